//! The only writer of state: screens ask it questions and submit edits. Knows no screen.

mod calendar;
mod closing;
mod day;
mod device;
mod exchange;
mod langs;
mod lazy_part;
mod link;
mod links;
mod of_office;
mod opening;
mod optimistic_store;
mod origin;
mod pairing;
pub mod papers;
mod persist;
mod phones;
mod rounds;
mod several;
pub mod sheets;
pub mod staff;
mod start;
mod successes;
#[cfg(test)]
mod test_fixture;
mod toast;
mod volumes;

use std::cell::{Cell, Ref, RefCell};

use dioxus::prelude::*;
use futures_channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use futures_channel::oneshot;
use shared::id::{Id, LogId, PersonId, Seq};
use shared::record::{Edit, Traject};
use shared::refusal::Refusal;
use shared::sync::journal::Refused;
use shared::sync::message::PhoneNews;
use shared::sync::pace::Pace;
use shared::sync::phone::{Me, Phone};
use shared::sync::seal::{EncryptedJournal, Why};
use shared::text::{Lang, Messages};
use shared::time::Timestamp;

use crate::platform::{self, Journal};
pub use crate::platform::{Arrival, CHOOSES_SERVER, LazyPart, LineTrouble, NoAnswer};
pub use crate::platform::{NoPasskey, Server, Setting};
pub use link::Link;
pub use links::{LinkHolder, MadeLink, OpenLink};
pub use optimistic_store::ConsumedDraft;
use optimistic_store::{Intent, OptimisticStore};
pub use pairing::PairTrouble;
pub use phones::{Invite, OpenInvite, PairedDevice};
pub use start::use_session_at_root;
pub use toast::Toast;

/// Where the app is between starting and working.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nobody's device yet.
    Unpaired,
    /// Somebody was let in ahead of the app, which shows nothing before it has their plan: the page around it says whose it is.
    Arriving,
    Ready,
    /// Someone's phone, of which nothing shows until it is known whether it may.
    Hidden,
    /// Nothing is shown: see [`Locked`].
    Locked(Locked),
    /// The storage of this device cannot be used.
    Unusable(Refused),
}

/// A phone that is closed, as its screen tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locked {
    pub why: Why,
    /// Changes that are kept and not sent.
    pub unsent: u32,
}

