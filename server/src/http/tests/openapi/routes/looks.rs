//! The routes of who looked.

use axum::http::Method;
use shared::looks::{Lookers, Looks};
use shared::wire::Wire;

use crate::http::tests::openapi::described::{Described, Gives, Session};

pub const ROUTES: &[Described] = &[
    Described {
        method: Method::POST,
        path: "/api/looks",
        about: "Which trajecten of theirs the asker looked at, and on which days; of others nothing is kept.",
        session: Session::Needed,
        asks: Some(Looks::schema),
        gives: &[(204, "They are kept for a year.", Gives::Nothing)],
    },
    Described::read(
        "/api/trajects/{log}/looks",
        "Who looked at a traject, and on which days, for its candidate.",
        &[(200, "Who did so last first.", Gives::Json(Lookers::schema))],
    ),
];
