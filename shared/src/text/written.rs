//! In which language a text is written, as far as its letters and its smallest words tell. Knows no message.

use super::Lang;

/// Words that one language says all the time and the others of our letters do not.
const SMALL_WORDS: [(Lang, &[&str]); 4] = [
    (
        Lang::Nl,
        &[
            "het", "een", "ik", "je", "jij", "wij", "niet", "van", "met", "voor", "naar", "zijn",
            "hij", "zij", "op", "ook", "wat", "goed", "kan", "heb", "bij", "dat", "die",
        ],
    ),
    (
        Lang::En,
        &[
            "the", "you", "your", "and", "what", "with", "this", "that", "are", "have", "can",
            "not", "how", "will", "they", "she", "good",
        ],
    ),
    (
        Lang::Tr,
        &[
            "bir", "ve", "bu", "için", "var", "yok", "siz", "çok", "değil", "ne", "nasıl", "ben",
            "iyi", "daha",
        ],
    ),
    (
        Lang::Pl,
        &[
            "nie", "się", "jest", "dla", "jak", "tak", "już", "jestem", "dobrze", "czy", "ten",
            "tylko",
        ],
    ),
];
/// Letters that only one of them writes.
const LETTERS: [(Lang, &str); 2] = [(Lang::Tr, "ğışİ"), (Lang::Pl, "ąęłńśźżćŁŚŻ")];

impl Lang {
    /// In which language this is written, on a screen in this one: by another script at once, else by what it says. What says
    /// too little is taken as the screen's; in a page of another script it is Dutch.
    #[must_use]
    pub fn written_in(self, text: &str) -> Lang {
        // Digits and signs are of no script. The tables that know each letter would weigh more than what they are asked.
        let letter = text.chars().find(|it| it.is_ascii_alphabetic() || *it > '\u{bf}');
        match letter {
            None => self,
            Some('\u{400}'..='\u{4ff}') => Lang::Uk,
            Some('\u{600}'..='\u{6ff}') => Lang::Ar,
            Some('\u{1200}'..='\u{137f}') => Lang::Ti,
            Some(_) => self.or_else_latin(text),
        }
    }

    fn or_else_latin(self, text: &str) -> Lang {
        let own = match self {
            Lang::Ar | Lang::Ti | Lang::Uk => Lang::Nl,
            Lang::Nl | Lang::En | Lang::Tr | Lang::Pl => self,
        };
        let least = signs_of(own, text);
        let all = SMALL_WORDS.iter().map(|(lang, _)| (signs_of(*lang, text), *lang));
        let most = all.max_by_key(|(signs, _)| *signs);
        most.filter(|(signs, _)| *signs > least).map_or(own, |(_, lang)| lang)
    }
}

/// How much of a text tells of this language.
fn signs_of(lang: Lang, text: &str) -> usize {
    let words = SMALL_WORDS.iter().filter(|(it, _)| *it == lang).flat_map(|(_, words)| *words);
    let letters = LETTERS.iter().filter(|(it, _)| *it == lang).map(|(_, letters)| *letters);
    let is_word = |part: &str| words.clone().any(|word| part.eq_ignore_ascii_case(word));
    let split = text.split([' ', '.', ',', '!', '?', ':', '\n']);
    split.filter(|part| is_word(part)).count()
        + letters.map(|letters| text.matches(|sign| letters.contains(sign)).count()).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use crate::text::{Lang, samples};

    #[test]
    fn a_text_is_known_by_its_letters_and_small_words() {
        let rows = [
            (Lang::Pl, "Ik kom met de bus naar het werk.", Lang::Nl),
            (Lang::Tr, "Ik heb het gezien", Lang::Nl),
            (Lang::Nl, "Nie mogę dzisiaj przyjść.", Lang::Pl),
            (Lang::Nl, "Bugün çok iyi.", Lang::Tr),
            (Lang::Nl, "Can you help me with this?", Lang::En),
            (Lang::Nl, "Я прийду завтра", Lang::Uk),
            (Lang::Nl, "ጽባሕ ክመጽእ እየ", Lang::Ti),
            (Lang::Pl, "سآتي غدًا", Lang::Ar),
            (Lang::Ar, "Kassa tellen", Lang::Nl),
            (Lang::Uk, "Nie mogę", Lang::Pl),
            // Too little to tell: the screen's own.
            (Lang::Pl, "Samir", Lang::Pl),
            (Lang::Ti, "12:30", Lang::Ti),
        ];
        for (reader, text, expected) in rows {
            assert_eq!(reader.written_in(text), expected, "{text}");
        }
    }

    #[test]
    fn our_own_words_are_never_taken_for_another_language() {
        let mut mistaken = Vec::new();
        for lang in [Lang::Nl, Lang::En, Lang::Tr, Lang::Pl] {
            for (id, _, said) in samples(lang, 3) {
                let taken = lang.written_in(&said.replace("Samir", ""));
                // What only staff read is English there.
                if taken != lang && (lang == lang.for_staff() || !id.starts_with("s-")) {
                    mistaken.push(format!("{id} in {lang:?} for {taken:?}: {said}"));
                }
            }
        }
        assert!(mistaken.is_empty(), "{}", mistaken.join("\n"));
    }
}
