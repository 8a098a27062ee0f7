//! Who may do what, and who may see what: THE permission table and the audiences.

mod staff;

use crate::id::{Id, PersonId, Workplace};
use crate::wire;

pub use staff::StaffRole;

/// What a person is in a log. What they are in the office is a [`StaffRole`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Candidate,
    Coach,
    Employer,
    Manager,
}

wire::string_enum!(Role {
    Candidate = "candidate",
    Coach = "coach",
    Employer = "employer",
    Manager = "manager",
});

impl Role {
    /// All roles, in the order of the tables.
    pub const ALL: [Self; 4] = [Self::Candidate, Self::Coach, Self::Employer, Self::Manager];
    /// The three who take part in a traject and sign what was agreed.
    pub const PARTIES: [Self; 3] = [Self::Candidate, Self::Coach, Self::Employer];
}

/// Some of the three who take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Parties {
    candidate: bool,
    coach: bool,
    employer: bool,
}

impl Parties {
    /// All three.
    pub const ALL: Self = Self { candidate: true, coach: true, employer: true };

    /// Those of which this holds.
    pub fn which(mut holds: impl FnMut(Role) -> bool) -> Self {
        Self {
            candidate: holds(Role::Candidate),
            coach: holds(Role::Coach),
            employer: holds(Role::Employer),
        }
    }

    /// Whether this one is among them.
    pub fn has(self, role: Role) -> bool {
        match role {
            Role::Candidate => self.candidate,
            Role::Coach => self.coach,
            Role::Employer => self.employer,
            Role::Manager => false,
        }
    }

    /// They, in the order of the tables.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::PARTIES.into_iter().filter(move |role| self.has(*role))
    }
}

impl wire::Wire for Parties {
    fn write(&self, out: &mut wire::Writer) {
        self.iter().collect::<Vec<_>>().write(out);
    }

    fn read(from: &mut wire::Reader<'_>) -> Self {
        let named = Vec::<Role>::read(from);
        Self::which(|role| named.contains(&role))
    }

    #[cfg(feature = "schema")]
    fn schema(of: &mut wire::Schemas) -> wire::Schema {
        Vec::<Role>::schema(of)
    }
}

/// Something one may be allowed to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    OpenTraject,
    ChangeOutline,
    ChangeMembers,
    ChangePlacements,
    AddStep,
    ChangeStep,
    ChangeOwnStep,
    MarkStep,
    ConfirmStep,
    ChangeGoal,
    RateGoal,
    CheckIn,
    CheckInForStaff,
    GiveFeedback,
    RecordWorkSample,
    PlanEvaluation,
    AnswerEvaluation,
    ConcludeEvaluation,
    SignEvaluation,
    ProposeAdjustment,
    ChangeAdjustment,
    DecideAdjustment,
    PlanAppointment,
    AnswerAppointment,
    AnswerAsEmployer,
    Comment,
    SettleMatter,
    RaisePoint,
    SettlePoint,
    RecordOutcome,
    RetractOwn,
    RetractOfAnother,
    PairPhone,
    SeeMonitor,
    KeepPreferences,
    BeInformed,
    OpenEmployer,
    ChangeEmployer,
    ProposeJob,
    ChangeOffice,
    SearchOffice,
    ManageOffice,
    OpenCohort,
    ChangeCohort,
    OfferAgreement,
    SignAgreement,
    RecordHours,
    ConfirmHours,
    ReportAbsence,
    WriteMessage,
    SayBelief,
    OpenOwnLog,
    RecordSkill,
    WritePage,
    ApprovePage,
    MakeProof,
    ReadPage,
    Introduce,
    ChooseCandidate,
    Suggest,
    AnswerSuggestion,
}

