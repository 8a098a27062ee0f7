//! What a traject as it stands may tell one person, and when. Told once more whenever the traject changes; what follows from the
//! calendar alone is in the times.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{LOUD_FROM_HOUR, Notice, Planned, QUIET_FROM_HOUR};
use crate::asks::{ANSWER_DAYS, Ask, asks};
use crate::change::{Digest, Stamp};
use crate::id::PersonId;
use crate::record::Traject;
use crate::record::coming::Answer;
use crate::record::comment::Subject;
use crate::record::evaluation::{Evaluation, EvaluationId, Stage};
use crate::record::step::{Status, Step, StepId};
use crate::role::Role;
use crate::sync::read_mark::ReadUpTo;
use crate::time::{Timestamp, When};

/// How long somebody may still be told that they are asked, or were answered.
const ASKED_DAYS: u64 = 7;
/// The same of what waits for their answers or their signature.
const WAITING_DAYS: u64 = 14;
/// A day without a time is of use until then.
const DAY_UNTIL_HOUR: u32 = 12;
const EVENING_HOUR: u32 = 18;

/// What this traject, as this person may see it, tells them. What they have read they are not told of. `local`: what their
/// wall clock shows.
pub fn planned(
    traject: &Traject,
    person: PersonId,
    read: ReadUpTo,
    local: &dyn Fn(Timestamp) -> NaiveDateTime,
) -> Vec<Planned> {
    let Some(role) = traject.role(person).filter(|_| traject.is_running()) else {
        return Vec::new();
    };
    let of = Of { traject, person, role, read, local };
    let found = Notice::ALL.into_iter().filter(|notice| notice.heard_by() == role);
    found.flat_map(|notice| of.planned(notice)).collect()
}

/// Whose plans are made.
struct Of<'a> {
    traject: &'a Traject,
    person: PersonId,
    role: Role,
    read: ReadUpTo,
    local: &'a dyn Fn(Timestamp) -> NaiveDateTime,
}

impl Of<'_> {
    fn planned(&self, notice: Notice) -> Vec<Planned> {
        match notice {
            Notice::TalkTomorrow => self.talks().filter_map(|it| evening_before(&it)).collect(),
            Notice::TalkToday => self.talks().filter_map(|it| at(&it)).collect(),
            Notice::ToSign => {
                let talks = self.to_sign().map(|it| self.waits(notice, it));
                talks.chain(self.to_agree(notice)).collect()
            }
            Notice::HelpAnswered => self.helped().collect(),
            Notice::HelpAsked => self.helpless().collect(),
            Notice::CheckDate => self.to_check().collect(),
            Notice::Waiting => {
                let (signs, answers) = (self.to_sign(), self.to_answer());
                let signs = signs.map(|it| self.waits(notice, it)).chain(self.to_agree(notice));
                signs.chain(answers).collect()
            }
        }
    }

    /// The talks that this candidate is asked for, and did not say that they cannot come, and where they are introduced.
    fn talks(&self) -> impl Iterator<Item = Talk> {
        let comes = |answer: &Answer| *answer == Answer::WillCome;
        let appointments = self.traject.appointments.iter();
        let appointments = appointments
            .filter(move |(_, it)| !it.hidden.get() && comes(it.answer.get()))
            .map(|(id, it)| Talk { id: *id.as_bytes(), when: it.plan.get().when });
        let taking_part = self.traject.taking_part();
        let evaluations = self.traject.evaluations.iter().filter(move |(_, it)| {
            let is_asked = it.parties(taking_part).has(self.role) && comes(it.coming.get());
            !it.hidden.get() && is_asked && it.stage(taking_part) != Stage::Signed
        });
        let evaluations =
            evaluations.map(|(id, it)| Talk { id: *id.as_bytes(), when: *it.when.get() });
        let introductions = self.traject.introductions().into_iter().filter_map(|(id, it)| {
            // However near: the times say until when it is of use.
            let meeting = it.coming_meeting(NaiveDate::MIN)?;
            Some(Talk { id: *id.as_bytes(), when: meeting.when })
        });
        appointments.chain(evaluations).chain(introductions)
    }

    /// All that waits, however far its talk is: the times say from when.
    fn asks(&self) -> impl Iterator<Item = Ask> {
        asks(self.traject, self.person, FAR).into_iter()
    }

    fn to_sign(&self) -> impl Iterator<Item = (EvaluationId, &Evaluation)> {
        self.asks().filter_map(|ask| match ask {
            Ask::Sign(id) => Some((id, self.traject.evaluations.get(&id)?)),
            Ask::Answer(_) | Ask::Agree(_) => None,
        })
    }

    /// The agreement that waits for their party, from when it was offered.
    fn to_agree(&self, notice: Notice) -> Option<Planned> {
        let id = self.traject.later_to_sign(self.role)?.id();
        let from = (self.local)(self.traject.path().agreements.get(&id)?.by.at);
        let thing = thing("agree", &[id.as_bytes()]);
        Some(Planned { notice, thing, from, until: after(from, WAITING_DAYS) })
    }

    /// From when its words were all there.
    fn waits(&self, notice: Notice, (id, it): (EvaluationId, &Evaluation)) -> Planned {
        let answered = it.answers.iter().map(|given| given.by.at);
        let ready = answered.chain([it.conclusion.shown().by.at]).max().unwrap_or_default();
        let from = (self.local)(ready);
        Planned {
            notice,
            thing: thing("sign", &[id.as_bytes()]),
            from,
            until: after(from, WAITING_DAYS),
        }
    }

    /// Talks whose questions wait, from when they are asked.
    fn to_answer(&self) -> impl Iterator<Item = Planned> {
        let open = self.asks().filter_map(|ask| match ask {
            Ask::Answer(id) => Some((id, self.traject.evaluations.get(&id)?)),
            Ask::Sign(_) | Ask::Agree(_) => None,
        });
        open.map(|(id, it)| {
            let day = it.when.get().date;
            let near = hour(day - Days::new(ANSWER_DAYS), LOUD_FROM_HOUR);
            let from = near.max((self.local)(it.by.at));
            let until = after(hour(day, LOUD_FROM_HOUR), WAITING_DAYS);
            Planned {
                notice: Notice::Waiting,
                thing: thing("answer", &[id.as_bytes()]),
                from,
                until,
            }
        })
    }

    /// What others said about a step since this candidate asked for help with it.
    fn helped(&self) -> impl Iterator<Item = Planned> {
        let said = self.traject.comments.iter().filter(|(_, fact)| {
            let Subject::Step(step) = fact.what.about else { return false };
            let is_new = fact.stands() && fact.by.author != self.person && !self.has_read(fact.by);
            is_new && self.asked_help(step).is_some_and(|asked| asked.order() < fact.by.order())
        });
        said.map(|(id, fact)| self.since(Notice::HelpAnswered, id.as_bytes(), fact.by))
    }

    /// When this person last asked for help with a step.
    fn asked_help(&self, step: StepId) -> Option<Stamp> {
        let marks = self.traject.steps.get(&step)?.marks.values();
        let own = marks.filter(|mark| {
            let is_help = mark.status == Status::NeedsHelp && !mark.hidden.get();
            is_help && mark.by.author == self.person
        });
        own.map(|mark| mark.by).max_by_key(Stamp::order)
    }

    /// Steps that somebody else wants help with.
    fn helpless(&self) -> impl Iterator<Item = Planned> {
        let marked = self.traject.visible_steps().filter_map(|(_, step): (_, &Step)| step.mark());
        let open = marked.filter(|(_, mark)| {
            let is_of_another = mark.by.author != self.person;
            mark.status == Status::NeedsHelp && is_of_another && !self.has_read(mark.by)
        });
        open.map(|(id, mark)| self.since(Notice::HelpAsked, id.as_bytes(), mark.by))
    }

    /// Adjustments of which nobody has said yet whether they helped, from their check date.
    fn to_check(&self) -> impl Iterator<Item = Planned> {
        let tried = self.traject.adjustments.iter();
        tried.filter(|(_, it)| it.is_due(*it.check_on.get())).map(|(id, it)| {
            let day = *it.check_on.get();
            let thing = thing("check", &[id.as_bytes(), day.to_string().as_bytes()]);
            let from = hour(day, LOUD_FROM_HOUR);
            Planned { notice: Notice::CheckDate, thing, from, until: after(from, ASKED_DAYS) }
        })
    }

    fn has_read(&self, by: Stamp) -> bool {
        by.seq.is_some_and(|seq| seq <= self.read.seq)
    }

    fn since(&self, notice: Notice, id: &[u8], by: Stamp) -> Planned {
        let from = (self.local)(by.at);
        Planned { notice, thing: thing("said", &[id]), from, until: after(from, ASKED_DAYS) }
    }
}

