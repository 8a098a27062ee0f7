//! What is agreed: seven parts, signed by three for the very words they read; and hours, absences and messages beside it.

use shared::attention::{Day, Reason, reasons};
use shared::labels::signature_lines;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::absence::{Absence, HowLong};
use shared::record::path::agreement::{Agreement, Financing, Means, Part};
use shared::record::path::message::Message;
use shared::record::path::objection::Objection;
use shared::record::path::signature::Signature;
use shared::record::path::workday::{NewWorkday, WorkdayEdit, WorkdayField, WorkdayId};
use shared::record::placement::{PlacementEdit, PlacementField};
use shared::record::{At, Edit, Traject};
use shared::refusal::Refusal;
use shared::role::{Audience, Role};
use shared::text::{Lang, Messages};
use shared::time::Period;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, STRANGER, Scene, day, id};

pub(super) const FIRST: u8 = 0xa1;
const SECOND: u8 = 0xa2;

fn terms() -> Agreement {
    Agreement {
        replaces: None,
        skills: "Kassa tellen".to_owned(),
        step_plan: "Eerst kijken, dan samen".to_owned(),
        period: Period { from: day(0), to: Some(day(180)) },
        hours_per_week: 24,
        guidance: "Anneke en Bas".to_owned(),
        financing: Financing {
            means: Means::SharedCost,
            cents_per_month: 120_001,
            employer_percent: 50,
        },
        financing_words: String::new(),
        talk_every_weeks: 4,
        evaluation: String::new(),
        preconditions: "Een fiets".to_owned(),
    }
}

fn offer(n: u8, terms: Agreement) -> Edit {
    PathEdit::Agreement(At(id(n), FactEdit::Give(terms))).into()
}

/// A signature under version `n`, as it stands in this scene.
fn sign(scene: &Scene, n: u8, who: u8, number: u8) -> Edit {
    let version = scene.traject().path().agreements.get(&id(n)).unwrap();
    let words = version.what.digest();
    let signature = Signature { agreement: id(n), words, signer: id(who) };
    PathEdit::Signature(At(id(number), FactEdit::Give(signature))).into()
}

/// All three signed the first version.
pub(super) fn agreed() -> Scene {
    let mut scene = opened();
    scene.make(COACH, &offer(FIRST, terms())).unwrap();
    for (who, number) in [(CANDIDATE, 0xb1), (COACH, 0xb2), (EMPLOYER, 0xb3)] {
        let signature = sign(&scene, FIRST, who, number);
        scene.make(who, &signature).unwrap();
    }
    scene
}

#[test]
fn a_coach_offers_and_three_sign() {
    let mut scene = opened();
    for who in [CANDIDATE, EMPLOYER] {
        assert!(scene.check(who, &offer(FIRST, terms())).is_err());
    }
    assert_eq!(scene.make(COACH, &offer(FIRST, terms())), Ok(Audience::Members));
    let by_stranger = sign(&scene, FIRST, STRANGER, 0xb9);
    assert_eq!(scene.check(STRANGER, &by_stranger), Err(Refusal::NotAMember));
    let signature = sign(&scene, FIRST, CANDIDATE, 0xb1);
    scene.make(CANDIDATE, &signature).unwrap();
    assert!(!scene.traject().is_agreed());
    assert!(scene.traject().signed_by(id(FIRST)).has(Role::Candidate));
    let withdraw: Edit = PathEdit::Agreement(At(id(FIRST), FactEdit::Hide(true))).into();
    assert_eq!(scene.check(COACH, &withdraw), Err(Refusal::AlreadySigned), "somebody signed it");
    let twice = sign(&scene, FIRST, CANDIDATE, 0xb4);
    assert_eq!(scene.check(CANDIDATE, &twice), Err(Refusal::AlreadySigned));
    let unsign: Edit = PathEdit::Signature(At(id(0xb1), FactEdit::Hide(true))).into();
    assert!(scene.check(CANDIDATE, &unsign).is_ok());
    let agreed = agreed();
    assert!(agreed.traject().is_agreed());
    assert_eq!(agreed.check(CANDIDATE, &unsign), Err(Refusal::AlreadySigned), "all have signed");
}

