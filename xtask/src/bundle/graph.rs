//! Who mentions whom in the compiled app: functions, and pieces of its data. Knows them by number, and nothing of what
//! follows from it.
//!
//! What a function calls, its code says. Which data and which places in the table of functions it mentions are mere
//! numbers there, and so is what one piece of data mentions: these the linker notes down for us (`--emit-relocs`).

mod notes;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, ensure};

use self::notes::{Notes, Symbol};

/// Something that mentions others or is mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    /// A function, by its number.
    Function(u32),
    /// A piece of data, by its number among the linker's symbols.
    Piece(u32),
}

/// The compiled app as a graph.
#[derive(Debug)]
pub struct Graph {
    /// What each function is called; no two are called the same.
    pub names: BTreeMap<u32, String>,
    /// Where in memory each piece of data stands. Pieces may overlap.
    pub pieces: BTreeMap<u32, Range<u32>>,
    /// The pieces that nobody writes to.
    pub read_only: BTreeSet<u32>,
    /// What the browser calls.
    roots: Vec<Node>,
    mentions: BTreeMap<Node, Vec<Node>>,
    /// Of what a function mentions, what it calls by its number, and not through the table.
    calls: BTreeMap<u32, Vec<u32>>,
}

impl Graph {
    /// Reads an app that was linked with `--emit-relocs`.
    pub fn read(wasm: &[u8]) -> Result<Self> {
        let notes = Notes::read(wasm).context("reading who mentions whom in the compiled app")?;
        ensure!(!notes.symbols.is_empty(), "the linker left no notes: was it asked for them?");
        let distinct: BTreeSet<&String> = notes.names.values().collect();
        ensure!(distinct.len() == notes.names.len(), "two functions are called the same");
        let mut graph = Self {
            roots: notes.exports.iter().copied().map(Node::Function).collect(),
            names: BTreeMap::new(),
            pieces: BTreeMap::new(),
            read_only: BTreeSet::new(),
            mentions: BTreeMap::new(),
            calls: BTreeMap::new(),
        };
        for function in &notes.functions {
            let node = Node::Function(function.number);
            graph.add(node, function.calls.iter().copied().map(Node::Function));
            graph.add(node, notes.mentioned(&notes.in_code, &function.written));
            graph.calls.insert(function.number, function.calls.clone());
        }
        for (number, symbol) in (0..).zip(&notes.symbols) {
            let Symbol::Piece { segment, range } = symbol else { continue };
            if notes.is_read_only(*segment) {
                graph.read_only.insert(number);
            }
            let segment = notes.segment(*segment)?;
            graph.pieces.insert(number, shifted(range, segment.address));
            let written = shifted(range, segment.written);
            graph.add(Node::Piece(number), notes.mentioned(&notes.in_data, &written));
        }
        graph.names = notes.names;
        Ok(graph)
    }

    /// All that is reached from the browser when nobody passes the functions that are closed.
    pub fn reached(&self, closed: &BTreeSet<u32>) -> BTreeSet<Node> {
        let mut reached = BTreeSet::new();
        let mut ahead = self.roots.clone();
        while let Some(node) = ahead.pop() {
            let is_closed = matches!(node, Node::Function(number) if closed.contains(&number));
            if !is_closed && reached.insert(node) {
                ahead.extend(self.mentions.get(&node).into_iter().flatten());
            }
        }
        reached
    }

    /// What these call by its number.
    pub fn called(&self, by: &BTreeSet<Node>) -> BTreeSet<u32> {
        let functions = by.iter().filter_map(|node| match node {
            Node::Function(number) => Some(number),
            Node::Piece(_) => None,
        });
        functions.filter_map(|number| self.calls.get(number)).flatten().copied().collect()
    }

    fn add(&mut self, node: Node, mentioned: impl Iterator<Item = Node>) {
        self.mentions.entry(node).or_default().extend(mentioned);
    }
}

fn shifted(range: &Range<u32>, by: u32) -> Range<u32> {
    by + range.start..by + range.end
}

#[cfg(test)]
mod tests;
