//! Edits of what is talked about: evaluations, and the points a candidate raises.

use shared::record::check_in::Face;
use shared::record::coming::{Answer, Reply};
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationField, Support};
use shared::record::point::{NewPoint, PointEdit, PointField, Purpose};
use shared::record::{At, Edit};
use shared::time::When;

use super::{Drawer, any, day};

impl Drawer<'_> {
    pub(super) fn evaluation(&mut self) -> Option<Edit> {
        let known = any(self.chance, self.traject.evaluations.keys());
        let (Some(id), false) = (known, self.chance.one_in(4)) else {
            let when = When::day(day(self.chance.below(60)));
            return Some(Edit::Evaluation(At(self.chance.id(), EvaluationEdit::Plan(when))));
        };
        let edit = match self.chance.below(6) {
            0 | 1 => EvaluationEdit::Submit(Answers {
                helps: vec![Support::Shown],
                goes_well: self.words(),
                ..Answers::how(Face::Good)
            }),
            2 => EvaluationEdit::TakeBack,
            3 => EvaluationEdit::Set(EvaluationField::Conclusion(self.words())),
            4 => EvaluationEdit::Sign,
            _ => EvaluationEdit::Unsign,
        };
        Some(Edit::Evaluation(At(id, edit)))
    }

    /// A talk gets another place, or somebody cannot come to it.
    pub(super) fn moved_talk(&mut self) -> Option<Edit> {
        let id = any(self.chance, self.traject.evaluations.keys())?;
        if self.chance.one_in(4) {
            let reply = Reply { placement: None, answer: Answer::CannotCome(self.words()) };
            return Some(Edit::Evaluation(At(id, EvaluationEdit::Reply(reply))));
        }
        let field = match self.chance.below(3) {
            0 => EvaluationField::Place(self.words()),
            1 => EvaluationField::Coming(Answer::CannotCome(self.words())),
            _ => EvaluationField::Coming(Answer::WillCome),
        };
        Some(Edit::Evaluation(At(id, EvaluationEdit::Set(field))))
    }

    pub(super) fn point(&mut self) -> Option<Edit> {
        let known = any(self.chance, self.traject.points.keys());
        let (Some(id), false) = (known, self.chance.one_in(3)) else {
            let goal = any(self.chance, self.traject.goals.keys());
            let new = NewPoint { text: self.words(), purpose: Purpose::Correction, goal };
            return Some(Edit::Point(At(self.chance.id(), PointEdit::Raise(new))));
        };
        let edit = match self.chance.below(4) {
            0 => PointEdit::Set(PointField::Text(self.words())),
            1 => PointEdit::Set(PointField::Answer(self.words())),
            2 => PointEdit::Settle(self.chance.one_in(2)),
            _ => PointEdit::Hide(self.chance.one_in(2)),
        };
        Some(Edit::Point(At(id, edit)))
    }
}
