//! What `opstap serve` takes, and what it refuses to serve unasked.

use std::ffi::OsString;
use std::path::PathBuf;

use shared::sync::lease::DAYS_DEFAULT;

use super::{AWAY_DAYS_MAX, Args};
use crate::command::care::{CopyTo, LogIn};
use crate::command::{Command, Failure, PORT_DEFAULT, Serve};
use crate::http::Origin;

pub(super) const SERVE: [&str; 18] = [
    "data",
    "database",
    "port",
    "metrics-port",
    "listen",
    "origin",
    "web",
    "away-days",
    "trusted-proxy",
    "security-contact",
    "oidc-issuer",
    "oidc-client",
    "oidc-secret-file",
    "oidc-role-claim",
    "copy",
    "recipient",
    SYSLOG,
    PLAIN_HTTP,
];
pub(super) const SYSLOG: &str = "syslog";
/// Where programs tell the log of the system.
const DEV_LOG: &str = "/dev/log";
pub(super) const PLAIN_HTTP: &str = "plain-http";
const NOT_ENCRYPTED: &str = "without an https --origin everyone on the way reads along, and could sign in as who passes by: \
    put TLS in front and say --origin https://NAME, or ask for it with --plain-http";

impl Args {
    /// What crosses a network unencrypted is read on its way: that is only done when it is asked for by name.
    fn check_transport(&self) -> Result<(), Failure> {
        let is_here = self.listen.is_none_or(|address| address.is_loopback())
            && self.origin.as_ref().is_none_or(Origin::is_of_this_machine);
        let is_secure = self.origin.as_ref().is_some_and(Origin::is_secure);
        if is_here || is_secure || self.has(PLAIN_HTTP) {
            Ok(())
        } else {
            Err(NOT_ENCRYPTED.into())
        }
    }

    /// Where people log in; nothing, where nothing was said of it.
    fn login(&self) -> Result<Option<LogIn>, Failure> {
        let (issuer, client) = (self.oidc_issuer.clone(), self.oidc_client.clone());
        let (secret, role_claim) = (self.oidc_secret_file.clone(), self.oidc_role_claim.clone());
        match (issuer, client) {
            (Some(issuer), Some(client)) => Ok(Some(LogIn { issuer, client, secret, role_claim })),
            (None, None) if secret.is_none() && role_claim.is_none() => Ok(None),
            (Some(_), None) => Err("--oidc-client is missing".into()),
            (None, Some(_) | None) => Err("--oidc-issuer is missing".into()),
        }
    }

    pub(super) fn serve(self) -> Result<Command, Failure> {
        self.check_transport()?;
        let login = self.login()?;
        let copy = match (self.copy, self.recipients) {
            (Some(to), recipients) => Some(Box::new(CopyTo { to, recipients })),
            (None, recipients) if recipients.is_empty() => None,
            (None, _) => return Err("--recipient goes with --copy".into()),
        };
        Ok(Command::Serve(Serve {
            data: self.data.ok_or("--data is missing")?,
            database: self.database.or_else(named_database),
            port: self.port.unwrap_or(PORT_DEFAULT),
            metrics_port: self.metrics_port,
            contact: self.contact,
            syslog: self.syslog,
            listen: self.listen,
            origin: self.origin,
            web: self.web,
            proxies: self.proxies,
            away_days_max: self.away_days.unwrap_or(DAYS_DEFAULT),
            login: login.map(Box::new),
            copy,
        }))
    }
}

/// The database that the surroundings name: what stands on a command line is seen by everybody on the machine.
pub(super) fn named_database() -> Option<String> {
    std::env::var("OPSTAP_DATABASE").ok().filter(|it| !it.is_empty())
}

/// The socket that was said, or the usual one.
pub(super) fn syslog(said: Option<OsString>) -> PathBuf {
    said.map_or_else(|| DEV_LOG.into(), PathBuf::from)
}

