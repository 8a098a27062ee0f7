//! Opening a closed phone: it asks the server for its key, sends what it kept, fetches the rest, and only then writes that it
//! is open. Until then nothing shows: what others wrote is not here. Knows no screen and no record.

use shared::id::Id;
use shared::sync::journal::{Refused, Write};
use shared::sync::message::Reply;
use shared::sync::phone::{Ask, Phone};
use shared::sync::seal::EncryptedJournal;

use super::{Session, exchange};
use crate::platform::{self, Journal};

/// Rounds in which everything must be here: none of it counts before that. A quarter of a gigabyte of records fits.
const ROUNDS_MAX: usize = 256;

/// Asks for the key, and opens. Whether the server was reached.
pub(super) async fn open(session: &mut Session) -> bool {
    let (encrypted, journal) =
        (session.0.encrypted.borrow().clone(), session.0.journal.borrow().clone());
    let (Some(encrypted), Some(journal)) = (encrypted, journal) else { return true };
    let Some(reply) = exchange::ask(*session, &encrypted.request(platform::now())).await else {
        return false;
    };
    // They fit only their own person's phone: whoever else is signed in learns nothing.
    let Some(text) = decrypted(&encrypted, &reply).await else { return true };
    let Ok((phone, writes)) = encrypted.open(&text) else { return true };
    let Some((phone, writes)) = catch_up(*session, phone, writes).await else { return false };
    if let Err(refused) = take_up(session, &encrypted, journal, phone, &writes).await {
        super::put(session.0.trouble, Some(refused));
    } else if encrypted.unsent > 0 {
        session.show_toast(session.messages().a_locked_sent().to_owned());
    }
    true
}

/// What the closed phone keeps, by the one of the keys in an answer with which it closed.
async fn decrypted(encrypted: &EncryptedJournal, reply: &Reply) -> Option<String> {
    for key in encrypted.keys_in(reply) {
        if let Some(text) = platform::decrypt(key, &encrypted.cipher).await {
            return Some(text);
        }
    }
    None
}

/// Sends and fetches until there is nothing more to say. Nothing, if the server was not reached all along.
async fn catch_up(
    session: Session,
    mut phone: Phone,
    mut writes: Vec<Write>,
) -> Option<(Phone, Vec<Write>)> {
    for _ in 0..ROUNDS_MAX {
        let request = phone.request(Ask::Full, platform::now());
        let reply = exchange::ask(session, &request).await?;
        let received = phone.receive(reply, platform::now());
        writes.extend(received.writes);
        if received.is_forked {
            writes.extend(phone.take_new_identity(Id::from_random(platform::random_bytes())));
        } else if !received.again {
            return Some((phone, writes));
        }
    }
    None
}

/// Writes all of it at once, unless another tab opened the phone meanwhile, or its person left.
async fn take_up(
    session: &mut Session,
    encrypted: &EncryptedJournal,
    journal: Journal,
    phone: Phone,
    writes: &[Write],
) -> Result<(), Refused> {
    let (revision, rows) = journal.load().await?;
    let is_still_closed =
        EncryptedJournal::load(&rows).is_ok_and(|it| it.as_ref() == Some(encrypted));
    if !is_still_closed || session.0.encrypted.borrow().as_ref() != Some(encrypted) {
        session.to_disk(super::ToDisk::Reload);
        return Ok(());
    }
    let revision = journal.commit(revision, writes).await?;
    session.take_up(journal, phone, revision);
    platform::tell_other_tabs();
    Ok(())
}
