//! The secret of a server is another from now on: what phones closed with before opens, what is open takes the next key, and all
//! else that followed from the one before goes on.

use std::sync::Arc;

use shared::id::{Id, LogId};
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::role::StaffRole;
use shared::sync::journal::{self, Rows, Write};
use shared::sync::message::{KEYS_PROTOCOL, Request};
use shared::sync::phone::{Ask, Me, Phone};
use shared::sync::seal::{Cipher, Closing, EncryptedJournal, Why};

use super::kit::{Folder, TestClient, TestServer, device, open};
use super::leases::key;
use crate::chance;
use crate::http::{Origin, Web};
use crate::keyring::Keyring;
use crate::secret::Secret;
use crate::store::database::Connection;
use crate::store::{self, look, master, meta};

const FIRST: &str = "2027-01-31";
const SECOND: &str = "2027-06-01";

fn served(folder: Arc<Folder>) -> TestServer {
    TestServer::build(folder, Origin::local(8080), Web::default())
}

/// The same server, started anew with another secret.
fn rotated(server: TestServer, day: &str) -> TestServer {
    let folder = Arc::clone(&server.folder);
    drop(server);
    master::rotate(&folder.0, day.parse().unwrap()).unwrap();
    served(folder)
}

/// A phone with its journal, and a change that is not sent.
struct Handset {
    client: TestClient,
    phone: Phone,
    rows: Rows,
}

impl Handset {
    async fn at(server: &TestServer) -> Self {
        let client = server.client("Anne", Some(StaffRole::Coach)).await;
        let me = Me::fresh(client.person, "Anne".to_owned(), Some(StaffRole::Coach), client.device);
        let (phone, writes) = Phone::pair(me);
        let mut handset = Self { client, phone, rows: Rows::new() };
        handset.write(writes);
        let log = Id::from_random(chance::bytes());
        handset.submit(server, log, &open());
        handset.round(server).await;
        handset.round(server).await;
        let job = OutlineField::Job("Nog niet verstuurd".to_owned());
        handset.submit(server, log, &Edit::Outline(OutlineEdit::Set(job)));
        assert_eq!(handset.phone.unsent(), 1);
        handset
    }

    fn write(&mut self, writes: Vec<Write>) {
        journal::keep(&mut self.rows, writes);
    }

    fn submit(&mut self, server: &TestServer, log: LogId, edit: &Edit) {
        let submitted = self.phone.submit(log, edit, server.now()).unwrap();
        self.write(submitted.writes);
        self.phone.saved(log, submitted.n);
    }

    async fn round(&mut self, server: &TestServer) {
        let request = self.phone.request(Ask::Full, server.now());
        let reply = server.sync(&self.client, &request).await;
        let received = self.phone.receive(reply, server.now());
        self.write(received.writes);
    }

    /// As it closes: what is encrypted, and the key with which it would be.
    fn closed(&self) -> (EncryptedJournal, Closing) {
        let closing = || Closing::of(&self.rows, Why::Away).unwrap().expect("a key was told");
        let (encrypted, _) = closing().seal(Cipher(Vec::new()));
        (encrypted, closing())
    }
}

/// Whether the closed phone opens with this answer: with how many keys it may try, one of them is that with which it closed.
async fn opens(
    server: &TestServer,
    client: &TestClient,
    (encrypted, closing): &(EncryptedJournal, Closing),
    request: Request,
) -> usize {
    let reply = server.sync(client, &request).await;
    let keys = encrypted.keys_in(&reply);
    assert!(keys.contains(&closing.key));
    assert_eq!(encrypted.open(&closing.text).unwrap().0.unsent(), 1);
    keys.len()
}

#[tokio::test]
async fn what_closed_before_two_rotations_opens_after_them() {
    let server = TestServer::new();
    let handset = Handset::at(&server).await;
    let closed = handset.closed();
    let server = rotated(rotated(server, FIRST), SECOND);
    let asks = closed.0.request(server.now());
    assert_eq!(opens(&server, &handset.client, &closed, asks).await, 3);
    // Another's keys are none of these.
    let other = server.client("Bo", Some(StaffRole::Coach)).await;
    let other = TestClient { device: handset.client.device, ..other };
    let asks = Request { person: None, ..closed.0.request(server.now()) };
    let keys = closed.0.keys_in(&server.sync(&other, &asks).await);
    assert!(keys.len() == 3 && !keys.contains(&closed.1.key));
}

#[tokio::test]
async fn a_phone_of_before_opens_after_two_rotations_with_the_one_key_it_reads() {
    let server = TestServer::new();
    let mut handset = Handset::at(&server).await;
    let of_before = |request| Request { protocol: KEYS_PROTOCOL - 1, key: None, ..request };
    let server = rotated(rotated(server, FIRST), SECOND);
    let reply = server
        .sync(&handset.client, &of_before(handset.phone.request(Ask::DigestOnly, server.now())))
        .await;
    assert_eq!(reply.lease.unwrap().key, None, "it keeps the key it has");
    let closed = handset.closed();
    let asks = of_before(closed.0.request(server.now()));
    assert_eq!(opens(&server, &handset.client, &closed, asks).await, 1);
    // One of today takes the newest at its next round, and closes with that.
    handset.round(&server).await;
    let closed = handset.closed();
    assert_eq!(closed.1.key, key(&server, &handset.client).await);
    let keyring = look::secrets(&server.folder.0).unwrap().unwrap();
    assert_eq!(handset.phone.key().unwrap().id, Some(keyring.id()));
}

