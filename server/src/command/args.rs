//! Reads what stands on the command line, word by word. Knows what each command takes, and does none of it.

mod care;
mod papers;
mod people;
mod proofs;
mod serve;
mod sheets;
mod shells;
mod table;

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::PathBuf;

use chrono::NaiveDate;
use lexopt::prelude::*;
use shared::id::{DeviceId, LogId, PersonId};
use shared::role::StaffRole;
use shared::text::Lang;
use shared::wire::StringEnum;

pub use self::shells::{Shell, completions};
use super::care::{Backup, BackupDeed, Restore};
use super::content::{Content, Skills};
use super::people::Namesakes;
use super::{Command, Erase, ExportFormat, Failure, Link, LinkDeed, PORT_DEFAULT, Push};
use crate::auth::link;
use crate::http::{Contact, Origin, Proxies};
use crate::sheet::matching::Pair;
use crate::store::Recipient;

/// What stands on the command line, before it is known to be enough.
#[derive(Debug, Default)]
struct Args {
    data: Option<PathBuf>,
    database: Option<String>,
    port: Option<u16>,
    metrics_port: Option<u16>,
    contact: Option<Contact>,
    listen: Option<IpAddr>,
    origin: Option<Origin>,
    web: Option<PathBuf>,
    proxies: Proxies,
    name: Option<String>,
    role: Option<StaffRole>,
    /// A file, or a person.
    to: Option<OsString>,
    from: Option<PathBuf>,
    recipients: Vec<Recipient>,
    identity: Option<PathBuf>,
    copy: Option<PathBuf>,
    trajects: Vec<LogId>,
    person: Option<PersonId>,
    into: Option<PersonId>,
    device: Option<DeviceId>,
    until: Option<NaiveDate>,
    since: Option<NaiveDate>,
    syslog: Option<PathBuf>,
    number: Option<u64>,
    oidc_issuer: Option<String>,
    oidc_client: Option<String>,
    oidc_secret_file: Option<PathBuf>,
    oidc_role_claim: Option<String>,
    away_days: Option<u32>,
    days: Option<u32>,
    namesakes: Option<Namesakes>,
    file: Option<PathBuf>,
    keys: Option<PathBuf>,
    sheet: Option<String>,
    why: Option<String>,
    format: Option<ExportFormat>,
    columns: Vec<Pair>,
    lang: Option<Lang>,
    /// What is said by its name alone.
    flags: Vec<String>,
}

impl Command {
    /// Reads the command line.
    pub fn parse(mut words: lexopt::Parser) -> Result<Self, Failure> {
        match words.next()? {
            Some(Value(name)) => {
                if asks_for_help(&mut words) || name == "help" {
                    return Ok(Self::Help);
                }
                let row = name.to_str().and_then(table::find);
                let Some(row) = row else { return Err(Value(name).unexpected().into()) };
                (row.make)(Args::read(words, row.takes)?)
            }
            Some(Short('h') | Long("help")) | None => Ok(Self::Help),
            Some(other @ (Short(_) | Long(_))) => Err(other.unexpected().into()),
        }
    }
}

/// What each command is called and takes, for who holds papers to it.
#[cfg(test)]
pub(super) fn rows() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    table::COMMANDS.iter().map(|row| (row.name, row.takes))
}

/// Whether all that follows a command is a question.
fn asks_for_help(words: &mut lexopt::Parser) -> bool {
    let next = words.try_raw_args().and_then(|rest| rest.peek().map(ToOwned::to_owned));
    next.is_some_and(|next| next == "--help" || next == "-h")
}

const AWAY_DAYS_MAX: u32 = 400;
const INVITE: [&str; 6] = ["data", "name", "role", "person", ANOTHER, "origin"];
const ANOTHER: &str = "another";
const HAND_OVER: [&str; 5] = ["data", "person", "to", "traject", "until"];
const LINK: [&str; 6] = ["data", "traject", "name", "days", "origin", END];
const END: &str = "end";
/// A file that stands there without a name before it.
const FILE: &str = "";
const DRY_RUN: &str = "dry-run";

