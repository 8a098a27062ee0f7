//! What a person's own log keeps beyond what they want of work: it goes along with them from traject to traject. Its kinds stand
//! in the table of `path`.

pub mod page;
pub mod proof;
pub mod seen_skill;
