//! The office itself. Opens its log.

use crate::change::Stamp;
use crate::id::{PersonId, Seq};
use crate::record::fields::{FieldRecord, FieldRule, fields};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};

fields! {
    /// What all of the office have in common.
    Settings, SettingsField, SettingsEdit {
        begin "open" => Open as new, by;
        NewSettings {
            /// What the office is called; may be empty.
            name: String [Name] => Name,
        }
    }
}

impl FieldRule for Settings {
    fn permission(edit: &SettingsEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            SettingsEdit::Open(_) => Permission::ChangeOffice,
            SettingsEdit::Set(_) => Permission::ManageOffice,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &SettingsEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    /// To open it says nothing: whoever says something has seen that, also from a phone that opened it once more.
    fn begin(edit: &SettingsEdit, by: Stamp) -> Option<Self> {
        let start = Stamp { seq: Some(Seq::ZERO), ..by };
        Self::opening(edit).map(|new| Self::open(new, start))
    }

    /// Two phones may each open it without a network: both meant the same one.
    fn check_begun(&self) -> Result<(), Refusal> {
        Ok(())
    }
}
