//! Evaluations: planned by the coach, answered by three, concluded, then signed. Signed words no longer change. The
//! candidate may say "ik kan niet", and so may an employer who is asked.

use crate::change::Stamp;
use crate::id::{Id, PersonId, Seq};
use crate::limits::CHIPS_MAX;
use crate::record::Traject;
use crate::record::check_in::{Face, Topic};
use crate::record::coming::{Answer, Replies, Reply};
use crate::record::fields::{Asked, FieldRule, Texts, fields};
use crate::record::rule::Text;
use crate::record::words::Words;
use crate::refusal::Refusal;
use crate::role::{Audience, Parties, Permission, Role};
use crate::time::{When, is_sensible};
use crate::wire;

/// An evaluation.
pub type EvaluationId = Id<Evaluation>;

/// What helps somebody to learn something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Support {
    Together,
    Shown,
    Pictures,
    MoreTime,
    Repeated,
    Quiet,
}

wire::string_enum!(Support {
    Together = "together",
    Shown = "shown",
    Pictures = "pictures",
    MoreTime = "more_time",
    Repeated = "repeated",
    Quiet = "quiet",
});

impl Support {
    /// All of them, in the order of the screen.
    pub const ALL: [Self; 6] =
        [Self::Together, Self::Shown, Self::Pictures, Self::MoreTime, Self::Repeated, Self::Quiet];
}

/// One party's answers, handed in at once: what was tapped, and what they wrote beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    pub face: Face,
    pub goes_well: String,
    pub is_hard: String,
    pub next: String,
    pub well: Vec<Topic>,
    pub hard: Vec<Topic>,
    pub helps: Vec<Support>,
}

wire::record!(Answers { face, goes_well, is_hard, next, well?, hard?, helps? });

impl Answers {
    /// How it goes, and nothing else.
    pub fn how(face: Face) -> Self {
        Self {
            face,
            goes_well: String::new(),
            is_hard: String::new(),
            next: String::new(),
            well: Vec::new(),
            hard: Vec::new(),
            helps: Vec::new(),
        }
    }

    fn has_few_chips(&self) -> bool {
        [self.well.len(), self.hard.len(), self.helps.len()].iter().all(|count| *count <= CHIPS_MAX)
    }
}

/// Answers that one person handed in, for the party they were of then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub role: Role,
    pub answers: Answers,
    pub by: Stamp,
}

/// The signature of one person, for the party they were of then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    pub role: Role,
    pub by: Stamp,
}

/// How far an evaluation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Not everyone has answered.
    Draft,
    /// All answers are in.
    Submitted,
    /// Everyone has signed the conclusion.
    Signed,
}

fields! {
    /// An evaluation.
    Evaluation, EvaluationField, EvaluationEdit {
        begin "plan" => Plan as when, by;
        (When)
        later {
            when: When => When = *when,
            place: String [Name] => Place = String::new(),
            /// Whether the candidate can come.
            coming: Answer [Note] => Coming = Answer::WillCome,
            conclusion: String [Note] => Conclusion as "conclude" = String::new(),
            /// Who is asked, of those who take part.
            asked: Parties => Asked = Parties::ALL,
        }
        kept {
            /// Who took part of those asked when the first answered: whoever joins later was not at this talk.
            fixed: Option<Parties> = None,
            /// Who had signed when nobody was left who had to.
            finished: Option<Parties> = None,
            replies: Replies = Replies::default(),
            /// At most one a person: where a party is of two people, neither takes back the other's.
            answers: Vec<Given> = Vec::new(),
            /// At most one a person.
            signatures: Vec<Signature> = Vec::new(),
        }
        switches { "hide" => Hide(hidden = false) }
        moves {
            /// Guarded: once per person.
            "submit" => Submit(answers: Answers [Note]),
            /// Guarded: own answers, as long as nobody has signed.
            "take_back" => TakeBack,
            /// Guarded: all answers in, a conclusion there.
            "sign" => Sign,
            /// Guarded: own signature, as long as others still have to sign.
            "unsign" => Unsign,
            /// Guarded: of their own placement, before anybody signed.
            "reply" => Reply(reply: Reply [Note]),
        }
    }
}

impl Texts for Answers {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        [&self.goes_well, &self.is_hard, &self.next].map(|text| rule(text)).to_vec()
    }
}

impl Evaluation {
    /// Who answers and signs, given who takes part now. Once somebody has answered, nobody is added; and whoever left
    /// without a word is waited for no more. Of a finished one, those who signed.
    pub fn parties(&self, taking_part: Parties) -> Parties {
        let fixed = self.fixed.unwrap_or(*self.asked.get());
        let is_waited_for = |role| {
            let has_spoken = self.has_answers_of(role) || self.signature_of(role).is_some();
            has_spoken || (fixed.has(role) && taking_part.has(role))
        };
        self.finished.unwrap_or_else(|| Parties::which(is_waited_for))
    }

