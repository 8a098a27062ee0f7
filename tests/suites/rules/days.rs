//! Days that nobody can mean, in any edit that names one: refused, and the day itself is all that is wrong.

use shared::record::Edit;
use shared::refusal::Refusal;
use shared::wire;
use tests::pool::{WIRE_V1, opened};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene};

const LATER: [&str; 3] = [
    include_str!("../../fixtures/wire-work.jsonl"),
    include_str!("../../fixtures/wire-matters.jsonl"),
    include_str!("../../fixtures/wire-talks.jsonl"),
];

/// The same edit with every day of it in another year; nothing where it names none.
fn in_year(line: &str, year: &str) -> Option<Edit> {
    let mut found = false;
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('"') {
        let (before, quoted) = rest.split_at(at + 1);
        out.push_str(before);
        let is_day = quoted.get(..11).is_some_and(|it| {
            it.ends_with('"') && it.as_bytes()[4] == b'-' && wire::date(&it[..10]).is_some()
        });
        if is_day {
            found = true;
            out.push_str(year);
            rest = &quoted[4..];
        } else {
            rest = quoted;
        }
    }
    out.push_str(rest);
    found.then(|| wire::decode(&out).expect("a day of another year is a day"))
}

/// Refused by everyone, and by who may make it for the day alone.
fn check(scene: &Scene, line: &str, edit: &Edit) -> bool {
    let refusals = [COACH, CANDIDATE, EMPLOYER].map(|who| scene.check(who, edit));
    assert!(refusals.iter().all(Result::is_err), "{line} was taken");
    refusals.contains(&Err(Refusal::OutOfRange))
}

#[test]
fn no_edit_takes_a_day_that_nobody_means() {
    let (blank, opened) = (Scene::default(), opened());
    let lines = WIRE_V1.lines().chain(LATER.iter().flat_map(|it| it.lines()));
    let mut named = 0;
    for line in lines {
        for year in ["0026", "1926", "2126", "9999"] {
            let Some(edit) = in_year(line, year) else { continue };
            named += 1;
            let is_for_its_day = [&blank, &opened].iter().any(|scene| check(scene, line, &edit));
            assert!(is_for_its_day, "{line} in {year} is refused for something else");
        }
    }
    assert!(named >= 4 * 10, "the fixtures name days of nearly every kind: {named}");
}
