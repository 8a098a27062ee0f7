//! What an evaluation came to: what was agreed, and who signed it. Knows no answers.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::on_fresh;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::evaluation::{
    Evaluation, EvaluationEdit, EvaluationField, EvaluationId, Signature, Stage,
};
use shared::record::{At, Edit};
use shared::role::Role;

use super::agreed::Agreed;
use crate::format::{format_moment, who};
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{may, save};
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Chip, Field, FieldKind, Icon, List, Readiness, Row, Tone,
};
use crate::screens::notices::NotSeen;
use crate::session::{Session, use_session};

const TEXT: &str = "text";

/// The conclusion and who signed it.
#[component]
pub fn Conclusion(
    log: TrajectId,
    evaluation: EvaluationId,
    record: Evaluation,
    parties: Vec<Role>,
    role: Role,
    stage: Stage,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("conclusion/{log}/{evaluation}"));
    let edit = move |edit: EvaluationEdit| Edit::Evaluation(At(evaluation, edit));
    let stored = record.conclusion.get().clone();
    let can_write =
        may(session, log, &edit(EvaluationEdit::Set(EvaluationField::Conclusion(stored.clone()))));
    let can_sign = may(session, log, &edit(EvaluationEdit::Sign));
    let can_unsign = may(session, log, &edit(EvaluationEdit::Unsign));
    let sign = move |()| {
        save(session, log, vec![edit(EvaluationEdit::Sign)], w.a_signed());
    };
    let unsign = move |()| {
        save(session, log, vec![edit(EvaluationEdit::Unsign)], w.a_signature_back());
    };
    let is_mine = role == Role::Candidate;
    let title = if is_mine { w.c_evaluation_agreed() } else { w.s_evaluation_agreed() };
    let fresh = signed_on_fresh(session, log, &record);
    if stage == Stage::Draft && stored.is_empty() && !can_write {
        return VNode::empty();
    }
    rsx! {
        Card { title,
            if can_write {
                Writer { log, evaluation, form, stored }
            } else if stored.is_empty() {
                p { class: "soft", {w.a_conclusion_later()} }
            }
            Agreed { log, evaluation, role }
            if stage >= Stage::Submitted {
                List {
                    for party in parties {
                        Row { key: "{party as u8}", title: who(w, role, party),
                            for by in fresh.iter().filter(|it| it.0 == party).map(|it| &it.1) {
                                p { class: "soft", "{by}" }
                            }
                            if let Some(signature) = record.signature_of(party) {
                                Chip { label: w.c_evaluation_signed(&format_moment(session, signature.by)), tone: Tone::Done, icon: Icon::Sign }
                            } else {
                                Chip { label: w.a_signature_waiting(), tone: Tone::Plain, icon: Icon::Clock }
                                NotSeen { log, written: record.written_at(), party }
                            }
                        }
                    }
                }
            }
            if can_sign {
                BigButton {
                    label: if is_mine { w.c_evaluation_sign() } else { w.s_evaluation_sign() },
                    icon: Icon::Sign,
                    onpress: sign,
                }
            }
            if can_unsign {
                Button { label: w.a_signature_take_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: unsign }
            }
        }
    }
}

/// Of which parties somebody signed on a phone that another had just paired, and what is said of that.
pub fn signed_on_fresh(
    session: Session,
    log: TrajectId,
    record: &Evaluation,
) -> Vec<(Role, String)> {
    let w = session.messages();
    let said = session.ask_traject(log, |traject| {
        let said = |it: &Signature| Some((it.role, on_fresh(w, traject.pairer(it.by)?)));
        record.signatures.iter().filter_map(said).collect()
    });
    said.unwrap_or_default()
}

/// The field of the conclusion, as long as nobody has signed.
#[component]
fn Writer(log: TrajectId, evaluation: EvaluationId, form: FormState, stored: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let text = form.or(TEXT, &stored);
    let is_changed = text != stored;
    let state = if is_changed { Readiness::Ready } else { Readiness::Waiting };
    let keep = move |()| {
        let text = form.or(TEXT, "");
        let edit = Edit::Evaluation(At(
            evaluation,
            EvaluationEdit::Set(EvaluationField::Conclusion(text)),
        ));
        form.save_field(TEXT, log, vec![edit], w.s_evaluation_concluded());
    };
    rsx! {
        Field {
            label: w.s_evaluation_conclusion(),
            kind: FieldKind::Text,
            hint: w.s_evaluation_conclusion_hint(),
            value: text,
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(TEXT, text),
        }
        Button { label: w.a_save(), state, onpress: keep }
    }
}
