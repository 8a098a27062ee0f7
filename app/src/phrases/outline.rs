//! The outline of a traject in words.

use shared::record::Traject;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::text::Messages;

use super::kind::{Told, Written};
use super::{names, values};
use crate::parts::Icon;

impl Told for OutlineEdit {
    fn icon(&self) -> Icon {
        match self {
            Self::Phase { .. } => Icon::Steps,
            Self::Open(_) | Self::Set(_) => Icon::Work,
        }
    }

    fn noun(&self, _: Messages, _: &Traject) -> Option<String> {
        None
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let Self::Set(field) = self else { return None };
        Some(match field {
            OutlineField::Job(it) => Written::new(w.s_field_job(), it),
            OutlineField::Employer(it) => Written::new(w.s_field_employer(), it),
            OutlineField::Route(it) => Written::new(w.s_field_route(), names::route(w, *it)),
            OutlineField::Period(it) => Written::new(w.s_field_period(), values::period(w, *it)),
            OutlineField::Cohort(it) => Written::new(w.s_field_cohort(), it),
        })
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        match self {
            Self::Open(_) => Some(w.s_history_opened(name)),
            Self::Phase { to, .. } => Some(w.s_history_phase(name, names::phase(w, *to))),
            Self::Set(_) => None,
        }
    }

    fn tried<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
