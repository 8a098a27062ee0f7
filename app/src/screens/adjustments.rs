//! Adjustments: what was seen, thought and changed, and whether it helped.

pub mod about;
mod adjustment;
mod adjustment_change;
pub mod adjustment_form;
mod adjustment_phrases;
mod adjustment_review;
pub mod begin;
mod cause;
mod effect;
mod helped_before;
mod new_adjustment;
mod traject_adjustments;

pub use adjustment::Adjustment;
pub use begin::AdjustFrom;
pub use new_adjustment::NewAdjustment;
pub use shared::labels::proposal_title as adjustment_title;
pub use traject_adjustments::TrajectAdjustments;
