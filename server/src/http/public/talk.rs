//! An employer without an app answers the questions of a talk: the same as in the app, and they enter as those do. Who looks
//! at a page of before the goals changed is told so, and keeps what they typed.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use sha2::{Digest, Sha256};
use shared::id::{Id, PersonId};
use shared::labels::{face, topic, what_helps};
use shared::record::check_in::{Face, Topic};
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationId, Support};
use shared::record::fact::FactEdit;
use shared::record::goal::{Goal, GoalId, Level};
use shared::record::rating::Rating;
use shared::record::{At, Edit, Traject};
use shared::refusal::Refusal;
use shared::role::{Author, Role};
use shared::sync::message::Outcome;
use shared::talk::number;
use shared::text::Messages;
use shared::wire::StringEnum;

use super::done;
use super::fields::{Choice, Holds, Look, alert, area, choices, to, yours};
use super::filled::Filled;
use super::page::{escaped, page};
use super::visit::{self, Shut, Visit, typed};
use crate::auth::link;
use crate::chance;
use crate::http::Server;

const FACE: &str = "face";
const WELL: &str = "well";
const GOES_WELL: &str = "goes_well";
const HARD: &str = "hard";
const IS_HARD: &str = "is_hard";
const HELPS: &str = "helps";
const NEXT: &str = "next";
const GOAL: &str = "goal-";

/// In the order of the screen.
const FACES: [Face; 4] = [Face::Great, Face::Good, Face::SoSo, Face::Hard];

/// Why nothing can be answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Closed {
    /// They answered before.
    Answered,
    /// It was called off, is signed, or asks others.
    Over,
}

/// A talk, and who looks at it.
#[derive(Clone, Copy)]
struct Talk<'a> {
    id: EvaluationId,
    traject: &'a Traject,
    person: PersonId,
}

impl<'a> Talk<'a> {
    fn of(visit: &'a Visit, id: &str) -> Option<Self> {
        let (giver, traject) = visit.own()?;
        Some(Self { id: visit.talk(id)?, traject, person: giver.view.person })
    }

    /// Why nothing can be answered; nothing, where it can.
    fn closed(&self, visit: &Visit) -> Option<Closed> {
        let is_off = self.traject.evaluations.get(&self.id).is_some_and(|it| *it.hidden.get());
        let edit = submit(self.id, Answers::how(Face::Good));
        let author = Author { person: self.person, office: None, coached: None };
        match visit.state()?.check(visit.link.log, &edit, author) {
            Ok(_) if !is_off => None,
            Err(Refusal::AlreadySubmitted) => Some(Closed::Answered),
            Ok(_) | Err(_) => Some(Closed::Over),
        }
    }

    /// Whether these very answers were handed in.
    fn has(&self, answers: &Answers) -> bool {
        let given = self.traject.evaluations.get(&self.id).map(|it| &it.answers);
        given.is_some_and(|it| {
            it.iter().any(|it| it.by.author == self.person && it.answers == *answers)
        })
    }
}

fn submit(talk: EvaluationId, answers: Answers) -> Edit {
    Edit::Evaluation(At(talk, EvaluationEdit::Submit(answers)))
}

/// The page.
pub fn ask(w: Messages, visit: &Visit, id: &str) -> Response {
    let Some(talk) = Talk::of(visit, id) else { return over(w, visit, Closed::Over, &[]) };
    match talk.closed(visit) {
        Some(closed) => over(w, visit, closed, &[]),
        None => page(StatusCode::OK, w, &form(w, visit, talk, &Filled::default(), "")),
    }
}

/// After it was given.
pub fn thanks(w: Messages) -> Response {
    let thanks = escaped(w.e_evaluation_submitted());
    page(StatusCode::OK, w, &format!("<h1 role=\"status\">{thanks}</h1>{}", back(w)))
}

