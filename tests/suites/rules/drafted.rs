//! What an agreement begins with: what the traject and the job already say.

use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::Agreement;
use shared::record::path::drafted::OfJob;
use shared::record::{At, Edit};
use tests::pool::opened;
use tests::scene::{COACH, day, id};

const FIRST: u8 = 0xa1;

fn offer(n: u8, terms: Agreement) -> Edit {
    PathEdit::Agreement(At(id(n), FactEdit::Give(terms))).into()
}

#[test]
fn it_is_drafted_from_what_the_traject_says() {
    let mut scene = opened();
    let drafted = scene.traject().drafted_agreement(day(0));
    let goals: Vec<_> = scene.traject().open_goals().map(|(_, goal)| goal.skill.get()).collect();
    assert!(!goals.is_empty() && goals.iter().all(|skill| drafted.skills.contains(*skill)));
    assert!((1..=48).contains(&drafted.hours_per_week));
    scene.make(COACH, &offer(FIRST, drafted)).unwrap();
    let next = scene.traject().drafted_agreement(day(0));
    assert_eq!(next.replaces, Some(id(FIRST)), "the next begins with what stands");
    assert!(next.changed_from(&scene.traject().agreement().unwrap().1.what).is_empty());
}

#[test]
fn it_is_drafted_from_what_the_job_asks_and_the_next_is_not() {
    let mut scene = opened();
    let known = scene.traject().open_goals().next().unwrap().1.skill.get().clone();
    let job = || OfJob {
        skills: vec![known.clone(), "Heftruck rijden".to_owned()],
        conditions: "Rijbewijs".to_owned(),
        pay: "Minimumloon".to_owned(),
        schooling: String::new(),
    };
    let drafted = scene.traject().drafted_agreement(day(0)).for_job(job());
    assert!(drafted.skills.starts_with(&format!("{known}\nHeftruck rijden")), "{}", drafted.skills);
    assert_eq!(drafted.skills.lines().filter(|line| **line == known).count(), 1, "once");
    assert_eq!((&*drafted.preconditions, &*drafted.financing_words), ("Rijbewijs", "Minimumloon"));
    scene.make(COACH, &offer(FIRST, drafted)).unwrap();
    let next = scene.traject().drafted_agreement(day(0)).for_job(job());
    assert!(next.changed_from(&scene.traject().agreement().unwrap().1.what).is_empty());
}
