//! Passkeys: one's own, coming in by one, and showing by one who one is. Knows no screen, and not how a device keeps them.

use shared::id::PersonId;
use shared::time::Timestamp;
use shared::wire;

use crate::platform::{self, Ceremony, Method, NoAnswer, NoPasskey};
use crate::session::Session;
use crate::session::pairing::{ask, read};

/// Whether this browser knows of passkeys.
pub use crate::platform::has_passkeys;

/// By what one can show who one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub passkeys: Vec<Passkey>,
    /// Whether the server has a name that they can be of.
    pub offered: bool,
    /// Whether an account of one's work is one's own here.
    pub account: bool,
    /// Whether one is asked for it, before what reaches further than one's own work.
    pub again: bool,
}

wire::record!(Standing { passkeys, offered, account, again, .. });

/// One of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    pub id: String,
    pub name: String,
    pub made: Timestamp,
    /// The day it was last used.
    pub used: Option<Timestamp>,
}

wire::record!(Passkey { id, name, made, used?, .. });

/// Why nothing came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PasskeyTrouble {
    Server(NoAnswer),
    Device(NoPasskey),
}

impl From<NoAnswer> for PasskeyTrouble {
    fn from(why: NoAnswer) -> Self {
        Self::Server(why)
    }
}

struct Asked {
    ceremony: String,
    options: String,
}

wire::record!(Asked { ceremony, options, .. });

struct Answered {
    ceremony: String,
    answer: String,
    name: Option<String>,
}

wire::record!(Answered { ceremony, answer, name? });

struct LetIn {
    code: String,
}

wire::record!(LetIn { code, .. });

/// The body of what is said by its address alone.
const NOTHING: &str = "{}";

impl Session {
    /// Whether anybody comes in by one here, and this browser knows of them.
    pub async fn offers_passkeys(self) -> bool {
        if !platform::has_passkeys() {
            return false;
        }
        let told = platform::call(Method::Get, "/api/passkeys/offered", None).await;
        told.is_ok_and(|told| !told.is_empty())
    }

    /// One's own.
    pub async fn passkeys(self) -> Result<Standing, NoAnswer> {
        ask(Method::Get, "/api/passkeys", None).await
    }

    /// Adds one, under this name.
    pub async fn add_passkey(self, name: String) -> Result<(), PasskeyTrouble> {
        let paths = ("/api/passkeys", "/api/passkeys/add");
        show(Ceremony::Make, paths, Some(name)).await.map(drop)
    }

    /// Takes one back.
    pub async fn remove_passkey(self, id: String) -> Result<(), NoAnswer> {
        let path = format!("/api/passkeys/own/{id}");
        platform::call(Method::Delete, &path, None).await.map(drop)
    }

    /// Shows once more who one is.
    pub async fn show_passkey(self) -> Result<(), PasskeyTrouble> {
        let paths = ("/api/passkeys/again", "/api/passkeys/show");
        show(Ceremony::Show, paths, None).await.map(drop)
    }

    /// Shows a passkey, without a name: what then lets this phone in waits like the code of a link.
    pub async fn bring_passkey(self) -> Result<(), PasskeyTrouble> {
        let paths = ("/api/passkeys/who", "/api/passkeys/come-in");
        let LetIn { code } = read(&show(Ceremony::Show, paths, None).await?)?;
        self.0.code.replace(Some(code));
        Ok(())
    }

    /// Takes all of somebody's back.
    pub async fn end_passkeys(self, person: PersonId) -> Result<(), NoAnswer> {
        let path = format!("/api/people/{person}/passkeys");
        platform::call(Method::Delete, &path, None).await.map(drop)
    }
}

/// Asks the server what to ask, the device that, and tells the server what it said.
async fn show(
    of: Ceremony,
    (begin, end): (&str, &str),
    name: Option<String>,
) -> Result<String, PasskeyTrouble> {
    let Asked { ceremony, options } = ask(Method::Post, begin, Some(NOTHING.to_owned())).await?;
    let answer = platform::passkey(of, &options).await.map_err(PasskeyTrouble::Device)?;
    let body = wire::encode(&Answered { ceremony, answer, name });
    Ok(platform::call(Method::Post, end, Some(body)).await?)
}