#[test]
fn a_signature_holds_for_the_words_that_were_read() {
    let mut scene = agreed();
    let late = sign(&scene, FIRST, OTHER_EMPLOYER, 0xb5);
    let more = Agreement { hours_per_week: 32, replaces: Some(id(FIRST)), ..terms() };
    scene.make(COACH, &offer(SECOND, more)).unwrap();
    assert!(!scene.traject().is_agreed(), "what is agreed is the version that counts");
    assert_eq!(scene.check(OTHER_EMPLOYER, &late), Err(Refusal::WordsChanged));
    let of_other_words = Signature { agreement: id(SECOND), ..given(&late) };
    let of_other_words: Edit =
        PathEdit::Signature(At(id(0xb6), FactEdit::Give(of_other_words))).into();
    assert_eq!(scene.check(OTHER_EMPLOYER, &of_other_words), Err(Refusal::WordsChanged));
    // Withdrawn, the version before counts again, with its signatures.
    scene.make(COACH, &PathEdit::Agreement(At(id(SECOND), FactEdit::Hide(true))).into()).unwrap();
    assert!(scene.traject().is_agreed());
}

fn given(edit: &Edit) -> Signature {
    let Edit::Later(later) = edit else { panic!("a signature") };
    match later.path() {
        Some(PathEdit::Signature(At(_, FactEdit::Give(signature)))) => *signature,
        _ => panic!("a signature"),
    }
}

#[test]
fn only_what_changed_is_looked_at_anew() {
    let mut scene = agreed();
    let more = Agreement {
        hours_per_week: 32,
        preconditions: "Een fiets en een jas".to_owned(),
        replaces: Some(id(FIRST)),
        ..terms()
    };
    scene.make(COACH, &offer(SECOND, more)).unwrap();
    let traject = scene.traject();
    assert_eq!(
        traject.parts_to_sign(id(SECOND), id(CANDIDATE)),
        [Part::Duration, Part::Preconditions]
    );
    assert_eq!(traject.parts_to_sign(id(SECOND), id(OTHER_EMPLOYER)), Part::ALL);
    assert_eq!(traject.parts_to_sign(id(FIRST), id(CANDIDATE)), Part::ALL, "the first of all");

    // All hear what is to be signed anew, and a signature names what it was for.
    let party = |traject: &Traject, role| {
        let mut parties = traject.signing_parties(id(SECOND)).into_iter();
        parties.find(|it| it.role == role).unwrap()
    };
    for role in [Role::Candidate, Role::Coach, Role::Employer] {
        assert_eq!(party(traject, role).waiting, [Part::Duration, Part::Preconditions], "{role:?}");
    }
    let signature = sign(&scene, SECOND, CANDIDATE, 0xb7);
    scene.make(CANDIDATE, &signature).unwrap();
    let candidate = party(scene.traject(), Role::Candidate);
    assert!(candidate.waiting.is_empty());
    assert_eq!(candidate.signed[0].parts, [Part::Duration, Part::Preconditions]);
    let w = Messages::built_in(Lang::Nl).unwrap();
    let lines = signature_lines(w, &scene.traject().signing_parties(id(SECOND)));
    assert!(
        lines.iter().all(|it| it.ends_with("Hoe lang, Wat er geregeld moet zijn")),
        "{lines:?}"
    );
}

#[test]
fn a_witness_is_of_another_party_and_the_signer_may_contest() {
    let mut scene = opened();
    scene.make(COACH, &offer(FIRST, terms())).unwrap();
    let for_employer = sign(&scene, FIRST, EMPLOYER, 0xb1);
    assert_eq!(
        scene.check(OTHER_EMPLOYER, &for_employer),
        Err(Refusal::NotYours),
        "of the same party"
    );
    scene.make(COACH, &for_employer).unwrap();
    assert!(scene.traject().signed_by(id(FIRST)).has(Role::Employer));
    let objection: Edit = PathEdit::Objection(At(
        id(0xc1),
        FactEdit::Give(Objection { signature: id(0xb1), words: "Ik was er niet".to_owned() }),
    ))
    .into();
    assert_eq!(scene.check(COACH, &objection), Err(Refusal::NotYours));
    scene.make(EMPLOYER, &objection).unwrap();
    assert!(!scene.traject().signed_by(id(FIRST)).has(Role::Employer));
    let contested = Reason::Contested(id(0xc1));
    assert!(asked(&scene).contains(&contested), "the coach hears of it");
    let own = sign(&scene, FIRST, EMPLOYER, 0xb2);
    scene.make(EMPLOYER, &own).unwrap();
    assert!(scene.traject().signed_by(id(FIRST)).has(Role::Employer));
    assert!(!asked(&scene).contains(&contested), "signed anew, nothing is left to do");
}

