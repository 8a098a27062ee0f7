//! What each place costs, and who bears it. The coach at the table with an employer, the employer afterwards: the amounts of a
//! month and of all of it; how each came about is 1 tap.

use dioxus::prelude::*;
use shared::financing::stretches;
use shared::id::TrajectId;
use shared::record::path::agreement::Means;
use shared::record::path::funding::Funding;
use shared::record::placement::PlacementId;
use shared::role::{Permission, Role};

use super::month::MonthCard;
use super::worked_card::WorkedCard;
use crate::format::format_stamp;
use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Icon, Notice, Tone};
use crate::phrases;
use crate::phrases::path::{large_euros, means, percent};
use crate::route::Route;
use crate::screens::frame::traject_frame::{SharedPage, Side};
use crate::session::use_session;

/// A place, and how it is paid for.
#[derive(Debug, Clone, PartialEq)]
struct Place {
    id: PlacementId,
    name: String,
    funding: Option<(Funding, String)>,
}

/// The page.
#[component]
pub fn Money(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let found = session.ask_traject(log, |traject| {
        let view = traject.view(person?)?;
        let sees = |id: &PlacementId| {
            view.sees(shared::role::Audience::Placement(*id)) || traject.funding_of(*id).is_some()
        };
        let places = traject.visible_placements().filter(|(id, _)| sees(id)).map(|(id, it)| {
            let funding = traject.funding_of(id);
            let funding = funding
                .map(|(_, fact)| (fact.what.clone(), format_stamp(session, traject, fact.by)));
            Place { id, name: it.place.get().clone(), funding }
        });
        Some((view.role, places.collect::<Vec<_>>()))
    });
    let (role, places) = found.flatten().unwrap_or((Role::Candidate, Vec::new()));
    let has_any = places.iter().any(|it| it.funding.is_some());
    let about = if role == Role::Candidate { w.c_money_about() } else { w.s_money_about() };
    rsx! {
        SharedPage { log, side: Side::Agreement, title: w.a_money_title(), back: Route::Talks,
            if has_any {
                Notice { text: about, tone: Tone::Plain, icon: Icon::Info }
            } else {
                p { class: "soft", {w.a_money_nothing()} }
            }
            for place in places {
                OnePlace { key: "{place.id}", log, role, place }
            }
        }
    }
}

#[component]
fn OnePlace(log: TrajectId, role: Role, place: Place) -> Element {
    let w = use_session().messages();
    let may_change = Permission::OfferAgreement.is_held_by(role);
    let label = if place.funding.is_some() { w.s_money_change() } else { w.s_money_fill_in() };
    rsx! {
        Card { title: place.name,
            if let Some((funding, by)) = place.funding {
                Told { log, role, funding, by }
            }
            if may_change {
                ButtonLink {
                    label,
                    kind: ButtonKind::Quiet,
                    icon: Icon::Edit,
                    href: Route::EditMoney { log, placement: place.id }.to_string(),
                }
            }
        }
    }
}

#[component]
fn Told(log: TrajectId, role: Role, funding: Funding, by: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = stretches(&funding);
    let (cost, office) = found.iter().fold((0, 0), |sum, it| (sum.0 + it.cost, sum.1 + it.office));
    let is_whole = found.iter().all(|it| it.month.is_ok());
    let label =
        if role == Role::Candidate { w.c_money_indication() } else { w.s_money_indication() };
    let value = funding.wage_value.as_ref().map(|it| {
        w.a_money_value(&w.full_day(it.from), &it.set_by, &percent(w, u32::from(it.percent) * 10))
    });
    rsx! {
        p { class: "strong", {means(w, funding.means)} }
        p { class: "soft",
            {phrases::line(w, &[&phrases::period(w, funding.period()), &w.a_hours_per_week(funding.hours_per_week.into())])}
        }
        p { class: "soft", "{by}" }
        if let Some(value) = value {
            p { "{value}" }
        }
        div { class: "cluster", Chip { label, tone: Tone::Sun } }
        for it in found {
            MonthCard { key: "{it.from}", role, stretch: it }
        }
        if cost > 0 && is_whole {
            p { class: "strong", {w.a_money_whole(&large_euros(w, cost))} }
            if funding.means != Means::None {
                p { {w.a_money_whole_shares(&large_euros(w, cost - office), &large_euros(w, office))} }
            }
        }
        WorkedCard { log, funding }
    }
}
