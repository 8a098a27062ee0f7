//! Closing this phone: nothing is shown any more, and its person's work stays behind under a key of the server.
//! Knows no screen and no record. When it opens again, see `opening`.

use dioxus::prelude::*;
use futures_channel::oneshot;
use shared::sync::journal::Refused;
use shared::sync::lease::ClockCheck;
use shared::sync::message::PhoneNews;
use shared::sync::phone::Phone;
use shared::sync::seal::{Closing, EncryptedJournal, Why};

use super::optimistic_store::{Intent, OptimisticStore};
use super::{Link, Locked, Session, Stage, ToDisk, persist, put};
use crate::platform::{self, Journal};

impl Session {
    /// Looks at the clock. A phone that was away too long shows nothing from here on.
    pub(super) fn check_clock(&mut self, check: ClockCheck) {
        let at = platform::now();
        self.act(Intent::ClockCheck { check, at }).expect("a look is never refused");
        if self.stage_now() == Stage::Ready && self.is_away_too_long() {
            put(self.0.stage, Stage::Hidden);
        }
    }

    /// What a round means for the lock: a phone that was away too long and reached nobody closes, as does one that the
    /// server no longer lets in. Any other shows what it has.
    pub(super) async fn show_or_close(&mut self) {
        if self.0.store.borrow().is_none() {
            return;
        }
        if self.is_away_too_long() {
            self.close(Why::Away).await;
        } else if *self.0.link.peek() == Link::ShutOut {
            self.close(Why::ShutOut).await;
        } else if self.may_show() {
            put(self.0.stage, Stage::Ready);
        }
    }

    /// Closes the phone, once everything before is on disk.
    pub(super) async fn close(self, why: Why) {
        let (done, closed) = oneshot::channel();
        self.to_disk(ToDisk::Close(why, done));
        // Whoever should answer drops the line where there is nothing to close.
        closed.await.ok();
    }

    /// Whether this phone was away too long.
    pub(super) fn is_away_too_long(self) -> bool {
        let store = self.0.store.borrow();
        store.as_ref().is_some_and(|store| store.phone().is_away_too_long(platform::now()))
    }

    /// Goes on as a closed phone.
    pub(super) fn lock(&mut self, encrypted: EncryptedJournal) {
        platform::follow_server(false);
        put(self.0.toast, None);
        let locked = Locked { why: encrypted.why, unsent: encrypted.unsent };
        self.0.encrypted.replace(Some(encrypted));
        self.0.store.replace(None);
        put(self.0.stage, Stage::Locked(locked));
    }

    /// Nobody's phone is here any more.
    pub(super) fn let_go(&mut self) {
        platform::follow_server(false);
        self.0.journal.replace(None);
        self.0.encrypted.replace(None);
        self.0.store.replace(None);
        self.hear_of_phones(PhoneNews::default());
        self.show();
    }

    /// Another tab was left: it is nobody's phone here, too.
    pub(super) fn be_nobodys(&mut self) {
        self.let_go();
        put(self.0.toast, None);
        put(self.0.stage, Stage::Unpaired);
        put(self.0.link, Link::Unknown);
        self.0.is_left.set(true);
    }

    /// Whether what was hidden may be seen again. What could not be closed stays out of sight until the server answers.
    fn may_show(self) -> bool {
        match self.stage_now() {
            Stage::Ready => false,
            Stage::Locked(_) => *self.0.link.peek() == Link::Reached,
            Stage::Unpaired | Stage::Arriving | Stage::Hidden | Stage::Unusable(_) => true,
        }
    }

    fn stage_now(self) -> Stage {
        *self.0.stage.peek()
    }
}

/// Closes the phone of this journal. Where that cannot be, it keeps what it has and shows nothing all the same.
pub(super) async fn close(session: &mut Session, journal: &Journal, why: Why) {
    let unsent = session.0.store.borrow().as_ref().map(OptimisticStore::phone).map(Phone::unsent);
    let Some(unsent) = unsent else { return };
    let unsent = u32::try_from(unsent).unwrap_or(u32::MAX);
    if why != Why::Left {
        put(session.0.stage, Stage::Hidden);
    }
    persist::write_all(session, journal).await;
    match seal(journal, why).await {
        // Whoever comes next must not open it again by just being there.
        Ok(_) if why == Why::Left => session.let_go(),
        Ok(Some(encrypted)) => session.lock(encrypted),
        Ok(None) => put(session.0.stage, Stage::Locked(Locked { why, unsent })),
        Err(refused) => {
            put(session.0.trouble, Some(refused));
            put(session.0.stage, Stage::Locked(Locked { why, unsent }));
        }
    }
    platform::tell_other_tabs();
}

/// Encrypts what a journal holds of its person's own work, and deletes the rest. Nothing, where no server told a key yet,
/// or the browser has no cipher.
pub(super) async fn seal(journal: &Journal, why: Why) -> Result<Option<EncryptedJournal>, Refused> {
    loop {
        let (revision, rows) = journal.load().await?;
        // Another tab may have been first.
        if let Some(encrypted) = EncryptedJournal::load(&rows).map_err(|_| Refused::Broken)? {
            return Ok(Some(encrypted));
        }
        let closing = Closing::of(&rows, why).map_err(|_| Refused::Broken)?;
        let Some(closing) = closing else { return Ok(None) };
        let cipher = platform::encrypt(closing.key, &closing.text).await;
        let Some(cipher) = cipher else { return Ok(None) };
        let (encrypted, writes) = closing.seal(cipher);
        match journal.commit(revision, &writes).await {
            Ok(_) => return Ok(Some(encrypted)),
            Err(Refused::Stale) => {}
            Err(refused) => return Err(refused),
        }
    }
}
