//! No screen lists the fields of a kind: they are declared once, and `fields!` hands them to a form. What a form says by hand is
//! what each of its widgets means.

use super::{code, none, product};

/// What is said by one tap names one field or two.
const LISTED_MAX: usize = 2;

/// Where fields stand in a list all the same, and why.
const LISTED: [(&str, &str); 3] = [
    (
        "account/wishes.rs",
        "what is typed are texts and places in a week, also where no record is yet",
    ),
    ("own/page.rs", "each with the name that a draft keeps it under, also where no record is yet"),
    ("own/reading.rs", "an outsider's copy of the page, which is no record"),
];

/// The lists in a source text that name more fields than one tap says: the line each begins on, and how many.
fn lists(text: &str) -> Vec<(usize, usize)> {
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut found = Vec::new();
    for (at, line) in code(text) {
        for (place, sign) in line.char_indices() {
            if sign == '[' {
                open.push((at, 0));
            } else if sign == ']' {
                found.extend(open.pop().filter(|(_, fields)| *fields > LISTED_MAX));
            } else if let Some((_, fields)) = open.last_mut()
                && line[place..].starts_with("Field::")
            {
                *fields += 1;
            }
        }
    }
    found
}

#[test]
fn no_screen_lists_the_fields_of_a_kind() {
    let mut found = Vec::new();
    let mut listed = Vec::new();
    for (path, text) in &product() {
        let Some(screen) = path.strip_prefix("app/src/screens/") else { continue };
        let lists = lists(text);
        let is_known = LISTED.iter().any(|(known, _)| *known == screen);
        if is_known && !lists.is_empty() {
            listed.push(screen.to_owned());
        } else {
            found.extend(
                lists.into_iter().map(|(at, fields)| format!("{path}:{at} {fields} fields")),
            );
        }
    }
    none(
        "a form takes `to_new` and gives `edits_to`, or writes each field anew by `rewritten`",
        found,
    );
    let gone = LISTED.iter().filter(|(known, _)| !listed.iter().any(|it| it == known));
    none("these list no fields any more", gone.map(|(known, _)| (*known).to_owned()).collect());
}

#[test]
fn a_list_of_fields_is_told_from_what_one_tap_says() {
    let three = "let fields = record.changed(vec![\n    AField::X(x),\n    AField::Y(y),\n    AField::Z(z),\n]);\n";
    assert_eq!(lists(three), [(1, 3)]);
    assert_eq!(lists("let edits = vec![set(AField::X(x)), set(AField::Y(y))];"), []);
    assert_eq!(
        lists(
            "match field {\n    AField::X(it) => it,\n    AField::Y(_) | AField::Z(_) => field,\n}"
        ),
        []
    );
}
