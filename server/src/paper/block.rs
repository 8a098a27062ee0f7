//! What stands on a paper, from top to bottom, and in which direction it runs. Knows no font and no page.

use shared::text::Lang;

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What programs call it.
    pub title: String,
    /// How it stands with all of it: beside each page's number, for a page may be read alone.
    pub standing: String,
    pub blocks: Vec<Block>,
}

/// Something on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Title(Text),
    Heading(Text),
    /// A paragraph that is not to be overlooked.
    Notice(Text),
    Paragraph(Text),
    List(Vec<Text>),
    Code(Code),
}

/// A square for a camera.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it opens, for who cannot see it.
    pub alt: String,
    /// The modules, row by row; `true` is dark.
    pub rows: Vec<Vec<bool>>,
}

/// A file that a paper carries along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    pub media_type: &'static str,
    /// What it is, for people.
    pub about: String,
    /// It lies in the paper as it is.
    pub bytes: Vec<u8>,
}

/// Some words, by who put them together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// A line of ours runs as the paper does, whatever stands in it.
    Ours(String),
    /// People's own words stand on the paper's side and keep their own direction.
    Theirs(String),
}

/// Words of ours.
pub fn ours(words: &str) -> Text {
    Text::Ours(words.to_owned())
}

impl Text {
    /// The words, with what is no letter between them as a space.
    pub fn words(&self) -> String {
        let (Self::Ours(words) | Self::Theirs(words)) = self;
        words.trim().chars().map(|it| if it.is_control() { ' ' } else { it }).collect()
    }

    /// How it runs on a paper that runs so.
    pub fn direction(&self, paper: Direction) -> Direction {
        match self {
            Self::Ours(_) => paper,
            Self::Theirs(words) => words.chars().find_map(Direction::of_letter).unwrap_or(paper),
        }
    }
}

/// How lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    pub fn of(lang: Lang) -> Self {
        if lang.dir() == "rtl" { Self::RightToLeft } else { Self::LeftToRight }
    }

    /// Of the letters that our fonts have, the Arabic ones run to the left.
    fn of_letter(letter: char) -> Option<Self> {
        let is_arabic = matches!(letter, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
        letter.is_alphabetic().then_some(if is_arabic {
            Self::RightToLeft
        } else {
            Self::LeftToRight
        })
    }
}

/// Whether it is only there to tell in which direction letters run: nothing is drawn for it, and no font need have it.
pub fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether it only joins the letters beside it into one picture, or chooses which.
pub fn joins(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// The words without such marks, for who reads no signs of layout.
pub fn without_marks(words: &str) -> String {
    words.chars().filter(|it| !is_mark(*it)).collect()
}
