//! On what terms somebody works at a place, in words.

use shared::record::path::terms::{Basis, TermsEdit, TermsField, TermsId, WorkHours};
use shared::record::{At, Traject};
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written};
use crate::phrases::line;
use crate::phrases::preferences::day;

/// A ground, by its name.
pub fn basis(w: Messages, basis: Basis) -> &'static str {
    match basis {
        Basis::Trial => w.a_basis_trial(),
        Basis::WithBenefit => w.a_basis_with_benefit(),
        Basis::TrainingAgreement => w.a_basis_training(),
        Basis::Employment => w.a_basis_employment(),
        Basis::Other => w.a_basis_other(),
    }
}

/// The hours of a week, a day each.
fn hours(w: Messages, hours: &[WorkHours]) -> String {
    let told =
        hours.iter().map(|it| w.a_week_hours(day(w, it.day), &w.time(it.from), &w.time(it.until)));
    let told: Vec<String> = told.collect();
    line(w, &told.iter().map(String::as_str).collect::<Vec<_>>())
}

impl KindPhrases for At<TermsId, TermsEdit> {
    fn icon(&self) -> Icon {
        Icon::Place
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        Some(w.s_what_place(traject.placements.get(&self.0).map_or("", |it| it.place.get())))
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let TermsEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            TermsField::Basis(it) => {
                Written::new(w.a_basis(), it.map(|it| basis(w, it)).unwrap_or_default())
            }
            TermsField::BasisUntil(it) => {
                Written::new(w.a_basis_until(), it.map(|it| w.full_day(it)).unwrap_or_default())
            }
            TermsField::Reason(it) => Written::new(w.a_basis_reason(), it),
            TermsField::Hours(it) => Written::new(w.a_week_days(), hours(w, it)),
            TermsField::Address(it) => Written::new(w.a_place_address(), it),
            TermsField::MonthsMax(_) => return None,
        })
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        let TermsEdit::Begin(new) = &self.1 else { return None };
        let place = traject.placements.get(&new.placement);
        Some(w.s_history_terms(name, place.map_or("", |it| it.place.get())))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
