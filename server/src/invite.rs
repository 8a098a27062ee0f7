//! `opstap invite`: lets someone of the office in. Works on the data itself, also while a server runs on it.

use rusqlite::TransactionBehavior;
use shared::role::Role;

use crate::auth::invite::{self, Invite};
use crate::auth::person::{self, Person};
use crate::chance;
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::http::Origin;
use crate::secret::Length;
use crate::store::{self, StoreError};

/// Adds the person, makes an invite and prints it.
pub fn run(options: &command::Invite) -> Result<(), Failure> {
    let mut connection = store::connect(&options.data)?;
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(StoreError::from)?;
    let now = Clock::system().now();
    let person =
        Person { id: chance::person(), name: options.name.clone(), office: Some(options.role) };
    person::add(&transaction, &person, now).map_err(StoreError::from)?;
    // Whether somebody guesses codes, only the running server knows.
    let invite = invite::create(&transaction, person.id, None, Length::Eight, now)
        .map_err(StoreError::from)?;
    transaction.commit().map_err(StoreError::from)?;
    print(&options.origin, options.role, &invite)
}

fn print(origin: &Origin, role: Role, invite: &Invite) -> Result<(), Failure> {
    let short = invite.short.reveal();
    let (left, right) = short.split_at(short.len() / 2);
    command::say(&format!("link {}", origin.pairing_link(role, invite.link.reveal())))?;
    command::say(&format!("code {left} {right}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::tests::kit::Folder;
    use crate::store::Store;

    #[tokio::test]
    async fn it_works_while_a_server_runs_on_the_data() {
        let folder = Folder::new();
        let store = Store::open(&folder.0).unwrap();
        let options = command::Invite {
            data: folder.0.clone(),
            name: "Anne".to_owned(),
            role: Role::Coach,
            origin: Origin::local(8080),
        };
        run(&options).unwrap();
        let people = store.read(|it| {
            it.query_row("select name, office from person", [], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })
        });
        assert_eq!(people.await.unwrap(), ("Anne".to_owned(), "coach".to_owned()));
    }
}
