//! The command line: what can be asked, and how to say what went wrong. Does nothing itself.

use std::io::{self, Write as _};
use std::path::PathBuf;

use lexopt::prelude::*;
use server::command::{self, PORT_DEFAULT};
use server::store::StoreError;
use shared::text::Lang;

use crate::practice::NoPractice;

const HELP: &str = "\
Opstap with invented people, to try it and to practise.

opstap-demo [--port N] [--data DIR] [--web DIR] [--lang TAG]
    Serves a practice folder, on this machine alone, and prints a fresh link for each of six roles.

--port  where to listen; 8080 if not said
--lang  nl, en, ar, ti, tr, pl or uk: what the candidate of the link reads, app and steps; nl if not said. A folder that
        was filled before keeps its steps
--data  the practice folder, made where it is missing; `opstap serve` can serve it, too. One that passes if not said
--web   the folder of the web bundle; else the one built in, `web` beside this program, or target/web
";

/// What was asked.
#[derive(Debug)]
pub enum Args {
    Help,
    Serve(Options),
}

/// How to serve.
#[derive(Debug)]
pub struct Options {
    /// Without one, a folder that goes when the demo stops.
    pub data: Option<PathBuf>,
    pub port: u16,
    pub web: Option<PathBuf>,
    /// Of the candidate whose link is printed.
    pub lang: Lang,
}

/// Why the demo failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// It was not understood.
    #[error("{0} (see opstap-demo --help)")]
    Usage(#[from] lexopt::Error),
    #[error("{0}")]
    Server(#[from] command::Failure),
    #[error("{0}")]
    Practice(#[from] NoPractice),
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl Failure {
    /// 2 for what was asked wrongly, 1 for what went wrong.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Server(_) | Self::Practice(_) | Self::Store(_) => 1,
        }
    }
}

impl Args {
    /// Reads the command line.
    pub fn parse(mut words: lexopt::Parser) -> Result<Self, Failure> {
        let mut options = Options { data: None, port: PORT_DEFAULT, web: None, lang: Lang::Nl };
        while let Some(word) = words.next()? {
            match word {
                Short('h') | Long("help") => return Ok(Self::Help),
                Long("data") => options.data = Some(words.value()?.into()),
                Long("web") => options.web = Some(words.value()?.into()),
                Long("lang") => options.lang = words.value()?.parse_with(lang)?,
                Long("port") => options.port = words.value()?.parse()?,
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            }
        }
        Ok(Self::Serve(options))
    }
}

fn lang(tag: &str) -> Result<Lang, &'static str> {
    Lang::ALL.into_iter().find(|it| it.tag() == tag).ok_or("not a language of the app")
}

/// Prints what can be asked.
pub fn help() -> Result<(), Failure> {
    Ok(command::say(HELP.trim_end())?)
}

/// Says what went wrong. If not even that can be said, the exit code still does.
pub fn complain(failure: &Failure) {
    drop(writeln!(io::stderr().lock(), "opstap-demo: {failure}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &str) -> Result<Args, Failure> {
        Args::parse(lexopt::Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn options_are_read_and_what_is_wrong_is_said() {
        let plain = parse("").expect("nothing need be said");
        assert!(matches!(plain, Args::Serve(Options { port: PORT_DEFAULT, data: None, .. })));
        let full = parse("--port 0 --data d --web w --lang ti").expect("all may be said");
        assert!(matches!(
            full,
            Args::Serve(Options { port: 0, data: Some(_), web: Some(_), lang: Lang::Ti })
        ));
        assert!(matches!(parse("--help"), Ok(Args::Help)));
        for (words, expected) in [
            ("--port x", "\"x\""),
            ("--lang fr", "\"fr\""),
            ("dance", "dance"),
            ("--origin o", "--origin"),
        ] {
            let failure = parse(words).expect_err(words);
            assert!(failure.to_string().contains(expected), "{words}: {failure}");
            assert_eq!(failure.exit_code(), 2);
        }
    }
}
