//! `opstap invite`: lets someone of the office in, for the first time or on a new phone. Works on the data itself, also while
//! a server runs on it.

use shared::role::StaffRole;
use shared::time::Timestamp;

use crate::auth::invite::{self, Invite};
use crate::chance;
use crate::clock::Clock;
use crate::command::people::{Namesakes, Whom};
use crate::command::{self, Failure};
use crate::http::Origin;
use crate::office::{self, Newcomer, NotDone, Undone};
use crate::secret::Length;
use crate::store::{self, WriteTransaction};

/// Adds the person if need be, makes an invite and prints it.
pub fn run(options: &command::people::Invite) -> Result<(), Failure> {
    let now = Clock::system().now();
    let (role, invite) = store::write_beside(&options.data, |transaction| {
        Ok(make(transaction, &options.whom, now)?)
    })?;
    print(&options.origin, role, &invite)
}

fn make(
    transaction: &mut WriteTransaction<'_>,
    whom: &Whom,
    now: Timestamp,
) -> Result<(StaffRole, Invite), Undone> {
    let (person, role) = match whom {
        Whom::New { name, role, namesakes } => {
            let besides = match namesakes {
                Namesakes::AreNamed => Vec::new(),
                Namesakes::AreOthers => {
                    let all = office::all(transaction.connection)?;
                    all.into_iter().map(|it| it.person).collect()
                }
            };
            let (id, name, role) = (chance::person(), name.clone(), *role);
            let new = Newcomer { id, name, role, besides };
            (office::add(transaction, (None, now), new)?.id, role)
        }
        Whom::Known { person, role: Some(role) } => {
            office::give(transaction, (None, now), *person, *role)?;
            (*person, *role)
        }
        Whom::Known { person, role: None } => {
            let staff = office::find(transaction.connection, *person)?;
            (*person, staff.office.ok_or(NotDone::NoRole)?)
        }
    };
    // Whether somebody guesses codes, only the running server knows.
    let invite = invite::create(transaction.connection, person, None, Length::Eight, now)?;
    Ok((role, invite))
}

fn print(origin: &Origin, role: StaffRole, invite: &Invite) -> Result<(), Failure> {
    let short = invite.short.reveal();
    let (left, right) = short.split_at(short.len() / 2);
    command::say(&format!(
        "link {}",
        origin.pairing_link(role.spoken_to_as(), invite.link.reveal())
    ))?;
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
        let (name, role, namesakes) = ("Anne".to_owned(), StaffRole::Coach, Namesakes::AreNamed);
        let options = command::people::Invite {
            data: folder.0.clone(),
            whom: Whom::New { name, role, namesakes },
            origin: Origin::local(8080),
        };
        run(&options).unwrap();
        let people = store.read(|it| {
            it.one("select name, office from person", (), |row| {
                Ok((row.get::<String>(0)?, row.get::<String>(1)?))
            })
        });
        assert_eq!(people.await.unwrap(), ("Anne".to_owned(), "coach".to_owned()));
        let again = run(&options).unwrap_err().to_string();
        assert!(again.contains("Anne (coach)"), "{again}");
    }
}
