//! In which order a caseload stands: who asks for attention first, or by what a column says. Knows no screen.

use std::cmp::Reverse;

use shared::id::TrajectId;
use shared::record::check_in::Face;
use shared::text::Lang;

use super::grouping::Line;
use crate::phrases::search::name_order;

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Name,
    Contact,
    How,
    Reason,
    Talk,
    Phase,
}

impl Column {
    /// All, as they stand beside each other.
    pub const ALL: [Self; 6] =
        [Self::Name, Self::Contact, Self::How, Self::Reason, Self::Talk, Self::Phase];
}

/// Which end of a column stands on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// A to Z, longest ago, hardest, most pressing, soonest, first phase.
    Rising,
    Falling,
}

/// By what a table is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sorting {
    pub column: Column,
    pub direction: Direction,
}

impl Sorting {
    /// Who was not heard for longest stands on top.
    pub const FIRST: Self = Self { column: Column::Contact, direction: Direction::Rising };

    /// A column's heading was pressed: it is sorted by that, or the other way round.
    pub fn pressed(self, column: Column) -> Self {
        let direction = match self.direction {
            Direction::Rising if self.column == column => Direction::Falling,
            Direction::Rising | Direction::Falling => Direction::Rising,
        };
        Self { column, direction }
    }
}

/// The lines as they are sorted. A line of which a column says nothing stands below the others, whichever way.
pub fn sorted(lang: Lang, mut lines: Vec<Line>, by: Sorting) -> Vec<Line> {
    // Of those that are alike, in the order of their names.
    lines.sort_by_cached_key(|it| name_order(lang, &it.candidate));
    match by.column {
        Column::Name if by.direction == Direction::Falling => lines.reverse(),
        Column::Name => {}
        Column::Contact => sort(&mut lines, by.direction, |it| it.contact),
        Column::How => sort(&mut lines, by.direction, |it| it.how.map(rank)),
        Column::Reason => sort(&mut lines, by.direction, |it| it.pressing),
        Column::Talk => sort(&mut lines, by.direction, |it| it.next_talk),
        Column::Phase => sort(&mut lines, by.direction, |it| Some(it.phase.number())),
    }
    lines
}

fn sort<K: Ord>(lines: &mut [Line], direction: Direction, key: impl Fn(&Line) -> Option<K>) {
    let key = |it: &Line| {
        let key = key(it);
        (key.is_none(), key)
    };
    match direction {
        Direction::Rising => lines.sort_by_key(key),
        Direction::Falling => lines.sort_by_key(|it| {
            let (is_silent, key) = key(it);
            (is_silent, Reverse(key))
        }),
    }
}

/// The hardest first.
fn rank(face: Face) -> u8 {
    match face {
        Face::Hard => 0,
        Face::SoSo => 1,
        Face::Good => 2,
        Face::Great => 3,
    }
}

/// Who asks for attention, the most pressing first; then who asks for none, by name; then who arrived.
pub fn by_attention(lang: Lang, mut lines: Vec<Line>) -> Vec<Line> {
    lines.sort_by_cached_key(|it| {
        let place = it.pressing.unwrap_or(u8::MAX);
        (!it.is_running(), place, name_order(lang, &it.candidate))
    });
    lines
}

/// The lines in the order they had: nobody moves away under the hand that settles something. Who is new comes last.
pub fn as_before(before: &[TrajectId], mut lines: Vec<Line>) -> Vec<Line> {
    let place = |it: &Line| before.iter().position(|log| *log == it.log).unwrap_or(before.len());
    lines.sort_by_cached_key(place);
    lines
}

/// Where a step along the lines leads; from nobody to the first. Nowhere beyond the ends.
pub fn next(lines: &[Line], from: TrajectId, step: Step) -> Option<TrajectId> {
    let place = lines.iter().position(|it| it.log == from);
    let to = match (place, step) {
        (None, Step::Down | Step::Up) => Some(0),
        (Some(place), Step::Down) => place.checked_add(1),
        (Some(place), Step::Up) => place.checked_sub(1),
    };
    lines.get(to?).map(|it| it.log)
}

/// One line further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Down,
    Up,
}

