//! That a traject walks with a group, for who guides it: the coach goes on to its steps, the employer reads what was done.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::path::group_mark::GroupMarkId;
use shared::record::step::Status;
use shared::role::Role;

use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Icon, List, Row, Tone};
use crate::phrases;
use crate::route::Route;
use crate::session::use_session;

/// The marks that stand, the one said last on top.
fn marks(traject: &Traject) -> Vec<(GroupMarkId, String, Status)> {
    let standing = traject.path().group_marks.iter().filter(|(_, it)| !it.skipped.get());
    let mut marks: Vec<_> = standing.collect();
    marks.sort_by_key(|(_, it)| std::cmp::Reverse(it.status.shown().by.order()));
    let told = marks.into_iter().map(|(id, it)| (*id, it.title.get().clone(), *it.status.get()));
    told.collect()
}

/// The card, or the coach's way to the steps; nothing where it walks with none.
#[component]
pub fn WithGroup(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let role = session.person().and_then(|person| traject.role(person));
        let (_, name) = traject.cohort()?;
        Some((role, name.to_owned(), marks(traject)))
    });
    let Some((role, name, marks)) = found.flatten() else { return VNode::empty() };
    if role == Some(Role::Coach) {
        return rsx! {
            ButtonLink {
                label: w.s_group_with(&name),
                kind: ButtonKind::Quiet,
                icon: Icon::People,
                href: Route::TrajectGroup { log }.to_string(),
            }
        };
    }
    rsx! {
        Card { title: w.s_group_with(&name),
            List { label: w.s_group_with(&name),
                for (id , title , status) in marks {
                    Row { key: "{id}", title,
                        Chip {
                            label: phrases::status(w, status),
                            tone: if status == Status::Done { Tone::Done } else { Tone::Plain },
                        }
                    }
                }
            }
        }
    }
}
