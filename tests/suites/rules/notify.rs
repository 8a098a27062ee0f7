//! Who hears what while the app is closed: what came so far → what each role is told, of every kind and in every state.

use shared::id::{PersonId, Seq};
use shared::notify::Notice::{
    CheckDate, HelpAnswered, HelpAsked, TalkToday, TalkTomorrow, ToSign, Waiting,
};
use shared::notify::{Leads, Notice, Planned, planned};
use shared::record::adjustment::{AdjustmentEdit, Helped, Review, Verdict};
use shared::record::appointment::{AppointmentEdit, AppointmentField, Invited, Plan};
use shared::record::coming::{Answer, Reply};
use shared::record::comment::{Comment, Subject};
use shared::record::evaluation::{EvaluationEdit, EvaluationField};
use shared::record::fact::FactEdit;
use shared::record::member::MemberEdit;
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::step::{Status, StepEdit};
use shared::record::{At, Edit};
use shared::role::{Parties, Role};
use shared::sync::read_mark::ReadUpTo;
use shared::time::When;
use tests::edits::{
    adjustment, answers, appointment, evaluation, its, member, on, proposal, step, talk,
};
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene, id};

type Makes = fn() -> Edit;

/// Who does what.
type Deed = (u8, Makes);

/// A state, and what it tells candidate, coach and employer.
type Row<'a> = (&'a str, &'a [Deed], [&'a [Notice]; 3]);

const NOBODY: [&[Notice]; 3] = [&[], &[], &[]];

fn played(deeds: &[&[Deed]]) -> Scene {
    let mut scene = opened();
    for (who, edit) in deeds.concat() {
        scene.make(who, &edit()).unwrap();
    }
    scene
}

fn plans(scene: &Scene, who: u8, read: ReadUpTo) -> Vec<Planned> {
    let person: PersonId = id(who);
    planned(scene.traject(), person, read, &|at| at.local(60))
}

fn heard(scene: &Scene, who: u8) -> Vec<Notice> {
    plans(scene, who, ReadUpTo::default()).iter().map(|it| it.notice).collect()
}

fn check(rows: &[Row], before: &[Deed]) {
    for (state, deeds, expected) in rows {
        let scene = played(&[before, deeds]);
        for (who, expected) in [CANDIDATE, COACH, EMPLOYER].into_iter().zip(expected) {
            assert_eq!(heard(&scene, who), *expected, "{state}: {who}");
        }
        assert_eq!(heard(&scene, STRANGER), [], "{state}: who takes no part");
    }
}

/// Without the employer's part: one party less to wait for.
fn of_two() -> Edit {
    evaluation(EvaluationEdit::Set(EvaluationField::Asked(Parties::which(|it| {
        it != Role::Employer
    }))))
}

fn plans_appointment() -> Edit {
    appointment(AppointmentEdit::Plan(talk(20, Invited::Candidate)))
}

fn invites_employer() -> Edit {
    let plan = talk(20, Invited::CandidateAndEmployer);
    appointment(AppointmentEdit::Set(AppointmentField::Plan(plan)))
}

fn cannot_come() -> Edit {
    let answer = Answer::CannotCome("Ziek".to_owned());
    appointment(AppointmentEdit::Set(AppointmentField::Answer(answer)))
}

fn employer_cannot_come() -> Edit {
    let answer = Answer::CannotCome(String::new());
    appointment(AppointmentEdit::Reply(Reply { placement: None, answer }))
}

fn calls_off() -> Edit {
    appointment(AppointmentEdit::Hide(true))
}

fn at_night() -> Edit {
    let when = When { time: "07:30:00".parse().ok(), ..on(20) };
    let plan = Plan { when, ..talk(20, Invited::Candidate) };
    appointment(AppointmentEdit::Set(AppointmentField::Plan(plan)))
}

fn ends() -> Edit {
    let outcome = Outcome { ending: Ending::Stopped, on: on(20).date, reason: String::new() };
    Edit::Outcome(OutcomeEdit::Record(Some(outcome)))
}

fn stops_coming() -> Edit {
    member(CANDIDATE, MemberEdit::Active(false))
}

fn plans_talk() -> Edit {
    evaluation(EvaluationEdit::Plan(on(20)))
}

fn cannot_talk() -> Edit {
    let answer = Answer::CannotCome("Ziek".to_owned());
    evaluation(EvaluationEdit::Set(EvaluationField::Coming(answer)))
}

