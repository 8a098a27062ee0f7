//! Evaluations: planned by the coach, answered by three, concluded, then signed. Signed words no longer change.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::check_in::Face;
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Permission, Role};
use crate::time::When;
use crate::traject::Traject;
use crate::wire;

/// An evaluation.
pub type EvaluationId = Id<Evaluation>;

/// One party's answers, handed in at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    pub face: Face,
    pub goes_well: String,
    pub is_hard: String,
    pub next: String,
}

wire::record!(Answers { face, goes_well, is_hard, next });

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

/// An evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    pub when: Register<When>,
    pub conclusion: Register<String>,
    pub hidden: Register<bool>,
    /// At most one a person: where a party is of two people, neither takes back the other's.
    pub answers: Vec<Given>,
    /// At most one a person.
    pub signatures: Vec<Signature>,
    pub by: Stamp,
}

/// An edit of an evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvaluationEdit {
    Plan(When),
    When(When),
    /// Guarded: once per person.
    Submit(Answers),
    /// Guarded: own answers, as long as nobody has signed.
    TakeBack,
    Conclude(String),
    /// Guarded: all answers in, a conclusion there.
    Sign,
    /// Guarded: own signature, as long as others still have to sign.
    Unsign,
    Hide(bool),
}

wire::choice!(EvaluationEdit {
    "plan" => Plan(it),
    "when" => When(it),
    "submit" => Submit(it),
    "take_back" => TakeBack,
    "conclude" => Conclude(it),
    "sign" => Sign,
    "unsign" => Unsign,
    "hide" => Hide(it),
});

impl Evaluation {
    /// How far it is, given who takes part.
    pub fn stage(&self, traject: &Traject) -> Stage {
        let has_all = |is_in: &dyn Fn(Role) -> bool| traject.parties().all(is_in);
        if has_all(&|role| self.signature_of(role).is_some()) {
            Stage::Signed
        } else if has_all(&|role| self.answers_of(role).next().is_some()) {
            Stage::Submitted
        } else {
            Stage::Draft
        }
    }

    /// What a party answered: one person, or each of several.
    pub fn answers_of(&self, role: Role) -> impl Iterator<Item = &Given> {
        self.answers.iter().filter(move |given| given.role == role)
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

    fn check(
        &self,
        edit: &EvaluationEdit,
        traject: &Traject,
        author: PersonId,
    ) -> Result<(), Refusal> {
        let (has_answered, has_signed) = (self.has_answered(author), self.has_signed(author));
        let is_ready =
            self.stage(traject) >= Stage::Submitted && !self.conclusion.get().trim().is_empty();
        match edit {
            EvaluationEdit::Plan(_) => Err(Refusal::AlreadyThere),
            EvaluationEdit::Submit(_) if has_answered => Err(Refusal::AlreadySubmitted),
            EvaluationEdit::TakeBack if !has_answered => Err(Refusal::NotFound),
            EvaluationEdit::When(_)
            | EvaluationEdit::Submit(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Conclude(_)
            | EvaluationEdit::Hide(_) => {
                if self.signatures.is_empty() {
                    Ok(())
                } else {
                    Err(Refusal::AlreadySigned)
                }
            }
            EvaluationEdit::Sign if has_signed => Err(Refusal::AlreadySigned),
            EvaluationEdit::Sign => {
                if is_ready {
                    Ok(())
                } else {
                    Err(Refusal::NotReadyToSign)
                }
            }
            EvaluationEdit::Unsign if !has_signed => Err(Refusal::NotFound),
            EvaluationEdit::Unsign => {
                let is_over = self.stage(traject) == Stage::Signed;
                if is_over { Err(Refusal::AlreadySigned) } else { Ok(()) }
            }
        }
    }

    fn apply(&mut self, edit: &EvaluationEdit, role: Role, by: Stamp) {
        match edit {
            EvaluationEdit::Plan(_) => {}
            EvaluationEdit::When(when) => self.when.set(*when, by),
            EvaluationEdit::Submit(answers) => {
                if !self.has_answered(by.author) {
                    self.answers.push(Given { role, answers: answers.clone(), by });
                }
            }
            EvaluationEdit::TakeBack => self.answers.retain(|it| it.by.author != by.author),
            EvaluationEdit::Conclude(text) => self.conclusion.set(text.clone(), by),
            EvaluationEdit::Sign => {
                if !self.has_signed(by.author) {
                    self.signatures.push(Signature { role, by });
                }
            }
            EvaluationEdit::Unsign => self.signatures.retain(|it| it.by.author != by.author),
            EvaluationEdit::Hide(hide) => self.hidden.set(*hide, by),
        }
    }
}

impl Rule for At<EvaluationId, EvaluationEdit> {
    fn permission(&self, _: &Traject, _: PersonId) -> Permission {
        match &self.1 {
            EvaluationEdit::Plan(_) | EvaluationEdit::When(_) | EvaluationEdit::Hide(_) => {
                Permission::PlanEvaluation
            }
            EvaluationEdit::Submit(_) | EvaluationEdit::TakeBack => Permission::AnswerEvaluation,
            EvaluationEdit::Conclude(_) => Permission::ConcludeEvaluation,
            EvaluationEdit::Sign | EvaluationEdit::Unsign => Permission::SignEvaluation,
        }
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            EvaluationEdit::Submit(answers) => {
                [&answers.goes_well, &answers.is_hard, &answers.next]
                    .map(|text| Text::Note(text))
                    .to_vec()
            }
            EvaluationEdit::Conclude(text) => vec![Text::Note(text)],
            EvaluationEdit::Plan(_)
            | EvaluationEdit::When(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Sign
            | EvaluationEdit::Unsign
            | EvaluationEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, author: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        match (edit, traject.evaluations.get(id)) {
            (EvaluationEdit::Plan(_), None) => Ok(()),
            (_, None) => Err(Refusal::NotFound),
            (_, Some(evaluation)) => evaluation.check(edit, traject, author),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let Self(id, edit) = self;
        let role = traject.role_then(by.author);
        let evaluations = &mut traject.records_mut().evaluations;
        if let EvaluationEdit::Plan(when) = edit {
            evaluations.add(*id, || Evaluation {
                when: Register::new(*when, by),
                conclusion: Register::new(String::new(), by),
                hidden: Register::new(false, by),
                answers: Vec::new(),
                signatures: Vec::new(),
                by,
            });
        }
        if let Some(evaluation) = evaluations.get_mut(id) {
            evaluation.apply(edit, role, by);
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let Self(id, edit) = self;
        let old = traject.evaluations.get(id);
        let back = match edit {
            EvaluationEdit::Plan(_) => EvaluationEdit::Hide(true),
            EvaluationEdit::When(_) => EvaluationEdit::When(*old?.when.get()),
            EvaluationEdit::Submit(_) => EvaluationEdit::TakeBack,
            EvaluationEdit::TakeBack => return None,
            EvaluationEdit::Conclude(_) => EvaluationEdit::Conclude(old?.conclusion.get().clone()),
            EvaluationEdit::Sign => EvaluationEdit::Unsign,
            EvaluationEdit::Unsign => EvaluationEdit::Sign,
            EvaluationEdit::Hide(_) => EvaluationEdit::Hide(*old?.hidden.get()),
        };
        Some(Edit::Evaluation(At(*id, back)))
    }
}
