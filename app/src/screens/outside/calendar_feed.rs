//! One's talks in one's own calendar: a private address, made here, told once, and ended here. Needs the server, and says so.

use dioxus::prelude::*;

use crate::parts::{BigButton, ButtonKind, Card, Glyph, Icon, Notice, Tone};
use crate::session::use_session;

/// The card of the calendar.
#[component]
pub fn CalendarFeed() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut link = use_signal(String::new);
    let mut feed = use_resource(move || session.calendar_feed());
    let mut away = move || session.show_toast(session.messages().a_server_away().to_owned());
    let make = move |()| {
        spawn(async move {
            match session.make_calendar_feed().await {
                Ok(made) => link.set(made),
                Err(_) => away(),
            }
            feed.restart();
        });
    };
    let end = move |()| {
        spawn(async move {
            match session.end_calendar_feed().await {
                Ok(()) => link.set(String::new()),
                Err(_) => away(),
            }
            feed.restart();
        });
    };
    // Without the server there is nothing to make or end; other cards say that it is away.
    let Some(Ok(standing)) = feed.read().clone() else { return VNode::empty() };
    let told = link();
    rsx! {
        Card { title: w.c_calendar_title(), under: w.c_calendar_what(),
            if !told.is_empty() {
                Notice { text: w.c_calendar_keep(), tone: Tone::Plain, icon: Icon::Lock }
                div { class: "button-wide",
                    a { class: "button quiet", href: subscribed(&told),
                        Glyph { icon: Icon::Calendar }
                        span { "{w.c_calendar_open()}" }
                    }
                }
                BigButton {
                    label: w.a_copy(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Calendar,
                    onpress: move |()| {
                        session.copy(&link());
                        session.show_toast(session.messages().a_copied().to_owned());
                    },
                }
            }
            match standing.made {
                None => rsx! {
                    BigButton {
                        label: w.c_calendar_make(),
                        kind: ButtonKind::Quiet,
                        icon: Icon::Calendar,
                        onpress: make,
                    }
                },
                Some(made) => rsx! {
                    p { class: "soft",
                        {w.c_calendar_since(&w.day(session.local(made).date(), session.today()))}
                    }
                    BigButton {
                        label: w.c_calendar_end(),
                        kind: ButtonKind::Plain,
                        icon: Icon::Close,
                        onpress: end,
                    }
                },
            }
        }
    }
}

/// The address under which calendars take it in, and ask again themselves.
fn subscribed(link: &str) -> String {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    ["webcal://", rest].concat()
}

#[cfg(test)]
mod tests {
    use super::subscribed;

    #[test]
    fn a_calendar_takes_it_in() {
        assert_eq!(subscribed("https://opstap.example/c/1.ics"), "webcal://opstap.example/c/1.ics");
    }
}
