//! People's names in what others wrote, and what stands in place of them. Knows no plan and no people but those it is told.

use super::plan_step::Helper;

/// What people are called where their names were, in the language of the text.
#[derive(Debug, Clone, Copy)]
pub struct Called<'a> {
    pub candidate: &'a str,
    pub mentor: &'a str,
    pub coach: &'a str,
}

impl<'a> Called<'a> {
    fn of(self, helper: Helper) -> &'a str {
        match helper {
            Helper::Candidate => self.candidate,
            Helper::Mentor => self.mentor,
            Helper::Coach => self.coach,
        }
    }
}

/// What was found of names in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Found {
    Nothing,
    /// A word such as a name, but in small letters: "wit" may be a colour. It was left.
    Perhaps,
    Names,
}

/// The names of people, each with what they are.
#[derive(Debug, Default)]
pub(super) struct Names(Vec<(Vec<String>, Helper)>);

/// Words between names that are no names themselves.
const BETWEEN: [&str; 22] = [
    "aan", "abu", "al", "bij", "bin", "da", "de", "den", "der", "di", "du", "el", "het", "ibn",
    "in", "la", "le", "op", "ten", "ter", "van", "von",
];

impl Names {
    pub(super) fn add(&mut self, name: &str, of: Helper) {
        let words: Vec<String> = words(name).map(|(_, word)| word.to_lowercase()).collect();
        if !words.is_empty() {
            self.0.push((words, of));
        }
    }

    /// What somebody of this name is: who bears one of its words. Whom nobody knows here helps at the place itself.
    pub(super) fn helper(&self, name: &str) -> Helper {
        let called = |(_, word): (usize, &str)| self.bearer(word).map(|(helper, _)| helper);
        words(name).find_map(called).unwrap_or(Helper::Mentor)
    }

    /// The text with people's names replaced: whole ones, and each word of one that is written with a capital or in a
    /// script that has none. A name that a language bends into another word is not known.
    pub(super) fn replace(&self, text: &str, called: Called<'_>) -> (String, Found) {
        let words: Vec<(usize, &str)> = words(text).collect();
        let (mut out, mut copied, mut found) = (String::new(), 0, Found::Nothing);
        let mut at = 0;
        while let Some((start, word)) = words.get(at) {
            let whole = self.whole(text, &words[at..]);
            let one = self.bearer(word).map(|(helper, certain)| (helper, 1, certain));
            match whole.or(one) {
                Some((helper, count, Found::Names)) => {
                    let (last, word) = words[at + count - 1];
                    out.push_str(&text[copied..*start]);
                    out.push_str(called.of(helper));
                    (copied, found, at) = (last + word.len(), Found::Names, at + count);
                }
                Some((_, _, perhaps)) => (found, at) = (found.max(perhaps), at + 1),
                None => at += 1,
            }
        }
        out.push_str(&text[copied..]);
        (out, found)
    }

    /// The longest whole name of several words that begins here: whose, and of how many words.
    fn whole(&self, text: &str, ahead: &[(usize, &str)]) -> Option<(Helper, usize, Found)> {
        let stands = |name: &&(Vec<String>, Helper)| {
            let count = name.0.len();
            let is_joined = |pair: &[(usize, &str)]| {
                let between = &text[pair[0].0 + pair[0].1.len()..pair[1].0];
                between.chars().all(char::is_whitespace)
            };
            count > 1
                && ahead.len() >= count
                && ahead[..count].windows(2).all(is_joined)
                && name.0.iter().zip(ahead).all(|(of, (_, word))| is_same(&word.to_lowercase(), of))
        };
        let longest = self.0.iter().filter(stands).max_by_key(|name| name.0.len());
        longest.map(|(words, helper)| (*helper, words.len(), Found::Names))
    }

    /// Whose name this one word is of, and whether it must be.
    fn bearer(&self, word: &str) -> Option<(Helper, Found)> {
        let lower = word.to_lowercase();
        let is_small = word.chars().next().is_some_and(char::is_lowercase);
        let found = if is_small { Found::Perhaps } else { Found::Names };
        let is_one = |of: &str| {
            let length = of.chars().count();
            let tells = length > 1 && !BETWEEN.contains(&of);
            let is_inside = length > 2 && has_no_case(of) && lower.contains(of);
            tells && (is_inside || lower.split('-').any(|part| is_same(part, of)))
        };
        let is_of = |words: &[String]| words.iter().flat_map(|it| it.split('-')).any(is_one);
        let bearer = self.0.iter().find(|(words, _)| is_of(words));
        bearer.map(|(_, helper)| (*helper, found))
    }
}

/// Whether a word is this name, or what is of who bears it.
fn is_same(word: &str, name: &str) -> bool {
    word == name || word.strip_suffix('s') == Some(name)
}

/// Whether it is in a script without capitals, in which small words stand at others without a space.
fn has_no_case(word: &str) -> bool {
    !word.chars().any(|it| it.is_lowercase() || it.is_uppercase())
}

/// The words of a text, each with where it begins. What is joined by a dash is one word.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_between = |it: char| !it.is_alphanumeric() && it != '-';
    let pieces = text.split_inclusive(is_between).scan(0, move |end, piece| {
        let start = *end;
        *end += piece.len();
        let word = piece.trim_end_matches(|it| it == '-' || is_between(it));
        let inner = word.trim_start_matches('-');
        Some((start + word.len() - inner.len(), inner))
    });
    pieces.filter(|(_, word)| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALLED: Called<'_> = Called { candidate: "KANDIDAAT", mentor: "MENTOR", coach: "COACH" };

    fn check(text: &str, expected: &str, found: Found) {
        let mut names = Names::default();
        names.add("Samir Haddad", Helper::Candidate);
        names.add("Petra de Wit", Helper::Mentor);
        names.add("Jan-Willem Bos", Helper::Mentor);
        names.add("سمير", Helper::Candidate);
        names.add("Bo", Helper::Coach);
        names.add("", Helper::Coach);
        assert_eq!(names.replace(text, CALLED), (expected.to_owned(), found), "{text}");
    }

    #[test]
    fn names_go_and_everything_else_stays() {
        check("Vraag Petra om hulp.", "Vraag MENTOR om hulp.", Found::Names);
        check("petra DE wit helpt Samir", "MENTOR helpt KANDIDAAT", Found::Names);
        check(
            "Petra's scanner, Samirs schoenen",
            "MENTOR's scanner, KANDIDAAT schoenen",
            Found::Names,
        );
        check("Met Jan-Willem (en Bo).", "Met MENTOR (en COACH).", Found::Names);
        check("Jan-Willem Bos wijst de weg", "MENTOR wijst de weg", Found::Names);
        check("- Willem: niet te snel -", "- MENTOR: niet te snel -", Found::Names);
        check("تحدث لسمير اليوم", "تحدث KANDIDAAT اليوم", Found::Names);
        check("De witte lijn in de bossen", "De witte lijn in de bossen", Found::Nothing);
        check("Snij het brood, wit of bruin", "Snij het brood, wit of bruin", Found::Perhaps);
        check("", "", Found::Nothing);
    }
}
