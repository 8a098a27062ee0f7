//! What the day of a coach or an employer begins with: the title of the first row on it. Names alone, so that it holds in every
//! language, and by those a page greets them whose app is still on its way.

use shared::attention::Day;
use shared::role::Role;

use crate::format::line;
use crate::screens::learners::list::own_learners;
use crate::screens::matters::alerts::alerts;
use crate::screens::talks::visits::visits;
use crate::session::Session;

/// Whom they see first today, or who asks for attention; who learns at their place.
pub fn first_line(session: Session) -> Option<String> {
    match session.role()? {
        Role::Coach => {
            let w = session.messages();
            let day_of = |at| session.local(at).date();
            let day = Day { today: session.today(), day_of: &day_of };
            session.ask(|phone| {
                let visit = visits(phone, day).into_iter().next();
                let visit = visit.map(|it| line(w, &[&it.candidate, &it.job]));
                visit.or_else(|| alerts(phone, w, day).into_iter().next().map(|it| it.candidate))
            })?
        }
        Role::Employer => {
            own_learners(session)?.into_iter().find(|it| it.is_here).map(|it| it.candidate)
        }
        Role::Candidate | Role::Manager => None,
    }
}
