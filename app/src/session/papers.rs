//! Papers that the server makes: where they are to be had. Knows no screen.

use shared::id::TrajectId;
use shared::text::Lang;

/// The agreement of a traject, as a PDF in this language.
pub fn agreement_pdf(log: TrajectId, lang: Lang) -> String {
    format!("/api/trajects/{log}/agreement?lang={}", lang.tag())
}
