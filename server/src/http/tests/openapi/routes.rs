//! Every route, as it is described: who may ask, with what, and what comes back. That it is the list of `http.rs` a test holds.

mod coaching;
mod figures;
mod files;
mod joined;
mod looks;
mod matching;
mod passkeys;

use axum::http::Method;
use serde_json::json;
use shared::record::office::lab::success::ToldSuccesses;
use shared::search::{Found, Searched};
use shared::suggested::{Answering, Suggested};
use shared::sync::message::{Reply, Request};
use shared::wire::{Schema, Schemas, Wire};

use super::described::{Described, Gives, Session};
use crate::http::devices::Devices;
use crate::http::{calendar, crashes, invites, links, login, me, pair, people, push, welcome};

/// All of them.
pub fn described() -> impl Iterator<Item = &'static Described> {
    let of_people = [coaching::ROUTES, joined::ROUTES, looks::ROUTES, matching::ROUTES];
    let more = of_people.into_iter().chain([figures::ROUTES, files::ROUTES, passkeys::ROUTES]);
    ROUTES.iter().chain(more.flatten())
}

const ROUTES: &[Described] = &[
    Described {
        method: Method::POST,
        path: "/api/pair",
        about: "Lets a phone in by the code of an invite.",
        session: Session::None,
        asks: Some(pair::Asking::schema),
        gives: &[(
            200,
            "Who came in, and what to ask first; the session is in the cookie.",
            Gives::Json(welcome::Welcome::schema),
        )],
    },
    Described {
        method: Method::GET,
        path: "/api/me",
        about: "Who is signed in.",
        session: Session::AskedFor,
        asks: None,
        gives: &[
            (200, "Who asks; the cookie has its full time again.", Gives::Json(me::Me::schema)),
            (204, "Nobody: no session came along.", Gives::Nothing),
        ],
    },
    Described {
        method: Method::POST,
        path: "/api/logout",
        about: "Signs this phone out.",
        session: Session::Needed,
        asks: Some(me::Asking::schema),
        gives: &[
            (
                200,
                "Signed out; whoever came in by an account goes on to be logged out there.",
                Gives::Json(me::Left::schema),
            ),
            (204, "Signed out.", Gives::Nothing),
        ],
    },
    Described {
        method: Method::GET,
        path: "/api/login",
        about: "Whether people may log in by an account of their work, and where.",
        session: Session::None,
        asks: None,
        gives: &[
            (200, "They may, there.", Gives::Json(login::Place::schema)),
            (204, "They may not.", Gives::Nothing),
        ],
    },
    Described {
        method: Method::POST,
        path: "/api/sync",
        about: "One round: what the phone made is taken in, then it hears what is new.",
        session: Session::Needed,
        asks: Some(Request::schema),
        gives: &[(200, "An outcome for each change, and the news.", Gives::Json(Reply::schema))],
    },
    Described::read(
        "/api/events",
        "Says which logs have news: `hello`, then `log` with the id of each, and `phones` when phones changed.",
        &[(200, "The events, until one of the two ends.", Gives::Events)],
    ),
    Described::read(
        "/api/invites",
        "The open invites that one may take back.",
        &[(200, "All of them, without their codes.", Gives::Json(invites::Invites::schema))],
    ),
    Described {
        method: Method::DELETE,
        path: "/api/invites/{invite}",
        about: "Takes an open invite back.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Its codes open nothing any more.", Gives::Nothing)],
    },
    Described {
        method: Method::POST,
        path: "/api/invites/{invite}/consent",
        about: "Finds an invite good that waits for that: its person takes part in more than its maker coaches.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Found good, for a day and one phone.", Gives::Nothing)],
    },
    Described {
        method: Method::POST,
        path: "/api/invites",
        about: "Lets a member of a traject pair a phone.",
        session: Session::Needed,
        asks: Some(invites::Asking::schema),
        gives: &[(200, "The invite, told once.", Gives::Json(invites::Invited::schema))],
    },
    Described::read(
        "/api/people",
        "The people of the office, and who was: their phones, how much they look after, who stands in. For managers.",
        &[(200, "All of them.", Gives::Json(people::People::schema))],
    ),
    Described {
        method: Method::POST,
        path: "/api/people",
        about: "Adds somebody to the office, and lets them in. For managers.",
        session: Session::Needed,
        asks: Some(people::Asking::schema),
        gives: &[(200, "The invite, told once.", Gives::Json(people::Invited::schema))],
    },
    Described {
        method: Method::POST,
        path: "/api/people/{person}/invite",
        about: "Lets somebody of the office in on a new phone. For managers.",
        session: Session::Needed,
        asks: None,
        gives: &[(200, "The invite, told once.", Gives::Json(people::Invited::schema))],
    },
    Described {
        method: Method::POST,
        path: "/api/people/{person}/role",
        about: "Gives somebody who is of the office, or was, this role. For managers.",
        session: Session::Needed,
        asks: Some(people::Given::schema),
        gives: &[(204, "They have it.", Gives::Nothing)],
    },
    Described {
        method: Method::POST,
        path: "/api/people/{person}/login",
        about: "Says by what somebody of the office is to be known at their first log-in, and by nothing of before. For managers.",
        session: Session::Needed,
        asks: Some(login::Said::schema),
        gives: &[(204, "Kept.", Gives::Nothing)],
    },
    Described {
        method: Method::DELETE,
        path: "/api/people/{person}/login",
        about: "Nobody logs in as them any more; their phones stay. For managers.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Taken back.", Gives::Nothing)],
    },
    Described {
        method: Method::DELETE,
        path: "/api/people/{person}/devices/{device}",
        about: "Signs a phone of somebody of the office out. For managers.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Signed out.", Gives::Nothing)],
    },
    Described::read(
        "/api/people/{person}/caseload",
        "What somebody looks after, before it goes to another: where nobody else does, who takes over has to be \
            said. For managers.",
        &[(
            200,
            "Their trajecten and employers, without what is in them.",
            Gives::Json(people::caseload::Caseload::schema),
        )],
    ),
    Described {
        method: Method::POST,
        path: "/api/people/{person}/hand-over",
        about: "Hands what somebody looks after over to another, all or nothing; for good, or up to a day, after which \
            the other goes by itself. For managers.",
        session: Session::Needed,
        asks: Some(people::caseload::HandingOver::schema),
        gives: &[(200, "How much that was.", Gives::Json(people::caseload::Done::schema))],
    },
    Described {
        method: Method::POST,
        path: "/api/people/{person}/retire",
        about: "Ends a role in the office. Without somebody to take over, nothing is done where nobody would be left; \
            `about` says where. For managers.",
        session: Session::Needed,
        asks: Some(people::caseload::Retiring::schema),
        gives: &[(200, "How much they went from.", Gives::Json(people::caseload::Done::schema))],
    },
    Described {
        method: Method::DELETE,
        path: "/api/stand-ins/{stand_in}",
        about: "Ends standing in before its day. For managers.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Given back.", Gives::Nothing)],
    },
    Described::read(
        "/api/handed",
        "What whoever asks took over in the last 30 days, or for a while, each traject in a few words.",
        &[(
            200,
            "The latest first, as far as they look after it now.",
            Gives::Json(people::caseload::Handed::schema),
        )],
    ),
    Described::read(
        "/api/devices",
        "One's own phones.",
        &[(200, "All of them.", Gives::Json(Devices::schema))],
    ),
    Described {
        method: Method::DELETE,
        path: "/api/devices/{device}",
        about: "Signs one of one's own phones out.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Signed out.", Gives::Nothing)],
    },
    Described {
        method: Method::POST,
        path: "/api/devices/{device}/seen",
        about: "On this phone it was seen that another of one's own came in.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "It is told here no more.", Gives::Nothing)],
    },
    Described::read(
        "/api/trajects/{log}/members/{person}/devices",
        "The phones of a member, for who may pair them.",
        &[(200, "All of them.", Gives::Json(Devices::schema))],
    ),
    Described {
        method: Method::DELETE,
        path: "/api/trajects/{log}/members/{person}/devices/{device}",
        about: "Signs a phone of a member out.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Signed out.", Gives::Nothing)],
    },
    Described::read(
        "/api/trajects/{log}/links",
        "The open links by which employers of a traject give something without an app, for who may hand them out.",
        &[(200, "All of them, without what opens them.", Gives::Json(links::Links::schema))],
    ),
    Described {
        method: Method::POST,
        path: "/api/trajects/{log}/links",
        about: "Makes one, for an employer or for whoever guides at a placement.",
        session: Session::Needed,
        asks: Some(links::Asking::schema),
        gives: &[(200, "The link, told once.", Gives::Json(links::Made::schema))],
    },
    Described {
        method: Method::DELETE,
        path: "/api/trajects/{log}/links/{link}",
        about: "Ends one.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "It opens nothing any more.", Gives::Nothing)],
    },
    Described::read(
        "/api/push",
        "Whether this phone hears of something while the app is closed.",
        &[(
            200,
            "What a browser subscribes with, and where this phone is reached.",
            Gives::Json(push::Standing::schema),
        )],
    ),
    Described {
        method: Method::POST,
        path: "/api/push",
        about: "From now on this phone hears.",
        session: Session::Needed,
        asks: Some(push::Asking::schema),
        gives: &[(
            204,
            "Kept; a phone that did not hear before is told that it works.",
            Gives::Nothing,
        )],
    },
    Described {
        method: Method::DELETE,
        path: "/api/push",
        about: "This phone hears no more.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Forgotten.", Gives::Nothing)],
    },
    Described::read(
        "/api/calendar",
        "Whether there is a private feed for one's calendar.",
        &[(
            200,
            "Since when, and when it was last asked for.",
            Gives::Json(calendar::Standing::schema),
        )],
    ),
    Described {
        method: Method::POST,
        path: "/api/calendar",
        about: "Makes one; the one before ends.",
        session: Session::Needed,
        asks: Some(calendar::Asking::schema),
        gives: &[(200, "Its address, told once.", Gives::Json(calendar::Made::schema))],
    },
    Described {
        method: Method::DELETE,
        path: "/api/calendar",
        about: "Ends it.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "Its address opens nothing any more.", Gives::Nothing)],
    },
    Described::read(
        "/api/successes",
        "The small successes of the programme that everyone is told.",
        &[(200, "The last first, in each language.", Gives::Json(ToldSuccesses::schema))],
    ),
    Described {
        method: Method::POST,
        path: "/api/search",
        about: "Looks candidates and employers of the whole office up by name: names alone, and whom to ask.",
        session: Session::Needed,
        asks: Some(Searched::schema),
        gives: &[(200, "At most twenty.", Gives::Json(Found::schema))],
    },
    Described::read(
        "/api/suggestions",
        "What candidates and employers suggested to the office, without a name.",
        &[(200, "The newest first.", Gives::Json(Suggested::schema))],
    ),
    Described {
        method: Method::POST,
        path: "/api/suggestions",
        about: "One answer to all who asked, by who looks after the whole office.",
        session: Session::Needed,
        asks: Some(Answering::schema),
        gives: &[(204, "It stands in the log of each.", Gives::Nothing)],
    },
    Described {
        method: Method::POST,
        path: "/api/crashes",
        about: "On some phone the app broke down, so many times: a count, without whose or why.",
        session: Session::None,
        asks: Some(crashes::Asking::schema),
        gives: &[(204, "Counted.", Gives::Nothing)],
    },
    Described {
        method: Method::GET,
        path: "/healthz",
        about: "That the server is alive, and how many apps broke down in this hour and the one before.",
        session: Session::None,
        asks: None,
        gives: &[(200, "It is.", Gives::Json(health))],
    },
    Described {
        method: Method::GET,
        path: "/readyz",
        about: "Whether the server can read its data, and add to it.",
        session: Session::None,
        asks: None,
        gives: &[(200, "It can.", Gives::Json(health))],
    },
];

fn health(_: &mut Schemas) -> Schema {
    json!({
        "type": "object",
        "properties": { "status": { "const": "ok" }, "crashes": { "type": "integer", "minimum": 1 } },
        "required": ["status"],
    })
}