/// A talk on a day.
struct Talk {
    id: [u8; 16],
    when: When,
}

impl Talk {
    fn thing(&self, told: &str) -> Digest {
        let when = [
            self.when.date.to_string(),
            self.when.time.map(|it| it.to_string()).unwrap_or_default(),
        ];
        thing(told, &[&self.id, when[0].as_bytes(), when[1].as_bytes()])
    }
}

fn evening_before(talk: &Talk) -> Option<Planned> {
    let day = talk.when.date.pred_opt()?;
    let (from, until) = (hour(day, EVENING_HOUR), hour(day, QUIET_FROM_HOUR));
    Some(Planned { notice: Notice::TalkTomorrow, thing: talk.thing("tomorrow"), from, until })
}

/// An hour before, or as close to that as quiet hours leave; nothing of one that begins before they are over.
fn at(talk: &Talk) -> Option<Planned> {
    let day = talk.when.date;
    let loud = hour(day, LOUD_FROM_HOUR);
    let (from, until) = match talk.when.time {
        None => (loud, hour(day, DAY_UNTIL_HOUR)),
        Some(time) => {
            let begins = day.and_time(time);
            let last = hour(day, QUIET_FROM_HOUR - 1);
            ((begins - TimeDelta::hours(1)).clamp(loud, last), begins)
        }
    };
    let planned = Planned { notice: Notice::TalkToday, thing: talk.thing("today"), from, until };
    (from < until).then_some(planned)
}

/// The last day a plan of work can be of.
const FAR: NaiveDate = NaiveDate::from_ymd_opt(2100, 1, 1).expect("a day");

fn hour(day: NaiveDate, hour: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default())
}

fn after(from: NaiveDateTime, days: u64) -> NaiveDateTime {
    from.checked_add_days(Days::new(days)).unwrap_or(from)
}

fn thing(told: &str, parts: &[&[u8]]) -> Digest {
    Digest::of(&[&[told.as_bytes()][..], parts].concat().join(&b'|'))
}
