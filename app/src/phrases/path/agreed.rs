//! Agreements, and who signed them, in words.

use shared::record::fact::FactEdit;
use shared::record::path::agreement::{Agreement, AgreementId, Financing, Means, Part};
use shared::record::path::objection::{Objection, ObjectionId};
use shared::record::path::signature::{Signature, SignatureId};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::money::euros;
use crate::parts::Icon;
use crate::phrases::kind::{Told, Written, given};
use crate::phrases::{line, period};

/// What a part is called.
pub fn part_title(w: Messages, part: Part) -> &'static str {
    match part {
        Part::Skills => w.a_part_skills(),
        Part::StepPlan => w.a_part_step_plan(),
        Part::Duration => w.a_part_duration(),
        Part::Guidance => w.a_part_guidance(),
        Part::Financing => w.a_part_financing(),
        Part::Evaluation => w.a_part_evaluation(),
        Part::Preconditions => w.a_part_preconditions(),
    }
}

/// What a part says: what follows from its numbers, then what somebody wrote.
pub fn part_lines(w: Messages, agreement: &Agreement, part: Part) -> Vec<String> {
    let (said, written) = match part {
        Part::Skills => (String::new(), &agreement.skills),
        Part::StepPlan => (String::new(), &agreement.step_plan),
        Part::Duration => {
            let hours = w.a_hours_per_week(agreement.hours_per_week.into());
            return vec![line(w, &[&period(w, agreement.period), &hours])];
        }
        Part::Guidance => (String::new(), &agreement.guidance),
        Part::Financing => (financing(w, agreement.financing), &agreement.financing_words),
        Part::Evaluation => {
            (w.a_talk_every(agreement.talk_every_weeks.into()), &agreement.evaluation)
        }
        Part::Preconditions => (String::new(), &agreement.preconditions),
    };
    let written = written.lines().map(str::to_owned);
    std::iter::once(said).chain(written).filter(|line| !line.trim().is_empty()).collect()
}

/// How the learning period is paid for.
pub fn means(w: Messages, means: Means) -> &'static str {
    match means {
        Means::None => w.a_means_none(),
        Means::SharedCost => w.a_means_shared(),
        Means::WageCostSubsidy => w.a_means_subsidy(),
    }
}

fn financing(w: Messages, financing: Financing) -> String {
    let means = means(w, financing.means);
    if financing.means == Means::None {
        return means.to_owned();
    }
    let (employer, office) = financing.shares();
    let total = euros(w, financing.cents_per_month);
    line(w, &[means, &w.a_money_shares(&euros(w, employer), &euros(w, office), &total)])
}

impl Told for At<AgreementId, FactEdit<Agreement>> {
    fn icon(&self) -> Icon {
        Icon::Talk
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_agreement().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_agreement(), |_| w.s_history_agreement(name)))
    }

    fn tried<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}

impl Told for At<SignatureId, FactEdit<Signature>> {
    fn icon(&self) -> Icon {
        Icon::Check
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_signature().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    /// Whose phone it was is told where it was not the signer's.
    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_signature(), |it| {
            let signer = traject.name_of(it.signer).unwrap_or_default();
            if signer == name {
                w.s_history_agreement_signed(name)
            } else {
                w.s_history_agreement_witnessed(name, signer)
            }
        }))
    }

    fn tried<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_signature(), "")
    }
}

impl Told for At<ObjectionId, FactEdit<Objection>> {
    fn icon(&self) -> Icon {
        Icon::Turn
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_objection().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_objection(), |it| {
            w.s_history_objected(name, &it.words)
        }))
    }

    fn tried<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        let words = match &self.1 {
            FactEdit::Give(it) => it.words.as_str(),
            FactEdit::Hide(_) => "",
        };
        (w.c_tried_signature(), words)
    }
}
