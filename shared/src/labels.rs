//! What the choices are called that people tap: in the same words on every screen, and on the pages that need no app. Knows
//! no screen.

mod agreement;
mod introduction;
mod money;
mod proof;
mod values;

use crate::follow_up::Deed;
use crate::record::adjustment::{Helped, Verdict};
use crate::record::check_in::{Face, Topic};
use crate::record::evaluation::Support;
use crate::role::{Role, StaffRole};
use crate::text::Messages;

pub use agreement::{
    means, on_fresh, part_lines, part_title, parts_anew, signature_lines, standing,
};
pub use introduction::why;
pub use money::{euros, large_euros, percent};
pub use proof::{help, proof_how, proof_place, proof_seen};
pub use values::{line, period};

/// A question of feedback, with its answers from not yet to good.
pub type Scale = (&'static str, [&'static str; 3]);

/// What someone is in a traject.
pub fn role(w: Messages, role: Role) -> &'static str {
    match role {
        Role::Candidate => w.s_role_candidate(),
        Role::Coach => w.s_role_coach(),
        Role::Employer => w.s_role_employer(),
        Role::Manager => w.s_role_manager(),
    }
}

/// What someone is in the office.
pub fn staff_role(w: Messages, role: StaffRole) -> &'static str {
    match role {
        StaffRole::Coach => w.s_role_coach(),
        StaffRole::AccountHolder => w.s_role_account_holder(),
        StaffRole::Manager => w.s_role_manager(),
        StaffRole::Viewer => w.s_role_viewer(),
    }
}

/// How it goes.
pub fn face(w: Messages, face: Face) -> &'static str {
    match face {
        Face::Great => w.c_face_great(),
        Face::Good => w.c_face_good(),
        Face::SoSo => w.c_face_fair(),
        Face::Hard => w.c_face_hard(),
    }
}

/// What a check-in or an answer is about.
pub fn topic(w: Messages, topic: Topic) -> &'static str {
    match topic {
        Topic::Pace => w.a_chip_pace(),
        Topic::Quality => w.a_chip_quality(),
        Topic::Independence => w.a_chip_independence(),
        Topic::OnTime => w.a_chip_punctuality(),
        Topic::Language => w.a_chip_language(),
        Topic::Travel => w.a_chip_travel(),
        Topic::Home => w.a_chip_home(),
        Topic::Colleagues => w.a_chip_colleagues(),
    }
}

/// What helps somebody to learn something.
pub fn what_helps(w: Messages, support: Support) -> &'static str {
    match support {
        Support::Together => w.a_helps_together(),
        Support::Shown => w.a_helps_shown(),
        Support::Pictures => w.a_helps_pictures(),
        Support::MoreTime => w.a_helps_more_time(),
        Support::Repeated => w.a_helps_repeated(),
        Support::Quiet => w.a_helps_quiet(),
    }
}

/// The three that feedback always answers: pace, quality, independence.
pub fn main_scales(w: Messages) -> [Scale; 3] {
    [
        (
            w.e_feedback_pace(),
            [w.e_feedback_pace_low(), w.e_feedback_pace_growing(), w.e_feedback_pace_good()],
        ),
        (
            w.e_feedback_quality(),
            [
                w.e_feedback_quality_low(),
                w.e_feedback_quality_growing(),
                w.e_feedback_quality_good(),
            ],
        ),
        (
            w.e_feedback_independence(),
            [
                w.e_feedback_independence_low(),
                w.e_feedback_independence_growing(),
                w.e_feedback_independence_good(),
            ],
        ),
    ]
}

/// The two that it may: on time, safety.
pub fn more_scales(w: Messages) -> [Scale; 2] {
    [
        (
            w.e_feedback_punctuality(),
            [
                w.e_feedback_punctuality_low(),
                w.e_feedback_punctuality_growing(),
                w.e_feedback_punctuality_good(),
            ],
        ),
        (
            w.e_feedback_safety(),
            [w.e_feedback_safety_low(), w.e_feedback_safety_growing(), w.e_feedback_safety_good()],
        ),
    ]
}

/// What somebody did with what was given; nothing where their own words say it.
pub fn deed(w: Messages, deed: Deed) -> Option<&'static str> {
    match deed {
        Deed::Answered(_) => None,
        Deed::TakenUp(_) => Some(w.e_came_taken_up()),
        Deed::Decided(Verdict::WeTryIt) => Some(w.e_came_try()),
        Deed::Decided(Verdict::NotNow) => Some(w.e_came_not_now()),
        Deed::Reviewed(Helped::Yes) => Some(w.e_came_helped()),
        Deed::Reviewed(Helped::Partly) => Some(w.e_came_helped_partly()),
        Deed::Reviewed(Helped::No) => Some(w.e_came_helped_not()),
    }
}

/// What an adjustment is called: the first sentence of what is changed, in its author's words. A sentence ends at a mark with nothing
/// or a space behind it: the one in 14.30 ends none.
pub fn proposal_title(change: &str) -> &str {
    let line = change.trim().lines().next().unwrap_or_default();
    let ends = |(_, mark, behind): &(usize, char, &str)| {
        matches!(mark, '.' | '!' | '?') && behind.chars().next().is_none_or(char::is_whitespace)
    };
    let signs = line.char_indices().map(|(at, sign)| (at, sign, &line[at + sign.len_utf8()..]));
    let end = signs.into_iter().find(ends).map_or(line.len(), |(at, mark, _)| at + mark.len_utf8());
    line[..end].trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::proposal_title;

    #[test]
    fn an_adjustment_is_called_by_its_first_sentence() {
        assert_eq!(proposal_title("Elk uur rust. Daarna kijken."), "Elk uur rust");
        assert_eq!(proposal_title(" Eerst alleen scannen\nDan rijden"), "Eerst alleen scannen");
        assert_eq!(proposal_title("Kan het rustiger? Ja."), "Kan het rustiger?");
        assert_eq!(proposal_title("Om 14.30 uur een pauze. Elke dag."), "Om 14.30 uur een pauze");
        assert_eq!(proposal_title("Echt waar?! Ja"), "Echt waar?!");
        assert_eq!(proposal_title(""), "");
    }
}
