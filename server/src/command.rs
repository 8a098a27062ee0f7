//! The command line: what can be asked, and how to say what went wrong. Does nothing itself.

use std::io::{self, Write as _};
use std::net::IpAddr;
use std::path::PathBuf;

use lexopt::prelude::*;
use shared::role::Role;

use crate::http::Origin;
use crate::store::StoreError;

const HELP: &str = "\
Opstap: learning at work, step by step.

opstap serve --data DIR [--port N] [--listen ADDR] [--origin URL] [--web DIR]
    Serves the data in DIR. Behind a proxy with TLS, --origin says where people find it.
opstap demo [--port N] [--data DIR] [--web DIR]
    Serves invented people, and prints a fresh link for each of four roles.
opstap invite --data DIR --name NAME --role coach|manager [--origin URL]
    Adds someone to the office, and prints the link and the code that pair a phone.
    The server may run meanwhile.

--port    where to listen; 8080 if not said
--listen  the address to listen on; this machine alone if not said
--web     the folder of the web bundle; else the one built in, `web` beside this program, or target/web
";

/// Where the server listens when nobody says.
pub const PORT_DEFAULT: u16 = 8080;

/// What was asked.
#[derive(Debug)]
pub enum Command {
    Help,
    Serve(Serve),
    Demo(Demo),
    Invite(Invite),
}

/// `opstap serve`.
#[derive(Debug)]
pub struct Serve {
    pub data: PathBuf,
    pub port: u16,
    pub listen: Option<IpAddr>,
    pub origin: Option<Origin>,
    pub web: Option<PathBuf>,
}

/// `opstap demo`.
#[derive(Debug)]
pub struct Demo {
    /// Without one, a folder that goes when the demo stops.
    pub data: Option<PathBuf>,
    pub port: u16,
    pub web: Option<PathBuf>,
}

/// `opstap invite`.
#[derive(Debug)]
pub struct Invite {
    pub data: PathBuf,
    pub name: String,
    pub role: Role,
    pub origin: Origin,
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// It was not understood.
    #[error("{0} (see opstap --help)")]
    Usage(#[from] lexopt::Error),
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("cannot listen on {0}: {1}")]
    Listen(std::net::SocketAddr, io::Error),
    #[error("{0}")]
    Web(#[from] crate::http::NoBundle),
    #[error("the demo: {0}")]
    Demo(String),
}

impl Failure {
    /// 2 for what was asked wrongly, 1 for what went wrong.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Store(_) | Self::Io(_) | Self::Listen(..) | Self::Web(_) | Self::Demo(_) => 1,
        }
    }
}

/// What stands on the command line, before it is known to be enough.
#[derive(Debug, Default)]
struct Said {
    data: Option<PathBuf>,
    port: Option<u16>,
    listen: Option<IpAddr>,
    origin: Option<Origin>,
    web: Option<PathBuf>,
    name: Option<String>,
    role: Option<Role>,
}

impl Command {
    /// Reads the command line.
    pub fn parse(mut words: lexopt::Parser) -> Result<Self, Failure> {
        let allowed: &[&str] = match words.next()? {
            Some(Value(name)) => match name.to_str() {
                Some("serve") => return Said::read(words, &SERVE)?.serve(),
                Some("demo") => &DEMO,
                Some("invite") => return Said::read(words, &INVITE)?.invite(),
                Some("help") => return Ok(Self::Help),
                Some(_) | None => return Err(Value(name).unexpected().into()),
            },
            Some(Short('h') | Long("help")) | None => return Ok(Self::Help),
            Some(other @ (Short(_) | Long(_))) => return Err(other.unexpected().into()),
        };
        let Said { data, port, web, .. } = Said::read(words, allowed)?;
        Ok(Self::Demo(Demo { data, port: port.unwrap_or(PORT_DEFAULT), web }))
    }
}

const SERVE: [&str; 5] = ["data", "port", "listen", "origin", "web"];
const DEMO: [&str; 3] = ["data", "port", "web"];
const INVITE: [&str; 4] = ["data", "name", "role", "origin"];

impl Said {
    fn read(mut words: lexopt::Parser, allowed: &[&str]) -> Result<Self, Failure> {
        let mut said = Self::default();
        while let Some(word) = words.next()? {
            let name = match word {
                Long(name) if allowed.contains(&name) => name.to_owned(),
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            };
            let value = words.value()?;
            match name.as_str() {
                "data" => said.data = Some(value.into()),
                "web" => said.web = Some(value.into()),
                "port" => said.port = Some(value.parse()?),
                "listen" => said.listen = Some(value.parse()?),
                "origin" => said.origin = Some(value.parse_with(Origin::parse)?),
                "role" => said.role = Some(value.parse_with(office_role)?),
                _ => said.name = Some(value.string()?),
            }
        }
        Ok(said)
    }

    fn serve(self) -> Result<Command, Failure> {
        Ok(Command::Serve(Serve {
            data: self.data.ok_or("--data is missing")?,
            port: self.port.unwrap_or(PORT_DEFAULT),
            listen: self.listen,
            origin: self.origin,
            web: self.web,
        }))
    }

    fn invite(self) -> Result<Command, Failure> {
        let name = self.name.map(|name| name.trim().to_owned());
        Ok(Command::Invite(Invite {
            data: self.data.ok_or("--data is missing")?,
            name: name.filter(|name| !name.is_empty()).ok_or("--name is missing")?,
            role: self.role.ok_or("--role is missing: coach or manager")?,
            origin: self.origin.unwrap_or_else(|| Origin::local(PORT_DEFAULT)),
        }))
    }
}

impl From<&str> for Failure {
    fn from(what: &str) -> Self {
        Self::Usage(what.into())
    }
}

fn office_role(text: &str) -> Result<Role, &'static str> {
    match text {
        "coach" => Ok(Role::Coach),
        "manager" => Ok(Role::Manager),
        _ => Err("the office has coach and manager"),
    }
}

/// Prints one line for a person, or for the program that started us.
pub fn say(line: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

/// Prints what can be asked.
pub fn help() -> Result<(), Failure> {
    say(HELP.trim_end())
}

/// Says what went wrong. If not even that can be said, the exit code still does.
pub fn complain(failure: &Failure) {
    drop(writeln!(io::stderr().lock(), "opstap: {failure}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &str) -> Result<Command, Failure> {
        Command::parse(lexopt::Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn commands_are_read() {
        let command =
            parse("serve --data d --port 1 --listen ::1 --origin https://a.example --web w");
        assert!(matches!(command, Ok(Command::Serve(Serve { port: 1, .. }))));
        assert!(matches!(parse("demo"), Ok(Command::Demo(Demo { port: PORT_DEFAULT, .. }))));
        let invite = parse("invite --data d --name Anne --role coach");
        assert!(matches!(invite, Ok(Command::Invite(Invite { role: Role::Coach, .. }))));
        assert!(matches!(parse("--help"), Ok(Command::Help)));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (words, expected) in [
            ("serve", "--data is missing"),
            ("serve --data", "missing argument"),
            ("serve --data d --port x", "\"x\""),
            ("serve --data d --name x", "--name"),
            ("invite --data d --name Anne --role boss", "coach and manager"),
            ("invite --data d --role coach", "--name is missing"),
            ("dance", "dance"),
        ] {
            let failure = parse(words).expect_err(words);
            assert!(failure.to_string().contains(expected), "{words}: {failure}");
            assert_eq!(failure.exit_code(), 2);
        }
    }
}
