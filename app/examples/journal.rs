//! Runs the contract test of journals in a browser, on the very file that the app keeps its own with, and leaves it in the page
//! as `told`. Only the browser tests build it; it knows no test.

#[path = "../src/platform/contract_test.rs"]
mod contract_test;
#[path = "../src/platform/web/journal.rs"]
mod journal;
#[path = "../src/platform/web/kept.rs"]
mod kept;

use shared::sync::journal::{Refused, Revision, Rows, Write};
use wasm_bindgen::JsValue;

use contract_test::Device;
use journal::Journal;

/// This browser.
struct Browser;

impl Device for Browser {
    type Journal = Journal;

    async fn open(&self, name: &str) -> Result<Journal, Refused> {
        Journal::open(name).await
    }
    async fn load(&self, journal: &Journal) -> Result<(Revision, Rows), Refused> {
        journal.load().await
    }
    async fn commit(
        &self,
        journal: &Journal,
        planned_on: Revision,
        writes: &[Write],
    ) -> Result<Revision, Refused> {
        journal.commit(planned_on, writes).await
    }
}

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        let told = contract_test::run(&Browser).await.unwrap_or_else(|refused| refused.to_string());
        let page = js_sys::global();
        js_sys::Reflect::set(&page, &"told".into(), &JsValue::from_str(&told))
            .expect("a page takes what is set on it");
    });
}
