//! The words of each language, which come as files beside the app. Knows no message.

use std::cell::RefCell;

use futures_util::future::join;
use shared::text::{Lang, Messages, Table};
use wasm_bindgen_futures::spawn_local;

use super::link::fetch_file;
use super::page::{arrival, mark};
use super::window;
use crate::platform::stored_session::read_ahead;
use crate::platform::{Arrival, LazyPart};

thread_local! {
    /// What was fetched already: it stays in memory as long as the page does.
    static HERE: RefCell<Vec<Messages>> = const { RefCell::new(Vec::new()) };
}

/// Goes on as [`fetch_messages`] does, once what this device remembers was read as well: both take a moment, and the first
/// screen needs both.
pub fn prepare(lang: Lang, go_on: impl FnOnce(Option<Messages>) + 'static) {
    spawn_local(async move { go_on(join(obtain(lang), read_ahead()).await.0) });
}

/// Goes on with the words of a language once they are here, or with nothing if they cannot be had.
pub fn fetch_messages(lang: Lang, go_on: impl FnOnce(Option<Messages>) + 'static) {
    spawn_local(async move { go_on(obtain(lang).await) });
}

/// The attributes that name them begin so: all of them, and as many as first screens say.
const ALL: &str = "data-words-";
const FIRST: &str = "data-first-words-";

/// Whether all are needed: the page's script fetched all, or a part is used here that says more.
fn needs_all() -> bool {
    mark("data-says").as_deref() == Some("all") || arrival(LazyPart::Everyone) == Arrival::Here
}

async fn obtain(lang: Lang) -> Option<Messages> {
    // A page that names no address is not of our bundle: there the words are inside.
    let Some(all) = address(ALL, lang) else { return Messages::built_in(lang) };
    let needs_all = needs_all();
    let fits = |it: &&Messages| it.lang() == lang && (it.is_whole() || !needs_all);
    if let Some(here) = HERE.with_borrow(|here| here.iter().find(fits).copied()) {
        return Some(here);
    }
    let first = if needs_all { None } else { address(FIRST, lang) };
    let first = match first {
        Some(first) => fetch_file(&first).await,
        None => None,
    };
    let text = match first {
        Some(first) => first,
        // Without a network there are all or none.
        None => fetch_file(&all).await?,
    };
    let table = Table::read(text.leak()).ok().filter(|table| table.lang() == lang)?;
    let messages = Messages::of(Box::leak(Box::new(table)));
    HERE.with_borrow_mut(|here| here.push(messages));
    Some(messages)
}

/// Where the page says they are.
fn address(which: &str, lang: Lang) -> Option<String> {
    let name = [which, lang.tag()].concat();
    let names_them = ["[", &name, "]"].concat();
    let script = window().document()?.query_selector(&names_them).ok()??;
    script.get_attribute(&name)
}