    /// How far it is, given who takes part now.
    pub fn stage(&self, taking_part: Parties) -> Stage {
        let parties = self.parties(taking_part);
        if parties.iter().all(|role| self.signature_of(role).is_some()) {
            Stage::Signed
        } else if parties.iter().all(|role| self.has_answers_of(role)) {
            Stage::Submitted
        } else {
            Stage::Draft
        }
    }

    /// Whether everyone has signed, given who takes part now.
    pub fn is_signed(&self, taking_part: Parties) -> bool {
        self.stage(taking_part) == Stage::Signed
    }

    /// What a party answered: one person, or each of several.
    pub fn answers_of(&self, role: Role) -> impl Iterator<Item = &Given> {
        self.answers.iter().filter(move |given| given.role == role)
    }

    fn has_answers_of(&self, role: Role) -> bool {
        self.answers_of(role).next().is_some()
    }

    /// Whether there is something to sign.
    pub fn is_concluded(&self) -> bool {
        !self.conclusion.get().trim().is_empty()
    }

    /// Who cannot come, each with the reason, as long as it was not moved since.
    pub fn declines(&self) -> impl Iterator<Item = (Stamp, &str)> {
        self.replies.declines(&self.coming, self.when.shown().by)
    }

    /// Where it was last planned, or its words were written.
    pub fn written_at(&self) -> Option<Seq> {
        let fields = [self.when.shown().by, self.conclusion.shown().by];
        fields.into_iter().chain([self.by]).filter_map(|by| by.seq).max()
    }

    /// Whether a person has answered.
    pub fn has_answered(&self, person: PersonId) -> bool {
        self.answers.iter().any(|given| given.by.author == person)
    }

    /// The first signature of a party.
    pub fn signature_of(&self, role: Role) -> Option<&Signature> {
        self.signatures.iter().find(|signature| signature.role == role)
    }

    /// Whether a person has signed.
    pub fn has_signed(&self, person: PersonId) -> bool {
        self.signatures.iter().any(|signature| signature.by.author == person)
    }
}