fn calls_talk_off() -> Edit {
    evaluation(EvaluationEdit::Hide(true))
}

fn answers_talk() -> Edit {
    evaluation(EvaluationEdit::Submit(answers()))
}

fn concludes() -> Edit {
    evaluation(EvaluationEdit::Set(EvaluationField::Conclusion("Zo doen we het.".to_owned())))
}

fn signs() -> Edit {
    evaluation(EvaluationEdit::Sign)
}

fn asks_help() -> Edit {
    step(StepEdit::Mark(id(92), Status::NeedsHelp))
}

fn takes_mark_back() -> Edit {
    step(StepEdit::HideMark(id(92), true))
}

fn goes_on() -> Edit {
    step(StepEdit::Mark(id(93), Status::Doing))
}

fn hides_step() -> Edit {
    step(StepEdit::Hide(true))
}

fn says() -> Edit {
    let words = Comment::words(Subject::Step(id(its::STEP)), "Ik bel je.".to_owned());
    Edit::Comment(At(id(94), FactEdit::Give(words)))
}

fn takes_up() -> Edit {
    let settles = Comment::settling(Subject::Step(id(its::STEP)), String::new());
    Edit::Comment(At(id(95), FactEdit::Give(settles)))
}

fn takes_words_back() -> Edit {
    Edit::Comment(At(id(94), FactEdit::Hide(true)))
}

fn proposes() -> Edit {
    adjustment(AdjustmentEdit::Propose(proposal()))
}

fn decides() -> Edit {
    adjustment(AdjustmentEdit::Decide(Verdict::WeTryIt))
}

fn declines() -> Edit {
    adjustment(AdjustmentEdit::Decide(Verdict::NotNow))
}

fn reviews() -> Edit {
    let review = Review { helped: Helped::Yes, learned: String::new() };
    adjustment(AdjustmentEdit::Review(review))
}

fn hides_adjustment() -> Edit {
    adjustment(AdjustmentEdit::Hide(true))
}

const TALK: [&[Notice]; 3] = [&[TalkToday, TalkTomorrow], &[], &[]];
const NIGHT: [&[Notice]; 3] = [&[TalkTomorrow], &[], &[]];

#[test]
fn the_candidate_hears_of_an_appointment_the_evening_before_and_at_it() {
    check(
        &[
            ("none", &[], NOBODY),
            ("planned", &[(COACH, plans_appointment)], TALK),
            ("with the employer", &[(COACH, plans_appointment), (COACH, invites_employer)], TALK),
            (
                "the employer cannot come",
                &[
                    (COACH, plans_appointment),
                    (COACH, invites_employer),
                    (OTHER_EMPLOYER, employer_cannot_come),
                ],
                TALK,
            ),
            ("cannot come", &[(COACH, plans_appointment), (CANDIDATE, cannot_come)], NOBODY),
            ("called off", &[(COACH, plans_appointment), (COACH, calls_off)], NOBODY),
            ("before quiet hours end", &[(COACH, plans_appointment), (COACH, at_night)], NIGHT),
            ("ended", &[(COACH, plans_appointment), (COACH, ends)], NOBODY),
            (
                "takes no part any more",
                &[(COACH, plans_appointment), (COACH, stops_coming)],
                NOBODY,
            ),
        ],
        &[],
    );
}

#[test]
fn a_talk_waits_for_the_employer_and_reminds_the_candidate_until_all_have_signed() {
    let talks: &[Notice] = &[TalkToday, TalkTomorrow];
    let asked = [talks, &[], &[Waiting]];
    check(
        &[
            ("planned", &[], asked),
            ("cannot come", &[(CANDIDATE, cannot_talk)], [&[], &[], &[Waiting]]),
            ("called off", &[(COACH, calls_talk_off)], NOBODY),
            ("not asked of the employer", &[(COACH, of_two)], TALK),
            ("answered by the candidate", &[(CANDIDATE, answers_talk)], asked),
            ("answered by the employer", &[(EMPLOYER, answers_talk)], TALK),
            ("ended", &[(COACH, ends)], NOBODY),
        ],
        &[(COACH, plans_talk)],
    );
    let answered: [Deed; 4] = [
        (COACH, plans_talk),
        (CANDIDATE, answers_talk),
        (COACH, answers_talk),
        (EMPLOYER, answers_talk),
    ];
    let to_sign: &[Notice] = &[TalkToday, TalkTomorrow, ToSign];
    check(
        &[
            ("answered by all", &[], TALK),
            ("concluded", &[(COACH, concludes)], [to_sign, &[], &[Waiting]]),
            (
                "signed by the candidate",
                &[(COACH, concludes), (CANDIDATE, signs)],
                [talks, &[], &[Waiting]],
            ),
            (
                "signed by the employer",
                &[(COACH, concludes), (EMPLOYER, signs)],
                [to_sign, &[], &[]],
            ),
            (
                "signed by all",
                &[(COACH, concludes), (CANDIDATE, signs), (EMPLOYER, signs), (COACH, signs)],
                NOBODY,
            ),
            ("ended", &[(COACH, concludes), (COACH, ends)], NOBODY),
        ],
        &answered,
    );
}

