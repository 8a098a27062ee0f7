//! Which column of a list is which field: as the server took it, until somebody says otherwise.

use dioxus::prelude::*;
use shared::import::{Column, Field, Matched, Preview};

use super::said::field;
use crate::format::count;
use crate::parts::{Card, Disclosure, Icon, Select};
use crate::session::use_session;

/// All of them: open where they do not fit, else closed until somebody wants to look.
#[component]
pub fn Columns(preview: Preview, onsay: EventHandler<(u32, Option<Field>)>) -> Element {
    let w = use_session().messages();
    let used = preview.columns.iter().filter(|it| it.field.is_some()).count();
    let title = w.s_sheets_columns(count(preview.columns.len()), count(used));
    let fields = preview.fields;
    let list = rsx! {
        p { class: "soft", {w.s_sheets_columns_text()} }
        for column in preview.columns {
            ColumnChoice { key: "{column.at}", column: column.clone(), fields: fields.clone(), onsay }
        }
    };
    if preview.misfits.is_empty() {
        rsx! {
            Disclosure { label: title, icon: Icon::Edit, {list} }
        }
    } else {
        rsx! {
            Card { title, {list} }
        }
    }
}

/// One, with what stands in it.
#[component]
fn ColumnChoice(
    column: Column,
    fields: Vec<Field>,
    onsay: EventHandler<(u32, Option<Field>)>,
) -> Element {
    let w = use_session().messages();
    let Column { at, header, example, field: chosen, matched } = column;
    let label = w.s_sheets_column_of(&header, &letters(at));
    if matched == Matched::HeaderTwice {
        return rsx! {
            div { class: "field",
                p { bdi { "{label}" } }
                p { class: "soft", {w.s_sheets_twice()} }
            }
        };
    }
    let names = fields.iter().map(|it| field(w, *it).to_owned());
    rsx! {
        Select {
            label,
            hint: if example.is_empty() { String::new() } else { w.s_sheets_example(&example) },
            options: [w.s_sheets_left_out().to_owned()].into_iter().chain(names).collect::<Vec<_>>(),
            chosen: fields.iter().position(|it| Some(*it) == chosen).map_or(0, |place| place + 1),
            onchoose: move |place: usize| {
                let said = place.checked_sub(1).and_then(|place| fields.get(place)).copied();
                onsay.call((at, said));
            },
        }
    }
}

/// What a spreadsheet calls a column: 0 is `A`, 26 is `AA`.
fn letters(at: u32) -> String {
    let letter = ('A'..='Z').nth(usize::try_from(at % 26).unwrap_or_default()).unwrap_or('A');
    let before = if at < 26 { String::new() } else { letters(at / 26 - 1) };
    format!("{before}{letter}")
}
