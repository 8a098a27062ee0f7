//! What a provider says of somebody, once it is verified.

use std::collections::BTreeMap;

use openidconnect::AdditionalClaims;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::role::StaffRole;
use shared::time::Timestamp;
use shared::wire::StringEnum;

use crate::auth::login::{Account, Mark};

/// What a token says beside what every token says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Claims {
    #[serde(flatten)]
    all: BTreeMap<String, Value>,
}

impl AdditionalClaims for Claims {}

/// Somebody whom the provider vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub account: Account,
    /// By what they may be known at their first log-in: never by a mail address that the provider does not vouch for.
    pub marks: Vec<Mark>,
    /// Whether there was such an address.
    pub has_unverified_mail: bool,
    /// Their roles here, where they come from the provider.
    pub roles: Option<Vec<StaffRole>>,
    /// When they showed the provider who they are, if it says so: it may know them from before.
    pub proven: Option<Timestamp>,
}

impl Claims {
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.all.get(name)?.as_str().map(str::to_owned)
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.all.get(name)?.as_i64()
    }

    /// The roles that a claim names: one text, or several. What is no role here is of other programs.
    pub(super) fn roles(&self, name: &str) -> Vec<StaffRole> {
        let said = match self.all.get(name) {
            Some(Value::String(one)) => vec![one.as_str()],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_)) | None => {
                Vec::new()
            }
        };
        said.into_iter().filter_map(StaffRole::named).collect()
    }
}

impl Known {
    /// The role that counts of several: whoever looks after the whole office is more than a coach.
    pub fn role(&self) -> Option<StaffRole> {
        let roles = self.roles.as_ref()?;
        StaffRole::ALL.iter().copied().find(|it| roles.contains(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_read_from_a_text_or_a_list() {
        for (said, expected) in [
            (r#"{"groups":"coach"}"#, vec![StaffRole::Coach]),
            (r#"{"groups":["hr","manager","coach"]}"#, vec![StaffRole::Manager, StaffRole::Coach]),
            (
                r#"{"groups":["viewer","account_holder"]}"#,
                vec![StaffRole::Viewer, StaffRole::AccountHolder],
            ),
            (r#"{"groups":["Coach","candidate","employer"]}"#, vec![]),
            (r#"{"groups":7}"#, vec![]),
            (r#"{"roles":["coach"]}"#, vec![]),
        ] {
            let claims: Claims = serde_json::from_str(said).unwrap();
            assert_eq!(claims.roles("groups"), expected, "{said}");
        }
    }
}
