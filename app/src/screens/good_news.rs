//! A small success of the programme, for everyone who takes part: a card further down the day until it is put away, 1 tap; and
//! on Ik whether such cards show at all. Knows no other success.

use dioxus::prelude::*;

use crate::parts::{
    BigButton, ButtonKind, Card, Choice, ChoiceLayout, Choices, Icon, Legend, Picture,
};
use crate::phrases;
use crate::session::use_session;

/// The newest that was not put away; usually none.
#[component]
pub fn GoodNews() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let fetched = use_resource(move || session.fetch_successes());
    let mut away = use_signal(|| None);
    // Drawn anew once they have come, and once one was put away.
    let _ = (fetched.read(), away());
    let Some(it) = session.success() else { return VNode::empty() };
    let Some((lang, words)) = it.words.told_in(session.lang()) else { return VNode::empty() };
    let (lang, dir, words) = (lang.tag(), lang.dir(), words.to_owned());
    let pictogram = phrases::pictogram(it.pictogram);
    let put_away = move |()| {
        session.put_success_away(&it);
        away.set(Some(it.id));
    };
    rsx! {
        Card { title: w.a_success_title(),
            div { class: "row",
                Picture { pictogram }
                p { class: "grow strong", lang, dir, "{words}" }
            }
            BigButton { label: w.a_success_read(), kind: ButtonKind::Quiet, icon: Icon::Check, onpress: put_away }
        }
    }
}

/// Whether such cards show.
#[component]
pub fn GoodNewsChoice() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut shows = use_signal(|| session.shows_successes());
    let choose = move |place: usize| {
        session.show_successes(place == 0);
        shows.set(place == 0);
    };
    rsx! {
        Card { title: w.a_success_setting(),
            Choices {
                legend: w.a_success_setting(),
                legend_look: Legend::ForReaders,
                layout: ChoiceLayout::Columns,
                choices: [w.a_success_show(), w.a_success_hide()].map(Choice::new).to_vec(),
                chosen: usize::from(!shows()),
                onchoose: choose,
            }
        }
    }
}
