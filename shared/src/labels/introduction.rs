//! Why somebody is chosen or is not, in words that the candidate reads as well.

use crate::record::path::introduction::Why;
use crate::text::Messages;

/// The reason.
pub fn why(w: Messages, why: Why) -> &'static str {
    match why {
        Why::WorkFits => w.a_meet_why_work_fits(),
        Why::TeamFits => w.a_meet_why_team_fits(),
        Why::KeenToLearn => w.a_meet_why_keen(),
        Why::CanMuch => w.a_meet_why_can_much(),
        Why::OtherFitsNow => w.a_meet_why_other(),
        Why::MoreTime => w.a_meet_why_more_time(),
        Why::HoursOrWay => w.a_meet_why_hours(),
        Why::NoPlaceLeft => w.a_meet_why_no_place(),
        Why::OwnWish => w.a_meet_why_own_wish(),
    }
}
