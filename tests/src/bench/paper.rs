//! The agreement of a traject as a PDF: how long somebody waits for it. Knows no word on it.

use std::io;
use std::time::Instant;

use shared::id::PersonId;
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::path::PathEdit;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::text::Lang;

use super::Reach;
use super::data_set::{DataSet, take_in};
use super::figure::{Budget, Figure};
use crate::live::client::Client;
use crate::office::terms;

/// Of each language: together no more than one session may ask for without a pause.
const PAPERS: usize = 9;
const LANGS: [Lang; 3] = [Lang::Nl, Lang::En, Lang::Ar];
const CHANGES: usize = 200;
const WAIT_MS_MAX: f64 = 300.0;

/// Measures on a fresh server: the slowest of each language.
pub(super) fn measure(data_set: &mut DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let mut coach = data_set.coaches(1)?.remove(0);
    let candidate: PersonId = data_set.chance.id();
    let mut log = data_set.open(&mut coach, &[], &[])?;
    log.fill(&mut coach, CHANGES)?;
    let new = NewMember { role: Role::Candidate, name: "Samir Haddad".to_owned(), placement: None };
    let offer = PathEdit::Agreement(At(data_set.chance.id(), FactEdit::Give(terms())));
    let edits = [Edit::Member(At(candidate, MemberEdit::Add(new))), offer.into()];
    let changes: Vec<_> = edits.iter().map(|edit| coach.change(edit)).collect();
    take_in(&coach.push(log.id, &changes)?)?;
    let mut figures = Vec::new();
    for lang in LANGS {
        let path = format!("/api/trajects/{}/agreement?lang={}", log.id, lang.tag());
        let waits: io::Result<Vec<f64>> =
            (0..reach.of(PAPERS)).map(|_| wait_ms(&mut coach.client, &path)).collect();
        let slowest = waits?.into_iter().fold(0.0, f64::max);
        let name = format!("agreement as a PDF ({}), the slowest", lang.tag());
        figures.push(Figure::new(&name, slowest, "ms", Budget::AtMost(WAIT_MS_MAX)));
    }
    Ok(figures)
}

fn wait_ms(client: &mut Client, path: &str) -> io::Result<f64> {
    let asked = Instant::now();
    let answer = client.ask("GET", path, &[])?;
    let waited = asked.elapsed().as_secs_f64() * 1e3;
    match (answer.status, answer.body.starts_with(b"%PDF-")) {
        (200, true) => Ok(waited),
        (status, _) => Err(io::Error::other(format!("status {status}, or no PDF"))),
    }
}
