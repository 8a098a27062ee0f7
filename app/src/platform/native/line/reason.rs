//! Why a line did not come about, where waiting does not mend it. Knows no server.

use std::error::Error;
use std::io;

use rustls::CertificateError;

use crate::platform::LineTrouble;

/// What a person can do something about. Nothing, where there is just no network.
pub fn of(error: &(dyn Error + 'static)) -> Option<LineTrouble> {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(it) = cause {
        if let Some(trouble) = of_cause(it) {
            return Some(trouble);
        }
        cause = it.source();
    }
    None
}

fn of_cause(cause: &(dyn Error + 'static)) -> Option<LineTrouble> {
    if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
        return of_tls(tls);
    }
    let error = cause.downcast_ref::<io::Error>()?;
    // What an error of the system carries is not among its causes.
    if let Some(inside) = error.get_ref() {
        return of(inside).or_else(|| of_system(error));
    }
    of_system(error)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "what else it may be is for time to mend")]
fn of_tls(tls: &rustls::Error) -> Option<LineTrouble> {
    use CertificateError::{Expired, ExpiredContext, NotValidYet, NotValidYetContext};
    match tls {
        rustls::Error::InvalidCertificate(
            Expired | ExpiredContext { .. } | NotValidYet | NotValidYetContext { .. },
        ) => Some(LineTrouble::Date),
        rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented => {
            Some(LineTrouble::Untrusted)
        }
        // Something answers that speaks another language than a server.
        rustls::Error::InvalidMessage(_) => Some(LineTrouble::Gone),
        _ => None,
    }
}

fn of_system(error: &io::Error) -> Option<LineTrouble> {
    // The resolver's own words: the standard library knows no kind for a name that nobody has.
    const NO_SUCH_NAME: [&str; 3] =
        ["Name or service not known", "nodename nor servname", "No address associated"];
    let said = error.to_string();
    let is_gone = error.kind() == io::ErrorKind::ConnectionRefused
        || NO_SUCH_NAME.iter().any(|words| said.contains(words));
    is_gone.then_some(LineTrouble::Gone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(inner: rustls::Error) -> io::Error {
        io::Error::other(io::Error::new(io::ErrorKind::InvalidData, inner))
    }

    #[test]
    fn what_is_wrong_is_found_under_whatever_wraps_it() {
        let tls = |error| within(rustls::Error::InvalidCertificate(error));
        for (error, expected) in [
            (tls(CertificateError::UnknownIssuer), Some(LineTrouble::Untrusted)),
            (tls(CertificateError::NotValidForName), Some(LineTrouble::Untrusted)),
            (tls(CertificateError::Expired), Some(LineTrouble::Date)),
            (tls(CertificateError::NotValidYet), Some(LineTrouble::Date)),
            (within(rustls::Error::HandshakeNotComplete), None),
            (io::ErrorKind::ConnectionRefused.into(), Some(LineTrouble::Gone)),
            (io::ErrorKind::NetworkUnreachable.into(), None),
            (io::ErrorKind::TimedOut.into(), None),
            (
                io::Error::other("failed to lookup address information: Name or service not known"),
                Some(LineTrouble::Gone),
            ),
            (
                io::Error::other(
                    "failed to lookup address information: Temporary failure in name resolution",
                ),
                None,
            ),
        ] {
            assert_eq!(of(&error), expected, "{error}");
        }
    }
}
