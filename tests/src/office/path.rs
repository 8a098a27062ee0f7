//! What the example's traject keeps beyond its plan: hours, an absence, messages, an answer to whether the work will go.

use shared::id::TrajectId;
use shared::record::At;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::absence::Absence;
use shared::record::path::belief::{Belief, Sureness};
use shared::record::path::message::Message;
use shared::record::path::workday::{NewWorkday, WorkdayEdit, WorkdayId};
use shared::time::Period;

use super::traject::day;
use super::{Office, its};
use crate::scene::{CANDIDATE, COACH, EMPLOYER, id};

/// Of each kind something: two days confirmed and one not, away today, a question with its answer.
pub(super) fn full(office: &mut Office, log: TrajectId) {
    let mut does = |who, on, edit: PathEdit| office.does(who, on, log, &edit.into());
    let belief = FactEdit::Give(Belief { sureness: Sureness::NotYet });
    does(CANDIDATE, -40, PathEdit::Belief(At(id(its::BELIEF), belief)));
    for (on, minutes) in [(-5, 480), (-4, 450), (-1, 480)] {
        let new = NewWorkday { placement: id(its::PLACEMENT), on: day(on), minutes };
        let at = WorkdayId::of(new.placement, new.on);
        let workday = |edit| PathEdit::Workday(At(at, edit));
        does(CANDIDATE, on, workday(WorkdayEdit::Record(new)));
        if on < -1 {
            does(EMPLOYER, on, workday(WorkdayEdit::Confirm(true)));
        }
    }
    let message = |text: &str| FactEdit::Give(Message { text: text.to_owned() });
    let question = message("Mag ik vrijdag eerder weg?");
    does(CANDIDATE, -2, PathEdit::Message(At(id(its::QUESTION), question)));
    let reply = message("Dat mag. Fijn dat je het vraagt.");
    does(COACH, -1, PathEdit::Message(At(id(its::REPLY), reply)));
    let days = Period { from: day(0), to: Some(day(1)) };
    let absence = FactEdit::Give(Absence { days });
    does(CANDIDATE, 0, PathEdit::Absence(At(id(its::ABSENCE), absence)));
}
