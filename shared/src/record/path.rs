//! THE table of what a traject keeps beyond its plan (what was agreed, who worked when, what people wrote to one another), of what
//! a person's own log keeps beyond what they want (what they were seen to do, their own page), and of the cohorts that
//! trajecten walk in. A volume of the rule book that may come later than the rest.

pub mod absence;
pub mod agreement;
mod asked;
pub mod belief;
pub mod cohort;
pub mod drafted;
pub mod enrolment;
pub mod flow_on;
pub mod funding;
pub mod ground;
pub mod group_mark;
pub mod introduction;
pub mod labels;
pub mod message;
pub mod objection;
pub mod rhythm;
pub mod signature;
pub mod signing;
pub mod speed_date;
pub mod stacked;
pub mod suggestion;
pub mod suggestion_answer;
pub mod terms;
pub mod week;
pub mod workday;

use std::any::Any;
use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::id::{Person, PersonId, Workplace};
use crate::record::fact::{Fact, FactEdit};
use crate::record::fields::{Asked, FieldRecord, FieldRule, PartOf};
use crate::record::kinds;
use crate::record::own::page::{Page, PageEdit};
use crate::record::own::proof::{Proof, ProofId};
use crate::record::own::seen_skill::{SeenSkill, SeenSkillId};
use crate::record::path::cohort::coach::{CohortCoach, CohortCoachEdit};
use crate::record::path::cohort::group_step::{GroupStep, GroupStepEdit, GroupStepId};
use crate::record::path::cohort::participant::{Participant, ParticipantEdit};
use crate::record::path::cohort::{Cohort, CohortEdit};
use crate::record::words::Words;
use crate::record::{
    At, Contents, Edit, Holds, Later, LaterAsked, LaterNews, LaterRecordId, LaterRecords,
    PersonFile, Traject,
};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role, View};
use crate::table::Table;
use absence::{Absence, AbsenceId};
use agreement::{Agreement, AgreementId};
use belief::{Belief, BeliefId};
use enrolment::{Enrolment, EnrolmentEdit};
use flow_on::{FlowOn, FlowOnEdit, FlowOnId};
use funding::{Funding, FundingId};
use ground::{Ground, GroundEdit};
use group_mark::{GroupMark, GroupMarkEdit, GroupMarkId};
use introduction::{Introduction, IntroductionEdit, IntroductionId};
use labels::{Labels, LabelsEdit};
use message::{Message, MessageId};
use objection::{Objection, ObjectionId};
use signature::{Signature, SignatureId};
use suggestion::{Suggestion, SuggestionId};
use suggestion_answer::{SuggestionAnswer, SuggestionAnswerId};
use terms::{Terms, TermsEdit, TermsId};
use workday::{Workday, WorkdayEdit, WorkdayId};

kinds::kinds! {
    PathEdit, PathKind, PathRecordId, PathRule;

    /// What the edits of this volume add up to in a traject.
    Traject(Traject): PathRecords {
        Agreement(At<AgreementId, FactEdit<Agreement>>) = "agreement",
            agreements: Table<Agreement, Fact<Agreement>>, fact Agreement;
        Signature(At<SignatureId, FactEdit<Signature>>) = "signature",
            signatures: Table<Signature, Fact<Signature>>, fact Signature;
        Objection(At<ObjectionId, FactEdit<Objection>>) = "objection",
            objections: Table<Objection, Fact<Objection>>, fact Objection;
        Workday(At<WorkdayId, WorkdayEdit>) = "workday", workdays: Table<Workday>, of Workday;
        Absence(At<AbsenceId, FactEdit<Absence>>) = "absence", absences: Table<Absence, Fact<Absence>>, fact Absence;
        Message(At<MessageId, FactEdit<Message>>) = "message", messages: Table<Message, Fact<Message>>, fact Message;
        Belief(At<BeliefId, FactEdit<Belief>>) = "belief", beliefs: Table<Belief, Fact<Belief>>, fact Belief;
        Enrolment(EnrolmentEdit) = "enrolment", enrolment: Option<Enrolment>, one Enrolment;
        GroupMark(At<GroupMarkId, GroupMarkEdit>) = "group_mark", group_marks: Table<GroupMark>, of GroupMark;
        Funding(At<FundingId, FactEdit<Funding>>) = "funding", fundings: Table<Funding, Fact<Funding>>, fact Funding;
        Terms(At<TermsId, TermsEdit>) = "terms", terms: Table<Workplace, Terms>, of Terms;
        FlowOn(At<FlowOnId, FlowOnEdit>) = "flow_on", flow_ons: Table<Workplace, FlowOn>, of FlowOn;
        Introduction(At<IntroductionId, IntroductionEdit>) = "introduction",
            introductions: Table<Introduction>, of Introduction;
        Suggestion(At<SuggestionId, FactEdit<Suggestion>>) = "suggestion",
            suggestions: Table<Suggestion, Fact<Suggestion>>, fact Suggestion;
        SuggestionAnswer(At<SuggestionAnswerId, FactEdit<SuggestionAnswer>>) = "suggestion_answer",
            suggestion_answers: Table<SuggestionAnswer, Fact<SuggestionAnswer>>, fact SuggestionAnswer;
        Labels(LabelsEdit) = "labels", labels: Option<Labels>, one Labels;
        Ground(GroundEdit) = "ground", ground: Option<Ground>, one Ground;
    }

    /// What the edits of one cohort's log add up to.
    Cohort(CohortFile): CohortRecords {
        Cohort(CohortEdit) = "cohort", cohort: Option<Cohort>, one Cohort;
        CohortCoach(At<PersonId, CohortCoachEdit>) = "cohort_coach", coaches: Table<Person, CohortCoach>, of CohortCoach;
        Participant(At<PersonId, ParticipantEdit>) = "participant", participants: Table<Person, Participant>,
            of Participant;
        GroupStep(At<GroupStepId, GroupStepEdit>) = "group_step", group_steps: Table<GroupStep>, of GroupStep;
    }

    /// What the edits of this volume add up to in a person's own log.
    Person(PersonFile): OwnRecords {
        SeenSkill(At<SeenSkillId, FactEdit<SeenSkill>>) = "seen_skill",
            seen_skills: Table<SeenSkill, Fact<SeenSkill>>, fact SeenSkill;
        Page(PageEdit) = "page", page: Option<Page>, one Page;
        Proof(At<ProofId, FactEdit<Proof>>) = "proof", proofs: Table<Proof, Fact<Proof>>, fact Proof;
    }
}

