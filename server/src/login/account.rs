//! What a provider says of somebody, once it is verified.

use std::collections::BTreeMap;

use openidconnect::AdditionalClaims;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::role::Role;
use shared::time::Timestamp;

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
    pub roles: Option<Vec<Role>>,
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
    pub(super) fn roles(&self, name: &str) -> Vec<Role> {
        let said = match self.all.get(name) {
            Some(Value::String(one)) => vec![one.as_str()],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_)) | None => {
                Vec::new()
            }
        };
        let role = |it: &str| match it {
            "manager" => Some(Role::Manager),
            "coach" => Some(Role::Coach),
            _ => None,
        };
        said.into_iter().filter_map(role).collect()
    }
}

impl Known {
    /// The role that counts: whoever looks after the whole office is more than a coach.
    pub fn role(&self) -> Option<Role> {
        let roles = self.roles.as_ref()?;
        [Role::Manager, Role::Coach].into_iter().find(|it| roles.contains(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_read_from_a_text_or_a_list() {
        for (said, expected) in [
            (r#"{"groups":"coach"}"#, vec![Role::Coach]),
            (r#"{"groups":["hr","manager","coach"]}"#, vec![Role::Manager, Role::Coach]),
            (r#"{"groups":["Coach"]}"#, vec![]),
            (r#"{"groups":7}"#, vec![]),
            (r#"{"roles":["coach"]}"#, vec![]),
        ] {
            let claims: Claims = serde_json::from_str(said).unwrap();
            assert_eq!(claims.roles("groups"), expected, "{said}");
        }
    }
}
