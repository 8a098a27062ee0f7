//! Who sees what: role × audience, and the audience of every kind of edit.

use shared::record::placement::PlacementId;
use shared::role::{Audience, Role, View};
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

/// Whose view contains an entry with these words, in the lived traject.
fn check(words: &str, seen_by: &[u8]) {
    let scene = lived();
    let (audience, _) = scene
        .entries
        .iter()
        .find(|(_, entry)| entry.change.edit.get().contains(words))
        .unwrap_or_else(|| panic!("{words} was never taken in"));
    let everyone = [COACH, CANDIDATE, EMPLOYER, OTHER_EMPLOYER];
    let sees = |who: &u8| scene.traject.view(id(*who)).is_some_and(|view| view.sees(*audience));
    let actual: Vec<u8> = everyone.into_iter().filter(sees).collect();
    assert_eq!(actual, seen_by, "{words}: {audience:?}");
}

#[test]
fn who_sees_which_edit() {
    check("Kijk rond", &[COACH, CANDIDATE, EMPLOYER, OTHER_EMPLOYER]);
    check("Het gaat", &[COACH, CANDIDATE]);
    check("Onder ons", &[COACH]);
    check("Goed bezig", &[COACH, CANDIDATE, EMPLOYER]);
    check(r#""invited":"candidate"}"#, &[COACH, CANDIDATE]);
    check(r#""invited":"candidate_and_employer""#, &[COACH, CANDIDATE, EMPLOYER, OTHER_EMPLOYER]);
    check("intended_job", &[COACH, CANDIDATE]);
    // A comment is for who sees the thing: on a step, on a check-in, on feedback, on a staff-only check-in.
    check(r#"{"about":{"step""#, &[COACH, CANDIDATE, EMPLOYER, OTHER_EMPLOYER]);
    check(r#"{"about":{"check_in":"42424242"#, &[COACH, CANDIDATE]);
    check(r#"{"about":{"feedback""#, &[COACH, CANDIDATE, EMPLOYER]);
    check(r#"{"about":{"check_in":"43434343"#, &[COACH]);
}
