//! One goal: the sentence that was chosen together, three views of it, and choosing. Knows no other goal.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::fact::FactEdit;
use shared::record::goal::{Goal, GoalEdit, GoalField, GoalId, Level};
use shared::record::rating::Rating;
use shared::record::{At, Edit, RecordId};
use shared::role::Role;

use super::said::GoalSaid;
use crate::format::role_title;
use crate::forms::saving::{may, save};
use crate::forms::two_versions::TwoVersions;
use crate::parts::{
    ButtonKind, ButtonLink, Card, Chip, Disclosure, Icon, Levels, Tone, View, Views,
};
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::session::{Session, use_session};

/// What a card shows.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    goal: Goal,
    views: Vec<(Role, Option<Level>)>,
    mine: Option<Level>,
    name: String,
}

fn shown(session: Session, traject: &Traject, id: GoalId) -> Option<Shown> {
    let goal = traject.goals.get(&id)?.clone();
    let view = |role| traject.view_of(id, role).map(|fact| fact.what.level);
    let role = session.person().and_then(|person| traject.role(person));
    Some(Shown {
        goal,
        views: Role::PARTIES.into_iter().map(|role| (role, view(role))).collect(),
        mine: role.and_then(view),
        name: traject.candidate_name().unwrap_or_default().to_owned(),
    })
}

/// One goal on paper.
#[component]
pub fn GoalCard(log: TrajectId, goal: GoalId) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(Shown { goal: record, views, mine, name }) =
        session.ask_traject(log, |it| shown(session, it, goal)).flatten()
    else {
        return VNode::empty();
    };
    let reached = *record.reached.get();
    let sentences: Vec<_> =
        Level::HIGHEST_FIRST.iter().map(|level| record.sentence(*level).to_owned()).collect();
    let view = |(role, level): (Role, Option<Level>)| View {
        who: role_title(w, role),
        height: level.map(|level| level.index() + 1),
        words: level.map_or(w.s_goal_view_none(), |level| record.sentence(level)).to_owned(),
        before: None,
    };
    let target = record.target.get().map(|date| w.s_goal_by(&w.day(date, session.today())));
    let together = move |place: usize| {
        let edit = GoalEdit::Set(GoalField::Reached(Level::HIGHEST_FIRST[place]));
        save(session, log, vec![Edit::Goal(At(goal, edit))], w.s_goal_set_said());
    };
    let rating =
        move |level| Edit::Rating(At(session.new_id(), FactEdit::Give(Rating { goal, level })));
    let rate = move |place: usize| {
        save(session, log, vec![rating(Level::HIGHEST_FIRST[place])], w.s_goal_rated());
    };
    let is_editor =
        may(session, log, &Edit::Goal(At(goal, GoalEdit::Set(GoalField::Reached(reached)))));
    let can_rate = may(session, log, &rating(reached));
    rsx! {
        Card {
            title: record.skill.get().clone(),
            over: w.s_what_learn(),
            under: target.unwrap_or_default(),
            Chip { label: w.s_goal_set_together(), tone: Tone::Sun }
            p { class: "strong", bdi { {record.sentence(reached)} } }
            Views { views: views.into_iter().map(view).collect::<Vec<_>>() }
            TwoVersions { log, of: RecordId::Goal(goal) }
            if can_rate {
                Disclosure { label: w.e_goal_rate(&name), icon: Icon::Eye,
                    Levels {
                        legend: w.s_view_own(),
                        sentences: sentences.clone(),
                        chosen: mine.map(Level::from_top),
                        here: w.a_chosen(),
                        onchoose: rate,
                    }
                }
            }
            if is_editor {
                Disclosure { label: w.s_goal_set_together(), icon: Icon::Flag,
                    Levels {
                        legend: w.s_goal_set_hint(),
                        sentences,
                        chosen: reached.from_top(),
                        here: w.a_chosen(),
                        onchoose: together,
                    }
                }
                ButtonLink {
                    label: w.s_goal_edit(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Edit,
                    href: Route::EditGoal { log, goal }.to_string(),
                }
            }
            GoalSaid { log, goal, label: w.s_goal_said(&name) }
            Comments { log, about: Subject::Goal(goal) }
        }
    }
}
