//! Where somebody takes part who is not of the office, and the edits by which their place in a log becomes another's, who is the
//! same person, and theirs again. Knows no store but to read.

use shared::change::Stamp;
use shared::id::{LogId, PersonId, Seq};
use shared::record::member::{Member, MemberEdit, MemberField, NewMember};
use shared::record::office::OfficeEdit;
use shared::record::office::follower::{Follower, FollowerEdit, NewFollower};
use shared::record::path::PathEdit;
use shared::record::path::cohort::participant::{NewParticipant, Participant, ParticipantEdit};
use shared::record::{At, Edit};
use shared::role::Role;

use super::caseload::Charge;
use crate::store::database::{self, Connection};
use crate::store::{column, folded};

/// The entries that something was written in: after the first of these, up to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub after: Seq,
    pub until: Seq,
}

impl Range {
    pub fn holds(self, seq: Seq) -> bool {
        self.after < seq && seq <= self.until
    }

    /// Whether something was written later.
    fn is_before(self, by: Stamp) -> bool {
        by.seq.is_some_and(|seq| seq > self.until)
    }
}

/// Who is called by two ids: the one that goes, and the one that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Twins {
    pub other: PersonId,
    pub kept: PersonId,
}

/// One of the people of a log, of whichever kind that is.
enum Place<'a> {
    Member(&'a Member),
    Follower(&'a Follower),
    Participant(&'a Participant),
}

/// All that somebody takes part in, as it stands.
pub(super) fn taking_part(
    connection: &Connection,
    person: PersonId,
) -> database::Result<Vec<Charge>> {
    let logs = connection
        .all(include_str!("taking_part.sql"), [person.as_bytes()], |row| column::id(row, 0))?;
    logs.into_iter().map(|log| charge(connection, log)).collect()
}

/// A log of people, as it stands.
pub(super) fn charge(connection: &Connection, log: LogId) -> database::Result<Charge> {
    let state = folded(connection, log, |_| true)?;
    let kind = state.kind().ok_or(database::Error::NoRow)?;
    Ok(Charge { log, kind, others: 0, state })
}

impl Place<'_> {
    fn is_active(&self) -> bool {
        *match self {
            Self::Member(it) => it.active.get(),
            Self::Follower(it) => it.active.get(),
            Self::Participant(it) => it.active.get(),
        }
    }

    /// Since when they take part, or do not any more.
    fn turned(&self) -> Stamp {
        match self {
            Self::Member(it) => it.active.shown().by,
            Self::Follower(it) => it.active.shown().by,
            Self::Participant(it) => it.active.shown().by,
        }
    }

    /// Whether both stand for the same place: as what, and for what.
    fn is_same_place(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Member(a), Self::Member(b)) => {
                (a.role, a.placement.get()) == (b.role, b.placement.get())
            }
            (Self::Follower(a), Self::Follower(b)) => a.role == b.role,
            (Self::Participant(a), Self::Participant(b)) => a.traject.get() == b.traject.get(),
            (Self::Member(_) | Self::Follower(_) | Self::Participant(_), _) => false,
        }
    }

    /// When anything else was said of them last.
    fn said(&self) -> Vec<Stamp> {
        match self {
            Self::Member(it) => {
                let (name, phone) = (it.name.shown().by, it.phone.shown().by);
                vec![name, phone, it.placement.shown().by]
            }
            Self::Follower(it) => vec![it.name.shown().by],
            Self::Participant(it) => vec![it.traject.shown().by],
        }
    }
}

