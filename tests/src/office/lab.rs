//! What the lab of the examples wrote down.

use shared::id::LogId;
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
use shared::text::Lang;
use shared::time::Quarter;

use super::traject::day;
use super::{COACH, MANAGER, Office, its};
use crate::scene::id;

/// A vision with one before it, a session, a finding from a figure with what came of it, one that is open, an event, a success
/// and how the economy was.
pub(super) fn written(office: &mut Office) {
    let mut does = |who: u8, on: i64, edit: OfficeEdit| {
        office.does(who, on, LogId::OFFICE, &edit.into());
    };
    let vision = |number: u8, words: &str| {
        let new = NewVision { teller: "Ingrid van Leeuwen".to_owned(), words: words.to_owned() };
        OfficeEdit::Vision(At(id(number), VisionEdit::Add(new)))
    };
    does(MANAGER, -49, vision(its::VISION_BEFORE, "Werk voor iedereen."));
    does(MANAGER, -20, vision(its::VISION, "De baan staat centraal. Leren gaat eraan vooraf."));
    let session = NewLabSession {
        on: day(-20),
        roles: vec![LabRole::Coach, LabRole::Employer],
        words: "Wat houdt iemand vast in de eerste maand?".to_owned(),
    };
    let session = LabSessionEdit::Add(session);
    does(COACH, -20, OfficeEdit::LabSession(At(id(its::LAB_SESSION), session)));
    let figure = Figure {
        name: "Beoogde baan".to_owned(),
        group: "Alle trajecten".to_owned(),
        said: "12 van 29 = 41 % (26–59 %)".to_owned(),
        on: day(-19),
        count: 12,
        of: 29,
    };
    let found = |number: u8, figure: Option<Figure>, saw: &str, route| {
        let (teller, saw) = ("Ingrid van Leeuwen".to_owned(), saw.to_owned());
        let new = NewFinding { teller, figure, on: day(-19), saw, route };
        OfficeEdit::Finding(At(id(number), FindingEdit::Add(new)))
    };
    let saw = "Vier van de tien halen de beoogde baan.";
    does(MANAGER, -19, found(its::FINDING, Some(figure), saw, Some(Route::SmallScaleGrowth)));
    for field in [
        FindingField::Action("In de eerste maand elke week bellen.".to_owned()),
        FindingField::Who("Werkcoaches".to_owned()),
        FindingField::ByWhen(Some(day(-5))),
        FindingField::Result("Niemand viel in de eerste maand uit.".to_owned()),
        FindingField::ResultOn(Some(day(-4))),
        FindingField::Lesson("Bel in de eerste maand elke week.".to_owned()),
    ] {
        does(COACH, -4, OfficeEdit::Finding(At(id(its::FINDING), FindingEdit::Set(field))));
    }
    let saw = "Kandidaten wachten lang op een plek.";
    does(MANAGER, -3, found(its::FINDING_OPEN, None, saw, None));
    let link = NewLabLink {
        to: LinkTo::Event,
        name: "Dag van de techniek".to_owned(),
        on: Some(day(30)),
        words: "Werkgevers laten er hun werk zien.".to_owned(),
        address: "https://example.org/techniek".to_owned(),
    };
    does(COACH, -2, OfficeEdit::LabLink(At(id(its::LAB_LINK), LabLinkEdit::Add(link))));
    let success = NewSuccess {
        words: InLangs::of([
            (Lang::Nl, "De tiende baan is er."),
            (Lang::En, "The tenth job is there."),
            (Lang::Ar, "الوظيفة العاشرة جاهزة."),
        ]),
        pictogram: Pictogram::Star,
        on: day(-2),
    };
    does(MANAGER, -2, OfficeEdit::Success(At(id(its::SUCCESS), SuccessEdit::Add(success))));
    let quarter = Quarter { year: 2025, number: 4 };
    let note = NewQuarterNote {
        quarter,
        economy: Economy::Tight,
        words: "Veel vacatures in de logistiek.".to_owned(),
    };
    let note = QuarterNoteEdit::Add(note);
    does(MANAGER, -2, OfficeEdit::QuarterNote(At(QuarterNoteId::of(quarter), note)));
}
