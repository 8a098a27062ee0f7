//! A file is chosen, looked at, and taken in: nothing comes before it was seen what would come.

use dioxus::prelude::*;
use shared::import::{Counts, Preview};

use super::columns::Columns;
use super::coming::{Coming, Counted, brings};
use super::said::why_not;
use super::wrong::WrongCells;
use crate::parts::{BigButton, Card, FileField, Icon, Notice, Readiness, Select, Skeleton, Tone};
use crate::session::sheets::{PickedFile, Reading, picked_file};
use crate::session::{NoAnswer, use_session};

const KINDS: &str = ".csv,.xlsx,.ods";

/// From the file to the button that takes it in.
#[component]
pub fn Bring(ontaken: EventHandler<()>) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut file = use_signal(|| None::<PickedFile>);
    let mut reading = use_signal(Reading::default);
    let mut preview = use_signal(|| None::<Preview>);
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let mut taken = use_signal(|| None::<Counts>);
    let mut is_taking = use_signal(|| false);
    // Of answers that overtake each other, the one to the last question counts.
    let mut turn = use_signal(|| 0_u32);
    let mut is_looking = use_signal(|| false);
    let look = use_callback(move |()| {
        let Some(chosen) = file() else { return };
        turn += 1;
        let (this, asked) = (turn(), reading());
        trouble.set(None);
        taken.set(None);
        is_looking.set(true);
        spawn(async move {
            let found = session.check_sheet(&chosen, &asked).await;
            if this != *turn.peek() {
                return;
            }
            is_looking.set(false);
            match found {
                Ok(found) => preview.set(Some(found)),
                Err(why) => {
                    preview.set(None);
                    trouble.set(Some(why));
                }
            }
        });
    });
    let take = use_callback(move |()| {
        let Some(chosen) = file() else { return };
        let asked = reading();
        trouble.set(None);
        is_taking.set(true);
        spawn(async move {
            match session.take_sheet(&chosen, &asked).await {
                Ok(counts) => {
                    taken.set(Some(counts));
                    preview.set(None);
                    file.set(None);
                    session.show_toast(w.s_sheets_taken().to_owned());
                    ontaken.call(());
                }
                Err(why) => trouble.set(Some(why)),
            }
            is_taking.set(false);
        });
    });
    let state = match (&*preview.read(), is_taking() || is_looking()) {
        (_, true) => Readiness::Busy,
        (Some(preview), false) if brings(preview) => Readiness::Ready,
        (Some(_) | None, false) => Readiness::Waiting,
    };
    rsx! {
        Card {
            p { {w.s_sheets_text()} }
            FileField {
                label: w.s_sheets_pick(),
                hint: w.s_sheets_kinds(),
                accept: KINDS,
                onpick: move |event| {
                    if let Some(picked) = picked_file(&event) {
                        file.set(Some(picked));
                        reading.set(Reading::default());
                        preview.set(None);
                        look.call(());
                    }
                },
            }
            if let Some(why) = trouble() {
                div { role: "alert",
                    Notice { text: why_not(w, &why), tone: Tone::Care }
                }
                if file.read().is_some() {
                    BigButton { label: w.a_try_again(), icon: Icon::Sync, onpress: move |()| look.call(()) }
                }
            }
            if is_looking() && preview.read().is_none() {
                Skeleton { label: w.a_loading() }
            }
        }
        if let Some(counts) = taken() {
            Card { title: w.s_sheets_taken(),
                Counted { counts }
            }
        }
        if let Some(found) = preview() {
            if !found.other_sheets.is_empty() {
                Sheets {
                    preview: found.clone(),
                    onchoose: move |sheet| {
                        reading.set(Reading { sheet: Some(sheet), columns: Vec::new() });
                        look.call(());
                    },
                }
            }
            Coming { preview: found.clone() }
            WrongCells { preview: found.clone() }
            Columns {
                preview: found,
                onsay: move |(at, field)| {
                    reading.write().say(at, field);
                    look.call(());
                },
            }
            BigButton { label: w.s_sheets_take(), icon: Icon::Check, state, onpress: move |()| take.call(()) }
        }
    }
}

/// Of a workbook with several sheets, which one is read.
#[component]
fn Sheets(preview: Preview, onchoose: EventHandler<String>) -> Element {
    let w = use_session().messages();
    let here = preview.sheet.unwrap_or_default();
    let names: Vec<String> = [here].into_iter().chain(preview.other_sheets).collect();
    let options = names.clone();
    rsx! {
        Select {
            label: w.s_sheets_sheet(),
            options,
            chosen: 0,
            onchoose: move |place: usize| {
                if let Some(name) = names.get(place) {
                    onchoose.call(name.clone());
                }
            },
        }
    }
}
