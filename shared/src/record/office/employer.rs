//! An employer: how far the talks are, why they would take part, where their growth comes from. Opens the employer's log.

use crate::change::Stamp;
use crate::id::{PersonId, Seq};
use crate::record::fields::{FieldRecord, FieldRule, fields};
use crate::record::office::follower::{Follower, NewFollower};
use crate::record::office::{EmployerFile, EmployerRecords};
use crate::role::{Audience, Permission, Role};
use crate::wire;

/// How far the office is with an employer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Stage {
    #[default]
    Unknown,
    Talking,
    TakesPart,
    Pauses,
    Stopped,
}

wire::string_enum!(Stage {
    Unknown = "unknown",
    Talking = "talking",
    TakesPart = "takes_part",
    Pauses = "pauses",
    Stopped = "stopped",
});

/// Why an employer takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Motive {
    Inclusion,
    NeedForPeople,
    /// A social-return obligation.
    Sroi,
}

wire::string_enum!(Motive { Inclusion = "inclusion", NeedForPeople = "need_for_people", Sroi = "sroi" });

/// Where the growth comes from that brings the jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Growth {
    /// A company that is there grows.
    Expansion,
    /// A company that comes, as an area is developed.
    NewCompany,
    PublicSector,
}

wire::string_enum!(Growth {
    Expansion = "expansion",
    NewCompany = "new_company",
    PublicSector = "public_sector",
});

fields! {
    /// An employer. What opens it makes its author the first to follow it, and who holds its account.
    Employer, EmployerField, EmployerEdit {
        begin "open" => Open as new, by;
        NewEmployer {
            name: String [Title] => Name,
            (opener!: String [Title])
        }
        later {
            stage: Stage => Stage = Stage::default(),
            /// Why the stage is what it is: who paused or stopped, and what was said.
            why: String [Note] => Why = String::new(),
            motive: Option<Motive> => Motive = None,
            growth: Option<Growth> => Growth = None,
            address: String [Name] => Address = String::new(),
            about: String [Note] => About = String::new(),
        }
    }
}

impl EmployerFile {
    /// What the employer is called.
    pub fn name(&self) -> &str {
        self.employer.as_ref().map_or("", |it| it.name.get())
    }
}

impl FieldRule for Employer {
    fn permission(edit: &EmployerEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            EmployerEdit::Open(_) => Permission::OpenEmployer,
            EmployerEdit::Set(_) => Permission::ChangeEmployer,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    /// How the office looks at an employer is the office's; name, address and what they do is theirs as well.
    fn audience(edit: &EmployerEdit, _: Option<&Self>) -> Audience {
        match edit {
            EmployerEdit::Open(_)
            | EmployerEdit::Set(
                EmployerField::Name(_) | EmployerField::Address(_) | EmployerField::About(_),
            ) => Audience::Members,
            EmployerEdit::Set(
                EmployerField::Stage(_)
                | EmployerField::Why(_)
                | EmployerField::Motive(_)
                | EmployerField::Growth(_),
            ) => Audience::Coaches,
        }
    }

    /// Whoever says something of it has seen that it was opened, also where a restored server took that in once more.
    fn begin(edit: &EmployerEdit, by: Stamp) -> Option<Self> {
        let start = Stamp { seq: Some(Seq::ZERO), ..by };
        Self::opening(edit).map(|new| Self::open(new, start))
    }

    fn opened(new: &NewEmployer, records: &mut EmployerRecords, by: Stamp) {
        let opener = NewFollower { role: Role::Coach, name: new.opener.clone() };
        let follower = records.followers.add(by.author, || Follower::open(&opener, by));
        follower.holds_account.set(true, by);
    }
}
