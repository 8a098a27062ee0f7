//! On what terms somebody works at a place. The coach, once, when it begins: the ground in law is 1 tap; the days and hours of a
//! week follow from the first that is filled in. What lasts longer than the office's rule asks why.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::dated::RuleKind;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::path::PathEdit;
use shared::record::path::terms::{Basis, NewTerms, Terms, TermsEdit, TermsField};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit, RecordId, Traject};
use shared::role::Permission;
use shared::wire::{self, StringEnum};

use super::hours_fields::{HoursFields, filled_hours};
use crate::forms::day_field::DayField;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::forms::two_versions::TwoVersions;
use crate::navigator::navigator;
use crate::parts::{BigButton, FieldKind, Notice, Readiness, Screen, Tone};
use crate::phrases::path::basis;
use crate::route::Route;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::gate::Gate;
use crate::session::{Session, use_session};

const BASIS: &str = "basis";
const UNTIL: &str = "until";
const REASON: &str = "reason";
const ADDRESS: &str = "address";

/// Changes the terms of a place.
#[component]
pub fn EditTerms(log: TrajectId, placement: PlacementId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangePlacements,
            EditTermsForm { key: "{placement}", log, placement }
        }
    }
}

/// As they stand; of what nobody said, nothing.
fn stands(traject: &Traject, placement: PlacementId) -> NewTerms {
    match traject.path().terms.get(&placement) {
        Some(it) => it.to_new(),
        None => NewTerms {
            placement,
            basis: None,
            basis_until: None,
            months_max: None,
            reason: String::new(),
            hours: Vec::new(),
            address: String::new(),
        },
    }
}

/// For how many months there may be of a ground today, by the office's rules.
fn months_max(session: Session, basis: Basis) -> Option<u8> {
    let kind = match basis {
        Basis::Trial => RuleKind::TrialMonthsMax,
        Basis::WithBenefit => RuleKind::LearningMonths,
        Basis::TrainingAgreement | Basis::Employment | Basis::Other => return None,
    };
    let rule = session.ask_office(|it| it.rule_on(kind, "", session.today())).flatten()?;
    rule.value.and_then(|it| u8::try_from(it).ok())
}

fn filled_in(session: Session, form: Form, stood: &NewTerms) -> NewTerms {
    let chosen = form.one_of(BASIS, Basis::ALL).or(stood.basis);
    let months = chosen.and_then(|it| months_max(session, it));
    NewTerms {
        placement: stood.placement,
        basis: chosen,
        basis_until: form.typed(UNTIL).map_or(stood.basis_until, |text| wire::date(&text)),
        months_max: if chosen == stood.basis { months.or(stood.months_max) } else { months },
        reason: form.or(REASON, &stood.reason).trim().to_owned(),
        hours: filled_hours(form, &stood.hours),
        address: form.or(ADDRESS, &stood.address).trim().to_owned(),
    }
}

/// One edit for each field that says something else; all at once where nothing was said.
fn edits(record: Option<&Terms>, new: NewTerms) -> Vec<Edit> {
    let id = new.placement;
    let edits = Terms::edits_to(record, new).into_iter();
    edits.map(|edit| PathEdit::Terms(At(id, edit)).into()).collect()
}

/// The last day the rule gives, where the place goes on beyond it.
fn too_long(traject: &Traject, new: &NewTerms) -> Option<NaiveDate> {
    let end = traject.term_end(new.placement, new.basis?, new.months_max?)?;
    let until = traject.placements.get(&new.placement)?.period.get().to;
    until.is_some_and(|it| it > end).then_some(end)
}

#[component]
fn EditTermsForm(log: TrajectId, placement: PlacementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("terms/{log}/{placement}"));
    let found = session.ask_traject(log, |traject| {
        let place = traject.placements.get(&placement)?.place.get().clone();
        let stood = stands(traject, placement);
        let new = filled_in(session, form, &stood);
        let over = too_long(traject, &new);
        Some((place, stood, new, over, traject.path().terms.get(&placement).cloned()))
    });
    let Some((place, stood, new, over, record)) = found.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let of = Edit::from(PathEdit::Terms(At(placement, TermsEdit::Set(TermsField::Basis(None)))));
    let of: RecordId = of.record();
    let asks_why = over.is_some() && new.reason.is_empty();
    let is_reason_shown = over.is_some() || !stood.reason.is_empty();
    let state = if asks_why { Readiness::Waiting } else { Readiness::Ready };
    let back = Route::EditPlacement { log, placement };
    let save = move |()| {
        let edits = edits(record.as_ref(), new.clone());
        if form.keep(log, edits) {
            navigator().replace(back);
        }
    };
    let until = stood.basis_until.map(|it| it.to_string()).unwrap_or_default();
    rsx! {
        Screen {
            title: w.s_terms_title(),
            over: place,
            back: back.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: save }
            },
            TwoVersions { log, of }
            ChoiceField { form, name: BASIS, legend: w.a_basis(), choices: listed(|it| basis(w, it)), stood: stood.basis.and_then(place_of) }
            DayField { label: w.a_basis_until(), hint: w.s_basis_until_hint(), value: form.or(UNTIL, &until), onsave: move |text| form.put(UNTIL, text) }
            if let Some(end) = over {
                Notice { text: w.s_basis_too_long(&w.full_day(end)), tone: Tone::Sun }
            }
            if is_reason_shown {
                TextField { form, name: REASON, label: w.a_basis_reason(), kind: FieldKind::Text, stood: stood.reason }
            }
            HoursFields { form, stood: stood.hours }
            TextField { form, name: ADDRESS, label: w.a_place_address(), hint: w.a_optional(), stood: stood.address, limit: TITLE_CHARS_MAX }
        }
    }
}
