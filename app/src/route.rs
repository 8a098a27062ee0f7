//! THE list of screens, each with its address and its part of the download. Knows no record and no way of storing one.

mod lab_part;
mod matter;
mod plan_part;
mod rule_of;
mod table;

use shared::id::{LogId, PersonId, TrajectId};
use shared::record::adjustment::AdjustmentId;
use shared::record::appointment::AppointmentId;
use shared::record::evaluation::EvaluationId;
use shared::record::goal::GoalId;
use shared::record::office::contact::ContactId;
use shared::record::office::covenant::CovenantId;
use shared::record::office::growth_talk::GrowthTalkId;
use shared::record::office::job::JobId;
use shared::record::office::plan::PlanId;
use shared::record::path::cohort::group_step::GroupStepId;
use shared::record::path::speed_date::SpeedDateId;
use shared::record::placement::PlacementId;
use shared::record::step::StepId;

use crate::platform::LazyPart;
pub use lab_part::LabPartOf;
pub use matter::MatterOf;
pub use plan_part::PlanPartOf;
pub use rule_of::RuleOf;
use table::addresses;

/// The list, for whoever makes something of each row: its addresses here, what draws it beside the screens.
macro_rules! screens {
    ($make:ident) => {
        $make! {
            /// Every screen, as one flat list: an address that is not here does not exist.
            pub enum Route, or else Missing;

            // In the first part of the download: a day starts there, or there is nothing to wait for.
            first {
                Home = [],
            }

            // Where a code is typed.
            pairing {
                Pair = ["koppel"],
            }

            // What a candidate uses beside that.
            everyone {
                // This phone, what was declined.
                Me = ["ik"],
                Rejected = ["niet-gelukt"],

                // The candidate, whose own traject needs no name.
                Steps = ["stappen"],
                OwnStep = ["stappen", "nieuw"],
                Step { step: StepId } = ["stappen", step],
                Goals = ["leren"],
                Goal { goal: GoalId } = ["leren", goal],
                Talks = ["gesprekken"],
                News = ["nieuw"],
                Seen = ["gezien"],
                Proof = ["ik", "bewijs"],
                OwnProofs = ["ik", "bewijs", "maken"],
                MyData = ["ik", "gegevens"],
                Wishes = ["ik", "wensen"],
                Explained = ["uitleg"],

                // What the phone itself leads to: its shortcuts, and what was shared from another app.
                CheckInOfWhom = ["check-in"],
                FeedbackOfWhom = ["feedback"],
                Shared = ["deel"],

                // A traject's talks and adjustments, for whoever takes part: what they see and may do is theirs.
                Evaluation { log: TrajectId, evaluation: EvaluationId } = ["traject", log, "evaluatie", evaluation],
                TalkPaper { log: TrajectId, evaluation: EvaluationId } = ["traject", log, "evaluatie", evaluation, "papier"],
                Answers { log: TrajectId, evaluation: EvaluationId } = ["traject", log, "evaluatie", evaluation, "antwoord"],
                Agreement { log: TrajectId } = ["traject", log, "afspraken"],
                AgreementPaper { log: TrajectId } = ["traject", log, "afspraken", "papier"],
                Money { log: TrajectId } = ["traject", log, "geld"],
                Workdays { log: TrajectId } = ["traject", log, "werkdagen"],
                Messages { log: TrajectId } = ["traject", log, "berichten"],
                TrajectIdeas { log: TrajectId } = ["traject", log, "ideeen"],
                SeenSkills { log: TrajectId } = ["traject", log, "gezien"],
                OwnPage { log: TrajectId } = ["traject", log, "bladzijde"],
                Appointment { log: TrajectId, appointment: AppointmentId } = ["traject", log, "afspraak", appointment],
                NewAdjustment { log: TrajectId } = ["traject", log, "bijsturing", "nieuw"],
                Adjustment { log: TrajectId, adjustment: AdjustmentId } = ["traject", log, "bijsturing", adjustment],
            }

            // What coaches, employers and managers alone use.
            staff {
                // Coach and manager.
                Candidates = ["kandidaten"],
                OpenTraject = ["kandidaten", "nieuw"],
                Candidate { log: TrajectId } = ["kandidaten", log],
                Monitor = ["monitor"],
                // Who reads figures and nothing else, and the manager.
                Figures = ["cijfers"],

                // What the programme itself learns.
                Lab = ["lab"],
                LabPart { of: LabPartOf } = ["lab", of],

                // By name, over all of the office.
                Search = ["zoek"],

                // Where the day of who looks after employers alone begins.
                AccountDay = ["accounthouder"],

                // Employers, and the jobs to come there.
                Jobs = ["banen"],
                NewEmployer = ["banen", "werkgever"],
                Employer { log: LogId } = ["banen", log],
                EditEmployer { log: LogId } = ["banen", log, "gegevens"],
                NewContact { log: LogId } = ["banen", log, "contact"],
                Contact { log: LogId, contact: ContactId } = ["banen", log, "contact", contact],
                NewGrowthTalk { log: LogId } = ["banen", log, "gesprek"],
                GrowthTalk { log: LogId, talk: GrowthTalkId } = ["banen", log, "gesprek", talk],
                NewCovenant { log: LogId } = ["banen", log, "convenant"],
                Covenant { log: LogId, covenant: CovenantId } = ["banen", log, "convenant", covenant],
                NewJob { log: LogId } = ["banen", log, "baan"],
                Job { log: LogId, job: JobId } = ["banen", log, "baan", job],
                EditJob { log: LogId, job: JobId } = ["banen", log, "baan", job, "gegevens"],
                NewForecast { log: LogId, job: JobId } = ["banen", log, "baan", job, "verwachting"],
                NewNeed { log: LogId, job: JobId } = ["banen", log, "baan", job, "vaardigheid"],
                WithdrawJob { log: LogId, job: JobId } = ["banen", log, "baan", job, "vervalt"],
                BeginTraject { log: LogId, job: JobId } = ["banen", log, "baan", job, "begin"],
                Match { log: LogId, job: JobId } = ["banen", log, "baan", job, "wie"],

                // Cohorts, and the plan that their trajecten share.
                Cohorts = ["groepen"],
                NewCohort = ["groepen", "nieuw"],
                Cohort { log: LogId } = ["groepen", log],
                EditCohort { log: LogId } = ["groepen", log, "gegevens"],
                Participants { log: LogId } = ["groepen", log, "deelnemers"],
                NewGroupStep { log: LogId } = ["groepen", log, "stap"],
                GroupStep { log: LogId, step: GroupStepId } = ["groepen", log, "stap", step],

                // Who is introduced to whom, on a day of many short meetings.
                NewSpeedDate = ["speeddate"],
                SpeedDate { event: SpeedDateId } = ["speeddate", event],

                // The people of the office.
                StaffPeople = ["mensen"],
                NewStaff = ["mensen", "nieuw"],
                Twice = ["mensen", "dubbel"],
                StaffMember { person: PersonId } = ["mensen", person],
                HandOver { person: PersonId } = ["mensen", person, "overdracht"],
                Sheets = ["bestand"],

                // By what one shows who one is.
                Passkeys = ["ik", "sleutels"],

                // What jobs and paths begin from.
                Plans = ["sjablonen"],
                Plan { plan: PlanId } = ["sjablonen", plan],
                PlanPart { plan: PlanId, of: PlanPartOf } = ["sjablonen", plan, of],
                Skills = ["vaardigheden"],

                // What people suggested, over all of the office.
                Ideas = ["ideeen"],

                // What holds from a day on.
                Rules = ["regels"],
                Rule { of: RuleOf } = ["regels", of],
                NewRule { of: RuleOf } = ["regels", of, "nieuw"],
                SavePlan { log: TrajectId } = ["traject", log, "sjabloon"],

                // What came of what an employer gave.
                FollowUps = ["wat-kwam-ervan"],

                // The rest of a traject.
                TrajectOverview { log: TrajectId } = ["traject", log],
                EditOutline { log: TrajectId } = ["traject", log, "baan"],
                TrajectSteps { log: TrajectId } = ["traject", log, "stappen"],
                TrajectGroup { log: TrajectId } = ["traject", log, "groep"],
                TrajectGoals { log: TrajectId } = ["traject", log, "doelen"],
                TrajectTalks { log: TrajectId } = ["traject", log, "gesprekken"],
                TrajectAdjustments { log: TrajectId } = ["traject", log, "bijsturing"],
                TrajectPeople { log: TrajectId } = ["traject", log, "mensen"],
                TrajectLinks { log: TrajectId } = ["traject", log, "links"],
                TrajectHistory { log: TrajectId } = ["traject", log, "geschiedenis"],
                Learner { log: TrajectId } = ["traject", log, "bij-jou"],
                Introductions { log: TrajectId } = ["traject", log, "kennismaken"],
                NewIntroduction { log: TrajectId } = ["traject", log, "kennismaken", "nieuw"],
                NewSample { log: TrajectId } = ["traject", log, "werk", "nieuw"],
                CheckIn { log: TrajectId } = ["traject", log, "check-in"],
                Matter { log: TrajectId, of: MatterOf } = ["traject", log, "vraag", of],
                Feedback { log: TrajectId } = ["traject", log, "feedback"],
                NewStep { log: TrajectId } = ["traject", log, "stappen", "nieuw"],
                EditStep { log: TrajectId, step: StepId } = ["traject", log, "stappen", step],
                NewGoal { log: TrajectId } = ["traject", log, "doelen", "nieuw"],
                NewSeenSkill { log: TrajectId } = ["traject", log, "gezien", "nieuw"],
                JobsThatFit { log: TrajectId } = ["traject", log, "banen"],
                EditGoal { log: TrajectId, goal: GoalId } = ["traject", log, "doelen", goal],
                EditAgreement { log: TrajectId } = ["traject", log, "afspraken", "nieuw"],
                EditMoney { log: TrajectId, placement: PlacementId } = ["traject", log, "geld", placement],
                NewEvaluation { log: TrajectId } = ["traject", log, "evaluatie", "nieuw"],
                NewAppointment { log: TrajectId } = ["traject", log, "afspraak", "nieuw"],
                NewPlacement { log: TrajectId } = ["traject", log, "plek", "nieuw"],
                EditPlacement { log: TrajectId, placement: PlacementId } = ["traject", log, "plek", placement],
                EditTerms { log: TrajectId, placement: PlacementId } = ["traject", log, "plek", placement, "voorwaarden"],
                EditFlowOn { log: TrajectId, placement: PlacementId } = ["traject", log, "plek", placement, "doorstroom"],
                NextPlacement { log: TrajectId, placement: PlacementId } = ["traject", log, "plek", placement, "volgende"],
                NewMember { log: TrajectId } = ["traject", log, "mensen", "nieuw"],
                Member { log: TrajectId, person: PersonId } = ["traject", log, "mensen", person],
                Outcome { log: TrajectId } = ["traject", log, "uitkomst"],
            }
        }
    };
}

pub(crate) use screens;

screens!(addresses);

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, route: &Route, back: &str) {
        let read = Route::at(address);
        assert_eq!((&read, read.to_string().as_str()), (route, back), "{address}");
    }

    #[test]
    fn an_address_and_its_screen_are_one() {
        const ID: &str = "00000000000040008000000000000001";
        let step = ID.parse().expect("an id");
        check("/", &Route::Home, "/");
        check("/stappen/nieuw", &Route::OwnStep, "/stappen/nieuw");
        check(&format!("/stappen/{ID}"), &Route::Step { step }, &format!("/stappen/{ID}"));
        check("/koppel?later=1#code", &Route::Pair, "/koppel");
        check("/stappen/geen-id", &Route::Missing, "/");
    }
}
