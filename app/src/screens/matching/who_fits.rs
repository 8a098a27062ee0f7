//! Who of one's own fits a job, as far as this phone knows: each line explained. The coach, with the employer's question in
//! mind, anywhere: from the job 1 tap. Of colleagues only how many, and whom to ask.

use std::collections::BTreeSet;

use dioxus::prelude::*;
use shared::id::{LogId, PersonId, TrajectId};
use shared::matching::{Compared, Order, compare, sort};
use shared::record::Traject;
use shared::record::office::job::JobId;
use shared::role::Role;
use shared::sync::phone::Phone;

use super::colleagues::Colleagues;
use super::explained::Explained;
use super::order::{OrderChoice, counted};
use crate::parts::{Button, ButtonKind, Card, Empty, Screen};
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::frame::first_fetch::FirstFetch;
use crate::screens::jobs::gate::EmployerGate;
use crate::session::use_session;

/// People that are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 10;

/// The page.
#[component]
pub fn Match(log: LogId, job: JobId) -> Element {
    rsx! {
        EmployerGate { log, Page { key: "{job}", log, job } }
    }
}

/// The candidate of a traject that runs, where `me` coaches it.
fn coached(traject: &Traject, me: PersonId) -> Option<(PersonId, String)> {
    let is_mine = traject.role(me) == Some(Role::Coach) && traject.closing.outcome().is_none();
    let (person, member) = traject.members_in(Role::Candidate).next().filter(|_| is_mine)?;
    Some((person, member.name.get().clone()))
}

/// The own candidates beside a job: each once, in whichever traject; and what the job is called.
fn own(phone: &Phone, log: LogId, job: JobId) -> Option<(String, Vec<Compared<TrajectId>>)> {
    let employer = phone.replica(log)?.state().employer()?;
    let function = employer.jobs.get(&job)?.function.get().clone();
    let needs = employer.needs_of(job);
    let (me, mut met) = (phone.me().person, BTreeSet::new());
    let own = phone.trajects().filter_map(|(of, _, traject)| {
        let (person, name) = coached(traject, me)?;
        let lines = met.insert(person).then(|| compare(&needs, phone.person_file(person)))?;
        Some(Compared { of, name, lines })
    });
    Some((function, own.collect()))
}

#[component]
fn Page(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut order = use_signal(|| Order::Name);
    let mut shown = use_signal(|| SHOWN_STEP);
    let found = session.ask(|phone| own(phone, log, job)).flatten();
    let Some((function, mut people)) = found else {
        return rsx! {
            Missing {}
        };
    };
    sort(&mut people, order());
    let (has_more, asks) = (people.len() > shown(), people.iter().any(|it| !it.lines.is_empty()));
    people.truncate(shown());
    rsx! {
        Screen {
            title: w.s_match_title(),
            over: function,
            back: Route::Job { log, job }.to_string(),
            back_label: w.a_back(),
            FirstFetch {}
            p { class: "soft", {w.s_match_text()} }
            if people.is_empty() {
                Empty { title: w.s_match_none() }
            } else if asks {
                OrderChoice { order: order(), onchoose: move |it| order.set(it) }
            } else {
                Empty { title: w.s_match_no_needs() }
            }
            if asks {
                for it in people {
                    Card {
                        key: "{it.of}",
                        title: it.name.clone(),
                        p { class: "soft", {counted(w, it.counts())} }
                        Explained { traject: it.of, lines: it.lines.clone() }
                    }
                }
                if has_more {
                    Button {
                        label: w.a_more(),
                        kind: ButtonKind::Quiet,
                        onpress: move |()| shown.set(shown() + SHOWN_STEP),
                    }
                }
                Colleagues { log, job }
            }
        }
    }
}
