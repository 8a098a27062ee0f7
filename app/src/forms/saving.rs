//! Submitting from a screen: what is declined is said at once, in words. Knows no record.

use shared::id::LogId;
use shared::record::Edit;
use shared::refusal::Refusal;

use crate::phrases;
use crate::session::Session;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    Yes,
    /// Declined; the reason is on the screen, and what was typed is still there.
    No,
}

/// Submits a batch of which nothing was typed; `toast` shows with a way back once it is on disk. What was typed is saved by
/// its form.
pub fn save(mut session: Session, log: LogId, edits: Vec<Edit>, toast: &str) -> Saved {
    let submitted = session.submit(log, edits, toast.to_owned(), None);
    told(session, submitted)
}

/// Says at once why changes were declined.
pub fn told(mut session: Session, submitted: Result<(), Refusal>) -> Saved {
    match submitted {
        Ok(()) => Saved::Yes,
        Err(refusal) => {
            session.show_toast(phrases::refusal(session.messages(), refusal));
            Saved::No
        }
    }
}

/// Whether the rule book would take this edit from the person of this phone, as the log stands.
pub fn may(session: Session, log: LogId, edit: &Edit) -> bool {
    let author = session.author(log);
    let allowed = session.ask(|phone| {
        let state = phone.replica(log)?.state();
        Some(state.check(log, edit, author?).is_ok())
    });
    allowed.flatten().unwrap_or(false)
}
