//! A traject from a job and a plan: on site, without a network. From Banen the job, begin, a name, the plan, save: 5 taps
//! and a name. The days unfold from the start, on working days.

use std::cmp::Reverse;

use chrono::Months;
use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::office::candidacy::{CandidacyEdit, CandidacyId, NewCandidacy, Way};
use shared::record::office::job::{JobId, Standing};
use shared::record::office::plan::PlanId;
use shared::record::office::plan::unfold::{Of, Part, Start, edits_of};
use shared::record::office::{OfficeEdit, OfficeFile};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route as Method};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::text::{Lang, Messages};
use shared::time::Period;

use super::found;
use crate::forms::day_field::DayField;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::forms::saving::save;
use crate::navigator::navigator;
use crate::parts::{
    BigButton, Choice, Choices, Disclosure, List, Notice, Readiness, Row, Screen, Tone,
};
use crate::phrases::{self, search::folded};
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::known_people::{BackAgain, Candidate, candidate_meant};
use crate::session::{Session, use_session};

const CANDIDATE: &str = "candidate";
const PLAN: &str = "plan";
const START: &str = "start";
const MENTOR: &str = "mentor";
const METHOD: &str = "route";
/// Stands for a plan where none is to be used.
const NO_PLAN: &str = "none";
/// In which language the steps are written.
const LANG: &str = "lang";

/// Begins a traject for a job.
#[component]
pub fn BeginTraject(log: LogId, job: JobId) -> Element {
    rsx! {
        EmployerGate { log, BeginForm { key: "{job}", log, job } }
    }
}

/// A plan to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Offer {
    plan: PlanId,
    function: String,
    route: Method,
    months: u8,
    langs: Vec<Lang>,
}

/// The language of the steps: of those of the plan what was chosen, else the coach's own, else the first.
fn chosen_lang(session: Session, form: Form, langs: &[Lang]) -> Lang {
    let own = session.lang();
    let wanted = [Lang::tagged(&form.text(LANG)), Some(own)].into_iter().flatten();
    wanted.chain(langs.first().copied()).find(|it| langs.contains(it)).unwrap_or(own)
}

#[component]
fn BeginForm(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("begin/{log}/{job}"));
    // Known beforehand: what unfolds from a plan goes by it.
    let traject: LogId = use_hook(|| session.new_id());
    // Of one that does not come, or that the office has not taken up, nobody is on the way.
    let open = found(log, job).filter(|(line, _)| line.standing == Standing::Open);
    let Some((line, _)) = open else {
        return rsx! {
            Missing {}
        };
    };
    let offers = session.ask_office(|it| offers(session, it, &line.function)).unwrap_or_default();
    // A plan is kept by its id: the list may change while a name is typed.
    let chosen = offers.iter().position(|it| form.text(PLAN) == it.plan.to_string());
    let plan = chosen.and_then(|place| offers.get(place)).cloned();
    let goes_without = offers.is_empty() || form.text(PLAN) == NO_PLAN;
    let method = form.one_of(METHOD, &Method::ALL).filter(|_| goes_without);
    let from = form.day(START).unwrap_or_else(|| session.today());
    let langs = plan.as_ref().map(|it| it.langs.clone()).unwrap_or_default();
    let start = Start {
        traject,
        from,
        lang: chosen_lang(session, form, &langs),
        coach: session.me().map(|me| me.name).unwrap_or_default(),
        mentor: form.text(MENTOR).trim().to_owned(),
    };
    let parts =
        plan.as_ref().and_then(|it| session.ask_office(|office| office.parts(it.plan, &start)));
    let parts = parts.unwrap_or_default();
    let preview = dated(w, &parts);
    let has_day = form.typed(START).is_none() || form.day(START).is_some();
    let name = form.text(CANDIDATE);
    let who = candidate_meant(session, form, &name);
    let is_known = form.has(CANDIDATE) && who != Candidate::Unsaid;
    let is_ready = is_known && has_day && (plan.is_some() || method.is_some());
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let mut choices: Vec<Choice> = offers.iter().map(|it| offered(session, it)).collect();
    choices.push(Choice::new(w.s_begin_no_plan()));
    let shown = if form.text(PLAN) == NO_PLAN { Some(offers.len()) } else { chosen };
    let ids: Vec<PlanId> = offers.iter().map(|it| it.plan).collect();
    let (function, employer) = (line.function.clone(), line.employer.clone());
    let begin = move |()| {
        let Some(me) = session.me() else { return };
        let Some(route) = plan.as_ref().map(|it| it.route).or(method) else { return };
        let until =
            plan.as_ref().and_then(|it| from.checked_add_months(Months::new(it.months.into())));
        let period = Period { from, to: until };
        let (candidate, mentor) = (form.text(CANDIDATE), form.text(MENTOR));
        let opening = Opening {
            job: function.clone(),
            employer: employer.clone(),
            route,
            period,
            cohort: String::new(),
            coach: me.name,
            origin: Origin::Real,
        };
        let member =
            NewMember { role: Role::Candidate, name: candidate.trim().to_owned(), placement: None };
        let place = NewPlacement {
            place: employer.clone(),
            kind: PlaceKind::Employer,
            mentor: mentor.trim().to_owned(),
            hours_per_week: 0,
            period,
        };
        let mut edits = vec![
            Edit::Outline(OutlineEdit::Open(opening)),
            Edit::Member(At(who.person(session), MemberEdit::Add(member))),
            Edit::Placement(At(session.new_id(), PlacementEdit::Add(place))),
        ];
        edits.extend(edits_of(&parts));
        if !form.submit(traject, edits, String::new()) {
            return;
        }
        let new = NewCandidacy { job, traject, way: Way::OnTheWay };
        let edit = OfficeEdit::Candidacy(At(CandidacyId::of(traject), CandidacyEdit::Add(new)));
        save(session, log, vec![edit.into()], "");
        navigator().replace(Route::TrajectOverview { log: traject });
    };
    rsx! {
        Screen {
            title: w.s_begin_title(),
            over: phrases::line(w, &[&line.function, &line.employer]),
            back: Route::Job { log, job }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.s_traject_open(), state, onpress: begin }
            },
            if line.open() == 0 && line.number > 0 {
                Notice { text: w.s_begin_full(), tone: Tone::Sun }
            }
            TextField { form, name: CANDIDATE, label: w.s_traject_candidate(), limit: TITLE_CHARS_MAX }
            BackAgain { form, name }
            if offers.is_empty() {
                p { class: "soft", {w.s_begin_no_plans()} }
            } else {
                Choices {
                    legend: w.s_begin_plan(),
                    choices,
                    chosen: shown,
                    onchoose: move |place: usize| {
                        let plan = ids.get(place).map_or_else(|| NO_PLAN.to_owned(), PlanId::to_string);
                        form.put(PLAN, plan);
                    },
                }
            }
            if goes_without {
                Choices {
                    legend: w.s_traject_route(),
                    choices: Method::ALL.map(|it| Choice::new(phrases::route(w, it))).to_vec(),
                    chosen: form.chosen(METHOD),
                    onchoose: move |place| form.choose(METHOD, place),
                }
            }
            if langs.len() > 1 {
                InWhichLang { form, langs }
            }
            DayField { label: w.s_begin_start(), value: form.or(START, &session.today().to_string()), onsave: move |text| form.put(START, text) }
            TextField { form, name: MENTOR, label: w.s_begin_mentor(), hint: w.a_optional(), limit: TITLE_CHARS_MAX }
            if !preview.is_empty() {
                Disclosure { label: w.s_begin_preview(crate::format::count(preview.len())),
                    List { label: w.s_begin_plan(),
                        for (place , (title , when)) in preview.into_iter().enumerate() {
                            Row { key: "{place}", title, meta: when }
                        }
                    }
                }
            }
        }
    }
}

