//! A paper as PDF: pages drawn and numbered, tags, language and title, held against PDF/UA-1 as it is written. The same paper is
//! the same bytes.

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{Metadata, TextDirection};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};
use shared::labels::line;
use shared::text::Messages;

use super::PaperError;
use super::block::{Attachment, Direction, Paper, Text, without_marks};
use super::lines::{Line, Style, Typesetter};
use super::pages::{
    BODY, CODE_SIDE, FOOTER_TOP, HEIGHT, INDENT, INNER_WIDTH, Kind, MARGIN, Piece, Placed, SMALL,
    WIDTH, piece, pieces, placed,
};
use super::tags::{self, Drawn};

/// Before each line of a list.
const SIGN: &str = "•";
const MAKER: &str = "Opstap";

/// The file, in a language whose words are its own.
pub fn pdf(w: Messages, paper: &Paper) -> Result<Vec<u8>, PaperError> {
    pdf_with(w, paper, None)
}

/// The same, with a file that it carries along.
pub fn pdf_with(
    w: Messages,
    paper: &Paper,
    carried: Option<Attachment>,
) -> Result<Vec<u8>, PaperError> {
    let direction = Direction::of(w.lang());
    let mut setter = Typesetter::new(direction);
    let mut pieces = pieces(&mut setter, &paper.blocks)?;
    if setter.has_stand_ins() {
        let note = Text::Ours(w.e_paper_stand_ins().to_owned());
        pieces.push(piece(&mut setter, paper.blocks.len(), Kind::Paragraph, &note)?);
    }
    let pages = placed(&pieces);
    let sign = one_line(&mut setter, SIGN, BODY)?;
    let mut document = document(w, paper, direction)?;
    let mut drawn: Vec<Drawn> = pieces.iter().map(|_| Drawn::default()).collect();
    for (number, page) in pages.iter().enumerate() {
        let footer = w.e_paper_page(count(number + 1), count(pages.len()));
        let footer = line(w, &[&footer, &paper.standing]);
        let footer = one_line(&mut setter, &footer, SMALL)?;
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).ok_or_else(no_page)?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        for it in page {
            let to = &mut drawn[it.piece];
            if it.line == 0 {
                to.start = Some(XyzDestination::new(number, Point::from_xy(MARGIN, it.top)));
            }
            draw(&mut surface, &pieces[it.piece], *it, (&sign, direction), to);
        }
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
        letters(&mut surface, &footer, MARGIN, FOOTER_TOP);
        surface.end_tagged();
        surface.finish();
        sheet.finish();
    }
    if let Some(carried) = carried {
        document.embed_file(embedded(carried));
    }
    document.set_outline(tags::outline(&pieces, &drawn));
    document.set_tag_tree(tags::tree(&pieces, &drawn, direction));
    document.finish().map_err(|error| PaperError(error.to_string()))
}

fn document(w: Messages, paper: &Paper, direction: Direction) -> Result<Document, PaperError> {
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let configuration = accessible.finish().map_err(|it| PaperError(format!("{it:?}")))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let metadata = Metadata::new()
        .title(without_marks(&paper.title))
        .language(w.lang().tag().to_owned())
        .creator(MAKER.to_owned())
        .text_direction(match direction {
            Direction::LeftToRight => TextDirection::LeftToRight,
            Direction::RightToLeft => TextDirection::RightToLeft,
        });
    document.set_metadata(metadata);
    Ok(document)
}

/// As it is: who reads the paper's bytes finds it without a reader of papers.
fn embedded(carried: Attachment) -> EmbeddedFile {
    EmbeddedFile {
        path: carried.name,
        mime_type: MimeType::new(carried.media_type),
        description: Some(carried.about),
        association_kind: AssociationKind::Alternative,
        data: carried.bytes.into(),
        modification_date: None,
        compress: Some(false),
        location: None,
    }
}

fn no_page() -> PaperError {
    PaperError("no page of this size".to_owned())
}

fn one_line(setter: &mut Typesetter, words: &str, style: Style) -> Result<Line, PaperError> {
    let mut lines = setter.lines(&Text::Ours(words.to_owned()), style, INNER_WIDTH)?;
    Ok(lines.swap_remove(0))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Draws a line of a piece, and notes which tags are its.
fn draw(
    surface: &mut Surface<'_>,
    piece: &Piece,
    at: Placed,
    (sign, direction): (&Line, Direction),
    to: &mut Drawn,
) {
    if let Some(rows) = &piece.code {
        to.lines.push(surface.start_tagged(ContentTag::Other));
        let left = match direction {
            Direction::LeftToRight => MARGIN,
            Direction::RightToLeft => MARGIN + INNER_WIDTH - CODE_SIDE,
        };
        squares(surface, rows, left, at.top);
        surface.end_tagged();
        return;
    }
    let line = &piece.lines[at.line];
    let is_item = piece.kind == Kind::Item;
    if is_item && at.line == 0 {
        to.label = Some(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        letters(surface, sign, MARGIN, at.top);
        surface.end_tagged();
    }
    // A line of a list makes room for its sign on the side where lines begin.
    let makes_room = is_item && direction == Direction::LeftToRight;
    let left = if makes_room { MARGIN + INDENT } else { MARGIN };
    // What runs to the left stands in the file as it is seen: beside it, how it is read.
    let turns = line.runs.iter().any(|it| it.direction == Direction::RightToLeft);
    let read = without_marks(&line.words);
    let span = SpanTag::empty().with_actual_text(turns.then_some(read.as_str()));
    to.lines.push(surface.start_tagged(ContentTag::Span(span)));
    letters(surface, line, left, at.top);
    surface.end_tagged();
}

/// One path for all dark modules. The margin around is the quiet edge that a camera needs.
fn squares(surface: &mut Surface<'_>, rows: &[Vec<bool>], left: f32, top: f32) {
    let side = CODE_SIDE / f32::from(u16::try_from(rows.len()).unwrap_or(u16::MAX).max(1));
    let mut path = PathBuilder::new();
    for (y, row) in (0_u16..).zip(rows) {
        for (x, _) in (0_u16..).zip(row).filter(|(_, is_dark)| **is_dark) {
            let (left, top) = (left + f32::from(x) * side, top + f32::from(y) * side);
            if let Some(square) = Rect::from_xywh(left, top, side, side) {
                path.push_rect(square);
            }
        }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn letters(surface: &mut Surface<'_>, line: &Line, left: f32, top: f32) {
    for run in &line.runs {
        let start = Point::from_xy(left + run.left, top + line.baseline);
        surface.draw_glyphs(start, &run.glyphs, run.font.clone(), &line.words, run.size, false);
    }
}
