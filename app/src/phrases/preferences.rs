//! What somebody wants of work, in words: its picture, its fields' labels and values.

use shared::record::preferences::{Day, PreferencesEdit, PreferencesField};
use shared::text::Messages;

use crate::parts::Icon;

/// Its picture.
pub const ICON: Icon = Icon::Star;

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
        PreferencesField::HoursPerWeek(0) | PreferencesField::DistanceKm(0) => String::new(),
        PreferencesField::HoursPerWeek(hours) => w.a_hours_per_week(u32::from(*hours)),
        PreferencesField::DistanceKm(km) => w.a_distance_km(u32::from(*km)),
        PreferencesField::Days(days) => {
            let mut days = days.clone();
            days.sort_unstable();
            days.iter().map(|it| day(w, *it)).collect::<Vec<_>>().join(", ")
        }
        PreferencesField::Language(text) | PreferencesField::Wishes(text) => text.clone(),
    }
}

/// The sentence for an edit by `name`.
pub fn sentence(w: Messages, edit: &PreferencesEdit, name: &str) -> String {
    match edit {
        PreferencesEdit::Open(_) => w.s_history_wishes_begun(name),
        PreferencesEdit::Set(field) => {
            let (label, value) = (label(w, field), value(w, field));
            if value.is_empty() {
                w.s_history_field_cleared(label, name)
            } else {
                w.s_history_field_set(label, name, &value)
            }
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
