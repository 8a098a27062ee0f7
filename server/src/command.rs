//! The command line: what can be asked, and how to say what went wrong. Does nothing itself.

mod args;

use std::io::{self, Write as _};
use std::net::IpAddr;
use std::path::PathBuf;

use shared::id::LogId;
use shared::role::Role;

use crate::http::{Origin, Proxies};
use crate::store::{Recipient, StoreError};

const HELP: &str = "\
Opstap: learning at work, step by step.

opstap serve --data DIR [--port N] [--listen ADDR] [--origin URL] [--web DIR] [--away-days N]
             [--trusted-proxy ADDR ...] [--plain-http]
    Serves the data in DIR. Behind a proxy with TLS, --origin says where people find it.
opstap invite --data DIR --name NAME --role coach|manager [--origin URL]
    Adds someone to the office, and prints the link and the code that pair a phone.
    The server may run meanwhile.
opstap content --data DIR --from FOLDER
    Puts skills and plans to begin from into the data of the office: skills.toml of FOLDER, and each file in its plans.
    What is there already stays as it is. The server must not run.
opstap link --data DIR --traject ID [--name NAME] [--days N] [--origin URL] [--end]
    Prints a link by which an employer gives feedback on this candidate without an app. With --end all of theirs end.
    --name says which employer, where several take part. The server may run meanwhile.
opstap backup --data DIR --to FILE [--recipient KEY ...]
    Writes all data, as of one moment, to a new file. The server may run meanwhile.
    With --recipient it is encrypted for that public key of age (age1...), and holds the secret of DIR as well.
    Without, keep a copy of opstap.secret of DIR elsewhere: without it what phones closed with stays closed.
opstap restore --data DIR --from FILE [--identity FILE]
    Puts a backup in the place of the data; the server must not run. Phones then send again what it misses.
    What is in DIR is replaced: make a backup of it first if you may want it again.
opstap push --dry-run --data DIR
    Says who would hear of something now on phones that are not open: ids, kinds and how many phones. Sends nothing.
opstap erase --data DIR --traject ID
    Removes a traject, or a person's own log, for good; also phones let go of it. The server may run meanwhile.
    Names the own logs of people who then take part in no traject: what they said of themselves stays until it is erased.
    Keep erased.txt of DIR with your backups: it keeps them from bringing the traject back.

--port    where to listen; 8080 if not said
--listen  the address to listen on; this machine alone if not said
--web     the folder of the web bundle; else the one built in, `web` beside this program, or target/web
--days    how long a link is good for, 1 to 400; 90 if not said
--away-days  how long a phone may be without this server before it locks, 1 to 400; 14 if not said
--trusted-proxy  a proxy on another machine that may say, in X-Forwarded-For, for whom it asks: its address, or a network
                 such as 10.0.0.0/8. As often as needed; one on this machine is always trusted
--plain-http  serves people on other machines without TLS: everyone on the way reads along
";

/// Where the server listens when nobody says.
pub const PORT_DEFAULT: u16 = 8080;

/// What was asked.
#[derive(Debug)]
pub enum Command {
    Help,
    Serve(Serve),
    Invite(Invite),
    Content(Content),
    Link(Link),
    Push(Push),
    Backup(Backup),
    Restore(Restore),
    Erase(Erase),
}

/// `opstap serve`.
#[derive(Debug)]
pub struct Serve {
    pub data: PathBuf,
    pub port: u16,
    pub listen: Option<IpAddr>,
    pub origin: Option<Origin>,
    pub web: Option<PathBuf>,
    /// Whom we believe when they say for whom they ask.
    pub proxies: Proxies,
    /// Days a phone may be away before it locks.
    pub away_days_max: u32,
}

/// `opstap invite`.
#[derive(Debug)]
pub struct Invite {
    pub data: PathBuf,
    pub name: String,
    pub role: Role,
    pub origin: Origin,
}

/// `opstap content`.
#[derive(Debug)]
pub struct Content {
    pub data: PathBuf,
    /// The folder of the files.
    pub from: PathBuf,
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

/// `opstap backup`.
#[derive(Debug)]
pub struct Backup {
    pub data: PathBuf,
    pub to: PathBuf,
    /// For whose keys it is encrypted; for nobody's it is not.
    pub recipients: Vec<Recipient>,
}

/// `opstap restore`.
#[derive(Debug)]
pub struct Restore {
    pub data: PathBuf,
    pub from: PathBuf,
    /// The file of the key that opens it.
    pub identity: Option<PathBuf>,
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
    Store(#[from] StoreError),
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("cannot listen on {0}: {1}")]
    Listen(std::net::SocketAddr, io::Error),
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
            Self::Store(_) | Self::Io(_) | Self::Listen(..) | Self::Web(_) | Self::File(_) => 1,
        }
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
