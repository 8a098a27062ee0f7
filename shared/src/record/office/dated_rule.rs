//! Rules with a date, as the office keeps them: what holds from which day, and where that stands. What was said once stays;
//! another value is another record, and one that was mistyped is taken back for all to see.

use chrono::NaiveDate;

use crate::dated::{self, Dated, RuleKind};
use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::OfficeFile;
use crate::record::outcome::Ending;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;

/// A rule, from a day on.
pub type DatedRuleId = Id<DatedRule>;

fields! {
    /// What a rule says from a day on.
    DatedRule, DatedRuleField, DatedRuleEdit {
        begin "add" => Add as new, by;
        NewDatedRule {
            // The office's log names nobody: who says it is copied as words.
            (kind: RuleKind, teller: String [Name])
            /// Which of several, for a rule that has names.
            name?: String [Name] => Name,
            from: NaiveDate => From,
            /// In the rule's unit; nothing where it holds no longer.
            value?: Option<u32> => Value,
            source: String [Title] => Source,
            link?: String [Name] => Link,
        }
        kept { kind: RuleKind = new.kind, teller: String = new.teller.clone() }
        switches { "hide" => Hide(hidden = false) }
    }
}

/// How the address of a source begins: nothing else is followed from a screen.
const LINK: &str = "https://";

impl DatedRule {
    /// What it says.
    pub fn dated(&self) -> Dated {
        Dated {
            kind: self.kind,
            name: self.name.get().clone(),
            from: *self.from.get(),
            value: *self.value.get(),
            source: self.source.get().clone(),
            link: self.link.get().clone(),
        }
    }
}

impl OfficeFile {
    /// What was said of rules and stands, in the order in which it was said.
    pub fn dated_rules_said(&self) -> Vec<Dated> {
        let mut standing: Vec<_> =
            self.dated_rules.values().filter(|it| !it.hidden.get()).collect();
        standing.sort_by_key(|it| it.by.order());
        standing.into_iter().map(DatedRule::dated).collect()
    }

    /// The blocks of a rule that has names; of another the one without.
    pub fn rule_names(&self, kind: RuleKind) -> Vec<String> {
        if !kind.has_names() {
            return vec![String::new()];
        }
        let of_kind = self.dated_rules.values().filter(|it| it.kind == kind);
        let mut names: Vec<String> = of_kind.map(|it| it.name.get().clone()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What a rule says on a day.
    pub fn rule_on(&self, kind: RuleKind, name: &str, day: NaiveDate) -> Option<Dated> {
        dated::on(&self.dated_rules_said(), kind, name, day).cloned()
    }

    /// How long a traject that ended so is kept, as is said on a day; nothing where the office says nothing of it.
    pub fn kept_for(&self, ending: Ending, day: NaiveDate) -> Option<Dated> {
        let kind = match ending {
            Ending::IntendedJob => RuleKind::KeepIntendedJob,
            Ending::OtherEmployer => RuleKind::KeepOtherEmployer,
            Ending::Training => RuleKind::KeepTraining,
            Ending::Stopped => RuleKind::KeepStopped,
        };
        self.rule_on(kind, "", day)
    }

    /// All that was ever said of a rule, what was taken back too: the last day on top, of one day what was said last.
    pub fn rule_history(&self, kind: RuleKind, name: &str) -> Vec<(DatedRuleId, &DatedRule)> {
        let of_it = self.dated_rules.iter().filter(|(_, it)| it.dated().is_of(kind, name));
        let mut found: Vec<_> = of_it.map(|(id, it)| (*id, it)).collect();
        found.sort_by_key(|(_, it)| std::cmp::Reverse((*it.from.get(), it.by.order())));
        found
    }
}

/// Whether such a rule can be meant: a value as its unit has them, a name where there are several, and a source that can be
/// followed or none.
fn is_in_range(new: &NewDatedRule) -> bool {
    let has_value = new.value.is_none_or(|it| (1..=new.kind.value_max()).contains(&it));
    let has_name = new.name.trim().is_empty() != new.kind.has_names();
    let has_link = new.link.is_empty() || new.link.starts_with(LINK);
    has_value && has_name && has_link
}

impl FieldRule for DatedRule {
    fn permission(_: &DatedRuleEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ManageOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &DatedRuleEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &DatedRuleEdit) -> bool {
        match edit {
            DatedRuleEdit::Add(NewDatedRule { from, .. })
            | DatedRuleEdit::Set(DatedRuleField::From(from)) => is_sensible(*from),
            DatedRuleEdit::Set(_) | DatedRuleEdit::Hide(_) => true,
        }
    }

    /// What was said of a day stays as it was said: amounts were worked out with it.
    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            DatedRuleEdit::Add(new) if !is_in_range(new) => Err(Refusal::OutOfRange),
            DatedRuleEdit::Add(_) | DatedRuleEdit::Hide(_) => Ok(()),
            DatedRuleEdit::Set(_) => Err(Refusal::AlreadyThere),
        }
    }
}