wire::string_enum!(Permission {
    OpenTraject = "open_traject",
    ChangeOutline = "change_outline",
    ChangeMembers = "change_members",
    ChangePlacements = "change_placements",
    AddStep = "add_step",
    ChangeStep = "change_step",
    ChangeOwnStep = "change_own_step",
    MarkStep = "mark_step",
    ConfirmStep = "confirm_step",
    ChangeGoal = "change_goal",
    RateGoal = "rate_goal",
    CheckIn = "check_in",
    CheckInForStaff = "check_in_for_staff",
    GiveFeedback = "give_feedback",
    RecordWorkSample = "record_work_sample",
    PlanEvaluation = "plan_evaluation",
    AnswerEvaluation = "answer_evaluation",
    ConcludeEvaluation = "conclude_evaluation",
    SignEvaluation = "sign_evaluation",
    ProposeAdjustment = "propose_adjustment",
    ChangeAdjustment = "change_adjustment",
    DecideAdjustment = "decide_adjustment",
    PlanAppointment = "plan_appointment",
    AnswerAppointment = "answer_appointment",
    AnswerAsEmployer = "answer_as_employer",
    Comment = "comment",
    SettleMatter = "settle_matter",
    RaisePoint = "raise_point",
    SettlePoint = "settle_point",
    RecordOutcome = "record_outcome",
    RetractOwn = "retract_own",
    RetractOfAnother = "retract_of_another",
    PairPhone = "pair_phone",
    SeeMonitor = "see_monitor",
    KeepPreferences = "keep_preferences",
    BeInformed = "be_informed",
    OpenEmployer = "open_employer",
    ChangeEmployer = "change_employer",
    ProposeJob = "propose_job",
    ChangeOffice = "change_office",
    SearchOffice = "search_office",
    ManageOffice = "manage_office",
    OpenCohort = "open_cohort",
    ChangeCohort = "change_cohort",
    OfferAgreement = "offer_agreement",
    SignAgreement = "sign_agreement",
    RecordHours = "record_hours",
    ConfirmHours = "confirm_hours",
    ReportAbsence = "report_absence",
    WriteMessage = "write_message",
    SayBelief = "say_belief",
    OpenOwnLog = "open_own_log",
    RecordSkill = "record_skill",
    WritePage = "write_page",
    ApprovePage = "approve_page",
    MakeProof = "make_proof",
    ReadPage = "read_page",
    Introduce = "introduce",
    ChooseCandidate = "choose_candidate",
    Suggest = "suggest",
    AnswerSuggestion = "answer_suggestion",
});

impl Permission {
    /// Who holds this permission: one row of the table each.
    pub const fn holders(self) -> &'static [Role] {
        use Role::{Candidate, Coach, Employer, Manager};
        match self {
            Self::OpenTraject => &[Coach],
            Self::ChangeOutline => &[Coach],
            // A manager changes who takes part and never themselves, as a hand-over and a joining do: see `record::member`.
            Self::ChangeMembers => &[Coach, Manager],
            Self::ChangePlacements => &[Coach],
            Self::AddStep => &[Candidate, Coach],
            Self::ChangeStep => &[Coach],
            Self::ChangeOwnStep => &[Candidate, Coach],
            Self::MarkStep => &[Candidate, Coach],
            Self::ConfirmStep => &[Coach, Employer],
            Self::ChangeGoal => &[Coach],
            Self::RateGoal => &[Candidate, Coach, Employer],
            Self::CheckIn => &[Candidate, Coach],
            Self::CheckInForStaff => &[Coach],
            Self::GiveFeedback => &[Employer],
            Self::RecordWorkSample => &[Coach, Employer],
            Self::PlanEvaluation => &[Coach],
            Self::AnswerEvaluation => &[Candidate, Coach, Employer],
            Self::ConcludeEvaluation => &[Coach],
            Self::SignEvaluation => &[Candidate, Coach, Employer],
            Self::ProposeAdjustment => &[Candidate, Coach, Employer],
            Self::ChangeAdjustment => &[Candidate, Coach, Employer],
            Self::DecideAdjustment => &[Coach],
            Self::PlanAppointment => &[Coach],
            Self::AnswerAppointment => &[Candidate],
            Self::AnswerAsEmployer => &[Employer],
            Self::Comment => &[Candidate, Coach, Employer],
            Self::SettleMatter => &[Coach],
            Self::RaisePoint => &[Candidate],
            Self::SettlePoint => &[Candidate, Coach],
            Self::RecordOutcome => &[Coach],
            Self::RetractOwn => &[Candidate, Coach, Employer],
            Self::RetractOfAnother => &[],
            Self::PairPhone => &[Coach, Manager],
            // A coach of their own trajecten alone.
            Self::SeeMonitor => &[Coach, Manager],
            Self::KeepPreferences => &[Candidate],
            Self::BeInformed => &[Candidate, Employer],
            // In an employer's log whoever is of the office is on the coach's side.
            Self::OpenEmployer => &[Coach],
            Self::ChangeEmployer => &[Coach],
            Self::ProposeJob => &[Coach, Employer],
            Self::ChangeOffice => &[Coach, Manager],
            // By name, and no more than the name.
            Self::SearchOffice => &[Coach, Manager],
            Self::ManageOffice => &[Manager],
            Self::OpenCohort => &[Coach],
            Self::ChangeCohort => &[Coach],
            Self::OfferAgreement => &[Coach],
            Self::SignAgreement => &[Candidate, Coach, Employer],
            Self::RecordHours => &[Candidate, Coach],
            Self::ConfirmHours => &[Coach, Employer],
            Self::ReportAbsence => &[Candidate, Coach],
            Self::WriteMessage => &[Candidate, Coach],
            Self::SayBelief => &[Candidate],
            // Whoever coaches somebody writes in that person's own log what they saw; see `Author`.
            Self::OpenOwnLog => &[Candidate, Coach],
            Self::RecordSkill => &[Candidate, Coach],
            Self::WritePage => &[Candidate, Coach],
            Self::ApprovePage => &[Candidate],
            // What leaves with a proof is theirs to choose, and to take back.
            Self::MakeProof => &[Candidate],
            // Approved, and never stored on their phone: whoever writes it reads it in its own log.
            Self::ReadPage => &[Employer],
            Self::Introduce => &[Coach],
            // Who decides is the employer; for one without a phone the coach says what they decided.
            Self::ChooseCandidate => &[Coach, Employer],
            Self::Suggest => &[Candidate, Employer],
            // To all who asked the same, by who looks after the whole office; to one's own candidate as well.
            Self::AnswerSuggestion => &[Coach, Manager],
        }
    }

    /// Whether `role` holds this permission.
    pub fn is_held_by(self, role: Role) -> bool {
        self.holders().contains(&role)
    }
}

