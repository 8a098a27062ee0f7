//! The routes that bring or give a file.

use axum::http::Method;
use shared::import::{Counts, Latest, Preview, TakenBack};
use shared::wire::Wire;

use crate::http::tests::openapi::described::{Described, Gives, PDF, Session, XLSX};

pub const ROUTES: &[Described] = &[
    Described {
        method: Method::POST,
        path: "/api/import/check",
        about: "What a sheet (CSV, XLSX or ODS, at most 10 MiB) would bring, for managers: its columns and what each was \
            taken for, counts, and what is wrong by row and column. What is said by hand of columns is remembered.",
        session: Session::Needed,
        asks: None,
        gives: &[(200, "Nothing was taken in.", Gives::Json(Preview::schema))],
    },
    Described {
        method: Method::POST,
        path: "/api/import",
        about: "Takes a sheet in, whole or not at all, by the rules of everybody's changes.",
        session: Session::Needed,
        asks: None,
        gives: &[(200, "All of it was taken in.", Gives::Json(Counts::schema))],
    },
    Described::read(
        "/api/import",
        "Which import can be taken back: the latest of the last day.",
        &[(200, "When it was, if there is one.", Gives::Json(Latest::schema))],
    ),
    Described {
        method: Method::DELETE,
        path: "/api/import",
        about: "Takes the latest import back, as far as nobody touched it since.",
        session: Session::Needed,
        asks: None,
        gives: &[(200, "What went, and what stays.", Gives::Json(TakenBack::schema))],
    },
    Described::read(
        "/api/export",
        "What all of the office may see, as a workbook, for managers.",
        &[(200, "A file to keep.", Gives::File(XLSX))],
    ),
    Described::read(
        "/api/trajects/{log}/agreement",
        "The agreement that counts as a tagged PDF, for who takes part; `lang` is its language, Dutch if not said.",
        &[(200, "A file to keep.", Gives::File(PDF))],
    ),
    Described::read(
        "/api/trajects/{log}/practice",
        "What a school needs for a statement of practice, as a tagged PDF, for candidate and coach.",
        &[(200, "A file to keep.", Gives::File(PDF))],
    ),
    Described::read(
        "/api/trajects/{log}/wage-value",
        "What an expert needs who sets a wage value, as a tagged PDF, for candidate and coach.",
        &[(200, "A file to keep.", Gives::File(PDF))],
    ),
    Described::read(
        "/api/proofs/{proof}/paper",
        "A proof of one's own as a tagged PDF, with a code to its page and the badge inside.",
        &[(200, "A file to keep.", Gives::File(PDF))],
    ),
    Described::read(
        "/api/proofs/{proof}/badge",
        "The same as a badge: Open Badges 3.0, as a signed VC-JWT.",
        &[(200, "A file to keep.", Gives::File("application/vc+jwt"))],
    ),
    Described::read(
        "/api/proofs/{proof}/open",
        "The same as an open file: JSON-LD in the words of schema.org.",
        &[(200, "A file to keep.", Gives::File("application/ld+json"))],
    ),
];
