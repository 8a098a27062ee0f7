//! The routes of two who take part and are one person.

use axum::http::Method;
use shared::search::Searched;
use shared::wire::Wire;

use crate::http::people::joined::{Done, Joining, Outside, Separated};
use crate::http::tests::openapi::described::{Described, Gives, Session};

pub const ROUTES: &[Described] = &[
    Described {
        method: Method::POST,
        path: "/api/people/outside",
        about: "Who takes part and has no role in the office: those whose names are one however they are typed, or, where \
                words are said, all who have these in theirs; and who was joined with whom. For managers.",
        session: Session::Needed,
        asks: Some(Searched::schema),
        gives: &[(200, "Names side by side, at most 200 people.", Gives::Json(Outside::schema))],
    },
    Described {
        method: Method::POST,
        path: "/api/people/{person}/join",
        about: "Two are one person: where the one took part, the other does from now on, all or nothing. `about` says where \
                both take part. For managers.",
        session: Session::Needed,
        asks: Some(Joining::schema),
        gives: &[(200, "How much that was.", Gives::Json(Done::schema))],
    },
    Described {
        method: Method::DELETE,
        path: "/api/people/{person}/join",
        about: "They are two after all: what nobody touched since is taken back. For managers.",
        session: Session::Needed,
        asks: None,
        gives: &[(200, "How much that was, and what stays.", Gives::Json(Separated::schema))],
    },
];
