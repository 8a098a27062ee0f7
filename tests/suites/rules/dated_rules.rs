//! Rules with a date: who says them, what is refused, and what holds on a day while nothing of the past goes.

use shared::change::{Change, Entry};
use shared::dated::RuleKind;
use shared::id::LogId;
use shared::record::office::dated_rule::{DatedRuleEdit, DatedRuleField, NewDatedRule};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::office::{OfficeEdit, OfficeFile};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Author, Permission, StaffRole};
use shared::state::State;
use shared::time::Timestamp;
use tests::scene::{COACH, id};

const MANAGER: u8 = 5;

struct Office(State);

impl Default for Office {
    /// Opened by whoever came first.
    fn default() -> Self {
        let mut office = Self(State::default());
        let open = SettingsEdit::Open(NewSettings { name: String::new() });
        office.makes(COACH, StaffRole::Coach, OfficeEdit::Office(open)).unwrap();
        office
    }
}

impl Office {
    fn makes(&mut self, who: u8, role: StaffRole, edit: OfficeEdit) -> Result<(), Refusal> {
        let (person, edit) = (id(who), Edit::from(edit));
        let author = Author { person, office: Some(role), coached: None };
        self.0.check(LogId::OFFICE, &edit, author)?;
        let seq = self.0.head().next();
        let (n, base, at) = (seq.0, self.0.head(), Timestamp(0));
        let (device, edit, promised) = (id(who), edit.encode(), None);
        let change = Change { device, n, base, at, author: person, edit, promised };
        self.0.apply_entry(&Entry { seq, received: at, change, paired_by: None });
        Ok(())
    }

    fn says(&mut self, number: u8, new: NewDatedRule) -> Result<(), Refusal> {
        self.makes(MANAGER, StaffRole::Manager, add(number, new))
    }

    fn file(&self) -> &OfficeFile {
        self.0.office().expect("the first edit opened it")
    }

    fn minimum(&self, day: &str) -> Option<u32> {
        let day = day.parse().expect("a day");
        self.file().rule_on(RuleKind::MinimumWageHour, "", day).and_then(|it| it.value)
    }
}

fn add(number: u8, new: NewDatedRule) -> OfficeEdit {
    OfficeEdit::DatedRule(At(id(number), DatedRuleEdit::Add(new)))
}

fn new(from: &str, value: u32) -> NewDatedRule {
    NewDatedRule {
        kind: RuleKind::MinimumWageHour,
        teller: "Ingrid".to_owned(),
        name: String::new(),
        from: from.parse().expect("a day"),
        value: Some(value),
        source: "Staatscourant".to_owned(),
        link: String::new(),
    }
}

#[test]
fn another_value_takes_the_place_of_none_before_its_day() {
    let mut office = Office::default();
    office.says(1, new("2026-01-01", 1_471)).unwrap();
    office.says(2, new("2026-07-01", 1_500)).unwrap();
    assert_eq!(office.minimum("2025-12-31"), None);
    assert_eq!(office.minimum("2026-06-30"), Some(1_471));
    assert_eq!(office.minimum("2026-07-01"), Some(1_500));
    // What was mistyped is taken back, and stays to be read.
    let take_back = OfficeEdit::DatedRule(At(id(2), DatedRuleEdit::Hide(true)));
    office.makes(MANAGER, StaffRole::Manager, take_back).unwrap();
    assert_eq!(office.minimum("2026-07-01"), Some(1_471));
    assert_eq!(office.file().rule_history(RuleKind::MinimumWageHour, "").len(), 2);
    office.says(3, new("2026-07-01", 1_510)).unwrap();
    assert_eq!(office.minimum("2026-12-01"), Some(1_510));
    let ends = NewDatedRule { value: None, ..new("2027-01-01", 0) };
    office.says(4, ends).unwrap();
    assert_eq!(office.minimum("2027-01-01"), None);
    assert_eq!(office.minimum("2026-12-31"), Some(1_510));
}

#[test]
fn who_looks_after_the_office_says_them_and_nobody_rewrites_what_was_said() {
    let mut office = Office::default();
    let by_coach = office.makes(COACH, StaffRole::Coach, add(1, new("2026-01-01", 1_471)));
    assert_eq!(by_coach, Err(Refusal::NotAllowed(Permission::ManageOffice)));
    office.says(1, new("2026-01-01", 1_471)).unwrap();
    let set = DatedRuleEdit::Set(DatedRuleField::Value(Some(1)));
    let set = office.makes(MANAGER, StaffRole::Manager, OfficeEdit::DatedRule(At(id(1), set)));
    assert_eq!(set, Err(Refusal::AlreadyThere));
    let hide = OfficeEdit::DatedRule(At(id(1), DatedRuleEdit::Hide(true)));
    let hide = office.makes(COACH, StaffRole::Coach, hide);
    assert_eq!(hide, Err(Refusal::NotAllowed(Permission::ManageOffice)));
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let rule = || new("2026-01-01", 1_471);
    let of = |kind, value| NewDatedRule { kind, value: Some(value), ..rule() };
    let rows = [
        (NewDatedRule { value: Some(0), ..rule() }, Refusal::OutOfRange),
        (of(RuleKind::SubsidyMax, 1_001), Refusal::OutOfRange),
        (of(RuleKind::TrialMonths, 61), Refusal::OutOfRange),
        (of(RuleKind::KeepStopped, 241), Refusal::OutOfRange),
        // A block has a name, and a rule of which there is one has none.
        (of(RuleKind::SocialReturn, 100), Refusal::OutOfRange),
        (NewDatedRule { name: "Blok".to_owned(), ..rule() }, Refusal::OutOfRange),
        (NewDatedRule { source: " ".to_owned(), ..rule() }, Refusal::EmptyText),
        (NewDatedRule { link: "javascript:alert(1)".to_owned(), ..rule() }, Refusal::OutOfRange),
        (NewDatedRule { link: "http://x.nl".to_owned(), ..rule() }, Refusal::OutOfRange),
        (new("0026-01-01", 1_471), Refusal::OutOfRange),
    ];
    for (new, expected) in rows {
        let mut office = Office::default();
        assert_eq!(office.says(1, new.clone()), Err(expected), "{new:?}");
    }
    assert_eq!(Office::default().says(1, of(RuleKind::KeepStopped, 240)), Ok(()));
    let named = NewDatedRule { name: "Blok".to_owned(), ..of(RuleKind::SocialReturn, 100) };
    assert_eq!(Office::default().says(1, named), Ok(()));
}
