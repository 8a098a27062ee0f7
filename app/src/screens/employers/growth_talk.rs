//! A talk about growth, written down in the car after it: when, what was said, when again. 4 taps and a line.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::office::growth_talk::{
    Began, GrowthTalkEdit, GrowthTalkId, NewGrowthTalk as New, TalkLevel,
};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit};
use shared::wire::{self, StringEnum};

use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::navigator::navigator;
use crate::parts::{BigButton, FieldKind, Readiness, Screen};
use crate::phrases::office::{began, talk_level};
use crate::route::Route;
use crate::screens::controls::hide_button::HideButton;
use crate::screens::frame::Missing;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::use_session;

const ON: &str = "on";
const BEGAN: &str = "began";
const LEVEL: &str = "level";
const WORDS: &str = "words";
const NEXT: &str = "next";

/// Records a talk.
#[component]
pub fn NewGrowthTalk(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-growth-talk/{log}"));
    let state = if form.has(WORDS) { Readiness::Ready } else { Readiness::Waiting };
    // Most are written down on the day itself, by who went there for the office.
    let start = New {
        on: session.today(),
        began: Began::Office,
        level: TalkLevel::WorkCoach,
        words: String::new(),
        next: None,
    };
    let shown = start.clone();
    let add = move |()| {
        let new = filled_in(form, &start);
        let edit = OfficeEdit::GrowthTalk(At(session.new_id(), GrowthTalkEdit::Add(new)));
        if form.submit(log, vec![edit.into()], w.a_saved_here().to_owned()) {
            navigator().replace(Route::Employer { log });
        }
    };
    rsx! {
        EmployerGate { log,
            Screen {
                title: w.s_growth_talk_add(),
                back: Route::Employer { log }.to_string(),
                back_label: w.a_back(),
                footer: rsx! {
                    FormRefusal { form }
                    BigButton { label: w.a_save(), state, onpress: add }
                },
                Fields { form, stood: shown }
            }
        }
    }
}

/// Changes a talk, or takes it away.
#[component]
pub fn GrowthTalk(log: LogId, talk: GrowthTalkId) -> Element {
    rsx! {
        EmployerGate { log, TalkForm { key: "{talk}", log, talk } }
    }
}

#[component]
fn TalkForm(log: LogId, talk: GrowthTalkId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("growth-talk/{log}/{talk}"));
    let found = session.ask_employer(log, |it| it.growth_talks.get(&talk).cloned());
    let Some(record) = found.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let stood = record.to_new();
    let edits = record.changes_to(filled_in(form, &stood)).into_iter();
    let edits: Vec<Edit> = edits.map(|it| OfficeEdit::GrowthTalk(At(talk, it)).into()).collect();
    let save = move |()| {
        if form.keep(log, edits.clone()) {
            navigator().replace(Route::Employer { log });
        }
    };
    rsx! {
        Screen {
            title: w.day(stood.on, session.today()),
            over: w.s_growth_talks(),
            back: Route::Employer { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
                HideButton {
                    log,
                    edit: Edit::from(OfficeEdit::GrowthTalk(At(talk, GrowthTalkEdit::Hide(true)))),
                    to: Route::Employer { log },
                }
            },
            TwoVersions { log, of: OfficeRecordId::GrowthTalk(talk) }
            Fields { form, stood }
        }
    }
}

#[component]
fn Fields(form: Form, stood: New) -> Element {
    let w = use_session().messages();
    let next = stood.next.map(|day| day.to_string()).unwrap_or_default();
    rsx! {
        DayField { label: w.s_growth_talk_on(), value: form.or(ON, &stood.on.to_string()), sense: DaySense::Past, onsave: move |text| form.put(ON, text) }
        TextField { form, name: WORDS, label: w.s_growth_talk_words(), hint: w.a_no_health_notes(), kind: FieldKind::Text, stood: stood.words, limit: TEXT_CHARS_MAX }
        DayField { label: w.s_growth_talk_next(), hint: w.a_optional(), value: form.or(NEXT, &next), onsave: move |text| form.put(NEXT, text) }
        ChoiceField { form, name: BEGAN, legend: w.s_growth_talk_began(), choices: listed(|it| began(w, it)), stood: place_of(stood.began) }
        ChoiceField { form, name: LEVEL, legend: w.s_growth_talk_level(), choices: listed(|it| talk_level(w, it)), stood: place_of(stood.level) }
    }
}

fn filled_in(form: Form, stood: &New) -> New {
    let next = match form.typed(NEXT) {
        Some(text) => wire::date(&text),
        None => stood.next,
    };
    New {
        on: form.day(ON).unwrap_or(stood.on),
        began: form.one_of(BEGAN, Began::ALL).unwrap_or(stood.began),
        level: form.one_of(LEVEL, TalkLevel::ALL).unwrap_or(stood.level),
        words: form.or(WORDS, &stood.words).trim().to_owned(),
        next,
    }
}
