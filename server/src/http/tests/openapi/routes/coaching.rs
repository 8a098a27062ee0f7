//! The routes of how it goes with the coach.

use axum::http::Method;
use shared::coaching::{CoachingAnswer, CoachingSums};
use shared::wire::Wire;

use crate::http::tests::openapi::described::{Described, Gives, Session};

pub const ROUTES: &[Described] = &[
    Described {
        method: Method::POST,
        path: "/api/coaching",
        about: "How it goes with the coach, said by a candidate, once a quarter: said again, the later one counts. Of who is \
                no candidate nothing is kept.",
        session: Session::Needed,
        asks: Some(CoachingAnswer::schema),
        gives: &[(204, "It is kept until the quarter is over, and then counted.", Gives::Nothing)],
    },
    Described::read(
        "/api/coaching",
        "What candidates said in quarters that are over, as sums, none under five answers, for who sees the monitor.",
        &[(200, "The last quarter first.", Gives::Json(CoachingSums::schema))],
    ),
];