/// Takes in what was answered.
pub async fn give(
    server: &Arc<Server>,
    w: Messages,
    secret: &str,
    visit: &Visit,
    id: &str,
    filled: &Filled,
) -> Response {
    let over = |closed| over(w, visit, closed, &typed(filled));
    let Some(talk) = Talk::of(visit, id) else { return over(Closed::Over) };
    let again = |status, trouble: &str| page(status, w, &form(w, visit, talk, filled, trouble));
    let answers = answers(filled);
    match (talk.closed(visit), &answers) {
        (Some(Closed::Answered), Some(answers)) if talk.has(answers) => {
            return done(w, &query(talk.id));
        }
        (Some(closed), _) => return over(closed),
        (None, _) => {}
    }
    let Some(levels) = levels(talk.traject, filled) else {
        return again(StatusCode::CONFLICT, w.e_link_changed());
    };
    let Some(answers) = answers else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, w.e_link_face());
    };
    let (link, now) = (visit.link, visit.now);
    if server.limits.take_page(&link.hash, now).is_err() {
        return again(StatusCode::TOO_MANY_REQUESTS, w.e_link_later());
    }
    let Some((giver, _)) = visit.own() else { return over(Closed::Over) };
    let (caller, device) = (giver.caller(), link.device(talk.person));
    let edits: Vec<Edit> = std::iter::once(submit(talk.id, answers.clone()))
        .chain(ratings(talk.traject, &levels))
        .collect();
    let taken = server.store.write(move |transaction| {
        let mut first = Outcome::Gone;
        for (place, edit) in edits.iter().enumerate() {
            let outcome = transaction.push_edit(&caller, link.log, device, edit, now)?;
            if place == 0 {
                first = outcome;
            }
            // What was not handed in rates nothing.
            if !matches!(first, Outcome::Accepted(_)) {
                return Ok(first);
            }
        }
        link::used(transaction.connection, &link, now)?;
        Ok(first)
    });
    match taken.await {
        Ok(Outcome::Accepted(_)) => done(w, &query(talk.id)),
        Ok(Outcome::Refused(Refusal::AlreadySubmitted)) => {
            // The same form came twice at once, or somebody else answered for them meanwhile.
            let visit = visit::open(server, secret).await.ok();
            let talk = visit.as_ref().and_then(|visit| Talk::of(visit, id));
            match talk {
                Some(talk) if talk.has(&answers) => done(w, &query(talk.id)),
                Some(_) | None => over(Closed::Answered),
            }
        }
        Ok(Outcome::Gone | Outcome::Refused(Refusal::NotAMember | Refusal::NotAllowed(_))) => {
            Shut::Over(visit.coach.clone()).page(w, &typed(filled))
        }
        Ok(Outcome::Refused(Refusal::NotAsked | Refusal::NotFound | Refusal::AlreadySigned)) => {
            over(Closed::Over)
        }
        Ok(Outcome::Refused(_) | Outcome::TooNew | Outcome::Forked) | Err(_) => {
            again(StatusCode::SERVICE_UNAVAILABLE, w.e_link_later())
        }
    }
}

fn query(talk: EvaluationId) -> String {
    format!("gesprek={talk}&")
}

fn back(w: Messages) -> String {
    to(&format!("taal={}", w.lang().tag()), "button quiet", w.e_link_back())
}

/// Nothing is asked here any more. What was typed stands on the page still.
fn over(w: Messages, visit: &Visit, closed: Closed, texts: &[String]) -> Response {
    let why = match closed {
        Closed::Answered => w.e_link_talk_in().to_owned(),
        Closed::Over => w.e_link_talk_over(&visit.coach),
    };
    let inside = [format!("<h1>{}</h1>", escaped(&why)), yours(w, texts), back(w)].concat();
    page(StatusCode::CONFLICT, w, &inside)
}

/// What was answered; nothing as long as it was not said how it goes.
fn answers(filled: &Filled) -> Option<Answers> {
    Some(Answers {
        face: filled.one(FACE)?,
        goes_well: filled.text(GOES_WELL),
        is_hard: filled.text(IS_HARD),
        next: filled.text(NEXT),
        well: filled.some(WELL, &Topic::ALL),
        hard: filled.some(HARD, &Topic::ALL),
        helps: filled.some(HELPS, &Support::ALL),
    })
}

/// How each goal is seen; nothing where the page asked about goals or sentences that stand there no more.
fn levels(traject: &Traject, filled: &Filled) -> Option<Vec<(GoalId, Level)>> {
    let asked = filled.0.iter().filter_map(|(name, value)| Some((name.strip_prefix(GOAL)?, value)));
    asked.map(|(id, value)| level(traject, id, value)).collect()
}

fn level(traject: &Traject, id: &str, value: &str) -> Option<(GoalId, Level)> {
    let id = id.parse().ok()?;
    let (_, goal) = traject.open_goals().find(|(open, _)| *open == id)?;
    let level = Level::HIGHEST_FIRST.into_iter().find(|level| choice_of(goal, *level) == value)?;
    Some((id, level))
}

