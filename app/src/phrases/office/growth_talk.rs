//! A growth talk in words.

use chrono::NaiveDate;
use shared::record::At;
use shared::record::office::growth_talk::{
    Began, GrowthTalkEdit, GrowthTalkField, GrowthTalkId, TalkLevel,
};
use shared::text::Messages;

use super::OfficePhrases;
use crate::phrases::Written;

impl OfficePhrases for At<GrowthTalkId, GrowthTalkEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_growth_talk()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let GrowthTalkEdit::Set(field) = &self.1 else { return None };
        let day = |day: NaiveDate| w.full_day(day);
        Some(match field {
            GrowthTalkField::On(it) => Written::new(w.s_growth_talk_on(), day(*it)),
            GrowthTalkField::Began(it) => Written::new(w.s_growth_talk_began(), began(w, *it)),
            GrowthTalkField::Level(it) => Written::new(w.s_growth_talk_level(), talk_level(w, *it)),
            GrowthTalkField::Words(it) => Written::new(w.s_growth_talk_words(), it),
            GrowthTalkField::Next(it) => {
                Written::new(w.s_growth_talk_next(), it.map(day).unwrap_or_default())
            }
        })
    }
}

/// Who asked for a growth talk.
pub fn began(w: Messages, began: Began) -> &'static str {
    match began {
        Began::Office => w.s_growth_talk_began_office(),
        Began::Employer => w.s_growth_talk_began_employer(),
    }
}

/// On which level a growth talk was held.
pub fn talk_level(w: Messages, level: TalkLevel) -> &'static str {
    match level {
        TalkLevel::WorkCoach => w.s_growth_talk_level_coach(),
        TalkLevel::AccountHolder => w.s_growth_talk_level_account(),
        TalkLevel::Management => w.s_growth_talk_level_management(),
    }
}
