//! The rounds with the server: when to go, how long to wait after a failure. Knows no screen and no record.

use dioxus::prelude::*;
use futures_channel::mpsc::UnboundedReceiver;
use futures_util::future::{Either, select};
use futures_util::{FutureExt, StreamExt};
use shared::id::{Id, PersonId};
use shared::sync::lease::ClockCheck;
use shared::sync::phone::Ask;

use super::optimistic_store::Intent;
use super::{Session, exchange, opening};
use crate::platform;

/// Why to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// Something was written, the person came back, the network is back, or they asked.
    Asked,
    /// The server said there is news.
    News,
}

/// Between two looks when nothing happens.
const IDLE_MS: u32 = 60_000;
/// The first wait after a failure; it doubles up to the longest.
const RETRY_MS: u32 = 1_000;
const RETRY_MS_MAX: u32 = 120_000;
/// Rounds in a row before a pause, so that no mistake on either side becomes a storm.
const IN_A_ROW_MAX: usize = 32;

/// Goes round after round, as long as the app lives.
pub(super) async fn run(mut session: Session, mut reasons: UnboundedReceiver<Reason>) {
    let mut failures = 0;
    let mut ask = Ask::Full;
    let mut is_role_known = false;
    loop {
        if session.0.is_left.take() {
            session.look_around(session.sign_out());
        }
        session.check_clock(ClockCheck::Meanwhile);
        let went_well = go(&mut session, ask).await;
        session.show_or_close().await;
        if went_well {
            is_role_known = is_role_known || session.learn_role().await;
            session.tell_looks().await;
            session.tell_coaching().await;
        }
        failures = if went_well { 0 } else { failures + 1 };
        let wait = if went_well { IDLE_MS } else { retry_ms(failures) };
        let reason = select(reasons.next(), platform::sleep(wait).boxed_local()).await;
        ask = match reason {
            Either::Left((Some(Reason::News), _)) => Ask::Full,
            Either::Left((None, _)) => return,
            Either::Left((Some(Reason::Asked), _)) | Either::Right(_) => Ask::DigestOnly,
        };
        // Ten reasons at once are one round.
        while let Ok(reason) = reasons.try_recv() {
            if reason == Reason::News {
                ask = Ask::Full;
            }
        }
    }
}

/// Longer after each failure, and never the same for all phones of an office at once.
fn retry_ms(failures: u32) -> u32 {
    let longest = RETRY_MS.saturating_mul(1 << failures.min(10)).min(RETRY_MS_MAX);
    let [a, b, ..] = platform::random_bytes();
    longest / 2 + u32::from(u16::from_le_bytes([a, b])) * (longest / 2) / u32::from(u16::MAX)
}

/// Rounds until both sides have nothing more to say. Whether the server was reached.
async fn go(session: &mut Session, mut ask: Ask) -> bool {
    if session.0.encrypted.borrow().is_some() {
        return opening::open(session).await;
    }
    for _ in 0..IN_A_ROW_MAX {
        let at = platform::now();
        let asked = session.0.store.borrow().as_ref().map(|store| {
            let request = store.phone().request(ask, at);
            (store.phone().me().person, store.reloads(), request)
        });
        let Some((person, reloads, request)) = asked else { return true };
        let Some(reply) = exchange::ask(*session, &request).await else { return false };
        // What was asked by a phone that has moved on meanwhile is asked again; where the disk has no room, that waits.
        if !is_still_there(*session, person, reloads) {
            if session.0.trouble.peek().is_some() {
                return true;
            }
            ask = Ask::Full;
            continue;
        }
        let intent = Intent::Receive { reply: Box::new(reply), at: platform::now() };
        session.act(intent).expect("a reply is never refused");
        let news = session
            .0
            .store
            .borrow_mut()
            .as_mut()
            .map(super::optimistic_store::OptimisticStore::take_news);
        let Some(news) = news else { return true };
        if news.is_forked {
            let device = Id::from_random(platform::random_bytes());
            session.act(Intent::NewIdentity(device)).expect("an identity is never refused");
        }
        if !news.again && !news.is_forked {
            return true;
        }
        ask = Ask::Full;
    }
    true
}

/// Whether the phone that asked is still the one here: nobody left, and no other tab's work was taken over.
fn is_still_there(session: Session, person: PersonId, reloads: u32) -> bool {
    let store = session.0.store.borrow();
    store.as_ref().is_some_and(|it| it.phone().me().person == person && it.reloads() == reloads)
}