/// What the coach is asked to look at.
fn asked(scene: &Scene) -> Vec<Reason> {
    reasons(scene.traject(), Day { today: day(0), day_of: &|at| at.local(0).date() })
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let scene = opened();
    let money = |means, cents_per_month, employer_percent| Agreement {
        financing: Financing { means, cents_per_month, employer_percent },
        ..terms()
    };
    let backwards = Period { from: day(10), to: Some(day(9)) };
    for (wrong, refusal) in [
        (Agreement { hours_per_week: 0, ..terms() }, Refusal::OutOfRange),
        (Agreement { hours_per_week: 49, ..terms() }, Refusal::OutOfRange),
        (Agreement { talk_every_weeks: 0, ..terms() }, Refusal::OutOfRange),
        (Agreement { skills: " ".to_owned(), ..terms() }, Refusal::EmptyText),
        (Agreement { period: backwards, ..terms() }, Refusal::EndsBeforeStart),
        (Agreement { replaces: Some(id(0xee)), ..terms() }, Refusal::NotFound),
        (money(Means::SharedCost, 0, 50), Refusal::OutOfRange),
        (money(Means::SharedCost, 100_000, 101), Refusal::OutOfRange),
        (money(Means::None, 1, 0), Refusal::OutOfRange),
    ] {
        assert_eq!(scene.check(COACH, &offer(FIRST, wrong.clone())), Err(refusal), "{wrong:?}");
    }
}

#[test]
fn the_cent_that_cannot_be_halved_is_the_agencys() {
    assert_eq!(terms().financing.shares(), (60_000, 60_001));
    let whole = Financing { employer_percent: 100, ..terms().financing };
    assert_eq!(whole.shares(), (120_001, 0));
}

fn hours(placement: u8, on: u64, minutes: u16) -> (WorkdayId, WorkdayEdit) {
    let new = NewWorkday { placement: id(placement), on: day(on), minutes };
    (WorkdayId::of(new.placement, new.on), WorkdayEdit::Record(new))
}

/// The placement of the pool at which the first employer guides.
fn place(scene: &Scene) -> u8 {
    let member = scene.traject().members.get(&id(EMPLOYER)).unwrap();
    member.placement.get().unwrap().as_bytes()[0]
}

#[test]
fn hours_are_one_a_day_and_confirmed_by_that_place() {
    let mut scene = opened();
    let place = place(&scene);
    let (at, record) = hours(place, 3, 450);
    let does = |edit: WorkdayEdit| -> Edit { PathEdit::Workday(At(at, edit)).into() };
    assert!(scene.check(EMPLOYER, &does(record.clone())).is_err());
    let audience = scene.make(CANDIDATE, &does(record.clone())).unwrap();
    assert_eq!(audience, Audience::Placement(id(place)));
    assert_eq!(scene.check(COACH, &does(record)), Err(Refusal::AlreadyThere));
    let elsewhere: Edit = PathEdit::Workday(At(id(0xd1), hours(place, 4, 60).1)).into();
    assert_eq!(scene.check(CANDIDATE, &elsewhere), Err(Refusal::OutOfRange), "its id is its day");
    for minutes in [0, 961] {
        let wrong = does(WorkdayEdit::Set(WorkdayField::Minutes(minutes)));
        assert_eq!(scene.check(CANDIDATE, &wrong), Err(Refusal::OutOfRange));
    }
    let confirm = does(WorkdayEdit::Confirm(true));
    assert_eq!(scene.check(OTHER_EMPLOYER, &confirm), Err(Refusal::NotFound), "of another place");
    assert!(scene.check(CANDIDATE, &confirm).is_err());
    scene.make(EMPLOYER, &confirm).unwrap();
    let is_confirmed =
        |scene: &Scene| *scene.traject().path().workdays.get(&at).unwrap().confirmed.get();
    assert!(is_confirmed(&scene));
    scene.make(CANDIDATE, &does(WorkdayEdit::Set(WorkdayField::Minutes(480)))).unwrap();
    assert!(!is_confirmed(&scene), "other hours wait anew");
}

