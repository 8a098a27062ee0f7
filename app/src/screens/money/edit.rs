//! Filling in how a place is paid for. The coach, at the table with an employer: hours and period are there already, the rules
//! come from the office; what it adds up to stands below while they talk.

use dioxus::prelude::*;
use shared::dated;
use shared::financing::stretches;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::fact::FactEdit;
use shared::record::office::OfficeFile;
use shared::record::path::PathEdit;
use shared::record::path::agreement::Means;
use shared::record::path::funding::{Funding, Wage, WageValue};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit, Traject};
use shared::role::{Permission, Role};
use shared::time::Period;
use shared::wire::StringEnum;

use super::month::MonthCard;
use crate::forms::day_field::DayField;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::forms::number::{cents, whole_number};
use crate::forms::period_fields::{PeriodFields, period};
use crate::navigator::navigator;
use crate::parts::{BigButton, Card, Chip, Choice, FieldKind, Notice, Readiness, Screen, Tone};
use crate::phrases::path::{means, wage_kind};
use crate::route::Route;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;

const MEANS: &str = "means";
const HOURS: &str = "hours";
const WAGE_KIND: &str = "wage-kind";
const WAGE: &str = "wage";
const OTHER: &str = "other";
const SHARE: &str = "share";
const VALUE: &str = "value";
const VALUE_FROM: &str = "value-from";
const SET_BY: &str = "set-by";

/// How wages are counted, in the order of the choice; the amounts mean nothing here.
const WAGES: [Wage; 3] = [Wage::Unpaid, Wage::Hour(0), Wage::Month(0)];
/// Half and half, as the programme did.
const EMPLOYER_PERCENT: u8 = 50;
const HOURS_PER_WEEK: u8 = 24;

/// Fills it in, or says otherwise than before.
#[component]
pub fn EditMoney(log: TrajectId, placement: PlacementId) -> Element {
    rsx! {
        Gate { log, needs: Permission::OfferAgreement,
            EditMoneyForm { key: "{placement}", log, placement }
        }
    }
}

/// What it begins with: as it stands, else from the place. Without an end there is none yet, and the first day stands there.
fn begun(traject: &Traject, placement: PlacementId) -> Option<(Funding, Period)> {
    if let Some((_, fact)) = traject.funding_of(placement) {
        return Some((fact.what.clone(), fact.what.period()));
    }
    let place = traject.placements.get(&placement)?;
    let period = *place.period.get();
    let hours = *place.hours_per_week.get();
    let funding = Funding {
        placement,
        means: Means::None,
        from: period.from,
        until: period.to.unwrap_or(period.from),
        hours_per_week: if hours == 0 { HOURS_PER_WEEK } else { hours },
        wage: Wage::Unpaid,
        other_cents: 0,
        employer_percent: 0,
        wage_value: None,
        rules: Vec::new(),
    };
    Some((funding, period))
}

#[component]
fn EditMoneyForm(log: TrajectId, placement: PlacementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(move || format!("money/{log}/{placement}"));
    let Some((stood, days)) = session.ask_traject(log, |it| begun(it, placement)).flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let chosen = period(form, days);
    let said = session.ask_office(OfficeFile::dated_rules_said).unwrap_or_default();
    let next = chosen.to.map(|until| {
        let rules = dated::within(&said, &Funding::RULES, chosen.from, until);
        Funding { from: chosen.from, until, rules, ..filled_in(form, &stood) }
    });
    let state = if next.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let shown = next.clone().filter(Funding::is_in_range);
    let next_is_open = next.is_none();
    let rules_changed =
        !stood.rules.is_empty() && next.as_ref().is_some_and(|it| it.rules != stood.rules);
    let below = next.as_ref().is_some_and(|it| it.wage != Wage::Unpaid && it.is_below_minimum());
    let save = move |()| {
        let edit = next.clone().map(|funding| {
            Edit::from(PathEdit::Funding(At(session.new_id(), FactEdit::Give(funding))))
        });
        if form.submit(log, edit.into_iter().collect(), w.a_saved_here().to_owned()) {
            navigator().replace(Route::Money { log });
        }
    };
    rsx! {
        Screen {
            title: w.a_money_title(),
            back: Route::Money { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                if next_is_open {
                    p { class: "soft", {w.s_money_needs_end()} }
                }
                BigButton { label: w.a_save(), state, onpress: save }
            },
            Notice { text: w.s_money_about(), tone: Tone::Plain }
            if rules_changed {
                Notice { text: w.s_money_rules_changed(), tone: Tone::Sun }
            }
            Fields { form, stood, days }
            if below {
                Notice { text: w.s_money_below_minimum(), tone: Tone::Care }
            }
            if let Some(funding) = shown {
                Card { title: w.a_money_cost(),
                    div { class: "cluster", Chip { label: w.s_money_indication(), tone: Tone::Sun } }
                    for it in stretches(&funding) {
                        MonthCard { key: "{it.from}", role: Role::Coach, stretch: it }
                    }
                }
            }
        }
    }
}

