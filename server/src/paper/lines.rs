//! Words broken into lines: shaped, turned where they run to the left, and each letter with its place. Knows no page.

use std::ops::Range;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontWeight, GlyphRun, Layout, LayoutContext,
    LineHeight, OverflowWrap, PositionedLayoutItem, StyleProperty,
};

use super::PaperError;
use super::block::{Direction, Text, is_mark, joins};
use super::fonts::Fonts;

/// Beside the size of its letters, the height of a line.
const LINE_HEIGHT: f32 = 1.4;

/// How letters look.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// In points.
    pub size: f32,
    pub weight: FontWeight,
}

/// A line, its places in points.
pub struct Line {
    pub words: String,
    pub height: f32,
    /// From its top.
    pub baseline: f32,
    pub runs: Vec<Run>,
}

/// Letters of one font that run one way.
pub struct Run {
    pub font: Font,
    pub size: f32,
    /// From where lines begin at the left.
    pub left: f32,
    pub direction: Direction,
    /// From left to right; each knows which part of the line's words it is.
    pub glyphs: Vec<KrillaGlyph>,
}

/// What lays out lines, for one paper.
pub struct Typesetter {
    fonts: Fonts,
    scratch: LayoutContext<()>,
    paper: Direction,
    /// A letter that no font of ours has was met.
    has_stand_ins: bool,
}

impl Typesetter {
    pub fn new(paper: Direction) -> Self {
        let (fonts, scratch) = (Fonts::built_in(), LayoutContext::new());
        Self { fonts, scratch, paper, has_stand_ins: false }
    }

    /// Whether some letter is written as its number.
    pub fn has_stand_ins(&self) -> bool {
        self.has_stand_ins
    }

    /// The lines of a text, where so much fits beside one another.
    pub fn lines(
        &mut self,
        text: &Text,
        style: Style,
        width: f32,
    ) -> Result<Vec<Line>, PaperError> {
        let (words, direction) = (text.words(), text.direction(self.paper));
        let layout = self.laid_out(&words, direction, style, width);
        let missing = missing(&layout, &words);
        if missing.is_empty() {
            return layout.lines().map(|line| self.line(&words, &line)).collect();
        }
        self.has_stand_ins = true;
        let words = with_stand_ins(&words, missing);
        let layout = self.laid_out(&words, direction, style, width);
        layout.lines().map(|line| self.line(&words, &line)).collect()
    }

    fn laid_out(
        &mut self,
        words: &str,
        direction: Direction,
        style: Style,
        width: f32,
    ) -> Layout<()> {
        let mut builder = self.scratch.ranged_builder(&mut self.fonts.context, words, 1.0, false);
        builder.set_base_direction(match direction {
            Direction::LeftToRight => BaseDirection::Ltr,
            Direction::RightToLeft => BaseDirection::Rtl,
        });
        builder.push_default(StyleProperty::FontFamily(Fonts::families()));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontWeight(style.weight));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(LINE_HEIGHT)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout = builder.build(words);
        layout.break_all_lines(Some(width));
        let side = match self.paper {
            Direction::LeftToRight => Alignment::Left,
            Direction::RightToLeft => Alignment::Right,
        };
        layout.align(side, AlignmentOptions::default());
        layout
    }

    fn line(&self, words: &str, line: &parley::Line<'_, ()>) -> Result<Line, PaperError> {
        let (of_line, metrics) = (line.text_range(), line.metrics());
        let mut runs = Vec::new();
        for item in line.items() {
            let PositionedLayoutItem::GlyphRun(run) = item else { continue };
            runs.push(self.run(words, &of_line, &run)?);
        }
        Ok(Line {
            words: words[of_line].to_owned(),
            height: metrics.line_height,
            baseline: metrics.baseline - metrics.block_min_coord,
            runs,
        })
    }

    fn run(
        &self,
        words: &str,
        of_line: &Range<usize>,
        run: &GlyphRun<'_, ()>,
    ) -> Result<Run, PaperError> {
        let (shaped, size) = (run.run(), run.run().font_size());
        let mut atoms = atoms(shaped);
        if shaped.is_rtl() {
            atoms.reverse();
        }
        let mut glyphs = Vec::new();
        for (range, of_atom) in atoms {
            let letters = &words[range.clone()];
            if letters.chars().all(is_mark) {
                continue;
            }
            if of_atom.iter().any(|glyph| glyph.id == NOT_THERE) {
                return Err(PaperError(format!("no letter for {letters:?}")));
            }
            let place = range.start - of_line.start..range.end - of_line.start;
            glyphs.extend(of_atom.iter().map(|glyph| {
                let (advance, x, y) = (glyph.advance / size, glyph.x / size, -glyph.y / size);
                KrillaGlyph::new(GlyphId::new(glyph.id), advance, x, y, 0.0, place.clone(), None)
            }));
        }
        let face = self.fonts.face(shaped.font().data.id());
        let font = face.ok_or_else(|| PaperError("a font that is not ours".to_owned()))?.clone();
        let direction =
            if shaped.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight };
        Ok(Run { font, size, left: run.offset(), direction, glyphs })
    }
}

/// What fonts draw where they have no letter.
const NOT_THERE: u32 = 0;

/// Which parts of the words have no letter in any font of ours.
fn missing(layout: &Layout<()>, words: &str) -> Vec<Range<usize>> {
    let mut missing = Vec::new();
    for line in layout.lines() {
        for run in line.runs() {
            let clusters = run.clusters().filter(|it| it.glyphs().any(|it| it.id == NOT_THERE));
            missing.extend(clusters.map(|it| it.text_range()));
        }
    }
    missing.retain(|it| !words[it.clone()].chars().all(is_mark));
    missing.sort_unstable_by_key(|it| it.start);
    missing
}

/// The words, with numbers for such letters: a box would say nothing, and without them the words would say something else.
fn with_stand_ins(words: &str, missing: Vec<Range<usize>>) -> String {
    let (mut out, mut reached) = (String::new(), 0);
    for range in missing {
        out.push_str(&words[reached..range.start]);
        let letters = words[range.clone()].chars().filter(|it| !is_mark(*it) && !joins(*it));
        out.extend(letters.map(|letter| format!("[U+{:04X}]", u32::from(letter))));
        reached = range.end;
    }
    out.push_str(&words[reached..]);
    out
}

/// Letters that belong together, in the order they are read: which part of the words they are, and what is drawn for them. A
/// ligature is one.
fn atoms(run: &parley::Run<'_, ()>) -> Vec<(Range<usize>, Vec<parley::Glyph>)> {
    let mut atoms: Vec<(Range<usize>, Vec<parley::Glyph>)> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match atoms.last_mut().filter(|_| cluster.is_ligature_continuation()) {
            Some((ligature, _)) => ligature.end = range.end,
            None => atoms.push((range, cluster.glyphs().collect())),
        }
    }
    atoms
}