/// What the form brings for a level: which it is, and of which words.
fn choice_of(goal: &Goal, level: Level) -> String {
    let digest: [u8; 32] = Sha256::digest(goal.sentence(level).as_bytes()).into();
    let (mark, _) = digest.split_first_chunk().expect("32 bytes begin with 4");
    format!("{}.{:08x}", level.as_str(), u32::from_be_bytes(*mark))
}

/// The goals seen otherwise than before.
fn ratings(traject: &Traject, levels: &[(GoalId, Level)]) -> Vec<Edit> {
    let seen = |goal| traject.view_of(goal, Role::Employer).map(|it| it.what.level);
    let new = levels.iter().filter(|(goal, level)| seen(*goal) != Some(*level));
    let rating = |(goal, level): &(GoalId, Level)| {
        let rating = Rating { goal: *goal, level: *level };
        Edit::Rating(At(Id::from_random(chance::bytes()), FactEdit::Give(rating)))
    };
    new.map(rating).collect()
}

/// The questions; `trouble` says what is missing, or has changed.
fn form(w: Messages, visit: &Visit, talk: Talk<'_>, filled: &Filled, trouble: &str) -> String {
    let Talk { id, traject, .. } = talk;
    let when = traject.evaluations.get(&id).map(|it| it.when.get().date);
    let when = when.map(|day| w.day(day, visit.today())).unwrap_or_default();
    let which = u32::try_from(number(traject, id)).unwrap_or(u32::MAX);
    let over = escaped(&w.c_evaluation_numbered(which));
    let (title, tag) = (escaped(w.e_evaluation_title()), w.lang().tag());
    let about = escaped(&w.e_link_talk_for(&visit.candidate, &when));
    let optional = |question: &str| format!("{question} ({})", w.a_optional());
    [
        format!("<p class=\"soft\">{over}</p><h1>{title}</h1><p>{about}</p>{}", alert(trouble)),
        format!("<form method=\"post\" action=\"?gesprek={id}&amp;taal={tag}\">"),
        faces(w, filled),
        traject.open_goals().map(|(id, goal)| goal_field(traject, id, goal, filled)).collect(),
        topics(w, WELL, w.e_evaluation_well(), filled),
        area(GOES_WELL, &optional(w.e_evaluation_well()), &filled.text(GOES_WELL)),
        topics(w, HARD, w.e_evaluation_hard(), filled),
        area(IS_HARD, &optional(w.e_evaluation_hard()), &filled.text(IS_HARD)),
        chips(HELPS, w.e_link_helps(), &Support::ALL, filled, &|it| what_helps(w, it)),
        area(NEXT, &optional(w.e_evaluation_next()), &filled.text(NEXT)),
        format!("<p class=\"soft\">{}</p>", escaped(w.a_optional_words())),
        format!("<button>{}</button></form>{}", escaped(w.a_send()), back(w)),
    ]
    .concat()
}

fn faces(w: Messages, filled: &Filled) -> String {
    let chosen: Option<Face> = filled.one(FACE);
    let choice = |it: Face| Choice {
        value: it.as_str().to_owned(),
        label: face(w, it),
        is_chosen: chosen == Some(it),
    };
    choices(FACE, w.c_how_title(), Holds::One, Look::Words, &FACES.map(choice))
}

fn topics(w: Messages, field: &str, question: &str, filled: &Filled) -> String {
    chips(field, question, &Topic::ALL, filled, &|it| topic(w, it))
}

fn chips<T: StringEnum + Copy + PartialEq>(
    field: &str,
    question: &str,
    all: &[T],
    filled: &Filled,
    label: &dyn Fn(T) -> &'static str,
) -> String {
    let chosen = filled.some(field, all);
    let choice = |it: &T| Choice {
        value: it.as_str().to_owned(),
        label: label(*it),
        is_chosen: chosen.contains(it),
    };
    let all: Vec<_> = all.iter().map(choice).collect();
    choices(field, question, Holds::Any, Look::Words, &all)
}

/// A goal in its five sentences, as it was seen last unless the page says otherwise.
fn goal_field(traject: &Traject, id: GoalId, goal: &Goal, filled: &Filled) -> String {
    let field = [GOAL, &id.to_string()].concat();
    let seen = traject.view_of(id, Role::Employer).map(|it| it.what.level);
    let said = filled.of(&field).next();
    let choice = |level: Level| {
        let value = choice_of(goal, level);
        let is_chosen = said.map_or(seen == Some(level), |said| said == value);
        Choice { value, label: goal.sentence(level), is_chosen }
    };
    let sentences = Level::HIGHEST_FIRST.map(choice);
    choices(&field, goal.skill.get(), Holds::AtMostOne, Look::Sentences, &sentences)
}
