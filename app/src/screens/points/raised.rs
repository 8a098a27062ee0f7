//! What the candidate raised, each with its answer or that it was talked about; and room to raise more. Theirs alone: a coach
//! finds these on the table of a talk, or as a matter.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::goal::GoalId;
use shared::record::point::{Point, PointEdit, PointId, Purpose};
use shared::record::{At, Edit, Traject};

use super::raise::Raise;
use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, Card, Chip, Disclosure, Icon, List, Tone};
use crate::phrases;
use crate::screens::frame::answer_line::AnswerLine;
use crate::screens::notices::NotHeard;
use crate::session::use_session;

/// Settled points that are shown.
const SETTLED_SHOWN: usize = 3;

/// What was raised for this and about this: the open ones, then those settled last.
fn raised(traject: &Traject, purpose: Purpose, goal: Option<GoalId>) -> Vec<(PointId, Point)> {
    let is_of =
        |point: &Point| point.purpose == purpose && point.goal == goal && !*point.hidden.get();
    let found = traject.points.iter().filter(|(_, point)| is_of(point));
    let mut found: Vec<_> = found.map(|(id, point)| (*id, point.clone())).collect();
    found.sort_by_key(|(_, point)| (!point.is_open(), std::cmp::Reverse(point.by.order())));
    let open = found.iter().filter(|(_, point)| point.is_open()).count();
    found.truncate(open + SETTLED_SHOWN);
    found
}

/// The points, and room for one, which is folded away.
#[component]
pub fn Points(log: TrajectId, purpose: Purpose, goal: Option<GoalId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let points = session.ask_traject(log, |it| raised(it, purpose, goal)).unwrap_or_default();
    let is_open = points.iter().any(|(_, point)| point.is_open());
    let title = match purpose {
        Purpose::Talk => w.c_point_talk_yours(),
        Purpose::Correction => w.c_point_correction_yours(),
        Purpose::Restriction => w.c_point_restriction_yours(),
    };
    rsx! {
        if !points.is_empty() {
            Card { title,
                if is_open {
                    NotHeard { log }
                }
                List {
                    for (id , point) in points {
                        OnePoint { key: "{id}", log, id, point }
                    }
                }
            }
        }
        Disclosure { label: phrases::purpose(w, purpose), icon: Icon::Talk, Raise { log, purpose, goal } }
    }
}

#[component]
fn OnePoint(log: TrajectId, id: PointId, point: Point) -> Element {
    let session = use_session();
    let w = session.messages();
    let hide = Edit::Point(At(id, PointEdit::Hide(true)));
    // What restricts holds beyond its answer, until they take it back.
    let can_hide = (point.is_open() || point.restricts()) && may(session, log, &hide);
    let when = w.day(session.local(point.by.at).date(), session.today());
    let take_back = move |()| {
        save(session, log, vec![hide.clone()], w.c_point_taken_back());
    };
    let reopen = Edit::Point(At(id, PointEdit::Settle(false)));
    let anew = reopen.clone();
    let ask_anew = move |()| {
        save(session, log, vec![anew.clone()], w.c_point_sent());
    };
    rsx! {
        AnswerLine { question: when, answer: point.text.get().clone(),
            if !point.answer.get().is_empty() {
                p { class: "said", bdi { {point.answer.get().clone()} } }
            }
            if !point.is_open() {
                div { class: "cluster",
                    Chip { label: settled(w, point.purpose), tone: Tone::Done, icon: Icon::Check }
                }
                if point.purpose == Purpose::Correction && may(session, log, &reopen) {
                    Button { label: w.c_point_still_wrong(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: ask_anew }
                }
            }
            if can_hide {
                Button { label: w.c_point_take_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: take_back }
            }
        }
    }
}

fn settled(w: shared::text::Messages, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Talk => w.c_point_talked(),
        Purpose::Correction | Purpose::Restriction => w.c_point_answered(),
    }
}