#[cfg(test)]
mod tests {
    use super::super::grouping::tests::line;
    use super::*;
    use shared::id::Id;
    use shared::record::outcome::Ending;
    use shared::record::outline::Phase;

    /// Name, day of the last contact, face, reason, next talk, phase.
    type Row = (&'static str, u8, Option<Face>, Option<u8>, u8, Phase);

    /// 0 stands for no day.
    const ROWS: [Row; 4] = [
        ("Joke van Dam", 2, Some(Face::Great), None, 0, Phase::LearningIn),
        ("Amal Aziz", 0, None, Some(7), 8, Phase::JobInView),
        ("Lidija Horvat", 3, Some(Face::Hard), Some(0), 9, Phase::LearningIn),
        ("Dawit Tesfay", 1, Some(Face::SoSo), None, 6, Phase::Matched),
    ];

    fn lines() -> Vec<Line> {
        let day = |day: u8| format!("2026-03-{day:02}").parse().ok();
        let all = ROWS.into_iter().enumerate();
        all.map(|(n, (name, contact, how, pressing, talk, phase))| Line {
            log: Id::from_random([u8::try_from(n).expect("a few rows"); 16]),
            contact: day(contact),
            next_talk: day(talk),
            how,
            pressing,
            phase,
            ..line(name, "", "")
        })
        .collect()
    }

    fn first_letters(lines: &[Line]) -> String {
        lines.iter().filter_map(|it| it.candidate.chars().next()).collect()
    }

    #[test]
    fn each_column_sorts_both_ways_and_who_says_nothing_stands_below() {
        let rows = [
            (Column::Name, "AJLD", "DLJA"),
            (Column::Contact, "DJLA", "LJDA"),
            (Column::How, "LDJA", "JDLA"),
            (Column::Reason, "LAJD", "ALJD"),
            (Column::Talk, "DALJ", "LADJ"),
            (Column::Phase, "ADJL", "JLDA"),
        ];
        // By family name, of which a prefix does not count: Aziz, (van) Dam, Horvat, Tesfay.
        for (column, rising, falling) in rows {
            for (direction, expected) in
                [(Direction::Rising, rising), (Direction::Falling, falling)]
            {
                let by = Sorting { column, direction };
                assert_eq!(first_letters(&sorted(Lang::En, lines(), by)), expected, "{by:?}");
            }
        }
    }

    #[test]
    fn a_heading_that_is_pressed_again_turns_its_column() {
        let once = Sorting::FIRST.pressed(Column::Name);
        assert_eq!(once, Sorting { column: Column::Name, direction: Direction::Rising });
        let twice = once.pressed(Column::Name);
        assert_eq!(twice, Sorting { column: Column::Name, direction: Direction::Falling });
        assert_eq!(twice.pressed(Column::Name), once);
        assert_eq!(twice.pressed(Column::Talk).direction, Direction::Rising);
    }

    #[test]
    fn who_is_most_pressed_comes_first_and_who_arrived_last() {
        let mut all = lines();
        all[3].ending = Some(Ending::IntendedJob);
        all[3].pressing = Some(0);
        assert_eq!(first_letters(&by_attention(Lang::En, all)), "LAJD");
    }

    #[test]
    fn nobody_moves_away_once_the_list_stands() {
        let before = by_attention(Lang::En, lines());
        let logs: Vec<TrajectId> = before.iter().map(|it| it.log).collect();
        let mut now = lines();
        for line in &mut now {
            line.pressing = None;
        }
        now.push(Line { log: Id::from_random([9; 16]), ..line("Nour", "", "") });
        let shown = first_letters(&as_before(&logs, now));
        assert_eq!(shown, first_letters(&before) + "N");
    }

    #[test]
    fn a_step_ends_at_the_ends() {
        let all = lines();
        let rows = [
            (0, Step::Down, Some(1)),
            (1, Step::Up, Some(0)),
            (0, Step::Up, None),
            (3, Step::Down, None),
            (7, Step::Down, Some(0)),
            (7, Step::Up, Some(0)),
        ];
        for (from, step, to) in rows {
            let id = |n| Id::from_random([n; 16]);
            assert_eq!(next(&all, id(from), step), to.map(id), "{from} {step:?}");
        }
        assert_eq!(next(&[], all[0].log, Step::Down), None);
    }
}
