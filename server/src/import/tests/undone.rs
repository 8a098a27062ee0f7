//! What is taken back, and what stays because somebody touched it.

use shared::import::Left;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::contact::{ContactEdit, ContactField};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::office::need::{NeedEdit, NewNeed};
use shared::record::work_sample::Help;
use shared::role::Role;

use super::*;

const SHEET: &str = "\
Werkgever;Contactpersoon;Telefoon;Baan;Aantal;Verwacht
De Linde;Fatma;06 1234 5678;Bakker;3;3-2027
De Berk;Joris;;Kok;2;9-2027
";

fn follows(person: &Person) -> OfficeEdit {
    let new = NewFollower { role: Role::Coach, name: person.name.clone() };
    OfficeEdit::Follower(At(person.id, FollowerEdit::Add(new)))
}

/// What stays.
fn lines(back: &TakenBack) -> Vec<String> {
    let line = |it: &Left| format!("{} {:?} {}", it.employer, it.kind, it.name);
    back.left.iter().map(line).collect()
}

#[tokio::test]
async fn what_nobody_touched_goes_and_can_come_again() {
    let mut office = Office::new();
    office.take(SHEET).await.unwrap();
    let before = office.shown().await;
    let back = office.undo().await.unwrap();
    assert_eq!((back.hidden, back.erased, lines(&back)), (0, 2, vec![]));
    assert_eq!(office.shown().await, [""; 0]);
    assert_eq!(office.undo().await, None, "once");
    assert_eq!(office.take(SHEET).await.unwrap().employers.new, 2);
    assert_eq!(office.shown().await, before);
}

#[tokio::test]
async fn what_somebody_touched_since_stays_and_is_told() {
    let mut office = Office::new();
    let anne = office.staff("Anne").await;
    office.take(SHEET).await.unwrap();
    let log = office.log("De Linde").await;
    office.edit(&anne, log, follows(&anne)).await;
    let employers = office.employers().await;
    let file = employers.iter().find(|(it, _)| *it == log).unwrap().1.employer().unwrap();
    let (contact, job) = (*file.contacts.keys().next().unwrap(), *file.jobs.keys().next().unwrap());
    let phone = ContactEdit::Set(ContactField::Phone("020 1234567".to_owned()));
    office.edit(&anne, log, OfficeEdit::Contact(At(contact, phone))).await;
    let back = office.undo().await.unwrap();
    assert_eq!((back.hidden, back.erased), (2, 1));
    assert_eq!(lines(&back), ["De Linde Employer ", "De Linde Contact Fatma"]);
    assert_eq!(office.shown().await, ["De Linde Unknown | Fatma 020 1234567"]);
    // What was taken back comes again beside what stayed, with a name of its own.
    let counts = office.take(SHEET).await.unwrap();
    assert_eq!((counts.employers, counts.contacts.known), (Count { new: 1, known: 1 }, 1));
    assert_eq!(office.shown().await.len(), 2);
    // A job that something of another is of stays, with what was expected of it.
    let new = NewNeed { job, name: "Deeg kneden".to_owned(), skill: None, help: Help::Alone };
    let need = OfficeEdit::Need(At(shared::id::Id::from_random([7; 16]), NeedEdit::Add(new)));
    office.edit(&anne, log, need).await;
    let back = office.undo().await.unwrap();
    assert_eq!(lines(&back), [""; 0], "of the first time nothing is asked any more");
}

#[tokio::test]
async fn a_job_that_something_of_another_is_of_stays_with_its_forecast() {
    let mut office = Office::new();
    let anne = office.staff("Anne").await;
    office.take("Werkgever;Accounthouder\nDe Linde;Anne\n").await.unwrap();
    office.take(SHEET).await.unwrap();
    let log = office.log("De Linde").await;
    let employers = office.employers().await;
    let file = employers.iter().find(|(it, _)| *it == log).unwrap().1.employer().unwrap();
    let job = *file.jobs.keys().next().unwrap();
    let new = NewNeed { job, name: "Deeg kneden".to_owned(), skill: None, help: Help::Alone };
    let need = OfficeEdit::Need(At(shared::id::Id::from_random([7; 16]), NeedEdit::Add(new)));
    office.edit(&anne, log, need).await;
    let back = office.undo().await.unwrap();
    assert_eq!((back.hidden, back.erased), (1, 1));
    assert_eq!(lines(&back), ["De Linde Job Bakker"]);
    assert_eq!(office.shown().await, ["De Linde Unknown | Bakker 3×2027-03-01"]);
    // The import before is the latest now; what another import touched since stays as well.
    let back = office.undo().await.unwrap();
    assert_eq!((back.erased, lines(&back)), (0, vec!["De Linde Employer ".to_owned()]));
}

#[tokio::test]
async fn after_a_day_an_import_stands() {
    let mut office = Office::new();
    office.take(SHEET).await.unwrap();
    office.now = office.now.plus_ms(23 * HOUR_MS);
    assert_eq!(office.undo().await, None);
    assert_eq!(office.shown().await.len(), 2);
}

#[tokio::test]
async fn taking_back_that_was_broken_off_is_finished_when_it_is_asked_for_again() {
    let mut office = Office::new();
    office.take(SHEET).await.unwrap();
    let now = office.now.plus_ms(HOUR_MS);
    // The logs are closed, and the process ends before they are erased.
    let begun = office.store.write(move |it| undo::begin(it, now)).await.unwrap().unwrap();
    assert_eq!(office.shown().await, [""; 0]);
    assert_ne!(office.count("select count(*) from entry").await, 0);
    let back = office.undo().await.unwrap();
    assert_eq!((begun.0.erasing.len(), back.erased), (2, 2));
    assert_eq!(office.count("select count(*) from entry").await, 0);
    assert_eq!(office.undo().await, None);
}
