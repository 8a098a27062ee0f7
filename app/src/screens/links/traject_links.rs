//! Links for the employers of one candidate, who then need no app. The coach, at a desk or beside them: from the people of a
//! traject, here, and a link is shared or printed: 2 taps, as it is to end one. Needs the network, and says so.

use dioxus::prelude::*;
use shared::id::{DeviceId, TrajectId};
use shared::record::Traject;
use shared::role::Permission;
use shared::text::Messages;
use shared::time::Timestamp;

use super::holder::{Holder, holders};
use super::paper::{Names, Paper};
use crate::format::line;
use crate::parts::{
    BigButton, Button, ButtonKind, ButtonLink, Card, Empty, Glyph, Icon, List, Notice, Readiness,
    Row, Screen, Skeleton, Tone,
};
use crate::route::Route;
use crate::screens::controls::print_button::PrintButton;
use crate::screens::frame::gate::Gate;
use crate::session::{Link, LinkHolder, MadeLink, NoAnswer, OpenLink, Session, use_session};

/// What is done with a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Share,
    Print,
}

/// Which links there are is known to the server alone.
#[derive(Debug, Clone, PartialEq)]
enum Known {
    Asking,
    Nothing(NoAnswer),
    Open(Vec<OpenLink>),
}

/// The links of a traject.
#[component]
pub fn TrajectLinks(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::PairPhone, Links { key: "{log}", log } }
    }
}

fn names(traject: &Traject, session: Session) -> Names {
    let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
    let coach = session.person().and_then(|me| traject.members.get(&me));
    let coach = coach.map(|it| match it.phone.get().as_str() {
        "" => it.name.get().clone(),
        phone => [it.name.get(), ", ", phone].concat(),
    });
    Names {
        candidate: first(traject.candidate_name().unwrap_or_default()),
        coach: coach.unwrap_or_default(),
    }
}

#[component]
fn Links(log: TrajectId) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut links = use_resource(move || session.open_links(log));
    let mut made = use_signal(|| None::<(LinkHolder, MadeLink)>);
    let mut busy = use_signal(|| None::<LinkHolder>);
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let act = use_callback(move |(holder, deed): (LinkHolder, Deed)| {
        busy.set(Some(holder));
        trouble.set(None);
        spawn(async move {
            match session.make_link(log, holder).await {
                Ok(link) => {
                    made.set(Some((holder, link.clone())));
                    links.restart();
                    pass_on(session, link.link, deed).await;
                }
                Err(why) => trouble.set(Some(why)),
            }
            busy.set(None);
        });
    });
    let end = use_callback(move |id: DeviceId| {
        trouble.set(None);
        spawn(async move {
            match session.end_link(log, id).await {
                Ok(()) => session.show_toast(session.messages().s_link_ended().to_owned()),
                Err(why) => trouble.set(Some(why)),
            }
            made.set(None);
            links.restart();
        });
    });
    let asked = session.ask_traject(log, |it| (holders(w, it), names(it, session)));
    let (holders, names) = asked.unwrap_or_default();
    let known = match &*links.read() {
        None => Known::Asking,
        Some(Err(why)) => Known::Nothing(why.clone()),
        Some(Ok(open)) => Known::Open(open.clone()),
    };
    let is_offline = session.link() == Link::Unreachable;
    let state = |it: &Holder| match busy() {
        Some(holder) if holder == it.of => Readiness::Busy,
        Some(_) => Readiness::Waiting,
        None if it.is_sent && !is_offline => Readiness::Ready,
        None => Readiness::Waiting,
    };
    let of = |it: &Holder| made().filter(|(holder, _)| *holder == it.of).map(|(_, link)| link);
    rsx! {
        Screen {
            title: w.s_link_title(),
            back: Route::TrajectPeople { log }.to_string(),
            back_label: w.a_back(),
            if is_offline {
                Notice { text: w.s_link_no_network(), tone: Tone::Sun, icon: Icon::Sync }
            }
            if let Some(why) = trouble() {
                div { role: "alert", class: "not-print",
                    Notice { text: failed(w, &why), tone: Tone::Care }
                }
            }
            if holders.is_empty() {
                Empty { title: w.s_link_empty(),
                    ButtonLink {
                        label: w.s_people_add(),
                        kind: ButtonKind::Quiet,
                        icon: Icon::Plus,
                        href: Route::NewMember { log }.to_string(),
                    }
                }
            }
            for it in holders {
                div { key: "{it.key()}", class: "stack",
                    if let Some(made) = of(&it) {
                        Paper { made: made.clone(), names: names.clone(), whose: it.name.clone() }
                        Again { made }
                    }
                    div { class: "not-print",
                        HolderCard {
                            state: state(&it),
                            known: known.clone(),
                            onact: move |deed| act.call((it.of, deed)),
                            onend: move |id| end.call(id),
                            holder: it,
                        }
                    }
                }
            }
        }
    }
}

