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
use crate::record::path::agreement::AgreementId;
use crate::record::path::flow_on::FlowOnId;
use crate::record::path::introduction::IntroductionId;
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
    // However far their talks are: the times say from when.
    let of = Of { traject, person, role, read, local, asks: asks(traject, person, None) };
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
    /// All that waits for them.
    asks: Vec<Ask>,
}

impl Of<'_> {
    fn planned(&self, notice: Notice) -> Vec<Planned> {
        match notice {
            Notice::TalkTomorrow => self.talks().filter_map(|it| evening_before(&it)).collect(),
            Notice::TalkToday => self.talks().filter_map(|it| at(&it)).collect(),
            Notice::ToSign => {
                let to_sign = self.asks.iter().filter(|ask| ask.is_to_sign());
                to_sign.filter_map(|ask| self.waits(notice, *ask)).collect()
            }
            Notice::HelpAnswered => self.helped().collect(),
            Notice::HelpAsked => self.helpless().collect(),
            Notice::CheckDate => self.to_check().collect(),
            Notice::Waiting => {
                self.asks.iter().filter_map(|ask| self.waits(notice, *ask)).collect()
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

    /// What waits for them, and until when that is of use. Hours are written every day: these wait on the first screen, and nobody
    /// is called for them.
    fn waits(&self, notice: Notice, ask: Ask) -> Option<Planned> {
        let Waits { thing, from, until } = match ask {
            Ask::Sign(id) => self.to_sign(id, self.traject.evaluations.get(&id)?),
            Ask::Answer(id) => self.to_answer(id, self.traject.evaluations.get(&id)?),
            Ask::Agree(id) => self.to_agree(id)?,
            Ask::Decide(id) => self.to_decide(id)?,
            Ask::LetGo(id) => self.to_let_go(id)?,
            Ask::Confirm(_) => return None,
        };
        (from < until).then_some(Planned { notice, thing, from, until })
    }

    /// A conclusion, from when its words were all there.
    fn to_sign(&self, id: EvaluationId, it: &Evaluation) -> Waits {
        let answered = it.answers.iter().map(|given| given.by);
        let from = self.last_of(answered.chain([it.conclusion.shown().by]));
        Waits::since(from, thing("sign", &[id.as_bytes()]))
    }

    /// The questions of a talk, from when they are asked.
    fn to_answer(&self, id: EvaluationId, it: &Evaluation) -> Waits {
        let day = it.when.get().date;
        let near = hour(day - Days::new(ANSWER_DAYS), LOUD_FROM_HOUR);
        let from = near.max((self.local)(it.by.at));
        let until = after(hour(day, LOUD_FROM_HOUR), WAITING_DAYS);
        Waits { thing: thing("answer", &[id.as_bytes()]), from, until }
    }

    /// The agreement, from when it was offered.
    fn to_agree(&self, id: AgreementId) -> Option<Waits> {
        let from = (self.local)(self.traject.path().agreements.get(&id)?.by.at);
        Some(Waits::since(from, thing("agree", &[id.as_bytes()])))
    }

    /// A choice, by the day they met: from the day after, and not before it was said that they did.
    fn to_decide(&self, id: IntroductionId) -> Option<Waits> {
        let it = self.traject.path().introductions.get(&id)?;
        let met = it.met_on(NaiveDate::MAX)?;
        let said = self.last_of([it.met.shown().by, it.meeting.shown().by, it.informed.shown().by]);
        let from = hour(met + Days::new(1), LOUD_FROM_HOUR).max(said);
        Some(Waits::since(from, thing("decide", &[id.as_bytes(), met.to_string().as_bytes()])))
    }

    /// A next place, by what it is and from which day: from when that was planned, until nothing is left to answer.
    fn to_let_go(&self, id: FlowOnId) -> Option<Waits> {
        let it = self.traject.path().flow_ons.get(&id)?;
        let on = *it.on.get();
        let from = self.last_of([it.on.shown().by, it.next.shown().by, it.hidden.shown().by]);
        let what = [id.as_bytes().as_slice(), on.to_string().as_bytes(), it.next.get().as_bytes()]
            .concat();
        let waits = Waits::since(from, thing("let_go", &[&what]));
        Some(match it.to.get() {
            Some(_) => waits.no_longer_than(hour(on + Days::new(1), 0)),
            None => waits,
        })
    }

    /// When the last of this was said.
    fn last_of(&self, said: impl IntoIterator<Item = Stamp>) -> NaiveDateTime {
        (self.local)(said.into_iter().map(|by| by.at).max().unwrap_or_default())
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

/// Something that waits for somebody.
struct Waits {
    thing: Digest,
    from: NaiveDateTime,
    until: NaiveDateTime,
}

impl Waits {
    fn since(from: NaiveDateTime, thing: Digest) -> Self {
        Self { thing, from, until: after(from, WAITING_DAYS) }
    }

    fn no_longer_than(self, until: NaiveDateTime) -> Self {
        Self { until: self.until.min(until), ..self }
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

fn hour(day: NaiveDate, hour: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default())
}

fn after(from: NaiveDateTime, days: u64) -> NaiveDateTime {
    from.checked_add_days(Days::new(days)).unwrap_or(from)
}

fn thing(told: &str, parts: &[&[u8]]) -> Digest {
    Digest::of(&[&[told.as_bytes()][..], parts].concat().join(&b'|'))
}
