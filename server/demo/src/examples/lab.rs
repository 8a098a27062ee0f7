//! What the lab wrote down, from `lab.toml`: into the office's log, by the phones of who says it. Knows no database.

use std::collections::BTreeMap;

use serde::Deserialize;
use shared::id::{Id, LogId};
use shared::record::At;
use shared::record::office::lab::finding::{Figure, FindingEdit, FindingField, NewFinding};
use shared::record::office::lab::lab_link::{LabLinkEdit, LinkTo, NewLabLink};
use shared::record::office::lab::lab_session::{LabRole, LabSessionEdit, NewLabSession};
use shared::record::office::lab::quarter_note::{
    Economy, NewQuarterNote, QuarterNoteEdit, QuarterNoteId,
};
use shared::record::office::lab::success::{NewSuccess, SuccessEdit};
use shared::record::office::lab::vision::{NewVision, VisionEdit};
use shared::record::office::{InLangs, OfficeEdit};
use shared::record::outline::Route;
use shared::record::pictogram::Pictogram;
use shared::role::Role;
use shared::text::Lang;
use shared::time::{Quarter, Timestamp};

use super::day::Day;
use super::days::Days;
use super::named::Named;
use super::people::{People, Player};
use super::script::saying::{self, Saying, Sent};
use super::{BadExample, name, read};

