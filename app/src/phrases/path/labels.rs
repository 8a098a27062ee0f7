//! What a traject is counted under, in words.

use shared::record::Traject;
use shared::record::office::employer::{Growth, Motive};
use shared::record::path::labels::{LabelsEdit, LabelsField};
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written};

/// Why an employer takes part.
pub fn motive(w: Messages, motive: Motive) -> &'static str {
    match motive {
        Motive::Inclusion => w.s_motive_inclusion(),
        Motive::NeedForPeople => w.s_motive_need_for_people(),
        Motive::Sroi => w.s_motive_sroi(),
    }
}

/// Where growth comes from.
pub fn growth(w: Messages, growth: Growth) -> &'static str {
    match growth {
        Growth::Expansion => w.s_growth_expansion(),
        Growth::NewCompany => w.s_growth_new_company(),
        Growth::PublicSector => w.s_growth_public_sector(),
    }
}

impl KindPhrases for LabelsEdit {
    fn icon(&self) -> Icon {
        Icon::Chart
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_labels().to_owned())
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let Self::Set(field) = self else { return None };
        Some(match field {
            LabelsField::Source(it) => {
                Written::new(w.s_employer_growth(), it.map_or("", |it| growth(w, it)))
            }
            LabelsField::Motive(it) => {
                Written::new(w.s_employer_motive(), it.map_or("", |it| motive(w, it)))
            }
            LabelsField::Programme(it) => Written::new(w.s_labels_programme(), it),
        })
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        match self {
            Self::Put(_) => Some(w.s_history_labels(name)),
            Self::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
