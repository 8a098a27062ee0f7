//! What the person of this phone is, and may do for the office. Knows no screen.

use shared::role::{Permission, Role, StaffRole};

use super::Session;
use super::optimistic_store::Intent;
use super::pairing::who_is_here;

impl Session {
    /// What this person is in the office, if anything.
    pub fn staff_role(self) -> Option<StaffRole> {
        self.ask(|phone| phone.me().office).flatten()
    }

    /// Whether they may do this for the office.
    pub fn may(self, permission: Permission) -> bool {
        self.staff_role().is_some_and(|role| role.may(permission))
    }

    /// Asks what they are now, where they are of the office: a role may have been given or ended since this phone was let in.
    /// Whether it was heard.
    pub(super) async fn learn_role(&mut self) -> bool {
        let Some(me) = self.me().filter(|me| me.office.is_some()) else { return true };
        let Ok(told) = who_is_here().await else { return false };
        if told.person == me.person && (told.name != me.name || told.office != me.office) {
            let intent = Intent::Meet { name: told.name, office: told.office };
            self.act(intent).expect("what somebody is is never refused");
        }
        true
    }

    /// What this person is to the app: by their place in the office, or else in the first traject on this phone.
    pub fn role(self) -> Option<Role> {
        let of_traject = || {
            self.ask(|phone| {
                let person = phone.me().person;
                phone.trajects().find_map(|(_, _, traject)| traject.role(person))
            })
        };
        self.staff_role().map(StaffRole::spoken_to_as).or_else(|| of_traject().flatten())
    }
}