/// The session of one person on one device: a handle that screens copy into every closure, so it is one pointer.
#[derive(Clone, Copy)]
pub struct Session(&'static State);

/// What the session holds, as long as the app lives.
struct State {
    stage: Signal<Stage>,
    store: RefCell<Option<OptimisticStore>>,
    /// The phone in the journal, while it is closed.
    encrypted: RefCell<Option<EncryptedJournal>>,
    /// Rises when what screens show may have changed; what is typed does not count.
    changes: Signal<u64>,
    journal: RefCell<Option<Journal>>,
    link: Signal<Link>,
    toast: Signal<Option<Toast>>,
    trouble: Signal<Option<Refused>>,
    new_version: Signal<bool>,
    /// How far each later part of the download is.
    arrivals: Signal<[Arrival; LazyPart::ALL.len()]>,
    messages: Signal<Messages>,
    /// The language that was chosen last; its words may still be on their way.
    asked_lang: Cell<Lang>,
    /// The code in the address the person came with, until it let them in, or is known never to.
    code: RefCell<Option<String>>,
    /// Rises with each code that comes later.
    later_codes: Signal<u32>,
    /// What the server said last of phones that this person should know of.
    phone_news: Signal<PhoneNews>,
    /// Rings once the server was asked whose browser this is, where nothing here says so.
    known: RefCell<Option<oneshot::Receiver<()>>>,
    /// Whether somebody left here, and the server may not know.
    is_left: Cell<bool>,
    /// Whether it was said that this device lacks a voice.
    told_of_voice: Cell<bool>,
    /// The day that is shown, and what it begins with.
    day: day::Shown,
    /// How much goes over the line at once.
    pace: Cell<Pace>,
    tasks: TaskHandles,
}

/// The two tasks that run as long as the app does.
struct TaskHandles {
    writer: UnboundedSender<ToDisk>,
    rounds: UnboundedSender<rounds::Reason>,
}

/// What the writing task is asked to do.
#[derive(Debug)]
enum ToDisk {
    /// Something waits.
    Write,
    /// Another tab wrote.
    Reload,
    /// The phone closes; whoever asked hears when it has.
    Close(Why, oneshot::Sender<()>),
}

/// The session, for any screen.
#[inline(never)]
pub fn use_session() -> Session {
    use_context()
}

#[expect(clippy::unused_self, reason = "screens reach the device through the session alone")]
impl Session {
    /// Where the app is.
    pub fn stage(self) -> Stage {
        (self.0.stage)()
    }

    /// How the server is reached.
    pub fn link(self) -> Link {
        (self.0.link)()
    }

    /// The words in the reader's language.
    #[inline(never)]
    pub fn messages(self) -> Messages {
        (self.0.messages)()
    }

    /// The reader's language.
    pub fn lang(self) -> Lang {
        self.messages().lang()
    }

    /// Chooses another language, for good, as soon as its words are here.
    pub fn choose_lang(&mut self, lang: Lang) {
        let mut session = *self;
        self.0.asked_lang.set(lang);
        platform::fetch_messages(lang, move |messages| {
            if session.0.asked_lang.get() != lang {
                return;
            }
            let Some(messages) = messages else {
                session.0.asked_lang.set(session.lang());
                return session.show_toast(session.messages().a_failed_text().to_owned());
            };
            platform::set_setting(Setting::Language, Some(lang.tag()));
            put(session.0.messages, messages);
            // A part may have come meanwhile, and wait for its words.
            session.look_at_parts();
        });
    }

    /// Asks something of everything on this phone. The screen that asked is drawn again when it changes.
    pub fn ask<T>(self, question: impl FnOnce(&Phone) -> T) -> Option<T> {
        self.store().as_ref().map(|store| question(store.phone()))
    }

    /// Asks something of one traject.
    pub fn ask_traject<T>(self, log: LogId, question: impl FnOnce(&Traject) -> T) -> Option<T> {
        self.ask(|phone| phone.traject(log).map(question)).flatten()
    }

    /// Whose phone this is.
    pub fn me(self) -> Option<Me> {
        self.ask(|phone| phone.me().clone())
    }

    /// The time, corrected by what the server said last.
    pub fn now(self) -> Timestamp {
        platform::now().plus_ms(self.ask(|phone| phone.me().offset_ms).unwrap_or(0))
    }

    /// Today, where this phone is.
    pub fn today(self) -> chrono::NaiveDate {
        self.local(self.now()).date()
    }

    /// A time as the clock on the wall here shows it.
    pub fn local(self, at: Timestamp) -> chrono::NaiveDateTime {
        at.local(platform::utc_offset_minutes(at))
    }

    /// A new id.
    pub fn new_id<T>(self) -> Id<T> {
        Id::from_random(platform::random_bytes())
    }

    /// Makes changes to a traject, shown at once; `toast` comes, with a way back, once they are on disk: so long `draft` stays.
    pub fn submit(
        &mut self,
        log: LogId,
        edits: Vec<Edit>,
        toast: String,
        draft: Option<ConsumedDraft>,
    ) -> Result<(), Refusal> {
        let mut all = Vec::with_capacity(edits.len());
        edits.into_iter().for_each(|edit| all.push((log, edit)));
        self.act(Intent::Submit { edits: all.into(), at: platform::now(), toast, draft })
    }

    /// Takes back what was just said.
    pub fn undo(&mut self) {
        let said = { self.0.toast }.take().filter(|it| !it.undo.is_empty());
        let Some(Toast { undo, .. }) = said else { return };
        let message = self.messages().a_undone().to_owned();
        let (at, draft) = (platform::now(), None);
        let again = Intent::Submit { edits: undo, at, toast: message, draft };
        if let Err(refusal) = self.act(again) {
            self.show_toast(crate::phrases::refusal(self.messages(), refusal));
        }
    }

    /// Says something there is no way back from.
    pub fn show_toast(&mut self, message: String) {
        put(self.0.toast, Some(Toast { message, undo: [].into() }));
    }

    /// What just happened.
    pub fn toast(self) -> Option<Toast> {
        (self.0.toast)()
    }

    /// Takes the message away.
    pub fn dismiss(&mut self) {
        put(self.0.toast, None);
    }

    /// What this device could not write, if anything.
    pub fn trouble(self) -> Option<Refused> {
        (self.0.trouble)()
    }

    /// The person has read of the trouble.
    pub fn trouble_seen(&mut self) {
        put(self.0.trouble, None);
    }

    /// Whether something on this phone was erased that its person has not read of.
    pub fn has_erased(self) -> bool {
        self.ask(|phone| phone.me().erased > 0).unwrap_or(false)
    }

    /// The person has read that something was erased.
    pub fn erasure_seen(&mut self) {
        self.act(Intent::ErasureSeen).expect("reading is never refused");
    }

    /// This person has looked at what stands in these places of a log.
    pub fn mark_read(&mut self, log: LogId, seqs: Vec<Seq>) {
        self.act(Intent::Read { log, seqs }).expect("reading is never refused");
    }

    /// Words that were typed and not used yet.
    pub fn draft(self, name: &str) -> String {
        // Not a subscription: the field itself shows what is typed.
        let store = self.0.store.borrow();
        let draft = store.as_ref().and_then(|store| store.phone().draft(name));
        draft.unwrap_or_default().to_owned()
    }

    /// Keeps words while they are typed.
    pub fn keep_draft(&mut self, name: &str, text: &str) {
        let (name, text) = (name.to_owned(), text.to_owned());
        self.act(Intent::Draft { name, text }).expect("a draft is never refused");
    }

    /// Gives up a declined change.
    pub fn discard(&mut self, log: LogId, n: u64) {
        self.act(Intent::Discard { log, n }).expect("giving up is never refused");
    }

    /// Sends and fetches now.
    pub fn sync_now(self) {
        self.kick(rounds::Reason::Asked);
    }

    /// Whether a newer version of the app waits.
    pub fn has_new_version(self) -> bool {
        (self.0.new_version)()
    }

    /// Lets the newer version take over.
    pub fn apply_new_version(self) {
        platform::apply_new_version();
    }

    /// Whose changes these are in a log, for `check`.
    pub fn author(self, log: LogId) -> Option<shared::role::Author> {
        self.ask(|phone| phone.author(log))
    }

    /// This person's id.
    pub fn person(self) -> Option<PersonId> {
        self.ask(|phone| phone.me().person)
    }

    fn act(&mut self, intent: Intent) -> Result<(), Refusal> {
        let is_shown = !matches!(intent, Intent::Draft { .. } | Intent::ClockCheck { .. });
        if let Some(store) = self.0.store.borrow_mut().as_mut() {
            store.act(intent)?;
        }
        if is_shown {
            self.show();
        }
        self.to_disk(ToDisk::Write);
        Ok(())
    }

    /// The store, read by a screen that will be drawn again when it changes. Not inlined: every question asks it.
    #[inline(never)]
    fn store(self) -> Ref<'static, Option<OptimisticStore>> {
        self.0.changes.read();
        self.0.store.borrow()
    }

    /// Has every screen that asked something drawn again.
    fn show(&mut self) {
        *{ self.0.changes }.write() += 1;
    }

    /// Says what this device could not do.
    fn note(self, done: Result<(), Refused>) {
        if let Err(refused) = done {
            put(self.0.trouble, Some(refused));
        }
    }

    /// Says why something is not done after all.
    fn show_first_refusal(&mut self, refusals: Option<Vec<Refusal>>) {
        if let Some(refusal) = refusals.into_iter().flatten().next() {
            self.show_toast(crate::phrases::refusal(self.messages(), refusal));
        }
    }

    fn to_disk(self, what: ToDisk) {
        // The receiver lives as long as the app: when it is gone, so is everything to write.
        self.0.tasks.writer.unbounded_send(what).ok();
    }

    fn kick(self, reason: rounds::Reason) {
        self.0.tasks.rounds.unbounded_send(reason).ok();
    }
}

fn put<T: 'static>(mut signal: Signal<T>, value: T) {
    signal.set(value);
}

fn tasks() -> (TaskHandles, UnboundedReceiver<ToDisk>, UnboundedReceiver<rounds::Reason>) {
    let (writer, to_write) = unbounded();
    let (rounds, to_go) = unbounded();
    (TaskHandles { writer, rounds }, to_write, to_go)
}
