//! One plan: what is learned, in five sentences each, and the steps by the day they come. A plan that changes touches no
//! running traject, and this says so.

use dioxus::prelude::*;
use shared::record::office::OfficeFile;
use shared::record::office::plan::PlanId;
use shared::record::office::plan::plan_goal::{NewPlanGoal, PlanGoalId};
use shared::record::office::plan::plan_step::{NewPlanStep, PlanStepId};
use shared::record::outline::Route as Way;
use shared::text::Lang;

use super::gate::{PlanGate, may_change};
use super::removed::RemovedParts;
use crate::parts::{
    Anchor, ButtonKind, ButtonLink, Card, Empty, Glyph, Heading, Icon, List, Notice, Screen, Tone,
};
use crate::phrases;
use crate::route::{PlanPartOf, Route};
use crate::screens::frame::unsent::Unsent;
use crate::screens::plans::told::{GoalFold, Said, StepRow, Words};
use crate::session::use_session;

/// The plan's page.
#[component]
pub fn Plan(plan: PlanId) -> Element {
    rsx! {
        PlanGate { plan, Page { key: "{plan}", plan } }
    }
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    function: Words,
    about: Words,
    route: Way,
    months: u8,
    /// In days from the start: the first talk, and how long after one comes the next.
    rhythm: (u16, u16),
    langs: Vec<Lang>,
    goals: Vec<(PlanGoalId, NewPlanGoal)>,
    steps: Vec<(PlanStepId, NewPlanStep)>,
}

fn shown(office: &OfficeFile, plan: PlanId, reader: Lang) -> Option<Shown> {
    let it = office.plans.get(&plan)?;
    let goals = office.goals_of(plan).into_iter().map(|(id, it)| (id, it.to_new()));
    let steps = office.steps_of(plan).into_iter().map(|(id, it)| (id, it.to_new()));
    Some(Shown {
        function: Words::read(it.function.get(), reader),
        about: Words::read(it.about.get(), reader),
        route: *it.route.get(),
        months: *it.months.get(),
        rhythm: (*it.first_talk_day.get(), *it.talk_every_days.get()),
        langs: office.langs_of(plan),
        goals: goals.collect(),
        steps: steps.collect(),
    })
}

#[component]
fn Page(plan: PlanId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_office(|office| shown(office, plan, session.lang())).flatten();
    let Some(it) = found else { return VNode::empty() };
    let is_editor = may_change(session, plan);
    let part = move |of| is_editor.then(|| Route::PlanPart { plan, of }.to_string());
    let way_to = |of| Route::PlanPart { plan, of }.to_string();
    let names = it.langs.iter().map(|lang| lang.own_name()).collect::<Vec<_>>();
    let lacks_lang = it.langs.len() < Lang::ALL.len();
    let is_empty = it.goals.is_empty() && it.steps.is_empty();
    let (first, every) = it.rhythm;
    rsx! {
        Screen {
            header: rsx! {
                Top { function: it.function, route: it.route, months: it.months,
                    Unsent {}
                    if let Some(href) = part(PlanPartOf::About) {
                        Anchor { href, class: "round", label: w.s_plan_edit(), Glyph { icon: Icon::Edit } }
                    }
                }
            },
            footer: is_editor.then(|| rsx! {
                div { class: "foot-pair",
                    ButtonLink { label: w.s_goal_add(), icon: Icon::Plus, kind: ButtonKind::Quiet, href: way_to(PlanPartOf::NewGoal) }
                    ButtonLink { label: w.s_step_add(), icon: Icon::Plus, href: way_to(PlanPartOf::NewStep) }
                }
            }),
            if !it.about.is_empty() {
                p { Said { words: it.about } }
            }
            p { class: "soft", {w.s_plan_rhythm(every.into(), first.into())} }
            Notice { text: w.s_plan_touches_nothing(), tone: Tone::Plain }
            if is_empty {
                Empty { title: w.s_plan_is_empty() }
            }
            for (id , goal) in it.goals {
                GoalFold { key: "{id}", goal, edit: part(PlanPartOf::Goal(id)) }
            }
            if !it.steps.is_empty() {
                Card { title: w.s_tab_steps(),
                    List { label: w.s_tab_steps(),
                        for (id , step) in it.steps {
                            StepRow { key: "{id}", step, href: part(PlanPartOf::Step(id)) }
                        }
                    }
                }
            }
            p { class: "soft", {w.s_plan_langs(&names.join(" · "))} }
            if is_editor {
                if lacks_lang {
                    ButtonLink { label: w.s_plan_lang_add(), kind: ButtonKind::Quiet, icon: Icon::Plus, href: way_to(PlanPartOf::NewLang) }
                }
                RemovedParts { plan }
            }
        }
    }
}

/// The heading, whose words may be in another language than the reader's.
#[component]
fn Top(function: Words, route: Way, months: u8, children: Element) -> Element {
    let w = use_session().messages();
    let (lang, dir) = (function.tag(), function.dir());
    let about = phrases::line(w, &[phrases::route(w, route), &w.s_plan_months(months.into())]);
    rsx! {
        header { class: "top",
            Anchor { href: Route::Plans {}.to_string(), class: "round", label: w.a_back(), Glyph { icon: Icon::Back } }
            div { class: "top-words grow",
                p { class: "soft", "{about}" }
                div { lang, dir, Heading { title: function.text } }
            }
            {children}
        }
    }
}