#[component]
fn Fields(form: Form, stood: Funding, days: Period) -> Element {
    let w = use_session().messages();
    let chosen = form.one_of(MEANS, Means::ALL).unwrap_or(stood.means);
    let kind = form.one_of(WAGE_KIND, &WAGES).unwrap_or(stood.wage);
    let wages = WAGES.map(|it| Choice::new(wage_kind(w, it))).to_vec();
    let wage = match stood.wage {
        Wage::Unpaid => String::new(),
        Wage::Hour(cents) | Wage::Month(cents) => amount(cents),
    };
    let label = match kind {
        Wage::Hour(_) => w.s_money_wage_hour(),
        Wage::Month(_) | Wage::Unpaid => w.s_money_wage_month(),
    };
    let share =
        if stood.means == Means::SharedCost { stood.employer_percent } else { EMPLOYER_PERCENT };
    let value = stood.wage_value.clone();
    let value_from = value.as_ref().map(|it| it.from.to_string()).unwrap_or_default();
    rsx! {
        ChoiceField { form, name: MEANS, legend: w.a_money_title(), choices: listed(|it| means(w, it)), stood: place_of(stood.means) }
        PeriodFields { form, stood: days }
        TextField { form, name: HOURS, label: w.s_agreement_hours(), kind: FieldKind::Number, stood: stood.hours_per_week.to_string() }
        ChoiceField { form, name: WAGE_KIND, legend: w.a_money_wage(), choices: wages, stood: Some(wage_place(stood.wage)) }
        if !matches!(kind, Wage::Unpaid) {
            TextField { form, name: WAGE, label, stood: wage }
        }
        TextField { form, name: OTHER, label: w.s_money_other(), hint: w.a_optional(), stood: if stood.other_cents == 0 { String::new() } else { amount(stood.other_cents) } }
        if chosen == Means::SharedCost {
            TextField { form, name: SHARE, label: w.s_agreement_share(), kind: FieldKind::Number, stood: share.to_string() }
        }
        if chosen == Means::WageCostSubsidy {
            Card { title: w.s_money_value(), under: w.s_money_indication(),
                p { class: "soft", {w.s_money_value_text()} }
                TextField { form, name: VALUE, label: w.s_money_value_percent(), hint: w.a_optional(), kind: FieldKind::Number, stood: value.as_ref().map(|it| it.percent.to_string()).unwrap_or_default() }
                DayField { label: w.s_rule_from(), value: form.or(VALUE_FROM, &value_from), onsave: move |text| form.put(VALUE_FROM, text) }
                TextField { form, name: SET_BY, label: w.s_money_set_by(), stood: value.map(|it| it.set_by).unwrap_or_default(), limit: TITLE_CHARS_MAX }
            }
        }
    }
}

/// An amount as it is typed.
fn amount(cents: u32) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

fn wage_place(wage: Wage) -> usize {
    match wage {
        Wage::Unpaid => 0,
        Wage::Hour(_) => 1,
        Wage::Month(_) => 2,
    }
}

/// As filled in; what nobody touched is as it stood. What is no number becomes more than may be, which the rule book declines.
fn filled_in(form: Form, stood: &Funding) -> Funding {
    let number = |name, stood: u8| form.typed(name).map_or(stood, |text| whole_number(&text));
    let money = |name, stood: u32| match form.typed(name) {
        None => stood,
        Some(text) if text.trim().is_empty() => 0,
        Some(text) => cents(&text).unwrap_or(u32::MAX),
    };
    let means = form.one_of(MEANS, Means::ALL).unwrap_or(stood.means);
    let said = match stood.wage {
        Wage::Unpaid => 0,
        Wage::Hour(cents) | Wage::Month(cents) => cents,
    };
    let wage = match form.one_of(WAGE_KIND, &WAGES).unwrap_or(stood.wage) {
        Wage::Unpaid => Wage::Unpaid,
        Wage::Hour(_) => Wage::Hour(money(WAGE, said)),
        Wage::Month(_) => Wage::Month(money(WAGE, said)),
    };
    let share =
        if stood.means == Means::SharedCost { stood.employer_percent } else { EMPLOYER_PERCENT };
    Funding {
        means,
        hours_per_week: number(HOURS, stood.hours_per_week),
        wage,
        other_cents: money(OTHER, stood.other_cents),
        employer_percent: if means == Means::SharedCost { number(SHARE, share) } else { 0 },
        wage_value: if means == Means::WageCostSubsidy { wage_value(form, stood) } else { None },
        ..stood.clone()
    }
}

/// What the work is worth, where a percentage stands there.
fn wage_value(form: Form, stood: &Funding) -> Option<WageValue> {
    let before = stood.wage_value.as_ref();
    let percent = match form.typed(VALUE) {
        None => before?.percent,
        Some(text) if text.trim().is_empty() => return None,
        Some(text) => whole_number(&text),
    };
    let from = form.day(VALUE_FROM).or(before.map(|it| it.from)).unwrap_or(stood.from);
    let set_by = form.or(SET_BY, before.map_or("", |it| &it.set_by)).trim().to_owned();
    Some(WageValue { percent, from, set_by })
}
