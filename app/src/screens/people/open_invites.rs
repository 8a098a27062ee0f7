//! Codes that were handed out and not used yet: for whom, by whom, until when; and taking one back. For coach and manager, at
//! a desk or beside who was to scan it: one tap. Needs the network; without it there is nothing here.

use dioxus::prelude::*;
use shared::id::PersonId;
use shared::time::Timestamp;

use crate::format::line;
use crate::parts::{Button, ButtonKind, Card, Glyph, Icon, List, Row};
use crate::session::{OpenInvite, Session, use_session};

/// The open codes: for one person, or all that this reader may take back.
#[component]
pub fn OpenInvites(
    person: Option<PersonId>,
    #[props(default)] onwithdrawn: EventHandler<()>,
) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut invites = use_resource(move || session.open_invites());
    let withdraw = use_callback(move |id: u64| {
        spawn(async move {
            let toast = match session.withdraw_invite(id).await {
                Ok(()) => session.messages().s_invite_withdrawn(),
                Err(_) => session.messages().a_server_away(),
            };
            session.show_toast(toast.to_owned());
            onwithdrawn.call(());
            invites.restart();
        });
    });
    let open: Vec<OpenInvite> = match &*invites.read() {
        Some(Ok(open)) => open.clone(),
        // It is beside the point of these screens, and what is missing is said by others.
        Some(Err(_)) | None => Vec::new(),
    };
    let open: Vec<OpenInvite> =
        open.into_iter().filter(|it| person.is_none_or(|person| it.person == person)).collect();
    if open.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.s_invites_title(),
            List { label: w.s_invites_title(),
                for invite in open {
                    Row {
                        key: "{invite.id}",
                        title: invite.name.clone(),
                        meta: about(session, &invite),
                        leading: rsx! { Glyph { icon: Icon::Phone } },
                        if invite.awaits {
                            p { class: "soft", {w.s_pair_awaits(&invite.name)} }
                        }
                        Button {
                            label: w.s_invite_withdraw(),
                            kind: ButtonKind::Plain,
                            icon: Icon::Close,
                            onpress: move |()| withdraw.call(invite.id),
                        }
                    }
                }
            }
        }
    }
}

/// Who handed it out, and until when it works: the six characters, and the link.
fn about(session: Session, invite: &OpenInvite) -> String {
    let w = session.messages();
    let moment = |at: Timestamp| {
        let at = session.local(at);
        w.day_and_time(at.date(), at.time(), session.today())
    };
    let by = match invite.maker.as_str() {
        "" => w.s_invite_by_office().to_owned(),
        maker => w.s_invite_by(maker),
    };
    let is_typed = invite.short_until >= session.now();
    let code = is_typed.then(|| w.s_invite_code_until(&moment(invite.short_until)));
    let link = w.s_invite_link_until(&moment(invite.link_until));
    line(w, &[&by, &code.unwrap_or_default(), &link])
}
