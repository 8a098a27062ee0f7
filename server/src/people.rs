//! The commands about the people of the office: `opstap people`, `devices`, `sign-out`, `hand-over`, `give-back`, `retire`.
//! They work on the data itself, also while a server runs on it.

mod act;
mod caseload;
mod phones;

use shared::id::PersonId;
use shared::time::Timestamp;
use shared::wire::StringEnum;
use shared::zone;

use crate::command::people::People;
use crate::command::{self, Failure};
use crate::office::{self, Staff, StandIn};
use crate::store::{self, StoreError};

pub use self::act::act;
pub use self::caseload::{give_back, hand_over, retire};
pub use self::phones::{devices, sign_out};

/// Lists who is of the office, and who was; and who stands in.
pub fn list(options: &People) -> Result<(), Failure> {
    let connection = store::connect(&options.data)?;
    let staff = office::all(&connection).map_err(StoreError::from)?;
    let stand_ins = office::stand_ins(&connection).map_err(StoreError::from)?;
    for it in &staff {
        command::say(&line(it))?;
    }
    for it in &stand_ins {
        command::say(&standing_in(it, &staff))?;
    }
    Ok(())
}

fn line(it: &Staff) -> String {
    let Staff { person, name, office, ended, trajects, employers, devices } = it;
    let role = match (office, ended) {
        (Some(role), _) => role.as_str().to_owned(),
        (None, Some(ended)) => format!("ended {}", day(*ended)),
        (None, None) => "none".to_owned(),
    };
    let phones = devices.len();
    format!("{person} {role} {name}, phones {phones}, trajecten {trajects}, employers {employers}")
}

fn standing_in(it: &StandIn, staff: &[Staff]) -> String {
    let StandIn { id, person, successor, until, logs, .. } = it;
    let (who, whom) = (name_in(staff, *successor), name_in(staff, *person));
    format!("number {id}: {who} stands in for {whom} up to {until}, in {logs}")
}

fn name_in(staff: &[Staff], person: PersonId) -> String {
    let found = staff.iter().find(|it| it.person == person);
    found.map_or_else(|| person.to_string(), |it| it.name.clone())
}

fn day(at: Timestamp) -> chrono::NaiveDate {
    zone::local(at).date()
}
