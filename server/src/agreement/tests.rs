//! The command as an operator gives it, on a data folder that a server has open.

use std::fs;

use shared::id::Id;
use shared::record::Edit;
use shared::role::{Role, StaffRole};
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::text::Lang;
use shared::time::Timestamp;

use super::*;
use crate::auth::person::{self, Person};
use crate::http::tests::kit::{Folder, add, offer, open, terms};
use crate::store::Store;

const NOW: Timestamp = Timestamp(1_790_000_000_000);
const LOG: u8 = 9;

fn id<T>(byte: u8) -> Id<T> {
    Id::from_random([byte; 16])
}

async fn push(store: &Store, edits: Vec<Edit>) {
    let caller = Caller { person: id(10), office: Some(StaffRole::Coach), paired_by: None };
    let write = move |it: &mut store::WriteTransaction<'_>| {
        it.push_edits(&caller, id(LOG), id(11), &edits, NOW)
    };
    let outcomes = store.write(write).await.unwrap();
    let is_accepted = |it: &Outcome| matches!(it, Outcome::Accepted(_));
    assert!(outcomes.iter().all(is_accepted), "{outcomes:?}");
}

async fn filled() -> (Folder, Store) {
    let folder = Folder::new();
    let store = Store::open(&folder.0).unwrap();
    let anne = Person { id: id(10), name: "Anne".to_owned(), office: Some(StaffRole::Coach) };
    store.write(move |it| person::add(it.connection, &anne, NOW)).await.unwrap();
    push(&store, vec![open(), add(id(20), Role::Candidate, "Samir")]).await;
    (folder, store)
}

fn asked(folder: &Folder, traject: u8, lang: Lang, name: &str) -> command::Agreement {
    let (data, to) = (folder.0.clone(), folder.0.join(name));
    command::Agreement { data, traject: id(traject), to, lang }
}

fn said(asked: &command::Agreement) -> String {
    run(asked).unwrap_err().to_string()
}

/// No file of ours stands in the folder, whole or half.
fn papers(folder: &Folder) -> usize {
    let names = fs::read_dir(&folder.0).unwrap().map(|it| it.unwrap().file_name());
    names.filter(|name| name.to_string_lossy().contains(".pdf")).count()
}

#[tokio::test]
async fn the_version_that_counts_is_written_while_a_server_runs() {
    let (folder, store) = filled().await;
    push(&store, vec![offer(id(1), terms("Brood bakken"))]).await;
    for lang in Lang::ALL {
        let asked = asked(&folder, LOG, lang, &format!("{}.pdf", lang.tag()));
        run(&asked).unwrap();
        let written = fs::read(&asked.to).unwrap();
        assert!(written.starts_with(b"%PDF-") && written.trim_ascii_end().ends_with(b"%%EOF"));
    }
    assert_eq!(papers(&folder), Lang::ALL.len());
    push(&store, vec![offer(id(2), terms("Brood en taart bakken"))]).await;
    let next = asked(&folder, LOG, Lang::Nl, "next.pdf");
    run(&next).unwrap();
    assert_ne!(fs::read(&next.to).unwrap(), fs::read(folder.0.join("nl.pdf")).unwrap());
}

#[tokio::test]
async fn where_something_fails_no_file_is_touched() {
    let (folder, store) = filled().await;
    let paper = asked(&folder, LOG, Lang::Nl, "a.pdf");
    assert!(said(&paper).contains("nothing is agreed yet"));
    assert!(said(&asked(&folder, 77, Lang::Nl, "a.pdf")).contains("there is no traject"));
    assert_eq!(papers(&folder), 0);
    push(&store, vec![offer(id(1), terms("Brood bakken"))]).await;
    assert!(said(&asked(&folder, LOG, Lang::Nl, "no/a.pdf")).contains("a.pdf"));
    fs::write(&paper.to, "mine").unwrap();
    assert!(said(&paper).contains("is there already"));
    assert_eq!(fs::read_to_string(&paper.to).unwrap(), "mine");
    assert_eq!(papers(&folder), 1);
    let elsewhere = command::Agreement { data: folder.0.join("none"), ..paper };
    assert!(said(&elsewhere).contains("there is no data"));
}
