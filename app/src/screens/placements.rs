//! Places to learn at.

mod edit_placement;
mod edit_terms;
mod hours_fields;
mod main_tasks;
mod new_placement;
mod new_sample;
pub mod placement_choice;
mod placement_fields;
mod staff_papers;
mod work_figures;
pub mod work_samples;

pub use edit_placement::EditPlacement;
pub use edit_terms::EditTerms;
pub use new_placement::{NewPlacement, NextPlacement};
pub use new_sample::NewSample;
