//! The social lab: who writes what, what is refused, what stands where, and what everyone is told.

use chrono::NaiveDate;
use shared::change::{Change, Entry};
use shared::id::LogId;
use shared::record::office::lab::finding::{
    Figure, FindingEdit, FindingField, NewFinding, Progress,
};
use shared::record::office::lab::lab_link::{LabLinkEdit, LinkTo, NewLabLink};
use shared::record::office::lab::lab_session::{LabRole, LabSessionEdit, NewLabSession};
use shared::record::office::lab::quarter_note::{
    Economy, NewQuarterNote, QuarterNoteEdit, QuarterNoteField, QuarterNoteId,
};
use shared::record::office::lab::success::{NewSuccess, SuccessEdit};
use shared::record::office::lab::vision::{NewVision, VisionEdit, VisionField};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::office::{InLangs, OfficeEdit, OfficeFile};
use shared::record::outline::Route;
use shared::record::pictogram::Pictogram;
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Author, Permission, StaffRole};
use shared::state::State;
use shared::text::Lang;
use shared::time::{Quarter, Timestamp};
use tests::scene::{COACH, id};

const MANAGER: u8 = 5;

struct Office(State);

impl Office {
    fn opened() -> Self {
        let mut office = Self(State::default());
        let open = SettingsEdit::Open(NewSettings { name: String::new() });
        office.makes(StaffRole::Coach, OfficeEdit::Office(open)).unwrap();
        office
    }

    fn makes(&mut self, role: StaffRole, edit: OfficeEdit) -> Result<(), Refusal> {
        let who = if role == StaffRole::Manager { MANAGER } else { COACH };
        let (person, edit) = (id(who), Edit::from(edit));
        let author = Author { person, office: Some(role), coached: None };
        self.0.check(LogId::OFFICE, &edit, author)?;
        let seq = self.0.head().next();
        let (n, base, at) = (seq.0, self.0.head(), Timestamp(seq.0 as i64));
        let (device, edit, promised) = (id(who), edit.encode(), None);
        let change = Change { device, n, base, at, author: person, edit, promised };
        self.0.apply_entry(&Entry { seq, received: at, change, paired_by: None });
        Ok(())
    }

