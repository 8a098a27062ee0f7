//! What somebody wants of work, in words: its picture, its fields' labels and values.

use shared::record::Traject;
use shared::record::preferences::{Day, PreferencesEdit, PreferencesField};
use shared::text::Messages;

use super::kind::{KindPhrases, Written};
use super::values;
use crate::parts::Icon;

/// What a field is called.
pub fn label(w: Messages, field: &PreferencesField) -> &'static str {
    match field {
        PreferencesField::HoursPerWeek(_) => w.a_wish_hours(),
        PreferencesField::Days(_) => w.a_wish_days(),
        PreferencesField::DistanceKm(_) => w.a_wish_distance(),
        PreferencesField::Language(_) => w.a_wish_language(),
        PreferencesField::Wishes(_) => w.a_wish_wishes(),
    }
}

/// What it says; nothing where nothing was said yet.
pub fn value(w: Messages, field: &PreferencesField) -> String {
    match field {
        PreferencesField::HoursPerWeek(hours) => values::hours(w, *hours),
        PreferencesField::DistanceKm(0) => String::new(),
        PreferencesField::DistanceKm(km) => w.a_distance_km(u32::from(*km)),
        PreferencesField::Days(days) => {
            values::line(w, &days.iter().map(|it| day(w, *it)).collect::<Vec<_>>())
        }
        PreferencesField::Language(text) | PreferencesField::Wishes(text) => text.clone(),
    }
}

impl KindPhrases for PreferencesEdit {
    fn icon(&self) -> Icon {
        Icon::Star
    }

    fn noun(&self, _: Messages, _: &Traject) -> Option<String> {
        None
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        match self {
            Self::Open(_) => None,
            Self::Set(field) => Some(Written::new(label(w, field), value(w, field))),
        }
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        match self {
            Self::Open(_) => Some(w.s_history_wishes_begun(name)),
            Self::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        match self {
            Self::Open(_) => (w.c_wishes_title(), ""),
            Self::Set(field) => (label(w, field), ""),
        }
    }
}

/// A day of the week.
pub fn day(w: Messages, day: Day) -> &'static str {
    match day {
        Day::Monday => w.a_weekday_1(),
        Day::Tuesday => w.a_weekday_2(),
        Day::Wednesday => w.a_weekday_3(),
        Day::Thursday => w.a_weekday_4(),
        Day::Friday => w.a_weekday_5(),
        Day::Saturday => w.a_weekday_6(),
        Day::Sunday => w.a_weekday_7(),
    }
}
