//! What a school needs for a statement of practice, as a PDF in the language of who will read it: a coach fetches it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Role;
use shared::text::Lang;

use crate::parts::{Disclosure, Icon};
use crate::screens::controls::server_file::{FromServer, ServerFile};
use crate::session::papers::practice_pdf;
use crate::session::use_session;

/// A link for each language of staff; for a coach alone.
#[component]
pub fn PracticePdf(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let role = session.ask_traject(log, |traject| traject.role(session.person()?)).flatten();
    let langs = Lang::ALL.into_iter().filter(|it| it.for_staff() == *it);
    rsx! {
        if role == Some(Role::Coach) {
            Disclosure { label: w.s_practice_pdf(), icon: Icon::Download,
                FromServer {
                    for lang in langs {
                        ServerFile {
                            key: "{lang.tag()}",
                            label: lang.own_name(),
                            href: practice_pdf(log, lang),
                            name: "opstap.pdf",
                            lang: lang.tag(),
                        }
                    }
                }
            }
        }
    }
}
