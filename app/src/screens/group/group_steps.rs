//! What the candidate does with their group. In the hall of the ROC: what, when and where stands on the day; done is 1 tap.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::overlay::{Laid, laid, next};
use shared::record::Traject;
use shared::record::path::group_mark::GroupMarkField;
use shared::record::step::Status;

use crate::format::line;
use crate::forms::saving::save;
use crate::parts::{Card, Chip, Icon, List, Row, Tick, Tone};
use crate::phrases::path::group_days;
use crate::screens::controls::standing::{after_press, said, tick};
use crate::session::use_session;

/// The next with the group, on the day; nothing where there is none.
#[component]
pub fn NextOfGroup(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let found = session.ask_group(log, |cohort, traject| next(cohort, traject, today));
    let Some(it) = found.flatten() else { return VNode::empty() };
    rsx! {
        Card { title: w.c_group_next(),
            List { GroupRow { log, it } }
        }
    }
}

/// All with the group, as it stands here.
#[component]
pub fn GroupSteps(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let steps = session.ask_group(log, laid).unwrap_or_default();
    if steps.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.c_group_steps(),
            List {
                for it in steps {
                    GroupRow { key: "{it.id}", log, it }
                }
            }
        }
    }
}

#[component]
fn GroupRow(log: TrajectId, it: Laid) -> Element {
    let session = use_session();
    let w = session.messages();
    let status = it.status;
    let label =
        if status == Status::Done { w.c_step_untick(&it.title) } else { w.c_step_tick(&it.title) };
    let when = group_days(w, it.days, it.time);
    let (title, meta) = (it.title.clone(), line(w, &[&when, &it.place]));
    let press = move |()| {
        let status = after_press(status);
        let edits = session.ask_traject(log, |traject: &Traject| {
            let (cohort, _) = traject.cohort()?;
            Some(traject.group_edits(cohort, it.id, &it.title, GroupMarkField::Status(status)))
        });
        save(session, log, edits.flatten().unwrap_or_default(), &said(w, status));
    };
    rsx! {
        Row { title, meta,
            leading: rsx! { Tick { state: tick(status), label, onpress: press } },
            match status {
                Status::Done => rsx! { Chip { label: w.c_step_status_done(), tone: Tone::Done } },
                Status::Doing => rsx! { Chip { label: w.c_step_status_doing(), tone: Tone::Brand } },
                Status::NeedsHelp => rsx! { Chip { label: w.c_step_status_help(), tone: Tone::Sun, icon: Icon::Hand } },
                Status::ToDo => rsx! {},
            }
        }
    }
}
