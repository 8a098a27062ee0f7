//! An employer, who follows it and who speaks for it, in words.

use shared::id::PersonId;
use shared::record::At;
use shared::record::office::contact::{ContactEdit, ContactField, ContactId};
use shared::record::office::employer::{EmployerEdit, EmployerField, Stage};
use shared::record::office::follower::FollowerEdit;
use shared::text::Messages;

use super::OfficePhrases;
use crate::phrases::Written;
use crate::phrases::path::{growth, motive};

impl OfficePhrases for EmployerEdit {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_employer()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let EmployerEdit::Set(field) = self else { return None };
        let said = |it: Option<&'static str>| it.unwrap_or_default();
        Some(match field {
            EmployerField::Name(it) => Written::new(w.s_employer_name(), it),
            EmployerField::Stage(it) => Written::new(w.s_employer_stage(), stage(w, *it)),
            EmployerField::Why(it) => Written::new(w.s_employer_why(), it),
            EmployerField::Motive(it) => {
                Written::new(w.s_employer_motive(), said(it.map(|it| motive(w, it))))
            }
            EmployerField::Growth(it) => {
                Written::new(w.s_employer_growth(), said(it.map(|it| growth(w, it))))
            }
            EmployerField::Address(it) => Written::new(w.s_employer_address(), it),
            EmployerField::About(it) => Written::new(w.s_employer_about(), it),
        })
    }
}

impl OfficePhrases for At<PersonId, FollowerEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_follower()
    }

    fn written(&self, _: Messages) -> Option<Written> {
        None
    }
}

impl OfficePhrases for At<ContactId, ContactEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_contact()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let ContactEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            ContactField::Name(it) => Written::new(w.s_contact_name(), it),
            ContactField::Function(it) => Written::new(w.s_contact_function(), it),
            ContactField::Phone(it) => Written::new(w.s_people_phone(), it),
            ContactField::Mail(it) => Written::new(w.s_contact_mail(), it),
        })
    }
}

/// How far the office is with an employer.
pub fn stage(w: Messages, stage: Stage) -> &'static str {
    match stage {
        Stage::Unknown => w.s_stage_unknown(),
        Stage::Talking => w.s_stage_talking(),
        Stage::TakesPart => w.s_stage_takes_part(),
        Stage::Pauses => w.s_stage_pauses(),
        Stage::Stopped => w.s_stage_stopped(),
    }
}
