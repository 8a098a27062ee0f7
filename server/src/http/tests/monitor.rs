//! The monitor: for whom, and over what.

use shared::role::Role;

use super::kit::House;

#[tokio::test]
async fn a_manager_sees_the_outcomes_and_nobody_else_does() {
    let house = House::new();
    let coach = house.guest("Anne", Some(Role::Coach)).await;
    let manager = house.guest("Mo", Some(Role::Manager)).await;
    house.traject(&coach).await;
    house.traject(&coach).await;
    let answer = house.get("/api/monitor", Some(&coach)).await;
    assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    let monitor = house.get("/api/monitor", Some(&manager)).await.json();
    assert_eq!(monitor["all"]["trajecten"], 2);
    assert_eq!(monitor["all"]["running"], 2);
}
