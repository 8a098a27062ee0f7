//! What a screen reader walks along: the pieces of a paper in their order, each as what it is; and the headings as an outline.

use std::num::NonZeroU16;

use krilla::destination::XyzDestination;
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{Identifier, ListNumbering, Tag, TagGroup, TagKind, TagTree, WritingMode};

use super::block::{Direction, without_marks};
use super::pages::{Kind, Piece};

/// What of a piece stands where on the pages.
#[derive(Default)]
pub struct Drawn {
    /// The sign before a line of a list.
    pub label: Option<Identifier>,
    pub lines: Vec<Identifier>,
    /// Where it begins.
    pub start: Option<XyzDestination>,
}

/// The tags of all pieces, in a paper that runs so.
pub fn tree(pieces: &[Piece], drawn: &[Drawn], direction: Direction) -> TagTree {
    let mode = match direction {
        Direction::LeftToRight => WritingMode::LrTb,
        Direction::RightToLeft => WritingMode::RlTb,
    };
    let mut tree = TagTree::new();
    let mut both = pieces.iter().zip(drawn).peekable();
    while let Some((piece, of_piece)) = both.next() {
        let title = || Some(without_marks(&piece.words));
        let tag: TagKind = match piece.kind {
            Kind::Title => Tag::Hn(NonZeroU16::MIN, title()).with_writing_mode(Some(mode)).into(),
            Kind::Heading => Tag::Hn(SECOND, title()).with_writing_mode(Some(mode)).into(),
            Kind::Notice | Kind::Paragraph => Tag::P.with_writing_mode(Some(mode)).into(),
            Kind::Code => Tag::Figure(title()).into(),
            Kind::Item => {
                let list = Tag::L(ListNumbering::Disc).with_writing_mode(Some(mode));
                let mut list = TagGroup::new(list);
                list.push(item(of_piece));
                while let Some((_, next)) = both.next_if(|(next, _)| next.block == piece.block) {
                    list.push(item(next));
                }
                tree.push(list);
                continue;
            }
        };
        tree.push(group(tag, &of_piece.lines));
    }
    tree
}

const SECOND: NonZeroU16 = NonZeroU16::MIN.saturating_add(1);

fn item(drawn: &Drawn) -> TagGroup {
    let mut item = TagGroup::new(Tag::LI);
    item.push(group(Tag::Lbl.into(), drawn.label.as_slice()));
    item.push(group(Tag::LBody.into(), &drawn.lines));
    item
}

fn group(tag: TagKind, parts: &[Identifier]) -> TagGroup {
    let mut group = TagGroup::new(tag);
    parts.iter().for_each(|part| group.push(*part));
    group
}

/// The headings, under the title, for who jumps.
pub fn outline(pieces: &[Piece], drawn: &[Drawn]) -> Outline {
    let mut outline = Outline::new();
    for (piece, drawn) in pieces.iter().zip(drawn) {
        let Some(start) = drawn.start.clone() else { continue };
        match piece.kind {
            Kind::Title | Kind::Heading => {
                outline.push_child(OutlineNode::new(without_marks(&piece.words), start));
            }
            Kind::Notice | Kind::Paragraph | Kind::Item | Kind::Code => {}
        }
    }
    outline
}
