//! The examples: the files of `assets/demo` as the changes the phones of these people would have sent. Everyone in them
//! is invented; the figures are those of the first pilot. Knows no database: what comes out is taken in as everybody's
//! changes are.

mod cohorts;
mod day;
mod days;
mod fixture;
mod lab;
mod name;
mod named;
mod office;
mod own;
mod people;
mod plan;
mod script;
mod talk;
mod talk_fixture;
#[cfg(test)]
mod tests;
mod words;

use server::content::ContentError;
use shared::dated::Dated;
use shared::id::PersonId;
use shared::record::Edit;
use shared::role::{Role, StaffRole};
use shared::sync::hub::Caller;
use shared::sync::message::Push;
use shared::text::Lang;
use shared::time::Timestamp;

use cohorts::Cohorts;
use days::Days;
use fixture::{Fixture, TrajectFixture};
use people::{People, Player};
use plan::Plan;
use script::{Parties, Script};
use words::Words;

const PEOPLE: &str = include_str!("../../../assets/demo/people.toml");

/// One file per employer; today's trajecten stand with theirs.
const FIXTURES: [(&str, &str); 8] = [
    ("warehouse.toml", include_str!("../../../assets/demo/warehouse.toml")),
    ("kitchen.toml", include_str!("../../../assets/demo/kitchen.toml")),
    ("greenhouse.toml", include_str!("../../../assets/demo/greenhouse.toml")),
    ("cleaning.toml", include_str!("../../../assets/demo/cleaning.toml")),
    ("metal.toml", include_str!("../../../assets/demo/metal.toml")),
    ("shop.toml", include_str!("../../../assets/demo/shop.toml")),
    ("laundry.toml", include_str!("../../../assets/demo/laundry.toml")),
    ("bikes.toml", include_str!("../../../assets/demo/bikes.toml")),
];

/// Everyone in the examples, what they sent, and who the demo is seen as.
#[derive(Debug)]
pub struct Examples {
    /// Everyone, with a name and, for who is of the office, a role there.
    pub people: Vec<(PersonId, String, Option<StaffRole>)>,
    /// Who sent what, and when the server took it in: in order within each log.
    pub pushes: Vec<(Caller, Push, Timestamp)>,
    /// Skills and plans, for the office's log.
    pub content: Vec<Edit>,
    pub candidate: PersonId,
    pub coach: PersonId,
    pub employer: PersonId,
    pub manager: PersonId,
    pub account_holder: PersonId,
    pub viewer: PersonId,
}

/// Why the files cannot be told.
#[derive(Debug, thiserror::Error)]
pub enum BadExample {
    #[error("{file}: {error}")]
    Syntax { file: &'static str, error: Box<toml::de::Error> },
    #[error("no {what} called {name:?}")]
    Unknown { what: &'static str, name: String },
    #[error("the traject of {candidate} lacks {what}")]
    Lacks { candidate: String, what: &'static str },
    #[error("{key}: day {day} has yet to come")]
    NotYet { key: String, day: i32 },
    #[error("{0}")]
    Content(#[from] ContentError),
    #[error("{0:?} takes no part in a traject")]
    NoParty(Role),
}

impl Examples {
    /// As they stand at `now`, on a wall clock `utc_offset_minutes` ahead of UTC. Who the candidate's link is for has steps and
    /// goals in `lang`.
    pub fn at(now: Timestamp, utc_offset_minutes: i32, lang: Lang) -> Result<Self, BadExample> {
        let people: People = read("people.toml", PEOPLE)?;
        let mut players = people.players()?;
        let cohorts = Cohorts::read()?;
        let content = office::content::edits()?;
        let skills = office::content::Skills::of(&content);
        let rules = office::content::rules(&content);
        let (dutch, asked) = (Words::default(), Words::of(&content, lang));
        let mut pushes = Vec::new();
        let mut fixtures = Vec::new();
        for (file, text) in FIXTURES {
            let fixture: Fixture = read(file, text)?;
            for traject in &fixture.trajecten {
                let candidate = people.candidate(&traject.candidate);
                let is_shown = traject.candidate == people.demo.candidate;
                let script = script(
                    &people,
                    (&fixture, if is_shown { &asked } else { &dutch }),
                    (traject, &cohorts, &rules),
                    candidate.clone(),
                    (now, utc_offset_minutes),
                )?;
                let own = own::pushes(&script.parties, traject, &skills, script.days, now)?;
                pushes.extend(script.pushes(now)?);
                pushes.extend(own);
                if players.iter().all(|player| player.person != candidate.person) {
                    players.push(candidate);
                }
            }
            fixtures.push(fixture);
        }
        pushes.extend(cohorts.pushes(&people, &fixtures, (now, utc_offset_minutes))?);
        pushes.extend(lab::pushes(&people, (now, utc_offset_minutes))?);
        pushes.extend(office::pushes(&people, &fixtures, &content, (now, utc_offset_minutes))?);
        let person = |short: &str| people.player(short).map(|player| player.person);
        Ok(Self {
            candidate: Player::called(&people.demo.candidate).person,
            coach: person(&people.demo.coach)?,
            employer: person(&people.demo.employer)?,
            manager: person(&people.demo.manager)?,
            account_holder: person(&people.demo.account_holder)?,
            viewer: person(&people.demo.viewer)?,
            people: players.into_iter().map(|it| (it.person, it.name, it.office)).collect(),
            pushes,
            content,
        })
    }
}

fn read<T: serde::de::DeserializeOwned>(file: &'static str, text: &str) -> Result<T, BadExample> {
    toml::from_str(text).map_err(|error| BadExample::Syntax { file, error: Box::new(error) })
}

fn script(
    people: &People,
    (fixture, words): (&Fixture, &Words),
    (traject, cohorts, rules): (&TrajectFixture, &Cohorts, &[Dated]),
    candidate: Player,
    (now, utc_offset_minutes): (Timestamp, i32),
) -> Result<Script, BadExample> {
    let coach = people.player(&traject.coach)?;
    let employer = people.player(&traject.mentor)?;
    let start = traject.start.or(fixture.everyone.start);
    let days = Days::new(start, now, utc_offset_minutes);
    let key = traject.key(&fixture.employer);
    let mut script = Script::new(key, Parties { candidate, coach, employer }, days);

    let plan = Plan::new(fixture, traject, words);
    plan.tell(&mut script, rules)?;
    if let Some(labels) = &fixture.labels {
        talk::labels(&mut script, traject.opened, labels);
    }
    let shared = fixture.everyone.appointments.iter().filter(|it| it.on <= traject.end());
    for appointment in shared.chain(&traject.appointments) {
        talk::appointment(&mut script, appointment);
    }
    for check_in in &traject.check_ins {
        talk::check_in(&mut script, check_in);
    }
    let place = plan.guided_place(&script);
    for feedback in &traject.feedback {
        talk::feedback(&mut script, feedback, place);
    }
    for evaluation in &traject.evaluations {
        talk::evaluation(&mut script, evaluation);
    }
    for adjustment in &traject.adjustments {
        talk::adjustment(&mut script, adjustment);
    }
    if let Some(walk) = &traject.walks {
        cohorts.walk(&mut script, walk)?;
    }
    if let Some(outcome) = &traject.outcome {
        talk::outcome(&mut script, outcome);
    }
    Ok(script)
}

impl BadExample {
    fn unknown(what: &'static str, name: &str) -> Self {
        Self::Unknown { what, name: name.to_owned() }
    }
}
