//! Who sees what: role × audience, and the audience of every kind of edit.

use shared::record::appointment::{AppointmentEdit, AppointmentField, Invited};
use shared::record::comment::Subject;
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::outcome::OutcomeEdit;
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::role::{Audience, Role, View};
use tests::edits::its;
use tests::pool::lived;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, id};

#[test]
fn role_and_audience() {
    let (here, there): (PlacementId, PlacementId) = (id(1), id(2));
    let table = [
        //                             members, candidate+coach, coaches, placement here
        (Role::Candidate, None, [true, true, false, true]),
        (Role::Coach, None, [true, true, true, true]),
        (Role::Employer, Some(here), [true, false, false, true]),
        (Role::Employer, Some(there), [true, false, false, false]),
        (Role::Employer, None, [true, false, false, false]),
        (Role::Manager, None, [true, false, false, false]),
    ];
    let audiences = [
        Audience::Members,
        Audience::CandidateAndCoach,
        Audience::Coaches,
        Audience::Placement(here),
    ];
    for (role, placement, expected) in table {
        let view = View { person: id(1), role, placement };
        assert_eq!(audiences.map(|it| view.sees(it)), expected, "{role:?} at {placement:?}");
    }
}

/// Whose view contains the first entry of this kind, in the lived traject.
fn check(what: &str, is_meant: impl Fn(&Edit) -> bool, seen_by: &[u8]) {
    let scene = lived();
    let mut taken_in = scene.entries.iter();
    let meant = taken_in
        .find(|(_, entry)| Edit::decode(&entry.change.edit).is_some_and(|edit| is_meant(&edit)));
    let (audience, _) = meant.unwrap_or_else(|| panic!("{what} was never taken in"));
    let everyone = [COACH, CANDIDATE, EMPLOYER, OTHER_EMPLOYER];
    let sees = |who: &u8| scene.traject().view(id(*who)).is_some_and(|view| view.sees(*audience));
    let actual: Vec<u8> = everyone.into_iter().filter(sees).collect();
    assert_eq!(actual, seen_by, "{what}: {audience:?}");
}

/// A kind of edit that says these words.
fn says(words: &str) -> impl Fn(&Edit) -> bool {
    move |edit| edit.user_text().iter().any(|text| text.contains(words))
}

/// A talk that these are invited to.
fn invites(invited: Invited) -> impl Fn(&Edit) -> bool {
    move |edit| match edit {
        Edit::Appointment(At(
            _,
            AppointmentEdit::Plan(plan) | AppointmentEdit::Set(AppointmentField::Plan(plan)),
        )) => plan.invited == invited,
        _ => false,
    }
}

/// A comment on something like this.
fn comments(on: impl Fn(Subject) -> bool) -> impl Fn(&Edit) -> bool {
    move |edit| match edit {
        Edit::Comment(At(_, FactEdit::Give(comment))) => on(comment.about),
        _ => false,
    }
}

#[test]
fn who_sees_which_edit() {
    const EVERYONE: &[u8] = &[COACH, CANDIDATE, EMPLOYER, OTHER_EMPLOYER];
    check("a step", says("Kijk rond"), EVERYONE);
    check("a check-in", says("Het gaat"), &[COACH, CANDIDATE]);
    check("a staff check-in", says("Onder ons"), &[COACH]);
    check("feedback", says("Goed bezig"), &[COACH, CANDIDATE, EMPLOYER]);
    check("a talk of two", invites(Invited::Candidate), &[COACH, CANDIDATE]);
    check("a talk of three", invites(Invited::CandidateAndEmployer), EVERYONE);
    let outcome = |edit: &Edit| matches!(edit, Edit::Outcome(OutcomeEdit::Record(Some(_))));
    check("an outcome", outcome, &[COACH, CANDIDATE]);
    // A comment is for who sees the thing.
    let on_check_in = |number: u8| comments(move |it| it == Subject::CheckIn(id(number)));
    check("on a step", comments(|it| matches!(it, Subject::Step(_))), EVERYONE);
    check("on a check-in", on_check_in(its::CHECK_IN), &[COACH, CANDIDATE]);
    let on_feedback = comments(|it| matches!(it, Subject::Feedback(_)));
    check("on feedback", on_feedback, &[COACH, CANDIDATE, EMPLOYER]);
    let says_number = |number: &'static str| move |edit: &Edit| matches!(edit, Edit::Member(At(_, MemberEdit::Set(MemberField::Phone(it)))) if it == number);
    check("a candidate's number", says_number("06 123"), &[COACH, CANDIDATE]);
    check("on a staff check-in", on_check_in(its::STAFF_CHECK_IN), &[COACH]);
}
