//! The next talk, or meeting with an employer, with the way to all of them. Knows only when it is.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::text::date::capital;

use crate::format::{format_when, line};
use crate::parts::{Card, Glyph, Icon, List, Row};
use crate::route::Route;
use crate::screens::talks::candidate_talks::{Talk, talks};
use crate::session::use_session;

/// The next one, or that there is none.
#[component]
pub fn TalkCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let next = session.ask_traject(log, |traject| {
        let all = talks(w, traject).into_iter();
        let mut talks = all.filter(|talk| talk.when.date >= today && !talk.is_cancelled);
        let mut next = talks.next().map(|Talk { title, when, place, .. }| (when, title, place));
        for (_, it) in traject.introductions() {
            let Some(it) = it.coming_meeting(today) else { continue };
            if next.as_ref().is_none_or(|(when, ..)| it.when < *when) {
                next = Some((it.when, w.c_meet_title().to_owned(), it.place.clone()));
            }
        }
        next
    });
    let next = next.flatten().map(|(when, title, place)| {
        let when = capital(&format_when(w, when, today));
        (title, line(w, &[&when, &place]))
    });
    rsx! {
        Card { title: w.c_today_talk(),
            if let Some((title, meta)) = next {
                List {
                    Row { title, meta, href: Route::Talks {}.to_string(), leading: rsx! { Glyph { icon: Icon::Calendar } } }
                }
            } else {
                p { class: "soft", "{w.c_today_no_talk()}" }
            }
        }
    }
}
