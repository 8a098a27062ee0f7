//! Badges held against published values: keys and signatures of RFC 8037, names of Open Badges 3.0; and what is wrong with one
//! that was changed, is over, or whose key is lost.

use serde_json::{Value, json};
use shared::id::Id;
use shared::proof::{Line, Shown, Sight};
use shared::record::work_sample::Help;
use shared::role::Role;
use shared::text::{Lang, Messages};
use shared::time::Timestamp;

use super::badge::badge;
use super::found::Found;
use super::keys::{Keys, Signing, encode};
use super::skills::Listed;
use super::token::{Wrong, in_file, sign, verify};
use super::*;

/// RFC 8037, A.1: the private half, and the public one.
const SECRET: [u8; 32] = [
    0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4,
    0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
];
const PUBLIC: &str = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
/// A.3: what the key is called.
const THUMBPRINT: &str = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
/// A.4: what was signed, and the signature.
const SIGNED: &str = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
const SIGNATURE: &str =
    "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

const ORIGIN: &str = "https://opstap.example";
/// 21 September 2026.
const MADE: Timestamp = Timestamp(1_790_000_000_000);
const NOW: i64 = 1_790_000_100;

fn words() -> Messages {
    Messages::built_in(Lang::Nl).unwrap()
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn found() -> Found {
    let seen = Sight { who: "Anne Visser".to_owned(), role: Role::Coach, on: day("2026-09-18") };
    let line = Line {
        name: "Kassa tellen".to_owned(),
        words: String::new(),
        help: Some(Help::Alone),
        skill: Some(Id::from_random([7; 16])),
        seen: vec![seen],
    };
    let own = Line { name: "Koffie zetten".to_owned(), skill: None, seen: vec![], ..line.clone() };
    let shown = Shown {
        name: "Samir".to_owned(),
        job: "Magazijn".to_owned(),
        employer: "De Linde".to_owned(),
        lines: vec![line, own],
        made: MADE,
        until: Some(day("2027-03-01")),
    };
    Found { id: Id::from_random([3; 16]), owner: Id::from_random([1; 16]), shown }
}

fn listed() -> Vec<Listed> {
    vec![Listed {
        id: Id::from_random([7; 16]),
        esco: "http://data.europa.eu/esco/skill/abc".to_owned(),
        competent_nl: "K12".to_owned(),
    }]
}

fn signed() -> (Keys, String) {
    let signing = Signing::of(SECRET);
    (signing.keys(), badge(words(), &signing, ORIGIN, &found(), &listed()))
}

#[test]
fn keys_are_called_published_and_used_as_the_standard_does() {
    let signing = Signing::of(SECRET);
    assert_eq!(signing.id, THUMBPRINT);
    assert_eq!(encode(&signing.sign(SIGNED.as_bytes())), SIGNATURE);
    let set = signing.keys().set();
    assert_eq!(set["keys"][0]["x"], PUBLIC);
    let read = Keys::of_set(&set.to_string()).unwrap();
    let key = read.find(THUMBPRINT).unwrap();
    let signature = base64_of(SIGNATURE);
    assert!(key.verifies(SIGNED.as_bytes(), &signature));
    assert!(!key.verifies(&SIGNED.as_bytes()[1..], &signature));
    // Of keys of another kind nothing is read.
    assert!(Keys::of_set(r#"{"keys":[{"kty":"RSA","n":"AQAB"}]}"#).unwrap().find("").is_none());
    assert!(Keys::of_set("{}").is_none());
}

fn base64_of(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).unwrap()
}

/// The names of all members, wherever they stand.
fn names(of: &Value, into: &mut Vec<String>) {
    match of {
        Value::Object(members) => {
            for (name, value) in members {
                into.push(name.clone());
                names(value, into);
            }
        }
        Value::Array(all) => all.iter().for_each(|it| names(it, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn a_badge_says_what_the_standard_names_and_no_more() {
    let (keys, token) = signed();
    let claims = verify(&token, &keys, NOW).unwrap();
    let mut said = Vec::new();
    names(&claims, &mut said);
    said.sort();
    said.dedup();
    assert_eq!(
        said,
        [
            "@context",
            "achievement",
            "achievementType",
            "alignment",
            "credentialSubject",
            "criteria",
            "description",
            "evidence",
            "exp",
            "hashed",
            "id",
            "identifier",
            "identityHash",
            "identityType",
            "iss",
            "issuer",
            "jti",
            "name",
            "narrative",
            "nbf",
            "sub",
            "targetCode",
            "targetFramework",
            "targetName",
            "targetUrl",
            "type",
            "url",
            "validFrom",
            "validUntil",
        ]
    );
    let page = format!("{ORIGIN}/bewijs/{}", found().id);
    assert_eq!((&claims["jti"], &claims["iss"]), (&json!(page), &json!(ORIGIN)));
    assert_eq!(claims["@context"][1], "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    assert_eq!(claims["validFrom"], "2026-09-21T14:13:20Z");
    // The last day is there until its end, on a clock in the Netherlands.
    assert_eq!(claims["validUntil"], "2027-03-01T23:00:00Z");
    let aligned = &claims["credentialSubject"]["achievement"]["alignment"];
    assert_eq!(aligned[0]["targetUrl"], "http://data.europa.eu/esco/skill/abc");
    assert_eq!(aligned[1]["targetCode"], "K12");
    let said = claims["credentialSubject"]["achievement"]["description"].as_str().unwrap();
    for part in ["Kassa tellen", "Alleen", "Anne Visser", "18 september 2026", "Zelf gezegd"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_byte_that_was_changed_is_found_wherever_it_stands() {
    let (keys, token) = signed();
    for at in 0..token.len() {
        let mut bytes = token.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).unwrap();
        // The last sign of a signature holds four bits that say nothing; ours leave them empty, and others are refused.
        let found = verify(&changed, &keys, NOW);
        assert!(found.is_err(), "{at}: {found:?}");
    }
}

#[test]
fn what_is_wrong_is_said() {
    let (keys, token) = signed();
    let lost = verify(&token, &Keys::default(), NOW).unwrap_err();
    let page = format!("{ORIGIN}/bewijs/{}", found().id);
    assert_eq!(lost, Wrong::KeyLost { key: THUMBPRINT.to_owned(), page: page.clone() });
    assert!(lost.to_string().contains(&page), "where the page still answers: {lost}");
    let over = verify(&token, &keys, 1_803_942_000 + 86_400).unwrap_err();
    assert_eq!(over, Wrong::Over("2027-03-01T23:00:00Z".to_owned()));
    let early = verify(&token, &keys, NOW - 1_000).unwrap_err();
    assert_eq!(early, Wrong::NotYet("2026-09-21T14:13:20Z".to_owned()));
    for text in ["", "x", "a.b", "a.b.c.d", "e30.e30.", "eyJhbGciOiJub25lIn0.e30."] {
        assert!(matches!(verify(text, &keys, NOW), Err(Wrong::NoBadge(_))), "{text}");
    }
    let crossed = |name: &str| {
        let mut claims = verify(&token, &keys, NOW).unwrap();
        claims[name] = "https://elsewhere.example".into();
        verify(&sign(&Signing::of(SECRET), ORIGIN, &claims), &keys, NOW).unwrap_err()
    };
    for name in ["iss", "jti", "sub"] {
        assert!(matches!(crossed(name), Wrong::Crossed(_)), "{name}");
    }
}

#[test]
#[allow(clippy::print_stdout, reason = "the figure is looked at")]
fn a_paper_carries_its_badge_and_is_made_in_time() {
    let (keys, token) = signed();
    let (found, listed) = (found(), listed());
    for lang in Lang::ALL {
        let w = Messages::built_in(lang).unwrap();
        let made = Made { w, origin: ORIGIN, found: &found, listed: &listed };
        let begun = std::time::Instant::now();
        let paper = made.paper(&Signing::of(SECRET)).unwrap();
        let took = begun.elapsed();
        println!("a proof as a PDF in {lang:?}: {took:?}, {} bytes (budget: 300 ms)", paper.len());
        assert!(paper.starts_with(b"%PDF-1.7"));
        let carried = in_file(&paper).unwrap();
        assert_eq!(carried, made.badge(&Signing::of(SECRET)));
        assert!(verify(&carried, &keys, NOW).is_ok());
        let again = made.paper(&Signing::of(SECRET)).unwrap();
        assert_eq!(again, paper, "the same proof is the same bytes");
    }
    assert_eq!(in_file(token.as_bytes()).as_deref(), Some(token.as_str()));
    assert_eq!(in_file(b"%PDF-1.7 nothing"), None);
}

#[test]
fn the_open_file_names_each_skill_as_the_lists_do() {
    let (found, listed) = (found(), listed());
    let made = Made { w: words(), origin: ORIGIN, found: &found, listed: &listed };
    let file: Value = serde_json::from_slice(&made.open()).unwrap();
    assert_eq!(file["@context"], "https://schema.org");
    let till = &file["hasCredential"][0];
    assert_eq!(till["competencyRequired"][0]["@id"], "http://data.europa.eu/esco/skill/abc");
    assert_eq!(till["competencyRequired"][1]["termCode"], "K12");
    assert_eq!(till["recognizedBy"][0]["name"], "Anne Visser");
    let coffee = &file["hasCredential"][1];
    assert_eq!(
        coffee["competencyRequired"],
        json!([{ "@type": "DefinedTerm", "name": "Koffie zetten" }])
    );
    assert_eq!(coffee.get("recognizedBy"), None, "nobody but they said so");
}

/// Where others' programs look for them; nowhere, unless who runs the tests says where.
const FOR_OTHERS: &str = "OPSTAP_BADGES";

#[test]
fn badges_are_left_for_an_implementation_that_is_not_ours() {
    let now = crate::clock::Clock::system().now();
    let dated = |made: Timestamp, until: Option<chrono::NaiveDate>| {
        let found = found();
        Found { shown: Shown { made, until, ..found.shown.clone() }, ..found }
    };
    let (w, signing, other) = (words(), Signing::of(SECRET), Signing::of([7; 32]));
    let today = shared::zone::local(now).date();
    let (listed, found) = (listed(), dated(now.plus_ms(-60_000), Some(today)));
    let made = Made { w, origin: ORIGIN, found: &found, listed: &listed };
    let token = made.badge(&signing);
    let over = dated(MADE.plus_ms(-86_400_000 * 400), Some(day("2025-09-01")));
    let over = Made { found: &over, ..made }.badge(&signing);
    let claims = verify(&token, &signing.keys(), now.0 / 1_000).unwrap();
    let achievement = &claims["credentialSubject"]["achievement"];
    let aligned = achievement["alignment"].as_array().unwrap().iter();
    let said = json!({
        "page": claims["jti"],
        "origin": ORIGIN,
        "name": "Samir",
        "description": achievement["description"],
        "alignments": aligned.map(|it| it["targetUrl"].clone()).collect::<Vec<_>>(),
    });
    let files = [
        ("jwks.json", signing.keys().set().to_string()),
        ("said.json", said.to_string()),
        ("badge.jwt", token),
        ("over.jwt", over),
        ("other-key.jwt", made.badge(&other)),
    ];
    if let Some(folder) = std::env::var_os(FOR_OTHERS) {
        for (name, text) in files {
            std::fs::write(std::path::Path::new(&folder).join(name), text).unwrap();
        }
    }
}
