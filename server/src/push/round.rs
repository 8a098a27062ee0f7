//! The rounds: now and then looks who is to be told something, notes that they were, and has it brought to all their phones,
//! some at once. What could not be brought to any is told later, as long as it is of use.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream;
use shared::id::PersonId;
use shared::time::Timestamp;
use shared::zone;
use tokio::sync::watch;

use super::endpoint::{Endpoint, Reach};
use super::letter::{Message, Sender};
use super::plans::{Due, Hearer, Plans, Whose, hearers};
use super::post::{Answer, Post};
use super::told;
use crate::auth::subscription::{self, Subscription};
use crate::clock::Clock;
use crate::store::database;
use crate::store::{Store, StoreError};

/// How often somebody looks.
const PAUSE: Duration = Duration::from_secs(20);
/// Phones that are tried at once.
const AT_ONCE: usize = 32;
/// People whose plans are looked at in one reading: in between, others read.
const PEOPLE_AT_ONCE: usize = 16;
/// How long what was told is kept: longer than anything is of use.
const TOLD_DAYS: i64 = 60;
/// Seconds for which a service keeps a message for a phone that is off, at most and at least.
const SECONDS_MAX: i64 = 12 * 60 * 60;
const SECONDS_MIN: i64 = 60;
/// What is said right after a tap is of use at once.
const GREETING_SECONDS: u32 = 300;
/// How long a phone is left alone after the first failure; it doubles up to the longest.
const WAIT_MS: i64 = 60_000;
const WAIT_MS_MAX: i64 = 6 * 60 * 60 * 1_000;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// What is needed to tell people things.
#[derive(Debug)]
pub struct Rounds<P> {
    pub store: Store,
    pub clock: Clock,
    pub sender: Arc<Sender>,
    pub post: P,
    pub reach: Reach,
}

impl<P: Post> Rounds<P> {
    /// Looks now and then, until it is to stop.
    pub async fn run(self, mut stopping: watch::Receiver<bool>) {
        let plans = Arc::default();
        loop {
            tokio::select! {
                () = tokio::time::sleep(PAUSE) => {}
                _ = stopping.wait_for(|is_stopping| *is_stopping) => return,
            }
            let round = self.round(&plans);
            tokio::select! {
                told = round => if let Err(error) = told {
                    tracing::warn!(%error, "nobody could be told anything");
                },
                _ = stopping.wait_for(|is_stopping| *is_stopping) => return,
            }
        }
    }

    /// Tells everyone what there is now. Says how many people.
    pub async fn round(&self, plans: &Arc<Mutex<Plans>>) -> Result<usize, StoreError> {
        let now = self.clock.now();
        let people = self.store.read(move |it| hearers(it, Whose::Reachable, now)).await?;
        let listed: Vec<(PersonId, Vec<Hearer>)> =
            people.iter().map(|(person, of)| (*person, of.clone())).collect();
        let mut found = Vec::new();
        for some in listed.chunks(PEOPLE_AT_ONCE) {
            found.extend(self.due(plans, some.to_vec(), now).await?);
        }
        plans.lock().unwrap_or_else(std::sync::PoisonError::into_inner).keep(&people);
        let today = told::day(zone::local(now));
        if !found.is_empty() {
            found = self.store.write(move |it| note(it.connection, found, today)).await?;
        }
        let people = found.len();
        self.bring(found, now).await?;
        Ok(people)
    }

    async fn due(
        &self,
        plans: &Arc<Mutex<Plans>>,
        some: Vec<(PersonId, Vec<Hearer>)>,
        now: Timestamp,
    ) -> Result<Vec<Due>, StoreError> {
        let plans = Arc::clone(plans);
        let look = move |connection: &database::Connection| {
            let mut plans = plans.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let due = some.iter().map(|(person, of)| plans.due(connection, *person, of, now));
            due.filter_map(Result::transpose).collect()
        };
        self.store.read(look).await
    }

    /// Brings to each their message, and keeps what became of it.
    async fn bring(&self, found: Vec<Due>, now: Timestamp) -> Result<(), StoreError> {
        let mut letters = Vec::new();
        for due in &found {
            let person = due.person;
            let phones = self.store.read(move |it| subscription::phones(it, person, now)).await?;
            let (message, seconds) = said(due, now);
            letters.extend(phones.into_iter().map(|phone| (person, phone, message, seconds)));
        }
        let brought = stream::iter(letters).map(|(person, phone, message, seconds)| async move {
            let answer = self.try_one(&phone, message, seconds, now).await;
            (person, phone, answer)
        });
        let answers: Vec<_> = brought.buffer_unordered(AT_ONCE).collect().await;
        self.store.write(move |it| keep(it.connection, &found, &answers, now)).await
    }

