//! A message with arguments as data, and the one function that reads it. Knows no message.

use super::Lang;
use super::plural::Class;

/// A piece of a message.
pub(super) enum Part {
    /// Words as they are.
    Text(&'static str),
    /// The value at this place.
    Arg(usize),
    /// The first case that holds for the number at `arg`; an exact number goes before a class.
    Plural { arg: usize, cases: &'static [(Case, &'static [Part])], other: &'static [Part] },
}

/// When a case of a plural holds.
pub(super) enum Case {
    /// For this number alone.
    Exactly(u32),
    /// For every number of a class.
    Class(Class),
}

/// What a screen fills in.
pub(super) enum Value<'a> {
    /// A name, a title, a date in words.
    Text(&'a str),
    /// A number, in western digits in every language.
    Number(u32),
}

/// First strong isolate: what follows finds its own direction, whatever stands around it.
const ISOLATE: char = '\u{2068}';
/// Pop directional isolate.
const END_OF_ISOLATE: char = '\u{2069}';

/// Writes a message in a language.
pub(super) fn write(out: &mut String, lang: Lang, parts: &[Part], values: &[Value<'_>]) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Arg(place) => match values.get(*place) {
                Some(Value::Number(number)) => out.push_str(&number.to_string()),
                Some(Value::Text(text)) if lang.dir() == "rtl" => {
                    out.push(ISOLATE);
                    out.push_str(text);
                    out.push(END_OF_ISOLATE);
                }
                Some(Value::Text(text)) => out.push_str(text),
                None => {}
            },
            Part::Plural { arg, cases, other } => {
                let pattern = choose(lang, values.get(*arg), cases).unwrap_or(other);
                write(out, lang, pattern, values);
            }
        }
    }
}

fn choose(
    lang: Lang,
    value: Option<&Value<'_>>,
    cases: &[(Case, &'static [Part])],
) -> Option<&'static [Part]> {
    let Some(Value::Number(number)) = value else { return None };
    let class = Class::of(lang, *number);
    let exact = cases.iter().find(|(case, _)| matches!(case, Case::Exactly(n) if n == number));
    let by_class = || cases.iter().find(|(case, _)| matches!(case, Case::Class(c) if *c == class));
    exact.or_else(by_class).map(|(_, pattern)| *pattern)
}

#[cfg(test)]
mod tests {
    use super::{Case, Part, Value, write};
    use crate::text::{Lang, plural::Class};

    const STEPS: &[Part] = &[
        Part::Arg(1),
        Part::Text(": "),
        Part::Plural {
            arg: 0,
            cases: &[
                (Case::Class(Class::One), &[Part::Arg(0), Part::Text(" step")]),
                (Case::Exactly(0), &[Part::Text("nothing")]),
            ],
            other: &[Part::Arg(0), Part::Text(" steps")],
        },
    ];

    #[test]
    fn numbers_choose_and_names_are_kept_apart() {
        let rows = [
            (Lang::En, 0, "Samir: nothing"),
            (Lang::En, 1, "Samir: 1 step"),
            (Lang::En, 12, "Samir: 12 steps"),
            (Lang::Ar, 12, "\u{2068}Samir\u{2069}: 12 steps"),
        ];
        for (lang, number, expected) in rows {
            let mut out = String::new();
            write(&mut out, lang, STEPS, &[Value::Number(number), Value::Text("Samir")]);
            assert_eq!(out, expected);
        }
    }
}
