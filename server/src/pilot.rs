//! The pilot as first real data: the files of `assets/demo` as the changes the phones of these people would have sent.
//! Everyone in it is invented. Knows no database: what comes out is taken in as everybody's changes are.

mod cast;
mod days;
mod name;
mod named;
mod plan;
mod said;
mod script;
mod tale;
mod talk;
#[cfg(test)]
mod tests;

use shared::id::PersonId;
use shared::role::Role;
use shared::sync::hub::Caller;
use shared::sync::message::Push;
use shared::time::Timestamp;

use cast::{Cast, Player};
use days::Days;
use plan::Plan;
use script::{Parties, Script};
use tale::{Tale, TrajectTale};

const PEOPLE: &str = include_str!("../../assets/demo/people.toml");

/// One file per employer; today's trajecten stand with theirs.
const TALES: [(&str, &str); 8] = [
    ("warehouse.toml", include_str!("../../assets/demo/warehouse.toml")),
    ("kitchen.toml", include_str!("../../assets/demo/kitchen.toml")),
    ("greenhouse.toml", include_str!("../../assets/demo/greenhouse.toml")),
    ("cleaning.toml", include_str!("../../assets/demo/cleaning.toml")),
    ("metal.toml", include_str!("../../assets/demo/metal.toml")),
    ("shop.toml", include_str!("../../assets/demo/shop.toml")),
    ("laundry.toml", include_str!("../../assets/demo/laundry.toml")),
    ("bikes.toml", include_str!("../../assets/demo/bikes.toml")),
];

/// Everyone in the pilot, what they sent, and who the demo is seen as.
#[derive(Debug)]
pub struct Pilot {
    /// Everyone, with a name and, for coaches and managers, an office role.
    pub people: Vec<(PersonId, String, Option<Role>)>,
    /// Who sent what, and when the server took it in: in order within each traject.
    pub pushes: Vec<(Caller, Push, Timestamp)>,
    pub candidate: PersonId,
    pub coach: PersonId,
    pub employer: PersonId,
    pub manager: PersonId,
}

/// Why the files of the pilot cannot be told.
#[derive(Debug, thiserror::Error)]
pub enum BadPilot {
    #[error("{file}: {error}")]
    Syntax { file: &'static str, error: Box<toml::de::Error> },
    #[error("no {what} called {name:?}")]
    Unknown { what: &'static str, name: String },
    #[error("the traject of {candidate} lacks {what}")]
    Lacks { candidate: String, what: &'static str },
    #[error("{key}: day {day} has yet to come")]
    NotYet { key: String, day: i32 },
    #[error("{0:?} takes no part in a traject")]
    NoParty(Role),
}

/// The pilot as it stands at `now`, on a wall clock `utc_offset_minutes` ahead of UTC.
pub fn pilot(now: Timestamp, utc_offset_minutes: i32) -> Result<Pilot, BadPilot> {
    let cast: Cast = read("people.toml", PEOPLE)?;
    let mut players = cast.players()?;
    let mut pushes = Vec::new();
    for (file, text) in TALES {
        let tale: Tale = read(file, text)?;
        for traject in &tale.trajecten {
            let candidate = Player::called(&traject.candidate);
            let script =
                script(&cast, &tale, traject, candidate.clone(), (now, utc_offset_minutes))?;
            pushes.extend(script.pushes(now)?);
            if players.iter().all(|player| player.person != candidate.person) {
                players.push(candidate);
            }
        }
    }
    let person = |short: &str| cast.player(short).map(|player| player.person);
    Ok(Pilot {
        candidate: Player::called(&cast.demo.candidate).person,
        coach: person(&cast.demo.coach)?,
        employer: person(&cast.demo.employer)?,
        manager: person(&cast.demo.manager)?,
        people: players.into_iter().map(|it| (it.person, it.name, it.office)).collect(),
        pushes,
    })
}

fn read<T: serde::de::DeserializeOwned>(file: &'static str, text: &str) -> Result<T, BadPilot> {
    toml::from_str(text).map_err(|error| BadPilot::Syntax { file, error: Box::new(error) })
}

fn script(
    cast: &Cast,
    tale: &Tale,
    traject: &TrajectTale,
    candidate: Player,
    (now, utc_offset_minutes): (Timestamp, i32),
) -> Result<Script, BadPilot> {
    let coach = cast.player(&traject.coach)?;
    let employer = cast.player(&traject.mentor)?;
    let start = traject.start.or(tale.everyone.start);
    let days = Days::new(start, now, utc_offset_minutes);
    let key = format!("{}/{}", tale.employer, traject.candidate);
    let mut script = Script::new(key, Parties { candidate, coach, employer }, days);

    let plan = Plan::new(tale, traject);
    plan.tell(&mut script)?;
    let shared = tale.everyone.appointments.iter().filter(|it| it.on <= traject.end());
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
    if let Some(outcome) = &traject.outcome {
        talk::outcome(&mut script, outcome);
    }
    Ok(script)
}

impl BadPilot {
    fn unknown(what: &'static str, name: &str) -> Self {
        Self::Unknown { what, name: name.to_owned() }
    }
}
