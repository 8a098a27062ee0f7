//! The pictures of steps, in the order of the screen, each with its word.

use shared::record::pictogram::Pictogram;
use shared::text::Messages;

/// All pictures, in the order of the screen.
pub const PICTOGRAMS: [Pictogram; 16] = [
    Pictogram::Box,
    Pictogram::Vehicle,
    Pictogram::Scanner,
    Pictogram::Rules,
    Pictogram::Bus,
    Pictogram::Clock,
    Pictogram::People,
    Pictogram::Talk,
    Pictogram::Tools,
    Pictogram::Computer,
    Pictogram::Cleaning,
    Pictogram::Plant,
    Pictogram::Kitchen,
    Pictogram::Safety,
    Pictogram::School,
    Pictogram::Star,
];

/// A picture in a word.
pub fn pictogram_name(w: Messages, pictogram: Pictogram) -> &'static str {
    match pictogram {
        Pictogram::Box => w.a_picture_box(),
        Pictogram::Vehicle => w.a_picture_vehicle(),
        Pictogram::Scanner => w.a_picture_scanner(),
        Pictogram::Rules => w.a_picture_rules(),
        Pictogram::Bus => w.a_picture_bus(),
        Pictogram::Clock => w.a_picture_clock(),
        Pictogram::People => w.a_picture_people(),
        Pictogram::Talk => w.a_picture_talk(),
        Pictogram::Tools => w.a_picture_tools(),
        Pictogram::Computer => w.a_picture_computer(),
        Pictogram::Cleaning => w.a_picture_cleaning(),
        Pictogram::Plant => w.a_picture_plant(),
        Pictogram::Kitchen => w.a_picture_kitchen(),
        Pictogram::Safety => w.a_picture_safety(),
        Pictogram::School => w.a_picture_school(),
        Pictogram::Star => w.a_picture_star(),
    }
}
