//! Hours that were noted wrong: others in their place, or none. Knows no week.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::path::PathEdit;
use shared::record::path::workday::{WorkdayEdit, WorkdayId};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};

use super::hours_field::HoursField;
use crate::forms::form_state::use_form_state;
use crate::forms::saving::save;
use crate::parts::{Button, ButtonKind, Disclosure, Icon};
use crate::session::use_session;

/// Folded away: it is asked of few days.
#[component]
pub fn Mending(
    log: TrajectId,
    id: WorkdayId,
    placement: PlacementId,
    on: chrono::NaiveDate,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("hours/{log}/{id}"));
    let said = w.a_hours_noted(&w.day(on, session.today()));
    let mend = move |minutes| {
        let edits = session.ask_traject(log, |it| it.hours_edits(placement, on, minutes));
        match edits {
            Some(edits) if !edits.is_empty() => drop(form.save(log, edits, &said)),
            Some(_) | None => form.throw_away(),
        }
    };
    let remove = move |()| {
        let hide = Edit::from(PathEdit::Workday(At(id, WorkdayEdit::Hide(true))));
        save(session, log, vec![hide], w.a_removed());
    };
    rsx! {
        Disclosure { label: w.a_hours_mend(), icon: Icon::Edit,
            HoursField { form, onsend: mend }
            Button { label: w.a_remove(), kind: ButtonKind::Plain, icon: Icon::Trash, onpress: remove }
        }
    }
}
