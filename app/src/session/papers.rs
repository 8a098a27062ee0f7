//! Papers that the server makes: where they are to be had. Knows no screen.

use shared::id::TrajectId;
use shared::record::own::proof::ProofId;
use shared::text::Lang;

/// The agreement of a traject, as a PDF in this language.
pub fn agreement_pdf(log: TrajectId, lang: Lang) -> String {
    format!("/api/trajects/{log}/agreement?lang={}", lang.tag())
}

/// What a school needs for a statement of practice, as a PDF in this language.
pub fn practice_pdf(log: TrajectId, lang: Lang) -> String {
    format!("/api/trajects/{log}/practice?lang={}", lang.tag())
}

/// What an expert needs who sets a wage value, as a PDF in this language.
pub fn wage_value_pdf(log: TrajectId, lang: Lang) -> String {
    format!("/api/trajects/{log}/wage-value?lang={}", lang.tag())
}

/// As which file a proof is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProofFile {
    Paper,
    Badge,
    Open,
}

/// A proof as a file, in this language.
pub fn proof_file(id: ProofId, file: ProofFile, lang: Lang) -> String {
    let file = match file {
        ProofFile::Paper => "paper",
        ProofFile::Badge => "badge",
        ProofFile::Open => "open",
    };
    format!("/api/proofs/{id}/{file}?lang={}", lang.tag())
}

/// The page of a proof, for whoever has its address.
pub fn proof_page(id: ProofId, lang: Lang) -> String {
    format!("/bewijs/{id}?taal={}", lang.tag())
}
