//! How a session begins: takes up the journal, then keeps writing and going round. Knows no screen.

use std::cell::{Cell, RefCell};

use dioxus::prelude::*;
use futures_channel::mpsc::UnboundedReceiver;
use futures_util::StreamExt;
use shared::sync::journal::Refused;
use shared::sync::seal::Standing;
use shared::text::Words;

use super::desk::Desk;
use super::{Link, Session, Stage, State, ToDisk, closing, rounds, wake};
use crate::platform::{self, Journal, Kept, Nudge};

/// Begins the session, once, at the root of the app, in the words it was launched with.
pub fn use_session_at_root() -> Session {
    let mut receivers = use_hook(|| CopyValue::new(None));
    let session = use_context_provider(|| {
        let (wake, to_write, to_go) = wake();
        let words: Words = consume_context();
        receivers.set(Some((to_write, to_go)));
        // One session for as long as the page lives: nothing is left to free it.
        Session(Box::leak(Box::new(State {
            stage: Signal::new(Stage::Unpaired),
            desk: RefCell::new(None),
            sealed: RefCell::new(None),
            changes: Signal::new(0),
            journal: RefCell::new(None),
            link: Signal::new(Link::Unknown),
            said: Signal::new(None),
            trouble: Signal::new(None),
            new_version: Signal::new(false),
            all_screens: Signal::new(platform::has_all_screens()),
            lacks_whole: Signal::new(false),
            words: Signal::new(words),
            asked_lang: Cell::new(words.lang()),
            // Before the router looks at the address: it keeps of it only what names a screen.
            code: RefCell::new(platform::take_code()),
            known: RefCell::new(None),
            wake,
        })))
    });
    use_hook(|| {
        platform::listen(move |nudge| heed(session, nudge));
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
            (ToDisk::Reload, Some(journal)) => reload(&mut session, &journal).await,
            (ToDisk::Close(why, done), Some(journal)) => {
                closing::close(&mut session, &journal, why).await;
                // Whoever asked may have gone on without.
                done.send(()).ok();
            }
            (ToDisk::Write | ToDisk::Reload | ToDisk::Close(..), None) => {}
        }
    }
}

/// Opens the journal of whoever used this device last.
fn reopen(mut session: Session) -> Result<(), Refused> {
    let (journal, revision, rows) = match platform::take_kept()? {
        Kept::Someone(journal, revision, rows) => (journal, revision, rows),
        // Whoever brings a code comes in with that.
        Kept::Nothing if session.0.code.borrow().is_some() => return Ok(()),
        Kept::Nothing => {
            session.look_around(async move {
                session.find_back().await;
            });
            return Ok(());
        }
        Kept::Nobody => {
            session.look_around(session.sign_out());
            return Ok(());
        }
    };
    match Standing::of(&rows).map_err(|_| Refused::Broken)? {
        Standing::Open(phone) => session.take_up(journal, *phone, revision),
        Standing::Closed(sealed) => session.take_up_closed(journal, sealed),
        Standing::Nobody => {}
    }
    Ok(())
}

/// Writes everything that waits, in as few transactions as it takes.
pub(super) async fn write_all(session: &mut Session, journal: &Journal) {
    loop {
        let batch = session.0.desk.borrow_mut().as_mut().and_then(Desk::next_batch);
        let Some((revision, writes)) = batch else { return };
        match journal.commit(revision, &writes).await {
            Ok(revision) => {
                let done =
                    session.0.desk.borrow_mut().as_mut().map(|desk| desk.committed(revision));
                let Some(done) = done else { return };
                if done.said.as_ref().is_some_and(|said| !said.message.is_empty()) {
                    super::put(session.0.said, done.said);
                }
                platform::tell_other_tabs();
                if done.to_send {
                    session.show();
                    session.kick(rounds::Reason::Asked);
                }
            }
            Err(Refused::Stale) => reload(session, journal).await,
            Err(refused) => {
                if let Some(desk) = session.0.desk.borrow_mut().as_mut() {
                    desk.refused();
                }
                super::put(session.0.trouble, Some(refused));
                // What was shown as done is not: it goes from the screen.
                session.show();
                reload(session, journal).await;
                return;
            }
        }
    }
}

/// Takes over what another tab wrote, or what the disk really holds.
async fn reload(session: &mut Session, journal: &Journal) {
    let Ok((revision, rows)) = journal.load().await else { return };
    let phone = match Standing::of(&rows) {
        Ok(Standing::Open(phone)) => *phone,
        // Another tab closed it, or someone left there.
        Ok(Standing::Closed(sealed)) => return session.lock(sealed),
        Ok(Standing::Nobody) | Err(_) => return,
    };
    if session.0.desk.borrow().is_none() {
        return session.take_up(journal.clone(), phone, revision);
    }
    let is_new = session.0.desk.borrow().as_ref().is_some_and(|desk| desk.revision() != revision);
    if !is_new {
        return;
    }
    let refusals = session.0.desk.borrow_mut().as_mut().map(|desk| desk.reloaded(phone, revision));
    session.show();
    if let Some(refusal) = refusals.into_iter().flatten().next() {
        session.say(crate::words::refusal(session.words(), refusal));
    }
}

fn heed(session: Session, nudge: Nudge) {
    match nudge {
        Nudge::Online | Nudge::Visible => session.kick(rounds::Reason::Asked),
        Nudge::News => session.kick(rounds::Reason::News),
        Nudge::Offline => super::put(session.0.link, Link::Unreachable),
        Nudge::NewVersion => super::put(session.0.new_version, true),
        Nudge::AllScreens => super::put(session.0.all_screens, true),
        Nudge::NoWhole => super::put(session.0.lacks_whole, true),
        Nudge::OtherTab => session.to_disk(ToDisk::Reload),
    }
}
