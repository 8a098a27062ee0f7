//! Whom to call at an employer, and about what.

use crate::id::{Id, PersonId};
use crate::record::fields::{FieldRule, fields};
use crate::role::{Audience, Permission};

/// A contact.
pub type ContactId = Id<Contact>;

fields! {
    /// Someone to call at an employer.
    Contact, ContactField, ContactEdit {
        begin "add" => Add as new, by;
        NewContact {
            name: String [Title] => Name,
            /// What they do there.
            function?: String [Name] => Function,
            phone?: String [Phone] => Phone,
            mail?: String [Name] => Mail,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl FieldRule for Contact {
    fn permission(_: &ContactEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ProposeJob
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &ContactEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }
}
