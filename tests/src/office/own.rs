//! What the example's candidate and their coach keep in the candidate's own log: what was seen, a page that may leave, and a
//! proof.

use shared::id::LogId;
use shared::record::At;
use shared::record::fact::FactEdit;
use shared::record::own::page::{PageEdit, PageField};
use shared::record::own::proof::{Naming, Proof, Provable};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::Owner;
use shared::record::work_sample::Help;

use super::traject::day;
use super::{FULL, Office, its};
use crate::scene::{CANDIDATE, COACH, id};

/// A skill seen with a goal, one said by the candidate; a page, approved; a proof of the first and of a goal.
pub(super) fn full(office: &mut Office, log: LogId) {
    let mut does = |who, on, edit: PathEdit| office.does(who, on, log, &edit.into());
    let seen = |skill, name: &str, help, on, source| {
        FactEdit::Give(SeenSkill { skill, name: name.to_owned(), help, on: day(on), source })
    };
    let with_goal = Source::Goal(id(FULL), id(its::GOAL));
    let listed = Some(id(its::SKILL));
    let orders = seen(listed, "Bestellingen bij elkaar zoeken", Help::Shown, -6, with_goal);
    does(COACH, -6, PathEdit::SeenSkill(At(id(its::SEEN_ORDERS), orders)));
    let coffee = seen(None, "Koffie zetten", Help::Alone, -2, Source::AtWork);
    does(CANDIDATE, -2, PathEdit::SeenSkill(At(id(its::SEEN_COFFEE), coffee)));
    let owner = Owner { person: id(CANDIDATE) };
    does(COACH, -2, PathEdit::Page(PageEdit::Begin(owner)));
    let strengths = PageField::Strengths("Ik werk netjes en rustig".to_owned());
    does(COACH, -2, PathEdit::Page(PageEdit::Set(strengths)));
    let needs = PageField::Needs("Eén ding tegelijk".to_owned());
    does(CANDIDATE, -1, PathEdit::Page(PageEdit::Set(needs)));
    does(CANDIDATE, -1, PathEdit::Page(PageEdit::Approve(true)));
    let shown =
        vec![Provable::Skill(id(its::SEEN_ORDERS)), Provable::Goal(id(FULL), id(its::GOAL))];
    let proof = Proof { naming: Naming::First, place: Some(id(FULL)), shown, until: Some(day(90)) };
    does(CANDIDATE, -1, PathEdit::Proof(At(id(its::PROOF), FactEdit::Give(proof))));
}
