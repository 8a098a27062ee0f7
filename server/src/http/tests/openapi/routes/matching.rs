//! The routes of who may fit a job, and of the page that an employer reads of them.

use axum::http::Method;
use shared::matching::others::{Asked, Others};
use shared::record::own::page::ApprovedPage;
use shared::wire::Wire;

use crate::http::tests::openapi::described::{Described, Gives, Session};

pub const ROUTES: &[Described] = &[
    Described {
        method: Method::POST,
        path: "/api/match",
        about: "How many whom the asker does not coach may fit a job, by whom to ask: no name of theirs, and no skill.",
        session: Session::Needed,
        asks: Some(Asked::schema),
        gives: &[(200, "Colleagues by name.", Gives::Json(Others::schema))],
    },
    Described::read(
        "/api/trajects/{log}/page",
        "The own page of a traject's candidate, for its employers, in the words that the candidate approved.",
        &[(200, "Asked for each time it is shown.", Gives::Json(ApprovedPage::schema))],
    ),
];
