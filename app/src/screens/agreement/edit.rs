//! Writing a version of the agreement. The coach, at the desk or in the car after the talk: it is drafted from what the
//! traject says, so that most of it is reading. 1 tap where nothing is otherwise.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::{Agreement, Financing, Means, Part};
use shared::record::{At, Edit, Traject};
use shared::wire::StringEnum;

use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::forms::number::{cents, whole_number};
use crate::forms::period_fields::{PeriodFields, period};
use crate::navigator::navigator;
use crate::parts::{
    BigButton, ButtonKind, ButtonLink, Card, FieldKind, Notice, Readiness, Screen, Tone,
};
use crate::phrases::path::{means, part_title};
use crate::route::Route;
use crate::screens::frame::absent::Absent;
use crate::screens::jobs::said_by_job;
use crate::session::{Session, use_session};

const SKILLS: &str = "skills";
const STEP_PLAN: &str = "step-plan";
const HOURS: &str = "hours";
const GUIDANCE: &str = "guidance";
const MEANS: &str = "means";
const COST: &str = "cost";
const SHARE: &str = "share";
const MONEY: &str = "money";
const EVERY: &str = "every";
const EVALUATION: &str = "evaluation";
const PRECONDITIONS: &str = "preconditions";

/// The next version.
#[component]
pub fn EditAgreement(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let Some(drafted) = session.ask_traject(log, |it| it.drafted_agreement(today)) else {
        return rsx! {
            Absent {}
        };
    };
    let job = said_by_job(session, log).filter(|_| !is_stacked(session, log));
    let stood = drafted.for_job(job.unwrap_or_default());
    let form = use_form(move || format!("agreement/{log}"));
    let next = filled_in(form, &stood);
    let is_other = stood.replaces.is_none() || !next.changed_from(&stood).is_empty();
    let has_words = [&next.skills, &next.step_plan, &next.guidance].iter().all(|it| !it.is_empty());
    let state = if is_other && has_words { Readiness::Ready } else { Readiness::Waiting };
    let changed = if stood.replaces.is_some() { next.changed_from(&stood) } else { Vec::new() };
    let changed =
        changed.into_iter().map(|part| part_title(w, part)).collect::<Vec<_>>().join(", ");
    let offer = move |()| {
        let give = FactEdit::Give(next.clone());
        let edit = Edit::from(PathEdit::Agreement(At(session.new_id(), give)));
        if form.submit(log, vec![edit], w.s_agreement_offered().to_owned()) {
            navigator().replace(Route::Agreement { log });
        }
    };
    let hint =
        if stood.replaces.is_none() { w.s_agreement_drafted() } else { w.s_agreement_anew() };
    rsx! {
        Screen {
            title: if stood.replaces.is_none() { w.s_agreement_first() } else { w.s_agreement_new() },
            back: Route::Agreement { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                if !changed.is_empty() {
                    p { class: "soft", {w.s_agreement_changes(&changed)} }
                }
                BigButton { label: w.s_agreement_offer(), state, onpress: offer }
            },
            Notice { text: hint, tone: Tone::Plain }
            Fields { form, stood, log }
        }
    }
}

#[component]
fn Fields(form: Form, stood: Agreement, log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_stacked = is_stacked(session, log);
    let title = |part| part_title(w, part).to_owned();
    rsx! {
        Long { form, name: SKILLS, label: title(Part::Skills), stood: stood.skills }
        Long { form, name: STEP_PLAN, label: title(Part::StepPlan), stood: stood.step_plan }
        Card { title: title(Part::Duration),
            PeriodFields { form, stood: stood.period }
            TextField { form, name: HOURS, label: w.s_agreement_hours(), kind: FieldKind::Number, stood: stood.hours_per_week.to_string() }
        }
        Long { form, name: GUIDANCE, label: title(Part::Guidance), stood: stood.guidance }
        if is_stacked {
            Card { title: title(Part::Financing),
                p { {w.a_refused_of_one_part()} }
                ButtonLink { label: w.s_agreement_to_money(), kind: ButtonKind::Plain, href: Route::Money { log }.to_string() }
            }
        } else {
            Money { form, stood: stood.financing, words: stood.financing_words }
        }
        Card { title: title(Part::Evaluation),
            TextField { form, name: EVERY, label: w.s_agreement_every(), kind: FieldKind::Number, stood: stood.talk_every_weeks.to_string() }
            Long { form, name: EVALUATION, label: w.s_agreement_more(), hint: w.a_optional(), stood: stood.evaluation }
        }
        Long { form, name: PRECONDITIONS, label: title(Part::Preconditions), hint: w.a_optional_words(), stood: stood.preconditions }
    }
}

/// Whether several employers read it: then it says nothing of pay.
fn is_stacked(session: Session, log: TrajectId) -> bool {
    session.ask_traject(log, Traject::is_stacked).unwrap_or_default()
}

/// Who pays what of it.
#[component]
fn Money(form: Form, stood: Financing, words: String) -> Element {
    let w = use_session().messages();
    let title = part_title(w, Part::Financing).to_owned();
    let chosen = form.one_of(MEANS, Means::ALL).unwrap_or(stood.means);
    let cost = match stood.cents_per_month {
        0 => String::new(),
        stood => format!("{},{:02}", stood / 100, stood % 100),
    };
    let share = stood.employer_percent.to_string();
    rsx! {
        Card { title: title.clone(),
            ChoiceField { form, name: MEANS, legend: title, choices: listed(|it| means(w, it)), stood: place_of(stood.means) }
            if chosen != Means::None {
                TextField { form, name: COST, label: w.s_agreement_cost(), stood: cost }
                TextField { form, name: SHARE, label: w.s_agreement_share(), kind: FieldKind::Number, stood: share }
            }
            Long { form, name: MONEY, label: w.s_agreement_more(), hint: w.a_optional(), stood: words }
        }
    }
}

/// Some lines of words.
#[component]
fn Long(
    form: Form,
    name: &'static str,
    label: String,
    #[props(default)] hint: String,
    stood: String,
) -> Element {
    rsx! {
        TextField { form, name, label, hint, kind: FieldKind::Text, stood, limit: TEXT_CHARS_MAX }
    }
}

fn filled_in(form: Form, stood: &Agreement) -> Agreement {
    let text = |name, stood: &str| form.or(name, stood).trim().to_owned();
    let number = |name, stood: u8| form.typed(name).map_or(stood, |text| whole_number(&text));
    let chosen = form.one_of(MEANS, Means::ALL).unwrap_or(stood.financing.means);
    let financing = match chosen {
        Means::None => Financing::default(),
        means @ (Means::SharedCost | Means::WageCostSubsidy) => Financing {
            means,
            // What is no amount is more than may be, and said so.
            cents_per_month: form
                .typed(COST)
                .map_or(stood.financing.cents_per_month, |text| cents(&text).unwrap_or(u32::MAX)),
            employer_percent: number(SHARE, stood.financing.employer_percent),
        },
    };
    Agreement {
        replaces: stood.replaces,
        skills: text(SKILLS, &stood.skills),
        step_plan: text(STEP_PLAN, &stood.step_plan),
        period: period(form, stood.period),
        hours_per_week: number(HOURS, stood.hours_per_week),
        guidance: text(GUIDANCE, &stood.guidance),
        financing,
        financing_words: text(MONEY, &stood.financing_words),
        talk_every_weeks: number(EVERY, stood.talk_every_weeks),
        evaluation: text(EVALUATION, &stood.evaluation),
        preconditions: text(PRECONDITIONS, &stood.preconditions),
    }
}
