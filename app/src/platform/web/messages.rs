//! The words of each language, which come as files beside the app. Knows no message.

use std::cell::RefCell;

use futures_util::future::join;
use shared::text::{Lang, Messages, Table};
use wasm_bindgen_futures::spawn_local;

use super::link::fetch_file;
use super::page::{arrival, uses_staff_parts};
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

/// What a candidate's first screens say, and the rest: the attributes that name them begin so.
const FIRST: &str = "data-words-";
const SECOND: &str = "data-more-words-";

/// Whether a part is used here that says the rest.
fn needs_second() -> bool {
    uses_staff_parts() || arrival(LazyPart::Everyone) == Arrival::Here
}

async fn obtain(lang: Lang) -> Option<Messages> {
    // A page that names no address is not of our bundle: there the words are inside.
    if address(FIRST, lang).is_none() {
        return Messages::built_in(lang);
    }
    let here =
        HERE.with_borrow(|here| here.iter().find(|messages| messages.lang() == lang).copied());
    let lacks_second = needs_second() && !here.is_some_and(Messages::has_second);
    let first = async { if here.is_some() { here } else { obtain_first(lang).await } };
    let second =
        async { if lacks_second { fetch_words(SECOND, lang).await.map(Some) } else { Some(None) } };
    let (messages, second) = join(first, second).await;
    let messages = messages?;
    if let Some(second) = second? {
        messages.table().read_second(second).ok()?;
    }
    Some(messages)
}

async fn obtain_first(lang: Lang) -> Option<Messages> {
    let table = Table::read(fetch_words(FIRST, lang).await?).ok();
    let table = table.filter(|table| table.lang() == lang)?;
    let messages = Messages::of(Box::leak(Box::new(table)));
    HERE.with_borrow_mut(|here| here.push(messages));
    Some(messages)
}

async fn fetch_words(which: &str, lang: Lang) -> Option<&'static str> {
    let text: &'static str = fetch_file(&address(which, lang)?).await?.leak();
    Some(text)
}

/// Where the page says they are.
fn address(which: &str, lang: Lang) -> Option<String> {
    let name = [which, lang.tag()].concat();
    let names_them = ["[", &name, "]"].concat();
    let script = window().document()?.query_selector(&names_them).ok()??;
    script.get_attribute(&name)
}
