//! From a check-in straight into an adjustment about the same thing: what was chosen is there already. Knows no screen's inside.

use shared::id::TrajectId;
use shared::record::adjustment::Lever;
use shared::record::check_in::{CheckIn, Topic};

use crate::forms::draft;
use crate::phrases;
use crate::screens::adjustments::adjustment_form::draft_name;
use crate::screens::adjustments::adjustment_form::field;
use crate::session::Session;

/// Begins the form of a new adjustment with what the check-in says. What stood in it before stays: it was not saved yet.
pub fn begin_adjustment(mut session: Session, log: TrajectId, check_in: &CheckIn) {
    let name = draft_name(log);
    if !draft::is_blank(&session.draft(&name)) {
        return;
    }
    let w = session.messages();
    let topics = check_in.topics.iter().map(|topic| phrases::topic(w, *topic));
    let line = Some(check_in.line.trim()).filter(|line| !line.is_empty());
    let saw = topics.chain(line).collect::<Vec<_>>().join(", ");
    let lever = check_in.topics.first().map_or(Lever::Other, |topic| lever(*topic));
    let place = Lever::ALL.iter().position(|it| *it == lever).unwrap_or_default();
    let fields = [(field::SAW, saw), (field::LEVER, place.to_string())];
    session.keep_draft(&name, &draft::of(fields));
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
