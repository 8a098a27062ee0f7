//! The people of the examples, by the short names the files use. Knows no trajecten.

use std::collections::BTreeMap;

use serde::Deserialize;
use shared::id::{DeviceId, PersonId};
use shared::role::StaffRole;
use shared::sync::hub::Caller;

use super::named::Named;
use super::{BadExample, name};

/// Everyone with an office or a place of work, and who the demo is seen as.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct People {
    pub demo: Demo,
    staff: BTreeMap<String, Staff>,
    mentors: BTreeMap<String, Staff>,
    /// The number of a candidate, by name, where the coach has one.
    numbers: BTreeMap<String, String>,
}

/// Who the links of the demo are for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Demo {
    pub candidate: String,
    pub coach: String,
    pub employer: String,
    pub manager: String,
    pub account_holder: String,
    pub viewer: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Staff {
    name: String,
    office: Option<Named<StaffRole>>,
    #[serde(default)]
    phone: String,
}

/// Someone in the examples.
#[derive(Debug, Clone)]
pub(super) struct Player {
    pub person: PersonId,
    pub device: DeviceId,
    pub name: String,
    pub phone: String,
    pub office: Option<StaffRole>,
}

impl People {
    /// A coach, a manager or a mentor, by short name.
    pub(super) fn player(&self, short: &str) -> Result<Player, BadExample> {
        let staff = self.staff.get(short).or_else(|| self.mentors.get(short));
        let staff = staff.ok_or_else(|| BadExample::unknown("person", short))?;
        let office = staff.office.map(|Named(office)| office);
        let (name, phone) = (staff.name.clone(), staff.phone.clone());
        Ok(Player { name, phone, office, ..Player::called(short) })
    }

    /// A candidate, by full name.
    pub(super) fn candidate(&self, name: &str) -> Player {
        let phone = self.numbers.get(name).cloned().unwrap_or_default();
        Player { phone, ..Player::called(name) }
    }

    /// All of them.
    pub(super) fn players(&self) -> Result<Vec<Player>, BadExample> {
        self.staff.keys().chain(self.mentors.keys()).map(|short| self.player(short)).collect()
    }
}

impl Player {
    /// A candidate, or whoever needs no more than a name.
    pub(super) fn called(name: &str) -> Self {
        Self {
            person: name::id(&["person", name]),
            device: name::id(&["device", name]),
            name: name.to_owned(),
            phone: String::new(),
            office: None,
        }
    }

    /// As the server knows them.
    pub(super) fn caller(&self) -> Caller {
        Caller { person: self.person, office: self.office, paired_by: None }
    }
}
