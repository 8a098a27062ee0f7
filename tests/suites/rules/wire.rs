//! The wire of every release: what the first one wrote is read, and written back byte for byte.

use shared::change::Change;
use shared::record::Edit;
use shared::record::adjustment::{Helped, Lever, Verdict};
use shared::record::appointment::Invited;
use shared::record::check_in::{Contact, Face, Readers, Topic};
use shared::record::comment::Settles;
use shared::record::evaluation::Support;
use shared::record::feedback::Score;
use shared::record::goal::Level;
use shared::record::outcome::{After, Ending, Lasting};
use shared::record::outline::{Origin, Phase, Route};
use shared::record::placement::PlaceKind;
use shared::record::point::Purpose;
use shared::record::step::{Pictogram, Status};
use shared::record::work_sample::Help;
use shared::refusal::{Refusal, Unsettled};
use shared::role::{Permission, Role};
use shared::sync::message::{Outcome, PullStatus, Reply};
use shared::wire::{self, StringEnum};
use tests::pool::WIRE;

#[test]
fn every_release_is_still_understood() {
    for line in WIRE.iter().flat_map(|(_, lines)| lines.lines()) {
        let edit: Edit = wire::decode(line).unwrap_or_else(|e| panic!("{line}: {e}"));
        assert_eq!(edit.encode().get(), line);
        for cut in 0..line.len() {
            let part = wire::decode_bytes::<Edit>(&line.as_bytes()[..cut]);
            assert!(part.is_err(), "{line} up to {cut}");
        }
    }
}

#[test]
fn an_edit_of_a_newer_version_is_carried_as_it_is() {
    let later = [
        r#"{"diary":{"line":"x"}}"#,
        r#"{"step":["21212121212141219121212121212121",{"colour":"red"}]}"#,
        r#"{"outcome":{"record":{"ending":"sabbatical","on":"2027-05-01","reason":""}}}"#,
        r#"{"outline":{"phase":{"from":"matched","to":"path_agreed","why":"x"}}}"#,
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
fn a_change_of_a_newer_version_says_more() {
    let line = r#"{"device":"01010101010141018101010101010101","n":1,"base":0,"at":5,"author":"01010101010141018101010101010101","edit":{"outline":"x"}}"#;
    let more = line.replace(r#""edit""#, r#""mood":{"is":["fine"]},"edit""#);
    let [change, newer] = [line, &more].map(|text| wire::decode::<Change>(text).unwrap());
    assert_eq!(newer.digest(), change.digest());
    assert_eq!(wire::encode(&newer), line);
}

#[test]
fn a_rank_that_is_none_is_declined() {
    for rank in ["", "8", "é", "aé", "805", "0x80", "81"] {
        let line =
            format!(r#"{{"step":["21212121212141219121212121212121",{{"rank":"{rank}"}}]}}"#);
        assert!(wire::decode::<Edit>(&line).is_err(), "{rank}");
    }
}

fn check_string_enum<T: StringEnum + std::fmt::Debug>() {
    for value in T::ALL {
        let mut snake = String::new();
        for letter in format!("{value:?}").chars() {
            if letter.is_uppercase() && !snake.is_empty() {
                snake.push('_');
            }
            snake.extend(letter.to_lowercase());
        }
        assert_eq!(value.as_str(), snake);
        assert_eq!(T::named(&snake).map(StringEnum::as_str), Some(value.as_str()));
    }
}

#[test]
fn a_word_is_the_name_in_small_letters() {
    check_string_enum::<Lever>();
    check_string_enum::<Verdict>();
    check_string_enum::<Helped>();
    check_string_enum::<Invited>();
    check_string_enum::<Face>();
    check_string_enum::<Topic>();
    check_string_enum::<Readers>();
    check_string_enum::<Contact>();
    check_string_enum::<Settles>();
    check_string_enum::<Score>();
    check_string_enum::<Level>();
    check_string_enum::<Ending>();
    check_string_enum::<After>();
    check_string_enum::<Lasting>();
    check_string_enum::<Phase>();
    check_string_enum::<Route>();
    check_string_enum::<Origin>();
    check_string_enum::<PlaceKind>();
    check_string_enum::<Help>();
    check_string_enum::<Support>();
    check_string_enum::<Purpose>();
    check_string_enum::<Status>();
    check_string_enum::<Pictogram>();
    check_string_enum::<Unsettled>();
    check_string_enum::<Role>();
    check_string_enum::<Permission>();
    check_string_enum::<PullStatus>();
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
        Refusal::WordsChanged,
        Refusal::AlreadyAnswered,
        Refusal::NotAsked,
        Refusal::LogFull,
        Refusal::DayFull,
        Refusal::MembersFull,
        Refusal::OfOnePart,
        Refusal::Unknown,
    ];
    for refusal in refusals {
        let text = wire::encode(&refusal);
        assert_eq!(wire::decode::<Refusal>(&text).unwrap(), refusal, "{text}");
    }
}