#[tokio::test]
async fn who_was_let_in_just_before_is_answered_the_same_after_it() {
    let server = TestServer::new();
    let (_, invite) = server.invited("Anne", Some(StaffRole::Coach)).await;
    let (code, phone) = (invite.link.reveal(), device());
    let first = server.pair(code, phone).await;
    let server = rotated(server, FIRST);
    let again = server.pair(code, phone).await;
    assert_eq!((again.status, again.cookie()), (first.status, first.cookie()));
}

#[tokio::test]
async fn a_copy_of_before_the_rotation_takes_no_secret_away_and_one_of_after_brings_all() {
    let server = TestServer::new();
    if look::open(&server.folder.0).unwrap().is_postgres() {
        return;
    }
    let handset = Handset::at(&server).await;
    let (away, folder) = (Folder::on_file(), Arc::clone(&server.folder));
    let own = age::x25519::Identity::generate();
    let file = away.0.join("own");
    let text = age::secrecy::ExposeSecret::expose_secret(&own.to_string()).to_owned();
    std::fs::write(&file, text).unwrap();
    let recipient = [own.to_public().to_string().parse().unwrap()];
    let (before, after) = (away.0.join("before"), away.0.join("after"));
    store::put_away(&folder.0, &before, &recipient).unwrap();
    let server = rotated(server, FIRST);
    let later = Handset::at(&server).await;
    store::put_away(&folder.0, &after, &recipient).unwrap();
    drop(server);
    let in_force = look::secrets(&folder.0).unwrap();
    store::put_back(&folder.0, &before, Some(&file)).unwrap();
    assert_eq!(look::secrets(&folder.0).unwrap(), in_force);
    let connection = look::open(&folder.0).unwrap();
    assert!(look::is_kept_with(&connection, in_force.as_ref().unwrap()).unwrap());
    assert_eq!(meta::find(&connection, master::ROW).unwrap(), None);
    drop(connection);
    // Onto a folder that only has the first, and onto an empty one.
    let first = Folder::on_file();
    store::put_back(&first.0, &before, Some(&file)).unwrap();
    assert_eq!(look::secrets(&first.0).unwrap().unwrap().all().count(), 1);
    // There people are as they were before, here as in the backup.
    for (folder, known) in [(first, vec![&handset]), (Folder::on_file(), vec![&handset, &later])] {
        store::put_back(&folder.0, &after, Some(&file)).unwrap();
        assert_eq!(look::secrets(&folder.0).unwrap(), in_force);
        let server = served(Arc::new(folder));
        for handset in known {
            let closed = handset.closed();
            let asks = closed.0.request(server.now());
            assert_eq!(opens(&server, &handset.client, &closed, asks).await, 2);
        }
    }
}

#[tokio::test]
async fn erasing_and_a_rotation_that_was_broken_off_leave_the_secrets_as_they_are() {
    let server = TestServer::new();
    let folder = Arc::clone(&server.folder);
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let server = rotated(server, FIRST);
    let all = look::secrets(&folder.0).unwrap().unwrap();
    store::erase(&folder.0, log).unwrap();
    assert_eq!(look::secrets(&folder.0).unwrap().unwrap(), all);
    drop(server);
    // The file has the next one, and the data do not know yet.
    let next = all.rotated(Secret::token(), SECOND.parse().unwrap());
    std::fs::write(folder.0.join("opstap.secret"), next.reveal()).unwrap();
    let connection = store::connect(&folder.0).unwrap();
    assert_eq!(meta::find(&connection, "secret_print").unwrap(), Some(next.print()));
    drop(connection);
    // Another's are not made theirs by rotating.
    let others = Keyring::begin();
    std::fs::write(folder.0.join("opstap.secret"), others.reveal()).unwrap();
    let is_shared = look::open(&folder.0).unwrap().is_postgres();
    assert_eq!(master::rotate(&folder.0, SECOND.parse().unwrap()).is_err(), is_shared);
    let connection: Connection = look::open(&folder.0).unwrap();
    assert_eq!(meta::find(&connection, "secret_print").unwrap(), Some(next.print()));
}

#[tokio::test]
async fn what_was_kept_for_400_days_goes_and_no_key_follows_from_it() {
    let server = TestServer::new();
    let handset = Handset::at(&server).await;
    let server = rotated(server, FIRST);
    let folder = Arc::clone(&server.folder);
    drop(server);
    let count = |day: &str| {
        master::let_go(&folder.0, day.parse().unwrap()).unwrap();
        look::secrets(&folder.0).unwrap().unwrap().all().count()
    };
    assert_eq!(count("2028-03-06"), 2);
    assert_eq!(count("2028-03-07"), 1);
    let server = served(Arc::clone(&folder));
    let (encrypted, closing) = handset.closed();
    let asks = encrypted.request(server.now());
    let keys = encrypted.keys_in(&server.sync(&handset.client, &asks).await);
    assert!(keys.len() == 1 && keys[0] != closing.key);
}
