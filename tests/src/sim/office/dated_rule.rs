//! Rules with a date, as somebody of the office says them or takes them back.

use shared::dated::RuleKind;
use shared::record::At;
use shared::record::office::dated_rule::{DatedRuleEdit, NewDatedRule};
use shared::record::office::{OfficeEdit, OfficeFile};

use super::Drawer;
use crate::sim::edits::{any, day};

impl Drawer<'_> {
    pub(super) fn dated_rule(&mut self, office: &OfficeFile) -> OfficeEdit {
        let (hide, is_new) = (self.chance.one_in(2), self.chance.one_in(2));
        match any(self.chance, office.dated_rules.keys()) {
            Some(id) if !is_new => OfficeEdit::DatedRule(At(id, DatedRuleEdit::Hide(hide))),
            _ => {
                let new = NewDatedRule {
                    kind: RuleKind::MinimumWageHour,
                    teller: self.player.name.to_owned(),
                    name: String::new(),
                    from: day(self.chance.below(60)),
                    value: self.chance.one_in(2).then_some(1_471),
                    source: self.words(),
                    link: String::new(),
                };
                OfficeEdit::DatedRule(At(self.chance.id(), DatedRuleEdit::Add(new)))
            }
        }
    }
}