#[test]
fn who_does_not_come_says_from_when_and_nobody_asks_why() {
    let mut scene = opened();
    let absent = |from, to| -> Edit {
        let days = Period { from, to };
        PathEdit::Absence(At(id(0xe1), FactEdit::Give(Absence::new(days)))).into()
    };
    assert_eq!(
        scene.check(CANDIDATE, &absent(day(3), Some(day(2)))),
        Err(Refusal::EndsBeforeStart)
    );
    assert_eq!(scene.make(CANDIDATE, &absent(day(3), None)), Ok(Audience::Members));
    let traject = scene.traject();
    assert!(traject.absence_on(day(2)).is_none());
    assert!(traject.absence_on(day(30)).is_some(), "until it is said that it is over");
    scene.make(CANDIDATE, &PathEdit::Absence(At(id(0xe1), FactEdit::Hide(true))).into()).unwrap();
    assert!(scene.traject().absence_on(day(3)).is_none());
}

/// Away from Wednesday the fourth, nobody knows for how long.
#[test]
fn a_coach_says_that_somebody_is_back_and_the_days_before_stay() {
    let mut scene = opened();
    let gives = |number, absence| -> Edit {
        PathEdit::Absence(At(id(number), FactEdit::Give(absence))).into()
    };
    let open = Absence::new(Period { from: day(3), to: None });
    scene.make(CANDIDATE, &gives(0xe1, open)).unwrap();
    let hide = PathEdit::Absence(At(id(0xe1), FactEdit::Hide(true))).into();
    assert!(scene.check(COACH, &hide).is_err(), "nobody takes back another's words");
    assert_eq!(open.ended(id(0xe1), day(2)), None, "it has yet to begin");
    let on_its_day = open.ended(id(0xe1), day(3)).unwrap();
    assert_eq!(on_its_day.days, Period { from: day(3), to: Some(day(3)) });
    let ended = open.ended(id(0xe1), day(8)).unwrap();
    scene.make(COACH, &gives(0xe2, ended)).unwrap();
    let traject = scene.traject();
    assert!(traject.absence_on(day(7)).is_some());
    assert!(traject.absence_on(day(8)).is_none());
    assert_eq!(ended.ended(id(0xe2), day(8)), None, "it is over");
    // Taken back, the open one stands again.
    scene.make(COACH, &PathEdit::Absence(At(id(0xe2), FactEdit::Hide(true))).into()).unwrap();
    assert!(scene.traject().absence_on(day(8)).is_some());
    let of_nothing = Absence { replaces: Some(id(0xef)), ..open };
    assert_eq!(scene.check(COACH, &gives(0xe3, of_nothing)), Err(Refusal::NotFound));
}

#[test]
fn a_usual_day_is_the_week_over_as_few_days_as_it_takes() {
    let mut scene = opened();
    let place = place(&scene);
    for (hours, minutes) in [
        (0, None),
        (6, Some(360)),
        (20, Some(405)),
        (24, Some(480)),
        (36, Some(435)),
        (40, Some(480)),
    ] {
        let edit = PlacementEdit::Set(PlacementField::HoursPerWeek(hours));
        scene.make(COACH, &Edit::Placement(At(id(place), edit))).unwrap();
        let placement = scene.traject().placements.get(&id(place)).unwrap();
        assert_eq!(placement.usual_minutes(), minutes, "{hours} hours a week");
    }
}

