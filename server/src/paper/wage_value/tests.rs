//! The paper for a wage value, on the method's own example.

use ::tests::pool::opened;
use ::tests::scene::{COACH, Scene, day, id};
use shared::record::fact::FactEdit;
use shared::record::main_task::{MainTaskEdit, NewMainTask};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::work_sample::{Help, WorkSample};
use shared::record::{At, Edit};
use shared::text::Lang;
use shared::time::Period;

use super::*;
use crate::paper::block::without_marks;
use crate::paper::pdf;
use crate::paper::tests::read;
use crate::words;

const PLACE: u8 = 0x61;

/// The method's own example: three tasks, and of each its share, pace, quality and net time.
pub fn looked_at() -> Scene {
    let mut scene = opened();
    let new = NewPlacement {
        place: "Hal".to_owned(),
        kind: PlaceKind::Employer,
        mentor: "Petra".to_owned(),
        hours_per_week: 24,
        period: Period { from: day(0), to: None },
    };
    let place = Edit::Placement(At(id(PLACE), PlacementEdit::Add(new)));
    scene.make(COACH, &place).unwrap();
    let seen = [(50, 88, 95, 90), (30, 80, 100, 85), (20, 100, 90, 100)];
    for (number, (share, pace, quality, net_time)) in (0x71..).zip(seen) {
        let new = NewMainTask { placement: id(PLACE), name: "Laden".to_owned(), share };
        let task = Edit::MainTask(At(id(number), MainTaskEdit::Add(new)));
        let what =
            WorkSample { task: id(number), on: day(20), pace, quality, net_time, help: Help::Hint };
        let sample = Edit::WorkSample(At(id(number + 16), FactEdit::Give(what)));
        for edit in [task, sample] {
            scene.make(COACH, &edit).unwrap();
        }
    }
    scene
}

#[test]
fn it_says_what_was_seen_and_leaves_the_value_to_the_expert_in_every_language() {
    assert_eq!(wage_value(words::of(Lang::Nl), opened().traject(), day(30)), None);
    let scene = looked_at();
    assert_eq!(wage_value(words::of(Lang::Nl), scene.traject(), day(10)), None, "before that day");
    for lang in Lang::ALL {
        let w = words::of(lang);
        let paper = wage_value(w, scene.traject(), day(30)).unwrap();
        let said = read(&paper).join("\n");
        for words in [w.s_worth_text(), w.s_worth_value(), w.s_productivity_formula(), "Petra"] {
            assert!(said.contains(&without_marks(words)), "{words} in {said}");
        }
        assert!(said.contains(&without_marks(&w.a_percent(76))), "{said}");
        assert!(said.contains(&without_marks(&w.a_sample_said(90, 88, 95))), "{said}");
        assert!(pdf(w, &paper).unwrap().starts_with(b"%PDF-1.7"));
    }
}