/// Who is to read the steps may read another language than who begins.
#[component]
fn InWhichLang(form: Form, langs: Vec<Lang>) -> Element {
    let session = use_session();
    let lang = chosen_lang(session, form, &langs);
    rsx! {
        Choices {
            legend: session.messages().s_begin_lang(),
            choices: langs.iter().map(|it| Choice::new(it.own_name())).collect::<Vec<_>>(),
            chosen: langs.iter().position(|it| *it == lang),
            onchoose: move |place: usize| {
                if let Some(lang) = langs.get(place) {
                    form.put(LANG, lang.tag().to_owned());
                }
            },
        }
    }
}

/// The plans: first those that have most words of the function in theirs.
fn offers(session: Session, office: &OfficeFile, function: &str) -> Vec<Offer> {
    let lang = session.lang();
    let function = folded(function);
    let wanted: Vec<&str> = function.split_whitespace().collect();
    let told = |(plan, it): (PlanId, &shared::record::office::plan::Plan)| Offer {
        plan,
        function: it.function.get().read_in(lang).to_owned(),
        route: *it.route.get(),
        months: *it.months.get(),
        langs: office.langs_of(plan),
    };
    let mut all: Vec<Offer> = office.visible_plans().map(told).collect();
    all.sort_by_cached_key(|it| {
        let named = folded(&it.function);
        let alike = named.split_whitespace().filter(|word| wanted.contains(word)).count();
        (Reverse(alike), named)
    });
    all
}

fn offered(session: Session, it: &Offer) -> Choice {
    let w = session.messages();
    let months = w.s_plan_months(it.months.into());
    let hint = phrases::line(w, &[phrases::route(w, it.route), &months]);
    Choice::new(it.function.clone()).hinted(hint)
}

/// What would come: what, and when.
fn dated(w: Messages, parts: &[Part]) -> Vec<(String, String)> {
    let mut talks = 0;
    let mut told: Vec<_> = parts
        .iter()
        .map(|part| match part.of {
            Of::Goal(_) | Of::Step(_) => (part.day, part.title.clone()),
            Of::Talk(_) => {
                talks += 1;
                (part.day, w.s_evaluation_numbered(talks))
            }
        })
        .collect();
    told.sort();
    told.into_iter().map(|(day, title)| (title, w.full_day(day))).collect()
}
