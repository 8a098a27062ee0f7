//! What is agreed, in seven parts: read and signed by three, each on their own phone or on one that is handed over; written by
//! a coach.

mod as_pdf;
mod door;
mod edit;
mod older;
mod page;
mod paper;
mod part_cards;
mod parties;
mod withdrawing;
mod witness;

pub use door::AgreementDoor;
pub use edit::EditAgreement;
pub use page::Agreement;
pub use paper::AgreementPaper;
