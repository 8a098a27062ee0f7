//! One request to the server and its reply; the link says how that went. Knows no screen, and not why it asks.

use dioxus::prelude::*;
use shared::sync::message::{PullStatus, Reply, Request};
use shared::wire;

use super::{Link, Session};
use crate::platform::{self, Method, NoAnswer};

/// Asks the server once. Nothing, where it gave no reply to use: the link says why.
pub(super) async fn ask(session: Session, request: &Request) -> Option<Reply> {
    set(session.0.link, Link::Asking);
    let pace = session.0.pace.get();
    let begun = platform::now();
    let body = wire::encode(&pace.fit(request.clone()));
    let ahead = if request.has_nothing() {
        platform::round_ahead(&request.device.to_string()).await
    } else {
        None
    };
    let answer = match ahead {
        Some(answer) => answer,
        None => platform::call(Method::Post, "/api/sync", Some(body)).await,
    };
    let (link, reply) = match answer {
        Ok(text) => match wire::decode(&text) {
            // What is left is for newer apps.
            Ok(reply @ Reply { rest: PullStatus::Update, .. }) => (Link::OtherVersion, Some(reply)),
            Ok(reply) => (Link::Reached, Some(reply)),
            Err(_) => (Link::OtherVersion, None),
        },
        Err(NoAnswer::Unreachable) => (Link::Unreachable, None),
        Err(NoAnswer::Problem { code, .. }) if code == "session_ended" => (Link::ShutOut, None),
        Err(NoAnswer::Problem { status: 401, .. }) => (Link::SignedOut, None),
        Err(NoAnswer::Problem { status: 426, .. }) => (Link::OtherVersion, None),
        Err(NoAnswer::Problem { .. }) => (Link::Unreachable, None),
    };
    session.0.pace.set(match link {
        Link::Reached => pace.went_well(platform::now().0.saturating_sub(begun.0)),
        Link::Unreachable => pace.failed(),
        Link::OtherVersion if reply.is_none() => pace.as_before(),
        Link::OtherVersion | Link::Unknown | Link::Asking | Link::SignedOut | Link::ShutOut => pace,
    });
    set(session.0.link, link);
    if let Some(reply) = &reply {
        session.hear_of_phones(reply.phones.clone().unwrap_or_default());
    }
    reply
}

/// Only a changed state is set: everything that shows it is drawn again.
fn set(mut link: Signal<Link>, to: Link) {
    if *link.peek() != to {
        link.set(to);
    }
}
