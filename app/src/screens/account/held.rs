//! Everything that is written about the candidate and that they may read: by who may read it, what was written last first.
//! To read, to hear and to print; what is not right can be said, and what is no longer to be done with it. Knows no file.

use dioxus::prelude::*;
use shared::held::{Held, held};
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::point::Purpose;

use crate::parts::{Button, ButtonKind, Card, Glyph, Icon, List, Row};
use crate::phrases::{edit_icon, edit_phrase, line};
use crate::screens::controls::print_button::PrintButton;
use crate::screens::points::Points;
use crate::session::{Session, use_session};

/// How many of a group are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 20;

/// A group, in words.
#[derive(Debug, Clone, PartialEq)]
struct Group {
    /// Who may read it: "jij, Anneke Visser".
    readers: String,
    rows: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq)]
struct Line {
    icon: Icon,
    what: String,
    when: String,
}

fn groups(session: Session, log: TrajectId) -> Vec<Group> {
    let w = session.messages();
    let found = session.ask(|phone| {
        let traject = phone.traject(log)?;
        let me = phone.me().person;
        let line = |it: &Held| {
            let name = traject.name_of(it.by.author).unwrap_or_default();
            let what = edit_phrase(w, traject, &it.edit, name);
            let when = w.day(session.local(it.by.at).date(), session.today());
            (!what.is_empty()).then_some(Line { icon: edit_icon(&it.edit), what, when })
        };
        let group = |group: shared::held::HeldFor| Group {
            readers: names(session, traject, me, &group.readers),
            rows: group.all.iter().filter_map(line).collect(),
        };
        Some(held(phone, traject).into_iter().map(group).collect())
    });
    found.flatten().unwrap_or_default()
}

fn names(session: Session, traject: &Traject, me: PersonId, people: &[PersonId]) -> String {
    let you = session.messages().c_view_candidate();
    let name = |person: &PersonId| if *person == me { Some(you) } else { traject.name_of(*person) };
    let mut names: Vec<&str> = people.iter().filter_map(name).collect();
    // "Jij" first, the others as they joined.
    names.sort_by_key(|name| *name != you);
    line(session.messages(), &names)
}

/// The groups, and room to say that something is not right.
#[component]
pub fn HeldCards(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let groups = groups(session, log);
    let longest = groups.iter().map(|group| group.rows.len()).max().unwrap_or(0);
    rsx! {
        for Group { readers , rows } in groups {
            Card { key: "{readers}", title: w.c_data_read_by(&readers),
                List {
                    for (place , Line { icon , what , when }) in rows.into_iter().take(shown()).enumerate() {
                        Row { key: "{place}", title: what, meta: when, leading: rsx! { Glyph { icon } } }
                    }
                }
            }
        }
        if longest > shown() {
            Button { label: w.a_show_all(), kind: ButtonKind::Quiet, icon: Icon::Down, onpress: move |()| shown.set(longest) }
        } else {
            PrintButton {}
        }
        Points { log, purpose: Purpose::Correction, goal: None }
        Points { log, purpose: Purpose::Restriction, goal: None }
    }
}
