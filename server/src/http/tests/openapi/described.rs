//! How a route is described. Knows none.

use axum::http::Method;
use shared::wire::{Schema, Schemas};

/// One route.
pub struct Described {
    pub method: Method,
    pub path: &'static str,
    pub about: &'static str,
    pub session: Session,
    /// What its body holds.
    pub asks: Option<Make>,
    /// What it answers when it declines nothing.
    pub gives: &'static [(u16, &'static str, Gives)],
}

/// A type's schema.
pub type Make = fn(&mut Schemas) -> Schema;

/// Whether one must be signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Session {
    Needed,
    /// It makes a difference.
    AskedFor,
    None,
}

/// What an answer holds.
#[derive(Debug, Clone, Copy)]
pub enum Gives {
    Nothing,
    Json(Make),
    /// Server-sent events, as long as both sides want.
    Events,
    /// A file to keep, of this kind.
    File(&'static str),
}

/// What a workbook is called on the wire.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// And a paper.
pub const PDF: &str = "application/pdf";

impl Described {
    /// One that somebody who is signed in reads by.
    pub const fn read(
        path: &'static str,
        about: &'static str,
        gives: &'static [(u16, &'static str, Gives)],
    ) -> Self {
        Self { method: Method::GET, path, about, session: Session::Needed, asks: None, gives }
    }

    /// Whether its body is a file.
    pub fn takes_file(&self) -> bool {
        self.method == Method::POST && self.path.starts_with("/api/import")
    }
}
