//! A month of a place as long as nothing changes: who bears what, and below it how each amount came about, with the rule and
//! where that stands. Knows no place.

use dioxus::prelude::*;
use shared::dated::Dated;
use shared::financing::{Amount, Lack, Line, Month, Stretch};
use shared::role::Role;
use shared::text::Messages;
use shared::time::Period;
use shared::wire::StringEnum;

use crate::parts::{Disclosure, Icon, List, Notice, Row, Tone};
use crate::phrases;
use crate::phrases::office::{rule_name, rule_said};
use crate::phrases::path::{euros, formula, large_euros, money_line};
use crate::screens::rules::Source;
use crate::session::use_session;

/// The month.
#[component]
pub fn MonthCard(role: Role, stretch: Stretch) -> Element {
    let w = use_session().messages();
    let days = phrases::period(w, Period { from: stretch.from, to: Some(stretch.until) });
    rsx! {
        h3 { "{days}" }
        match stretch.month {
            Err(lack) => rsx! {
                Notice { text: lacks(w, role, &lack), tone: Tone::Sun, icon: Icon::Info }
            },
            Ok(month) => rsx! {
                Shares { month: month.clone() }
                if month.cost > 0 {
                    p { class: "soft", {w.a_money_these_days(&large_euros(w, stretch.cost))} }
                    Disclosure { label: w.a_money_how(), icon: Icon::Info,
                        p { class: "soft", {w.a_money_rounded()} }
                        List { label: w.a_money_how(),
                            for amount in month.amounts {
                                OneAmount { key: "{amount.line as u8}", amount }
                            }
                        }
                    }
                }
            },
        }
    }
}

/// Why nothing can be worked out. Which rule lacks is for who can do something about it.
fn lacks(w: Messages, role: Role, lack: &Lack) -> String {
    match (lack, role) {
        (Lack::WageValue, _) => w.a_money_no_value().to_owned(),
        (Lack::Rule(kind), Role::Coach | Role::Manager) => w.s_money_no_rule(rule_name(w, *kind)),
        (Lack::Rule(_), Role::Candidate | Role::Employer) => w.a_money_not_yet().to_owned(),
    }
}

/// In a month: all of it, and who bears what.
#[component]
fn Shares(month: Month) -> Element {
    let w = use_session().messages();
    let rows = [
        (Line::Cost, month.cost),
        (Line::Employer, month.employer()),
        (Line::Office, month.office),
    ];
    rsx! {
        List { label: w.a_money_month(),
            for (line , cents) in rows {
                Row {
                    key: "{line as u8}",
                    title: money_line(w, line),
                    meta: w.a_money_month().to_owned(),
                    trailing: rsx! { span { class: "strong", {euros(w, cents)} } },
                }
            }
        }
    }
}

#[component]
fn OneAmount(amount: Amount) -> Element {
    let w = use_session().messages();
    let how = formula(w, &amount.formula);
    rsx! {
        Row {
            title: money_line(w, amount.line),
            trailing: rsx! { span { class: "strong", {euros(w, amount.cents)} } },
            if !how.is_empty() {
                p { class: "soft", bdi { dir: "ltr", "{how}" } }
            }
            for rule in amount.rules {
                OneRule { key: "{rule.kind.as_str()}", rule }
            }
        }
    }
}

#[component]
fn OneRule(rule: Dated) -> Element {
    let w = use_session().messages();
    let said = rule_said(w, &rule);
    rsx! {
        p { class: "soft", {phrases::line(w, &[&said, &w.a_since(&w.full_day(rule.from))])} }
        Source { source: rule.source, link: rule.link }
    }
}
