//! Invites: who may let whom in, and what comes of it.

use serde_json::json;
use shared::id::{PersonId, TrajectId};
use shared::role::Role;
use shared::sync::message::Outcome;

use super::kit::{Guest, House, add};
use crate::{chance, store};

async fn ask(house: &House, by: &Guest, person: PersonId, log: TrajectId) -> super::kit::Answer {
    house
        .post(
            "/api/invites",
            Some(by),
            &json!({ "person": person.to_string(), "log": log.to_string() }),
        )
        .await
}

#[tokio::test]
async fn a_coach_lets_a_candidate_in() {
    let house = House::new();
    let coach = house.guest("Anne", Some(Role::Coach)).await;
    let log = house.traject(&coach).await;
    let candidate = chance::person();
    house.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
    let answer = ask(&house, &coach, candidate, log).await.json();
    assert_eq!(answer["expires"], house.now().0 + 15 * 60_000);
    assert_eq!(answer["short"].as_str().unwrap().len(), 6);
    let link = answer["link"].as_str().unwrap();
    let code = link.strip_prefix("http://localhost:8080/koppel#").expect("our own link");
    let guest = house.guest_by(candidate, code).await;
    let me = house.get("/api/me", Some(&guest)).await.json();
    assert_eq!(me, json!({ "person": candidate.to_string(), "name": "Sam", "office": null }));
}

#[tokio::test]
async fn nobody_else_lets_anybody_in() {
    let house = House::new();
    let coach = house.guest("Anne", Some(Role::Coach)).await;
    let other = house.guest("Bo", Some(Role::Coach)).await;
    let manager = house.guest("Mo", Some(Role::Manager)).await;
    let (candidate, employer) = (house.guest("Sam", None).await, chance::person());
    let log = house.traject(&coach).await;
    let edits = [
        add(candidate.person, Role::Candidate, "Sam"),
        add(employer, Role::Employer, "Ed"),
        add(other.person, Role::Coach, "Bo"),
    ];
    house.push(&coach, log, &edits).await;
    let not_allowed = (403, "not_allowed".to_owned());
    let not_found = (404, "not_found".to_owned());
    assert_eq!(ask(&house, &candidate, employer, log).await.problem(), not_allowed);
    assert_eq!(ask(&house, &manager, employer, log).await.problem(), not_found);
    assert_eq!(ask(&house, &coach, chance::person(), log).await.problem(), not_found);
    // Colleagues are let in from the server itself.
    assert_eq!(ask(&house, &coach, other.person, log).await.problem(), not_allowed);
    assert_eq!(ask(&house, &other, employer, log).await.status, 200);
}

#[tokio::test]
async fn erasing_where_someone_was_at_home_opens_no_door_either() {
    let house = House::new();
    let coach = house.guest("Anne", Some(Role::Coach)).await;
    let next = house.guest("Bo", Some(Role::Coach)).await;
    let thief = house.guest("Mo", Some(Role::Coach)).await;
    let employer = chance::person();
    // The thief's traject is the older one, but names the employer last; and not as the app writes it.
    let own = house.traject(&thief).await;
    let (home, other) = (house.traject(&coach).await, house.traject(&next).await);
    let naming = add(employer, Role::Employer, "Ed");
    for (by, log) in [(&coach, home), (&next, other)] {
        house.later(1);
        house.push(by, log, std::slice::from_ref(&naming)).await;
    }
    house.later(1);
    let mut round = house.round(&thief, own, &[naming]);
    let edit = &mut round.push[0].changes[0].edit;
    *edit = edit.get().replacen(':', " : ", 1).parse().unwrap();
    assert!(matches!(
        house.sync(&thief, &round).await.outcomes[0].of[..],
        [(_, Outcome::Accepted(_))]
    ));
    store::erase(&house.folder.0, home).unwrap();
    let answer = ask(&house, &thief, employer, own).await;
    assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    assert_eq!(ask(&house, &next, employer, other).await.status, 200);
}

#[tokio::test]
async fn naming_someone_in_a_log_of_ones_own_opens_no_door() {
    let house = House::new();
    let coach = house.guest("Anne", Some(Role::Coach)).await;
    let thief = house.guest("Bo", Some(Role::Coach)).await;
    let manager = house.guest("Mo", Some(Role::Manager)).await;
    let candidate = chance::person();
    let log = house.traject(&coach).await;
    house.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
    let own = house.traject(&thief).await;
    let edits = [add(candidate, Role::Candidate, "Sam"), add(manager.person, Role::Employer, "Mo")];
    house.push(&thief, own, &edits).await;
    for person in [candidate, manager.person] {
        let answer = ask(&house, &thief, person, own).await;
        assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    }
}
