//! What others change while somebody types was not seen, and is not replaced. What was seen is, though it went late.

use shared::id::TrajectId;
use shared::record::member::MemberEdit;
use shared::record::outline::Phase;
use shared::record::step::{NewStep, Pictogram, Rank, StepEdit, StepField};
use shared::record::{At, Edit};
use shared::sync::phone::{Ask, Phone};
use shared::time::Timestamp;
use tests::scene::{CANDIDATE, id};

use super::closing::{Handset, TestServer, stage};

const STEP: u8 = 60;
const NOW: Timestamp = Timestamp(1_800_000_100_000);

pub(super) fn title(text: &str) -> Edit {
    Edit::Step(At(id(STEP), StepEdit::Set(StepField::Title(text.to_owned()))))
}

/// A coach and a candidate with a step of the candidate's own, which both may name.
pub(super) fn with_a_step() -> (TestServer, Handset, Handset, TrajectId) {
    let (mut server, mut coach, mut candidate, log) = stage();
    let new = NewStep {
        title: "Boor".to_owned(),
        phase: Phase::JobInView,
        goal: None,
        when: None,
        place: String::new(),
        helper: String::new(),
        pictogram: Pictogram::Star,
        rank: Rank::after(None),
    };
    candidate.submit(log, &Edit::Step(At(id(STEP), StepEdit::Add(new))));
    all_round(&mut server, &mut coach, &mut candidate);
    (server, coach, candidate, log)
}

pub(super) fn all_round(server: &mut TestServer, coach: &mut Handset, candidate: &mut Handset) {
    // The one who goes first hears of the other's work in a second round.
    for _ in 0..2 {
        while coach.round(server) {}
        while candidate.round(server) {}
    }
}

/// The coach begins to type a title, the candidate gives another, and only then the coach saves. How it is shown, and what
/// stands beside it.
fn types_meanwhile(is_opened_again: bool) -> (String, Vec<String>) {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    let name = format!("step/{log}/{}", id::<()>(STEP));
    let writes = coach.phone.keep_draft(&name, "Accuboor p");
    coach.write(&writes);
    candidate.submit(log, &title("Klopboor"));
    all_round(&mut server, &mut coach, &mut candidate);
    if is_opened_again {
        coach.phone = Phone::load(&coach.rows()).unwrap().unwrap();
    }
    coach.phone.keep_draft(&name, "Accuboor pakken");
    let submitted =
        coach.phone.submit_from_draft(log, &title("Accuboor pakken"), &name, NOW).unwrap();
    coach.write(&submitted.writes);
    coach.phone.saved(log, submitted.n);
    all_round(&mut server, &mut coach, &mut candidate);
    let seen = |it: &Handset| {
        let step = &it.phone.traject(log).unwrap().steps.get(&id(STEP)).unwrap();
        let others = step.title.others().into_iter().map(|it| it.value);
        (step.title.get().clone(), others.collect::<Vec<_>>())
    };
    assert_eq!(seen(&coach), seen(&candidate));
    seen(&coach)
}

#[test]
fn what_came_while_one_typed_stays_beside_it() {
    for is_opened_again in [false, true] {
        let (shown, others) = types_meanwhile(is_opened_again);
        let mut both = vec![shown];
        both.extend(others);
        both.sort();
        assert_eq!(both, ["Accuboor pakken", "Klopboor"]);
    }
}

#[test]
fn what_was_seen_before_one_began_is_replaced() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    candidate.submit(log, &title("Klopboor"));
    all_round(&mut server, &mut coach, &mut candidate);
    let name = format!("step/{log}/{}", id::<()>(STEP));
    coach.phone.keep_draft(&name, "Accuboor");
    let submitted = coach.phone.submit_from_draft(log, &title("Accuboor"), &name, NOW).unwrap();
    coach.phone.saved(log, submitted.n);
    while coach.round(&mut server) {}
    let step = &coach.phone.traject(log).unwrap().steps.get(&id(STEP)).unwrap();
    assert_eq!((step.title.get().as_str(), step.title.others().len()), ("Accuboor", 0));
}

#[test]
fn what_was_declined_for_want_of_taking_part_replaces_what_its_author_had_seen() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    let device = candidate.phone.me().device;
    candidate.submit(log, &title("Klopboor"));
    let takes_part = |is: bool| Edit::Member(At(id(CANDIDATE), MemberEdit::Active(is)));
    coach.submit(log, &takes_part(false));
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!((candidate.phone.rejected().count(), candidate.phone.traject(log)), (1, None));
    coach.submit(log, &takes_part(true));
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!((candidate.phone.rejected().count(), candidate.phone.unsent()), (0, 0));
    assert_eq!(candidate.phone.me().device, device, "it needs no other name");
    let step = coach.phone.traject(log).unwrap().steps.get(&id(STEP)).unwrap();
    assert_eq!((step.title.get().as_str(), step.title.others().len()), ("Klopboor", 0));
}

/// Two copies of one phone go by one name until one of them hears of it. Here the server went back to a backup first.
#[test]
fn a_copy_of_a_phone_had_not_seen_what_the_other_wrote_though_the_server_went_back() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    let backup = server.store.clone();
    let mut copy = Handset::on(CANDIDATE, 160);
    copy.put_back(&candidate.rows());
    copy.submit(log, &title("Klopboor"));
    copy.submit(log, &title("Schroefboor"));
    while copy.round(&mut server) {}
    // What this one writes, it writes before it hears of that.
    let asked = candidate.phone.request(Ask::Full, NOW);
    candidate.submit(log, &title("Accuboor"));
    let reply = server.answer(CANDIDATE, &asked);
    candidate.receive(reply);
    server.goes_back(&backup);
    all_round(&mut server, &mut candidate, &mut coach);
    all_round(&mut server, &mut copy, &mut coach);
    all_round(&mut server, &mut candidate, &mut coach);
    for handset in [&coach, &candidate, &copy] {
        let step = handset.phone.traject(log).unwrap().steps.get(&id(STEP)).unwrap().clone();
        let others = step.title.others().into_iter().map(|it| it.value);
        let said: Vec<String> = others.chain([step.title.get().clone()]).collect();
        for text in ["Accuboor", "Schroefboor"] {
            assert!(said.iter().any(|it| it == text), "{text} is not in {said:?}");
        }
    }
}
