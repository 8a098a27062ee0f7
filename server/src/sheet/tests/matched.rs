//! Columns matched by a person once, and found again in the next sheet.

use super::super::matching::{MatchingError, Pair, propose};
use super::super::{Field, Matching, Need};
use super::*;

const FIELDS: [Field<'static>; 4] = [
    Field { id: "name", names: &["Naam", "Naam kandidaat"], need: Need::Required },
    Field { id: "phone", names: &["Telefoon", "Tel", "Mobiel"], need: Need::Optional },
    Field { id: "begin", names: &["Begin", "Startdatum"], need: Need::Required },
    Field { id: "hours", names: &["Uren per week", "Uren"], need: Need::Optional },
];

fn headers(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Matching {
    let pair = |(header, field): &(&str, &str)| Pair {
        header: (*header).to_owned(),
        field: (*field).to_owned(),
    };
    Matching { pairs: pairs.iter().map(pair).collect() }
}

#[test]
fn columns_are_proposed_by_what_they_are_called() {
    let names =
        headers(&["Nr", "NAAM *", "Telefoon (mobiel)", "start-datum", "Startdatum", "", "uren"]);
    let proposal = propose(&names, &FIELDS);
    let expect = [
        ("NAAM *", "name"),
        ("Telefoon (mobiel)", "phone"),
        ("Startdatum", "begin"),
        ("uren", "hours"),
    ];
    assert_eq!(proposal.matching, pairs(&expect));
    assert_eq!((proposal.others, proposal.missing), (vec![0, 3], Vec::<String>::new()));
}

#[test]
fn what_may_be_two_things_is_left_to_a_person() {
    // Two columns that may be one field, and one column that may be two.
    let proposal = propose(&headers(&["Tel", "Mobiel", "Naam en begin"]), &FIELDS);
    assert_eq!(proposal.matching, Matching::default());
    assert_eq!((proposal.others, proposal.missing), (vec![0, 1, 2], headers(&["name", "begin"])));
}

#[test]
fn a_matching_is_kept_as_json_and_holds_wherever_the_columns_went() {
    let kept = serde_json::to_string(&pairs(&[("Naam", "name"), ("Vanaf", "begin")])).unwrap();
    let matching: Matching = serde_json::from_str(&kept).unwrap();
    let next = table(b"vanaf ;Nieuw;NAAM\n13-11-2026;x;Samir\n");
    let columns = matching.apply(&next.headers, &FIELDS).unwrap();
    assert_eq!(
        (columns.of("name"), columns.of("begin"), columns.of("phone")),
        (Some(2), Some(0), None)
    );
    assert_eq!(columns.cell(&next.rows[0], "name"), &typed("Samir"));
    assert_eq!(columns.cell(&next.rows[0], "phone"), &Cell::Empty);
}

#[test]
fn all_that_does_not_fit_is_said_at_once() {
    let kept = pairs(&[
        ("Naam", "name"),
        ("Tel", "phone"),
        ("Uren", "hours"),
        ("Kleur", "colour"),
        ("X", "name"),
        ("x", "hours"),
    ]);
    let wrong = kept.apply(&headers(&["Naam", "Uren", "uren", "Kleur", "X"]), &FIELDS).unwrap_err();
    let text = str::to_owned;
    let expect = [
        MatchingError::NoSuchHeader { header: text("Tel"), field: text("phone") },
        MatchingError::SeveralHeaders { header: text("Uren"), field: text("hours") },
        MatchingError::NoSuchField { field: text("colour") },
        MatchingError::FieldTwice { field: text("name") },
        MatchingError::Missing { field: text("begin") },
    ];
    assert_eq!(wrong, expect);
    let twice = pairs(&[("Naam", "name"), ("naam", "begin")]).apply(&headers(&["Naam"]), &FIELDS);
    let expect = MatchingError::HeaderTwice { header: text("naam"), field: text("begin") };
    assert_eq!(twice.unwrap_err(), [expect]);
}
