//! The coach, one tap from a call where the number is known, and from the messages. Knows only the coaches' names.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::role::Role;

use crate::format::call_address;
use crate::parts::{Avatar, ButtonKind, ButtonLink, Card, Icon, List, Row};
use crate::phrases::initials;
use crate::route::Route;
use crate::session::use_session;

/// Name and number of each coach.
fn coaches(traject: &Traject) -> Vec<(String, String)> {
    let coaches = traject.members_in(Role::Coach);
    coaches.map(|(_, member)| (member.name.get().clone(), member.phone.get().clone())).collect()
}

/// Who to call.
#[component]
pub fn CoachCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let coaches = session.ask_traject(log, coaches).unwrap_or_default();
    rsx! {
        if !coaches.is_empty() {
            Card { title: w.c_today_coach(),
                List {
                    for (name , _) in &coaches {
                        Row { key: "{name}", title: name.clone(), leading: rsx! { Avatar { initials: initials(name) } } }
                    }
                }
                for (name , href) in coaches.iter().filter_map(|(name, phone)| Some((name, call_address(phone)?))) {
                    ButtonLink {
                        key: "{name}",
                        label: w.a_call_name(name),
                        href,
                        kind: ButtonKind::Quiet,
                        icon: Icon::Call,
                    }
                }
                ButtonLink {
                    label: w.a_message_title(),
                    href: Route::Messages { log }.to_string(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Talk,
                }
            }
        }
    }
}
