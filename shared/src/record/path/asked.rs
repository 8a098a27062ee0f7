//! What of this volume cannot go on without one person: a signature of every party, and of an employer whom they choose, whom they
//! let go and which hours are right.

use chrono::NaiveDate;

use crate::record::fields::FieldRule;
use crate::record::path::flow_on::{FlowOn, LetGo};
use crate::record::path::introduction::{Introduction, Stage};
use crate::record::{LaterAsk, LaterAsked, Traject};
use crate::role::{Role, View};

/// All of it, what is to sign first.
pub(super) fn all(traject: &Traject, of: View, on: Option<NaiveDate>) -> Vec<LaterAsked> {
    let agreement = traject.agreement().map(|(newest, _)| newest);
    let unsigned = agreement.filter(|newest| !traject.signed_by(*newest).has(of.role));
    let mut found: Vec<_> = unsigned.map(|id| (LaterAsk::Agree, id.into())).into_iter().collect();
    match of.role {
        Role::Employer => found.extend(of_employer(traject, of, on)),
        Role::Candidate | Role::Coach | Role::Manager => {}
    }
    found
}

fn of_employer(traject: &Traject, of: View, on: Option<NaiveDate>) -> Vec<LaterAsked> {
    let is_theirs = |it: &Introduction| it.to == Some(of.person);
    // Of any day: also whom they will have met.
    let day = on.unwrap_or(NaiveDate::MAX);
    let is_met = |it: &Introduction| is_theirs(it) && it.stage(day) == Stage::ToDecide;
    let decide = traject.introductions().into_iter().filter(|(_, it)| is_met(it));
    let mut found: Vec<_> = decide.map(|(id, _)| (LaterAsk::Decide, id.into())).collect();
    let is_over = |it: &FlowOn| on.is_some_and(|today| it.is_over(today));
    let is_open = |it: &FlowOn| *it.answer.get() == LetGo::Waiting && !is_over(it);
    let places = traject.flow_ons().into_iter().filter(|(_, it)| of.sees(it.seen_by()));
    let let_go = places.filter(|(_, it)| is_open(it));
    found.extend(let_go.map(|(id, _)| (LaterAsk::LetGo, id.into())));
    // However many days: they are confirmed on one screen.
    let days = traject.workdays().into_iter();
    let mut open = days.filter(|(_, it)| !it.confirmed.get() && of.sees(it.seen_by()));
    found.extend(open.next().map(|(id, _)| (LaterAsk::Confirm, id.into())));
    found
}
