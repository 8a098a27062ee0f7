//! What two who are one person said and had said of themselves, each in a log of their own: what only the one has is said again in
//! the other's, in the name of who said it, as far as the rule book lets them; and taken back, where nobody touched it since.

use std::mem::discriminant;

use shared::change::Entry;
use shared::id::{LogId, PersonId};
use shared::record::fact::FactEdit;
use shared::record::own::page::{Page, PageEdit, PageField};
use shared::record::own::proof::Provable;
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit, PreferencesField};
use shared::record::{At, Edit};
use shared::register::Register;
use shared::state::{PersonFile, State};
use shared::wire::Wire;

use super::act::Act;
use super::membership::{Range, Twins};
use crate::store::database::{self, Connection};
use crate::store::{self, WriteTransaction, folded};

/// How much of it went over, and how much stays where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SaidAgain {
    pub carried: u64,
    /// What both say otherwise, what the one approved or proved with it, and what whoever said it may say here no more.
    pub left: u64,
}

/// What is to be said, each in whose name.
struct Words {
    of: Twins,
    again: Vec<(PersonId, Edit)>,
    left: u64,
}

/// Says again what only the one has. What opens the log counts for nothing.
pub(super) fn say_again(
    transaction: &mut WriteTransaction<'_>,
    act: &Act,
    of: Twins,
) -> database::Result<SaidAgain> {
    let theirs = file(transaction.connection, of.other)?;
    let kept = file(transaction.connection, of.kept)?;
    let mut words = Words { of, again: Vec::new(), left: 0 };
    words.preferences(&theirs, &kept);
    words.page(&theirs, &kept);
    words.skills(&theirs, &kept);
    words.left += theirs.proofs().len() as u64;
    let mut said = SaidAgain { carried: 0, left: words.left };
    let openings = openings(&words, &kept);
    let log = LogId::of_person(of.kept);
    for edit in openings {
        act.say(transaction, log, of.kept, &edit)?;
    }
    for (by, edit) in words.again {
        let is_in = act.say(transaction, log, by, &edit)?;
        if is_in { said.carried += 1 } else { said.left += 1 }
    }
    Ok(said)
}

/// Takes back what was said again and nobody touched since.
pub(super) fn take_back(
    transaction: &mut WriteTransaction<'_>,
    act: &Act,
    (kept, range): (PersonId, Range),
) -> database::Result<SaidAgain> {
    let log = LogId::of_person(kept);
    let entries = store::entries(transaction.connection, log)?;
    let file = file(transaction.connection, kept)?;
    let edit_of = |entry: &Entry| Edit::decode(&entry.change.edit);
    let since: Vec<Option<Edit>> =
        entries.iter().filter(|it| it.seq > range.until).map(edit_of).collect();
    let mut said = SaidAgain::default();
    // As it stood before each of them: what takes it back follows from that, and nothing takes back what opened something.
    let mut before = State::default();
    for entry in &entries {
        let edit = edit_of(entry).filter(|_| range.holds(entry.seq));
        let back = edit.as_ref().and_then(|edit| before.inverse(edit));
        before.apply_entry(entry);
        let (Some(edit), Some(back)) = (edit, back) else { continue };
        // An edit of a newer version may be of anything.
        let is_touched = since.iter().any(|it| it.as_ref().is_none_or(|it| touches(it, &edit)));
        let is_shown = is_shown(&edit, &file);
        let is_back =
            !is_touched && !is_shown && act.say(transaction, log, entry.change.author, &back)?;
        if is_back { said.carried += 1 } else { said.left += 1 }
    }
    Ok(said)
}

fn file(connection: &Connection, person: PersonId) -> database::Result<PersonFile> {
    let state = folded(connection, LogId::of_person(person), |_| true)?;
    Ok(state.person().cloned().unwrap_or_default())
}

/// What the log, and the page in it, begin with.
fn openings(words: &Words, kept: &PersonFile) -> Vec<Edit> {
    let owner = Owner { person: words.of.kept };
    let is_needed = !words.again.is_empty() && kept.preferences.is_none();
    let log = is_needed.then_some(Edit::Preferences(PreferencesEdit::Open(owner)));
    let is_of_page = |(_, edit): &(PersonId, Edit)| matches!(path(edit), Some(PathEdit::Page(_)));
    let begins = kept.own().page.is_none() && words.again.iter().any(is_of_page);
    let page = begins.then(|| PathEdit::Page(PageEdit::Begin(owner)).into());
    log.into_iter().chain(page).collect()
}

