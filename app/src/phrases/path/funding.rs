//! How the learning at a place is paid for, in words.

use shared::financing::{Formula, Line};
use shared::record::fact::FactEdit;
use shared::record::path::funding::{Funding, FundingId, Wage};
use shared::record::{At, Traject};
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written, given};
use shared::labels::{euros, percent};

/// What an amount is of.
pub fn money_line(w: Messages, line: Line) -> &'static str {
    match line {
        Line::Wage => w.a_money_wage(),
        Line::Holiday => w.a_money_holiday(),
        Line::EmployersCosts => w.a_money_on_top(),
        Line::Other => w.a_money_other(),
        Line::Cost => w.a_money_cost(),
        Line::Minimum => w.a_money_minimum(),
        Line::Subsidy => w.a_money_subsidy(),
        Line::SubsidyCosts => w.a_money_subsidy_on_top(),
        Line::Employer => w.a_money_employer(),
        Line::Office => w.a_money_office(),
    }
}

/// How an amount came about, in figures and signs; nothing for one that was agreed.
pub fn formula(w: Messages, formula: &Formula) -> String {
    let hours =
        |cents, hours: u8| [&euros(w, cents), " × ", &hours.to_string(), " × 52 ÷ 12"].concat();
    match formula {
        Formula::Agreed => String::new(),
        Formula::Hours { cents, hours: each_week } => hours(*cents, *each_week),
        Formula::HoursAnd { cents, hours: each_week, permille } => {
            [&hours(*cents, *each_week), " + ", &percent(w, *permille)].concat()
        }
        Formula::Share { of, permille } => [&euros(w, *of), " × ", &percent(w, *permille)].concat(),
        Formula::Sum(parts) => parts.iter().map(|it| euros(w, *it)).collect::<Vec<_>>().join(" + "),
        Formula::Less(all, part) => [&euros(w, *all), " − ", &euros(w, *part)].concat(),
    }
}

/// How a wage is counted.
pub fn wage_kind(w: Messages, wage: Wage) -> &'static str {
    match wage {
        Wage::Unpaid => w.s_money_unpaid(),
        Wage::Hour(_) => w.s_money_by_hour(),
        Wage::Month(_) => w.s_money_by_month(),
    }
}

impl KindPhrases for At<FundingId, FactEdit<Funding>> {
    fn icon(&self) -> Icon {
        Icon::Work
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_funding().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_funding(), |it| {
            let place = traject.placements.get(&it.placement);
            w.s_history_funding(name, place.map_or("", |it| it.place.get()))
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
