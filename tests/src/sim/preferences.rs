//! What people do in logs of their own: they open them, and say what they want of work; and what they and their coaches keep
//! there of skills that were seen, and of a page of their own. Knows no traject.

use shared::id::{LogId, PersonId};
use shared::record::fact::FactEdit;
use shared::record::own::page::{PageEdit, PageField};
use shared::record::own::proof::{Naming, Proof, Provable};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Day, Owner, PreferencesEdit, PreferencesField};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::state::PersonFile;

use crate::chance::Chance;
use crate::sim::edits::{any, day};

/// Days of the week that somebody may ask for.
const DAYS: [Day; 3] = [Day::Monday, Day::Wednesday, Day::Friday];

/// An edit of somebody's own log, as it stands on the phone of who makes it; `words` were never used before. The rule book
/// may still refuse it.
pub fn draw(
    file: Option<&PersonFile>,
    person: PersonId,
    words: String,
    chance: &mut Chance,
) -> Edit {
    if file.is_none_or(|file| file.preferences.is_none()) || chance.one_in(20) {
        return Edit::Preferences(PreferencesEdit::Open(Owner { person }));
    }
    let number = u8::try_from(chance.below(40)).unwrap_or(0);
    let field = match chance.below(8) {
        0 => PreferencesField::HoursPerWeek(number),
        1 => PreferencesField::Days(chance.pick(&DAYS).copied().into_iter().collect()),
        2 => PreferencesField::DistanceKm(number),
        3 => PreferencesField::Language(words),
        _ => PreferencesField::Wishes(words),
    };
    Edit::Preferences(PreferencesEdit::Set(field))
}

/// The same of what a later volume keeps there: by whose log it is as by who coaches them.
pub fn draw_later(
    file: Option<&PersonFile>,
    log: LogId,
    words: String,
    chance: &mut Chance,
) -> Option<Edit> {
    let owner = Owner { person: log.owner()? };
    let Some(file) = file.filter(|file| file.preferences.is_some()) else {
        return Some(Edit::Preferences(PreferencesEdit::Open(owner)));
    };
    let page = |edit| PathEdit::Page(edit);
    if chance.one_in(6) {
        return proof(file, chance).map(Into::into);
    }
    let edit = match chance.below(10) {
        0..=3 => {
            let (skill, source) = (chance.one_in(2).then(|| chance.id()), source(chance));
            let (help, on) = (*chance.pick(&Help::ALL)?, day(chance.below(60)));
            let what = SeenSkill { skill, name: words, help, on, source };
            PathEdit::SeenSkill(At(chance.id(), FactEdit::Give(what)))
        }
        4 => {
            let id = any(chance, file.own().seen_skills.keys())?;
            PathEdit::SeenSkill(At(id, FactEdit::Hide(chance.one_in(2))))
        }
        _ if file.own().page.is_none() => page(PageEdit::Begin(owner)),
        5 => page(PageEdit::Set(PageField::Strengths(words))),
        6 => page(PageEdit::Set(PageField::Needs(words))),
        7 | 8 => page(PageEdit::Approve(true)),
        _ => page(PageEdit::Approve(false)),
    };
    Some(edit.into())
}

/// A proof of what was seen and of what may be nowhere, or one that is taken back.
fn proof(file: &PersonFile, chance: &mut Chance) -> Option<PathEdit> {
    if chance.one_in(3) {
        let id = any(chance, file.own().proofs.keys())?;
        return Some(PathEdit::Proof(At(id, FactEdit::Hide(chance.one_in(2)))));
    }
    let seen = any(chance, file.own().seen_skills.keys()).map(Provable::Skill);
    let goal = Provable::Goal(chance.id(), chance.id());
    let naming = if chance.one_in(2) { Naming::First } else { Naming::Whole };
    let until = chance.one_in(2).then(|| day(chance.below(60)));
    let shown = seen.into_iter().chain([goal]).collect();
    let proof = Proof { naming, place: chance.one_in(2).then(|| chance.id()), shown, until };
    Some(PathEdit::Proof(At(chance.id(), FactEdit::Give(proof))))
}

fn source(chance: &mut Chance) -> Source {
    match chance.below(4) {
        0 => Source::Goal(chance.id(), chance.id()),
        1 => Source::WorkSample(chance.id(), chance.id()),
        2 => Source::Talk(chance.id(), chance.id()),
        _ => Source::AtWork,
    }
}
