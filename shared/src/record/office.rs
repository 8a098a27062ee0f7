//! THE table of what the office keeps: employers with their jobs to come, and what all of the office share. A volume of the
//! rule book that may come later than the rest.

pub mod candidacy;
pub mod contact;
pub mod covenant;
pub mod dated_rule;
pub mod employer;
pub mod follower;
pub mod forecast;
pub mod growth_talk;
mod in_langs;
pub mod job;
pub mod lab;
pub mod need;
pub mod plan;
pub mod settings;
pub mod skill;

use crate::change::Stamp;
use crate::id::{Person, PersonId};
use crate::record::fields::{Asked, FieldRecord, FieldRule, PartOf};
use crate::record::kinds;
use crate::record::words::Words;
use crate::record::{At, Contents, Edit, Holds, Later};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Permission, Role};
use crate::table::Table;
use candidacy::{Candidacy, CandidacyEdit, CandidacyId};
use contact::{Contact, ContactEdit, ContactId};
use covenant::{Covenant, CovenantEdit, CovenantId};
use dated_rule::{DatedRule, DatedRuleEdit, DatedRuleId};
use employer::{Employer, EmployerEdit};
use follower::{Follower, FollowerEdit};
use forecast::{Forecast, ForecastEdit, ForecastId};
use growth_talk::{GrowthTalk, GrowthTalkEdit, GrowthTalkId};
use job::{Job, JobEdit, JobId};
use lab::finding::{Finding, FindingEdit, FindingId};
use lab::lab_link::{LabLink, LabLinkEdit, LabLinkId};
use lab::lab_session::{LabSession, LabSessionEdit, LabSessionId};
use lab::quarter_note::{QuarterNote, QuarterNoteEdit, QuarterNoteId};
use lab::success::{Success, SuccessEdit, SuccessId};
use lab::vision::{Vision, VisionEdit, VisionId};
use need::{Need, NeedEdit, NeedId};
use plan::plan_goal::{PlanGoal, PlanGoalEdit, PlanGoalId};
use plan::plan_step::{PlanStep, PlanStepEdit, PlanStepId};
use plan::{Plan, PlanEdit, PlanId};
use settings::{Settings, SettingsEdit};
use skill::{Skill, SkillEdit, SkillId};

pub use in_langs::InLangs;

kinds::kinds! {
    OfficeEdit, OfficeKind, OfficeRecordId, OfficeRule;

    /// What the edits of one employer's log add up to.
    Employer(EmployerFile): EmployerRecords {
        Employer(EmployerEdit) = "employer", employer: Option<Employer>, one Employer;
        Follower(At<PersonId, FollowerEdit>) = "follower", followers: Table<Person, Follower>, of Follower;
        Contact(At<ContactId, ContactEdit>) = "contact", contacts: Table<Contact>, of Contact;
        GrowthTalk(At<GrowthTalkId, GrowthTalkEdit>) = "growth_talk", growth_talks: Table<GrowthTalk>, of GrowthTalk;
        Covenant(At<CovenantId, CovenantEdit>) = "covenant", covenants: Table<Covenant>, of Covenant;
        Job(At<JobId, JobEdit>) = "job", jobs: Table<Job>, of Job;
        Forecast(At<ForecastId, ForecastEdit>) = "forecast", forecasts: Table<Forecast>, of Forecast;
        Need(At<NeedId, NeedEdit>) = "need", needs: Table<Need>, of Need;
        Candidacy(At<CandidacyId, CandidacyEdit>) = "candidacy", candidacies: Table<Candidacy>, of Candidacy;
    }

    /// What the edits of the office's log add up to.
    Office(OfficeFile): OfficeRecords {
        Office(SettingsEdit) = "office", settings: Option<Settings>, one Settings;
        Skill(At<SkillId, SkillEdit>) = "skill", skills: Table<Skill>, of Skill;
        Plan(At<PlanId, PlanEdit>) = "plan", plans: Table<Plan>, of Plan;
        PlanStep(At<PlanStepId, PlanStepEdit>) = "plan_step", plan_steps: Table<PlanStep>, of PlanStep;
        PlanGoal(At<PlanGoalId, PlanGoalEdit>) = "plan_goal", plan_goals: Table<PlanGoal>, of PlanGoal;
        DatedRule(At<DatedRuleId, DatedRuleEdit>) = "dated_rule", dated_rules: Table<DatedRule>, of DatedRule;
        Vision(At<VisionId, VisionEdit>) = "vision", visions: Table<Vision>, of Vision;
        LabSession(At<LabSessionId, LabSessionEdit>) = "lab_session", lab_sessions: Table<LabSession>, of LabSession;
        Finding(At<FindingId, FindingEdit>) = "finding", findings: Table<Finding>, of Finding;
        LabLink(At<LabLinkId, LabLinkEdit>) = "lab_link", lab_links: Table<LabLink>, of LabLink;
        Success(At<SuccessId, SuccessEdit>) = "success", successes: Table<Success>, of Success;
        QuarterNote(At<QuarterNoteId, QuarterNoteEdit>) = "quarter_note",
            quarter_notes: Table<QuarterNote>, of QuarterNote;
    }
}

/// An employer as its entries add up.
pub type EmployerFile = Contents<EmployerRecords>;
/// What all of the office share, as its entries add up.
pub type OfficeFile = Contents<OfficeRecords>;

impl From<OfficeEdit> for Edit {
    fn from(edit: OfficeEdit) -> Self {
        Self::Later(Later::new(edit))
    }
}

impl Edit {
    /// The edit of what the office keeps, if it is one.
    pub fn office(&self) -> Option<&OfficeEdit> {
        if let Self::Later(edit) = self { edit.office() } else { None }
    }

    /// Whether `author` begins to follow an employer by it.
    pub(crate) fn begins_to_follow(&self, author: Author) -> bool {
        if let Self::Later(edit) = self { edit.begins_to_follow(author) } else { false }
    }
}

impl Later {
    /// The edit itself; nothing as long as the volume has not come.
    pub fn office(&self) -> Option<&OfficeEdit> {
        self.as_any()?.downcast_ref()
    }
}
