//! What the lab goes together with: an event, or another initiative, with where to read about it.

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::OfficeFile;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A link.
pub type LabLinkId = Id<LabLink>;

/// How the address of a link begins: nothing else is followed from a screen.
const ADDRESS: &str = "https://";

/// What a link is to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkTo {
    Event,
    Initiative,
}

wire::string_enum!(LinkTo { Event = "event", Initiative = "initiative" });

fields! {
    /// An event, or another initiative.
    LabLink, LabLinkField, LabLinkEdit {
        begin "add" => Add as new, by;
        NewLabLink {
            to: LinkTo => To,
            name: String [Title] => Name,
            on?: Option<NaiveDate> => On,
            words?: String [Note] => Words,
            address?: String [Name] => Address,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl OfficeFile {
    /// The links that stand: those with a day first, the last on top.
    pub fn standing_links(&self) -> Vec<(LabLinkId, &LabLink)> {
        let standing = self.lab_links.iter().filter(|(_, it)| !it.hidden.get());
        let mut found: Vec<_> = standing.map(|(id, it)| (*id, it)).collect();
        found.sort_by_key(|(_, it)| std::cmp::Reverse((*it.on.get(), it.by.order())));
        found
    }
}

impl FieldRule for LabLink {
    fn permission(_: &LabLinkEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &LabLinkEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &LabLinkEdit) -> bool {
        match edit {
            LabLinkEdit::Add(NewLabLink { on, .. }) | LabLinkEdit::Set(LabLinkField::On(on)) => {
                on.is_none_or(is_sensible)
            }
            LabLinkEdit::Set(_) | LabLinkEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            LabLinkEdit::Add(NewLabLink { address, .. })
            | LabLinkEdit::Set(LabLinkField::Address(address))
                if !address.is_empty() && !address.starts_with(ADDRESS) =>
            {
                Err(Refusal::OutOfRange)
            }
            LabLinkEdit::Add(_) | LabLinkEdit::Set(_) | LabLinkEdit::Hide(_) => Ok(()),
        }
    }
}
