//! Dit zagen anderen in jou: what others saw, as a picture that only grows, and as cards in their own words. It ends as the
//! proof.
//!
//! The candidate, at home or on the bus: one tap hears a card, two answer it.

use dioxus::prelude::*;
use shared::change::Stamp;
use shared::id::{PersonId, TrajectId};
use shared::measure::learning::LearningCurve;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::feedback::Score;
use shared::record::goal::{GoalId, Level};
use shared::record::main_task::{MainTask, MainTaskId};
use shared::record::work_sample::Help;
use shared::role::Role;
use shared::sync::phone::Phone;
use shared::text::Messages;

use crate::format::{self, format_stamp};
use crate::parts::{
    Button, ButtonKind, ButtonLink, Card, Chip, Empty, Glyph, Icon, List, MiniStairs, Row, Screen,
    Section, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::session::{Session, use_session};

/// Cards that are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 12;

/// Blocks of one skill that are drawn; the number beside them says how many there are.
const BLOCKS_MAX: usize = 12;

/// How others saw a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A step of it was confirmed.
    Confirmed,
    /// It was seen at its target.
    Seen,
}

/// A skill, and each time that others saw it, the first first.
#[derive(Debug, Clone, PartialEq)]
struct Skill {
    name: String,
    times: Vec<(Stamp, Sort)>,
}

/// Something others saw or said.
#[derive(Clone, PartialEq)]
struct Sight {
    by: Stamp,
    who: String,
    icon: Icon,
    /// In their own words; may be empty.
    quote: String,
    /// What it is, in ours.
    told: String,
    chips: Vec<(Tone, String)>,
    about: Subject,
}

/// Whether the candidate said it themselves, under whatever id: who was joined with another had one of their own before.
fn is_own(traject: &Traject, by: Stamp) -> bool {
    traject.role_then(by.author) == Role::Candidate
}

/// Each goal that others saw something of: a step of it that was confirmed, or that it was seen at its target.
fn skills(traject: &Traject) -> Vec<Skill> {
    let of = |id: GoalId| {
        let steps = traject.visible_steps().filter(|(_, step)| *step.goal.get() == Some(id));
        let confirmed = steps
            .filter(|(_, step)| step.is_confirmed())
            .map(|(_, step)| (step.confirmed.shown().by, Sort::Confirmed));
        let ratings = traject.ratings.values().filter(|fact| fact.stands() && fact.what.goal == id);
        let seen = ratings
            .filter(|fact| fact.what.level >= Level::Expected && !is_own(traject, fact.by))
            .map(|fact| (fact.by, Sort::Seen));
        let mut times: Vec<_> = confirmed.chain(seen).collect();
        times.sort_by_key(|(by, _)| by.order());
        times
    };
    let goals = traject.open_goals();
    let skills = goals.map(|(id, it)| Skill { name: it.skill.get().clone(), times: of(id) });
    skills.filter(|skill| !skill.times.is_empty()).collect()
}

