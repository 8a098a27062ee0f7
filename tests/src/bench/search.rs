//! Looking up by name in an office as large as a town's: five thousand candidates and a thousand employers.

use std::io;
use std::time::{Duration, Instant};

use serde_json::json;
use shared::change::Change;
use shared::id::TrajectId;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::search::Found;
use shared::sync::message::{Push, Request};
use shared::wire;

use super::Reach;
use super::data_set::{DataSet, take_in};
use super::figure::{Budget, Figure};
use super::workload::opening;
use crate::live::member::Member;

/// Who coaches them.
const COACHES: usize = 10;
/// Of each coach.
const CANDIDATES: usize = 500;
const EMPLOYERS: usize = 100;
/// Logs that are opened in one round.
const AT_ONCE: usize = 100;
/// Searches of each coach: no more than one makes without a pause.
const SEARCHES: usize = 40;

const FIRST: [&str; 8] =
    ["Samir", "Zoë", "Fatma", "Łukasz", "أحمد", "Anneke", "Tesfay", "Jean-Luc"];
const FAMILY: [&str; 7] =
    ["van der Meer", "Haddad", "Yıldız", "Novák", "O’Neill", "de Vries-Jansen", "in ’t Veld"];
const FIRMS: [&str; 3] = ["Bakkerij", "Drukkerij", "Schoonmaakbedrijf"];
/// Each finds many or few, or nobody.
const WORDS: [&str; 6] = ["novak", "yildiz fatma", "bakkerij 0", "a", "lukasz 3", "niemand"];

/// Measures on a fresh server.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(data_set: &mut DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let mut coaches = data_set.coaches(COACHES)?;
    for (place, coach) in coaches.iter_mut().enumerate() {
        let candidates = (0..reach.of(CANDIDATES)).map(|it| Opened::Candidate(place * 1_000 + it));
        let employers = (0..reach.of(EMPLOYERS)).map(|it| Opened::Employer(place * 1_000 + it));
        let all: Vec<Opened> = candidates.chain(employers).collect();
        for some in all.chunks(AT_ONCE) {
            open(data_set, coach, some)?;
        }
    }
    let mut waits = Vec::new();
    for turn in 0..SEARCHES {
        for coach in &mut coaches {
            waits.push(search(coach, WORDS[turn % WORDS.len()])?);
        }
    }
    waits.sort_unstable();
    let ms = |wait: Duration| wait.as_secs_f64() * 1e3;
    let searches: f64 = waits.len() as f64;
    let all: Duration = waits.iter().sum();
    let slow = ms(waits[waits.len() * 95 / 100]);
    Ok(vec![
        Figure::new("search among 5,000 and 1,000 names, p95", slow, "ms", Budget::AtMost(100.0)),
        Figure::new("  on average", ms(all) / searches, "ms", Budget::None),
    ])
}

/// What there is of a number.
#[derive(Debug, Clone, Copy)]
enum Opened {
    Candidate(usize),
    Employer(usize),
}

impl Opened {
    fn edits(self, data_set: &mut DataSet) -> Vec<Edit> {
        match self {
            Self::Candidate(it) => {
                let (first, family) = (FIRST[it % FIRST.len()], FAMILY[it % FAMILY.len()]);
                let name = format!("{first} {family} {it}");
                let new = NewMember { role: Role::Candidate, name, placement: None };
                vec![opening(), Edit::Member(At(data_set.chance.id(), MemberEdit::Add(new)))]
            }
            Self::Employer(it) => {
                let name = format!("{} {it}", FIRMS[it % FIRMS.len()]);
                let new = NewEmployer { name, opener: "Anneke".to_owned() };
                vec![OfficeEdit::Employer(EmployerEdit::Open(new)).into()]
            }
        }
    }
}

/// Opens a log for each, in one round.
fn open(data_set: &mut DataSet, coach: &mut Member, all: &[Opened]) -> io::Result<()> {
    let mut push = Vec::new();
    for it in all {
        let log: TrajectId = data_set.chance.id();
        let changes: Vec<Change> =
            it.edits(data_set).iter().map(|edit| coach.change(edit)).collect();
        push.push(Push { log, changes, follows: None });
    }
    let request = Request { push, ..coach.request(data_set.chance.id(), &[]) };
    take_in(&coach.client.round(&request)?).map(drop)
}

/// How long one waits for the names.
fn search(coach: &mut Member, words: &str) -> io::Result<Duration> {
    let asking = json!({ "words": words }).to_string();
    let asked = Instant::now();
    let answer = coach.client.post("/api/search", asking.as_bytes())?;
    let took = asked.elapsed();
    let found = wire::decode_bytes::<Found>(&answer.body).ok().filter(|_| answer.status == 200);
    let found = found.ok_or_else(|| io::Error::other(format!("status {}", answer.status)))?;
    let is_as_meant = (words == "niemand") == found.hits.is_empty();
    if is_as_meant { Ok(took) } else { Err(io::Error::other(format!("{words}: {found:?}"))) }
}
