//! `opstap link`: an employer's way to give feedback without an app. Works on the data itself, also while a server runs on it.

use rusqlite::{Connection, TransactionBehavior};
use shared::id::{LogId, PersonId};
use shared::role::Role;
use shared::wire::StringEnum;

use crate::auth::link;
use crate::clock::Clock;
use crate::command::{self, Failure, LinkDeed};
use crate::store::{self, StoreError, column};

/// Makes a link and prints it, or ends all there are.
pub fn run(options: &command::Link) -> Result<(), Failure> {
    let mut connection = store::connect(&options.data)?;
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(StoreError::from)?;
    let now = Clock::system().now();
    let employers = employers(&transaction, options.traject).map_err(StoreError::from)?;
    let person = chosen(&employers, options.name.as_deref())?;
    let said = match options.deed {
        LinkDeed::Make => {
            let secret = link::create(&transaction, options.traject, person, options.days, now)
                .map_err(StoreError::from)?;
            format!("link {}", options.origin.feedback_link(secret.reveal()))
        }
        LinkDeed::End => {
            let ended = link::end(&transaction, options.traject, person, now);
            format!("ended {}", ended.map_err(StoreError::from)?)
        }
    };
    transaction.commit().map_err(StoreError::from)?;
    command::say(&said)
}

fn employers(connection: &Connection, log: LogId) -> rusqlite::Result<Vec<(PersonId, String)>> {
    let mut statement = connection.prepare_cached(include_str!("store/of_role.sql"))?;
    let rows = statement.query_map((log.as_bytes(), Role::Employer.as_str()), |row| {
        Ok((column::id(row, 0)?, row.get(1)?))
    })?;
    rows.collect()
}

/// The employer of this name; the only one, where none is said.
fn chosen(employers: &[(PersonId, String)], name: Option<&str>) -> Result<PersonId, Failure> {
    let so_called = |it: &&(PersonId, String)| name.is_none_or(|name| it.1 == name);
    let found: Vec<_> = employers.iter().filter(so_called).collect();
    match found[..] {
        [(person, _)] => Ok(*person),
        [] => Err("no employer of that name takes part in this traject".into()),
        [..] => {
            let names: Vec<_> = found.iter().map(|(_, name)| name.as_str()).collect();
            let names = names.join(", ");
            Err(Failure::Usage(format!("say with --name which employer: {names}").into()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance;

    #[test]
    fn an_employer_is_the_only_one_or_named() {
        let [anne, bram] = [chance::person(), chance::person()];
        let two = [(anne, "Anne".to_owned()), (bram, "Bram".to_owned())];
        assert_eq!(chosen(&two[..1], None).unwrap(), anne);
        assert_eq!(chosen(&two, Some("Bram")).unwrap(), bram);
        let which = chosen(&two, None).unwrap_err().to_string();
        assert!(which.contains("Anne, Bram"), "{which}");
        assert!(chosen(&two, Some("Cor")).is_err() && chosen(&[], None).is_err());
    }
}