/// What others said and confirmed, and what the candidate said themselves: what came last first.
fn sights(session: Session, traject: &Traject) -> (Vec<Sight>, Vec<Sight>) {
    let w = session.messages();
    let who = |by: Stamp| format_stamp(session, traject, by);
    let feedback = traject.feedback.iter().filter(|(_, fact)| fact.stands()).map(|(id, fact)| {
        let chip = |(score, words)| match score {
            Score::Good => (Tone::Done, words),
            Score::Growing | Score::NotYet => (Tone::Plain, words),
        };
        Sight {
            by: fact.by,
            who: who(fact.by),
            icon: Icon::Star,
            quote: fact.what.line.clone(),
            told: w.a_new_feedback().to_owned(),
            chips: phrases::scores(w, &fact.what).into_iter().map(chip).collect(),
            about: Subject::Feedback(*id),
        }
    });
    let check_ins = traject.check_ins.iter().filter(|(_, fact)| fact.stands()).map(|(id, fact)| {
        let face = fact.what.face.map(|face| phrases::face(w, face));
        let topic = |topic: &_| (Tone::Plain, phrases::topic(w, *topic).to_owned());
        Sight {
            by: fact.by,
            who: who(fact.by),
            icon: face.map_or(Icon::Talk, |(icon, _)| icon),
            quote: fact.what.for_candidate().to_owned(),
            told: match face {
                Some((_, face)) => [w.a_new_check_in(), ": ", face].concat(),
                None => w.a_new_check_in().to_owned(),
            },
            chips: fact.what.topics.iter().map(topic).collect(),
            about: Subject::CheckIn(*id),
        }
    });
    let samples = traject.work_samples.iter().filter(|(_, fact)| fact.stands());
    let samples = samples.map(|(id, fact)| {
        let task = traject.main_tasks.get(&fact.what.task);
        Sight {
            by: fact.by,
            who: who(fact.by),
            icon: Icon::Work,
            quote: task.map(|it| it.name.get().clone()).unwrap_or_default(),
            told: w.a_new_sample().to_owned(),
            chips: vec![(Tone::Plain, phrases::sample(w, &fact.what))],
            about: Subject::WorkSample(*id),
        }
    });
    let confirmed = traject.visible_steps().filter(|(_, step)| step.is_confirmed());
    let confirmed = confirmed.map(|(id, step)| {
        let by = step.confirmed.shown().by;
        Sight {
            by,
            who: who(by),
            icon: Icon::Check,
            quote: step.title.get().clone(),
            told: w.c_seen_confirmed().to_owned(),
            chips: Vec::new(),
            about: Subject::Step(id),
        }
    });
    let all = feedback.chain(check_ins).chain(samples).chain(confirmed);
    let mut all: Vec<Sight> = all.collect();
    all.sort_by_key(|it| std::cmp::Reverse(it.by.order()));
    all.into_iter().partition(|it| !is_own(traject, it.by))
}

/// Another traject of the same candidate, and what others saw there.
#[derive(Clone, PartialEq)]
struct Before {
    log: TrajectId,
    /// The work it led to, and where.
    what: String,
    sights: Vec<Sight>,
}

/// The other trajecten of the same candidate in which others saw something, the latest first.
fn came_before(session: Session, phone: &Phone, here: TrajectId, me: PersonId) -> Vec<Before> {
    let own = phone
        .trajects()
        .filter(|(log, _, it)| *log != here && it.role(me) == Some(Role::Candidate));
    let mut found: Vec<_> = own
        .filter_map(|(log, _, it)| {
            let outline = it.outline.as_ref()?;
            let what =
                format::line(session.messages(), &[outline.job.get(), outline.employer.get()]);
            Some((outline.by.at, Before { log, what, sights: sights(session, it).0 }))
        })
        .filter(|(_, before)| !before.sights.is_empty())
        .collect();
    found.sort_by_key(|(opened, before)| std::cmp::Reverse((*opened, before.log)));
    found.into_iter().map(|(_, before)| before).collect()
}

/// A task of the work, and how it is learned.
#[derive(Debug, Clone, PartialEq)]
struct Task {
    name: String,
    said: String,
    /// How many stairs were climbed: the less help, the more.
    stairs: usize,
}

/// What the work is, as it was divided, and how each task goes by now.
fn tasks(session: Session, traject: &Traject) -> Vec<Task> {
    let visible = traject.main_tasks.iter().filter(|(_, it)| !it.hidden.get());
    let task = |(id, it): (&MainTaskId, &MainTask)| {
        let curve = traject.learning_curve(*id, session.today());
        let highest = curve.attempts.iter().map(|it| it.help).min();
        let stairs = highest.map_or(0, |help| Help::ALL.len() - help as usize);
        Task { name: it.name.get().clone(), said: learned(session.messages(), &curve), stairs }
    };
    visible.map(task).collect()
}

/// One sentence on how a task is learned, of what went better; nothing as long as nobody looked.
fn learned(w: Messages, curve: &LearningCurve) -> String {
    let (Some(first), Some(last)) = (curve.attempts.first(), curve.attempts.last()) else {
        return String::new();
    };
    match curve.attempts_until_alone() {
        Some(count) if last.help == Help::Alone => w.c_learned_alone(format::count(count)),
        Some(_) => w.c_learned_once().to_owned(),
        None if last.help < first.help => w.c_learned_less_help().to_owned(),
        None => w.c_learned_begun().to_owned(),
    }
}