#[test]
fn who_asks_for_help_is_heard_by_the_coach_and_hears_the_answer() {
    let asked: [&[Notice]; 3] = [&[], &[HelpAsked], &[]];
    check(
        &[
            ("nothing asked", &[], NOBODY),
            ("words where nothing was asked", &[(COACH, says)], NOBODY),
            ("asked", &[(CANDIDATE, asks_help)], asked),
            ("asked by the coach", &[(COACH, asks_help)], NOBODY),
            ("taken back", &[(CANDIDATE, asks_help), (CANDIDATE, takes_mark_back)], NOBODY),
            ("goes on", &[(CANDIDATE, asks_help), (CANDIDATE, goes_on)], NOBODY),
            ("the step is gone", &[(CANDIDATE, asks_help), (COACH, hides_step)], NOBODY),
            (
                "answered",
                &[(CANDIDATE, asks_help), (COACH, says)],
                [&[HelpAnswered], &[HelpAsked], &[]],
            ),
            (
                "taken up without words",
                &[(CANDIDATE, asks_help), (COACH, takes_up)],
                [&[HelpAnswered], &[HelpAsked], &[]],
            ),
            ("own words", &[(CANDIDATE, asks_help), (CANDIDATE, says)], asked),
            (
                "answer taken back",
                &[(CANDIDATE, asks_help), (COACH, says), (COACH, takes_words_back)],
                asked,
            ),
            ("words from before", &[(COACH, says), (CANDIDATE, asks_help)], asked),
            ("ended", &[(CANDIDATE, asks_help), (COACH, says), (COACH, ends)], NOBODY),
        ],
        &[],
    );
}

#[test]
fn the_coach_hears_of_a_check_date_until_it_was_looked_at() {
    let tried: [&[Notice]; 3] = [&[], &[CheckDate], &[]];
    check(
        &[
            ("proposed", &[], NOBODY),
            ("declined", &[(COACH, declines)], NOBODY),
            ("tried", &[(COACH, decides)], tried),
            ("looked at", &[(COACH, decides), (COACH, reviews)], NOBODY),
            ("hidden", &[(COACH, decides), (COACH, hides_adjustment)], NOBODY),
            ("ended", &[(COACH, decides), (COACH, ends)], NOBODY),
        ],
        &[(CANDIDATE, proposes)],
    );
}

#[test]
fn each_kind_is_for_one_role_and_leads_where_that_role_finds_it() {
    for notice in Notice::ALL {
        let (by, leads) = match notice {
            TalkToday | TalkTomorrow | ToSign => (Role::Candidate, Leads::ToTalks),
            HelpAnswered => (Role::Candidate, Leads::ToDay),
            HelpAsked | CheckDate => (Role::Coach, Leads::ToDay),
            Waiting => (Role::Employer, Leads::ToDay),
        };
        assert_eq!((notice.heard_by(), notice.leads()), (by, leads), "{notice:?}");
    }
}

#[test]
fn what_was_read_is_not_told() {
    let scene = played(&[&[(CANDIDATE, asks_help), (COACH, says)]]);
    let last = scene.state.head();
    let read = |seq| ReadUpTo { seq, talks: Seq::ZERO };
    for (who, seq, expected) in [
        (COACH, Seq(last.0 - 1), 0),
        (COACH, Seq(last.0 - 2), 1),
        (CANDIDATE, last, 0),
        (CANDIDATE, Seq(last.0 - 1), 1),
    ] {
        assert_eq!(plans(&scene, who, read(seq)).len(), expected, "{who} read {seq:?}");
    }
}
