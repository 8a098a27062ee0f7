//! A key that is of another page, of another person, of nobody any more, or of two devices; and an answer that comes twice.

use serde_json::{Value, json};
use shared::role::StaffRole;

use super::device::Device;
use super::{MINUTE_MS, added, answered, asked, come_in, declined, noted, own, show, try_to_add};
use crate::http::tests::kit::TestServer;
use crate::office;
use crate::store::{self, WriteTransaction};

#[tokio::test]
async fn what_another_page_asked_for_does_not_hold_here() {
    type Other = fn(&mut Device);
    let rows: [(&str, Other); 4] = [
        ("a page of another name", |it| it.origin = "https://opstap.evil.example".to_owned()),
        ("a page on another port", |it| it.origin = "http://localhost:8081".to_owned()),
        ("a key of another name", |it| it.rp = "evil.example".to_owned()),
        ("nobody showed the device who they are", |it| it.is_verified = false),
    ];
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let device = added(&server, &anne).await;
    for (what, other) in rows {
        let mut new = Device::new();
        other(&mut new);
        let answer = try_to_add(&server, &anne, &mut new).await;
        assert_eq!(answer.problem(), declined(), "made by {what}");
        let mut shown = device.clone();
        shown.count += 10;
        other(&mut shown);
        assert_eq!(come_in(&server, &mut shown).await.problem(), declined(), "shown by {what}");
        let again = show(&server, &anne, &mut shown).await;
        assert_eq!(again.problem(), declined(), "shown again by {what}");
    }
    assert_eq!(own(&server, &anne).await.len(), 1);
    assert_eq!(noted(&server, "passkey_refused"), 3 * rows.len());
    assert_eq!(come_in(&server, &mut device.clone()).await.status, 200);
}

#[tokio::test]
async fn what_was_asked_is_answered_once_soon_and_for_what_it_was_asked() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut device = added(&server, &anne).await;
    // Once: the same answer again, and another answer to the same.
    let who = asked(&server, "/api/passkeys/who", None).await;
    let first = device.show(&who.options);
    let come = async |answer: &Value| {
        answered(&server, "/api/passkeys/come-in", None, (&who, answer)).await
    };
    assert_eq!(come(&first).await.status, 200);
    assert_eq!(come(&first).await.problem(), declined());
    let second = device.show(&who.options);
    assert_eq!(come(&second).await.problem(), declined());
    // An answer that does not hold uses it up as well.
    let who = asked(&server, "/api/passkeys/who", None).await;
    let good = device.show(&who.options);
    let odd = json!({ "id": "AAAA" });
    for answer in [&odd, &good] {
        let told = answered(&server, "/api/passkeys/come-in", None, (&who, answer)).await;
        assert_eq!(told.problem(), declined());
    }
    // For that: neither to show once more, nor the other way round, nor of another person.
    let who = asked(&server, "/api/passkeys/who", None).await;
    let answer = device.show(&who.options);
    let told = answered(&server, "/api/passkeys/show", Some(&anne), (&who, &answer)).await;
    assert_eq!(told.problem(), declined());
    let mo = server.client("Mo", Some(StaffRole::Coach)).await;
    added(&server, &mo).await;
    let hers = asked(&server, "/api/passkeys/again", Some(&anne)).await;
    let answer = device.show(&hers.options);
    let told = answered(&server, "/api/passkeys/show", Some(&mo), (&hers, &answer)).await;
    assert_eq!(told.problem(), declined());
    let hers = asked(&server, "/api/passkeys/again", Some(&anne)).await;
    let answer = device.show(&hers.options);
    let told = answered(&server, "/api/passkeys/come-in", None, (&hers, &answer)).await;
    assert_eq!(told.problem(), declined());
    // Soon.
    let who = asked(&server, "/api/passkeys/who", None).await;
    let answer = device.show(&who.options);
    server.later(5 * MINUTE_MS + 1);
    let told = answered(&server, "/api/passkeys/come-in", None, (&who, &answer)).await;
    assert_eq!(told.problem(), declined());
}

#[tokio::test]
async fn a_count_that_goes_back_is_of_a_second_key_and_does_not_hold() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut device = added(&server, &anne).await;
    let mut copy = device.clone();
    assert_eq!(come_in(&server, &mut device).await.status, 200);
    assert_eq!(come_in(&server, &mut copy).await.problem(), declined(), "it counts the same");
    copy.count = 0;
    assert_eq!(come_in(&server, &mut copy).await.problem(), declined());
    assert_eq!(show(&server, &anne, &mut copy).await.problem(), declined());
    assert_eq!(noted(&server, "passkey_refused"), 3);
    assert_eq!(come_in(&server, &mut device).await.status, 200, "what counts on still holds");
    let mut uncounted = Device { count: 0, does_count: false, ..Device::new() };
    assert_eq!(try_to_add(&server, &anne, &mut uncounted).await.status, 204);
    for _ in 0..2 {
        assert_eq!(come_in(&server, &mut uncounted).await.status, 200, "it never counts");
    }
}

#[tokio::test]
async fn a_key_is_of_one_person() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mo = server.client("Mo", Some(StaffRole::Coach)).await;
    let (mut hers, mut his) = (added(&server, &anne).await, added(&server, &mo).await);
    // Another's key, shown as one's own.
    assert_eq!(show(&server, &anne, &mut his).await.problem(), declined());
    // One's own key, in the name of another; and a key that says it is nobody's.
    for holder in [his.holder.clone(), Vec::new()] {
        let mut other = Device { holder, ..hers.clone() };
        other.count += 5;
        assert_eq!(come_in(&server, &mut other).await.problem(), declined());
    }
    // A name that a device has given to a key already.
    let mut same = Device { credential: hers.credential.clone(), ..Device::new() };
    assert_eq!(try_to_add(&server, &mo, &mut same).await.problem(), declined());
    // A device signs with another key than it showed first.
    let mut forged = Device {
        credential: hers.credential.clone(),
        holder: hers.holder.clone(),
        ..Device::new()
    };
    forged.count = 20;
    assert_eq!(come_in(&server, &mut forged).await.problem(), declined());
    assert_eq!(come_in(&server, &mut hers).await.status, 200);
    assert_eq!(come_in(&server, &mut his).await.status, 200);
}

#[tokio::test]
async fn a_key_of_who_is_of_the_office_no_more_opens_nothing() {
    let server = TestServer::new();
    let manager = server.client("Ria", Some(StaffRole::Manager)).await;
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut device = added(&server, &anne).await;
    let path = format!("/api/people/{}/retire", anne.person);
    assert_eq!(server.post(&path, Some(&manager), &json!({})).await.status, 200);
    assert_eq!(come_in(&server, &mut device).await.problem(), declined());
    let own = server.get("/api/passkeys", Some(&anne)).await;
    assert_eq!(own.problem(), (403, "not_allowed".to_owned()));
    // With a role again she adds one again.
    let (person, now) = (anne.person, server.now());
    let give = move |transaction: &mut WriteTransaction<'_>| {
        Ok(office::give(transaction, (None, now), person, StaffRole::Coach).map(drop)?)
    };
    server.server.store.write(give).await.unwrap();
    assert_eq!(come_in(&server, &mut device).await.problem(), declined());
    let mut anew = added(&server, &anne).await;
    assert_eq!(come_in(&server, &mut anew).await.status, 200);

    // Of who is erased nothing of it is left.
    store::erase_person(&server.folder.0, person, &[]).unwrap();
    assert_eq!(come_in(&server, &mut anew).await.problem(), declined());
    assert_eq!(server.get("/api/passkeys/offered", None).await.status, 204);
}
