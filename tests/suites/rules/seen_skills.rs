//! What was seen of a person, and their own page: who writes in a log that is somebody's own, who takes back what, and which
//! words outsiders may get.

use chrono::NaiveDate;
use shared::id::{LogId, TrajectId};
use shared::record::fact::FactEdit;
use shared::record::member::MemberEdit;
use shared::record::own::page::{PageEdit, PageField};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Audience, Author, Permission, Role};
use shared::state::State;
use shared::time::Timestamp;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, STRANGER, day, id};

use super::closing::{Handset, TestServer};
use super::typing::{all_round, with_a_step};

const NOW: Timestamp = Timestamp(1_800_000_100_000);
const SEEN: u8 = 40;

fn own_log() -> LogId {
    LogId::of_person(id(CANDIDATE))
}

fn open() -> Edit {
    Edit::Preferences(PreferencesEdit::Open(Owner { person: id(CANDIDATE) }))
}

fn sighting(name: &str, help: Help, on: NaiveDate) -> SeenSkill {
    SeenSkill { skill: None, name: name.to_owned(), help, on, source: Source::AtWork }
}

fn saw(number: u8, name: &str) -> Edit {
    let what = sighting(name, Help::Hint, day(3));
    PathEdit::SeenSkill(At(id(number), FactEdit::Give(what))).into()
}

fn hides(number: u8) -> Edit {
    PathEdit::SeenSkill(At(id(number), FactEdit::Hide(true))).into()
}

fn page(edit: PageEdit) -> Edit {
    PathEdit::Page(edit).into()
}

fn begin() -> Edit {
    page(PageEdit::Begin(Owner { person: id(CANDIDATE) }))
}

fn strengths(text: &str) -> Edit {
    page(PageEdit::Set(PageField::Strengths(text.to_owned())))
}

/// Someone as the server tells who they are; a coach of the candidate's, or of nobody.
fn author(who: u8, coached: Option<u8>) -> Author {
    Author { person: id(who), office: None, coached: coached.map(id) }
}

/// The candidate and their coach, with the candidate's log opened by the coach: the candidate has no phone yet.
fn opened_by_coach() -> (TestServer, Handset, Handset, TrajectId) {
    let (mut server, mut coach, mut candidate, traject) = with_a_step();
    coach.submit(own_log(), &open());
    coach.submit(own_log(), &saw(SEEN, "Kassa tellen"));
    all_round(&mut server, &mut coach, &mut candidate);
    (server, coach, candidate, traject)
}

/// The skills that this phone shows, each with what who saw it was.
fn shown(handset: &Handset) -> Vec<(String, Role)> {
    let Some(file) = handset.phone.person_file(id(CANDIDATE)) else { return Vec::new() };
    let seen = file.seen_skills().into_iter();
    seen.map(|(_, fact)| (fact.what.name.clone(), fact.role)).collect()
}

#[test]
fn a_coach_opens_the_log_of_whom_they_coach_and_of_nobody_else() {
    let none = State::default();
    let check =
        |who, coached, log, edit: &Edit| none.check(log, edit, author(who, coached)).map(drop);
    let own = own_log();
    assert_eq!(check(CANDIDATE, None, own, &open()), Ok(()));
    assert_eq!(check(COACH, Some(CANDIDATE), own, &open()), Ok(()));
    assert_eq!(check(COACH, None, own, &open()), Err(Refusal::NotAMember));
    assert_eq!(check(COACH, Some(STRANGER), own, &open()), Err(Refusal::NotAMember));
    // In whose name it is opened follows from which log it is.
    let others = Edit::Preferences(PreferencesEdit::Open(Owner { person: id(COACH) }));
    assert_eq!(check(COACH, Some(CANDIDATE), own, &others), Err(Refusal::NotYours));
    // And it begins with that.
    assert_eq!(check(COACH, Some(CANDIDATE), own, &saw(SEEN, "Boren")), Err(Refusal::NotFound));
}

#[test]
fn what_was_seen_is_said_by_the_candidate_and_who_coaches_them() {
    let (mut server, mut coach, mut candidate, _) = opened_by_coach();
    candidate.submit(own_log(), &saw(SEEN + 1, "Koffie zetten"));
    all_round(&mut server, &mut coach, &mut candidate);
    let both =
        [("Koffie zetten".to_owned(), Role::Candidate), ("Kassa tellen".to_owned(), Role::Coach)];
    for handset in [&coach, &candidate] {
        let mut seen = shown(handset);
        seen.sort_by_key(|(_, role)| *role);
        assert_eq!(seen, both);
    }
    let state = coach.phone.replica(own_log()).unwrap().state();
    let check = |who, coached, edit: &Edit| state.check(own_log(), edit, author(who, coached));
    let audience = Ok(Audience::CandidateAndCoach);
    assert_eq!(check(COACH, Some(CANDIDATE), &saw(9, "Boren")), audience);
    assert_eq!(check(EMPLOYER, None, &saw(9, "Boren")), Err(Refusal::NotAMember));
    assert_eq!(check(STRANGER, Some(COACH), &saw(9, "Boren")), Err(Refusal::NotAMember));
    // Each takes back their own, and nobody another's.
    assert_eq!(check(COACH, Some(CANDIDATE), &hides(SEEN)), audience);
    let of_another = Err(Refusal::NotAllowed(Permission::RetractOfAnother));
    assert_eq!(check(CANDIDATE, None, &hides(SEEN)), of_another);
    assert_eq!(check(COACH, Some(CANDIDATE), &hides(SEEN + 1)), of_another);
    // A name it must have, and a day that can be meant.
    assert_eq!(check(COACH, Some(CANDIDATE), &saw(9, " ")), Err(Refusal::EmptyText));
    let year_20 = NaiveDate::from_ymd_opt(20, 1, 1).unwrap();
    let what = sighting("Boren", Help::Alone, year_20);
    let edit = PathEdit::SeenSkill(At(id(9), FactEdit::Give(what))).into();
    assert_eq!(check(COACH, Some(CANDIDATE), &edit), Err(Refusal::OutOfRange));
}