/// A session of a phone lasts no longer, so a lease need not.
pub(super) fn away_days(text: &str) -> Result<u32, &'static str> {
    let days = text.parse().ok().filter(|days| (1..=AWAY_DAYS_MAX).contains(days));
    days.ok_or("--away-days is a number from 1 to 400")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn parse(words: &str) -> Result<Command, Failure> {
        Command::parse(lexopt::Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn the_systems_log_is_told_only_when_asked_for_and_where_it_is() {
        for (words, expected) in [
            ("", None),
            ("--syslog", Some("/dev/log")),
            ("--syslog=/run/log", Some("/run/log")),
            ("--syslog --port 1", Some("/dev/log")),
        ] {
            let read = parse(&format!("serve --data d {words}"));
            let Ok(Command::Serve(Serve { syslog, .. })) = read else { panic!("{read:?}") };
            assert_eq!(syslog.as_deref(), expected.map(Path::new), "{words}");
        }
    }

    #[test]
    fn a_copy_goes_where_it_is_said_and_a_key_is_for_nothing_else() {
        let read = parse("serve --data d --copy /mnt/copy");
        let Ok(Command::Serve(Serve { copy: Some(copy), .. })) = read else { panic!("{read:?}") };
        assert_eq!((copy.to.as_path(), copy.recipients.len()), (Path::new("/mnt/copy"), 0));
        let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
        let read = parse(&format!("serve --data d --copy c --recipient {key} --recipient {key}"));
        let Ok(Command::Serve(Serve { copy: Some(copy), .. })) = read else { panic!("{read:?}") };
        assert_eq!(copy.recipients.len(), 2);
        assert!(parse(&format!("serve --data d --recipient {key}")).is_err());
    }

    #[test]
    fn a_provider_is_said_whole_or_not_at_all() {
        for (words, expected) in [
            ("", Ok(false)),
            ("--oidc-issuer https://a.example --oidc-client opstap", Ok(true)),
            (
                "--oidc-issuer https://a.example --oidc-client o --oidc-secret-file f --oidc-role-claim g",
                Ok(true),
            ),
            ("--oidc-issuer https://a.example", Err("--oidc-client is missing")),
            ("--oidc-client opstap", Err("--oidc-issuer is missing")),
            ("--oidc-role-claim groups", Err("--oidc-issuer is missing")),
        ] {
            match (parse(&format!("serve --data d {words}")), expected) {
                (Ok(Command::Serve(Serve { login, .. })), Ok(is_one)) => {
                    assert_eq!(login.is_some(), is_one, "{words}");
                }
                (Err(failure), Err(said)) => {
                    assert!(failure.to_string().contains(said), "{words}: {failure}");
                }
                (read, _) => panic!("{words}: {read:?}"),
            }
        }
    }

    #[test]
    fn what_everyone_could_read_is_only_served_when_asked_for() {
        for (words, is_served) in [
            ("", true),
            ("--listen 127.0.0.1", true),
            ("--listen ::1 --origin http://localhost:8080", true),
            ("--origin http://127.0.0.9", true),
            ("--origin http://[::1]:80", true),
            ("--origin http://phone.localhost", true),
            ("--origin https://opstap.example", true),
            ("--listen 0.0.0.0 --origin https://opstap.example", true),
            ("--listen 0.0.0.0", false),
            ("--listen ::", false),
            ("--listen 192.0.2.1 --origin http://localhost", false),
            ("--origin http://opstap.example", false),
            ("--origin http://192.0.2.1:8080", false),
            ("--origin http://localhost.example", false),
            ("--origin http://127.0.0.1.example", false),
            ("--listen 0.0.0.0 --plain-http", true),
            ("--plain-http --origin http://opstap.example", true),
        ] {
            let read = parse(&format!("serve --data d {words}"));
            assert_eq!(read.is_ok(), is_served, "{words}: {read:?}");
            let said = read.err().map(|failure| failure.to_string()).unwrap_or_default();
            assert_eq!(said.contains("--plain-http"), !is_served, "{words}: {said}");
        }
    }
}
