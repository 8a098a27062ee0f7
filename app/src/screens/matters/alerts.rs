//! The attention list: for each traject the reasons to look, in words, each leading to the thing itself. No score.

use shared::attention::{Day, PRESSING_MAX, Reason, pressing, reasons};
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::member::Member;
use shared::role::Role;
use shared::sync::phone::Phone;
use shared::text::Messages;

use super::door::door;
use crate::parts::{Icon, Tone};
use crate::phrases::attention;
use crate::phrases::search::name_order;
use crate::route::Route;
use crate::screens::choice;

/// One reason to look at one traject.
#[derive(Clone, PartialEq)]
pub struct Alert {
    pub log: TrajectId,
    pub candidate: String,
    /// The candidate's number; empty if there is none.
    pub phone: String,
    pub why: String,
    pub icon: Icon,
    pub tone: Tone,
    pub leads_to: String,
}

/// All reasons. Who is pressed most comes first, and what belongs to one person stays together.
pub fn alerts(phone: &Phone, w: Messages, day: Day) -> Vec<Alert> {
    let mut people: Vec<(u8, &str, Vec<Alert>)> = Vec::new();
    for (log, _, traject) in phone.trajects() {
        let found = reasons(traject, day);
        let two = traject.is_running().then(|| choice::first(traject, log)).flatten();
        let Some(first) =
            found.first().map(|reason| pressing(*reason)).or(two.is_some().then_some(LAST))
        else {
            continue;
        };
        let mut alerts: Vec<Alert> =
            found.into_iter().map(|reason| alert(w, log, traject, reason, day)).collect();
        alerts.extend(two.map(|route| two_versions(w, log, traject, &route)));
        people.push((first, traject.candidate_name().unwrap_or_default(), alerts));
    }
    people.sort_by_cached_key(|(first, name, _)| (*first, name_order(w.lang(), name)));
    people.into_iter().flat_map(|(_, _, alerts)| alerts).collect()
}

fn alert(w: Messages, log: TrajectId, traject: &Traject, reason: Reason, day: Day) -> Alert {
    let why = attention::reason(w, traject, reason, day.today);
    let (icon, tone) = (attention::icon(reason), attention::tone(reason));
    Alert { why, icon, tone, leads_to: door(log, reason).to_string(), ..of(log, traject) }
}

fn two_versions(w: Messages, log: TrajectId, traject: &Traject, route: &Route) -> Alert {
    let why = w.s_attention_two_versions().to_owned();
    Alert { why, leads_to: route.to_string(), ..of(log, traject) }
}

/// Whom it is about, and not yet why.
fn of(log: TrajectId, traject: &Traject) -> Alert {
    let candidate = traject.members_in(Role::Candidate).next().map(|(_, member)| member);
    let text = |of: fn(&Member) -> &String| candidate.map(of).cloned().unwrap_or_default();
    Alert {
        log,
        candidate: text(|member| member.name.get()),
        phone: text(|member| member.phone.get()),
        why: String::new(),
        icon: Icon::Care,
        tone: Tone::Sun,
        leads_to: String::new(),
    }
}

/// After all other reasons.
const LAST: u8 = PRESSING_MAX + 1;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::MatterOf;
    use crate::test_fixture::{TODAY, TestFixture};
    use shared::id::Id;
    use shared::record::check_in::{CheckIn, Face, Readers};
    use shared::record::fact::FactEdit;
    use shared::record::outline::Phase;
    use shared::record::step::{NewStep, Pictogram, Rank, StepEdit};
    use shared::record::{At, Edit};
    use shared::text::Lang;
    use shared::time::When;

    fn step(id: Id<shared::record::step::Step>, day: &str) -> Edit {
        let new = NewStep {
            title: "Scannen".to_owned(),
            phase: Phase::default(),
            goal: None,
            when: Some(When::day(day.parse().expect("a day"))),
            place: String::new(),
            helper: String::new(),
            pictogram: Pictogram::default(),
            rank: Rank::default(),
        };
        Edit::Step(At(id, StepEdit::Add(new)))
    }

    #[test]
    fn the_most_pressing_comes_first_and_leads_to_the_thing_itself() {
        let mut coach = TestFixture::new();
        let joke = coach.open("Joke");
        let late = coach.id();
        coach.does(joke, step(late, "2026-03-01"));
        let samir = coach.open("Samir");
        let (face, readers) = (Face::Hard, Readers::CandidateAndCoach);
        let hard = CheckIn::how(face, String::new(), readers);
        let check_in = coach.id();
        coach.does(samir, Edit::CheckIn(At(check_in, FactEdit::Give(hard))));
        let fatma = coach.open("Fatma");
        let on_time = coach.id();
        coach.does(fatma, step(on_time, TODAY));

        let w = Messages::built_in(Lang::Nl).expect("tests have every language inside");
        let found = TestFixture::with_day(|day| alerts(coach.phone(), w, day));
        let rows: Vec<_> = found
            .iter()
            .map(|alert| (alert.candidate.as_str(), alert.why.as_str(), alert.leads_to.as_str()))
            .collect();
        let hard = Route::Matter { log: samir, of: MatterOf::CheckIn(check_in) }.to_string();
        let late = Route::Matter { log: joke, of: MatterOf::Step(late) }.to_string();
        assert_eq!(
            rows,
            [
                ("Samir", "Vindt het deze week lastig", hard.as_str()),
                ("Joke", "Scannen: 2 dagen te laat", late.as_str()),
            ]
        );
    }
}
