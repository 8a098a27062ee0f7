//! What a form brings. All of it may be missing, or nonsense. Knows no question.

use shared::wire::StringEnum;

/// The fields of a form, in the order of the page; a question of which several answers hold has several.
#[derive(Debug, Default)]
pub struct Filled(pub Vec<(String, String)>);

impl Filled {
    /// The text of a field, as our records keep texts.
    pub fn text(&self, field: &str) -> String {
        self.of(field).next().unwrap_or_default().replace("\r\n", "\n").trim().to_owned()
    }

    /// What was chosen of one question; nothing, too, where it is no choice of ours.
    pub fn one<T: StringEnum>(&self, field: &str) -> Option<T> {
        self.of(field).next().and_then(T::named)
    }

    /// All that was chosen, each once, in the order of the screen.
    pub fn some<T: StringEnum + PartialEq + Copy>(&self, field: &str, all: &[T]) -> Vec<T> {
        let chosen: Vec<T> = self.of(field).filter_map(T::named).collect();
        all.iter().copied().filter(|it| chosen.contains(it)).collect()
    }

    /// The values of a field.
    pub fn of<'a>(&'a self, field: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// The texts that somebody typed, whatever was asked.
    pub fn texts(&self, fields: &[&str]) -> Vec<String> {
        fields.iter().map(|field| self.text(field)).filter(|it| !it.is_empty()).collect()
    }
}