#[test]
fn what_is_taken_back_is_shown_no_more() {
    let (mut server, mut coach, mut candidate, _) = opened_by_coach();
    coach.submit(own_log(), &hides(SEEN));
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!((shown(&coach), shown(&candidate)), (vec![], vec![]));
}

#[test]
fn it_goes_along_to_whoever_coaches_them_next() {
    let (mut server, mut coach, mut candidate, traject) = opened_by_coach();
    let mut next = Handset::on(super::closing::COLLEAGUE, 190);
    coach.submit(
        traject,
        &Edit::Member(At(
            id(super::closing::COLLEAGUE),
            MemberEdit::Add(shared::record::member::NewMember {
                role: Role::Coach,
                name: "Bo".to_owned(),
                placement: None,
            }),
        )),
    );
    coach.submit(traject, &Edit::Member(At(id(COACH), MemberEdit::Active(false))));
    all_round(&mut server, &mut coach, &mut candidate);
    all_round(&mut server, &mut next, &mut candidate);
    assert_eq!(shown(&next).len(), 1);
    assert_eq!(shown(&coach), vec![], "who coaches them no more has nothing of it");
    next.submit(own_log(), &saw(SEEN + 2, "Inpakken"));
    // And writes nothing in it either, though the phone was not told yet when that was tried.
    let left = coach.phone.submit(own_log(), &saw(SEEN + 3, "Boren"), NOW);
    assert_eq!(left.err(), Some(Refusal::NotAMember));
    all_round(&mut server, &mut next, &mut candidate);
    assert_eq!(shown(&candidate).len(), 2);
}

/// A page with words, which the candidate may approve.
fn with_a_page() -> (TestServer, Handset, Handset) {
    let (mut server, mut coach, mut candidate, _) = opened_by_coach();
    coach.submit(own_log(), &begin());
    coach.submit(own_log(), &strengths("Ik maak graag netjes schoon"));
    all_round(&mut server, &mut coach, &mut candidate);
    (server, coach, candidate)
}

/// What outsiders may get, as each of the two phones has it.
fn leaves(handsets: [&Handset; 2]) -> Option<String> {
    let of = |handset: &Handset| {
        let file = handset.phone.person_file(id(CANDIDATE)).unwrap();
        file.approved_page().map(|page| page.strengths)
    };
    let [one, other] = handsets.map(of);
    assert_eq!(one, other);
    one
}

#[test]
fn a_page_leaves_in_the_words_its_person_approved_and_in_no_others() {
    let (mut server, mut coach, mut candidate) = with_a_page();
    assert_eq!(leaves([&coach, &candidate]), None, "nobody said yes");
    let yes = page(PageEdit::Approve(true));
    let theirs = Refusal::NotAllowed(Permission::ApprovePage);
    assert_eq!(coach.phone.submit(own_log(), &yes, NOW).err(), Some(theirs));
    candidate.submit(own_log(), &yes);
    all_round(&mut server, &mut coach, &mut candidate);
    let words = Some("Ik maak graag netjes schoon".to_owned());
    assert_eq!(leaves([&coach, &candidate]), words);
    // One word changed: it is theirs again until they say yes to that.
    coach.submit(own_log(), &strengths("Ik maak snel schoon"));
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!(leaves([&coach, &candidate]), None);
    candidate.submit(own_log(), &yes);
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!(leaves([&coach, &candidate]), Some("Ik maak snel schoon".to_owned()));
    // Taken back, by them or at their word by the coach.
    coach.submit(own_log(), &page(PageEdit::Approve(false)));
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!(leaves([&coach, &candidate]), None);
}

#[test]
fn a_yes_to_words_that_changed_meanwhile_is_declined() {
    let (mut server, mut coach, mut candidate) = with_a_page();
    candidate.submit(own_log(), &page(PageEdit::Approve(true)));
    coach.submit(own_log(), &strengths("Ik ben vaak ziek"));
    while coach.round(&mut server) {}
    while candidate.round(&mut server) {}
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!(leaves([&coach, &candidate]), None);
    let why: Vec<Refusal> = candidate.phone.rejected().map(|(_, it)| it.refusal).collect();
    assert_eq!(why, [Refusal::WordsChanged]);
}

#[test]
fn a_blank_page_is_approved_by_nobody() {
    let (_, mut coach, _, _) = opened_by_coach();
    coach.submit(own_log(), &begin());
    let state = coach.phone.replica(own_log()).unwrap().state();
    let checked = state.check(own_log(), &page(PageEdit::Approve(true)), author(CANDIDATE, None));
    assert_eq!(checked.err(), Some(Refusal::EmptyText));
}