impl Words {
    fn preferences(&mut self, theirs: &PersonFile, kept: &PersonFile) {
        let Some(of) = &theirs.preferences else { return };
        let to = kept.preferences.as_ref();
        let edit = |field| Edit::Preferences(PreferencesEdit::Set(field));
        let hours = |it| edit(PreferencesField::HoursPerWeek(it));
        self.field(&of.hours_per_week, to.map(|it| &it.hours_per_week), hours);
        self.field(&of.days, to.map(|it| &it.days), |it| edit(PreferencesField::Days(it)));
        let distance = |it| edit(PreferencesField::DistanceKm(it));
        self.field(&of.distance_km, to.map(|it| &it.distance_km), distance);
        let language = |it| edit(PreferencesField::Language(it));
        self.field(&of.language, to.map(|it| &it.language), language);
        self.field(&of.wishes, to.map(|it| &it.wishes), |it| edit(PreferencesField::Wishes(it)));
    }

    /// A yes holds for the words its author had before them: to these, joined, nobody said it yet.
    fn page(&mut self, theirs: &PersonFile, kept: &PersonFile) {
        let Some(of) = &theirs.own().page else { return };
        let to = kept.own().page.as_ref();
        let before = self.again.len();
        let edit = |field| PathEdit::Page(PageEdit::Set(field)).into();
        let strengths = |it| edit(PageField::Strengths(it));
        self.field(&of.strengths, to.map(|it| &it.strengths), strengths);
        self.field(&of.wants, to.map(|it| &it.wants), |it| edit(PageField::Wants(it)));
        self.field(&of.needs, to.map(|it| &it.needs), |it| edit(PageField::Needs(it)));
        self.field(&of.helps, to.map(|it| &it.helps), |it| edit(PageField::Helps(it)));
        self.left += u64::from(of.is_approved());
        // Nor would the other's hold any more, with something among their words that they did not see.
        if to.is_some_and(Page::is_approved) {
            self.left += (self.again.len() - before) as u64;
            self.again.truncate(before);
        }
    }

    fn skills(&mut self, theirs: &PersonFile, kept: &PersonFile) {
        for (id, fact) in theirs.seen_skills() {
            let give = PathEdit::SeenSkill(At(id, FactEdit::Give(fact.what.clone())));
            match kept.own().seen_skills.get(&id) {
                None => self.again.push((self.name_of(fact.by.author), give.into())),
                // It was taken back with an earlier joining.
                Some(before) if !before.stands() => {
                    let show = PathEdit::SeenSkill(At(id, FactEdit::Hide(false)));
                    self.again.push((self.name_of(fact.by.author), show.into()));
                }
                Some(_) => {}
            }
        }
    }

    /// A field that only the one filled in. What both did stays as the one that is kept has it.
    fn field<T: Wire + Clone + Default + PartialEq>(
        &mut self,
        theirs: &Register<T>,
        kept: Option<&Register<T>>,
        edit: impl FnOnce(T) -> Edit,
    ) {
        let (nothing, value) = (T::default(), theirs.get());
        let stands = kept.map_or(&nothing, Register::get);
        if *value == nothing || value == stands {
            return;
        }
        if *stands == nothing {
            self.again.push((self.name_of(theirs.shown().by.author), edit(value.clone())));
        } else {
            self.left += 1;
        }
    }

    /// In whose name: what the one said themselves, the other says, who they are.
    fn name_of(&self, author: PersonId) -> PersonId {
        if author == self.of.other { self.of.kept } else { author }
    }
}

fn path(edit: &Edit) -> Option<&PathEdit> {
    if let Edit::Later(edit) = edit { edit.path() } else { None }
}

/// Whether one edit is of what another said: a page that was approved since was so as it reads.
fn touches(later: &Edit, said: &Edit) -> bool {
    if let (
        Edit::Preferences(PreferencesEdit::Set(later)),
        Edit::Preferences(PreferencesEdit::Set(said)),
    ) = (later, said)
    {
        return discriminant(later) == discriminant(said);
    }
    match (path(later), path(said)) {
        (Some(PathEdit::Page(later)), Some(PathEdit::Page(PageEdit::Set(said)))) => match later {
            PageEdit::Set(later) => discriminant(later) == discriminant(said),
            PageEdit::Approve(_) => true,
            PageEdit::Begin(_) => false,
        },
        (Some(PathEdit::SeenSkill(At(later, _))), Some(PathEdit::SeenSkill(At(said, _)))) => {
            later == said
        }
        (_, _) => false,
    }
}

/// Whether a proof that stands shows it.
fn is_shown(said: &Edit, file: &PersonFile) -> bool {
    let Some(PathEdit::SeenSkill(At(id, _))) = path(said) else { return false };
    let proofs = file.proofs();
    proofs.iter().any(|(_, proof)| proof.what.shown.contains(&Provable::Skill(*id)))
}