/// Who may see an entry. Fixed when the entry is taken in, so filtering never depends on later entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Every member.
    Members,
    /// The candidate and the coaches.
    CandidateAndCoach,
    /// The coaches alone.
    Coaches,
    /// The candidate, the coaches and the employers of this placement (or, without one, all of them).
    Placement(Id<Workplace>),
    /// The candidate, the coaches and this one of an employer.
    Employer(PersonId),
}

wire::choice!(Audience {
    "members" => Members,
    "candidate_and_coach" => CandidateAndCoach,
    "coaches" => Coaches,
    "placement" => Placement(it),
    "employer" => Employer(it),
});

/// What one member may see: computed afresh at each sync. A changed view is sent as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    pub person: PersonId,
    pub role: Role,
    pub placement: Option<Id<Workplace>>,
}

wire::record!(View { person, role, placement, .. });

impl View {
    /// Whether an entry for `audience` is for this member's eyes.
    pub fn sees(&self, audience: Audience) -> bool {
        match (self.role, audience) {
            (Role::Coach, _) | (_, Audience::Members) => true,
            (
                Role::Candidate,
                Audience::CandidateAndCoach | Audience::Placement(_) | Audience::Employer(_),
            ) => true,
            (Role::Employer, Audience::Placement(placement)) => self.placement == Some(placement),
            (Role::Employer, Audience::Employer(person)) => self.person == person,
            (
                Role::Candidate | Role::Employer | Role::Manager,
                Audience::Coaches
                | Audience::CandidateAndCoach
                | Audience::Placement(_)
                | Audience::Employer(_),
            ) => false,
        }
    }
}

impl Audience {
    /// Whether whoever runs the office may see it, who takes part in nothing.
    pub fn is_for_office(self) -> bool {
        let nobody = PersonId::from_bytes([0; 16]);
        View { person: nobody, role: Role::Manager, placement: None }.sees(self)
    }
}

impl View {
    /// Whether this member may know what another one has seen: of employers, only those who guide at the same place.
    pub fn knows(&self, other: &Self) -> bool {
        let is_of_another_place = self.role == Role::Employer
            && other.role == Role::Employer
            && self.placement != other.placement;
        self.person == other.person || !is_of_another_place
    }
}

/// Who wants to change something: what they are in the office, if anything; and, in somebody's own log, whom they coach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Author {
    pub person: PersonId,
    pub office: Option<StaffRole>,
    /// Whose own log is written in, if they take part as a coach in a traject of that person: told by who knows the trajecten.
    pub coached: Option<PersonId>,
}

impl Author {
    /// Whether they look after the whole office.
    pub fn manages_office(&self) -> bool {
        self.office.is_some_and(|role| role.may(Permission::ManageOffice))
    }
}
