//! The people of a traject and the places where the candidate learns. The coach, on the road: calls (1 tap), pairs a phone
//! (2 taps), sees where two placements ask for the same hours. It does not know the form of a member or a placement.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::member::Member;
use shared::record::placement::{Placement, PlacementId};
use shared::role::Permission;
use shared::text::Messages;

use crate::format::{call_address, line, role_title};
use crate::parts::{
    Avatar, ButtonKind, ButtonLink, Card, Chip, Empty, Icon, List, RoundLink, Row, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::flow_on::FlowOns;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::screens::stacked::StackedCard;
use crate::session::use_session;

/// One member, as a row.
#[derive(Debug, Clone, PartialEq)]
struct Person {
    id: PersonId,
    name: String,
    role: String,
    phone: String,
    is_active: bool,
}

/// One placement, as a row.
#[derive(Debug, Clone, PartialEq)]
struct Place {
    id: PlacementId,
    name: String,
    meta: String,
    clashes: Vec<String>,
}

/// Hours a week that one person can work; over it, two placements at once are a clash.
const HOURS_PER_WEEK_FULL: u16 = 40;

/// The places this one clashes with: on the same days, together more than a full week.
fn clashes(traject: &Traject, id: PlacementId, it: &Placement) -> Vec<String> {
    let hours = |it: &Placement| u16::from(*it.hours_per_week.get());
    let others = traject.visible_placements().filter(|(other, _)| *other != id);
    let at_once = others.filter(|(_, other)| other.period.get().overlaps(it.period.get()));
    let too_much = at_once.filter(|(_, other)| hours(it) + hours(other) > HOURS_PER_WEEK_FULL);
    too_much.map(|(_, other)| other.place.get().clone()).collect()
}

fn places(w: Messages, traject: &Traject) -> Vec<Place> {
    let place = |(id, it): (PlacementId, &Placement)| Place {
        id,
        name: it.place.get().clone(),
        meta: line(
            w,
            &[
                phrases::place_kind(w, *it.kind.get()),
                &w.a_hours_per_week(u32::from(*it.hours_per_week.get())),
                &phrases::period(w, *it.period.get()),
                it.mentor.get(),
            ],
        ),
        clashes: clashes(traject, id, it),
    };
    traject.visible_placements().map(place).collect()
}

fn people(w: Messages, traject: &Traject) -> Vec<Person> {
    let mut people: Vec<_> = traject.members.iter().collect();
    people.sort_by_key(|(_, it)| (!*it.active.get(), it.role));
    let person = |(id, it): (&PersonId, &Member)| Person {
        id: *id,
        name: it.name.get().clone(),
        role: role_title(w, it.role),
        phone: it.phone.get().clone(),
        is_active: *it.active.get(),
    };
    people.into_iter().map(person).collect()
}

/// Members and placements.
#[component]
pub fn TrajectPeople(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let asked = session.ask_traject(log, |it| (people(w, it), places(w, it)));
    let (people, places) = asked.unwrap_or_default();
    let me = session.person();
    let role = session.ask_traject(log, |it| me.and_then(|me| it.role(me))).flatten();
    let may_link = role.is_some_and(|role| Permission::PairPhone.is_held_by(role));
    rsx! {
        TrajectFrame { log, side: Side::People,
            Card { title: w.s_people_title(),
                List { label: w.s_people_title(),
                    for person in people {
                        Row {
                            key: "{person.id}",
                            title: person.name.clone(),
                            meta: person.role,
                            href: Route::Member { log, person: person.id }.to_string(),
                            leading: rsx! { Avatar { initials: phrases::initials(&person.name) } },
                            trailing: call_address(&person.phone).map(|href| rsx! {
                                RoundLink { icon: Icon::Call, label: w.a_call_name(&person.name), href }
                            }),
                            if !person.is_active {
                                Chip { label: w.s_people_stopped(), tone: Tone::Plain }
                            }
                        }
                    }
                }
                ButtonLink {
                    label: w.s_people_add(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Plus,
                    href: Route::NewMember { log }.to_string(),
                }
                if may_link {
                    ButtonLink {
                        label: w.s_link_open(),
                        kind: ButtonKind::Quiet,
                        icon: Icon::Send,
                        href: Route::TrajectLinks { log }.to_string(),
                    }
                }
            }
            Card { title: w.s_place_title(),
                if places.is_empty() {
                    Empty { title: w.s_place_empty() }
                }
                List { label: w.s_place_title(),
                    for place in places {
                        Row {
                            key: "{place.id}",
                            title: place.name,
                            meta: place.meta,
                            href: Route::EditPlacement { log, placement: place.id }.to_string(),
                            for other in place.clashes {
                                Chip { key: "{other}", label: w.s_place_clash(&other), tone: Tone::Care, icon: Icon::Care }
                            }
                        }
                    }
                }
                ButtonLink {
                    label: w.s_place_add(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Plus,
                    href: Route::NewPlacement { log }.to_string(),
                }
            }
            StackedCard { log }
            FlowOns { log }
        }
    }
}
