//! How a session begins: takes up the journal, then keeps writing and going round. Knows no screen.

use std::cell::{Cell, RefCell};

use dioxus::prelude::*;
use futures_channel::mpsc::UnboundedReceiver;
use futures_util::StreamExt;
use shared::sync::journal::{Refused, Revision, Rows};
use shared::sync::seal::{EncryptedJournal, JournalState, Why};
use shared::text::Messages;

use super::optimistic_store::OptimisticStore;
use super::{LazyPart, Link, Session, Stage, State, ToDisk, closing, rounds, tasks};
use crate::platform::{self, Journal, PlatformEvent, StoredSession};

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
            lazy_part: Signal::new(LazyPart::found()),
            lacks_whole: Signal::new(false),
            messages: Signal::new(messages),
            asked_lang: Cell::new(messages.lang()),
            // Before the router looks at the address: it keeps of it only what names a screen.
            code: RefCell::new(platform::take_code()),
            known: RefCell::new(None),
            is_left: Cell::new(false),
            pace: Cell::default(),
            tasks,
        })))
    });
    use_hook(|| {
        platform::listen(move |platform_event| heed(session, platform_event));
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
    while let Some(what) = to_write.next().await {
        let journal = session.0.journal.borrow().clone();
        match (what, journal) {
            (ToDisk::Write, Some(journal)) => write_all(&mut session, &journal).await,
            (ToDisk::Reload, Some(journal)) => {
                let read = reload(&mut session, &journal).await;
                session.note(read);
            }
            (ToDisk::Reload, None) => {
                let read = follow(&mut session).await;
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
            begin(&mut session, journal, revision, &rows)?;
        }
        // Whoever brings a code comes in with that.
        StoredSession::Nothing if session.0.code.borrow().is_some() => {}
        StoredSession::Nothing => session.look_around(async move {
            session.find_back().await;
        }),
        StoredSession::Nobody => session.look_around(session.sign_out()),
    }
    Ok(())
}

/// Another tab came in while nobody was here. What somebody left there stays closed.
async fn follow(session: &mut Session) -> Result<(), Refused> {
    if let StoredSession::Someone(journal, revision, rows) = platform::remembered().await?
        && session.stage() == Stage::Unpaired
        && EncryptedJournal::load(&rows)
            .is_ok_and(|encrypted| encrypted.is_none_or(|it| it.why != Why::Left))
    {
        begin(session, journal, revision, &rows)?;
    }
    Ok(())
}

/// Goes on with what a journal holds.
fn begin(
    session: &mut Session,
    journal: Journal,
    revision: Revision,
    rows: &Rows,
) -> Result<(), Refused> {
    match JournalState::of(rows).map_err(|_| Refused::Broken)? {
        JournalState::Open(phone) => session.take_up(journal, *phone, revision),
        JournalState::Closed(encrypted) => session.take_up_closed(journal, encrypted),
        JournalState::Nobody => {}
    }
    Ok(())
}

/// Writes everything that waits, in as few transactions as it takes.
pub(super) async fn write_all(session: &mut Session, journal: &Journal) {
    loop {
        let batch = session.0.store.borrow_mut().as_mut().and_then(OptimisticStore::next_batch);
        let Some((revision, writes)) = batch else { return };
        match journal.commit(revision, &writes).await {
            Ok(revision) => {
                let done =
                    session.0.store.borrow_mut().as_mut().map(|store| store.committed(revision));
                let Some(done) = done else { return };
                if done.toast.as_ref().is_some_and(|toast| !toast.message.is_empty()) {
                    super::put(session.0.toast, done.toast);
                }
                platform::tell_other_tabs();
                if done.to_send {
                    session.show();
                    session.kick(rounds::Reason::Asked);
                }
            }
            Err(Refused::Stale) => {
                let read = reload(session, journal).await;
                if read.is_err() {
                    return session.note(read);
                }
            }
            Err(refused) => {
                take_back(session, journal).await;
                return session.note(Err(refused));
            }
        }
    }
}

/// The disk refused what waits: what was shown as done is not, and goes from the screen.
async fn take_back(session: &mut Session, journal: &Journal) {
    let is_ahead =
        session.0.store.borrow().as_ref().is_some_and(OptimisticStore::risks_more_than_drafts);
    let disk = if is_ahead { journal.load().await.ok() } else { None };
    let disk = disk.and_then(|(revision, rows)| match JournalState::of(&rows) {
        Ok(JournalState::Open(phone)) => Some((*phone, revision)),
        Ok(JournalState::Closed(_) | JournalState::Nobody) | Err(_) => None,
    });
    let refusals = session.0.store.borrow_mut().as_mut().map(|store| store.refused(disk));
    session.show();
    session.show_first_refusal(refusals);
}

/// Takes over what another tab wrote.
async fn reload(session: &mut Session, journal: &Journal) -> Result<(), Refused> {
    let (revision, rows) = journal.load().await?;
    let phone = match JournalState::of(&rows).map_err(|_| Refused::Broken)? {
        JournalState::Open(phone) => *phone,
        JournalState::Closed(encrypted) => {
            // Someone left in the other tab: it is nobody's here, either.
            if encrypted.why == Why::Left {
                session.be_nobodys();
            } else {
                session.lock(encrypted);
            }
            return Ok(());
        }
        // The browser threw it away while it was open.
        JournalState::Nobody => return Err(Refused::Broken),
    };
    if session.0.store.borrow().is_none() {
        session.take_up(journal.clone(), phone, revision);
        return Ok(());
    }
    let is_new =
        session.0.store.borrow().as_ref().is_some_and(|store| store.revision() != revision);
    if is_new {
        let refusals =
            session.0.store.borrow_mut().as_mut().map(|store| store.reloaded(phone, revision));
        session.show();
        session.show_first_refusal(refusals);
    }
    Ok(())
}

fn heed(session: Session, platform_event: PlatformEvent) {
    match platform_event {
        PlatformEvent::Online | PlatformEvent::Visible => session.kick(rounds::Reason::Asked),
        PlatformEvent::News => session.kick(rounds::Reason::News),
        PlatformEvent::Offline => super::put(session.0.link, Link::Unreachable),
        PlatformEvent::NewVersion => super::put(session.0.new_version, true),
        PlatformEvent::AllScreens => super::put(session.0.lazy_part, LazyPart::Here),
        PlatformEvent::NoLazyPart => super::put(session.0.lazy_part, LazyPart::Missed),
        PlatformEvent::NoWhole => super::put(session.0.lacks_whole, true),
        PlatformEvent::OtherTab => session.to_disk(ToDisk::Reload),
    }
}
