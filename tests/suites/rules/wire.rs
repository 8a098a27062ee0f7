//! The wire of every release: what the first one wrote is read, and written back byte for byte.

use shared::change::Change;
use shared::record::Edit;
use shared::refusal::Refusal;
use shared::sync::message::{Outcome, Reply};
use shared::wire;
use tests::pool::WIRE_V1;

#[test]
fn the_first_release_is_still_understood() {
    for line in WIRE_V1.lines() {
        let edit: Edit = wire::decode(line).unwrap_or_else(|e| panic!("{line}: {e}"));
        assert_eq!(edit.encode().get(), line);
    }
}

#[test]
fn an_edit_of_a_newer_version_is_carried_as_it_is() {
    let later = [
        r#"{"diary":{"line":"x"}}"#,
        r#"{"step":["21212121212141219121212121212121",{"colour":"red"}]}"#,
        r#"{"outcome":{"record":{"ending":"sabbatical","on":"2027-05-01","reason":""}}}"#,
        r#"{"rating":["41414141414141418141414141414141",{"give":{"goal":"31313131313141318131313131313131","level":"more","sure":true}}]}"#,
    ];
    for edit in later {
        let ids = r#""device":"01010101010141018101010101010101","n":1,"base":0,"at":5,"author":"01010101010141018101010101010101""#;
        let line = format!("{{{ids},\"edit\":{edit}}}");
        let change: Change = wire::decode(&line).unwrap();
        assert!(Edit::decode(&change.edit).is_none(), "{edit}");
        assert_eq!(wire::encode(&change), line);
    }
}

#[test]
fn a_refusal_of_a_newer_version_does_not_spoil_the_reply() {
    for refusal in [r#""too_late""#, r#"{"too_many":{"things_max":3}}"#, r#"{"not_allowed":"fly"}"#]
    {
        let line = format!(
            r#"{{"epoch":1,"now":2,"outcomes":[{{"log":"01010101010141018101010101010101","of":[[1,{{"refused":{refusal}}}],[2,{{"accepted":7}}]]}}]}}"#
        );
        let reply: Reply = wire::decode(&line).unwrap_or_else(|e| panic!("{line}: {e}"));
        assert_eq!(reply.outcomes[0].of[0].1, Outcome::Refused(Refusal::Unknown), "{refusal}");
    }
}

#[test]
fn every_refusal_of_this_version_travels() {
    let refusals = [
        Refusal::NotAMember,
        Refusal::NotAllowed(shared::role::Permission::CheckIn),
        Refusal::TextTooLong { chars_max: 3 },
        Refusal::NotSettled(shared::refusal::Unsettled::Goal),
        Refusal::AlreadyReviewed,
        Refusal::Unknown,
    ];
    for refusal in refusals {
        let text = wire::encode(&refusal);
        assert_eq!(wire::decode::<Refusal>(&text).unwrap(), refusal, "{text}");
    }
}
