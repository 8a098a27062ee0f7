//! Size of the letters and light or dark, kept on this phone. The page's root element carries both; see `theme.css`.

use dioxus::prelude::*;

use crate::parts::{Choice, ChoiceLayout, Choices, Legend};
use crate::session::{Setting, use_session};

/// Values of the setting in the order of the screen; nothing stands for what the device does itself.
const TEXT_SIZES: [Option<&str>; 3] = [None, Some("large"), Some("larger")];
const THEMES: [Option<&str>; 3] = [None, Some("light"), Some("dark")];

/// How large letters are.
#[component]
pub fn TextSize() -> Element {
    let w = use_session().messages();
    let words = [w.a_text_size_normal(), w.a_text_size_large(), w.a_text_size_largest()];
    rsx! {
        StoredChoice { setting: Setting::TextSize, values: TEXT_SIZES, words, legend: w.a_text_size() }
    }
}

/// Light, dark, or as the device is.
#[component]
pub fn ThemeChoice() -> Element {
    let w = use_session().messages();
    let words = [w.a_look_device(), w.a_look_light(), w.a_look_dark()];
    rsx! {
        StoredChoice { setting: Setting::Theme, values: THEMES, words, legend: w.a_look() }
    }
}

/// A setting with three values: it shows at once.
#[component]
fn StoredChoice(
    setting: Setting,
    values: [Option<&'static str>; 3],
    words: [&'static str; 3],
    legend: String,
) -> Element {
    let session = use_session();
    let mut kept = use_signal(|| session.setting(setting));
    let choose = move |place: usize| {
        let Some(value) = values.get(place) else { return };
        session.choose_setting(setting, *value);
        kept.set(value.map(str::to_owned));
    };
    rsx! {
        Choices {
            legend,
            legend_look: Legend::ForReaders,
            layout: ChoiceLayout::Columns,
            choices: words.map(Choice::new).to_vec(),
            chosen: values.iter().position(|value| *value == kept().as_deref()).unwrap_or(0),
            onchoose: choose,
        }
    }
}