    async fn try_one(
        &self,
        phone: &Subscription,
        message: Message,
        seconds: u32,
        now: Timestamp,
    ) -> Answer {
        // What we would not take any more is as good as gone.
        let Some(endpoint) = Endpoint::parse(&phone.endpoint, self.reach) else {
            return Answer::Gone;
        };
        let mut answer = Answer::Gone;
        for sender in self.sender.all() {
            let letter = sender.letter(phone, endpoint.clone(), message, seconds, now);
            let Some(letter) = letter else { return Answer::Gone };
            answer = self.post.bring(letter).await;
            // A phone that asked to hear before the secret was another is reached by the key it asked with.
            if !answer.is_of_key() {
                break;
            }
        }
        answer
    }
}

/// Tells a phone that just asked to hear that it works.
pub async fn greet<P: Post>(
    post: P,
    sender: Arc<Sender>,
    phone: Subscription,
    at: (Endpoint, Timestamp),
) {
    let (endpoint, now) = at;
    let letter = sender.letter(&phone, endpoint, Message::Works, GREETING_SECONDS, now);
    if let Some(letter) = letter {
        let answer = post.bring(letter).await;
        tracing::info!(?answer, "a phone asked to hear");
    }
}

/// Where it leads is said by the most pressing; it is kept for a phone that is off as long as one of them is of use.
fn said(due: &Due, now: Timestamp) -> (Message, u32) {
    let pressing = due.things.iter().min_by_key(|(_, it)| {
        shared::notify::Notice::ALL.iter().position(|notice| *notice == it.notice)
    });
    let leads = pressing.map_or(shared::notify::Leads::ToDay, |(_, it)| it.notice.leads());
    let until = due.things.iter().map(|(_, it)| it.until).max();
    let left = until.map_or(0, |until| (until - zone::local(now)).num_seconds());
    let seconds = u32::try_from(left.clamp(SECONDS_MIN, SECONDS_MAX)).unwrap_or_default();
    (Message::News(leads), seconds)
}

/// Notes what is told, and leaves what another server of the same database noted meanwhile: it tells that.
fn note(
    connection: &database::Connection,
    found: Vec<Due>,
    today: i64,
) -> database::Result<Vec<Due>> {
    told::forget_before(connection, today - TOLD_DAYS)?;
    let mut ours = Vec::with_capacity(found.len());
    for Due { person, things } in found {
        let mut left = Vec::with_capacity(things.len());
        for (log, it) in things {
            if told::put(connection, person, (log, it.thing), today)? {
                left.push((log, it));
            }
        }
        if !left.is_empty() {
            ours.push(Due { person, things: left });
        }
    }
    Ok(ours)
}

fn keep(
    connection: &database::Connection,
    found: &[Due],
    answers: &[(PersonId, Subscription, Answer)],
    now: Timestamp,
) -> database::Result<()> {
    let mut heard: BTreeMap<PersonId, bool> = found.iter().map(|it| (it.person, false)).collect();
    for (person, phone, answer) in answers {
        match answer {
            Answer::Taken => {
                heard.insert(*person, true);
                subscription::worked(connection, &phone.endpoint)?;
            }
            Answer::Gone => subscription::forget(connection, &phone.endpoint)?,
            Answer::Later(said) => {
                let ms = said.map_or_else(|| wait_ms(phone.failures), |it| i64::from(it) * 1_000);
                let until = now.plus_ms(ms.clamp(WAIT_MS, DAY_MS));
                subscription::wait(connection, &phone.endpoint, until)?;
            }
            Answer::Refused(status) => {
                // Ours to mend: whose it is stays unsaid.
                tracing::error!(status, "a push service takes no messages of ours");
                let until = now.plus_ms(WAIT_MS_MAX);
                subscription::wait(connection, &phone.endpoint, until)?;
            }
        }
    }
    let unheard = found.iter().filter(|due| heard.get(&due.person) == Some(&false));
    for due in unheard {
        for (log, it) in &due.things {
            told::untell(connection, due.person, (*log, it.thing))?;
        }
    }
    Ok(())
}

fn wait_ms(failures: u32) -> i64 {
    WAIT_MS.saturating_mul(1 << failures.min(9)).min(WAIT_MS_MAX)
}
