//! On what terms somebody is at a place, and how the learning there is paid for, as changes. Knows no goals and no steps.

use shared::dated::{Dated, within};
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::Means;
use shared::record::path::funding::{Funding, FundingId, Wage};
use shared::record::path::terms::{NewTerms, TermsEdit, WorkHours};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::role::Role;

use super::Plan;
use crate::examples::day::Day;
use crate::examples::fixture::{FundingFixture, Place, TermsFixture};
use crate::examples::script::Script;

impl Plan<'_> {
    /// Writes both for each place that has them, on the day the places were agreed. `rules` are those of the office.
    pub(super) fn terms_of_places(&self, script: &mut Script, day: Day, rules: &[Dated]) {
        for (index, place) in self.places.iter().enumerate() {
            let id: PlacementId = script.id("placement", &index.to_string());
            if let Some(fixture) = &place.terms {
                say(script, day, terms(id, fixture));
            }
            if let Some(fixture) = &place.funding {
                let funding = funding(script, (id, place), fixture, rules);
                let given: FundingId = script.id("funding", &index.to_string());
                say(script, day, PathEdit::Funding(At(given, FactEdit::Give(funding))));
            }
        }
    }
}

fn terms(placement: PlacementId, fixture: &TermsFixture) -> PathEdit {
    let week = fixture.week.iter().copied();
    let new = NewTerms {
        placement,
        basis: Some(fixture.basis.0),
        basis_until: None,
        months_max: None,
        reason: String::new(),
        hours: week.map(|(day, from, until)| WorkHours { day: day.0, from, until }).collect(),
        address: fixture.address.clone(),
    };
    PathEdit::Terms(At(placement, TermsEdit::Begin(new)))
}

fn funding(
    script: &Script,
    (placement, place): (PlacementId, &Place),
    fixture: &FundingFixture,
    rules: &[Dated],
) -> Funding {
    let (from, until) = (script.days.working(place.from), script.days.working(place.to));
    let means = fixture.means.0;
    Funding {
        placement,
        means,
        from,
        until,
        hours_per_week: place.hours,
        wage: fixture.wage_hour.map_or(Wage::Unpaid, Wage::Hour),
        other_cents: fixture.other,
        employer_percent: if means == Means::SharedCost { fixture.employer_percent } else { 0 },
        wage_value: None,
        rules: within(rules, &Funding::RULES, from, until),
    }
}

fn say(script: &mut Script, day: Day, edit: PathEdit) {
    script.say(day, Role::Coach, Edit::from(edit));
}
