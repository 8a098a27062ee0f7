//! The commands as an operator gives them, on a data folder that a server has open.

use std::fs;
use std::path::PathBuf;

use shared::id::Id;
use shared::record::fact::FactEdit;
use shared::record::own::proof::{Naming, Proof as Choice, Provable};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::role::StaffRole;
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::text::Lang;

use super::*;
use crate::auth::person::{self, Person};
use crate::command::proofs::{Verify, Verifying};
use crate::http::Origin;
use crate::http::tests::kit::{Folder, add, open};
use crate::store::Store;

const SAMIR: u8 = 20;
const PROOF: u8 = 40;

fn id<T>(byte: u8) -> Id<T> {
    Id::from_random([byte; 16])
}

async fn push(store: &Store, who: u8, log: LogId, edits: Vec<Edit>) {
    let office = (who != SAMIR).then_some(StaffRole::Coach);
    let caller = Caller { person: id(who), office, paired_by: None };
    let now = Clock::system().now();
    let write = move |it: &mut store::WriteTransaction<'_>| {
        it.push_edits(&caller, log, id(who + 1), &edits, now)
    };
    let outcomes = store.write(write).await.unwrap();
    let is_accepted = |it: &Outcome| matches!(it, Outcome::Accepted(_));
    assert!(outcomes.iter().all(is_accepted), "{outcomes:?}");
}

/// A candidate with a proof of what they say of themselves.
async fn filled() -> (Folder, Store) {
    let folder = Folder::new();
    let store = Store::open(&folder.0).unwrap();
    for (who, name, office) in [(10, "Anne", Some(StaffRole::Coach)), (SAMIR, "Samir Haddad", None)]
    {
        let person = Person { id: id(who), name: name.to_owned(), office };
        let now = Clock::system().now();
        store.write(move |it| person::add(it.connection, &person, now)).await.unwrap();
    }
    push(&store, 10, id(9), vec![open(), add(id(SAMIR), Role::Candidate, "Samir Haddad")]).await;
    let on = "2026-09-18".parse().unwrap();
    let name = "Kassa tellen".to_owned();
    let seen = SeenSkill { skill: None, name, help: Help::Alone, on, source: Source::AtWork };
    let shown = vec![Provable::Skill(id(30))];
    let proof = Choice { naming: Naming::Whole, place: None, shown, until: None };
    let edits = vec![
        Edit::Preferences(PreferencesEdit::Open(Owner { person: id(SAMIR) })),
        PathEdit::SeenSkill(At(id(30), FactEdit::Give(seen))).into(),
        PathEdit::Proof(At(id(PROOF), FactEdit::Give(proof))).into(),
    ];
    push(&store, SAMIR, LogId::of_person(id(SAMIR)), edits).await;
    (folder, store)
}

fn written(folder: &Folder, name: &str) -> PathBuf {
    let to = folder.0.join(name);
    let origin = Origin::parse("https://opstap.example").unwrap();
    let data = folder.0.clone();
    write(&Proof { data, person: id(SAMIR), to: to.clone(), lang: Lang::Nl, origin }).unwrap();
    to
}

/// What is said of a file, with the data of the folder.
fn verified(folder: &Folder, file: PathBuf) -> Result<(), String> {
    let with = Verifying::Data(folder.0.clone());
    verify(&Verify { file, with }).map_err(|failure| failure.to_string())
}

#[tokio::test]
async fn a_proof_is_written_and_verified_while_a_server_runs() {
    let (folder, _store) = filled().await;
    for name in ["proof.pdf", "proof.jwt"] {
        let file = written(&folder, name);
        assert_eq!(verified(&folder, file), Ok(()), "{name}");
    }
    let open = fs::read_to_string(written(&folder, "proof.json")).unwrap();
    assert!(open.contains("Samir Haddad") && open.contains("Kassa tellen"), "{open}");
    let said = verified(&folder, folder.0.join("proof.json")).unwrap_err();
    assert!(said.contains("no badge"), "{said}");
}

#[tokio::test]
async fn a_file_that_was_changed_by_a_byte_is_not_right() {
    let (folder, _store) = filled().await;
    for name in ["proof.pdf", "proof.jwt"] {
        let file = written(&folder, name);
        let mut bytes = fs::read(&file).unwrap();
        let token = crate::proof::token::in_file(&bytes).unwrap().into_bytes();
        let at = bytes.windows(token.len()).position(|it| it == token).unwrap();
        // In the middle of what it claims.
        let claims = at + token.iter().position(|it| *it == b'.').unwrap() + 40;
        bytes[claims] = if bytes[claims] == b'x' { b'y' } else { b'x' };
        fs::write(&file, bytes).unwrap();
        let said = verified(&folder, file).unwrap_err();
        assert!(said.contains("changed") || said.contains("cannot be read"), "{name}: {said}");
    }
}

#[tokio::test]
async fn keys_rotate_and_old_proofs_stay_right_until_their_key_is_lost() {
    let (folder, _store) = filled().await;
    let file = written(&folder, "proof.jwt");
    let data = folder.0.clone();
    keys(&Keys { data: data.clone(), deed: KeysDeed::Rotate }).unwrap();
    assert_eq!(keys::read(&data).unwrap().ids().count(), 2);
    assert_eq!(verified(&folder, file.clone()), Ok(()));
    fs::remove_file(data.join("opstap.proof-keys.json")).unwrap();
    let said = verified(&folder, file.clone()).unwrap_err();
    let page = format!("https://opstap.example/bewijs/{}", id::<()>(PROOF));
    assert!(said.contains("key that signed it is not there") && said.contains(&page), "{said}");
    // Nor is a file with other words one of keys.
    fs::write(data.join("opstap.proof-keys.json"), "{}").unwrap();
    let said = verified(&folder, file).unwrap_err();
    assert!(said.contains("holds no keys of ours"), "{said}");
}

#[tokio::test]
async fn a_proof_that_was_taken_back_is_said_not_to_exist() {
    let (folder, store) = filled().await;
    let file = written(&folder, "proof.jwt");
    let hide = PathEdit::Proof(At(id(PROOF), FactEdit::Hide(true))).into();
    let own = LogId::of_person(id(SAMIR));
    let caller = Caller { person: id(SAMIR), office: None, paired_by: None };
    let now = Clock::system().now();
    let write =
        move |it: &mut store::WriteTransaction<'_>| it.push_edit(&caller, own, id(77), &hide, now);
    let outcome = store.write(write).await.unwrap();
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
    let said = verified(&folder, file).unwrap_err();
    assert!(said.contains("does not exist any more"), "{said}");
    let origin = Origin::parse("https://opstap.example").unwrap();
    let (data, to) = (folder.0.clone(), folder.0.join("next.pdf"));
    let asked = Proof { data, person: id(SAMIR), to, lang: Lang::Nl, origin };
    let said = super::write(&asked).unwrap_err().to_string();
    assert!(said.contains("there is no proof"), "{said}");
}
