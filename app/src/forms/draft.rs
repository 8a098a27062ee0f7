//! What a form keeps of itself between two keystrokes: its touched fields, by name, as one text. Knows no form.

use shared::sorted_map::SortedMap;
use shared::wire;

/// The touched fields of a form.
pub type Fields = SortedMap<String, String>;

/// The fields of a draft. One of an older version of its form is not worth stopping for: it has none.
pub fn read(draft: &str) -> Fields {
    wire::decode(draft).unwrap_or_default()
}

/// The draft of these fields; without any there is nothing to keep.
pub fn write(fields: &Fields) -> String {
    if fields.is_empty() { String::new() } else { wire::encode(fields) }
}

/// The draft of these fields, in the order of the form.
pub fn of<const N: usize>(fields: [(&str, String); N]) -> String {
    write(&fields.into_iter().map(|(field, text)| (field.to_owned(), text)).collect())
}

/// Whether nothing would be lost with it. A field that was emptied again holds nothing.
pub fn is_blank(draft: &str) -> bool {
    read(draft).values().all(|text| text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_count() {
        for blank in ["", "{}", "not a draft", r#"{"text":" \n"}"#, &of([("text", String::new())])]
        {
            assert!(is_blank(blank), "{blank}");
        }
        assert!(!is_blank(&of([("day", String::new()), ("title", "Bellen".to_owned())])));
    }

    #[test]
    fn what_was_kept_is_read_again() {
        let draft = of([("text", "\"Dank je\"\n".to_owned())]);
        assert_eq!(write(&read(&draft)), draft);
        assert_eq!(write(&Fields::new()), "", "a form that was never touched keeps nothing");
    }
}
