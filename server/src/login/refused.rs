//! Why nobody is let in, as data. Knows no words for people.

/// Every reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("the provider does not answer")]
    Away,
    #[error("they broke it off at the provider")]
    BrokenOff,
    #[error("it was not begun in this browser, or too long ago")]
    NotBegun,
    #[error("it was used before")]
    Replayed,
    #[error("it is of another issuer")]
    Issuer,
    #[error("it is for another program")]
    Audience,
    #[error("it belongs to another log-in")]
    Nonce,
    #[error("by this clock it is over, or not yet begun")]
    Clock,
    #[error("it is signed by a key that the provider does not have, or by none")]
    Signature,
    #[error("what the provider answers cannot be read")]
    Odd,
    #[error("nobody here is known by it")]
    Unknown,
    #[error("nobody here is known by it, and the provider does not vouch for its mail address")]
    Unverified,
    #[error("the provider gives them no role here")]
    NoRole,
    #[error("too many tries")]
    TooOften,
}

impl Refused {
    /// All of them, for who has to have words for each.
    pub const ALL: [Self; 14] = [
        Self::Away,
        Self::BrokenOff,
        Self::NotBegun,
        Self::Replayed,
        Self::Issuer,
        Self::Audience,
        Self::Nonce,
        Self::Clock,
        Self::Signature,
        Self::Odd,
        Self::Unknown,
        Self::Unverified,
        Self::NoRole,
        Self::TooOften,
    ];

    /// The stable word, for who looks after the server.
    pub fn code(self) -> &'static str {
        match self {
            Self::Away => "provider_away",
            Self::BrokenOff => "broken_off",
            Self::NotBegun => "not_begun",
            Self::Replayed => "replayed",
            Self::Issuer => "issuer",
            Self::Audience => "audience",
            Self::Nonce => "nonce",
            Self::Clock => "clock",
            Self::Signature => "signature",
            Self::Odd => "odd_answer",
            Self::Unknown => "unknown",
            Self::Unverified => "unverified",
            Self::NoRole => "no_role",
            Self::TooOften => "too_often",
        }
    }

    /// The status of the page that says so.
    pub fn status(self) -> u16 {
        match self {
            Self::Away => 503,
            Self::TooOften => 429,
            Self::BrokenOff | Self::NotBegun => 400,
            Self::Replayed => 410,
            Self::Odd => 502,
            Self::Issuer
            | Self::Audience
            | Self::Nonce
            | Self::Clock
            | Self::Signature
            | Self::Unknown
            | Self::Unverified
            | Self::NoRole => 403,
        }
    }
}
