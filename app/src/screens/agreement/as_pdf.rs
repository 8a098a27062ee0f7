//! The agreement as a PDF to keep, to send or to print, in the language of who will read it: a coach fetches it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::text::Lang;

use crate::parts::{Disclosure, Icon};
use crate::screens::controls::server_file::{FromServer, ServerFile};
use crate::session::papers::agreement_pdf;
use crate::session::use_session;

/// A link for each language, one's own first.
#[component]
pub fn AsPdf(log: TrajectId) -> Element {
    let w = use_session().messages();
    let own = w.lang();
    let others = Lang::ALL.into_iter().filter(|it| *it != own);
    let langs = std::iter::once(own).chain(others);
    rsx! {
        Disclosure { label: w.s_agreement_pdf(), icon: Icon::Download,
            FromServer {
                for lang in langs {
                    ServerFile {
                        key: "{lang.tag()}",
                        label: lang.own_name(),
                        href: agreement_pdf(log, lang),
                        name: "opstap.pdf",
                        lang: lang.tag(),
                    }
                }
            }
        }
    }
}
