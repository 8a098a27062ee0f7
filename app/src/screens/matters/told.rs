//! What a matter says: who asks what, in their own words where there are any, since when. Plain questions; knows no screen.

use shared::attention::{Day, Reason, last_contact, reasons};
use shared::change::Stamp;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::coming::last;
use shared::record::comment::Subject;
use shared::record::step::{Status, StepId};
use shared::role::Role;
use shared::text::Messages;

use super::door::is_of;
use crate::parts::{Icon, Tone};
use crate::phrases::{self, ChipWords};
use crate::route::MatterOf;

/// Someone who can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callee {
    pub name: String,
    pub phone: String,
}

/// One matter as it stands.
#[derive(Clone, PartialEq)]
pub struct Told {
    pub candidate: Callee,
    /// The employer who spoke, if it was one.
    pub employer: Option<Callee>,
    /// What still asks for attention; empty once it is settled.
    pub reasons: Vec<Reason>,
    /// The record that is talked about; nothing where nobody wrote any.
    pub about: Option<Subject>,
    /// In their own words; empty where there are none.
    pub words: String,
    pub chips: Vec<ChipWords>,
    /// Who said it, and when.
    pub by: Option<Stamp>,
}

/// The matter; nothing where there is no such record.
pub fn told(
    w: Messages,
    traject: &Traject,
    log: TrajectId,
    of: MatterOf,
    day: Day,
) -> Option<Told> {
    let candidate = traject.members_in(Role::Candidate).next();
    let said = said(w, traject, of)?;
    let author = said.by.map(|by| by.author);
    let found = reasons(traject, day).into_iter().filter(|reason| is_of(*reason, log, of));
    Some(Told {
        candidate: candidate.and_then(|(id, _)| callee(traject, id))?,
        employer: author
            .filter(|id| traject.role(*id) == Some(Role::Employer))
            .and_then(|id| callee(traject, id)),
        reasons: found.collect(),
        about: said.about,
        words: said.words,
        chips: said.chips,
        by: said.by,
    })
}

fn callee(traject: &Traject, person: PersonId) -> Option<Callee> {
    let member = traject.members.get(&person)?;
    Some(Callee { name: member.name.get().clone(), phone: member.phone.get().clone() })
}

/// What was said about a matter.
#[derive(Default)]
struct SaidAbout {
    about: Option<Subject>,
    words: String,
    chips: Vec<ChipWords>,
    by: Option<Stamp>,
}

fn said(w: Messages, traject: &Traject, of: MatterOf) -> Option<SaidAbout> {
    Some(match of {
        MatterOf::Step(id) => {
            let (_, mark) = traject.steps.get(&id)?.mark().unzip();
            let mark = mark.filter(|mark| mark.status == Status::NeedsHelp);
            SaidAbout {
                about: Some(Subject::Step(id)),
                words: mark.map(|mark| words_with(traject, id, mark.by)).unwrap_or_default(),
                by: mark.map(|mark| mark.by),
                ..SaidAbout::default()
            }
        }
        MatterOf::CheckIn(id) => {
            let fact = traject.check_ins.get(&id).filter(|fact| fact.stands())?;
            SaidAbout {
                about: Some(Subject::CheckIn(id)),
                words: fact.what.line.clone(),
                chips: phrases::check_in_chips(w, &fact.what),
                by: Some(fact.by),
            }
        }
        MatterOf::Feedback(id) => {
            let fact = traject.feedback.get(&id).filter(|fact| fact.stands())?;
            SaidAbout {
                about: Some(Subject::Feedback(id)),
                words: fact.what.line.clone(),
                chips: phrases::score_chips(w, &fact.what),
                by: Some(fact.by),
            }
        }
        MatterOf::Appointment(id) => {
            let said = last(traject.appointments.get(&id)?.declines());
            declined(Subject::Appointment(id), said)
        }
        MatterOf::Evaluation(id) => {
            let said = last(traject.evaluations.get(&id)?.declines());
            declined(Subject::Evaluation(id), said)
        }
        MatterOf::Point(id) => {
            let point = traject.points.get(&id).filter(|point| !point.hidden.get())?;
            let goal = point.goal.and_then(|goal| traject.goals.get(&goal));
            SaidAbout {
                words: point.text.get().clone(),
                chips: goal
                    .map(|goal| (Tone::Plain, Some(Icon::Learn), goal.skill.get().clone()))
                    .into_iter()
                    .collect(),
                by: Some(point.by),
                ..SaidAbout::default()
            }
        }
        MatterOf::Silence => {
            last_contact(traject)?;
            SaidAbout::default()
        }
    })
}

/// What somebody said who cannot come.
fn declined(about: Subject, said: Option<(Stamp, &str)>) -> SaidAbout {
    SaidAbout {
        about: Some(about),
        words: said.map(|(_, reason)| reason.to_owned()).unwrap_or_default(),
        by: said.map(|(by, _)| by),
        ..SaidAbout::default()
    }
}

/// What whoever asked for help said about the step, from the time they did.
fn words_with(traject: &Traject, step: StepId, asked: Stamp) -> String {
    let own = traject.comments.values().filter(|fact| {
        fact.stands()
            && fact.what.about == Subject::Step(step)
            && fact.by.author == asked.author
            && fact.by.order() > asked.order()
    });
    let latest = own.max_by_key(|fact| fact.by.order());
    latest.map(|fact| fact.what.text.clone()).unwrap_or_default()
}
