//! One goal: five sentences to choose from, three views side by side, and the steps that belong to it.
//!
//! Mostly together with the coach at a table. Two taps: the sentence, "Dit klopt".

use dioxus::prelude::*;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::fact::FactEdit;
use shared::record::goal::{self, GoalId, Level};
use shared::record::point::Purpose;
use shared::record::rating::Rating;
use shared::record::{At, Edit};

use super::goal_view::{GoalView, gap_phrase, goal_view};
use super::said::GoalSaid;
use crate::format;
use crate::forms::form_state::use_form_state;
use crate::parts::{
    BigButton, Card, Chip, Empty, Glyph, Icon, Legend, Levels, List, Readiness, Row, Screen,
    Section, Tone, Views,
};
use crate::route::Route;
use crate::screens::adjustments::about::AdjustmentsAbout;
use crate::screens::comments::Comments;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::screens::points::Points;
use crate::screens::steps::step_line::{StepLine, StepRow};
use crate::session::use_session;

const LEVEL: &str = "level";

fn steps(traject: &Traject, id: GoalId) -> Vec<StepLine> {
    let of_goal = traject.visible_steps().filter(|(_, step)| *step.goal.get() == Some(id));
    of_goal.map(StepLine::of).collect()
}

/// One goal of the candidate's own plan.
#[component]
pub fn Goal(goal: GoalId) -> Element {
    let session = use_session();
    let w = session.messages();
    let current = current_log(session);
    let form = use_form_state(move || match current {
        Some(log) => format!("rating/{log}/{goal}"),
        None => "rating".to_owned(),
    });
    let Some(log) = current else {
        return rsx! {
            NoPlan { title: w.c_learn_title() }
        };
    };
    let back = Route::Goals {}.to_string();
    let Some(view) = session.ask_traject(log, |traject| goal_view(traject, goal)).flatten() else {
        return rsx! {
            Screen { title: w.c_learn_title(), back, back_label: w.a_back(),
                Empty { title: w.c_goal_gone() }
            }
        };
    };
    let steps = session.ask_traject(log, |traject| steps(traject, goal)).unwrap_or_default();
    let chosen = form.chosen(LEVEL).or(view.candidate.map(Level::from_top));
    let is_own = chosen.is_some() && chosen == view.candidate.map(Level::from_top);
    let ready = if chosen.is_some() { Readiness::Ready } else { Readiness::Waiting };
    // What all three agree on: one's own view alone is a view.
    let is_at_target = view.reached >= goal::Level::Expected;
    let keep = move |()| {
        let Some(level) = chosen.and_then(|place| Level::HIGHEST_FIRST.get(place).copied()) else {
            return;
        };
        let rating = FactEdit::Give(Rating { goal, level });
        let edit = Edit::Rating(At(session.new_id(), rating));
        form.save(log, vec![edit], w.c_goal_rated());
    };
    let gist = [view.skill.as_str(), w.c_goal_where(), &view.highest_first().join(". ")].join(". ");
    rsx! {
        Screen {
            title: view.skill.clone(),
            back,
            back_label: w.a_back(),
            actions: rsx! { Listen { text: gist } },
            footer: rsx! { BigButton { label: w.c_goal_right(), icon: Icon::Check, state: ready, onpress: keep } },
            if is_at_target {
                Card {
                    div { class: "cluster",
                        Chip { label: w.c_goal_reached(), tone: Tone::Done, icon: Icon::Flag }
                    }
                }
            }
            Card { title: w.c_goal_where(), under: w.c_goal_choose(),
                Levels {
                    legend: w.c_goal_where(),
                    legend_look: Legend::ForReaders,
                    sentences: view.highest_first(),
                    chosen,
                    here: if is_own { w.c_goal_here() } else { "" },
                    onchoose: move |place| form.choose(LEVEL, place),
                }
            }
            Card { title: w.c_goal_views(),
                Views { views: view.views(w), note: view.gap().map(|gap| gap_phrase(w, gap)).unwrap_or_default() }
            }
            Together { view }
            GoalSaid { log, goal, label: w.c_goal_said() }
            if !steps.is_empty() {
                Card { title: w.c_goal_steps(),
                    List {
                        for line in steps {
                            StepRow { key: "{line.id}", log, line }
                        }
                    }
                }
            }
            AdjustmentsAbout { log, about: Subject::Goal(goal) }
            Section { title: w.c_step_talk(),
                Comments { log, about: Subject::Goal(goal) }
            }
            Points { log, purpose: Purpose::Correction, goal: Some(goal) }
        }
    }
}

/// Where it began, where it goes, and what was set together.
#[component]
fn Together(view: GoalView) -> Element {
    let session = use_session();
    let w = session.messages();
    let by = view.target.map(|day| w.c_goal_by(&w.day(day, session.today()))).unwrap_or_default();
    let target = view.sentence(goal::Level::Expected);
    let rows = [
        (Icon::Place, w.c_goal_start(), view.sentence(view.start).to_owned(), String::new()),
        (Icon::People, w.c_goal_together(), view.sentence(view.reached).to_owned(), String::new()),
        (Icon::Flag, w.c_goal_target(), target.to_owned(), by),
    ];
    rsx! {
        Card {
            List {
                for (icon , label , sentence , by) in rows {
                    Row { key: "{label}", title: label, meta: format::line(w, &[&sentence]), leading: rsx! { Glyph { icon } },
                        if !by.is_empty() {
                            p { class: "soft", "{by}" }
                        }
                    }
                }
            }
        }
    }
}