impl Args {
    fn read(mut words: lexopt::Parser, allowed: &[&str]) -> Result<Self, Failure> {
        let mut args = Self::default();
        while let Some(word) = words.next()? {
            let name = match word {
                Long(name) if name != FILE && allowed.contains(&name) => name.to_owned(),
                Value(file) if allowed.contains(&FILE) && args.file.is_none() => {
                    args.file = Some(file.into());
                    continue;
                }
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            };
            match name.as_str() {
                serve::SYSLOG => args.syslog = Some(serve::syslog(words.optional_value())),
                ANOTHER => args.namesakes = Some(Namesakes::AreOthers),
                serve::PLAIN_HTTP
                | END
                | care::TO_FOLDER
                | sheets::CHECK
                | sheets::UNDO
                | DRY_RUN => {
                    args.flags.push(name);
                }
                _ => args.take(&name, words.value()?)?,
            }
        }
        Ok(args)
    }

    fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|it| it == flag)
    }

    /// Takes what a name is followed by.
    fn take(&mut self, name: &str, value: OsString) -> Result<(), Failure> {
        match name {
            "data" => self.data = Some(value.into()),
            "database" => self.database = Some(value.string()?),
            "web" => self.web = Some(value.into()),
            "port" => self.port = Some(value.parse()?),
            "metrics-port" => self.metrics_port = Some(value.parse()?),
            "security-contact" => self.contact = Some(value.parse_with(Contact::parse)?),
            "oidc-issuer" => self.oidc_issuer = Some(value.string()?),
            "oidc-client" => self.oidc_client = Some(value.string()?),
            "oidc-secret-file" => self.oidc_secret_file = Some(value.into()),
            "oidc-role-claim" => self.oidc_role_claim = Some(value.string()?),
            "listen" => self.listen = Some(value.parse()?),
            "origin" => self.origin = Some(value.parse_with(Origin::parse)?),
            "format" => self.format = Some(value.parse_with(sheets::format)?),
            "lang" => self.lang = Some(value.parse_with(papers::lang)?),
            "sheet" => self.sheet = Some(value.string()?),
            "why" => self.why = Some(value.string()?),
            "column" => self.columns.push(value.parse_with(sheets::pair)?),
            "to" => self.to = Some(value),
            "keys" => self.keys = Some(value.into()),
            "from" => self.from = Some(value.into()),
            "recipient" => self.recipients.push(value.parse()?),
            "copy" => self.copy = Some(value.into()),
            "identity" => self.identity = Some(value.into()),
            "traject" => self.trajects.push(value.parse()?),
            "person" => self.person = Some(value.parse()?),
            "into" => self.into = Some(value.parse()?),
            "device" => self.device = Some(value.parse()?),
            "until" => self.until = Some(value.parse_with(|text| day(name, text))?),
            "since" => self.since = Some(value.parse_with(|text| day(name, text))?),
            "number" => self.number = Some(value.parse()?),
            "trusted-proxy" => value.parse_with(|proxy| self.proxies.add(proxy))?,
            "away-days" => self.away_days = Some(value.parse_with(serve::away_days)?),
            "days" => self.days = Some(value.parse_with(link_days)?),
            "role" => self.role = Some(value.parse_with(office_role)?),
            _ => self.name = Some(value.string()?),
        }
        Ok(())
    }

    fn content(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        Ok(Command::Content(Content { data, from: self.from.ok_or("--from is missing")? }))
    }

    fn skills(self) -> Result<Command, Failure> {
        let is_check = self.has(sheets::CHECK);
        Ok(Command::Skills(Skills {
            data: self.data.ok_or("--data is missing")?,
            from: self.from.ok_or("--from is missing")?,
            lang: self.lang,
            words: self.name,
            is_check,
        }))
    }

    fn link(mut self) -> Result<Command, Failure> {
        let deed = if self.has(END) { LinkDeed::End } else { LinkDeed::Make };
        Ok(Command::Link(Link {
            data: self.data.ok_or("--data is missing")?,
            traject: self.trajects.pop().ok_or("--traject is missing")?,
            name: self.name.map(|name| name.trim().to_owned()),
            days: self.days.unwrap_or(link::DAYS),
            origin: self.origin.unwrap_or_else(|| Origin::local(PORT_DEFAULT)),
            deed,
        }))
    }

    fn push(self) -> Result<Command, Failure> {
        if !self.has(DRY_RUN) {
            return Err("the server sends by itself: ask with --dry-run what it would".into());
        }
        Ok(Command::Push(Push { data: self.data.ok_or("--data is missing")? }))
    }

    fn backup(self) -> Result<Command, Failure> {
        let is_check = self.has(sheets::CHECK);
        let data = self.data.ok_or("--data is missing")?;
        let deed = if is_check {
            let from = self.from.ok_or("--from is missing")?;
            BackupDeed::Check { from, identity: self.identity }
        } else if self.identity.is_some() || self.from.is_some() {
            return Err("--from and --identity go with --check".into());
        } else {
            let to = self.to.ok_or("--to is missing")?.into();
            BackupDeed::Write { to, recipients: self.recipients }
        };
        Ok(Command::Backup(Backup { data, deed }))
    }

    fn restore(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        let from = self.from.ok_or("--from is missing")?;
        Ok(Command::Restore(Restore { data, from, identity: self.identity }))
    }

    fn erase(mut self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        let traject = self.trajects.pop().ok_or("--traject is missing")?;
        Ok(Command::Erase(Erase { data, traject }))
    }
}

