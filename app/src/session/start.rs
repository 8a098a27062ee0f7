//! How a session begins: takes up the journal, then keeps writing and going round. Knows no screen.

use std::cell::{Cell, RefCell};

use dioxus::prelude::*;
use futures_channel::mpsc::UnboundedReceiver;
use futures_util::StreamExt;
use shared::sync::journal::Refused;
use shared::sync::message::PhoneNews;
use shared::text::Messages;

use super::{Link, Session, Stage, State, ToDisk, closing, day, persist, rounds, tasks};
use crate::platform::{self, LazyPart, PlatformEvent, StoredSession};

/// Begins the session, once, at the root of the app, in the words it was launched with.
pub fn use_session_at_root() -> Session {
    let mut receivers = use_hook(|| CopyValue::new(None));
    let session = use_context_provider(|| {
        let (tasks, to_write, to_go) = tasks();
        let messages: Messages = consume_context();
        receivers.set(Some((to_write, to_go)));
        // One session for as long as the page lives: nothing is left to free it.
        Session(Box::leak(Box::new(State {
            stage: Signal::new(Stage::Unpaired),
            store: RefCell::new(None),
            encrypted: RefCell::new(None),
            changes: Signal::new(0),
            journal: RefCell::new(None),
            link: Signal::new(Link::Unknown),
            toast: Signal::new(None),
            trouble: Signal::new(None),
            new_version: Signal::new(false),
            arrivals: Signal::new(LazyPart::ALL.map(platform::arrival)),
            messages: Signal::new(messages),
            asked_lang: Cell::new(messages.lang()),
            // Before the router looks at the address: it keeps of it only what names a screen.
            code: RefCell::new(platform::take_code()),
            later_codes: Signal::new(0),
            phone_news: Signal::new(PhoneNews::default()),
            known: RefCell::new(None),
            is_left: Cell::new(false),
            told_of_voice: Cell::new(false),
            day: day::Shown::default(),
            pace: Cell::default(),
            tasks,
        })))
    });
    use_hook(|| {
        platform::listen(move |platform_event| heed(session, platform_event));
        session.tell_of_saved();
        // Before anything is drawn: a screen that only says to wait would itself take time.
        if let Err(refused) = reopen(session) {
            super::put(session.0.stage, Stage::Unusable(refused));
        }
        if let Some((to_write, to_go)) = receivers.take() {
            spawn(work(session, to_write, to_go));
        }
    });
    session
}

/// Writes what waits, for as long as the app runs.
async fn work(
    mut session: Session,
    mut to_write: UnboundedReceiver<ToDisk>,
    to_go: UnboundedReceiver<rounds::Reason>,
) {
    platform::tell_shown();
    spawn(rounds::run(session, to_go));
    session.turn_day();
    spawn(day::follow(session));
    while let Some(what) = to_write.next().await {
        let journal = session.0.journal.borrow().clone();
        match (what, journal) {
            (ToDisk::Write, Some(journal)) => persist::write_all(&mut session, &journal).await,
            (ToDisk::Reload, Some(journal)) => {
                let read = persist::reload(&mut session, &journal).await;
                session.note(read);
            }
            (ToDisk::Reload, None) => {
                let read = persist::follow(&mut session).await;
                session.note(read);
            }
            (ToDisk::Close(why, done), Some(journal)) => {
                closing::close(&mut session, &journal, why).await;
                // Whoever asked may have gone on without.
                done.send(()).ok();
            }
            (ToDisk::Write | ToDisk::Close(..), None) => {}
        }
    }
}

/// Opens the journal of whoever used this device last.
fn reopen(mut session: Session) -> Result<(), Refused> {
    match platform::take_stored_session()? {
        StoredSession::Someone(journal, revision, rows) => {
            persist::begin(&mut session, journal, revision, &rows)?;
        }
        // Whoever brings a code comes in with that.
        StoredSession::Nothing if session.0.code.borrow().is_some() => {
            if session.brought_code().is_some_and(|code| platform::is_let_in_ahead(&code)) {
                super::put(session.0.stage, Stage::Arriving);
            }
        }
        StoredSession::Nothing => session.look_around(async move {
            session.find_back().await;
        }),
        StoredSession::Nobody => session.look_around(session.sign_out()),
    }
    Ok(())
}

fn heed(session: Session, platform_event: PlatformEvent) {
    match platform_event {
        PlatformEvent::Online => session.kick(rounds::Reason::Asked),
        PlatformEvent::Visible => {
            session.turn_day();
            session.kick(rounds::Reason::Asked);
        }
        PlatformEvent::News => session.kick(rounds::Reason::News),
        PlatformEvent::Offline => super::put(session.0.link, Link::Unreachable),
        PlatformEvent::NewVersion => super::put(session.0.new_version, true),
        PlatformEvent::Parts => session.look_at_parts(),
        PlatformEvent::OtherTab => session.to_disk(ToDisk::Reload),
        PlatformEvent::Code => session.take_later_code(),
    }
}
