//! The permission table as it is agreed: a change of it must show here.

use std::fmt::Write;

use shared::role::{Permission, Role};
use shared::wire::StringEnum;

/// candidate, coach, employer, manager; in the order of the enum.
const AGREED: &str = "\
OpenTraject        . C . .
ChangeOutline      . C . .
ChangeMembers      . C . M
ChangePlacements   . C . .
AddStep            K C . .
ChangeStep         . C . .
ChangeOwnStep      K C . .
MarkStep           K C . .
ConfirmStep        . C E .
ChangeGoal         . C . .
RateGoal           K C E .
CheckIn            K C . .
CheckInForStaff    . C . .
GiveFeedback       . . E .
RecordWorkSample   . C E .
PlanEvaluation     . C . .
AnswerEvaluation   K C E .
ConcludeEvaluation . C . .
SignEvaluation     K C E .
ProposeAdjustment  K C E .
ChangeAdjustment   K C E .
DecideAdjustment   . C . .
PlanAppointment    . C . .
AnswerAppointment  K . . .
AnswerAsEmployer   . . E .
Comment            K C E .
SettleMatter       . C . .
RaisePoint         K . . .
SettlePoint        K C . .
RecordOutcome      . C . .
RetractOwn         K C E .
RetractOfAnother   . . . .
PairPhone          . C . M
SeeMonitor         . C . M
KeepPreferences    K . . .
BeInformed         K . E .
OpenEmployer       . C . .
ChangeEmployer     . C . .
ProposeJob         . C E .
ChangeOffice       . C . M
SearchOffice       . C . M
ManageOffice       . . . M
OpenCohort         . C . .
ChangeCohort       . C . .
OfferAgreement     . C . .
SignAgreement      K C E .
RecordHours        K C . .
ConfirmHours       . C E .
ReportAbsence      K C . .
WriteMessage       K C . .
SayBelief          K . . .
OpenOwnLog         K C . .
RecordSkill        K C . .
WritePage          K C . .
ApprovePage        K . . .
MakeProof          K . . .
ReadPage           . . E .
Introduce          . C . .
ChooseCandidate    . C E .
Suggest            K . E .
AnswerSuggestion   . C . M
";

#[test]
fn who_may_do_what() {
    let mut table = String::new();
    for line in AGREED.lines() {
        let name = line.split_whitespace().next().unwrap();
        let snake = name.chars().fold(String::new(), |mut snake, c| {
            if c.is_uppercase() && !snake.is_empty() {
                snake.push('_');
            }
            snake.extend(c.to_lowercase());
            snake
        });
        let permission: Permission = Permission::named(&snake).unwrap();
        let letters = Role::ALL.into_iter().zip(["K", "C", "E", "M"]);
        let held = letters.map(|(role, it)| if permission.is_held_by(role) { it } else { "." });
        let row: Vec<&str> = held.collect();
        let name = format!("{permission:?}");
        writeln!(table, "{name:<18} {}", row.join(" ")).unwrap();
    }
    assert_eq!(table, AGREED);
    // The enum has as many rows as the table: its last one stands last.
    assert_eq!(Permission::AnswerSuggestion as usize + 1, AGREED.lines().count());
}
