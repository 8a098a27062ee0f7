//! What was agreed at the talks, and what came of what an employer gave: read without an app, as the app tells it.

use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use shared::change::Stamp;
use shared::follow_up::{Deed, FollowUp, Given, follow_ups};
use shared::labels;
use shared::record::Traject;
use shared::record::comment::CommentId;
use shared::record::evaluation::EvaluationId;
use shared::record::feedback::{Feedback, Score};
use shared::talk::{self, Agreed};
use shared::text::Messages;
use shared::time::When;
use shared::zone;

use super::fields::to;
use super::page::{escaped, own_words, page_at, soft};
use super::visit::{Shut, Visit, first_name_of};

/// Talks that are told, the last first.
const TALKS_MAX: usize = 6;
/// Things that were given, what happened last first.
const GIVEN_MAX: usize = 20;

/// What its address says.
pub const HERE: &str = "lees=1";

/// The page.
pub fn read(w: Messages, visit: &Visit) -> Response {
    let Some((giver, traject)) = visit.own() else { return Shut::Unknown.page(w, &[]) };
    let today = visit.today();
    let agreed: String = talks(traject)
        .into_iter()
        .filter_map(|(when, id)| agreed_at(w, traject, id, when, today))
        .take(TALKS_MAX)
        .collect();
    let agreed = if agreed.is_empty() { soft(w.e_link_agreed_none()) } else { agreed };
    let given = follow_ups(traject, giver.view.person);
    let given: String =
        given.iter().take(GIVEN_MAX).filter_map(|it| thread(w, visit, traject, it)).collect();
    let given = if given.is_empty() { soft(w.e_came_empty()) } else { given };
    let back = to(&format!("taal={}", w.lang().tag()), "button quiet", w.e_link_back());
    let inside = format!(
        "<h1>{}</h1><h2>{}</h2>{agreed}<h2>{}</h2>{given}{back}",
        escaped(w.e_link_came()),
        escaped(w.e_link_agreed()),
        escaped(w.e_came_title()),
    );
    page_at(StatusCode::OK, w, HERE, &inside)
}

/// The talks that stand, the last first.
fn talks(traject: &Traject) -> Vec<(When, EvaluationId)> {
    let standing = traject.evaluations.iter().filter(|(_, it)| !it.hidden.get());
    let mut talks: Vec<_> = standing.map(|(id, it)| (*it.when.get(), *id)).collect();
    talks.sort_unstable();
    talks.reverse();
    talks
}

/// What was agreed at one; nothing where nothing was.
fn agreed_at(
    w: Messages,
    traject: &Traject,
    id: EvaluationId,
    when: When,
    today: NaiveDate,
) -> Option<String> {
    let lines = talk::agreed(traject, id);
    if lines.is_empty() {
        return None;
    }
    let which = u32::try_from(talk::number(traject, id)).unwrap_or(u32::MAX);
    let over = w.e_link_by(&w.c_evaluation_numbered(which), &w.day(when.date, today));
    let line = |line: &Agreed| {
        let due = match line.step {
            Some((_, Some(when))) => soft(&w.a_agreed_step_on(&w.day(when.date, today))),
            Some((_, None)) => soft(w.a_agreed_step()),
            None => String::new(),
        };
        format!("<li>{}{due}</li>", own_words(&line.text))
    };
    let lines: String = lines.iter().map(line).collect();
    Some(format!("<section class=\"card\"><h3>{}</h3><ul>{lines}</ul></section>", escaped(&over)))
}

/// One thing that was given, and what others did with it.
fn thread(w: Messages, visit: &Visit, traject: &Traject, it: &FollowUp) -> Option<String> {
    let day = |by: Stamp| w.day(zone::local(by.at).date(), visit.today());
    let given = match it.of {
        Given::Feedback(id) => given_words(w, &traject.feedback.get(&id)?.what),
        Given::Proposal(id) => {
            labels::proposal_title(traject.adjustments.get(&id)?.change.get()).to_owned()
        }
    };
    let deed = |(deed, by): &(Deed, Stamp)| {
        let found =
            labels::deed(w, *deed).map(|found| format!("<strong>{}</strong>", escaped(found)));
        let words = words_of(traject, it.of, *deed);
        let words = if words.is_empty() { String::new() } else { own_words(words) };
        let name = first_name_of(traject, by.author);
        format!(
            "<li>{}{words}{}</li>",
            found.unwrap_or_default(),
            soft(&w.e_link_by(name, &day(*by)))
        )
    };
    let deeds: String = it.deeds.iter().map(deed).collect();
    let deeds = match deeds.as_str() {
        "" => soft(w.e_came_nothing()),
        deeds => format!("<ul>{deeds}</ul>"),
    };
    let by = soft(&w.e_came_you(&visit.candidate, &day(it.given)));
    Some(format!("<section class=\"card\">{}{by}{deeds}</section>", own_words(&given)))
}

/// The line, or else what was chosen.
fn given_words(w: Messages, it: &Feedback) -> String {
    if !it.line.trim().is_empty() {
        return it.line.trim().to_owned();
    }
    let scores = [it.pace, it.quality, it.independence];
    let told = labels::main_scales(w).into_iter().zip(scores).map(|((what, answers), score)| {
        let [low, growing, good] = answers;
        let how = match score {
            Score::NotYet => low,
            Score::Growing => growing,
            Score::Good => good,
        };
        [what, ": ", how].concat()
    });
    told.collect::<Vec<_>>().join(", ")
}

/// What was written with a deed.
fn words_of(traject: &Traject, of: Given, deed: Deed) -> &str {
    let said = |id: CommentId| traject.comments.get(&id).map_or("", |fact| fact.what.text.trim());
    match (deed, of) {
        (Deed::Answered(id) | Deed::TakenUp(id), _) => said(id),
        (Deed::Reviewed(_), Given::Proposal(id)) => {
            let review = traject.adjustments.get(&id).and_then(|it| it.review.as_ref());
            review.map_or("", |(review, _)| review.learned.trim())
        }
        (Deed::Decided(_) | Deed::Reviewed(_), _) => "",
    }
}