/// Hands a link on, as soon as it is there.
async fn pass_on(session: Session, link: String, deed: Deed) {
    match deed {
        Deed::Share => session.share(&link),
        Deed::Print => session.print_next().await,
    }
}

/// What else is done with a link that is on the screen: it is told once.
#[component]
fn Again(made: MadeLink) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let link = made.link.clone();
    let copy = move |()| {
        session.copy(&link);
        session.show_toast(session.messages().a_copied().to_owned());
    };
    rsx! {
        div { class: "stack not-print",
            Notice { text: w.s_link_once(), icon: Icon::Info }
            BigButton { label: w.s_link_share_again(), icon: Icon::Send, onpress: move |()| session.share(&made.link) }
            BigButton { label: w.a_copy(), kind: ButtonKind::Quiet, icon: Icon::Note, onpress: copy }
            PrintButton {}
        }
    }
}

/// One for whom there can be links: making one, and those that are open.
#[component]
fn HolderCard(
    holder: Holder,
    state: Readiness,
    known: Known,
    onact: EventHandler<Deed>,
    onend: EventHandler<DeviceId>,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let about = match holder.of {
        LinkHolder::Person(_) => w.s_link_about(),
        LinkHolder::Placement(_) => w.s_link_about_place(),
    };
    rsx! {
        Card { title: holder.name.clone(), under: about,
            if !holder.is_sent {
                Notice { text: w.s_pair_not_sent(&holder.name), tone: Tone::Sun, icon: Icon::Sync }
            }
            BigButton { label: w.s_link_share(), icon: Icon::Send, state, onpress: move |()| onact.call(Deed::Share) }
            BigButton {
                label: w.s_link_print(),
                kind: ButtonKind::Quiet,
                icon: Icon::Print,
                state,
                onpress: move |()| onact.call(Deed::Print),
            }
            match known {
                Known::Asking => rsx! { Skeleton { label: w.a_loading() } },
                Known::Nothing(why) => rsx! { p { class: "soft", {failed(w, &why)} } },
                Known::Open(open) => rsx! {
                    OpenOnes { links: open.into_iter().filter(|it| it.is_of(holder.of)).collect::<Vec<_>>(), onend }
                },
            }
        }
    }
}

#[component]
fn OpenOnes(links: Vec<OpenLink>, onend: EventHandler<DeviceId>) -> Element {
    let session = use_session();
    let w = session.messages();
    if links.is_empty() {
        return rsx! {
            p { class: "soft", {w.s_link_none()} }
        };
    }
    rsx! {
        List { label: w.s_link_title(),
            for link in links {
                Row {
                    key: "{link.id}",
                    title: used(session, &link),
                    meta: about(session, &link),
                    leading: rsx! { Glyph { icon: Icon::Note } },
                    Button {
                        label: w.s_invite_withdraw(),
                        spoken: line(w, &[w.s_invite_withdraw(), &about(session, &link)]),
                        kind: ButtonKind::Plain,
                        icon: Icon::Close,
                        onpress: move |()| onend.call(link.id),
                    }
                }
            }
        }
    }
}

fn day(session: Session, at: Timestamp) -> String {
    session.messages().day(session.local(at).date(), session.today())
}

fn used(session: Session, link: &OpenLink) -> String {
    let w = session.messages();
    link.used.map_or_else(|| w.s_link_unused().to_owned(), |it| w.s_link_used(&day(session, it)))
}

fn about(session: Session, link: &OpenLink) -> String {
    let w = session.messages();
    let (made, until) = (day(session, link.made), day(session, link.until));
    line(w, &[&w.s_link_made(&made), &w.s_link_until(&until)])
}

/// Why there is no link, in words.
fn failed(w: Messages, why: &NoAnswer) -> &'static str {
    match why {
        NoAnswer::Unreachable => w.s_link_no_network(),
        NoAnswer::Problem { status: 401, .. } => w.a_revoked_title(),
        NoAnswer::Problem { status: 403 | 404, .. } => w.a_refused_not_allowed(),
        NoAnswer::Problem { status: 409, .. } => w.s_link_too_many(),
        NoAnswer::Problem { .. } => w.a_server_away(),
    }
}