impl Charge {
    fn place(&self, person: PersonId) -> Option<Place<'_>> {
        let member = self.state.traject().and_then(|it| it.members.get(&person));
        let follower = self.state.employer().and_then(|it| it.followers.get(&person));
        let participant = self.state.cohort().and_then(|it| it.participants.get(&person));
        let later = follower.map(Place::Follower).or(participant.map(Place::Participant));
        member.map(Place::Member).or(later)
    }

    /// Whether both take part in it, or did as something else: then they stand there as two.
    pub(super) fn has_both(&self, of: Twins) -> bool {
        let guides = |it: &shared::record::path::CohortFile| it.coaches.contains_key(&of.kept);
        if self.state.cohort().is_some_and(guides) {
            return true;
        }
        match (self.place(of.other), self.place(of.kept)) {
            (Some(other), Some(kept)) => kept.is_active() || !kept.is_same_place(&other),
            (_, None) | (None, Some(_)) => false,
        }
    }

    /// The edits by which the one goes, and the other comes in their place under a name.
    pub(super) fn becomes(&self, of: Twins, name: &str) -> Vec<Edit> {
        let Some(there) = self.place(of.other) else { return Vec::new() };
        let is_known = self.place(of.kept).is_some();
        let name = name.to_owned();
        let add = match &there {
            Place::Member(it) => {
                let (role, placement) = (it.role, *it.placement.get());
                Edit::Member(At(of.kept, MemberEdit::Add(NewMember { role, name, placement })))
            }
            Place::Follower(it) => {
                let new = NewFollower { role: it.role, name };
                OfficeEdit::Follower(At(of.kept, FollowerEdit::Add(new))).into()
            }
            Place::Participant(it) => {
                let new = NewParticipant { traject: *it.traject.get() };
                PathEdit::Participant(At(of.kept, ParticipantEdit::Add(new))).into()
            }
        };
        let comes = if is_known { there.active(of.kept, true) } else { add };
        let phone = self
            .phone_of(of)
            .map(|phone| Edit::Member(At(of.kept, MemberEdit::Set(MemberField::Phone(phone)))));
        [there.active(of.other, false), comes].into_iter().chain(phone).collect()
    }

    /// The edits by which each stands there as before.
    pub(super) fn becomes_again(&self, of: Twins) -> Vec<Edit> {
        let there = self.place(of.other);
        let edits = there.map(|it| [it.active(of.kept, false), it.active(of.other, true)]);
        edits.into_iter().flatten().collect()
    }

    /// Whether nobody changed since who of them takes part, nor what is said of the one that is kept.
    pub(super) fn is_untouched(&self, of: Twins, since: Range) -> bool {
        let (Some(other), Some(kept)) = (self.place(of.other), self.place(of.kept)) else {
            return false;
        };
        let is_as_left = kept.is_active() && !other.is_active();
        let turned =
            [&other, &kept].iter().all(|it| it.turned().seq.is_some_and(|seq| since.holds(seq)));
        is_as_left && turned && !kept.said().into_iter().any(|by| since.is_before(by))
    }

    /// Whether they look after it, which goes to others by handing over.
    pub(super) fn is_looked_after_by(&self, person: PersonId) -> bool {
        match self.place(person) {
            Some(Place::Member(it)) => it.role == Role::Coach,
            Some(Place::Follower(it)) => it.role == Role::Coach,
            Some(Place::Participant(_)) => false,
            None => true,
        }
    }

    /// What somebody is called there, or was.
    pub(super) fn name_of(&self, person: PersonId) -> Option<String> {
        match self.place(person)? {
            Place::Member(it) => Some(it.name.get().clone()),
            Place::Follower(it) => Some(it.name.get().clone()),
            Place::Participant(_) => None,
        }
    }

    /// Where the one is called, if that is known and the other is called nowhere there.
    fn phone_of(&self, of: Twins) -> Option<String> {
        let members = &self.state.traject()?.members;
        let number = |person| members.get(&person).map(|it| it.phone.get().clone());
        let is_called = number(of.kept).is_some_and(|phone| !phone.is_empty());
        number(of.other).filter(|phone| !phone.is_empty() && !is_called)
    }
}

impl Place<'_> {
    /// The edit by which somebody takes part in a log of this kind, or does no more.
    fn active(&self, person: PersonId, is_in: bool) -> Edit {
        match self {
            Self::Member(_) => Edit::Member(At(person, MemberEdit::Active(is_in))),
            Self::Follower(_) => {
                OfficeEdit::Follower(At(person, FollowerEdit::Active(is_in))).into()
            }
            Self::Participant(_) => {
                PathEdit::Participant(At(person, ParticipantEdit::Active(is_in))).into()
            }
        }
    }
}
