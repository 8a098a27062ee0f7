//! What the candidate wants to talk about, on the table of a talk: taken off it by one tap, by them or by a coach.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::point::{Point, PointEdit, PointId, Purpose};
use shared::record::{At, Edit, Traject};
use shared::role::Role;

use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, Card, Icon, List};
use crate::screens::frame::answer_line::AnswerLine;
use crate::session::use_session;

fn open(traject: &Traject) -> Vec<(PointId, Point)> {
    let waits = |point: &Point| point.purpose == Purpose::Talk && point.is_open();
    let found = traject.points.iter().filter(|(_, point)| waits(point));
    let mut found: Vec<_> = found.map(|(id, point)| (*id, point.clone())).collect();
    found.sort_by_key(|(_, point)| point.by.order());
    found
}

/// The card; nothing where nothing waits.
#[component]
pub fn OnTheTable(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let points = session.ask_traject(log, open).unwrap_or_default();
    if points.is_empty() {
        return VNode::empty();
    }
    let me = session.person();
    let title = session
        .ask_traject(log, |it| match me.and_then(|me| it.role(me)) {
            Some(Role::Candidate) => w.c_point_talk_yours().to_owned(),
            Some(Role::Coach | Role::Employer | Role::Manager) | None => {
                w.a_points_on_table(it.candidate_name().unwrap_or_default())
            }
        })
        .unwrap_or_default();
    let settle = |id| Edit::Point(At(id, PointEdit::Settle(true)));
    rsx! {
        Card { title,
            List {
                for (id , point) in points {
                    AnswerLine {
                        key: "{id}",
                        question: w.day(session.local(point.by.at).date(), session.today()),
                        answer: point.text.get().clone(),
                        if may(session, log, &settle(id)) {
                            Button {
                                label: w.a_point_talked(),
                                kind: ButtonKind::Quiet,
                                icon: Icon::Check,
                                onpress: move |()| {
                                    save(session, log, vec![settle(id)], w.a_point_off_table());
                                },
                            }
                        }
                    }
                }
            }
        }
    }
}
