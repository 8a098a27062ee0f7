//! The own answers before an evaluation, one question on a page: how it goes, each goal as one sees it, what goes well, what
//! is hard, what helps, what comes next. The candidate, at home, takes all the time there is. Tapping is enough, two taps a
//! page; words are an extra. Coach and employer answer the same in their own words.

mod pages;

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::check_in::Topic;
use shared::record::evaluation::{Answers as Given, EvaluationEdit, EvaluationId, Support};
use shared::record::fact::FactEdit;
use shared::record::goal::{GoalId, Level};
use shared::record::rating::Rating;
use shared::record::{At, Edit};
use shared::role::Role;

use crate::format::count;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{Saved, may};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, ButtonLink, Empty, Readiness, Screen, anew};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::session::{Session, use_session};
use pages::{FACES, Page, PageBody, field, title};

/// The pages, one after the other.
#[component]
pub fn Answers(log: TrajectId, evaluation: EvaluationId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("answers/{log}/{evaluation}"));
    let person = session.person();
    let asked = session.ask_traject(log, |traject| {
        let goals: Vec<_> = traject.open_goals().map(|(id, goal)| (id, goal.clone())).collect();
        Some((traject.role(person?)?, goals))
    });
    let Some((role, goals)) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let pages = Page::all(goals);
    let place = form.chosen(field::PAGE).unwrap_or(0).min(pages.len() - 1);
    let page = pages[place].clone();
    let over = w.c_evaluation_question(count(place + 1), count(pages.len()));
    let talk = Route::Evaluation { log, evaluation };
    let back = move |()| match place.checked_sub(1) {
        Some(before) => form.choose(field::PAGE, before),
        None => nav.push(Route::Evaluation { log, evaluation }),
    };
    let ids: Vec<GoalId> = pages.iter().filter_map(Page::goal).collect();
    let send = move |()| {
        let Some(answers) = answers(form) else { return };
        let mut edits = ratings(session, log, role, form, &ids);
        edits.push(Edit::Evaluation(At(evaluation, EvaluationEdit::Submit(answers))));
        let toast = match role {
            Role::Employer => w.e_evaluation_submitted(),
            Role::Candidate | Role::Coach | Role::Manager => w.c_evaluation_submitted(),
        };
        if form.save(log, edits, toast) == Saved::Yes {
            nav.push(Route::Evaluation { log, evaluation });
        }
    };
    let submits = EvaluationEdit::Submit(Given::how(FACES[0]));
    if !may(session, log, &Edit::Evaluation(At(evaluation, submits))) {
        return rsx! {
            Screen { title: w.c_evaluation_title(), back: talk.to_string(), back_label: w.a_back(), actions: rsx! { Listen {} },
                Empty { title: w.a_refused_already_submitted(),
                    ButtonLink { label: w.a_back(), kind: ButtonKind::Quiet, href: talk.to_string() }
                }
            }
        };
    }
    let has_face = form.one_of(field::FACE, &FACES).is_some();
    let state = if has_face { Readiness::Ready } else { Readiness::Waiting };
    let is_last = place + 1 == pages.len();
    let screen = rsx! {
        Screen {
            title: title(w, role, &page),
            actions: rsx! { Listen {} },
            over,
            onback: back,
            back_label: w.a_back(),
            footer: rsx! {
                if is_last {
                    BigButton { label: w.c_evaluation_submit(), state, onpress: send }
                } else {
                    BigButton { label: w.a_next(), state, onpress: move |()| form.choose(field::PAGE, place + 1) }
                }
            },
            PageBody { log, form, role, page }
        }
    };
    anew(place.to_string(), screen)
}

/// What was answered; nothing as long as it was not said how it goes.
fn answers(form: FormState) -> Option<Given> {
    let face = form.one_of(field::FACE, &FACES)?;
    let text = |name| form.or(name, "").trim().to_owned();
    Some(Given {
        face,
        goes_well: text(field::WELL),
        is_hard: text(field::HARD),
        next: text(field::NEXT),
        well: form.some_of(field::WELL_CHIPS, &Topic::ALL),
        hard: form.some_of(field::HARD_CHIPS, &Topic::ALL),
        helps: form.some_of(field::HELPS, &Support::ALL),
    })
}

/// The goals seen otherwise than before.
fn ratings(
    session: Session,
    log: TrajectId,
    role: Role,
    form: FormState,
    goals: &[GoalId],
) -> Vec<Edit> {
    let rating = |goal: &GoalId| {
        let (goal, level) = (*goal, form.one_of(&field::goal(*goal), &Level::HIGHEST_FIRST)?);
        let before = session.ask_traject(log, |it| it.view_of(goal, role).map(|it| it.what.level));
        (before.flatten() != Some(level))
            .then(|| Edit::Rating(At(session.new_id(), FactEdit::Give(Rating { goal, level }))))
    };
    goals.iter().filter_map(rating).collect()
}
