//! Measures how plain the Dutch of the candidate's screens is. Knows only what the messages say.
//! Flesch-Douma: 206.84 − 77 × syllables per word − 0.93 × words per sentence; above 80 is easy reading.

use super::{Lang, samples};

const FLESCH_DOUMA_MIN: f64 = 80.0;
const WORDS_PER_SENTENCE_MAX: f64 = 10.0;
/// Who reads a message is the first letter of its id: the candidate, or everyone.
const CANDIDATE: [&str; 2] = ["c-", "a-"];
const BANNED: &str = include_str!("../../../assets/i18n/banned.nl.txt");

struct Reading {
    sentences: f64,
    words: f64,
    syllables: f64,
}

impl Reading {
    fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Reading {
        let mut reading = Reading { sentences: 0.0, words: 0.0, syllables: 0.0 };
        for text in texts {
            for sentence in text.split(['.', '!', '?', ':', '…', '\n']) {
                let mut spoken = words(sentence).peekable();
                if spoken.peek().is_some() {
                    reading.sentences += 1.0;
                }
                for word in spoken {
                    reading.words += 1.0;
                    reading.syllables += f64::from(syllables(&word));
                }
            }
        }
        reading
    }

    fn words_per_sentence(&self) -> f64 {
        self.words / self.sentences
    }

    fn flesch_douma(&self) -> f64 {
        206.84 - 77.0 * self.syllables / self.words - 0.93 * self.words_per_sentence()
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic() && c != '\'')
        .filter(|word| word.contains(char::is_alphabetic))
        .map(str::to_lowercase)
}

/// Syllables of a Dutch word: groups of vowels, where two that are no pair of Dutch spelling count twice.
fn syllables(word: &str) -> u32 {
    const PAIRS: [&str; 13] =
        ["aa", "ee", "oo", "uu", "ie", "oe", "ui", "ei", "eu", "au", "ou", "ai", "oi"];
    let letters: Vec<char> = word.chars().collect();
    let (mut count, mut at) = (0, 0);
    while at < letters.len() {
        if !"aeiouyáéèëïíóöúüê".contains(letters[at]) {
            at += 1;
            continue;
        }
        count += 1;
        let pair: String = letters.iter().skip(at).take(2).collect();
        at += if PAIRS.contains(&pair.as_str()) { 2 } else { 1 };
        // "aai", "ooi", "oei", "eeuw", "ieuw": the glide belongs to the same syllable.
        let glides = letters.get(at) == Some(&'i') || letters.get(at) == Some(&'u');
        if pair.chars().count() == 2 && PAIRS.contains(&pair.as_str()) && glides {
            at += 1;
        }
    }
    count.max(1)
}

fn for_candidates() -> Vec<(&'static str, String)> {
    samples(Lang::Nl, 3)
        .into_iter()
        .filter(|(id, ..)| CANDIDATE.iter().any(|prefix| id.starts_with(prefix)))
        .map(|(id, _, said)| (id, said))
        .collect()
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures are the budget's evidence")]
fn the_candidates_dutch_is_easy_to_read() {
    let messages = for_candidates();
    let own = messages.iter().filter(|(id, _)| id.starts_with("c-"));
    let sentences = messages.iter().filter(|(_, said)| said.ends_with(['.', '!', '?']));
    let sets = [
        ("all the candidate reads", Reading::of(messages.iter().map(|(_, said)| said.as_str()))),
        ("candidate's own screens", Reading::of(own.map(|(_, said)| said.as_str()))),
        ("whole sentences only", Reading::of(sentences.map(|(_, said)| said.as_str()))),
    ];
    for (name, reading) in &sets {
        println!(
            "{name}: Flesch-Douma {:.1} (at least {FLESCH_DOUMA_MIN}), {:.1} words a sentence (at most \
             {WORDS_PER_SENTENCE_MAX}), {} words",
            reading.flesch_douma(),
            reading.words_per_sentence(),
            reading.words,
        );
    }
    for (name, reading) in sets {
        assert!(reading.flesch_douma() >= FLESCH_DOUMA_MIN, "{name} is too hard to read");
        assert!(reading.words_per_sentence() <= WORDS_PER_SENTENCE_MAX, "{name}: long sentences");
    }
}

#[test]
fn no_office_word_reaches_a_candidate() {
    let banned =
        || BANNED.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    assert!(banned().count() > 0, "the list is empty");
    for (id, said) in for_candidates() {
        for word in words(&said) {
            let office = banned().find(|start| word.starts_with(start));
            assert_eq!(office, None, "{id} says \"{said}\"");
        }
    }
}

#[test]
fn syllables_are_counted_as_people_say_them() {
    let rows = [
        ("stap", 1),
        ("vandaag", 2),
        ("bijeen", 2),
        ("nieuwe", 2),
        ("oefenen", 3),
        ("video", 3),
        ("geïnd", 2),
        ("draaien", 2),
        ("gesprekken", 3),
        ("ruilen", 2),
        ("mooi", 1),
        ("ik", 1),
    ];
    for (word, expected) in rows {
        assert_eq!(syllables(word), expected, "{word}");
    }
}
