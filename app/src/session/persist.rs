//! What the session and its journal tell each other: writes what waits, takes over what another tab wrote. Knows no screen
//! and not when.

use dioxus::prelude::*;
use shared::sync::journal::{Refused, Revision, Rows};
use shared::sync::seal::{EncryptedJournal, JournalState, Why};

use super::optimistic_store::OptimisticStore;
use super::{Session, Stage, rounds};
use crate::platform::{self, Journal, StoredSession};

/// Another tab came in while nobody was here. What somebody left there stays closed.
pub(super) async fn follow(session: &mut Session) -> Result<(), Refused> {
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
pub(super) fn begin(
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
        session.tell_first_line();
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
                if let Err(refused) = reload(session, journal).await {
                    return give_up(session, journal, refused).await;
                }
            }
            Err(refused) => return give_up(session, journal, refused).await,
        }
    }
}

/// The disk refused what waits: what was shown as done is not, and goes from the screen.
async fn give_up(session: &mut Session, journal: &Journal, refused: Refused) {
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
    session.note(Err(refused));
}

/// Takes over what another tab wrote.
pub(super) async fn reload(session: &mut Session, journal: &Journal) -> Result<(), Refused> {
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
