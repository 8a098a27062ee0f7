//! Everything that can be found wrong, as data, with what helps. Knows not how it is found.

use std::path::PathBuf;

/// What a fault is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    Folder,
    Database,
    Secret,
    Disk,
    Clock,
    Copy,
    Bundle,
    Origin,
    LogIn,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("{0} is not there")]
    FolderMissing(PathBuf),
    #[error("{0} is no folder")]
    NotAFolder(PathBuf),
    #[error("{0} holds no data of opstap")]
    NoData(PathBuf),
    #[error("{} belongs to user {owner}, and this is user {user}", path.display())]
    OfAnotherUser { path: PathBuf, owner: u32, user: u32 },
    #[error("others on this machine can read {0}")]
    OpenToOthers(PathBuf),
    #[error("{0}")]
    FolderUnreadable(String),
    #[error("line {0} of erased.txt is no id")]
    MarkerDamaged(usize),
    #[error("it is of a newer version of opstap (schema {kept}, and this one knows {known})")]
    DatabaseNewer { kept: i64, known: i64 },
    #[error("it is damaged, or no database of opstap: {0}")]
    DatabaseDamaged(String),
    #[error("{0}")]
    DatabaseAway(String),
    #[error("opstap.secret is not there")]
    SecretMissing,
    #[error("opstap.secret is not a secret of opstap")]
    SecretDamaged,
    #[error("opstap.secret is another one than this data was kept with")]
    SecretOfAnother,
    #[error("{free} MiB are free, and {needed} MiB are needed to erase or to restore")]
    DiskFull { free: u64, needed: u64 },
    #[error("it shows a day from before this version was made")]
    ClockUnset,
    #[error("something was taken in {0} minutes from now")]
    ClockBehind(i64),
    #[error("{0}")]
    CopyIll(String),
    #[error("there is no whole copy in {0}, or it cannot be read")]
    CopyMissing(PathBuf),
    #[error("something was taken in {minutes} minutes after the newest part in {to}")]
    CopyBehind { to: PathBuf, minutes: i64 },
    #[error("there is none: the server would answer phones, and show no app")]
    NoBundle,
    #[error("{0}")]
    BundleDamaged(String),
    #[error("{0} is not encrypted: everyone on the way reads along")]
    OriginPlain(String),
    #[error("this data was served at {kept}, and not at {said}")]
    OriginOfAnother { kept: String, said: String },
    #[error("{origin} does not answer: {why}")]
    OriginSilent { origin: String, why: String },
    #[error("what answers at {0} is no opstap")]
    OriginNotOpstap(String),
    #[error("{0}")]
    IssuerUnusable(String),
    #[error("{0} cannot be asked: nobody can log in there now, and whoever is in goes on")]
    ProviderAway(String),
    #[error("what answers at {0} is not that provider, or says so otherwise: {1}")]
    ProviderOdd(String, String),
}

impl Area {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Database => "database",
            Self::Secret => "secret",
            Self::Disk => "disk",
            Self::Clock => "clock",
            Self::Copy => "copy",
            Self::Bundle => "web bundle",
            Self::Origin => "origin",
            Self::LogIn => "log-in",
        }
    }
}

impl Fault {
    pub(super) fn area(&self) -> Area {
        self.row().0
    }

    /// What helps.
    pub(super) fn remedy(&self) -> &'static str {
        self.row().1
    }

    fn row(&self) -> (Area, &'static str) {
        match self {
            Self::FolderMissing(_) => (
                Area::Folder,
                "look at --data; a first `opstap serve` or `invite` makes the folder",
            ),
            Self::NotAFolder(_) => (Area::Folder, "say a folder with --data"),
            Self::NoData(_) => (
                Area::Folder,
                "look at --data, or put a backup there with `opstap restore`; a first `opstap invite` begins data",
            ),
            Self::OfAnotherUser { .. } => (
                Area::Folder,
                "run opstap as the owner, or give the folder to this user with chown",
            ),
            Self::OpenToOthers(_) => (
                Area::Folder,
                "chmod 700 the folder and 600 its files; where that does not hold, put the data on another file system",
            ),
            Self::FolderUnreadable(_) => {
                (Area::Folder, "let this user read and write there, and look at the disk itself")
            }
            Self::MarkerDamaged(_) => (
                Area::Folder,
                "put erased.txt back as it was: it keeps what was erased from coming back",
            ),
            Self::DatabaseNewer { .. } => {
                (Area::Database, "run the version that wrote it, or a later one")
            }
            Self::DatabaseDamaged(_) => (
                Area::Database,
                "stop the server, copy the folder aside, and `opstap restore` the last backup: phones bring what it misses",
            ),
            Self::DatabaseAway(_) => (
                Area::Database,
                "look at the address in opstap.database, at the server of databases, and at the way there",
            ),
            Self::SecretMissing => (
                Area::Secret,
                "put the copy of opstap.secret back before the server starts: else phones that closed stay closed",
            ),
            Self::SecretDamaged => (Area::Secret, "put the copy of opstap.secret back"),
            Self::SecretOfAnother => (
                Area::Secret,
                "put back the opstap.secret that belongs to this folder, or this secret's folder",
            ),
            Self::DiskFull { .. } => (Area::Disk, "make room, or put the data on a larger disk"),
            Self::ClockUnset => {
                (Area::Clock, "set the clock, and have it kept right (timedatectl set-ntp true)")
            }
            Self::ClockBehind(_) => {
                (Area::Clock, "set the clock: it is behind, or was ahead when that was taken in")
            }
            Self::CopyIll(_) => (
                Area::Copy,
                "mend that, and wait a minute: people go on meanwhile, and the server tries again by itself",
            ),
            Self::CopyMissing(_) => (
                Area::Copy,
                "look whether that disk is there, and run this as the owner of the folder",
            ),
            Self::CopyBehind { .. } => {
                (Area::Copy, "look at the log of the server, and at the disk of that folder")
            }
            Self::NoBundle => {
                (Area::Bundle, "say --web DIR, the folder that `cargo xtask build` made")
            }
            Self::BundleDamaged(_) => (Area::Bundle, "build or copy the bundle again, whole"),
            Self::OriginPlain(_) => {
                (Area::Origin, "put a proxy with TLS in front, and say --origin https://NAME")
            }
            Self::OriginOfAnother { .. } => (
                Area::Origin,
                "look whether --data is the folder of this office; after a move of address serve it once with the new --origin",
            ),
            Self::OriginSilent { .. } => {
                (Area::Origin, "look at the name, the certificate, and the proxy in front")
            }
            Self::OriginNotOpstap(_) => {
                (Area::Origin, "look to which program the proxy hands what it is asked there")
            }
            Self::IssuerUnusable(_) => {
                (Area::LogIn, "say --oidc-issuer as the provider writes it itself")
            }
            Self::ProviderAway(_) => (
                Area::LogIn,
                "look at the provider, at its name and certificate, and at the way there; people can pair with a code meanwhile",
            ),
            Self::ProviderOdd(..) => (
                Area::LogIn,
                "say --oidc-issuer to the letter as its /.well-known/openid-configuration writes it, the last slash included",
            ),
        }
    }
}
