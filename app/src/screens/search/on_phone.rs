//! What of a search is on this phone: candidates, employers, jobs and people at employers, each a way to its page. Works without a
//! network. Knows no server.

use dioxus::prelude::*;
use shared::record::Traject;
use shared::role::Role;
use shared::search::{HITS_MAX, finds};
use shared::sync::phone::Phone;
use shared::text::Messages;

use crate::parts::{Avatar, Card, Icon, List, RoundMark, Row};
use crate::phrases::{self, initials, search::folded, search::name_order};
use crate::route::Route;
use crate::screens::jobs::{employers, jobs_of};
use crate::session::use_session;

/// What stands before a line.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Mark {
    /// A person: their letters.
    Letters,
    Of(Icon),
}

/// Something with a name, and its page.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    mark: Mark,
    name: String,
    about: String,
    /// What it is found by, folded.
    texts: Vec<String>,
    to: Route,
}

impl Line {
    fn new(mark: Mark, name: &str, about: String, to: Route) -> Self {
        let texts = vec![folded(name), folded(&about)];
        Self { mark, name: name.to_owned(), about, texts, to }
    }
}

/// Everything with a name here: candidates first, then employers, jobs and contacts, each in order of name.
fn lines(phone: &Phone, w: Messages) -> Vec<Line> {
    let candidates = phone.trajects().filter_map(|(log, _, traject)| {
        let outline = traject.outline.as_ref()?;
        let about = phrases::line(w, &[outline.job.get(), outline.employer.get()]);
        let to = Route::TrajectOverview { log };
        Some(Line::new(Mark::Letters, candidate(traject)?, about, to))
    });
    let firms = employers(phone).map(|(log, employer)| {
        let about = phrases::role(w, Role::Employer).to_owned();
        Line::new(Mark::Of(Icon::Place), employer.name(), about, Route::Employer { log })
    });
    let jobs = employers(phone).flat_map(|(log, employer)| jobs_of(log, employer)).map(|it| {
        let to = Route::Job { log: it.log, job: it.job };
        Line::new(Mark::Of(Icon::Work), &it.function, w.s_search_job(&it.employer), to)
    });
    let contacts = employers(phone).flat_map(|(log, employer)| {
        let shown = employer.contacts.iter().filter(|(_, it)| !it.hidden.get());
        shown.map(move |(contact, it)| {
            let about = w.s_search_contact(employer.name());
            let to = Route::Contact { log, contact: *contact };
            Line::new(Mark::Letters, it.name.get(), about, to)
        })
    });
    let groups: [Vec<Line>; 4] =
        [candidates.collect(), firms.collect(), jobs.collect(), contacts.collect()];
    let in_order = groups.into_iter().flat_map(|mut lines| {
        lines.sort_by_cached_key(|it| (name_order(w.lang(), &it.name), it.to.to_string()));
        lines
    });
    in_order.collect()
}

fn candidate(traject: &Traject) -> Option<&str> {
    traject.members_in(Role::Candidate).next().map(|(_, it)| it.name.get().as_str())
}

/// What is found here.
#[component]
pub fn OnPhone(searched: Signal<String>) -> Element {
    let session = use_session();
    let w = session.messages();
    let all =
        use_memo(move || session.ask(|phone| lines(phone, session.messages())).unwrap_or_default());
    let words = folded(&searched.read());
    let mut found: Vec<Line> =
        all.read().iter().filter(|it| finds(&words, &it.texts)).cloned().collect();
    let has_more = found.len() > HITS_MAX;
    found.truncate(HITS_MAX);
    rsx! {
        Card { title: w.s_search_here(),
            if found.is_empty() {
                p { class: "soft", role: "status", {w.s_search_none(searched.read().trim())} }
            } else {
                List { label: w.s_search_here(),
                    for it in found {
                        Row {
                            key: "{it.to}",
                            title: it.name.clone(),
                            meta: it.about,
                            is_low: true,
                            leading: match it.mark {
                                Mark::Letters => rsx! { Avatar { initials: initials(&it.name) } },
                                Mark::Of(icon) => rsx! { RoundMark { icon } },
                            },
                            href: it.to.to_string(),
                        }
                    }
                }
                if has_more {
                    p { class: "soft", {w.s_search_more()} }
                }
            }
        }
    }
}
