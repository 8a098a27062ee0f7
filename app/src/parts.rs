//! The parts every screen is built of: they know looks and accessibility, and nothing of records, words or routes.
//!
//! Each label is passed in; each colour, size and duration is a token in `assets/theme.css`.

mod anchor;
mod anew;
mod avatar;
mod button;
mod card;
mod chip;
mod chip_set;
mod choice;
mod choices;
mod code_text;
mod data_table;
mod disclosure;
mod dot_row;
mod empty;
mod faces;
mod field;
mod file_field;
mod frame;
mod heading;
mod icon;
mod icon_button;
mod level_chart;
mod levels;
mod list;
mod mini_stairs;
mod nav_bar;
mod notice;
mod now_row;
mod pictogram;
mod pictogram_art;
mod pictogram_choice;
mod qr_picture;
mod round_link;
mod round_mark;
mod screen;
mod section;
mod select;
mod sheet;
mod skeleton;
mod stairs;
mod stairs_list;
mod stat;
mod sync_chip;
mod tabs;
mod tick;
mod timeline;
mod toast;
mod unique;
mod versions;
mod views;
mod wave;

/// A link inside the product that keeps the page, or a plain one to the outside.
pub use anchor::Anchor;
pub use anew::anew;
/// Two letters in a round, for a person.
pub use avatar::Avatar;
/// Buttons with words; the same looks for links that act as the next thing to do.
pub use button::{BigButton, Button, ButtonKind, ButtonLink, Readiness, SmallLink};
/// A sheet of paper with one subject.
pub use card::Card;
/// A few words with a tone.
pub use chip::{Chip, Tone};
/// Several of many, as chips.
pub use chip_set::ChipSet;
/// One thing to choose, for every group of choices.
pub use choice::{Choice, Legend};
/// One of a few, as large cards or side by side.
pub use choices::{ChoiceLayout, Choices};
/// Six characters to read aloud and type over.
pub use code_text::CodeText;
/// One dot for each time.
pub use data_table::{DataTables, Table};
/// More, for who wants to know.
pub use disclosure::Disclosure;
pub use dot_row::{Dot, DotRow};
/// Nothing here yet, said kindly.
pub use empty::Empty;
/// How it goes: a face and a word.
pub use faces::Faces;
/// One thing to fill in.
pub use field::{Field, FieldKind, HALF_FILLED};
/// Choosing a file.
pub use file_field::FileField;
/// The window: the screen, the bar and the toast.
pub use frame::Frame;
/// The page's `h1`, which takes the focus when a screen opens.
pub use heading::Heading;
/// Every line icon, and the part that draws one.
pub use icon::{Glyph, Icon};
/// A round button with an icon alone.
pub use icon_button::IconButton;
/// Five levels over time.
pub use level_chart::{CHART_END, ChartEnd, ChartLine, LevelChart, Stroke};
/// Five sentences, one of which is where someone is.
pub use levels::Levels;
/// Rows under each other.
pub use list::{List, Row};
/// A height without a number, beside words.
pub use mini_stairs::{MiniStairs, StairsLook};
/// The bar at the foot, or the rail at the side.
pub use nav_bar::{NavBar, NavItem};
/// A line that informs or asks for care.
pub use notice::Notice;
/// The one thing that is now.
pub use now_row::NowRow;
/// The picture of a step.
pub use pictogram::{Picture, PictureSize};
/// What the picture of a step can show.
pub use pictogram_art::Pictogram;
/// Choosing the picture of a step.
pub use pictogram_choice::{PictogramChoice, PictogramOption};
/// A code for another phone's camera.
pub use qr_picture::QrPicture;
/// A round link with an icon alone.
pub use round_link::{RoundLink, RoundLook};
/// A round picture with a tone.
pub use round_mark::RoundMark;
/// One screen: heading, content and the main action.
pub use screen::Screen;
/// A titled part of a screen.
pub use section::Section;
/// One of many, in the browser's own list.
pub use select::Select;
/// A question on top of the screen.
pub use sheet::Sheet;
/// The shape of what is being fetched.
pub use skeleton::Skeleton;
/// The product's own picture: six phases as stairs.
pub use stairs::Stairs;
/// The same six phases in words.
pub use stairs_list::{StairWords, StairsList};
/// A figure with what it is out of and how sure it is.
pub use stat::Stat;
/// Whether everything has been sent.
pub use sync_chip::{SyncChip, SyncState};
/// Sides of one thing, as links.
pub use tabs::{Tab, Tabs};
/// The round mark of a step.
pub use tick::{Tick, TickState};
/// What happened, newest first.
pub use timeline::{Moment, Timeline};
/// What just happened, with a way back.
pub use toast::Toast;
/// Two texts that were written at the same time.
pub use versions::{Version, Versions};
/// Three people's view of one goal.
pub use views::{Before, View, Views};
/// The greeting at the top of a day.
pub use wave::Wave;
