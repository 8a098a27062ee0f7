//! What people do in logs of their own: they open them, and say what they want of work. Knows no traject.

use shared::id::PersonId;
use shared::record::Edit;
use shared::record::preferences::{Day, Owner, PreferencesEdit, PreferencesField};
use shared::state::PersonFile;

use crate::chance::Chance;

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
