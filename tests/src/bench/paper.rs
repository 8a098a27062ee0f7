//! The agreement of a traject and a proof of its candidate as a PDF: how long somebody waits for it. Knows no word on them.

use std::io;
use std::time::Instant;

use shared::id::{LogId, PersonId};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::own::proof::{Naming, Proof, ProofId, Provable};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::text::Lang;

use super::Reach;
use super::data_set::{DataSet, take_in};
use super::figure::{Budget, Figure};
use crate::chance::Chance;
use crate::live::client::Client;
use crate::live::member::Member;
use crate::office::terms;

/// Of each language: together no more than one session may ask for without a pause.
const PAPERS: usize = 9;
const LANGS: [Lang; 3] = [Lang::Nl, Lang::En, Lang::Ar];
const CHANGES: usize = 200;
/// Skills on a proof: as many as somebody gathers in a year or two.
const SKILLS: u16 = 20;
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
    let device = data_set.chance.id();
    let mut samir = coach.lets_in(log.id, candidate, data_set.server.address(), device)?;
    let proof = proves(&mut samir, &mut data_set.chance)?;
    let agreement = format!("/api/trajects/{}/agreement", log.id);
    let proof = format!("/api/proofs/{proof}/paper");
    let mut figures = Vec::new();
    for (what, client, path) in
        [("agreement", &mut coach.client, agreement), ("proof", &mut samir.client, proof)]
    {
        for lang in LANGS {
            let path = format!("{path}?lang={}", lang.tag());
            let waits: io::Result<Vec<f64>> =
                (0..reach.of(PAPERS)).map(|_| wait_ms(client, &path)).collect();
            let slowest = waits?.into_iter().fold(0.0, f64::max);
            let name = format!("{what} as a PDF ({}), the slowest", lang.tag());
            figures.push(Figure::new(&name, slowest, "ms", Budget::AtMost(WAIT_MS_MAX)));
        }
    }
    Ok(figures)
}

/// Somebody makes a proof of all they can.
fn proves(member: &mut Member, chance: &mut Chance) -> io::Result<ProofId> {
    let person = member.person;
    let log = LogId::of_person(person);
    let mut edits = vec![Edit::Preferences(PreferencesEdit::Open(Owner { person }))];
    let mut shown = Vec::new();
    for number in 1..=SKILLS {
        let (id, name) = (chance.id(), format!("Pakketten sorteren op gewicht, deel {number}"));
        let (on, source) = (crate::scene::day(0), Source::AtWork);
        let seen = SeenSkill { skill: None, name, help: Help::Alone, on, source };
        edits.push(PathEdit::SeenSkill(At(id, FactEdit::Give(seen))).into());
        shown.push(Provable::Skill(id));
    }
    let (id, naming) = (chance.id(), Naming::First);
    let proof = Proof { naming, place: None, shown, until: None };
    edits.push(PathEdit::Proof(At(id, FactEdit::Give(proof))).into());
    let changes: Vec<_> = edits.iter().map(|edit| member.change(edit)).collect();
    take_in(&member.push(log, &changes)?)?;
    Ok(id)
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
