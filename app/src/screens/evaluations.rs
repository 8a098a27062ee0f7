//! Evaluations: planned, answered by three, concluded, signed.

mod agreed;
mod answer_cards;
mod answers;
mod at_talk;
mod coming;
mod conclusion;
mod evaluation;
mod moving;
mod new_evaluation;
mod paper;

pub use answers::Answers;
pub use evaluation::Evaluation;
pub use new_evaluation::NewEvaluation;
pub use paper::TalkPaper;
