//! What I want of work. The candidate, at home or with the coach: asked once, changed now and then (2 taps from home, then
//! as many fields as there is something to say in). It holds for every place they learn at.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId};
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::preferences::{Day, Owner, Preferences, PreferencesEdit, PreferencesField};
use shared::record::{Edit, RecordId};
use shared::wire::StringEnum;

use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::number::whole_number;
use crate::forms::two_versions::TwoVersions;
use crate::navigator::navigator;
use crate::parts::{BigButton, ChipSet, Choice, Field, FieldKind, Screen};
use crate::phrases::preferences;
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::NoPlan;
use crate::session::use_session;

const HOURS: &str = "hours";
const DAYS: &str = "days";
const DISTANCE: &str = "distance";
const LANGUAGE: &str = "language";
const WISHES: &str = "wishes";

/// The candidate's wishes.
#[component]
pub fn Wishes() -> Element {
    let session = use_session();
    let w = session.messages();
    match session.person() {
        Some(person) => rsx! {
            WishesForm { person }
        },
        None => rsx! {
            NoPlan { title: w.c_wishes_title() }
        },
    }
}

#[component]
fn WishesForm(person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let log = LogId::of_person(person);
    let form = use_form(|| format!("wishes/{log}"));
    let stood = session
        .ask(|phone| phone.person_file(person).and_then(|file| file.preferences.clone()))
        .flatten();
    let shown = Shown::of(form, stood.as_ref());
    let Shown { hours, days, distance, language, wishes } = shown.clone();
    let choices: Vec<Choice> =
        Day::ALL.iter().map(|day| Choice::new(preferences::day(w, *day))).collect();
    let on = days.clone();
    let toggle = move |place: usize| form.toggle_among(DAYS, on.clone(), place);
    let save = move |()| {
        let edits = edits(person, stood.as_ref(), shown.fields());
        if form.keep(log, edits) {
            navigator().replace(Route::Me {});
        }
    };
    rsx! {
        Screen {
            title: w.c_wishes_title(),
            back: Route::Me {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
            },
            p { "{w.c_wishes_text()}" }
            TwoVersions { log, of: RecordId::Preferences(()) }
            Field {
                label: w.c_wishes_hours(),
                hint: w.a_optional(),
                kind: FieldKind::Number,
                value: hours,
                onsave: move |text| form.put(HOURS, text),
            }
            ChipSet { legend: w.c_wishes_days(), choices, chosen: days, ontoggle: toggle }
            Field {
                label: w.c_wishes_distance(),
                hint: w.a_optional(),
                kind: FieldKind::Number,
                value: distance,
                onsave: move |text| form.put(DISTANCE, text),
            }
            Field {
                label: w.c_wishes_language(),
                hint: w.a_optional(),
                value: language,
                limit: TITLE_CHARS_MAX,
                onsave: move |text| form.put(LANGUAGE, text),
            }
            Field {
                label: w.c_wishes_more(),
                hint: w.a_optional(),
                kind: FieldKind::Text,
                value: wishes,
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(WISHES, text),
            }
        }
    }
}

/// What the fields show: what was typed, else what stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    hours: String,
    /// Places in the week.
    days: Vec<usize>,
    distance: String,
    language: String,
    wishes: String,
}

impl Shown {
    fn of(form: Form, stood: Option<&Preferences>) -> Self {
        let number = |it: u8| if it == 0 { String::new() } else { it.to_string() };
        let place = |day: &Day| Day::ALL.iter().position(|it| it == day);
        let typed = |field, stood: String| form.typed(field).unwrap_or(stood);
        let days = || match form.typed(DAYS) {
            Some(_) => form.marked(DAYS),
            None => {
                stood.map(|it| it.days.get().iter().filter_map(place).collect()).unwrap_or_default()
            }
        };
        Self {
            hours: typed(HOURS, stood.map_or(String::new(), |it| number(*it.hours_per_week.get()))),
            days: days(),
            distance: typed(
                DISTANCE,
                stood.map_or(String::new(), |it| number(*it.distance_km.get())),
            ),
            language: typed(LANGUAGE, stood.map_or(String::new(), |it| it.language.get().clone())),
            wishes: typed(WISHES, stood.map_or(String::new(), |it| it.wishes.get().clone())),
        }
    }

    /// Each field with its value. What is no number becomes too many, which the rule book declines: nothing is guessed.
    fn fields(&self) -> Vec<PreferencesField> {
        let number = |text: &str| match text.trim() {
            "" => 0,
            text => whole_number(text),
        };
        let is_on = |(place, day): (usize, &Day)| self.days.contains(&place).then_some(*day);
        let days = Day::ALL.iter().enumerate().filter_map(is_on).collect();
        vec![
            PreferencesField::HoursPerWeek(number(&self.hours)),
            PreferencesField::Days(days),
            PreferencesField::DistanceKm(number(without_unit(&self.distance))),
            PreferencesField::Language(self.language.trim().to_owned()),
            PreferencesField::Wishes(self.wishes.trim().to_owned()),
        ]
    }
}

/// A distance as people type it, with or without what it is in.
fn without_unit(text: &str) -> &str {
    let plain = text.trim();
    let unit =
        ["km", "Km", "KM", "км", "كم", "ኪሜ"].into_iter().find_map(|it| plain.strip_suffix(it));
    unit.unwrap_or(plain)
}

/// One edit for each field that says something else now; before the first, the one that opens their own log.
fn edits(
    person: PersonId,
    stood: Option<&Preferences>,
    fields: Vec<PreferencesField>,
) -> Vec<Edit> {
    let changed = match stood {
        Some(stood) => stood.changed(fields),
        None => fields.into_iter().filter(|field| !is_blank(field)).collect(),
    };
    let opens = stood.is_none() && !changed.is_empty();
    let opening = opens.then_some(PreferencesEdit::Open(Owner { person }));
    let changed = changed.into_iter().map(PreferencesEdit::Set);
    opening.into_iter().chain(changed).map(Edit::Preferences).collect()
}

/// Whether it says nothing yet.
fn is_blank(field: &PreferencesField) -> bool {
    match field {
        PreferencesField::HoursPerWeek(number) | PreferencesField::DistanceKm(number) => {
            *number == 0
        }
        PreferencesField::Days(days) => days.is_empty(),
        PreferencesField::Language(text) | PreferencesField::Wishes(text) => text.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::id::Id;

    #[test]
    fn the_first_wish_opens_the_log_and_nothing_said_opens_none() {
        let person = Id::from_random([1; 16]);
        let nothing = Shown {
            hours: String::new(),
            days: Vec::new(),
            distance: " ".to_owned(),
            language: String::new(),
            wishes: String::new(),
        };
        assert_eq!(edits(person, None, nothing.fields()), []);
        let hours = Shown { hours: "24".to_owned(), ..nothing };
        let expected = [
            Edit::Preferences(PreferencesEdit::Open(Owner { person })),
            Edit::Preferences(PreferencesEdit::Set(PreferencesField::HoursPerWeek(24))),
        ];
        assert_eq!(edits(person, None, hours.fields()), expected);
        let wrong = Shown { hours: "veel".to_owned(), ..hours };
        assert!(wrong.fields().contains(&PreferencesField::HoursPerWeek(u8::MAX)));
        for (typed, expected) in [("15 km", 15), ("15", 15), (" 8km ", 8), ("12,5", u8::MAX)] {
            let far = Shown { distance: typed.to_owned(), ..wrong.clone() };
            let expected = PreferencesField::DistanceKm(expected);
            assert!(far.fields().contains(&expected), "{typed}: {far:?}");
        }
    }
}
