//! When and where they meet: planned, or moved.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::path::introduction::{
    IntroductionEdit, IntroductionField, IntroductionId, Meeting,
};

use crate::forms::form_state::use_form_state;
use crate::parts::{BigButton, ButtonKind, Disclosure, Icon, Readiness};
use crate::screens::talks::when_where::{WhenWhere, WhenWhereFields, when_where_from_form};
use crate::session::use_session;

/// The form, closed until it is wanted.
#[component]
pub fn PlanMeeting(log: TrajectId, id: IntroductionId, meeting: Option<Meeting>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("meeting/{log}/{id}"));
    let stored = meeting.as_ref().map(|it| WhenWhere { when: it.when, place: it.place.clone() });
    let typed = when_where_from_form(form, stored.as_ref());
    let typed = typed.filter(|it| Some(it) != stored.as_ref());
    let state = if typed.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let label = if meeting.is_some() { w.s_meet_move() } else { w.s_meet_plan() };
    let keep = move |()| {
        let Some(WhenWhere { when, place }) = typed.clone() else { return };
        // Who meets on another day meets no longer on that of many short meetings.
        let same_day = meeting.as_ref().filter(|it| it.when.date == when.date);
        let minutes = same_day.map_or(0, |it| it.minutes);
        let event = same_day.and_then(|it| it.event);
        let meeting = Meeting { when, minutes, place, event };
        let field = IntroductionField::Meeting(Some(meeting));
        form.save(log, vec![IntroductionEdit::Set(field).of(id)], w.s_meet_planned());
    };
    rsx! {
        Disclosure { label, icon: Icon::Calendar,
            WhenWhereFields { form, stored }
            BigButton { label: w.a_save(), kind: ButtonKind::Quiet, state, onpress: keep }
        }
    }
}
