//! THE table of commands: what each is called, what it takes, and what becomes of that. The manual and the completions
//! follow from it. Does none of what is asked.

use super::{Args, FILE, HAND_OVER, INVITE, LINK, care, papers, proofs, serve, sheets};
use crate::command::{Command, Failure};

/// A command.
pub(super) struct Row {
    pub(super) name: &'static str,
    /// The options it takes; [`FILE`] is a word that stands there without a name.
    pub(super) takes: &'static [&'static str],
    pub(super) make: fn(Args) -> Result<Command, Failure>,
}

const fn row(
    name: &'static str,
    takes: &'static [&'static str],
    make: fn(Args) -> Result<Command, Failure>,
) -> Row {
    Row { name, takes, make }
}

pub(super) const COMMANDS: [Row; 32] = [
    row("serve", &serve::SERVE, Args::serve),
    row("invite", &INVITE, Args::invite),
    row("people", &["data"], Args::people),
    row("devices", &["data", "person"], Args::devices),
    row("sign-out", &["data", "person", "device"], Args::sign_out),
    row("hand-over", &HAND_OVER, Args::hand_over),
    row("give-back", &["data", "number"], Args::give_back),
    row("retire", &["data", "person", "to"], Args::retire),
    row("join", &["data", "person", "into"], Args::join),
    row("content", &["data", "from"], Args::content),
    row("skills", &["data", "from", "lang", "name", sheets::CHECK], Args::skills),
    row("import", &sheets::IMPORT, Args::import),
    row("export", &["data", "format", "to"], Args::export),
    row("agreement", &papers::AGREEMENT, Args::agreement),
    row("proof", &proofs::PROOF, Args::proof),
    row("practice", &proofs::PRACTICE, Args::practice),
    row("verify", &proofs::VERIFY, Args::verify),
    row("keys", &proofs::KEYS, Args::keys),
    row("link", &LINK, Args::link),
    row("push", &["data", super::DRY_RUN], Args::push),
    row("backup", &care::BACKUP, Args::backup),
    row("restore", &["data", "from", "identity"], Args::restore),
    row("secret", &care::SECRET, Args::secret),
    row("move", &care::MOVE, Args::r#move),
    row("erase", &["data", "traject"], Args::erase),
    row("retain", &care::RETAIN, Args::retain),
    row("hold", &care::HOLD, Args::hold),
    row("person", &["data", "person", "to", "into", "name", FILE], Args::person),
    row("doctor", &care::DOCTOR, Args::doctor),
    row("access", &care::ACCESS, Args::access),
    row("man", &[], |_| Ok(Command::Manual)),
    row("completions", &[FILE], Args::completions),
];

/// The row of a command.
pub(super) fn find(name: &str) -> Option<&'static Row> {
    COMMANDS.iter().find(|row| row.name == name)
}

/// Options that are said by their name alone, or may be.
pub(super) const FLAGS: [&str; 8] = [
    super::care::TO_FOLDER,
    super::ANOTHER,
    super::DRY_RUN,
    super::END,
    serve::PLAIN_HTTP,
    serve::SYSLOG,
    sheets::CHECK,
    sheets::UNDO,
];

/// What may follow an option, where that is a file or one of a few words.
pub(super) enum Followed {
    ByFile,
    ByOneOf(&'static str),
    ByAnything,
}

pub(super) fn followed(option: &str) -> Followed {
    match option {
        "data" | "web" | "to" | "from" | "copy" | "identity" | "keys" | "oidc-secret-file" => {
            Followed::ByFile
        }
        "role" => Followed::ByOneOf("coach manager"),
        "format" => Followed::ByOneOf("xlsx csv research outside"),
        "lang" => Followed::ByOneOf("nl en ar ti tr pl uk"),
        _ => Followed::ByAnything,
    }
}

/// The words that may stand behind a command without a name; of another a file stands there.
pub(super) fn words(command: &str) -> Option<&'static str> {
    match command {
        "person" => Some("export erase login alike join separate"),
        "keys" => Some("rotate"),
        "secret" => Some("rotate drop"),
        "completions" => Some("bash zsh fish"),
        _ => None,
    }
}
