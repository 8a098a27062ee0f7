//! Papers as PDF, tagged so that a screen reader reads them as eyes do: pages, headings, paragraphs, lists. What cannot be written
//! so is refused. Knows no file and no store.

mod agreement;
mod block;
mod document;
mod fonts;
mod lines;
mod pages;
mod tags;
#[cfg(test)]
mod tests;

pub use self::agreement::agreement;
pub use self::document::pdf;

/// Why there is no paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// Instead of a box that says nothing.
    #[error("no font of ours has {letters:?} ({})", code_points(.letters))]
    NoGlyph { letters: String },
    /// What the library said of it.
    #[error("the PDF: {0}")]
    Pdf(String),
}

fn code_points(letters: &str) -> String {
    let points = letters.chars().map(|letter| format!("U+{:04X}", u32::from(letter)));
    points.collect::<Vec<_>>().join(" ")
}
