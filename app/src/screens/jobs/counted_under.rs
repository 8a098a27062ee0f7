//! What a traject is counted under in the monitor: where its job comes from, why its employer takes part, the programme it runs
//! in. As the job and its employer say it, until the coach says otherwise. Knows no figure.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::Edit;
use shared::record::office::employer::{Growth, Motive};
use shared::record::path::PathEdit;
use shared::record::path::labels::{Labels, NewLabels};
use shared::wire::StringEnum;

use super::job_of::counted_by_job;
use crate::forms::form_fields::{listed, place_of};
use crate::forms::form_state::FormState;
use crate::parts::{ChoiceLayout, Choices, Disclosure, Field, Icon};
use crate::phrases::path::{growth, motive};
use crate::session::{Session, use_session};

const SOURCE: &str = "source";
const MOTIVE: &str = "motive";
const PROGRAMME: &str = "programme";

/// As filled in; what nobody touched is as it stood, or as the job says it.
fn filled_in(
    session: Session,
    log: TrajectId,
    form: FormState,
    stood: Option<&Labels>,
) -> NewLabels {
    let before = if let Some(it) = stood {
        it.to_new()
    } else {
        let (source, motive) = counted_by_job(session, log);
        NewLabels { source, motive, programme: String::new() }
    };
    NewLabels {
        source: form.one_of(SOURCE, Growth::ALL).or(before.source),
        motive: form.one_of(MOTIVE, Motive::ALL).or(before.motive),
        programme: form.or(PROGRAMME, &before.programme),
    }
}

/// The edits that say what is filled in; none where that stands already. What the job alone says is no answer yet.
pub fn label_edits(
    session: Session,
    log: TrajectId,
    form: FormState,
    stood: Option<&Labels>,
) -> Vec<Edit> {
    let now = filled_in(session, log, form, stood);
    let is_touched = [SOURCE, MOTIVE, PROGRAMME].iter().any(|name| form.get(name).is_some());
    if stood.is_none() && !is_touched {
        return Vec::new();
    }
    let edits = Labels::edits_to(stood, now).into_iter();
    edits.map(|edit| PathEdit::Labels(edit).into()).collect()
}

/// The fields, folded away: for the figures alone.
#[component]
pub fn CountedUnder(log: TrajectId, form: FormState, stood: Option<Labels>) -> Element {
    let session = use_session();
    let w = session.messages();
    let now = filled_in(session, log, form, stood.as_ref());
    rsx! {
        Disclosure { label: w.s_labels(), icon: Icon::Chart,
            p { class: "soft", {w.s_labels_note()} }
            Choices {
                legend: w.s_employer_growth(),
                layout: ChoiceLayout::Columns,
                choices: listed(|it| growth(w, it)),
                chosen: now.source.and_then(place_of),
                onchoose: move |place| form.choose(SOURCE, place),
            }
            Choices {
                legend: w.s_employer_motive(),
                layout: ChoiceLayout::Columns,
                choices: listed(|it| motive(w, it)),
                chosen: now.motive.and_then(place_of),
                onchoose: move |place| form.choose(MOTIVE, place),
            }
            Field {
                label: w.s_labels_programme(),
                hint: w.a_optional(),
                value: now.programme,
                limit: TITLE_CHARS_MAX,
                onsave: move |text| form.put(PROGRAMME, text),
            }
        }
    }
}
