//! Papers as PDF, tagged so that a screen reader reads them as eyes do: pages, headings, paragraphs, lists. What cannot be written
//! so is refused. Knows no file and no store.

mod about;
mod agreement;
mod block;
mod document;
mod fonts;
mod lines;
mod pages;
mod practice;
mod proof;
mod tags;
#[cfg(test)]
mod tests;
mod wage_value;

pub use self::agreement::agreement;
pub use self::block::{Attachment, Paper};
pub use self::document::{pdf, pdf_with};
pub use self::practice::practice;
pub use self::proof::proof;
pub use self::wage_value::wage_value;

/// Why there is no paper: what the library said of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the PDF: {0}")]
pub struct PaperError(String);
