//! What stands in the compiled app and in the linker's notes about it. Knows how it is written down, nothing of what
//! follows from it.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is left out mentions no function, no data"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasmparser::{
    CustomSectionReader, DataKind, DataSectionReader, ExternalKind, FunctionBody, KnownCustom,
    Linking, Name, Operator, Parser, Payload, RelocSectionReader, RelocationType, SymbolInfo,
    TypeRef,
};

use super::Node;

/// How the linker calls stretches of memory that nobody writes to.
const READ_ONLY: &str = ".rodata";

/// Which symbol is mentioned, by the place where its number stands.
pub type Mentions = BTreeMap<u32, usize>;

/// All of it. Functions are numbered as in the code, symbols as the linker lists them.
#[derive(Debug, Default)]
pub struct Notes {
    /// What functions are called.
    pub names: BTreeMap<u32, String>,
    /// Functions that the outside can call.
    pub exports: Vec<u32>,
    pub functions: Vec<Function>,
    pub symbols: Vec<Symbol>,
    pub in_code: Mentions,
    pub in_data: Mentions,
    segments: Vec<Segment>,
    /// The numbers of those that nobody writes to.
    read_only: BTreeSet<u32>,
    /// How many functions come from outside; they have the first numbers.
    imported: u32,
}

/// A function whose code is here.
#[derive(Debug)]
pub struct Function {
    pub number: u32,
    /// Where its code stands among the code.
    pub written: Range<u32>,
    /// The functions it calls by number.
    pub calls: Vec<u32>,
}

/// A stretch of memory that is filled at the start.
#[derive(Debug)]
pub struct Segment {
    /// Where it goes in memory.
    pub address: u32,
    /// Where it stands among the data.
    pub written: u32,
}

/// What the linker has a number of its own for.
#[derive(Debug)]
pub enum Symbol {
    Function(u32),
    Piece {
        segment: u32,
        range: Range<u32>,
    },
    /// What says nothing about who needs whom.
    Other,
}

impl Notes {
    /// Reads a compiled module, section by section.
    pub fn read(wasm: &[u8]) -> Result<Self> {
        let mut notes = Self::default();
        let mut code_start = 0;
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        notes.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            notes.exports.push(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => notes.exports.push(func),
                Payload::CodeSectionStart { range, .. } => code_start = range.start,
                Payload::CodeSectionEntry(body) => notes.add_function(&body, code_start)?,
                Payload::DataSection(data) => notes.add_segments(data)?,
                Payload::CustomSection(section) => notes.add_custom(&section)?,
                _ => {}
            }
        }
        Ok(notes)
    }

    /// What is mentioned between two places.
    pub fn mentioned(&self, of: &Mentions, between: &Range<u32>) -> impl Iterator<Item = Node> {
        of.range(between.clone()).filter_map(|(_, &number)| match self.symbols.get(number)? {
            Symbol::Function(function) => Some(Node::Function(*function)),
            Symbol::Piece { .. } => u32::try_from(number).ok().map(Node::Piece),
            Symbol::Other => None,
        })
    }

    /// A stretch of memory, by its number.
    pub fn segment(&self, number: u32) -> Result<&Segment> {
        self.segments.get(usize::try_from(number)?).context("data in a segment that is not there")
    }

    /// Whether nobody writes to a stretch of memory.
    pub fn is_read_only(&self, number: u32) -> bool {
        self.read_only.contains(&number)
    }

    fn add_function(&mut self, body: &FunctionBody, code_start: usize) -> Result<()> {
        let number = self.imported + u32::try_from(self.functions.len())?;
        let written =
            distance(code_start, body.range().start)?..distance(code_start, body.range().end)?;
        let mut calls = Vec::new();
        for operator in body.get_operators_reader()? {
            if let Operator::Call { function_index } = operator? {
                calls.push(function_index);
            }
        }
        self.functions.push(Function { number, written, calls });
        Ok(())
    }

    fn add_segments(&mut self, data: DataSectionReader) -> Result<()> {
        let start = data.range().start;
        for segment in data {
            let segment = segment?;
            let DataKind::Active { offset_expr, .. } = segment.kind else {
                bail!("data that goes to no fixed address")
            };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                bail!("data whose address is not a number")
            };
            let written = distance(start, segment.range.end - segment.data.len())?;
            self.segments.push(Segment { address: value.cast_unsigned(), written });
        }
        Ok(())
    }

    fn add_custom(&mut self, section: &CustomSectionReader) -> Result<()> {
        match section.as_known() {
            KnownCustom::Linking(parts) => {
                for part in parts.subsections() {
                    let Linking::SymbolTable(symbols) = part? else { continue };
                    for symbol in symbols {
                        self.symbols.push(Symbol::from(symbol?));
                    }
                }
            }
            KnownCustom::Name(parts) => {
                for part in parts {
                    match part? {
                        Name::Function(names) => {
                            for name in names {
                                let name = name?;
                                self.names.insert(name.index, name.name.to_owned());
                            }
                        }
                        Name::Data(names) => {
                            for name in names {
                                let name = name?;
                                if name.name.starts_with(READ_ONLY) {
                                    self.read_only.insert(name.index);
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
            KnownCustom::Reloc(entries) if section.name() == "reloc.CODE" => {
                self.in_code = mentions(&entries)?;
            }
            KnownCustom::Reloc(entries) if section.name() == "reloc.DATA" => {
                self.in_data = mentions(&entries)?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl From<SymbolInfo<'_>> for Symbol {
    fn from(symbol: SymbolInfo) -> Self {
        match symbol {
            SymbolInfo::Func { index, .. } => Self::Function(index),
            SymbolInfo::Data { symbol: Some(piece), .. } => {
                let range = piece.offset..piece.offset + piece.size;
                Self::Piece { segment: piece.index, range }
            }
            _ => Self::Other,
        }
    }
}

fn mentions(entries: &RelocSectionReader) -> Result<Mentions> {
    let mut mentions = Mentions::new();
    for entry in entries.entries() {
        let entry = entry?;
        // The one kind that counts types, not symbols.
        if entry.ty != RelocationType::TypeIndexLeb {
            mentions.insert(entry.offset, usize::try_from(entry.index)?);
        }
    }
    Ok(mentions)
}

fn distance(from: usize, to: usize) -> Result<u32> {
    Ok(u32::try_from(to - from)?)
}
