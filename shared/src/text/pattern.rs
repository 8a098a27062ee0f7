//! Fills in a message's pattern, sign by sign, as a table holds it. Knows no message.

use super::Lang;
use super::marks::{ARGUMENT, CASE, END, FIRST_PLACE, KEY_END, PLURAL, PLURAL_END};
use super::plural::Class;

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

/// A message in a language, with these values at their places.
pub(super) fn fill(lang: Lang, pattern: &str, values: &[Value<'_>]) -> String {
    let mut filler = Filler { lang, values, out: String::new() };
    filler.pattern(pattern);
    filler.out
}

/// Each part of a pattern is read from the front of a text; what stands behind it is handed back.
struct Filler<'a> {
    lang: Lang,
    values: &'a [Value<'a>],
    out: String,
}

impl<'a> Filler<'a> {
    /// Words, arguments and plurals, up to the end of the case they stand in, or of everything.
    fn pattern<'t>(&mut self, mut rest: &'t str) -> &'t str {
        loop {
            let end = rest.find([ARGUMENT, PLURAL, CASE, PLURAL_END, END]).unwrap_or(rest.len());
            let (words, behind) = rest.split_at(end);
            self.out.push_str(words);
            if let Some(argument) = behind.strip_prefix(ARGUMENT) {
                rest = self.argument(argument);
            } else if let Some(plural) = behind.strip_prefix(PLURAL) {
                rest = self.plural(plural);
            } else {
                return behind;
            }
        }
    }

    fn argument<'t>(&mut self, rest: &'t str) -> &'t str {
        let (value, rest) = self.value(rest);
        match value {
            Some(Value::Number(number)) => self.out.push_str(&number.to_string()),
            Some(Value::Text(text)) if self.lang.dir() == "rtl" => {
                self.out.push(ISOLATE);
                self.out.push_str(text);
                self.out.push(END_OF_ISOLATE);
            }
            Some(Value::Text(text)) => self.out.push_str(text),
            None => {}
        }
        rest
    }

    fn plural<'t>(&mut self, rest: &'t str) -> &'t str {
        let (number, mut rest) = self.value(rest);
        let mut is_said = false;
        while let Some(case) = rest.strip_prefix(CASE) {
            let (key, pattern) = case.split_once(KEY_END).unwrap_or((case, ""));
            let before = self.out.len();
            rest = self.pattern(pattern);
            if is_said || !self.holds(key, number) {
                // Filling in a case is the way to find its end: what does not hold is taken back.
                self.out.truncate(before);
            } else {
                is_said = true;
            }
        }
        rest.strip_prefix(PLURAL_END).unwrap_or(rest)
    }

    fn holds(&self, key: &str, number: Option<&Value<'_>>) -> bool {
        let Some(Value::Number(number)) = number else { return false };
        key == Class::of(self.lang, *number).name() || key.parse() == Ok(*number)
    }

    /// The value whose place stands here.
    fn value<'t>(&self, rest: &'t str) -> (Option<&'a Value<'a>>, &'t str) {
        let mut signs = rest.chars();
        let place = signs.next().and_then(|sign| u32::from(sign).checked_sub(FIRST_PLACE.into()));
        let value = place.and_then(|place| self.values.get(place as usize));
        (value, signs.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, fill};
    use crate::text::Lang;

    /// "Samir: 2 steps of 7", with a plural inside a plural.
    const STEPS: &str = "\u{1a}1: \u{1d}0\u{1f}0:nothing\u{1f}one:\u{1a}0 step\u{1f}other:\u{1a}0 steps\
         \u{1d}2\u{1f}one: of one\u{1f}other: of \u{1a}2\u{1c}\u{1c}!";

    #[test]
    fn numbers_choose_and_names_are_kept_apart() {
        let rows = [
            (Lang::En, 0, 7, "Samir: nothing!"),
            (Lang::En, 1, 7, "Samir: 1 step!"),
            (Lang::En, 12, 7, "Samir: 12 steps of 7!"),
            (Lang::En, 12, 1, "Samir: 12 steps of one!"),
            (Lang::Ar, 1, 7, "\u{2068}Samir\u{2069}: 1 step!"),
        ];
        for (lang, number, total, expected) in rows {
            let values = [Value::Number(number), Value::Text("Samir"), Value::Number(total)];
            assert_eq!(fill(lang, STEPS, &values), expected);
        }
    }

    #[test]
    fn what_a_person_typed_is_never_read_as_a_pattern() {
        let typed = "\u{1a}0 \u{1d}0\u{1f}one:x\u{1c}\u{1e}";
        assert_eq!(fill(Lang::Nl, "Hoi \u{1a}0.", &[Value::Text(typed)]), format!("Hoi {typed}."));
    }

    #[test]
    fn a_torn_pattern_says_less_and_comes_to_an_end() {
        let starts = STEPS.char_indices().map(|(at, _)| &STEPS[..at]);
        for torn in starts.chain(["\u{1f}x", "\u{1c}x", "\u{1a}", "\u{1d}0\u{1f}one"]) {
            let values = [Value::Number(12), Value::Text("Samir"), Value::Number(7)];
            assert!(
                "Samir: 12 steps of 7!".starts_with(&fill(Lang::En, torn, &values)),
                "{torn:?}"
            );
        }
    }
}
