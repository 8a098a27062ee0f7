//! How people and employers are looked up by name: as readers do, who see no difference between é and e; and what a phone
//! asks of the office, and hears. Knows no list, and not how marks come off their letters: whoever asks brings that.

use crate::id::LogId;
use crate::wire;

/// How many names are told at once.
pub const HITS_MAX: usize = 20;

/// Letters that are no base letter with a mark, and what they are looked up as.
const ALIKE: [(char, &str); 16] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('ł', "l"),
    ('ı', "i"),
    ('þ', "th"),
    ('\u{649}', "\u{64a}"),
    ('\u{629}', "\u{647}"),
    ('\u{640}', ""),
    ('-', " "),
    ('\u{2010}', " "),
    ('\u{2011}', " "),
    ('.', " "),
];

/// A text as it is looked up: no accents, no apostrophes of any kind; a hyphen parts words. It comes in lower case, with
/// each letter's marks after it.
pub fn folded(decomposed: &str) -> String {
    let mut folded = String::new();
    for letter in decomposed.chars() {
        match ALIKE.iter().find(|(from, _)| *from == letter) {
            Some((_, as_well)) => folded.push_str(as_well),
            None if is_mark(letter) || is_apostrophe(letter) => {}
            None => folded.push(letter),
        }
    }
    folded
}

/// The words of a folded name, in whatever order it has them: who is called so may be written so elsewhere.
pub fn words_of(folded: &str) -> Vec<String> {
    let apart = |letter: char| letter.is_whitespace() || letter == ',';
    let mut words: Vec<String> =
        folded.split(apart).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort_unstable();
    words
}

/// Whether every word that is searched is in one of these texts, in whatever order; all of them folded. Nothing searched
/// finds all.
pub fn finds(searched: &str, texts: &[String]) -> bool {
    searched.split_whitespace().all(|word| texts.iter().any(|text| text.contains(word)))
}

/// A mark on the letter before it.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '´' | '‘' | '’' | '‛' | 'ʼ' | 'ʻ' | 'ʹ' | '′')
}

/// What is asked: words as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Searched {
    pub words: String,
}

wire::record!(Searched { words });

/// What is found: names, and whom to ask. Nothing else is anybody's business before they take part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// At most [`HITS_MAX`]; what the asker takes no part in comes first.
    pub hits: Vec<Hit>,
    /// Whether there were more.
    pub has_more: bool,
}

wire::record!(Found { hits, has_more, .. });

/// Somebody, or an employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub kind: HitKind,
    pub log: LogId,
    pub name: String,
    /// The names of who coaches the candidate, or follows the employer from the office.
    pub coaches: Vec<String>,
    /// Whether the asker takes part there.
    pub part: TakesPart,
}

wire::record!(Hit { kind, log, name, coaches, part, .. });

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HitKind {
    Candidate,
    Employer,
}

wire::string_enum!(HitKind { Candidate = "candidate", Employer = "employer" });

/// Whether somebody takes part in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TakesPart {
    Never,
    /// Once, and no longer.
    Before,
    Now,
}

wire::string_enum!(TakesPart { Never = "never", Before = "before", Now = "now" });
