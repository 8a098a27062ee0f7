//! Banen: which jobs come, who is on the way, whom to talk with. At a desk, or in a car between two companies; with or
//! without a network. From Vandaag 1 tap, to a job 2.

use dioxus::prelude::*;
use shared::record::office::employer::Stage;
use shared::record::office::job::Standing;
use shared::role::Permission;
use shared::wire::StringEnum;

use super::covenants::{CovenantCard, CovenantLine, covenants_of};
use super::lines::{EmployerLine, JobLine, employer_line, employers, jobs_of};
use super::rows::{EmployerRow, JobRow, TalkRow};
use super::time_line::TimeLine;
use crate::desk::{Width, use_width};
use crate::format::{count, line};
use crate::parts::{
    Anchor, ButtonKind, ButtonLink, Card, Empty, Glyph, Icon, List, Notice, RoundLink, Screen, Tone,
};
use crate::phrases::{self, search::folded};
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::gate::OfficeGate;
use crate::screens::frame::unsent::Unsent;
use crate::session::{Session, use_session};

/// What the screen is made of.
#[derive(Debug, Clone, Default, PartialEq)]
struct Found {
    jobs: Vec<JobLine>,
    /// What will not come, or is full, while somebody is on the way.
    closed: Vec<JobLine>,
    employers: Vec<EmployerLine>,
    /// The same, by the day of the next talk.
    talks: Vec<EmployerLine>,
    covenants: Vec<CovenantLine>,
}

fn found(session: Session) -> Found {
    let found = session.ask(|phone| {
        let me = phone.me().person;
        let mut jobs: Vec<JobLine> =
            employers(phone).flat_map(|(log, employer)| jobs_of(log, employer)).collect();
        let closed = jobs.iter().filter(|it| it.is_closed_to_some()).cloned().collect();
        jobs.retain(|it| it.standing != Standing::Withdrawn);
        jobs.sort_by_key(|it| (it.expected.is_none(), it.expected, it.job));
        let mut all: Vec<EmployerLine> =
            employers(phone).map(|(log, employer)| employer_line(log, employer, me)).collect();
        all.sort_by_cached_key(|it| (folded(&it.name), it.log));
        let mut talks: Vec<EmployerLine> =
            all.iter().filter(|it| it.next_talk.is_some()).cloned().collect();
        talks.sort_by_key(|it| (it.next_talk, it.log));
        let covenants = employers(phone).flat_map(|(log, it)| covenants_of(log, it)).collect();
        Found { jobs, closed, employers: all, talks, covenants }
    });
    found.unwrap_or_default()
}

/// All of it.
#[component]
pub fn Jobs(
    /// What comes before it, where somebody's day starts here.
    children: Element,
) -> Element {
    rsx! {
        OfficeGate { Overview { {children} } }
    }
}

#[component]
fn Overview(children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let Found { jobs, closed, employers, talks, covenants } = found(session);
    let over = w.s_jobs_over(count(employers.len()), count(jobs.len()));
    let is_desk = use_width() == Width::Desk;
    let may_open = session.may(Permission::OpenEmployer);
    rsx! {
        Screen {
            title: w.s_jobs_title(),
            over: if employers.is_empty() { String::new() } else { over },
            actions: rsx! {
                Unsent {}
                RoundLink { icon: Icon::Search, label: w.s_search_title(), href: Route::Search {}.to_string() }
                if may_open {
                    Anchor { href: Route::NewEmployer {}.to_string(), class: "round", label: w.s_employer_add(),
                        Glyph { icon: Icon::Plus }
                    }
                }
            },
            FirstFetch {}
            {children}
            if employers.is_empty() {
                if !is_first_fetch(session) {
                    if may_open {
                        Empty { title: w.s_jobs_empty(), text: w.s_jobs_empty_text(),
                            ButtonLink { label: w.s_employer_add(), href: Route::NewEmployer {}.to_string(), icon: Icon::Plus }
                        }
                    } else {
                        Empty { title: w.s_jobs_none_here(),
                            ButtonLink { label: w.s_search_title(), href: Route::Search {}.to_string(), icon: Icon::Search }
                        }
                    }
                }
            } else {
                div { class: if is_desk { "desk-columns" } else { "stack" },
                    div { class: "stack",
                        if !closed.is_empty() {
                            Card { title: w.s_jobs_closed(),
                                List { label: w.s_jobs_closed(),
                                    for it in closed {
                                        JobRow { key: "{it.job}", it }
                                    }
                                }
                            }
                        }
                        if !is_desk {
                            TalksAhead { talks: talks.clone() }
                        }
                        if jobs.is_empty() {
                            Notice { text: w.s_jobs_none(), tone: Tone::Plain }
                        } else if is_desk {
                            TimeLine { jobs: jobs.clone(), today: session.today() }
                        } else {
                            Card { title: w.s_jobs_coming(),
                                List { label: w.s_jobs_coming(),
                                    for it in jobs {
                                        JobRow { key: "{it.job}", it }
                                    }
                                }
                            }
                        }
                    }
                    div { class: "stack",
                        if is_desk {
                            TalksAhead { talks }
                        }
                        for it in covenants {
                            CovenantCard { key: "{it.covenant}", it }
                        }
                        Card { title: w.s_jobs_employers(), under: by_stage(session, &employers),
                            List { label: w.s_jobs_employers(),
                                for it in employers {
                                    EmployerRow { key: "{it.log}", it }
                                }
                            }
                        }
                    }
                }
            }
            div { class: "stack-tight",
                ButtonLink { label: w.s_cohorts(), href: Route::Cohorts {}.to_string(), kind: ButtonKind::Quiet, icon: Icon::People }
                ButtonLink { label: w.s_plans_title(), href: Route::Plans {}.to_string(), kind: ButtonKind::Quiet, icon: Icon::Steps }
                ButtonLink { label: w.s_skills_title(), href: Route::Skills {}.to_string(), kind: ButtonKind::Quiet, icon: Icon::Learn }
                ButtonLink { label: w.s_ideas_title(), href: Route::Ideas {}.to_string(), kind: ButtonKind::Quiet, icon: Icon::Star }
                ButtonLink { label: w.s_rules_title(), href: Route::Rules {}.to_string(), kind: ButtonKind::Quiet, icon: Icon::Calendar }
                ButtonLink { label: w.s_lab_title(), href: Route::Lab {}.to_string(), kind: ButtonKind::Quiet, icon: Icon::Learn }
            }
        }
    }
}

/// How many are how far, in one line.
fn by_stage(session: Session, all: &[EmployerLine]) -> String {
    let w = session.messages();
    let counted = Stage::ALL.iter().map(|stage| {
        let number = all.iter().filter(|it| it.stage == *stage).count();
        if number == 0 {
            return String::new();
        }
        w.s_stage_number(count(number), phrases::office::stage(w, *stage))
    });
    let counted: Vec<String> = counted.collect();
    line(w, &counted.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Talks that were agreed, the first on top.
#[component]
fn TalksAhead(talks: Vec<EmployerLine>) -> Element {
    let w = use_session().messages();
    rsx! {
        Card { title: w.s_jobs_talks(),
            if talks.is_empty() {
                p { class: "soft", {w.s_jobs_talks_none()} }
            } else {
                List { label: w.s_jobs_talks(),
                    for it in talks {
                        TalkRow { key: "{it.log}", it }
                    }
                }
            }
        }
    }
}
