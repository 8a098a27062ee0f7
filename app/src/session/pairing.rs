//! Pairing this phone, and leaving it. Knows no record and no screen.

use dioxus::prelude::*;
use futures_channel::oneshot;
use shared::id::{DeviceId, PersonId};
use shared::measure::outcome::Monitor;
use shared::role::StaffRole;
use shared::sync::journal::{Refused, Revision};
use shared::sync::lease::ClockCheck;
use shared::sync::phone::{Me, Phone};
use shared::sync::seal::{EncryptedJournal, JournalState, Why};
use shared::wire::{self, Wire};

use super::optimistic_store::OptimisticStore;
use super::{Link, Session, Stage, closing, rounds};
use crate::platform::{self, Journal, Method, NoAnswer, Setting};

/// Why pairing did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairTrouble {
    /// No network, or a code the server declines.
    Server(NoAnswer),
    /// This device cannot keep anything.
    Device(Refused),
}

impl PairTrouble {
    /// Whether the same code may work at another time.
    pub fn is_worth_again(&self) -> bool {
        match self {
            Self::Server(NoAnswer::Problem { code, .. }) => {
                !matches!(code.as_str(), "invite_unknown" | "invite_used" | "invite_expired")
            }
            Self::Server(NoAnswer::Unreachable) | Self::Device(_) => true,
        }
    }
}

struct Pairing {
    code: String,
    device: DeviceId,
}

wire::record!(Pairing { code, device });

pub(super) struct Paired {
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) office: Option<StaffRole>,
}

wire::record!(Paired { person, name, office, .. });

struct LoggingOut {
    person: Option<PersonId>,
}

wire::record!(LoggingOut { person? });

/// Where whoever leaves goes on to.
struct Left {
    next: String,
}

wire::record!(Left { next, .. });

impl Session {
    /// The code in the address the person came with, as long as it may work.
    pub fn brought_code(self) -> Option<String> {
        self.0.code.borrow().clone()
    }

    /// How many codes came since this page was opened: a link that is followed in it opens no other.
    pub fn later_codes(self) -> u32 {
        (self.0.later_codes)()
    }

    /// Takes the code out of the address, if one came.
    pub(super) fn take_later_code(self) {
        let Some(code) = platform::take_code() else { return };
        self.0.code.replace(Some(code));
        let later = *self.0.later_codes.peek();
        super::put(self.0.later_codes, later.wrapping_add(1));
    }

    /// Makes this device the phone of whoever the code was made for. The screen that asks for it may be gone before it is
    /// done: a phone that is shut out closes meanwhile.
    pub async fn pair(self, code: String) -> Result<(), PairTrouble> {
        let outcome = self.redeem(&code).await;
        if outcome.is_err() && self.stage() == Stage::Arriving {
            super::put(self.0.stage, Stage::Unpaired);
        }
        // What no second try can change is forgotten: the next code is typed. Another may have come meanwhile.
        let is_worth_again = outcome.as_ref().is_err_and(PairTrouble::is_worth_again);
        if !is_worth_again && self.0.code.borrow().as_ref() == Some(&code) {
            self.0.code.take();
        }
        outcome
    }

    async fn redeem(self, code: &str) -> Result<(), PairTrouble> {
        // A session that somebody left is ended before another begins: its end would be the end of both.
        let known = self.0.known.take();
        if let Some(known) = known {
            known.await.ok();
        }
        let is_left = self.0.is_left.take();
        let mut device = self.applicant();
        let mut paired = match platform::paired_ahead(code).await {
            Some(answer) => answer.and_then(|text| read(&text)),
            None => bring(code, device).await,
        };
        if matches!(&paired, Err(NoAnswer::Problem { code, .. }) if code == "device_taken") {
            // Someone else asked here, and never heard the answer.
            platform::keep_applicant(None);
            device = self.applicant();
            paired = bring(code, device).await;
        }
        let paired = paired.map_err(|no_answer| {
            self.0.is_left.set(is_left);
            PairTrouble::Server(no_answer)
        })?;
        self.come_in(paired, device).await?;
        platform::keep_applicant(None);
        Ok(())
    }

    /// The id under which this device asks to be paired. It stays the same until it was: an answer may be lost on its way,
    /// and the server gives it again to whoever asked first.
    fn applicant(self) -> DeviceId {
        platform::applicant().unwrap_or_else(|| {
            let device = self.new_id();
            platform::keep_applicant(Some(device));
            device
        })
    }

