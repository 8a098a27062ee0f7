//! How the learning at a place is paid for: who says it, who reads it, what cannot be, and which hours go with it.

use shared::dated::{Dated, RuleKind};
use shared::financing::Worked;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::Means;
use shared::record::path::funding::{Funding, Wage, WageValue};
use shared::record::path::workday::{NewWorkday, WorkdayEdit, WorkdayId};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::Audience;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, Scene, day, id};

/// The place of the employer.
fn place(scene: &Scene) -> u8 {
    let member = scene.traject().members.get(&id(EMPLOYER)).unwrap();
    member.placement.get().unwrap().as_bytes()[0]
}

fn funding(placement: u8) -> Funding {
    let (name, source, link) = (String::new(), "Staatscourant".to_owned(), String::new());
    let (kind, value) = (RuleKind::MinimumWageHour, Some(1_471));
    Funding {
        placement: id(placement),
        means: Means::WageCostSubsidy,
        from: day(0),
        until: day(29),
        hours_per_week: 24,
        wage: Wage::Hour(1_500),
        other_cents: 0,
        employer_percent: 0,
        wage_value: Some(WageValue { percent: 40, from: day(0), set_by: "L. de Jong".to_owned() }),
        rules: vec![Dated { kind, name, from: day(0), value, source, link }],
    }
}

fn gives(number: u8, funding: Funding) -> Edit {
    PathEdit::Funding(At(id(number), FactEdit::Give(funding))).into()
}

#[test]
fn a_coach_says_it_and_it_is_read_at_that_place_alone() {
    let mut scene = opened();
    let place = place(&scene);
    let edit = gives(0xc1, funding(place));
    for who in [CANDIDATE, EMPLOYER] {
        assert!(scene.check(who, &edit).is_err());
    }
    let audience = scene.make(COACH, &edit).unwrap();
    assert_eq!(audience, Audience::Placement(id(place)));
    let sees = |who| scene.traject().view(id(who)).is_some_and(|it| it.sees(audience));
    assert!(sees(EMPLOYER) && sees(CANDIDATE) && !sees(OTHER_EMPLOYER));
}

#[test]
fn what_was_said_last_counts_and_what_is_taken_back_does_not() {
    let mut scene = opened();
    let place = place(&scene);
    scene.make(COACH, &gives(0xc1, funding(place))).unwrap();
    scene.make(COACH, &gives(0xc2, Funding { hours_per_week: 32, ..funding(place) })).unwrap();
    let hours = |scene: &Scene| {
        scene.traject().funding_of(id(place)).map(|(_, fact)| fact.what.hours_per_week)
    };
    assert_eq!(hours(&scene), Some(32));
    let back = PathEdit::Funding(At(id(0xc2), FactEdit::Hide(true)));
    scene.make(COACH, &back.into()).unwrap();
    assert_eq!(hours(&scene), Some(24));
}

#[test]
fn what_is_negative_or_cannot_be_is_refused() {
    let scene = opened();
    let place = place(&scene);
    let it = || funding(place);
    let value = |percent| WageValue { percent, from: day(0), set_by: "L.".to_owned() };
    let shared =
        || Funding { means: Means::SharedCost, wage_value: None, employer_percent: 50, ..it() };
    let rows = [
        (Funding { placement: id(0x99), ..it() }, Refusal::NotFound),
        (Funding { until: day(0), from: day(1), ..it() }, Refusal::EndsBeforeStart),
        (Funding { hours_per_week: 0, ..it() }, Refusal::OutOfRange),
        (Funding { hours_per_week: 200, ..it() }, Refusal::OutOfRange),
        (Funding { wage: Wage::Hour(0), ..it() }, Refusal::OutOfRange),
        (Funding { wage: Wage::Hour(u32::MAX), ..it() }, Refusal::OutOfRange),
        (Funding { wage: Wage::Month(1_000_001), ..it() }, Refusal::OutOfRange),
        (Funding { other_cents: u32::MAX, ..it() }, Refusal::OutOfRange),
        // A subsidy goes with a wage, and with one that is not less than the law has it.
        (Funding { wage: Wage::Unpaid, ..it() }, Refusal::OutOfRange),
        (Funding { wage: Wage::Hour(1_470), ..it() }, Refusal::OutOfRange),
        (Funding { wage_value: Some(value(0)), ..it() }, Refusal::OutOfRange),
        (Funding { wage_value: Some(value(100)), ..it() }, Refusal::OutOfRange),
        (Funding { wage_value: Some(value(255)), ..it() }, Refusal::OutOfRange),
        (Funding { employer_percent: 50, ..it() }, Refusal::OutOfRange),
        (
            Funding { wage_value: Some(WageValue { set_by: String::new(), ..value(40) }), ..it() },
            Refusal::EmptyText,
        ),
        (Funding { employer_percent: 101, ..shared() }, Refusal::OutOfRange),
        (Funding { wage: Wage::Unpaid, ..shared() }, Refusal::OutOfRange),
        (Funding { wage_value: Some(value(40)), ..shared() }, Refusal::OutOfRange),
        (Funding { means: Means::None, ..shared() }, Refusal::OutOfRange),
        (Funding { until: day(1_200), ..it() }, Refusal::OutOfRange),
    ];
    for (funding, expected) in rows {
        let found = scene.check(COACH, &gives(0xc1, funding.clone()));
        assert_eq!(found, Err(expected), "{funding:?}");
    }
    for fine in [it(), shared(), Funding { wage_value: None, ..it() }] {
        assert!(scene.check(COACH, &gives(0xc1, fine)).is_ok());
    }
}

/// 24 hours a week are 2 × 24 in two weeks: 2,880 minutes. 7 and a half hours at 15 euros are 112,50.
#[test]
fn hours_that_were_confirmed_stand_beside_those_that_were_planned() {
    let mut scene = opened();
    let place = place(&scene);
    scene.make(COACH, &gives(0xc1, funding(place))).unwrap();
    for (on, minutes) in [(2, 450), (3, 480), (20, 480)] {
        let new = NewWorkday { placement: id(place), on: day(on), minutes };
        let at = WorkdayId::of(new.placement, new.on);
        let does = |edit| Edit::from(PathEdit::Workday(At(at, edit)));
        scene.make(CANDIDATE, &does(WorkdayEdit::Record(new))).unwrap();
        if on == 2 {
            scene.make(EMPLOYER, &does(WorkdayEdit::Confirm(true))).unwrap();
        }
    }
    let worked = Worked::until(scene.traject(), &funding(place), day(13));
    assert_eq!(worked, Worked { planned: 2_880, confirmed: 450, waiting: 480 });
    assert_eq!(worked.confirmed_cents(&funding(place)), 11_250);
    // 1.560 a month for 104 hours are 15 an hour.
    let by_month = Funding { wage: Wage::Month(156_000), ..funding(place) };
    assert_eq!(worked.confirmed_cents(&by_month), 11_250);
    let before =
        Worked::until(scene.traject(), &Funding { from: day(14), ..funding(place) }, day(9));
    assert_eq!(before, Worked::default());
}