const LAB: &str = include_str!("../../../../assets/demo/lab.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lab {
    /// Who says what all read, and who finds.
    manager: String,
    coach: String,
    vision: Vec<VisionFixture>,
    sessions: Vec<SessionFixture>,
    finding: Vec<FindingFixture>,
    link: Vec<LinkFixture>,
    success: Vec<SuccessFixture>,
    quarter: Vec<QuarterFixture>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct VisionFixture {
    said: Day,
    words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionFixture {
    on: Day,
    roles: Vec<Named<LabRole>>,
    words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureFixture {
    name: String,
    group: String,
    said: String,
    count: u32,
    of: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FindingFixture {
    on: Day,
    saw: String,
    figure: Option<FigureFixture>,
    route: Option<Named<Route>>,
    #[serde(default)]
    action: String,
    #[serde(default)]
    who: String,
    by_when: Option<Day>,
    #[serde(default)]
    result: String,
    result_on: Option<Day>,
    #[serde(default)]
    lesson: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkFixture {
    to: Named<LinkTo>,
    name: String,
    on: Option<Day>,
    words: String,
    #[serde(default)]
    address: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SuccessFixture {
    on: Day,
    pictogram: Named<Pictogram>,
    /// By the tag of the language.
    words: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuarterFixture {
    /// How many quarters before the one of today.
    back: u32,
    economy: Named<Economy>,
    #[serde(default)]
    words: String,
}

/// What was sent to the office's log.
pub(super) fn pushes(
    people: &People,
    (now, utc_offset_minutes): (Timestamp, i32),
) -> Result<Vec<Sent>, BadExample> {
    let lab: Lab = read("lab.toml", LAB)?;
    let days = Days::new(None, now, utc_offset_minutes);
    let (manager, coach) = (people.player(&lab.manager)?, people.player(&lab.coach)?);
    let mut telling = Telling { manager, coach, days, said: Vec::new() };
    telling.vision(&lab.vision);
    telling.sessions(&lab.sessions);
    for (place, finding) in lab.finding.iter().enumerate() {
        telling.finding(place, finding);
    }
    telling.links(&lab.link);
    telling.successes(&lab.success)?;
    telling.quarters(&lab.quarter);
    saying::pushes(LogId::OFFICE, "lab", days, telling.said, now)
}

/// What is said, so far.
struct Telling {
    manager: Player,
    coach: Player,
    days: Days,
    said: Vec<Saying>,
}

fn id<T>(kind: &str, place: usize) -> Id<T> {
    name::id(&["lab", kind, &place.to_string()])
}

/// The day before today, at least: whatever is on its day could be later than now.
fn before_today(day: Day) -> Day {
    day.min(-1)
}

impl Telling {
    fn by_manager(&mut self, day: Day, edit: OfficeEdit) {
        let player = self.manager.clone();
        self.said.push(Saying { day, by: Role::Manager, player, edit: edit.into() });
    }

    fn by_coach(&mut self, day: Day, edit: OfficeEdit) {
        let player = self.coach.clone();
        self.said.push(Saying { day, by: Role::Coach, player, edit: edit.into() });
    }

    fn vision(&mut self, all: &[VisionFixture]) {
        for (place, it) in all.iter().enumerate() {
            let new = NewVision { teller: self.manager.name.clone(), words: it.words.clone() };
            let edit = OfficeEdit::Vision(At(id("vision", place), VisionEdit::Add(new)));
            self.by_manager(it.said, edit);
        }
    }

    fn sessions(&mut self, all: &[SessionFixture]) {
        for (place, it) in all.iter().enumerate() {
            let new = NewLabSession {
                on: self.days.working(it.on),
                roles: it.roles.iter().map(|role| role.0).collect(),
                words: it.words.clone(),
            };
            let edit = OfficeEdit::LabSession(At(id("session", place), LabSessionEdit::Add(new)));
            self.by_coach(it.on, edit);
        }
    }

    fn finding(&mut self, place: usize, it: &FindingFixture) {
        let on = self.days.working(it.on);
        let figure = it.figure.as_ref().map(|figure| Figure {
            name: figure.name.clone(),
            group: figure.group.clone(),
            said: figure.said.clone(),
            on,
            count: figure.count,
            of: figure.of,
        });
        let new = NewFinding {
            teller: self.coach.name.clone(),
            figure,
            on,
            saw: it.saw.clone(),
            route: it.route.map(|it| it.0),
        };
        let edit = |edit| OfficeEdit::Finding(At(id("finding", place), edit));
        self.by_coach(it.on, edit(FindingEdit::Add(new)));
        let working = |day: Day| self.days.working(day);
        let known = before_today(it.result_on.unwrap_or(it.on));
        let fields = [
            (it.on, !it.action.is_empty(), FindingField::Action(it.action.clone())),
            (it.on, !it.who.is_empty(), FindingField::Who(it.who.clone())),
            (it.on, it.by_when.is_some(), FindingField::ByWhen(it.by_when.map(working))),
            (known, !it.result.is_empty(), FindingField::Result(it.result.clone())),
            (known, it.result_on.is_some(), FindingField::ResultOn(it.result_on.map(working))),
            (known, !it.lesson.is_empty(), FindingField::Lesson(it.lesson.clone())),
        ];
        for (day, is_said, field) in fields {
            if is_said {
                self.by_coach(day, edit(FindingEdit::Set(field)));
            }
        }
    }

    fn links(&mut self, all: &[LinkFixture]) {
        for (place, it) in all.iter().enumerate() {
            let new = NewLabLink {
                to: it.to.0,
                name: it.name.clone(),
                on: it.on.map(|day| self.days.working(day)),
                words: it.words.clone(),
                address: it.address.clone(),
            };
            let edit = OfficeEdit::LabLink(At(id("link", place), LabLinkEdit::Add(new)));
            self.by_coach(before_today(it.on.unwrap_or(-1)), edit);
        }
    }

    fn successes(&mut self, all: &[SuccessFixture]) -> Result<(), BadExample> {
        for (place, it) in all.iter().enumerate() {
            let mut words = InLangs::default();
            for (tag, text) in &it.words {
                let lang = Lang::tagged(tag).ok_or_else(|| BadExample::unknown("language", tag))?;
                words = words.with(lang, text);
            }
            let on = self.days.working(it.on);
            let new = NewSuccess { words, pictogram: it.pictogram.0, on };
            let edit = OfficeEdit::Success(At(id("success", place), SuccessEdit::Add(new)));
            self.by_manager(it.on, edit);
        }
        Ok(())
    }

    fn quarters(&mut self, all: &[QuarterFixture]) {
        for it in all {
            let today = Quarter::of(self.days.exact(0));
            let quarter = (0..it.back).fold(today, |quarter, _| quarter.before());
            let (economy, words) = (it.economy.0, it.words.clone());
            let add = QuarterNoteEdit::Add(NewQuarterNote { quarter, economy, words });
            self.by_manager(-1, OfficeEdit::QuarterNote(At(QuarterNoteId::of(quarter), add)));
        }
    }
}