    /// Takes up again what a browser threw away, where it can still show the server whose it is: all that was sent comes
    /// back, without a code. Whether it did. Never where somebody left: their session may have outlived that.
    pub async fn find_back(mut self) -> bool {
        if !platform::remembers_nothing().await {
            return false;
        }
        let Ok(paired) = who_is_here().await else { return false };
        if self.stage() != Stage::Unpaired || self.come_in(paired, self.new_id()).await.is_err() {
            return false;
        }
        self.show_toast(self.messages().a_found_back().to_owned());
        true
    }

    /// Asks the server what nothing on this device says: whose it is. Who pairs waits for that.
    pub(super) fn look_around(self, asking: impl Future<Output = ()> + 'static) {
        let (done, known) = oneshot::channel();
        self.0.known.replace(Some(known));
        spawn(async move {
            asking.await;
            // Nobody may wait for it.
            done.send(()).ok();
        });
    }

    /// Lets the server know that nobody is here any more, should it not: who left may have had no network.
    pub(super) async fn sign_out(self) {
        let known = match who_is_here().await {
            Ok(Paired { person, .. }) if self.is_nobodys().await => {
                log_out(Some(person)).await.map(drop)
            }
            Ok(_) => Ok(()),
            Err(no_answer) => Err(no_answer),
        };
        // Whatever else it answers, it knows.
        self.0.is_left.set(known == Err(NoAnswer::Unreachable));
    }

    /// Whether nobody is here, nor in another tab.
    async fn is_nobodys(self) -> bool {
        platform::remembered_person().await.is_none() && self.stage() == Stage::Unpaired
    }

    async fn come_in(mut self, paired: Paired, device: DeviceId) -> Result<(), PairTrouble> {
        // Whoever was here leaves under their own lock what they did not send, though it be in another tab.
        if self.person().is_some_and(|person| person != paired.person) {
            self.close(Why::Left).await;
        } else if let Some(other) = platform::remembered_person().await
            && other != paired.person
        {
            let closed = close_elsewhere(other).await;
            self.note(closed);
        }
        let journal = platform::journal_of(paired.person).await.map_err(PairTrouble::Device)?;
        // The phone that is here may close meanwhile, or another tab write: then what is there now counts. The code is
        // used up, so giving up would leave its person outside.
        loop {
            match self.take_place(&journal, &paired, device).await {
                Ok(()) => break,
                Err(Refused::Stale) => {}
                Err(refused) => return Err(PairTrouble::Device(refused)),
            }
        }
        platform::tell_other_tabs();
        self.kick(rounds::Reason::News);
        Ok(())
    }

    /// Goes on as this person, with what their journal holds.
    async fn take_place(
        &mut self,
        journal: &Journal,
        paired: &Paired,
        device: DeviceId,
    ) -> Result<(), Refused> {
        let (revision, rows) = journal.load().await?;
        let state = JournalState::of(&rows).map_err(|_| Refused::Broken)?;
        platform::remember_person(Some(paired.person)).await?;
        match state {
            JournalState::Open(phone) => {
                let (phone, revision) = resume(journal, revision, *phone, paired).await?;
                self.take_up(journal.clone(), phone, revision);
            }
            // Someone who was here before finds everything back; what was not sent goes first of all.
            JournalState::Closed(encrypted) => self.take_up_closed(journal.clone(), encrypted),
            JournalState::Nobody => {
                let (phone, revision) = begin(journal, revision, paired, device).await?;
                self.take_up(journal.clone(), phone, revision);
            }
        }
        Ok(())
    }

    /// Leaves this device to someone else. What was not sent stays here, locked to its person. The screen that asks for
    /// it is gone before it is done.
    pub async fn leave(mut self) {
        let person = self.person();
        self.close(Why::Left).await;
        self.let_go();
        super::put(self.0.stage, Stage::Hidden);
        if let Err(refused) = platform::remember_person(None).await {
            super::put(self.0.trouble, Some(refused));
        }
        // Without a network the server learns it later; the journal is closed already.
        let known = log_out(person).await;
        self.0.is_left.set(matches!(known, Err(NoAnswer::Unreachable)));
        // A code that waited here was not for whoever comes next.
        self.0.code.take();
        // Whoever comes next fetches what they need.
        self.choose_setting(Setting::Staff, None);
        super::put(self.0.stage, Stage::Unpaired);
        super::put(self.0.link, Link::Unknown);
        // Who came in by an account of their work is logged out there, too.
        if let Ok(Some(next)) = known {
            platform::go_out(&next);
        }
    }

    /// Whether people may come in by an account of their work.
    pub async fn offers_log_in(self) -> bool {
        // An app of its own has no page of the server's to go to.
        if platform::CHOOSES_SERVER {
            return false;
        }
        let place = platform::call(Method::Get, "/api/login", None).await;
        place.is_ok_and(|place| !place.is_empty())
    }