    fn file(&self) -> &OfficeFile {
        self.0.office().expect("the first edit opened it")
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn vision(number: u8, words: &str) -> OfficeEdit {
    let new = NewVision { teller: "Ingrid".to_owned(), words: words.to_owned() };
    OfficeEdit::Vision(At(id(number), VisionEdit::Add(new)))
}

fn finding(number: u8, new: NewFinding) -> OfficeEdit {
    OfficeEdit::Finding(At(id(number), FindingEdit::Add(new)))
}

fn found(on: &str, route: Option<Route>) -> NewFinding {
    let (teller, saw) = ("Anne".to_owned(), "Het wachten duurt lang.".to_owned());
    NewFinding { teller, figure: None, on: day(on), saw, route }
}

fn says(number: u8, field: FindingField) -> OfficeEdit {
    OfficeEdit::Finding(At(id(number), FindingEdit::Set(field)))
}

fn figure() -> Figure {
    Figure {
        name: "Beoogde baan".to_owned(),
        group: "Alle trajecten".to_owned(),
        said: "12 van 29 = 41 % (26–59 %)".to_owned(),
        on: day("2026-02-20"),
        count: 12,
        of: 29,
    }
}

#[test]
fn the_newest_vision_stands_and_none_before_it_goes() {
    let mut office = Office::opened();
    office.makes(StaffRole::Manager, vision(1, "Werk voor iedereen.")).unwrap();
    office.makes(StaffRole::Manager, vision(2, "De baan staat centraal.")).unwrap();
    let words = |office: &Office| -> Vec<String> {
        office.file().visions().into_iter().map(|(_, it)| it.words.get().clone()).collect()
    };
    assert_eq!(words(&office), ["De baan staat centraal.", "Werk voor iedereen."]);
    let rewrite = VisionEdit::Set(VisionField::Words("Anders.".to_owned()));
    let rewrite = office.makes(StaffRole::Manager, OfficeEdit::Vision(At(id(2), rewrite)));
    assert_eq!(rewrite, Err(Refusal::AlreadyThere));
    let take_back = OfficeEdit::Vision(At(id(2), VisionEdit::Hide(true)));
    office.makes(StaffRole::Manager, take_back).unwrap();
    assert_eq!(words(&office), ["Werk voor iedereen."]);
}

#[test]
fn a_finding_goes_from_what_was_seen_to_what_was_learned_and_keeps_its_figure() {
    let mut office = Office::opened();
    let new = NewFinding { figure: Some(figure()), ..found("2026-02-20", None) };
    office.makes(StaffRole::Manager, finding(1, new)).unwrap();
    let now = |office: &Office| {
        let it = office.file().findings.get(&id(1)).unwrap();
        (it.progress(), it.is_due(day("2026-04-01")))
    };
    assert_eq!(now(&office), (Progress::Found, false));
    let coach =
        |office: &mut Office, field| office.makes(StaffRole::Coach, says(1, field)).unwrap();
    coach(&mut office, FindingField::Action("Elke week bellen.".to_owned()));
    coach(&mut office, FindingField::ByWhen(Some(day("2026-03-31"))));
    assert_eq!(now(&office), (Progress::Acted, true));
    coach(&mut office, FindingField::Result("Niemand viel uit.".to_owned()));
    assert_eq!(now(&office), (Progress::Known, false));
    assert_eq!(office.file().findings.get(&id(1)).unwrap().figure, Some(figure()));
}

#[test]
fn what_is_open_comes_first_and_lessons_stand_by_route() {
    let mut office = Office::opened();
    let small = Some(Route::SmallScaleGrowth);
    for (number, on, route) in
        [(1, "2026-01-01", small), (2, "2026-02-01", None), (3, "2026-03-01", small)]
    {
        office.makes(StaffRole::Coach, finding(number, found(on, route))).unwrap();
    }
    for number in [1, 3] {
        let lesson = FindingField::Lesson(format!("Les {number}"));
        office.makes(StaffRole::Coach, says(number, lesson)).unwrap();
    }
    let known = FindingField::Result("Opgelost.".to_owned());
    office.makes(StaffRole::Coach, says(3, known)).unwrap();
    let ids = |found: Vec<(_, &_)>| found.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    assert_eq!(ids(office.file().standing_findings()), [id(2), id(1), id(3)]);
    // What is known comes last among all, and so among lessons.
    assert_eq!(ids(office.file().lessons(small)), [id(1), id(3)]);
    assert!(office.file().lessons(None).is_empty());
    let hide = OfficeEdit::Finding(At(id(1), FindingEdit::Hide(true)));
    office.makes(StaffRole::Coach, hide).unwrap();
    assert_eq!(ids(office.file().lessons(small)), [id(3)]);
}

fn success(number: u8, on: &str) -> OfficeEdit {
    let words = InLangs::of([(Lang::Nl, "De tiende baan is er.")]);
    let new = NewSuccess { words, pictogram: Pictogram::Star, on: day(on) };
    OfficeEdit::Success(At(id(number), SuccessEdit::Add(new)))
}

#[test]
fn everyone_is_told_the_successes_of_the_last_weeks_and_none_to_come() {
    let mut office = Office::opened();
    for (number, on) in [(1, "2026-01-01"), (2, "2026-03-01"), (3, "2026-03-20"), (4, "2026-03-03")]
    {
        office.makes(StaffRole::Manager, success(number, on)).unwrap();
    }
    let told = |on| -> Vec<_> {
        office.file().told_successes(day(on)).into_iter().map(|(id, _)| id).collect()
    };
    // Sixty days on from the first of January is the second of March.
    assert_eq!(told("2026-03-02"), [id(2), id(1)]);
    assert_eq!(told("2026-03-03"), [id(4), id(2)]);
    assert_eq!(told("2026-03-20"), [id(3), id(4), id(2)]);
    assert!(told("2027-01-01").is_empty());
}

#[test]
fn a_quarter_has_one_note() {
    let mut office = Office::opened();
    let quarter = Quarter { year: 2026, number: 1 };
    let note = |id, quarter| {
        let new = NewQuarterNote { quarter, economy: Economy::Tight, words: String::new() };
        OfficeEdit::QuarterNote(At(id, QuarterNoteEdit::Add(new)))
    };
    let of = QuarterNoteId::of(quarter);
    let none = Quarter { year: 2026, number: 5 };
    assert_eq!(office.makes(StaffRole::Manager, note(id(1), quarter)), Err(Refusal::OutOfRange));
    let of_none = office.makes(StaffRole::Manager, note(QuarterNoteId::of(none), none));
    assert_eq!(of_none, Err(Refusal::OutOfRange));
    office.makes(StaffRole::Manager, note(of, quarter)).unwrap();
    assert_eq!(office.makes(StaffRole::Manager, note(of, quarter)), Err(Refusal::AlreadyThere));
    let set = QuarterNoteEdit::Set(QuarterNoteField::Economy(Economy::Slack));
    office.makes(StaffRole::Manager, OfficeEdit::QuarterNote(At(of, set))).unwrap();
    let economy = office.file().note_of(quarter).map(|it| *it.economy.get());
    assert_eq!(economy, Some(Economy::Slack));
    let hide = OfficeEdit::QuarterNote(At(of, QuarterNoteEdit::Hide(true)));
    office.makes(StaffRole::Manager, hide).unwrap();
    assert_eq!(office.file().note_of(quarter), None);
}

#[test]
fn a_coach_finds_and_who_looks_after_the_office_says_what_all_read() {
    let mut office = Office::opened();
    let session = |roles| {
        let new = NewLabSession { on: day("2026-02-10"), roles, words: "Hoe nu?".to_owned() };
        OfficeEdit::LabSession(At(id(6), LabSessionEdit::Add(new)))
    };
    let quarter = Quarter { year: 2026, number: 1 };
    let note = NewQuarterNote { quarter, economy: Economy::Tight, words: String::new() };
    let note = OfficeEdit::QuarterNote(At(QuarterNoteId::of(quarter), QuarterNoteEdit::Add(note)));
    for edit in [vision(1, "Werk."), success(2, "2026-03-01"), note] {
        let refused = office.makes(StaffRole::Coach, edit);
        assert_eq!(refused, Err(Refusal::NotAllowed(Permission::ManageOffice)));
    }
    let link = |address: &str| {
        let (to, name) = (LinkTo::Event, "Dag".to_owned());
        let (on, words, address) = (None, String::new(), address.to_owned());
        OfficeEdit::LabLink(At(
            id(7),
            LabLinkEdit::Add(NewLabLink { to, name, on, words, address }),
        ))
    };
    let twice = vec![LabRole::Coach, LabRole::Coach];
    let more = Figure { count: 30, ..figure() };
    let unnamed = Figure { name: String::new(), ..figure() };
    let with = |figure| NewFinding { figure: Some(figure), ..found("2026-02-20", None) };
    let silent = NewFinding { saw: " ".to_owned(), ..found("2026-02-20", None) };
    for (edit, expected) in [
        (session(twice), Refusal::OutOfRange),
        (link("javascript:alert(1)"), Refusal::OutOfRange),
        (link("http://example.org"), Refusal::OutOfRange),
        (finding(8, with(more)), Refusal::OutOfRange),
        (finding(8, with(unnamed)), Refusal::EmptyText),
        (finding(8, silent), Refusal::EmptyText),
        (finding(8, found("0026-02-20", None)), Refusal::OutOfRange),
    ] {
        assert_eq!(office.makes(StaffRole::Coach, edit.clone()), Err(expected), "{edit:?}");
    }
    office.makes(StaffRole::Coach, session(vec![LabRole::Coach, LabRole::Candidate])).unwrap();
    office.makes(StaffRole::Coach, link("https://example.org")).unwrap();
    office.makes(StaffRole::Coach, finding(8, with(figure()))).unwrap();
}
