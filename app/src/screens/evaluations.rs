//! Evaluations: planned, answered by three, concluded, signed.

mod answer_cards;
mod answers;
mod conclusion;
mod evaluation;
mod new_evaluation;
mod not_seen;

pub use answers::Answers;
pub use evaluation::Evaluation;
pub use new_evaluation::NewEvaluation;
