//! The outline of a traject in words.

use shared::record::Traject;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::text::Messages;

use super::kind::{KindPhrases, Written};
use super::{names, values};
use crate::parts::Icon;

/// What a field is called where it stands above its value.
pub fn title(w: Messages, field: &OutlineField) -> &'static str {
    match field {
        OutlineField::Job(_) => w.s_traject_job(),
        OutlineField::Employer(_) => w.s_traject_employer(),
        OutlineField::Route(_) => w.s_traject_route(),
        OutlineField::Period(_) => w.s_traject_period(),
        OutlineField::Cohort(_) => w.s_traject_cohort(),
    }
}

/// What it says.
pub fn value(w: Messages, field: &OutlineField) -> String {
    match field {
        OutlineField::Job(it) | OutlineField::Employer(it) | OutlineField::Cohort(it) => it.clone(),
        OutlineField::Route(it) => names::route(w, *it).to_owned(),
        OutlineField::Period(it) => values::period(w, *it),
    }
}

impl KindPhrases for OutlineEdit {
    fn icon(&self) -> Icon {
        match self {
            Self::Phase { .. } | Self::Early(..) => Icon::Steps,
            Self::Open(_) | Self::Set(_) => Icon::Work,
        }
    }

    fn noun(&self, _: Messages, _: &Traject) -> Option<String> {
        None
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let Self::Set(field) = self else { return None };
        let label = match field {
            OutlineField::Job(_) => w.s_field_job(),
            OutlineField::Employer(_) => w.s_field_employer(),
            OutlineField::Route(_) => w.s_field_route(),
            OutlineField::Period(_) => w.s_field_period(),
            OutlineField::Cohort(_) => w.s_field_cohort(),
        };
        Some(Written::new(label, value(w, field)))
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        match self {
            Self::Open(_) => Some(w.s_history_opened(name)),
            Self::Phase { to, .. } => Some(w.s_history_phase(name, names::phase(w, *to))),
            Self::Early(to, why) => Some(w.s_history_early(name, names::phase(w, *to), why)),
            Self::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