impl FieldRule for Evaluation {
    fn permission(edit: &EvaluationEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            EvaluationEdit::Set(EvaluationField::Conclusion(_)) => Permission::ConcludeEvaluation,
            EvaluationEdit::Plan(_)
            | EvaluationEdit::Set(
                EvaluationField::When(_) | EvaluationField::Place(_) | EvaluationField::Asked(_),
            )
            | EvaluationEdit::Hide(_) => Permission::PlanEvaluation,
            EvaluationEdit::Set(EvaluationField::Coming(_)) => Permission::AnswerAppointment,
            EvaluationEdit::Reply(_) => Permission::AnswerAsEmployer,
            EvaluationEdit::Submit(_) | EvaluationEdit::TakeBack => Permission::AnswerEvaluation,
            EvaluationEdit::Sign | EvaluationEdit::Unsign => Permission::SignEvaluation,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(edit: &EvaluationEdit, _: Option<&Self>) -> Audience {
        match edit {
            EvaluationEdit::Reply(reply) => reply.audience(),
            EvaluationEdit::Plan(_)
            | EvaluationEdit::Set(_)
            | EvaluationEdit::Submit(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Sign
            | EvaluationEdit::Unsign
            | EvaluationEdit::Hide(_) => Audience::Members,
        }
    }

    fn is_promise(edit: &EvaluationEdit) -> bool {
        matches!(edit, EvaluationEdit::Sign)
    }

    /// What its signers stand for: when and where it was, what everyone answered, what it came to.
    fn words(&self) -> Words {
        let mut given: Vec<_> = self.answers.iter().collect();
        given.sort_by_key(|it| it.by.author);
        let words = Words::default().field(&self.when).field(&self.conclusion);
        // One without a place says what it said before talks had any.
        let words = if self.place.get().is_empty() { words } else { words.field(&self.place) };
        given.iter().fold(words, |words, it| words.said(&wire::encode(&it.answers), it.by))
    }

    fn is_news(edit: &EvaluationEdit, evaluation: &Self) -> bool {
        let tells = match edit {
            EvaluationEdit::Set(EvaluationField::Asked(_))
            | EvaluationEdit::Hide(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Unsign => false,
            EvaluationEdit::Plan(_)
            | EvaluationEdit::Set(_)
            | EvaluationEdit::Submit(_)
            | EvaluationEdit::Sign
            | EvaluationEdit::Reply(_) => true,
        };
        tells && !evaluation.hidden.get()
    }

    fn has_sensible_days(edit: &EvaluationEdit) -> bool {
        match edit {
            EvaluationEdit::Plan(when) | EvaluationEdit::Set(EvaluationField::When(when)) => {
                is_sensible(when.date)
            }
            EvaluationEdit::Set(_)
            | EvaluationEdit::Submit(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Sign
            | EvaluationEdit::Unsign
            | EvaluationEdit::Reply(_)
            | EvaluationEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let Some(record) = it.record else { return Ok(()) };
        let taking_part = it.log.taking_part();
        let stage = record.stage(taking_part);
        let (is_asked, is_off) = (record.parties(taking_part).has(it.role), *record.hidden.get());
        let (has_answered, has_signed) =
            (record.has_answered(it.author), record.has_signed(it.author));
        let is_ready = stage >= Stage::Submitted && record.is_concluded();
        let only_if = |is_so, refusal| if is_so { Ok(()) } else { Err(refusal) };
        match it.edit {
            EvaluationEdit::Submit(answers) if !answers.has_few_chips() => Err(Refusal::OutOfRange),
            EvaluationEdit::Submit(_) if has_answered => Err(Refusal::AlreadySubmitted),
            EvaluationEdit::Submit(_) | EvaluationEdit::Sign | EvaluationEdit::Reply(_)
                if !is_asked || is_off =>
            {
                Err(if is_off { Refusal::NotFound } else { Refusal::NotAsked })
            }
            EvaluationEdit::Set(EvaluationField::Asked(_)) if !record.answers.is_empty() => {
                Err(Refusal::AlreadyAnswered)
            }
            EvaluationEdit::Set(EvaluationField::Asked(asked)) if asked.iter().next().is_none() => {
                Err(Refusal::OutOfRange)
            }
            EvaluationEdit::TakeBack if !has_answered => Err(Refusal::NotFound),
            EvaluationEdit::Reply(reply) if !reply.is_own(it.log, it.author) => {
                Err(Refusal::NotFound)
            }
            EvaluationEdit::Plan(_)
            | EvaluationEdit::Set(_)
            | EvaluationEdit::Reply(_)
            | EvaluationEdit::Submit(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Hide(_) => {
                only_if(record.signatures.is_empty(), Refusal::AlreadySigned)
            }
            EvaluationEdit::Sign if has_signed => Err(Refusal::AlreadySigned),
            EvaluationEdit::Sign => only_if(is_ready, Refusal::NotReadyToSign),
            EvaluationEdit::Unsign if !has_signed => Err(Refusal::NotFound),
            EvaluationEdit::Unsign => only_if(stage != Stage::Signed, Refusal::AlreadySigned),
        }
    }

    fn apply_move(&mut self, edit: &EvaluationEdit, role: Role, by: Stamp) {
        match edit {
            EvaluationEdit::Submit(answers) => {
                if !self.has_answered(by.author) {
                    self.answers.push(Given { role, answers: answers.clone(), by });
                }
            }
            EvaluationEdit::TakeBack => self.answers.retain(|it| it.by.author != by.author),
            EvaluationEdit::Sign => {
                if !self.has_signed(by.author) {
                    self.signatures.push(Signature { role, by });
                }
            }
            EvaluationEdit::Unsign => self.signatures.retain(|it| it.by.author != by.author),
            EvaluationEdit::Reply(reply) => self.replies.put(reply, by),
            EvaluationEdit::Plan(_) | EvaluationEdit::Set(_) | EvaluationEdit::Hide(_) => {}
        }
    }

    fn taking_part(log: &Traject) -> Parties {
        log.taking_part()
    }

    fn among(&mut self, edit: &EvaluationEdit, taking_part: Parties) {
        match edit {
            EvaluationEdit::Submit(_) if self.fixed.is_none() => {
                self.fixed = Some(self.parties(taking_part));
            }
            EvaluationEdit::TakeBack if self.answers.is_empty() => self.fixed = None,
            EvaluationEdit::Sign if self.stage(taking_part) == Stage::Signed => {
                self.finished = Some(self.parties(taking_part));
            }
            EvaluationEdit::Plan(_)
            | EvaluationEdit::Set(_)
            | EvaluationEdit::Submit(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Sign
            | EvaluationEdit::Unsign
            | EvaluationEdit::Reply(_)
            | EvaluationEdit::Hide(_) => {}
        }
    }

    fn inverse_of_move(&self, edit: &EvaluationEdit) -> Option<EvaluationEdit> {
        match edit {
            EvaluationEdit::Submit(_) => Some(EvaluationEdit::TakeBack),
            EvaluationEdit::Sign => Some(EvaluationEdit::Unsign),
            EvaluationEdit::Unsign => Some(EvaluationEdit::Sign),
            EvaluationEdit::Reply(reply) => Some(EvaluationEdit::Reply(self.replies.before(reply))),
            // The words went with the answers: handed in again, they are new ones.
            EvaluationEdit::TakeBack
            | EvaluationEdit::Plan(_)
            | EvaluationEdit::Set(_)
            | EvaluationEdit::Hide(_) => None,
        }
    }
}
