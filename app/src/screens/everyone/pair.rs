//! The first screen: a code to come in, from the address or typed. For whoever just got one, on paper or as a picture.
//!
//! From a picture: no tap at all. Typed: six characters and one tap.

mod trouble;

use dioxus::prelude::*;
use shared::text::Lang;

use crate::navigator::navigator;
use crate::parts::{
    BigButton, ButtonKind, Card, Choice, ChoiceLayout, Choices, Field, Icon, Legend, Notice,
    Readiness, Screen, Tone, Wave,
};
use crate::route::Route;
use crate::session::{PairTrouble, Session, Stage, use_session};
use trouble::in_words;

/// Characters of a code that is typed.
const TYPED_CHARS: usize = 6;
/// A code that came in the address is far longer; anything shorter there is something else.
const BROUGHT_CHARS_MIN: usize = 16;

/// How far coming in is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entering {
    Waiting,
    Busy,
    /// Fewer or more characters than a code has.
    Incomplete,
    Failed(PairTrouble),
}

/// The state of this screen.
#[derive(Clone, Copy, PartialEq)]
struct Door {
    entering: Signal<Entering>,
    typed: Signal<String>,
    /// The long code of the address. It stays until it has worked, so that it can be tried again.
    brought: Signal<Option<String>>,
}

/// A typed code as it was made: capitals without spaces.
fn typed_code(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_uppercase()).collect()
}

/// Comes in with the code of the address, else with the typed one.
fn enter(session: Session, mut door: Door) {
    let brought = (door.brought)();
    let code = brought.unwrap_or_else(|| typed_code(&door.typed.peek()));
    if door.brought.peek().is_none() && code.chars().count() != TYPED_CHARS {
        door.entering.set(Entering::Incomplete);
        return;
    }
    let nav = navigator();
    door.entering.set(Entering::Busy);
    spawn(async move {
        match session.pair(code).await {
            Ok(()) => {
                nav.replace(Route::Home {});
            }
            Err(trouble) => {
                // What no second try can change is forgotten: the next code is typed.
                if !trouble::is_worth_again(&trouble) {
                    door.brought.set(None);
                }
                door.entering.set(Entering::Failed(trouble));
                // It may be the link they once came in with, kept for opening the app.
                if session.find_back().await {
                    nav.replace(Route::Home {});
                }
            }
        }
    });
}

/// Where a code is taken.
#[component]
pub fn Pair() -> Element {
    let mut session = use_session();
    let w = session.words();
    let door = use_hook(|| Door {
        entering: Signal::new(Entering::Waiting),
        typed: Signal::new(String::new()),
        brought: Signal::new(session.take_code().filter(|code| code.len() >= BROUGHT_CHARS_MIN)),
    });
    let is_taken = session.stage() == Stage::Ready;
    use_hook(|| {
        // On someone's phone a code waits until it is clear who goes on.
        if !is_taken && door.brought.peek().is_some() {
            enter(session, door);
        }
    });
    rsx! {
        Screen { header: rsx! { Wave { title: w.a_enter_title(), over: w.a_app_promise() } },
            Languages {}
            if is_taken {
                Taken {}
            }
            CodeCard { door }
            p { class: "soft centre", "{w.a_enter_no_code()}" }
        }
    }
}

/// The language of this phone, each by its own name.
#[component]
pub fn Languages() -> Element {
    let mut session = use_session();
    let w = session.words();
    let lang = session.lang();
    let choices = Lang::ALL.map(|lang| Choice::new(lang.own_name()));
    rsx! {
        Choices {
            legend: w.a_lang_title(),
            legend_look: Legend::ForReaders,
            layout: ChoiceLayout::Columns,
            choices: choices.to_vec(),
            chosen: Lang::ALL.iter().position(|it| *it == lang),
            onchoose: move |place: usize| {
                if let Some(lang) = Lang::ALL.get(place) {
                    session.choose_lang(*lang);
                }
            },
        }
    }
}

/// Someone is in here already: they can just go on.
#[component]
fn Taken() -> Element {
    let session = use_session();
    let w = session.words();
    let nav = navigator();
    let name = session.me().map(|me| me.name).unwrap_or_default();
    rsx! {
        Card {
            p { "{w.a_enter_taken(&name)}" }
            BigButton {
                label: w.a_enter_switch(&name),
                kind: ButtonKind::Quiet,
                icon: Icon::Me,
                onpress: move |()| { nav.replace(Route::Home {}); },
            }
        }
    }
}

/// The code, what came of it, and what to do then.
#[component]
fn CodeCard(door: Door) -> Element {
    let session = use_session();
    let w = session.words();
    let entering = (door.entering)();
    let has_brought = door.brought.read().is_some();
    let mut typed = door.typed;
    let (error, notice) = match &entering {
        Entering::Waiting | Entering::Busy => ("", ""),
        Entering::Incomplete => (w.a_invite_incomplete(), ""),
        // Said at the field where another code is to be typed, else on its own.
        Entering::Failed(trouble) if has_brought => ("", in_words(w, trouble)),
        Entering::Failed(trouble) => (in_words(w, trouble), ""),
    };
    let (label, state) = match entering {
        Entering::Busy => (w.a_enter_busy(), Readiness::Busy),
        Entering::Failed(trouble) if trouble::is_worth_again(&trouble) => {
            (w.a_try_again(), Readiness::Ready)
        }
        Entering::Waiting | Entering::Incomplete | Entering::Failed(_) => {
            (w.a_enter_go(), Readiness::Ready)
        }
    };
    let go = move |()| enter(session, door);
    rsx! {
        Card {
            if !notice.is_empty() {
                Notice { text: notice, tone: Tone::Care }
            }
            if has_brought {
                p { "{w.a_enter_code_brought()}" }
            } else {
                form {
                    class: "stack",
                    onsubmit: move |event| {
                        event.prevent_default();
                        go(());
                    },
                    p { "{w.a_enter_intro()}" }
                    Field {
                        label: w.a_enter_code(),
                        hint: w.a_enter_code_hint(),
                        value: typed(),
                        error,
                        onsave: move |text: String| typed.set(text.to_ascii_uppercase()),
                    }
                }
            }
            BigButton { label, icon: Icon::Forward, state, onpress: go }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::typed_code;

    #[test]
    fn a_typed_code_is_read_as_it_was_meant() {
        for text in ["abc234", "ABC 234", " abc-234 "] {
            assert_eq!(typed_code(text), "ABC234", "{text}");
        }
    }
}
