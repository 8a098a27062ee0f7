//! One message's pattern: what we support of Fluent. Does not know files, ids or other languages.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::ast::{Variant, VariantKey};
use fluent_syntax::unicode;

use crate::read::{Case, Kind, Language, Piece};

/// Reads the patterns of one message, and gathers its arguments and what is wrong with it.
pub struct Reader<'a> {
    pub language: &'a Language,
    pub args: BTreeMap<String, Kind>,
    pub wrong: Vec<String>,
}

impl Reader<'_> {
    /// The pieces of a pattern.
    pub fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            let piece = match element {
                PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            if let Some(Piece::Text(text)) = &piece
                && text.contains(|sign: char| sign.is_control() && sign != '\n')
            {
                self.wrong.push("a text holds a control character".to_owned());
            }
            match (pieces.last_mut(), piece) {
                (Some(Piece::Text(before)), Some(Piece::Text(text))) => before.push_str(&text),
                (_, Some(piece)) => pieces.push(piece),
                (_, None) => {}
            }
        }
        pieces
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Option<Piece> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Some(Piece::Text(unicode::unescape_unicode_to_string(value).into_owned()))
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let kind = kind_by_name(id.name);
                self.args.entry(id.name.to_owned()).or_insert(kind);
                Some(Piece::Arg(id.name.to_owned()))
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => Some(self.plural(id.name, variants)),
            Expression::Select { .. } | Expression::Inline(_) => {
                self.wrong.push(
                    "supported are text, { $argument }, { \"text\" } and a plural on an argument"
                        .to_owned(),
                );
                None
            }
        }
    }

    fn plural(&mut self, arg: &str, variants: &[Variant<&str>]) -> Piece {
        self.args.insert(arg.to_owned(), Kind::Number);
        let mut cases: Vec<(Case, Vec<Piece>)> = Vec::new();
        let mut other = Vec::new();
        for variant in variants {
            let pattern = self.pattern(&variant.value);
            let case = match variant.key {
                VariantKey::Identifier { name: "other" } => {
                    other = pattern;
                    continue;
                }
                VariantKey::Identifier { name } => {
                    if !self.language.classes.contains(&name) {
                        self.wrong.push(format!("{} has no class [{name}]", self.language.tag));
                    }
                    Case::Class(name.to_owned())
                }
                VariantKey::NumberLiteral { value } => {
                    let Ok(number) = value.parse() else {
                        self.wrong.push(format!("[{value}] is not a whole number"));
                        continue;
                    };
                    Case::Exactly(number)
                }
            };
            if variant.default {
                self.wrong.push("the marked case of a plural is *[other]".to_owned());
            }
            if cases.iter().any(|(there, _)| *there == case) {
                self.wrong.push(format!("the case {case:?} is there twice"));
            }
            cases.push((case, pattern));
        }
        for class in self.language.classes {
            if !cases.iter().any(|(case, _)| *case == Case::Class((*class).to_owned())) {
                self.wrong.push(format!("the plural on ${arg} lacks [{class}]"));
            }
        }
        let says_no_number = |(case, said): &(Case, Vec<Piece>)| {
            *case == Case::Class("one".to_owned()) && !says(said, arg)
        };
        if self.language.one_is_more && cases.iter().any(says_no_number) {
            let tag = self.language.tag;
            self.wrong.push(format!("[one] is more than 1 in {tag}: it has to say ${arg}"));
        }
        if is_blank(&other) || cases.iter().any(|(_, pattern)| is_blank(pattern)) {
            self.wrong.push(format!("the plural on ${arg} has an empty case"));
        }
        Piece::Plural { arg: arg.to_owned(), cases, other }
    }
}

fn kind_by_name(name: &str) -> Kind {
    let number = name == "count" || name.ends_with("-count") || name.ends_with("-number");
    if number { Kind::Number } else { Kind::Text }
}

/// Whether a pattern says this argument.
fn says(pattern: &[Piece], name: &str) -> bool {
    pattern.iter().any(|piece| match piece {
        Piece::Text(_) => false,
        Piece::Arg(arg) => arg == name,
        Piece::Plural { cases, other, .. } => {
            says(other, name) || cases.iter().any(|(_, said)| says(said, name))
        }
    })
}

/// Whether a reader would see nothing.
pub fn is_blank(pattern: &[Piece]) -> bool {
    pattern.iter().all(|piece| matches!(piece, Piece::Text(text) if text.trim().is_empty()))
}
