//! What was agreed in the full example: a version that all three signed, and a newer one that waits for two of them.

use shared::id::TrajectId;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::{Agreement, Financing, Means};
use shared::record::path::signature::Signature;
use shared::record::{At, Edit};
use shared::time::Period;

use super::Office;
use super::traject::{day, its};
use crate::scene::{CANDIDATE, COACH, EMPLOYER, id};

/// What it says.
pub fn terms() -> Agreement {
    Agreement {
        replaces: None,
        skills: "Werken met de scanner\nEen order klaarzetten".to_owned(),
        step_plan: "Oefenen met de scanner\nZelf een order".to_owned(),
        period: Period { from: day(-60), to: Some(day(120)) },
        hours_per_week: 24,
        guidance: "Petra de Wit, Vinkenhof\nAnneke Visser".to_owned(),
        financing: Financing {
            means: Means::SharedCost,
            cents_per_month: 120_050,
            employer_percent: 50,
        },
        financing_words: "Over drie maanden kijken we opnieuw.".to_owned(),
        talk_every_weeks: 4,
        evaluation: String::new(),
        preconditions: "De bus van 7.10 uur is op tijd.".to_owned(),
    }
}

/// The version that waits.
fn next() -> Agreement {
    Agreement { replaces: Some(id(its::AGREEMENT)), hours_per_week: 32, ..terms() }
}

/// Both versions.
pub fn agreed(office: &mut Office, log: TrajectId) {
    let versions = [(its::AGREEMENT, -50, terms()), (its::AGREEMENT_NEXT, -2, next())];
    let mut number = its::SIGNATURE;
    for (version, on, terms) in versions {
        let words = terms.digest();
        let give = PathEdit::Agreement(At(id(version), FactEdit::Give(terms)));
        office.does(COACH, on, log, &Edit::from(give));
        let signers: &[u8] =
            if version == its::AGREEMENT { &[COACH, CANDIDATE, EMPLOYER] } else { &[COACH] };
        for who in signers {
            let signature = Signature { agreement: id(version), words, signer: id(*who) };
            office.does(*who, on, log, &signed(number, signature));
            number += 1;
        }
    }
}

/// Somebody signs the version that waits, today.
pub fn sign(office: &mut Office, log: TrajectId, who: u8) {
    let signature =
        Signature { agreement: id(its::AGREEMENT_NEXT), words: next().digest(), signer: id(who) };
    office.does(who, 0, log, &signed(its::SIGNATURE_LATER, signature));
}

fn signed(number: u8, signature: Signature) -> Edit {
    PathEdit::Signature(At(id(number), FactEdit::Give(signature))).into()
}
