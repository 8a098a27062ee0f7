//! Every field of a goal that two wrote at once, with the choice. Knows no form and no card.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::goal::{Goal, GoalEdit, GoalField, GoalId, Level};
use shared::record::{At, Edit};

use crate::forms::two_versions::{Offer, TwoVersions, offers};
use crate::session::{Session, use_session};

/// The fields with more than one version, in words.
fn doubled(session: Session, id: GoalId, it: &Goal) -> Vec<(&'static str, Vec<Offer>)> {
    let w = session.messages();
    let edit = move |edit: GoalEdit| Edit::Goal(At(id, edit));
    let sentence = |level: &Level| it.sentence(*level).to_owned();
    let date = |date: &Option<_>| date.map(|date| w.day(date, session.today())).unwrap_or_default();
    let all = [
        (
            w.s_field_title(),
            offers(&it.skill, String::clone, |v| edit(GoalEdit::Set(GoalField::Skill(v.clone())))),
        ),
        (
            w.s_field_levels(),
            offers(
                &it.levels,
                |v| v.join("\n"),
                |v| edit(GoalEdit::Set(GoalField::Levels(v.clone()))),
            ),
        ),
        (
            w.s_field_start(),
            offers(&it.start, sentence, |v| edit(GoalEdit::Set(GoalField::Start(*v)))),
        ),
        (
            w.s_field_reached(),
            offers(&it.reached, sentence, |v| edit(GoalEdit::Set(GoalField::Reached(*v)))),
        ),
        (
            w.s_field_target(),
            offers(&it.target, date, |v| edit(GoalEdit::Set(GoalField::Target(*v)))),
        ),
        (
            w.s_field_weight(),
            offers(&it.weight, u8::to_string, |v| edit(GoalEdit::Set(GoalField::Weight(*v)))),
        ),
    ];
    all.into_iter().filter(|(_, offers)| !offers.is_empty()).collect()
}

/// The choices that wait on this goal; usually none.
#[component]
pub fn GoalVersions(log: TrajectId, goal: GoalId) -> Element {
    let session = use_session();
    let doubled = session
        .ask_traject(log, |traject| traject.goals.get(&goal).map(|it| doubled(session, goal, it)));
    rsx! {
        for (field , offers) in doubled.flatten().unwrap_or_default() {
            TwoVersions { key: "{field}", log, field, offers }
        }
    }
}
