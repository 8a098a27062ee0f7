//! What stands on which page, and how far from its top. A heading stands on the page of what it is over, and nothing short is
//! torn from it. Knows no tag.

use parley::FontWeight;

use super::PaperError;
use super::block::{Block, Code, Text};
use super::lines::{Line, Style, Typesetter};

/// A4, in points.
pub const WIDTH: f32 = 595.28;
pub const HEIGHT: f32 = 841.89;
/// Around what is written: two centimetres.
pub const MARGIN: f32 = 57.0;
/// How much further in the lines of a list stand than its signs.
pub const INDENT: f32 = 18.0;
/// The page's number stands in the margin below.
pub const FOOTER_TOP: f32 = HEIGHT - MARGIN + 12.0;
pub const INNER_WIDTH: f32 = WIDTH - 2.0 * MARGIN;

const TITLE: Style = Style { size: 22.0, weight: FontWeight::BOLD };
const HEADING: Style = Style { size: 15.0, weight: FontWeight::BOLD };
const NOTICE: Style = Style { size: 12.0, weight: FontWeight::BOLD };
pub const BODY: Style = Style { size: 12.0, weight: FontWeight::NORMAL };
pub const SMALL: Style = Style { size: 10.0, weight: FontWeight::NORMAL };

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Title,
    Heading,
    Notice,
    Paragraph,
    /// Of a list.
    Item,
    /// A square for a camera.
    Code,
}

impl Kind {
    fn style(self) -> Style {
        match self {
            Self::Title => TITLE,
            Self::Heading => HEADING,
            Self::Notice => NOTICE,
            Self::Paragraph | Self::Item | Self::Code => BODY,
        }
    }

    /// Points that stay free above.
    fn space_above(self) -> f32 {
        match self {
            Self::Title => 0.0,
            Self::Heading => 13.0,
            Self::Notice | Self::Paragraph => 4.0,
            Self::Item => 2.0,
            Self::Code => 8.0,
        }
    }

    fn stands_over_next(self) -> bool {
        match self {
            Self::Title | Self::Heading => true,
            Self::Notice | Self::Paragraph | Self::Item | Self::Code => false,
        }
    }
}

/// A heading, a paragraph or a line of a list, with the block it is of.
pub struct Piece {
    pub block: usize,
    pub kind: Kind,
    pub words: String,
    pub lines: Vec<Line>,
    /// What is drawn in the place of letters: rows of modules.
    pub code: Option<Vec<Vec<bool>>>,
}

/// A line of a piece, and where its top is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    pub piece: usize,
    pub line: usize,
    pub top: f32,
}

/// Lays out all blocks.
pub fn pieces(setter: &mut Typesetter, blocks: &[Block]) -> Result<Vec<Piece>, PaperError> {
    let mut pieces = Vec::new();
    for (block, it) in blocks.iter().enumerate() {
        let (kind, texts) = match it {
            Block::Title(text) => (Kind::Title, std::slice::from_ref(text)),
            Block::Heading(text) => (Kind::Heading, std::slice::from_ref(text)),
            Block::Notice(text) => (Kind::Notice, std::slice::from_ref(text)),
            Block::Paragraph(text) => (Kind::Paragraph, std::slice::from_ref(text)),
            Block::List(texts) => (Kind::Item, texts.as_slice()),
            Block::Code(code) => {
                pieces.push(square(block, code));
                continue;
            }
        };
        for text in texts {
            pieces.push(piece(setter, block, kind, text)?);
        }
    }
    Ok(pieces)
}

/// Lays out one of a block.
pub fn piece(
    setter: &mut Typesetter,
    block: usize,
    kind: Kind,
    text: &Text,
) -> Result<Piece, PaperError> {
    let indent = if kind == Kind::Item { INDENT } else { 0.0 };
    let lines = setter.lines(text, kind.style(), INNER_WIDTH - indent)?;
    Ok(Piece { block, kind, words: text.words(), lines, code: None })
}

/// How wide and high a code is: three centimetres, which a camera of any phone reads.
pub const CODE_SIDE: f32 = 85.0;

/// A code takes the room of one high line.
fn square(block: usize, code: &Code) -> Piece {
    let words = code.alt.clone();
    let line = Line { words: words.clone(), height: CODE_SIDE, baseline: 0.0, runs: Vec::new() };
    Piece { block, kind: Kind::Code, words, lines: vec![line], code: Some(code.rows.clone()) }
}

impl Piece {
    fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }
}

/// Puts lines onto pages, each from top to bottom. There is always one.
pub fn placed(pieces: &[Piece]) -> Vec<Vec<Placed>> {
    let mut pages = vec![Vec::new()];
    let mut top = MARGIN;
    for (piece, it) in pieces.iter().enumerate() {
        if top > MARGIN {
            top += it.kind.space_above();
        }
        if it.kind.stands_over_next() && top + height_with_next(&pieces[piece..]) > BOTTOM {
            turn(&mut pages, &mut top);
        }
        for (line, Line { height, .. }) in it.lines.iter().enumerate() {
            if top + height > BOTTOM {
                turn(&mut pages, &mut top);
            }
            let page = pages.last_mut().expect("there is always one");
            page.push(Placed { piece, line, top });
            top += height;
        }
    }
    pages
}

/// What is no higher is not torn from its heading: the signatures of three, say.
const KEPT_TOGETHER_MAX: f32 = 160.0;
const BOTTOM: f32 = HEIGHT - MARGIN;

/// Goes on at the top of another page.
fn turn(pages: &mut Vec<Vec<Placed>>, top: &mut f32) {
    pages.push(Vec::new());
    *top = MARGIN;
}

/// Of headings and what they are over: all of it where it is short, else its first line.
fn height_with_next(pieces: &[Piece]) -> f32 {
    let headings = pieces.iter().take_while(|it| it.kind.stands_over_next());
    let (count, height) =
        headings.fold((0, 0.0), |(count, sum), it| (count + 1, sum + it.height()));
    let Some(next) = pieces.get(count) else { return height };
    let block = pieces[count..].iter().take_while(|it| it.block == next.block);
    let whole: f32 = block.map(|it| it.kind.space_above() + it.height()).sum();
    let first = next.lines.first().map_or(0.0, |line| line.height);
    height + if whole <= KEPT_TOGETHER_MAX { whole } else { next.kind.space_above() + first }
}
