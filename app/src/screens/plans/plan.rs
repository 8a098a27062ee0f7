//! One plan: what is learned, in five sentences each, and the steps by the day they come. A plan that changes touches no
//! running traject, and this says so.

use dioxus::prelude::*;
use shared::record::goal::Level;
use shared::record::office::plan::PlanId;
use shared::record::office::plan::plan_step::Helper;
use shared::text::Messages;

use crate::parts::{Card, Disclosure, Icon, List, Notice, Picture, Row, Screen, Tone};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::session::use_session;

fn helper_phrase(w: Messages, helper: Helper) -> &'static str {
    match helper {
        Helper::Candidate => w.s_plan_helper_candidate(),
        Helper::Mentor => w.s_plan_helper_mentor(),
        Helper::Coach => w.s_plan_helper_coach(),
    }
}

/// The plan's page.
#[component]
pub fn Plan(plan: PlanId) -> Element {
    let session = use_session();
    let w = session.messages();
    let lang = session.lang();
    let found = session.ask_office(|office| {
        let it = office.plans.get(&plan)?.clone();
        let goals = office.goals_of(plan).into_iter().map(|(id, it)| (id, it.clone()));
        let steps = office.steps_of(plan).into_iter().map(|(id, it)| (id, it.clone()));
        Some((it, goals.collect::<Vec<_>>(), steps.collect::<Vec<_>>()))
    });
    let Some((it, goals, steps)) = found.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let about = it.about.get().read_in(lang).to_owned();
    let rhythm =
        w.s_plan_rhythm((*it.talk_every_days.get()).into(), (*it.first_talk_day.get()).into());
    let read = |text: &shared::record::office::InLangs| text.read_in(lang).to_owned();
    rsx! {
        Screen {
            title: read(it.function.get()),
            over: phrases::line(w, &[phrases::route(w, *it.route.get()), &w.s_plan_months((*it.months.get()).into())]),
            back: Route::Plans {}.to_string(),
            back_label: w.a_back(),
            if !about.is_empty() {
                p { "{about}" }
            }
            p { class: "soft", "{rhythm}" }
            Notice { text: w.s_plan_touches_nothing(), tone: Tone::Plain }
            for (id , goal) in goals {
                Disclosure { key: "{id}", label: read(goal.name.get()), icon: Icon::Learn,
                    ul { class: "stack-tight",
                        for level in Level::HIGHEST_FIRST {
                            li { key: "{level:?}", {read(&goal.levels.get()[level.index()])} }
                        }
                    }
                }
            }
            Card { title: w.s_tab_steps(),
                List { label: w.s_tab_steps(),
                    for (id , step) in steps {
                        Row {
                            key: "{id}",
                            title: read(step.title.get()),
                            meta: phrases::line(w, &[
                                &w.s_plan_day(u32::from(*step.day.get()) + 1),
                                helper_phrase(w, *step.helper.get()),
                                &read(step.yields.get()),
                            ]),
                            leading: rsx! {
                                Picture { pictogram: phrases::pictogram(*step.pictogram.get()) }
                            },
                            {read(step.explanation.get())}
                        }
                    }
                }
            }
        }
    }
}
