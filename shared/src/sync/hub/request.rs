//! What a request may be at all, before anything in it is looked at. Knows no store.

use crate::id::PersonId;
use crate::limits::{LOGS_MAX, LOGS_MAX_FIRST, PUSH_CHANGES_MAX};
use crate::sync::message::{FIRST_PROTOCOL, Have, PROTOCOL, Request};

/// Why a whole request is declined before anything in it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadRequest {
    #[error("protocol {0} is newer than this server's {PROTOCOL}")]
    NewerProtocol(u16),
    #[error("more than {PUSH_CHANGES_MAX} changes in one push")]
    TooManyChanges,
    #[error("more logs to push to, or to ask after, than a device holds")]
    TooManyLogs,
    #[error("a number over {NUMBER_MAX}")]
    NumberTooHigh,
    #[error("the phone of someone else")]
    NotTheirPhone,
}

/// The highest number a store counts to.
const NUMBER_MAX: u64 = i64::MAX.cast_unsigned();

/// Holds a request against the limits, and against who sends it.
pub fn check_request(request: &Request, person: PersonId) -> Result<(), BadRequest> {
    if request.protocol > PROTOCOL {
        return Err(BadRequest::NewerProtocol(request.protocol));
    }
    if request.person.is_some_and(|whose| whose != person) {
        return Err(BadRequest::NotTheirPhone);
    }
    if request.push.iter().map(|push| push.changes.len()).sum::<usize>() > PUSH_CHANGES_MAX {
        return Err(BadRequest::TooManyChanges);
    }
    let mut changes = request.push.iter().flat_map(|push| &push.changes);
    let is_read_beyond = request
        .raised()
        .iter()
        .any(|raised| raised.up_to.seq.max(raised.up_to.talks).0 > NUMBER_MAX);
    if is_read_beyond || changes.any(|change| change.n.max(change.base.0) > NUMBER_MAX) {
        return Err(BadRequest::NumberTooHigh);
    }
    let asked = match &request.have {
        Have::Digest(_) => 0,
        Have::Each(held) => held.len(),
    };
    // It may ask after those on the phone, and those of which it has only words left.
    let logs_max = logs_max(request.protocol);
    let is_long = request.push.len() > logs_max || request.raised().len() > logs_max;
    if is_long || asked > 2 * logs_max {
        return Err(BadRequest::TooManyLogs);
    }
    Ok(())
}

/// How many logs a phone holds that speaks this protocol.
pub(super) fn logs_max(protocol: u16) -> usize {
    if protocol <= FIRST_PROTOCOL { LOGS_MAX_FIRST } else { LOGS_MAX }
}
