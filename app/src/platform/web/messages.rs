//! The words of each language, which come as files beside the app. Knows no message.

use std::cell::RefCell;

use futures_util::future::join;
use shared::text::{Lang, Messages, Table};
use wasm_bindgen_futures::spawn_local;

use super::link::fetch_file;
use super::window;
use crate::platform::stored_session::read_ahead;

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

async fn obtain(lang: Lang) -> Option<Messages> {
    let here =
        HERE.with_borrow(|here| here.iter().find(|messages| messages.lang() == lang).copied());
    if here.is_some() {
        return here;
    }
    // A page that names no address is not of our bundle: there the words are inside.
    let Some(address) = address(lang) else { return Messages::built_in(lang) };
    let text = fetch_file(&address).await?;
    let table = Table::read(text.leak()).ok().filter(|table| table.lang() == lang)?;
    let messages = Messages::of(Box::leak(Box::new(table)));
    HERE.with_borrow_mut(|here| here.push(messages));
    Some(messages)
}

/// Where the page says they are.
fn address(lang: Lang) -> Option<String> {
    let name = ["data-words-", lang.tag()].concat();
    let names_them = ["[", &name, "]"].concat();
    let script = window().document()?.query_selector(&names_them).ok()??;
    script.get_attribute(&name)
}
