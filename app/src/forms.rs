//! What people fill in: the state of a form and its draft, saving, two versions to choose from. Knows no screen.

pub mod day_field;
pub mod draft;
pub mod form;
pub mod form_fields;
pub mod form_state;
pub mod number;
pub mod period_fields;
pub mod saving;
pub mod two_versions;