/// A cohort as its entries add up.
pub type CohortFile = Contents<CohortRecords>;

/// What stands where nothing of this volume was folded in.
static NOTHING: LazyLock<PathRecords> = LazyLock::new(PathRecords::default);
/// The same of a person's own log.
static NOTHING_OWN: LazyLock<OwnRecords> = LazyLock::new(OwnRecords::default);

impl Holds<PathRecords> for Traject {
    fn records(&self) -> &PathRecords {
        self.beside().get().unwrap_or(&NOTHING)
    }

    fn records_mut(&mut self) -> &mut PathRecords {
        self.beside_mut().get_or_begin()
    }
}

impl Holds<OwnRecords> for PersonFile {
    fn records(&self) -> &OwnRecords {
        self.beside().get().unwrap_or(&NOTHING_OWN)
    }

    fn records_mut(&mut self) -> &mut OwnRecords {
        self.beside_mut().get_or_begin()
    }
}

impl PersonFile {
    /// What it keeps beyond what its person wants; nothing, as long as the volume has not come.
    pub fn own(&self) -> &OwnRecords {
        self.records()
    }
}

impl Traject {
    /// What it keeps beyond its plan; nothing, as long as the volume has not come.
    pub fn path(&self) -> &PathRecords {
        self.records()
    }
}

impl From<PathEdit> for Edit {
    fn from(edit: PathEdit) -> Self {
        Self::Later(Later::new(edit))
    }
}

impl Later {
    /// The edit itself; nothing for one of another volume, and as long as this one has not come.
    pub fn path(&self) -> Option<&PathEdit> {
        self.as_any()?.downcast_ref()
    }
}

impl LaterRecords for PathRecords {
    fn copy(&self) -> Box<dyn LaterRecords> {
        Box::new(self.clone())
    }

    fn is_same(&self, other: &dyn LaterRecords) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<Self>().is_some_and(|other| self == other)
    }

    fn asks(&self, traject: &Traject, of: View, on: Option<NaiveDate>) -> Vec<LaterAsked> {
        asked::all(traject, of, on)
    }

    fn news_of(&self, id: LaterRecordId) -> Option<LaterNews> {
        let agreement = || self.agreements.get(&id.id()).map(|_| LaterNews::Agreement);
        let objection = || {
            let it = self.objections.get(&id.id())?;
            Some(LaterNews::Objection(it.what.words.clone()))
        };
        let message =
            || self.messages.get(&id.id()).map(|it| LaterNews::Message(it.what.text.clone()));
        let absence = || self.absences.get(&id.id()).map(|it| LaterNews::Absence(it.what.days));
        let hours = || self.workdays.get(&id.id()).map(|it| LaterNews::Hours(it.on));
        // The terms of a place go by its id as well, and are no news.
        let flow_on = || self.flow_ons.get(&id.id()).map(|it| LaterNews::FlowOn(*it.on.get()));
        let introduction = || {
            let it = self.introductions.get(&id.id())?;
            Some(LaterNews::Introduction(it.title.get().clone()))
        };
        let suggestion = || {
            let it = self.suggestions.get(&id.id())?;
            Some(LaterNews::Suggestion(it.what.text.clone()))
        };
        let answered = || {
            let it = self.suggestion_answers.get(&id.id())?;
            Some(LaterNews::SuggestionAnswer(it.what.line.clone()))
        };
        agreement()
            .or_else(objection)
            .or_else(message)
            .or_else(absence)
            .or_else(hours)
            .or_else(flow_on)
            .or_else(introduction)
            .or_else(suggestion)
            .or_else(answered)
    }
}

impl LaterRecords for OwnRecords {
    fn copy(&self) -> Box<dyn LaterRecords> {
        Box::new(self.clone())
    }

    fn is_same(&self, other: &dyn LaterRecords) -> bool {
        let other: &dyn std::any::Any = other;
        other.downcast_ref::<Self>().is_some_and(|other| self == other)
    }
}