impl From<&str> for Failure {
    fn from(what: &str) -> Self {
        Self::Usage(what.into())
    }
}

fn link_days(text: &str) -> Result<u32, &'static str> {
    let days = text.parse().ok().filter(|days| (1..=AWAY_DAYS_MAX).contains(days));
    days.ok_or("--days is a number from 1 to 400")
}

fn day(name: &str, text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| format!("--{name} is a day such as 2027-01-31"))
}

fn office_role(text: &str) -> Result<StaffRole, &'static str> {
    StaffRole::named(text).ok_or("the office has coach, account_holder, manager and viewer")
}

#[cfg(test)]
mod tests {
    use shared::sync::lease::DAYS_DEFAULT;

    use super::*;
    use crate::command::Serve;
    use crate::command::people::Whom;

    fn parse(words: &str) -> Result<Command, Failure> {
        Command::parse(lexopt::Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn commands_are_read() {
        let command =
            parse("serve --data d --port 1 --listen ::1 --origin https://a.example --web w");
        assert!(matches!(
            command,
            Ok(Command::Serve(Serve { port: 1, away_days_max: DAYS_DEFAULT, .. }))
        ));
        let patient = parse("serve --data d --away-days 30");
        assert!(matches!(patient, Ok(Command::Serve(Serve { away_days_max: 30, .. }))));
        let behind = parse("serve --data d --trusted-proxy 10.0.0.5 --trusted-proxy fd00::/8");
        let Ok(Command::Serve(Serve { proxies, .. })) = behind else { panic!("{behind:?}") };
        assert!(proxies.are_at("10.0.0.5".parse().unwrap()));
        assert!(proxies.are_at("fd00::5".parse().unwrap()));
        let Ok(Command::Invite(invite)) = parse("invite --data d --name Anne --role coach") else {
            panic!("an invite")
        };
        let Whom::New { role: StaffRole::Coach, namesakes: Namesakes::AreNamed, .. } = invite.whom
        else {
            panic!("{invite:?}")
        };
        for question in ["--help", "-h", "help", "link --help", "push -h"] {
            assert!(matches!(parse(question), Ok(Command::Help)), "{question}");
        }
        assert!(matches!(parse("backup --data d --to f"), Ok(Command::Backup(_))));
        assert!(matches!(parse("restore --data d --from f"), Ok(Command::Restore(_))));
        assert!(matches!(parse("content --data d --from f"), Ok(Command::Content(_))));
        let id = "000102030405060708090a0b0c0d0eff";
        for words in [
            format!("invite --data d --person {id}"),
            format!("invite --data d --person {id} --role manager"),
            "invite --data d --name Anne --role coach --another".to_owned(),
            "people --data d".to_owned(),
            "doctor --data d --origin https://a.example --web w".to_owned(),
            format!("person export --data d --person {id} --to f.json"),
            format!("person --data d erase --person {id}"),
            "person alike --data d --name Samira".to_owned(),
            format!("person join --data d --person {id} --into {id}"),
            format!("person separate --data d --person {id}"),
            format!("access --data d --since 2027-01-31 --person {id}"),
            format!("devices --data d --person {id}"),
            format!("sign-out --data d --person {id}"),
            format!("sign-out --data d --device {id}"),
            format!("hand-over --data d --person {id} --to {id} --until 2027-01-31"),
            format!("hand-over --data d --person {id} --to {id} --traject {id} --traject {id}"),
            "give-back --data d --number 3".to_owned(),
            format!("retire --data d --person {id}"),
            format!("retire --data d --person {id} --to {id}"),
            format!("join --data d --person {id} --into {id}"),
        ] {
            assert!(parse(&words).is_ok(), "{words}: {:?}", parse(&words));
        }
        let erase = parse("erase --data d --traject 000102030405060708090a0b0c0d0eff");
        assert!(matches!(erase, Ok(Command::Erase(_))));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (words, expected) in [
            ("serve", "--data is missing"),
            ("serve --data", "missing argument"),
            ("serve --data d --port x", "\"x\""),
            ("serve --data d --name x", "--name"),
            ("serve --data d --away-days 0", "from 1 to 400"),
            ("serve --data d --trusted-proxy 10.0.0.0/40", "not an address or a network"),
            ("invite --data d --name Anne --role boss", "account_holder, manager and viewer"),
            ("invite --data d --role coach", "--name is missing"),
            ("invite --data d --name Anne --person 000102030405060708090a0b0c0d0eff", "say one"),
            ("sign-out --data d", "say --device, or --person"),
            ("devices --data d", "--person is missing"),
            ("retire --data d --person 12", "hexadecimal"),
            ("retire --data d --person 000102030405060708090a0b0c0d0eff --to me", "hexadecimal"),
            ("hand-over --data d --person 000102030405060708090a0b0c0d0eff", "--to is missing"),
            ("hand-over --data d --until 31-1-2027", "a day such as"),
            ("person --data d", "alike, join or separate"),
            ("person join --data d", "--into is missing"),
            ("person alike --data d --to f", "say what"),
            ("person login --data d", "--name is missing"),
            ("person export --data d", "--to is missing"),
            ("person erase --data d", "--person is missing"),
            ("access --data d --since 31-1-2027", "--since is a day such as"),
            ("give-back --data d", "--number is missing"),
            ("join --data d --person 000102030405060708090a0b0c0d0eff", "--into is missing"),
            ("backup --data d", "--to is missing"),
            ("backup --data d --to f --recipient age1x", "age1x"),
            ("backup --data d --to f --recipient AGE-SECRET-KEY-1", "not a public key"),
            ("backup --data d --to f --identity k", "--identity"),
            ("backup --check --data d --to f", "--from is missing"),
            ("restore --data d --to f", "--to"),
            ("erase --data d --traject 12", "hexadecimal"),
            ("doctor --origin https://a.example", "--data is missing"),
            ("serve --data d --metrics-port x", "\"x\""),
            ("serve --data d --security-contact a@b.c", "begins with https://"),
            ("import --data d", "the file is missing"),
            ("import --data d f g", "\"g\""),
            ("import --undo --data d f", "--undo stands alone"),
            ("import --check --undo --data d", "--undo stands alone"),
            ("import --data d --column Klant f", "HEADER=FIELD"),
            ("export --data d --to f", "--format is missing"),
            ("export --data d --format pdf --to f", "xlsx, csv, research or outside"),
            ("serve --data d f", "\"f\""),
            ("demo", "demo"),
            ("dance", "dance"),
        ] {
            let failure = parse(words).expect_err(words);
            assert!(failure.to_string().contains(expected), "{words}: {failure}");
            assert_eq!(failure.exit_code(), 2);
        }
    }
}
