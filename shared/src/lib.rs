//! The rule book that phone and server share.
//!
//! Everything people record is a [`change::Change`] to a [`traject::Traject`]. `check` says whether this
//! member may make this change to this traject as it stands; `apply` folds it in. Nothing here knows a
//! clock, chance, storage, a network or a screen: time and ids come in as arguments.

pub mod asks;
pub mod attention;
pub mod calendar;
pub mod change;
pub mod coaching;
pub mod dated;
pub mod financing;
pub mod follow_up;
pub mod hand_over;
pub mod held;
pub mod history;
pub mod id;
pub mod import;
pub mod labels;
pub mod limits;
pub mod looks;
pub mod matching;
pub mod measure;
pub mod news;
pub mod notify;
pub mod overlay;
pub mod proof;
pub mod record;
pub mod refusal;
pub mod register;
pub mod role;
pub mod search;
pub mod settling;
pub mod sorted_map;
pub mod state;
pub mod suggested;
pub mod sync;
pub mod table;
pub mod talk;
pub mod text;
pub mod time;
pub mod traject;
pub mod wire;
pub mod workday;
pub mod zone;
