//! Passkeys, as a browser and this server speak of them: what is asked, and whether an answer holds. Who that is here, and what was
//! asked before, is not known.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use shared::id::{Id, PersonId};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

/// How long a browser waits for its person.
const PATIENCE: Duration = Duration::from_mins(2);

/// What this server asks of keys: they are of its name, and of no other.
#[derive(Debug, Clone)]
pub struct Passkeys(Webauthn);

/// A question, and what is kept of it until it is answered.
#[derive(Debug, Clone)]
pub struct Question {
    /// For the browser, as JSON.
    pub options: String,
    pub state: String,
}

/// A new key: what its device calls it, and the half of it that stays here.
#[derive(Debug, Clone)]
pub struct New {
    pub credential: Vec<u8>,
    pub key: String,
}

/// An answer of a browser, before it is known whether it holds.
#[derive(Debug, Clone)]
pub struct Shown {
    answer: PublicKeyCredential,
    /// Whose it says it is.
    pub holder: Option<PersonId>,
}

/// Why an answer does not hold. What is in it stays out: it is about somebody.
#[derive(Debug, thiserror::Error)]
pub enum NotHeld {
    #[error("{0}")]
    Declined(#[from] WebauthnError),
    #[error("it cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
}

impl Passkeys {
    /// Of the server that people find there. Nothing, where that is no name: a key is never of an address in numbers.
    pub fn of(origin: &str) -> Option<Self> {
        let origin = Url::parse(origin).ok()?;
        let name = origin.domain()?.to_owned();
        let made = WebauthnBuilder::new(&name, &origin).ok()?.rp_name("Opstap").timeout(PATIENCE);
        made.build().ok().map(Self)
    }

    /// Asks for a new key, of a device that has none of `known`.
    pub fn ask_for_new(
        &self,
        (person, name): (PersonId, &str),
        known: &[Vec<u8>],
    ) -> Result<Question, NotHeld> {
        let (id, known) = (Uuid::from_bytes(*person.as_bytes()), Some(known.to_vec()));
        let (asked, state) = self.0.start_passkey_registration(id, name, name, known)?;
        let mut options = serde_json::to_value(&asked.public_key)?;
        // So that it comes in without a name.
        options["authenticatorSelection"]["residentKey"] = "required".into();
        options["authenticatorSelection"]["requireResidentKey"] = true.into();
        Ok(Question { options: options.to_string(), state: serde_json::to_string(&state)? })
    }

    /// The new key, where the answer holds.
    pub fn take_new(&self, state: &str, answer: &str) -> Result<New, NotHeld> {
        let state: PasskeyRegistration = serde_json::from_str(state)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer)?;
        let made = self.0.finish_passkey_registration(&answer, &state)?;
        let credential = made.cred_id().clone();
        Ok(New { credential, key: serde_json::to_string(&made)? })
    }

    /// Asks who is there: by one of these keys, or by any.
    pub fn ask_who(&self, only: &[Vec<u8>]) -> Result<Question, NotHeld> {
        let (asked, state) = self.0.start_discoverable_authentication()?;
        let mut options = serde_json::to_value(&asked.public_key)?;
        let only = only.iter().map(|it| json!({ "type": "public-key", "id": encoded(it) }));
        options["allowCredentials"] = only.collect::<Vec<Value>>().into();
        Ok(Question { options: options.to_string(), state: serde_json::to_string(&state)? })
    }

    /// The half that is here, as it is to be kept from now on, where the answer holds. A count that goes back does not: then there
    /// are two of that key.
    pub fn hold(&self, state: &str, shown: &Shown, key: &str) -> Result<String, NotHeld> {
        let state: DiscoverableAuthentication = serde_json::from_str(state)?;
        let mut key: Passkey = serde_json::from_str(key)?;
        let held = self.0.finish_discoverable_authentication_v2(&shown.answer, state, &key)?;
        key.update_credential(&held);
        Ok(serde_json::to_string(&key)?)
    }
}

impl Shown {
    pub fn read(answer: &str) -> Result<Self, NotHeld> {
        let answer: PublicKeyCredential = serde_json::from_str(answer)?;
        let holder: Option<[u8; 16]> =
            answer.get_user_unique_id().and_then(|it| it.try_into().ok());
        Ok(Self { holder: holder.map(Id::from_bytes), answer })
    }

    /// What its device calls the key.
    pub fn credential(&self) -> &[u8] {
        self.answer.get_credential_id()
    }
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_of_a_name_and_never_of_an_address_in_numbers() {
        for (origin, expected) in [
            ("https://opstap.example.nl", true),
            ("http://localhost:8080", true),
            ("https://192.0.2.7", false),
            ("http://127.0.0.1:8080", false),
            ("https://[2001:db8::1]", false),
        ] {
            assert_eq!(Passkeys::of(origin).is_some(), expected, "{origin}");
        }
    }

    #[test]
    fn a_browser_is_asked_for_a_key_that_comes_in_without_a_name() {
        let passkeys = Passkeys::of("https://opstap.example.nl").unwrap();
        let person = Id::from_random([7; 16]);
        let asked = passkeys.ask_for_new((person, "Anne"), &[vec![1, 2, 3]]).unwrap();
        let asked: Value = serde_json::from_str(&asked.options).unwrap();
        assert_eq!(asked["rp"]["id"], "opstap.example.nl");
        assert_eq!(asked["user"]["id"], encoded(person.as_bytes()));
        assert_eq!(asked["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
        assert_eq!(asked["attestation"], "none");
        assert_eq!(asked["excludeCredentials"][0]["id"], "AQID");
        let who: Value = serde_json::from_str(&passkeys.ask_who(&[]).unwrap().options).unwrap();
        assert_eq!(who["rpId"], "opstap.example.nl");
        assert_eq!(who["userVerification"], "required");
        assert_eq!(who["allowCredentials"], json!([]));
    }
}
