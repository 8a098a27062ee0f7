//! The command line: what can be asked, and how to say what went wrong. Does nothing itself.

mod args;
pub mod care;
pub mod content;
mod help;
mod manual;
pub mod people;
pub mod proofs;
#[cfg(test)]
mod tests;

use std::io::{self, Write as _};
use std::net::IpAddr;
use std::path::PathBuf;

use shared::id::LogId;
use shared::text::Lang;

pub use self::args::Shell;
use self::care::{Access, Backup, CopyTo, Doctor, Hold, LogIn, MasterSecret, Restore, Retain};
use self::content::{Content, Skills};
use self::help::HELP;
use self::people::{Alike, Devices, GiveBack, HandOver, Invite, People, Person, Retire, SignOut};
use self::proofs::{Keys, Practice, Proof, Verify};
use crate::http::{Contact, Origin, Proxies};
use crate::office::NotDone;
use crate::sheet::matching::Pair;
use crate::store::StoreError;

/// Where the server listens when nobody says.
pub const PORT_DEFAULT: u16 = 8080;

/// What was asked.
#[derive(Debug)]
pub enum Command {
    Help,
    Serve(Serve),
    Invite(Invite),
    People(People),
    Devices(Devices),
    SignOut(SignOut),
    HandOver(HandOver),
    GiveBack(GiveBack),
    Retire(Retire),
    Content(Content),
    Skills(Skills),
    Import(Import),
    Export(Export),
    Agreement(Agreement),
    Proof(Proof),
    Practice(Practice),
    Verify(Verify),
    Keys(Keys),
    Link(Link),
    Push(Push),
    Backup(Backup),
    Restore(Restore),
    Secret(MasterSecret),
    Move(Move),
    Erase(Erase),
    Retain(Retain),
    Hold(Hold),
    Doctor(Doctor),
    Access(Access),
    Person(Person),
    Alike(Alike),
    /// The manual page.
    Manual,
    /// What a shell completes.
    Completions(Shell),
}

/// `opstap serve`.
#[derive(Debug)]
pub struct Serve {
    pub data: PathBuf,
    /// A database on a server, that the folder is to name from now on.
    pub database: Option<String>,
    pub port: u16,
    /// Where counts are told, if anywhere.
    pub metrics_port: Option<u16>,
    /// Whom somebody turns to who found a weakness.
    pub contact: Option<Contact>,
    /// The socket of the system's log, if it is to hear of who comes and goes.
    pub syslog: Option<PathBuf>,
    pub listen: Option<IpAddr>,
    pub origin: Option<Origin>,
    pub web: Option<PathBuf>,
    /// Whom we believe when they say for whom they ask.
    pub proxies: Proxies,
    /// Days a phone may be away before it locks.
    pub away_days_max: u32,
    pub login: Option<Box<LogIn>>,
    pub copy: Option<Box<CopyTo>>,
}

/// `opstap import`.
#[derive(Debug)]
pub struct Import {
    pub data: PathBuf,
    pub deed: ImportDeed,
}

/// What becomes of a sheet, or of what one brought.
#[derive(Debug)]
pub enum ImportDeed {
    Check(Source),
    Take(Source),
    Undo,
}

/// A sheet of another program.
#[derive(Debug)]
pub struct Source {
    pub file: PathBuf,
    /// Which sheet of it; the first that holds something, if not said.
    pub sheet: Option<String>,
    /// Which header is which field, as far as that was said by hand.
    pub columns: Vec<Pair>,
}

/// `opstap export`.
#[derive(Debug)]
pub struct Export {
    pub data: PathBuf,
    pub format: ExportFormat,
    /// A file; of CSV and for research a folder.
    pub to: PathBuf,
}

/// As what tables are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    Xlsx,
    Csv,
    /// By pseudonyms, with a codebook.
    Research,
    /// Figures for who is not of the team.
    Outside,
}

/// `opstap agreement`.
#[derive(Debug)]
pub struct Agreement {
    pub data: PathBuf,
    pub traject: LogId,
    pub to: PathBuf,
    /// In which language.
    pub lang: Lang,
}

/// `opstap link`.
#[derive(Debug)]
pub struct Link {
    pub data: PathBuf,
    pub traject: LogId,
    /// Which employer, where several take part.
    pub name: Option<String>,
    pub days: u32,
    pub origin: Origin,
    pub deed: LinkDeed,
}

/// What becomes of an employer's links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkDeed {
    Make,
    End,
}

/// `opstap push --dry-run`.
#[derive(Debug)]
pub struct Push {
    pub data: PathBuf,
}

/// `opstap move`.
#[derive(Debug)]
pub struct Move {
    pub data: PathBuf,
    /// Where the database is; back into the folder, where none is said.
    pub to: Option<String>,
}

/// `opstap erase`.
#[derive(Debug)]
pub struct Erase {
    pub data: PathBuf,
    pub traject: LogId,
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// It was not understood.
    #[error("{0} (see opstap --help)")]
    Usage(#[from] lexopt::Error),
    #[error("{0}")]
    Store(StoreError),
    #[error("{0}")]
    Declined(NotDone),
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("cannot listen on {0}: {1}")]
    Listen(std::net::SocketAddr, io::Error),
    /// What `doctor` found, which is said already.
    #[error("{0} of these need care")]
    Unwell(usize),
    #[error("{0}")]
    Web(#[from] crate::http::NoBundle),
    /// A file says what cannot be taken in.
    #[error("{0}")]
    File(Box<dyn std::error::Error + Send + Sync>),
}

impl Failure {
    /// 2 for what was asked wrongly, 1 for what went wrong.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Store(_)
            | Self::Declined(_)
            | Self::Io(_)
            | Self::Listen(..)
            | Self::Unwell(_)
            | Self::Web(_)
            | Self::File(_) => 1,
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        NotDone::of(&error).cloned().map_or(Self::Store(error), Self::Declined)
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

/// Prints the same for `man`.
pub fn manual() -> Result<(), Failure> {
    say(manual::page(HELP).trim_end())
}

/// Prints what a shell reads to complete our commands.
pub fn completions(shell: Shell) -> Result<(), Failure> {
    say(args::completions(shell).trim_end())
}

/// Says what went wrong. If not even that can be said, the exit code still does.
pub fn complain(failure: &Failure) {
    drop(writeln!(io::stderr().lock(), "opstap: {failure}"));
}
