//! A proof as a paper: whose it is, what they can do and who saw it, and a code to the page that says whether it still holds.

use shared::labels::{proof_how, proof_place, proof_seen};
use shared::proof::{Line, Shown};
use shared::text::Messages;
use shared::zone;

use super::block::{Block, Code, Paper, Text, ours};

/// The paper; `page` is the address of its page, `rows` the same as a code.
pub fn proof(w: Messages, shown: &Shown, page: &str, rows: Vec<Vec<bool>>) -> Paper {
    let of = w.e_proof_of(&shown.name);
    let made = w.e_proof_made(&w.full_day(zone::local(shown.made).date()));
    let mut blocks = vec![Block::Title(ours(w.e_proof_title())), Block::Notice(ours(&of))];
    let place = proof_place(w, shown);
    if !place.is_empty() {
        blocks.push(Block::Paragraph(Text::Ours(place)));
    }
    for it in &shown.lines {
        blocks.push(Block::Heading(Text::Theirs(it.name.clone())));
        blocks.push(Block::List(lines(w, it)));
    }
    blocks.push(Block::Paragraph(Text::Ours(made.clone())));
    if let Some(until) = shown.until {
        blocks.push(Block::Paragraph(Text::Ours(w.e_proof_until(&w.full_day(until)))));
    }
    blocks.push(Block::Notice(Text::Ours(w.e_proof_scan(page))));
    blocks.push(Block::Code(Code { alt: w.e_proof_code(page), rows }));
    Paper { title: [w.e_proof_title(), ", ", &of].concat(), standing: made, blocks }
}

fn lines(w: Messages, it: &Line) -> Vec<Text> {
    let how = Some(proof_how(w, it)).filter(|how| !how.is_empty());
    how.into_iter().chain(proof_seen(w, it)).map(Text::Ours).collect()
}
