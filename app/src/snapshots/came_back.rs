//! Who comes back is the same person: what others saw in a traject before goes along.

use shared::id::{Id, TrajectId};
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::text::{Lang, Messages};
use shared::time::Period;
use tests::office::{NOW, Office};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, id};

use super::drawn;
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};

const NEXT: u8 = 130;

fn seen(office: &mut Office) -> String {
    let address = "/gezien".to_owned();
    let stage = Stage { now: NOW, address, width: Width::Phone, loaded: Loaded::All };
    stage::set(stage, Some(office.journal(CANDIDATE)));
    drawn(Lang::Nl)
}

/// A traject opened later, with nobody in it yet.
fn opened_again(office: &mut Office) -> TrajectId {
    let opening = Opening {
        job: "Bezorger".to_owned(),
        employer: "De Fietsbode".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: NOW.local(0).date(), to: None },
        cohort: String::new(),
        coach: "Anneke Visser".to_owned(),
        origin: Origin::Real,
    };
    let log = Id::from_random([NEXT; 16]);
    office.does(COACH, 0, log, &Edit::Outline(OutlineEdit::Open(opening)));
    log
}

fn takes_part(office: &mut Office, log: TrajectId, who: u8) {
    let name = "Samir Haddad".to_owned();
    let new = NewMember { role: Role::Candidate, name, placement: None };
    office.does(COACH, 0, log, &Edit::Member(At(id(who), MemberEdit::Add(new))));
}

/// What people said, in their own words.
fn quotes(screen: &str) -> usize {
    screen.matches("class=\"said\"").count()
}

#[test]
fn what_others_saw_in_a_traject_before_stands_under_where_that_was() {
    let mut office = Office::with_examples();
    let first = seen(&mut office);
    assert!(quotes(&first) > 1, "{first}");

    let log = opened_again(&mut office);
    takes_part(&mut office, log, CANDIDATE);
    let after = seen(&mut office);
    let w = Messages::built_in(Lang::Nl).expect("every language is inside");
    let before = w.c_seen_before("");
    assert!(after.contains(before.trim()), "{after}");
    assert!(!first.contains(before.trim()), "{first}");
    assert_eq!(quotes(&after), others_quotes(&first), "{after}");
}

/// Those of others: what the candidate said themselves stays with its traject.
fn others_quotes(screen: &str) -> usize {
    let w = Messages::built_in(Lang::Nl).expect("every language is inside");
    screen.split(w.c_seen_own()).next().map_or(0, quotes)
}

#[test]
fn what_somebody_said_before_they_were_joined_with_themselves_stays_their_own() {
    let mut office = Office::with_examples();
    let log = opened_again(&mut office);
    // Under an id that turns out to be of the same person.
    takes_part(&mut office, log, EMPLOYER);
    let line = "Ik fietste de hele ochtend";
    let what = CheckIn::how(Face::Good, line.to_owned(), Readers::CandidateAndCoach);
    let said = Edit::CheckIn(At(Id::from_random([NEXT; 16]), FactEdit::Give(what)));
    office.does(EMPLOYER, 0, log, &said);
    let goes = Edit::Member(At(id(EMPLOYER), MemberEdit::Active(false)));
    office.does(COACH, 0, log, &goes);
    takes_part(&mut office, log, CANDIDATE);

    let screen = seen(&mut office);
    let w = Messages::built_in(Lang::Nl).expect("every language is inside");
    let (others, own) = screen.split_once(w.c_seen_own()).expect("something of their own");
    assert!(own.contains(line) && !others.contains(line), "{screen}");
}
