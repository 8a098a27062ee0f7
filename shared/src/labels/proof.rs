//! A proof in words, for its page, on paper and where it is made.

use super::{role, values::line};
use crate::proof::{Line, Shown, Sight};
use crate::record::work_sample::Help;
use crate::text::Messages;

/// How much help something took.
pub fn help(w: Messages, help: Help) -> &'static str {
    match help {
        Help::Alone => w.a_help_alone(),
        Help::Hint => w.a_help_hint(),
        Help::Shown => w.a_help_shown(),
        Help::Together => w.a_help_together(),
    }
}

/// How well somebody does it; empty where that is not said.
pub fn proof_how(w: Messages, it: &Line) -> String {
    line(w, &[&it.words, it.help.map(|it| help(w, it)).unwrap_or_default()])
}

/// Who saw it and when, a line each; that nobody else did is said as well.
pub fn proof_seen(w: Messages, it: &Line) -> Vec<String> {
    let saw = |it: &Sight| {
        let who = if it.who.is_empty() { w.e_proof_someone() } else { &it.who };
        line(w, &[&w.a_skill_by(who), role(w, it.role), &w.full_day(it.on)])
    };
    if it.seen.is_empty() {
        return vec![w.a_skill_self().to_owned()];
    }
    it.seen.iter().map(saw).collect()
}

/// The work and whose it is, on one line; empty where it is not named.
pub fn proof_place(w: Messages, it: &Shown) -> String {
    line(w, &[&it.job, &it.employer])
}
