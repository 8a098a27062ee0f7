//! `opstap link`: an employer's way to give feedback without an app. Works on the data itself, also while a server runs on it.

use shared::id::{LogId, PersonId};
use shared::role::Role;

use crate::audit::{self, Deed, Event};
use crate::auth::link::{self, Holder};
use crate::clock::Clock;
use crate::command::{self, Failure, LinkDeed};
use crate::store::database::{self, Connection, Isolation};
use crate::store::{self, StoreError};

/// Makes a link and prints it, or ends all there are.
pub fn run(options: &command::Link) -> Result<(), Failure> {
    let connection = store::connect(&options.data)?;
    let transaction = connection.begin(Isolation::Write).map_err(StoreError::from)?;
    let now = Clock::system().now();
    let employers = employers(&transaction, options.traject).map_err(StoreError::from)?;
    let person = chosen(&employers, options.name.as_deref())?;
    let event = |deed| Event::new(deed, now).about(person).of(options.traject);
    let (said, event) = match options.deed {
        LinkDeed::Make => {
            let holder = Holder::Person(person);
            let made = link::create(&transaction, options.traject, holder, options.days, now)
                .map_err(StoreError::from)?;
            let link = options.origin.feedback_link(made.secret.reveal());
            (format!("link {link}"), event(Deed::LinkMade).through(made.id))
        }
        LinkDeed::End => {
            let ended = link::end_all(&transaction, options.traject, person, now);
            let ended = ended.map_err(StoreError::from)?;
            (format!("ended {ended}"), event(Deed::LinkEnded))
        }
    };
    transaction.commit().map_err(StoreError::from)?;
    audit::note_beside(&options.data, event)?;
    command::say(&said)
}

fn employers(connection: &Connection, log: LogId) -> database::Result<Vec<(PersonId, String)>> {
    let mut members = store::members(connection, log)?;
    members.retain(|it| it.view.role == Role::Employer);
    members.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(members.into_iter().map(|it| (it.view.person, it.name)).collect())
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
