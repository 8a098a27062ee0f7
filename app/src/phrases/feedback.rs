//! Quick feedback in words.

use shared::labels::{Scale, main_scales, more_scales};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, FeedbackId, Score};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, given};
use super::values::ChipWords;
use crate::parts::{Icon, Tone};

/// The scores of one piece of feedback that were given, in words.
pub fn scores(w: Messages, it: &Feedback) -> Vec<(Score, String)> {
    let scores = [Some(it.pace), Some(it.quality), Some(it.independence), it.on_time, it.safety];
    let scales = main_scales(w).into_iter().chain(more_scales(w));
    let told = |((what, [low, growing, good]), score): (Scale, Option<Score>)| {
        let score = score?;
        let how = match score {
            Score::NotYet => low,
            Score::Growing => growing,
            Score::Good => good,
        };
        Some((score, [what, ": ", how].concat()))
    };
    scales.zip(scores).filter_map(told).collect()
}

impl KindPhrases for At<FeedbackId, FactEdit<Feedback>> {
    fn icon(&self) -> Icon {
        Icon::Star
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_feedback().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_feedback(), |_| w.s_history_feedback(name)))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_check_in(), "")
    }
}

/// The scores that were given, each as a chip.
pub fn score_chips(w: Messages, it: &Feedback) -> Vec<ChipWords> {
    let chip = |(score, words)| {
        let tone = match score {
            Score::NotYet => Tone::Care,
            Score::Growing => Tone::Brand,
            Score::Good => Tone::Done,
        };
        (tone, None, words)
    };
    scores(w, it).into_iter().map(chip).collect()
}
