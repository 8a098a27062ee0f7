//! Looking back on an adjustment: did it help, and what was learned. Knows no list of adjustments.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::adjustment::{AdjustmentEdit, AdjustmentId, Helped, Review};
use shared::record::{At, Edit};

use super::adjustment_phrases::Questions;
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{may, save};
use crate::parts::{
    BigButton, Button, ButtonKind, Choice, ChoiceLayout, Choices, Field, FieldKind, Icon, Readiness,
};
use crate::phrases::stages::helped_phrase;
use crate::session::use_session;

const HELPED: [Helped; 3] = [Helped::Yes, Helped::Partly, Helped::No];
const ANSWER: &str = "helped";
const LEARNED: &str = "learned";

/// The two questions, for who may answer them; once answered, the way back.
#[component]
pub fn ReviewAdjustment(log: TrajectId, adjustment: AdjustmentId, told: Questions) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("review/{log}/{adjustment}"));
    let edit = move |edit: AdjustmentEdit| Edit::Adjustment(At(adjustment, edit));
    let review = move |helped| {
        let learned = form.or(LEARNED, "").trim().to_owned();
        edit(AdjustmentEdit::Review(Review { helped, learned }))
    };
    let helped = form.one_of(ANSWER, &HELPED);
    let state = if helped.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let can_review = may(session, log, &review(Helped::Yes));
    let can_undo = may(session, log, &edit(AdjustmentEdit::Unreview));
    let keep = move |()| {
        let Some(helped) = helped else { return };
        let toast = w.s_adjustment_review_saved();
        form.save(log, vec![review(helped)], toast);
    };
    let undo = move |()| {
        let edits = vec![edit(AdjustmentEdit::Unreview)];
        save(session, log, edits, w.s_adjustment_review_back());
    };
    rsx! {
        if can_review {
            Choices {
                legend: told.helped,
                layout: ChoiceLayout::Columns,
                choices: HELPED.map(|helped| Choice::new(helped_phrase(w, helped))).to_vec(),
                chosen: form.chosen(ANSWER),
                onchoose: move |place| form.choose(ANSWER, place),
            }
            Field {
                label: told.learned,
                kind: FieldKind::Text,
                hint: w.a_optional(),
                value: form.or(LEARNED, ""),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(LEARNED, text),
            }
            BigButton { label: w.a_save(), state, onpress: keep }
        }
        if can_undo {
            Button { label: w.s_adjustment_review_undo(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: undo }
        }
    }
}
