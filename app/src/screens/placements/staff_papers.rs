//! Papers about the work, as PDFs in the language of who will read them: a coach fetches them. Knows not what is on them.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Role;
use shared::text::Lang;

use crate::parts::{Disclosure, Icon};
use crate::screens::controls::server_file::{FromServer, ServerFile};
use crate::session::papers::{practice_pdf, wage_value_pdf};
use crate::session::use_session;

/// What a school needs for a statement of practice, and, once somebody looked at the work, an expert for a wage value.
#[component]
pub fn StaffPapers(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let found = session.ask_traject(log, |traject| {
        let is_coach = traject.role(session.person()?) == Some(Role::Coach);
        let mut places = traject.visible_placements();
        is_coach.then(|| places.any(|(id, _)| traject.productivity(id, today).is_some()))
    });
    let Some(is_seen) = found.flatten() else { return VNode::empty() };
    rsx! {
        InEachLanguage { log, label: w.s_practice_pdf(), address: |(log, lang)| practice_pdf(log, lang) }
        if is_seen {
            InEachLanguage { log, label: w.s_worth_pdf(), address: |(log, lang)| wage_value_pdf(log, lang) }
        }
    }
}

/// A paper, with a link for each language of staff.
#[component]
fn InEachLanguage(
    log: TrajectId,
    label: String,
    address: Callback<(TrajectId, Lang), String>,
) -> Element {
    let langs = Lang::ALL.into_iter().filter(|it| it.for_staff() == *it);
    rsx! {
        Disclosure { label, icon: Icon::Download,
            FromServer {
                for lang in langs {
                    ServerFile {
                        key: "{lang.tag()}",
                        label: lang.own_name(),
                        href: address((log, lang)),
                        name: "opstap.pdf",
                        lang: lang.tag(),
                    }
                }
            }
        }
    }
}
