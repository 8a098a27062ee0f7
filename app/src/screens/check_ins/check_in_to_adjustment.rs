//! From a check-in straight into an adjustment about the same thing: what was chosen is there already. Knows no screen's inside.

use shared::id::TrajectId;
use shared::record::adjustment::Lever;
use shared::record::check_in::{CheckIn, Topic};

use crate::phrases;
use crate::screens::adjustments::adjustment_form::field;
use crate::screens::adjustments::begin::begin_with;
use crate::session::Session;

/// Begins the form of a new adjustment with what the check-in says.
pub fn begin_adjustment(session: Session, log: TrajectId, check_in: &CheckIn) {
    let w = session.messages();
    let topics = check_in.topics.iter().map(|topic| phrases::topic(w, *topic));
    let line = Some(check_in.line.trim()).filter(|line| !line.is_empty());
    let saw = topics.chain(line).collect::<Vec<_>>().join(", ");
    let lever = check_in.topics.first().map_or(Lever::Other, |topic| lever(*topic));
    let place = Lever::ALL.iter().position(|it| *it == lever).unwrap_or_default();
    begin_with(session, log, [(field::SAW, saw), (field::LEVER, place.to_string())]);
}

/// What one would change first about a topic; the coach chooses otherwise with one tap.
fn lever(topic: Topic) -> Lever {
    match topic {
        Topic::Pace => Lever::Pace,
        Topic::Quality => Lever::Task,
        Topic::Independence | Topic::Language => Lever::Guidance,
        Topic::OnTime | Topic::Travel => Lever::Hours,
        Topic::Home | Topic::Colleagues => Lever::Other,
    }
}
