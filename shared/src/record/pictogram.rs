//! The pictures beside steps and skills. What each looks like is the screens'.

use crate::wire;

/// A picture that goes with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Pictogram {
    Box,
    Vehicle,
    Scanner,
    Rules,
    Bus,
    Clock,
    People,
    Talk,
    Tools,
    Computer,
    Cleaning,
    Plant,
    Kitchen,
    Safety,
    School,
    #[default]
    Star,
}

wire::string_enum!(Pictogram {
    Box = "box",
    Vehicle = "vehicle",
    Scanner = "scanner",
    Rules = "rules",
    Bus = "bus",
    Clock = "clock",
    People = "people",
    Talk = "talk",
    Tools = "tools",
    Computer = "computer",
    Cleaning = "cleaning",
    Plant = "plant",
    Kitchen = "kitchen",
    Safety = "safety",
    School = "school",
    Star = "star",
});
