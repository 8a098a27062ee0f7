//! How the server is reached, as far as this phone knows. Knows no request.

/// How the server is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Not tried yet.
    Unknown,
    Asking,
    Reached,
    Unreachable,
    /// The browser lost what shows the server who this is.
    SignedOut,
    /// The server no longer lets this device in: someone saw to that.
    ShutOut,
    /// The server is older or newer than this app can speak with.
    OtherVersion,
}

impl Link {
    /// Whether nothing comes from the server as long as it stays so.
    pub fn is_away(self) -> bool {
        match self {
            Self::Unknown | Self::Asking | Self::Reached => false,
            Self::Unreachable | Self::SignedOut | Self::ShutOut | Self::OtherVersion => true,
        }
    }
}
