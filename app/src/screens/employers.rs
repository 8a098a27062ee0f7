//! One employer: which jobs, what was said, whom to call. Opened before a visit, or on the doorstep; from Banen 1 tap.

mod contact;
mod covenant;
mod edit_employer;
mod growth_talk;
mod new_employer;

pub use contact::{Contact, NewContact};
pub use covenant::{Covenant, NewCovenant};
pub use edit_employer::EditEmployer;
pub use growth_talk::{GrowthTalk, NewGrowthTalk};
pub use new_employer::NewEmployer;

use dioxus::prelude::*;
use shared::id::{LogId, PersonId};
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::follower::FollowerEdit;
use shared::role::Role;
use shared::text::date::capital;

use crate::format::call_address;
use crate::forms::saving::save;
use crate::parts::{
    Anchor, Button, ButtonKind, ButtonLink, Card, Chip, Glyph, Icon, List, Notice, Row, Screen,
    Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::unsent::Unsent;
use crate::screens::jobs::covenants::covenants_of;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::jobs::lines::{employer_line, jobs_of};
use crate::screens::jobs::rows::{JobRow, TalkRow};
use crate::session::use_session;

/// The employer's page.
#[component]
pub fn Employer(log: LogId) -> Element {
    rsx! {
        EmployerGate { log, Page { key: "{log}", log } }
    }
}

#[component]
fn Page(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_employer(log, |it| {
        let of = it.employer.as_ref()?;
        Some((it.name().to_owned(), of.clone(), jobs_of(log, it)))
    });
    let Some((title, of, jobs)) = found.flatten() else {
        return rsx! {};
    };
    let why = of.motive.get().map(|it| phrases::office::motive(w, it)).unwrap_or_default();
    let growth = of.growth.get().map(|it| phrases::office::growth(w, it)).unwrap_or_default();
    let facts = phrases::line(w, &[why, growth, of.address.get()]);
    rsx! {
        Screen {
            title,
            over: capital(phrases::office::stage(w, *of.stage.get())),
            back: Route::Jobs {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! {
                Unsent {}
                Anchor { href: Route::EditEmployer { log }.to_string(), class: "round", label: w.s_employer_edit(),
                    Glyph { icon: Icon::Edit }
                }
            },
            for (place , words) in [of.about.get(), of.why.get()].into_iter().enumerate() {
                if !words.is_empty() {
                    p { key: "{place}", dir: "auto", "{words}" }
                }
            }
            if !facts.is_empty() {
                p { class: "soft", "{facts}" }
            }
            Card { title: w.s_jobs_coming(),
                if jobs.is_empty() {
                    p { class: "soft", {w.s_jobs_none()} }
                } else {
                    List { label: w.s_jobs_coming(),
                        for it in jobs {
                            JobRow { key: "{it.job}", it, within: log }
                        }
                    }
                }
                ButtonLink { label: w.s_job_add(), href: Route::NewJob { log }.to_string(), icon: Icon::Plus }
            }
            Talks { log }
            Contacts { log }
            Covenants { log }
            Followers { log }
        }
    }
}

/// When to talk again, and the talks that were held, the last first.
#[component]
fn Talks(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask(|phone| {
        let it = phone.replica(log)?.state().employer()?;
        let told = it.talks().into_iter().map(|(id, it)| {
            (id, *it.on.get(), *it.level.get(), *it.began.get(), it.words.get().clone())
        });
        let next = employer_line(log, it, phone.me().person);
        Some((told.collect::<Vec<_>>(), next.next_talk.is_some().then_some(next)))
    });
    let (talks, next) = found.flatten().unwrap_or_default();
    rsx! {
        Card { title: w.s_growth_talks(),
            if next.is_some() || !talks.is_empty() {
                List { label: w.s_growth_talks(),
                    if let Some(next) = next {
                        TalkRow { it: next, within: log }
                    }
                    for (id , on , level , began , words) in talks {
                        Row {
                            key: "{id}",
                            title: capital(&w.day(on, session.today())),
                            meta: phrases::line(w, &[phrases::office::talk_level(w, level), phrases::office::began(w, began)]),
                            href: Route::GrowthTalk { log, talk: id }.to_string(),
                            p { dir: "auto", "{words}" }
                        }
                    }
                }
            }
            ButtonLink {
                label: w.s_growth_talk_add(),
                href: Route::NewGrowthTalk { log }.to_string(),
                kind: ButtonKind::Quiet,
                icon: Icon::Plus,
            }
        }
    }
}

/// Whom to call.
#[component]
fn Contacts(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let contacts = session
        .ask_employer(log, |it| {
            let shown = it.contacts.iter().filter(|(_, it)| !it.hidden.get());
            let told = shown.map(|(id, it)| {
                (*id, it.name.get().clone(), it.function.get().clone(), it.phone.get().clone())
            });
            told.collect::<Vec<_>>()
        })
        .unwrap_or_default();
    rsx! {
        Card { title: w.s_contacts(),
            if !contacts.is_empty() {
                List { label: w.s_contacts(),
                    for (id , name , function , phone) in contacts {
                        Row {
                            key: "{id}",
                            title: name.clone(),
                            meta: phrases::line(w, &[&function, &phone]),
                            href: Route::Contact { log, contact: id }.to_string(),
                            trailing: call_address(&phone).map(|href| rsx! {
                                Anchor { class: "round", href, label: w.a_call_name(&name), Glyph { icon: Icon::Phone } }
                            }),
                        }
                    }
                }
            }
            ButtonLink {
                label: w.s_contact_add(),
                href: Route::NewContact { log }.to_string(),
                kind: ButtonKind::Quiet,
                icon: Icon::Plus,
            }
        }
    }
}

/// What was promised, and how far that is.
#[component]
fn Covenants(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let covenants = session.ask_employer(log, |it| covenants_of(log, it)).unwrap_or_default();
    rsx! {
        Card { title: w.s_covenants(),
            if !covenants.is_empty() {
                List { label: w.s_covenants(),
                    for it in covenants {
                        Row {
                            key: "{it.covenant}",
                            title: it.said(w),
                            meta: phrases::line(w, &[&phrases::period(w, it.period), &it.sroi]),
                            href: Route::Covenant { log, covenant: it.covenant }.to_string(),
                        }
                    }
                }
            }
            ButtonLink {
                label: w.s_covenant_add(),
                href: Route::NewCovenant { log }.to_string(),
                kind: ButtonKind::Quiet,
                icon: Icon::Plus,
            }
        }
    }
}

/// Who of the office follows this employer, and for whom talks that are due ask.
#[component]
fn Followers(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let followers = session
        .ask_employer(log, |it| {
            let active = it.followers.iter().filter(|(_, it)| *it.active.get());
            let of_office = active.filter(|(_, it)| it.role == Role::Coach);
            of_office
                .map(|(id, it)| (*id, it.name.get().clone(), *it.holds_account.get()))
                .collect::<Vec<_>>()
        })
        .unwrap_or_default();
    let nobody_holds = followers.iter().all(|it| !it.2);
    let set = move |person: PersonId, holds: bool| {
        let edit = OfficeEdit::Follower(At(person, FollowerEdit::HoldsAccount(holds)));
        save(session, log, vec![edit.into()], w.a_saved_here());
    };
    rsx! {
        Card { title: w.s_followers(),
            if nobody_holds {
                Notice { text: w.s_followers_none(), tone: Tone::Sun }
            }
            List { label: w.s_followers(),
                for (person , name , holds) in followers {
                    Row { key: "{person}", title: name.clone(),
                        div { class: "cluster",
                            if holds {
                                Chip { label: w.s_growth_talk_level_account(), tone: Tone::Brand }
                            }
                            Button {
                                label: if holds { w.s_account_give_up() } else { w.s_account_take() },
                                spoken: if holds { w.s_account_give_up_of(&name) } else { w.s_account_take_of(&name) },
                                kind: ButtonKind::Plain,
                                onpress: move |()| set(person, !holds),
                            }
                        }
                    }
                }
            }
        }
    }
}
