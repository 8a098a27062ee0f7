//! What can be told of the person of this phone, for proofs of theirs; and one that was made. Knows no screen.

use shared::id::PersonId;
use shared::proof::{Shown, Teller};
use shared::record::PersonFile;
use shared::record::own::proof::ProofId;
use shared::sync::phone::Phone;

use crate::session::Session;

/// A proof that is there.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Made {
    pub id: ProofId,
    pub shown: Shown,
    /// The server has it.
    pub is_sent: bool,
}

/// Asks of one's own proofs, with all that can be told.
pub(super) fn told<T>(session: Session, person: PersonId, ask: impl FnOnce(Teller<'_>) -> T) -> T {
    let asked = session.ask(|phone: &Phone| {
        let none = PersonFile::default();
        let trajecten: Vec<_> = phone.trajects().map(|(log, _, traject)| (log, traject)).collect();
        let file = phone.person_file(person).unwrap_or(&none);
        let name = phone.me().name.as_str();
        ask(Teller { owner: person, name, file, trajecten: &trajecten })
    });
    asked.expect("who sees this screen is paired")
}
