//! Another value of a rule, from a day on: what held before stays. The manager, when the Staatscourant is out: 4 fields.

use dioxus::prelude::*;
use shared::dated::{RuleKind, Unit};
use shared::id::LogId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::dated_rule::{DatedRuleEdit, NewDatedRule};
use shared::record::office::settings::{NewSettings, SettingsEdit};

use crate::forms::day_field::DayField;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField};
use crate::forms::number::{cents, large_number, permille};
use crate::navigator::navigator;
use crate::parts::{BigButton, Choice, Field, Readiness, Screen};
use crate::phrases::office::{rule_name, rule_value};
use crate::route::{Route, RuleOf};
use crate::screens::frame::gate::OfficeGate;
use crate::session::use_session;

const NAME: &str = "name";
const HOLDS: &str = "holds";
const VALUE: &str = "value";
const FROM: &str = "from";
const SOURCE: &str = "source";
const LINK: &str = "link";

/// Of whether a rule goes on with another value, the place of "no".
const ENDS: usize = 1;

/// Says another value.
#[component]
pub fn NewRule(of: RuleOf) -> Element {
    rsx! {
        OfficeGate { NewRuleForm { kind: of.0 } }
    }
}

/// What was typed, in the unit of the rule. Nothing where it is no such number.
fn typed(kind: RuleKind, text: &str) -> Option<u32> {
    let read = match kind.unit() {
        Unit::Cents => cents(text),
        Unit::PerMille => permille(text),
        Unit::Months => Some(large_number(text).into()),
    };
    read.filter(|it| (1..=kind.value_max()).contains(it))
}

#[component]
fn NewRuleForm(kind: RuleKind) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(move || format!("new-rule/{}", RuleOf(kind)));
    let ends = form.chosen(HOLDS) == Some(ENDS);
    let value = if ends { None } else { typed(kind, &form.text(VALUE)) };
    let from = form.day(FROM);
    let words = |name| form.text(name).trim().to_owned();
    let new = from.map(|from| NewDatedRule {
        kind,
        teller: session.me().map(|it| it.name).unwrap_or_default(),
        name: words(NAME),
        from,
        value,
        source: words(SOURCE),
        link: words(LINK),
    });
    let is_named = !kind.has_names() || !words(NAME).is_empty();
    let has_all = (ends || value.is_some()) && is_named && !words(SOURCE).is_empty();
    let state = if has_all && from.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let back = Route::Rule { of: RuleOf(kind) };
    let add = move |()| {
        let Some(new) = new.clone() else { return };
        let rule = OfficeEdit::DatedRule(At(session.new_id(), DatedRuleEdit::Add(new)));
        // In an office that has written nothing yet a rule opens nothing.
        let is_open = session.ask_office(|_| ()).is_some();
        let open = SettingsEdit::Open(NewSettings { name: String::new() });
        let open = (!is_open).then_some(OfficeEdit::Office(open));
        let edits = open.into_iter().chain([rule]).map(Into::into).collect();
        if form.submit(LogId::OFFICE, edits, w.a_saved_here().to_owned()) {
            navigator().replace(back);
        }
    };
    rsx! {
        Screen {
            title: rule_name(w, kind),
            back: back.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                if let Some(value) = value {
                    p { class: "strong", {rule_value(w, kind, value)} }
                }
                BigButton { label: w.a_save(), state, onpress: add }
            },
            p { {w.s_rule_new_text()} }
            Fields { form, kind, ends }
        }
    }
}

#[component]
fn Fields(form: Form, kind: RuleKind, ends: bool) -> Element {
    let w = use_session().messages();
    let label = match kind.unit() {
        Unit::Cents => w.s_rule_amount(),
        Unit::PerMille => w.s_rule_percent(),
        Unit::Months => w.s_rule_months(),
    };
    let written = form.text(VALUE);
    let is_wrong = !written.trim().is_empty() && typed(kind, &written).is_none();
    rsx! {
        if kind.has_names() {
            TextField { form, name: NAME, label: w.s_rule_block(), limit: TITLE_CHARS_MAX }
        }
        DayField { label: w.s_rule_from(), value: form.text(FROM), onsave: move |text| form.put(FROM, text) }
        ChoiceField {
            form,
            name: HOLDS,
            legend: w.s_rule_goes_on(),
            choices: vec![Choice::new(w.s_rule_goes_on_value()), Choice::new(w.s_rule_ended())],
            stood: Some(0),
        }
        if !ends {
            Field {
                label,
                error: if is_wrong { w.s_rule_unread() } else { "" },
                value: written,
                onsave: move |text| form.put(VALUE, text),
            }
        }
        TextField { form, name: SOURCE, label: w.s_rule_source(), limit: TITLE_CHARS_MAX }
        TextField { form, name: LINK, label: w.s_rule_link(), hint: w.s_rule_link_hint(), limit: TITLE_CHARS_MAX }
    }
}
