//! What is read aloud, in pieces, each in the language it is written in. Knows no voice.

use shared::text::Lang;

/// Voices fall silent in the middle of what is much longer.
const CHARS_MAX: usize = 200;

/// A text in pieces to be spoken one after the other, each by a voice of the language it is written in: what people wrote keeps
/// theirs.
pub fn pieces(text: &str, reader: Lang) -> Vec<(Lang, &str)> {
    let mut pieces = Vec::new();
    for line in text.lines().map(str::trim) {
        pieces.extend(parts(line).map(|part| (reader.written_in(part), part)));
    }
    pieces
}

/// A line in parts that a voice can say: up to the end of a sentence, else to a space, else as far as it goes.
fn parts(mut line: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let Some((most, _)) = line.char_indices().nth(CHARS_MAX) else {
            return (!line.is_empty()).then(|| std::mem::take(&mut line));
        };
        let head = &line[..most];
        let at = head.rfind(['.', '!', '?', '؟', '።']).or_else(|| head.rfind(' '));
        let end = at.map_or(most, |at| at + head[at..].chars().next().map_or(0, char::len_utf8));
        let (part, rest) = line.split_at(end);
        line = rest.trim_start();
        Some(part.trim_end())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_piece_is_spoken_in_the_language_it_is_written_in() {
        let screen = "أهلًا\n\n  Kassa tellen \n12:30";
        let expected = [(Lang::Ar, "أهلًا"), (Lang::Nl, "Kassa tellen"), (Lang::Ar, "12:30")];
        assert_eq!(pieces(screen, Lang::Ar), expected);
        assert_eq!(pieces("Hoi\nأنا", Lang::Nl), [(Lang::Nl, "Hoi"), (Lang::Ar, "أنا")]);
        let on_a_polish_screen = "Cześć\nIk kom vandaag met de bus.\nСьогодні\nሎሚ";
        let langs = pieces(on_a_polish_screen, Lang::Pl).into_iter().map(|(lang, _)| lang);
        assert_eq!(langs.collect::<Vec<_>>(), [Lang::Pl, Lang::Nl, Lang::Uk, Lang::Ti]);
        assert_eq!(pieces("Hello", Lang::En), [(Lang::En, "Hello")]);
        assert_eq!(pieces(" \n", Lang::Nl), []);
    }

    #[test]
    fn a_feedback_of_four_thousand_letters_is_spoken_whole() {
        for long in ["Zij helpt goed. ".repeat(250), "ab ".repeat(1_334), "é".repeat(4_000)] {
            let spoken = pieces(&long, Lang::Nl);
            assert!(spoken.iter().all(|(_, piece)| piece.chars().count() <= CHARS_MAX));
            let without_spaces = |text: &str| text.replace(' ', "");
            let all: String = spoken.iter().map(|(_, piece)| *piece).collect();
            assert_eq!(without_spaces(&all), without_spaces(&long));
        }
    }
}
