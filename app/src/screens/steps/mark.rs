//! Saying how a step stands: one tap, said back warmly, with a way back. Knows no screen.

use shared::id::TrajectId;
use shared::record::step::{Status, StepEdit, StepId};
use shared::record::{At, Edit};

use crate::forms::saving::{Saved, save};
use crate::screens::controls::standing::said;
use crate::session::Session;

/// Says how a step stands now.
pub fn mark(session: Session, log: TrajectId, step: StepId, status: Status) -> Saved {
    let toast = said(session.messages(), status);
    let edit = Edit::Step(At(step, StepEdit::Mark(session.new_id(), status)));
    save(session, log, vec![edit], &toast)
}