    /// The outcome monitor. The last one is kept, for when there is no network.
    pub async fn monitor(mut self) -> Result<Monitor, NoAnswer> {
        let text = platform::call(Method::Get, "/api/monitor", None).await?;
        let monitor = read(&text)?;
        self.keep_draft(MONITOR, &text);
        Ok(monitor)
    }

    /// The outcome monitor as it was fetched last.
    pub fn last_monitor(self) -> Option<Monitor> {
        read(&self.draft(MONITOR)).ok()
    }

    pub(super) fn take_up(&mut self, journal: Journal, phone: Phone, revision: Revision) {
        self.0.journal.replace(Some(journal));
        self.0.encrypted.replace(None);
        self.0.store.replace(Some(OptimisticStore::new(phone, revision)));
        super::put(self.0.link, Link::Unknown);
        self.check_clock(ClockCheck::Start);
        // One that was away too long asks the server first: who has a network never sees a lock.
        let is_away = self.is_away_too_long();
        super::put(
            self.0.stage,
            match self.stage() {
                _ if is_away => Stage::Hidden,
                // Until the first round is over.
                Stage::Arriving => Stage::Arriving,
                Stage::Unpaired
                | Stage::Ready
                | Stage::Hidden
                | Stage::Locked(_)
                | Stage::Unusable(_) => Stage::Ready,
            },
        );
        self.show();
        platform::follow_server(true);
    }

    pub(super) fn take_up_closed(&mut self, journal: Journal, encrypted: EncryptedJournal) {
        self.0.journal.replace(Some(journal));
        self.lock(encrypted);
    }
}

/// Where the last monitor is kept in the journal.
const MONITOR: &str = "monitor";

async fn begin(
    journal: &Journal,
    revision: Revision,
    paired: &Paired,
    device: DeviceId,
) -> Result<(Phone, Revision), Refused> {
    let me = Me::fresh(paired.person, paired.name.clone(), paired.office, device);
    let (phone, writes) = Phone::pair(me);
    Ok((phone, journal.commit(revision, &writes).await?))
}

async fn resume(
    journal: &Journal,
    revision: Revision,
    mut phone: Phone,
    paired: &Paired,
) -> Result<(Phone, Revision), Refused> {
    let writes = phone.meet_again(paired.name.clone(), paired.office);
    Ok((phone, journal.commit(revision, &writes).await?))
}

/// Brings a code to the server.
async fn bring(code: &str, device: DeviceId) -> Result<Paired, NoAnswer> {
    let body = wire::encode(&Pairing { code: code.to_owned(), device });
    ask(Method::Post, "/api/pair", Some(body)).await
}

/// Closes the phone of someone who uses this device in another tab.
async fn close_elsewhere(person: PersonId) -> Result<(), Refused> {
    closing::seal(&platform::journal_of(person).await?, Why::Left).await?;
    platform::tell_other_tabs();
    Ok(())
}

/// Whom the server takes this browser for.
pub(super) async fn who_is_here() -> Result<Paired, NoAnswer> {
    ask(Method::Get, "/api/me", None).await
}

/// Signs out, and says where that goes on, if it does.
async fn log_out(person: Option<PersonId>) -> Result<Option<String>, NoAnswer> {
    let body = wire::encode(&LoggingOut { person });
    let text = platform::call(Method::Post, "/api/logout", Some(body)).await?;
    Ok(wire::decode(&text).ok().map(|Left { next }| next))
}

pub(super) async fn ask<T: Wire>(
    method: Method,
    path: &str,
    body: Option<String>,
) -> Result<T, NoAnswer> {
    read(&platform::call(method, path, body).await?)
}

/// An answer that cannot be read is that of another version.
pub(super) fn read<T: Wire>(text: &str) -> Result<T, NoAnswer> {
    wire::decode(text).map_err(|_| NoAnswer::Problem {
        status: 426,
        code: "other_version".to_owned(),
        retry_after_s: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declined(status: u16, code: &str) -> PairTrouble {
        let (code, retry_after_s) = (code.to_owned(), None);
        PairTrouble::Server(NoAnswer::Problem { status, code, retry_after_s })
    }

    #[test]
    fn a_code_is_given_up_only_when_it_can_never_work() {
        for (trouble, expected) in [
            (PairTrouble::Server(NoAnswer::Unreachable), true),
            (PairTrouble::Device(Refused::Full), true),
            (declined(429, "too_many_tries"), true),
            (declined(426, "other_version"), true),
            (declined(409, "invite_awaits"), true),
            (declined(404, "invite_unknown"), false),
            (declined(409, "invite_used"), false),
            (declined(410, "invite_expired"), false),
        ] {
            assert_eq!(trouble.is_worth_again(), expected, "{trouble:?}");
        }
    }
}