#[test]
fn hours_are_noted_whatever_stands_there() {
    let mut scene = opened();
    let place = place(&scene);
    let (at, _) = hours(place, 3, 450);
    let does = |edit: WorkdayEdit| -> Edit { PathEdit::Workday(At(at, edit)).into() };
    let note = |scene: &mut Scene, minutes| {
        let edits = scene.traject().hours_edits(id(place), day(3), minutes);
        for edit in &edits {
            scene.make(CANDIDATE, edit).unwrap();
        }
        let workday = scene.traject().path().workdays.get(&at).unwrap();
        (edits.len(), *workday.minutes.get(), *workday.confirmed.get())
    };
    assert_eq!(note(&mut scene, 450), (1, 450, false));
    scene.make(EMPLOYER, &does(WorkdayEdit::Confirm(true))).unwrap();
    assert_eq!(note(&mut scene, 450), (0, 450, true), "said again, they stay confirmed");
    assert_eq!(note(&mut scene, 240), (1, 240, false));
    scene.make(CANDIDATE, &does(WorkdayEdit::Hide(true))).unwrap();
    assert!(scene.traject().workdays().is_empty());
    assert_eq!(note(&mut scene, 300), (2, 300, false));
    assert_eq!(scene.traject().workdays().len(), 1);
}

#[test]
fn for_how_long_is_days_as_seen_from_today() {
    let said = |today: &str| -> Vec<String> {
        let today = today.parse().unwrap();
        let days = HowLong::ALL.into_iter().filter_map(|it| it.days(today));
        let until = |it: Period| it.to.map_or("…".to_owned(), |to| to.to_string());
        days.map(|it| format!("{} {}", it.from, until(it))).collect()
    };
    assert_eq!(
        said("2026-03-04"),
        ["2026-03-04 2026-03-04", "2026-03-05 2026-03-05", "2026-03-04 2026-03-08", "2026-03-04 …"]
    );
    // On a Sunday nothing is left of the week.
    assert_eq!(
        said("2026-03-08"),
        ["2026-03-08 2026-03-08", "2026-03-09 2026-03-09", "2026-03-08 …"]
    );
}

#[test]
fn a_message_is_the_candidates_and_their_coachs() {
    let mut scene = opened();
    let message = |n: u8, text: &str| -> Edit {
        PathEdit::Message(At(id(n), FactEdit::Give(Message { text: text.to_owned() }))).into()
    };
    assert!(scene.check(EMPLOYER, &message(0xf1, "Hoi")).is_err());
    assert_eq!(scene.check(CANDIDATE, &message(0xf1, " ")), Err(Refusal::EmptyText));
    assert_eq!(
        scene.make(CANDIDATE, &message(0xf1, "Mag ik morgen later komen?")),
        Ok(Audience::CandidateAndCoach)
    );
    scene.make(COACH, &message(0xf2, "Ja hoor")).unwrap();
    let thread: Vec<_> = scene.traject().messages().map(|(_, it)| it.what.text.clone()).collect();
    assert_eq!(thread, ["Mag ik morgen later komen?", "Ja hoor"]);
}

#[test]
fn what_was_done_is_taken_back_as_it_was() {
    let mut scene = agreed();
    let place = place(&scene);
    let (at, record) = hours(place, 5, 240);
    let does = |edit: WorkdayEdit| -> Edit { PathEdit::Workday(At(at, edit)).into() };
    scene.make(CANDIDATE, &does(record)).unwrap();
    let more = does(WorkdayEdit::Set(WorkdayField::Minutes(300)));
    let back = scene.state.inverse(&more).unwrap();
    assert_eq!(back, does(WorkdayEdit::Set(WorkdayField::Minutes(240))));
    scene.make(EMPLOYER, &does(WorkdayEdit::Confirm(true))).unwrap();
    assert_eq!(scene.state.inverse(&more), None, "a confirmation that falls is not put back");
    let offered = offer(SECOND, terms());
    let withdrawn: Edit = PathEdit::Agreement(At(id(SECOND), FactEdit::Hide(true))).into();
    assert_eq!(scene.state.inverse(&offered), Some(withdrawn));
}
