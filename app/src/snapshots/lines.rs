//! HTML as lines to compare: one element or one text a line, indented. What changes without meaning is evened out: names
//! that a part made up for itself, and what a drawing is made of. Knows no screen.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Elements that have no end.
const EMPTY: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];
/// Attributes that name a part of the page, or point at one.
const NAMES: [&str; 9] = [
    "id",
    "for",
    "name",
    "list",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "popovertarget",
    "aria-activedescendant",
];

/// The lines of some HTML.
pub(super) fn of(html: &str) -> String {
    let (mut out, mut depth, mut names) = (String::new(), 0_usize, BTreeMap::new());
    let mut rest = html;
    while !rest.is_empty() {
        let end = if rest.starts_with('<') { end_of_tag(rest) } else { rest.find('<') };
        let (part, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        if part.starts_with("<!--") || part.trim().is_empty() {
            continue;
        }
        let is_end = part.starts_with("</");
        depth = depth.saturating_sub(usize::from(is_end));
        let line = if part.starts_with('<') && !is_end {
            named(part, &mut names)
        } else {
            part.trim().to_owned()
        };
        writeln!(out, "{:depth$}{line}", "").expect("a text takes all");
        let name = part.trim_start_matches('<').split([' ', '>', '/']).next().unwrap_or_default();
        if name == "svg" {
            // Drawings have tests of their own eyes.
            rest = rest.find("</svg>").map_or("", |at| &rest[at + "</svg>".len()..]);
        } else if part.starts_with('<')
            && !is_end
            && !EMPTY.contains(&name)
            && !part.ends_with("/>")
        {
            depth += 1;
        }
    }
    out
}

/// Where a tag ends: at the first `>` that stands in no quotation marks.
fn end_of_tag(html: &str) -> Option<usize> {
    let mut is_quoted = false;
    html.char_indices().find_map(|(at, sign)| {
        is_quoted ^= sign == '"';
        (sign == '>' && !is_quoted).then_some(at + 1)
    })
}

/// A tag in which names that a part made up are numbered in the order in which they come.
fn named(tag: &str, names: &mut BTreeMap<String, usize>) -> String {
    NAMES.iter().fold(tag.to_owned(), |tag, attribute| {
        let start = format!(" {attribute}=\"");
        let Some(at) = tag.find(&start).map(|at| at + start.len()) else { return tag };
        let Some(length) = tag[at..].find('"') else { return tag };
        let values = tag[at..at + length].split(' ').map(|value| number(value, names));
        format!("{}{}{}", &tag[..at], values.collect::<Vec<_>>().join(" "), &tag[at + length..])
    })
}

/// A made-up name, `field-41` or `field-41-hint`, with the number it comes as. An id of a record holds no `-`.
fn number(value: &str, names: &mut BTreeMap<String, usize>) -> String {
    let mut parts: Vec<String> = value.split('-').map(str::to_owned).collect();
    let is_number = |part: &String| part.parse::<usize>().is_ok();
    let Some(at) = parts.iter().position(is_number).filter(|at| *at > 0) else {
        return value.to_owned();
    };
    let next = names.len() + 1;
    let number = names.entry(parts[..=at].join("-")).or_insert(next);
    parts[at] = number.to_string();
    parts.join("-")
}

/// Where two texts differ first, in words.
pub(super) fn first_difference(before: &str, now: &str) -> Option<String> {
    if before == now {
        return None;
    }
    let (mut old, mut new) = (before.lines(), now.lines());
    for line in 1.. {
        match (old.next(), new.next()) {
            (Some(old), Some(new)) if old == new => {}
            (None, None) => break,
            (old, new) => {
                let say = |line: Option<&str>| line.map_or("nothing", str::trim).to_owned();
                return Some(format!("line {line} was {:?}, is {:?}", say(old), say(new)));
            }
        }
    }
    Some("the ends of lines".to_owned())
}

#[test]
fn each_element_is_a_line_and_made_up_names_are_evened_out() {
    let html = r#"<div id="a-41" title="x > y"><!--n--><b>Dag</b><svg class="i"><path d="M"/></svg><label for="a-41" aria-describedby="a-41-hint"></label><input></div>"#;
    let expected = "<div id=\"a-1\" title=\"x > y\">\n <b>\n  Dag\n </b>\n <svg class=\"i\">\n <label for=\"a-1\" aria-describedby=\"a-1-hint\">\n </label>\n <input>\n</div>\n";
    assert_eq!(of(html), expected);
}

#[test]
fn a_difference_is_told_by_its_line() {
    assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
    let told = first_difference("a\nb\n", "a\nc\nd\n").expect("they differ");
    assert_eq!(told, "line 2 was \"b\", is \"c\"");
    let longer = first_difference("a\n", "a\nb\n").expect("they differ");
    assert_eq!(longer, "line 2 was \"nothing\", is \"b\"");
}