/// What others saw in the candidate.
#[component]
pub fn Seen() -> Element {
    let session = use_session();
    let w = session.messages();
    let Some((log, me)) = current_log(session).zip(session.person()) else {
        return rsx! {
            NoPlan { title: w.c_seen_title() }
        };
    };
    let asked =
        session.ask_traject(log, |it| (skills(it), tasks(session, it), sights(session, it)));
    let (skills, tasks, (all, own)) = asked.unwrap_or_default();
    let before = session.ask(|phone| came_before(session, phone, log, me)).unwrap_or_default();
    let has_any = !all.is_empty() || !before.is_empty();
    rsx! {
        Screen { title: w.c_seen_title(), back: Route::Me {}.to_string(), back_label: w.a_back(), actions: rsx! { Listen {} },
            if !has_any {
                Empty { title: w.c_seen_empty(), text: w.c_seen_empty_text() }
            }
            if !skills.is_empty() {
                Card { title: w.c_seen_can(),
                    List { label: w.c_seen_can(),
                        for skill in skills {
                            SkillRow { key: "{skill.name}", skill }
                        }
                    }
                }
            }
            SeenCards { log, sights: all }
            if !tasks.is_empty() {
                Card { title: w.c_seen_tasks(),
                    List { label: w.c_seen_tasks(),
                        for task in tasks {
                            TaskRow { key: "{task.name}", task }
                        }
                    }
                }
            }
            if !own.is_empty() {
                Section { title: w.c_seen_own(),
                    SeenCards { log, sights: own }
                }
            }
            for it in before {
                Section { key: "{it.log}", title: w.c_seen_before(&it.what),
                    SeenCards { log: it.log, sights: it.sights }
                }
            }
            if has_any {
                ButtonLink {
                    label: w.c_me_proof(),
                    href: Route::Proof {}.to_string(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Star,
                }
            }
        }
    }
}

/// Some of these at first, and more at each wish.
#[component]
fn SeenCards(log: TrajectId, sights: Vec<Sight>) -> Element {
    let w = use_session().messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let count = sights.len();
    rsx! {
        for (place , it) in sights.into_iter().take(shown()).enumerate() {
            SeenCard { key: "{place}", log, it }
        }
        if count > shown() {
            Button { label: w.a_more(), kind: ButtonKind::Plain, onpress: move |()| shown += SHOWN_STEP }
        }
    }
}

/// One task, with the stairs that were climbed.
#[component]
fn TaskRow(task: Task) -> Element {
    let Task { name, said, stairs } = task;
    let leading = if stairs > 0 {
        rsx! { MiniStairs { height: stairs, of: Help::ALL.len() } }
    } else {
        rsx! { Glyph { icon: Icon::Work } }
    };
    rsx! { Row { title: name, meta: said, leading } }
}

/// One skill, with a block for each time, and since when.
#[component]
fn SkillRow(skill: Skill) -> Element {
    let session = use_session();
    let w = session.messages();
    let Skill { name, times } = skill;
    let count = w.c_seen_times(u32::try_from(times.len()).unwrap_or(u32::MAX));
    let since = times.first().map(|(by, _)| session.local(by.at).date());
    let since = since.map(|day| w.c_seen_since(&w.day(day, session.today()))).unwrap_or_default();
    let hidden = times.len().saturating_sub(BLOCKS_MAX);
    rsx! {
        Row { title: name, meta: format::line(w, &[&count, &since]),
            div { class: "blocks", aria_hidden: "true",
                for (place , (_ , sort)) in times.into_iter().skip(hidden).enumerate() {
                    span { key: "{place}", class: "block",
                        match sort {
                            Sort::Confirmed => rsx! { Glyph { icon: Icon::Check } },
                            Sort::Seen => rsx! { Glyph { icon: Icon::Eye } },
                        }
                    }
                }
            }
        }
    }
}

/// One card: their words large, who and when under them, to hear and to answer.
#[component]
fn SeenCard(log: TrajectId, it: Sight) -> Element {
    let Sight { who, icon, quote, told, chips, about, .. } = it;
    let heard = [quote.as_str(), &told, &who].join(". ");
    rsx! {
        Card {
            div { class: "row",
                Glyph { icon }
                div { class: "grow",
                    p { class: "soft", "{told}" }
                    if !quote.is_empty() {
                        p { class: "said", bdi { "{quote}" } }
                    }
                    p { class: "soft", "{who}" }
                }
                Listen { text: heard }
            }
            if !chips.is_empty() {
                div { class: "cluster",
                    for (tone , label) in chips {
                        Chip { key: "{label}", label, tone }
                    }
                }
            }
            Comments { log, about }
        }
    }
}
