//! Pages without an app: what they weigh, and how many a second employers may look at. Knows no word on them.

use std::io;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use shared::id::PersonId;
use shared::record::evaluation::{EvaluationEdit, EvaluationId};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::path::PathEdit;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::text::Lang;
use shared::time::When;

use super::Reach;
use super::crowd::all_at_once;
use super::data_set::{DataSet, take_in};
use super::figure::{Budget, Figure};
use crate::live::client::Client;
use crate::office::terms;

/// What a page may weigh, all in.
const PAGE_BYTES_MAX: f64 = 30_000.0;
/// Who look at once, and how often each.
const CLIENTS: usize = 64;
const LOOKS: usize = 600;
const CHANGES: usize = 200;

/// A link, and the addresses of its pages, with what they are called.
struct Pages {
    link: String,
    talk: EvaluationId,
}

impl Pages {
    fn all(&self) -> [(&'static str, String); 4] {
        let Self { link, talk } = self;
        [
            ("feedback", format!("{link}?taal=")),
            ("a talk's questions", format!("{link}?gesprek={talk}&taal=")),
            ("what was agreed", format!("{link}?lees=1&taal=")),
            ("the agreement", format!("{link}?afspraken=1&taal=")),
        ]
    }
}

/// A traject as it is after some months, and a link of its employer.
fn begin(data_set: &mut DataSet) -> io::Result<Pages> {
    let mut coach = data_set.coaches(1)?.remove(0);
    let [candidate, employer]: [PersonId; 2] = [data_set.chance.id(), data_set.chance.id()];
    let mut log = data_set.open(&mut coach, &[], &[employer])?;
    log.fill(&mut coach, CHANGES)?;
    let talk = data_set.chance.id();
    let new = NewMember { role: Role::Candidate, name: "Samir Haddad".to_owned(), placement: None };
    let day =
        chrono::NaiveDate::from_ymd_opt(2026, 12, 1).ok_or_else(|| io::Error::other("a day"))?;
    let offer = PathEdit::Agreement(At(data_set.chance.id(), FactEdit::Give(terms())));
    let edits = [
        Edit::Member(At(candidate, MemberEdit::Add(new))),
        Edit::Evaluation(At(talk, EvaluationEdit::Plan(When::day(day)))),
        offer.into(),
    ];
    let changes: Vec<_> = edits.iter().map(|edit| coach.change(edit)).collect();
    take_in(&coach.push(log.id, &changes)?)?;
    let asking = json!({ "person": employer.to_string() }).to_string();
    let answer =
        coach.client.post(&format!("/api/trajects/{}/links", log.id), asking.as_bytes())?;
    let made: Value = serde_json::from_slice(&answer.body)?;
    let link =
        made["link"].as_str().and_then(|link| link.find("/l/").map(|at| link[at..].to_owned()));
    let link = link.ok_or_else(|| io::Error::other("no link"))?;
    Ok(Pages { link, talk })
}

fn look(client: &mut Client, page: &str) -> io::Result<usize> {
    let answer = client.ask("GET", page, &[])?;
    match answer.status {
        200 => Ok(answer.body.len()),
        status => Err(io::Error::other(format!("status {status}"))),
    }
}

/// What each page weighs, in the language in which it weighs most.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn weigh(data_set: &mut DataSet) -> io::Result<Vec<Figure>> {
    let pages = begin(data_set)?;
    let mut client = Client::new(data_set.server.address());
    let mut figures = Vec::new();
    for (name, page) in pages.all() {
        let mut most = 0;
        for lang in Lang::ALL {
            most = most.max(look(&mut client, &[&page, lang.tag()].concat())?);
        }
        let name = format!("page without an app: {name}");
        figures.push(Figure::new(&name, most as f64, "B", Budget::AtMost(PAGE_BYTES_MAX)));
    }
    Ok(figures)
}

/// How many pages a second come when many look at once, and how long the slowest twentieth wait at least.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(data_set: &mut DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let pages = begin(data_set)?;
    let address = data_set.server.address();
    let looks = reach.of(LOOKS);
    let mut figures = Vec::new();
    for (name, page) in pages.all() {
        let page = [&page, "nl"].concat();
        let mut clients: Vec<Client> = (0..CLIENTS).map(|_| Client::new(address)).collect();
        // A connection that stands, as it does for who looks twice.
        clients.iter_mut().try_for_each(|client| look(client, &page).map(drop))?;
        let (took, waits) = all_at_once(&mut clients, |client| {
            let mut waits: Vec<Duration> = Vec::with_capacity(looks);
            for _ in 0..looks {
                let asked = Instant::now();
                look(client, &page)?;
                waits.push(asked.elapsed());
            }
            Ok(waits)
        })?;
        let mut waits: Vec<Duration> = waits.into_iter().flatten().collect();
        waits.sort_unstable();
        let slow_ms = waits[waits.len() * 95 / 100].as_secs_f64() * 1_000.0;
        let per_second = waits.len() as f64 / took.as_secs_f64();
        let least = Budget::AtLeast(3_000.0);
        figures.push(Figure::new(&format!("{name}, 64 clients"), per_second, "pages/s", least));
        figures.push(Figure::new("  p95", slow_ms, "ms", Budget::None));
    }
    Ok(figures)
}
