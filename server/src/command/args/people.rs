//! What the commands about the people of the office take.

use super::Args;
use crate::command::people::{
    Alike, Devices, GiveBack, HandOver, Invite, Namesakes, People, Person, PersonDeed, Phones,
    Retire, SignOut, Whom,
};
use crate::command::{Command, Failure, PORT_DEFAULT};
use crate::http::Origin;
use lexopt::prelude::*;

impl Args {
    pub(super) fn invite(self) -> Result<Command, Failure> {
        let name = self.name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        let whom = match (self.person, name) {
            (Some(person), None) => Whom::Known { person, role: self.role },
            (Some(_), Some(_)) => {
                return Err(
                    "--person is somebody who is there, --name somebody new: say one".into()
                );
            }
            (None, name) => Whom::New {
                name: name.ok_or("--name is missing")?,
                role: self.role.ok_or("--role is missing: coach or manager")?,
                namesakes: self.namesakes.unwrap_or(Namesakes::AreNamed),
            },
        };
        Ok(Command::Invite(Invite {
            data: self.data.ok_or("--data is missing")?,
            whom,
            origin: self.origin.unwrap_or_else(|| Origin::local(PORT_DEFAULT)),
        }))
    }

    pub(super) fn people(self) -> Result<Command, Failure> {
        Ok(Command::People(People { data: self.data.ok_or("--data is missing")? }))
    }

    pub(super) fn devices(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        let person = self.person.ok_or("--person is missing")?;
        Ok(Command::Devices(Devices { data, person }))
    }

    pub(super) fn person(self) -> Result<Command, Failure> {
        const WHAT: &str = "say what: person export, erase, login, alike, join or separate";
        let asked = self.file.ok_or(WHAT)?;
        let deed = match (asked.to_str(), self.to, self.into) {
            (Some("alike"), None, None) if self.person.is_none() => {
                let data = self.data.ok_or("--data is missing")?;
                return Ok(Command::Alike(Alike { data, words: self.name.unwrap_or_default() }));
            }
            (Some("login"), None, None) => {
                PersonDeed::KnownBy(self.name.ok_or("--name is missing")?)
            }
            (_, _, _) if self.name.is_some() => {
                return Err("--name is of person login and person alike".into());
            }
            (Some("join"), None, into) => {
                PersonDeed::Join { into: into.ok_or("--into is missing")? }
            }
            (_, _, Some(_)) => return Err("--into is of person join alone".into()),
            (Some("separate"), None, None) => PersonDeed::Separate,
            (Some("export"), Some(to), None) => PersonDeed::Export { to: to.into() },
            (Some("export"), None, None) => return Err("--to is missing".into()),
            (Some("erase"), None, None) => PersonDeed::Erase,
            (Some("erase"), Some(_), None) => {
                return Err("person erase writes nothing: leave --to".into());
            }
            (Some(_) | None, _, _) => return Err(WHAT.into()),
        };
        let data = self.data.ok_or("--data is missing")?;
        let person = self.person.ok_or("--person is missing")?;
        Ok(Command::Person(Person { data, person, deed }))
    }

    pub(super) fn sign_out(self) -> Result<Command, Failure> {
        let phones = match (self.device, self.person) {
            (Some(device), None) => Phones::One(device),
            (None, Some(person)) => Phones::AllOf(person),
            (None, None) | (Some(_), Some(_)) => {
                return Err("say --device, or --person for all of theirs".into());
            }
        };
        let data = self.data.ok_or("--data is missing")?;
        Ok(Command::SignOut(SignOut { data, phones }))
    }

    pub(super) fn retire(self) -> Result<Command, Failure> {
        let to = self.to.map(|to| to.parse()).transpose()?;
        let data = self.data.ok_or("--data is missing")?;
        let person = self.person.ok_or("--person is missing")?;
        Ok(Command::Retire(Retire { data, person, to }))
    }

    pub(super) fn join(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        let person = self.person.ok_or("--person is missing")?;
        let into = self.into.ok_or("--into is missing")?;
        Ok(Command::Retire(Retire { data, person, to: Some(into) }))
    }

    pub(super) fn hand_over(self) -> Result<Command, Failure> {
        Ok(Command::HandOver(HandOver {
            data: self.data.ok_or("--data is missing")?,
            person: self.person.ok_or("--person is missing")?,
            to: self.to.ok_or("--to is missing")?.parse()?,
            logs: self.trajects,
            until: self.until,
        }))
    }

    pub(super) fn give_back(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        let number = self.number.ok_or("--number is missing: opstap people says it")?;
        Ok(Command::GiveBack(GiveBack { data, number }))
    }
}
