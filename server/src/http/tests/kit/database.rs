//! Which database these tests use: files, or `OPSTAP_TEST_DATABASE=postgres`, one server for all of them.

use std::sync::OnceLock;

use tests::live::postgres::{Care, Postgres};

/// The server of databases, where one was asked for.
pub fn chosen() -> Option<&'static Postgres> {
    static ONE: OnceLock<Option<Postgres>> = OnceLock::new();
    let start = || Postgres::start(Care::Quick).expect("PostgreSQL of the tests");
    let is_asked = std::env::var("OPSTAP_TEST_DATABASE").is_ok_and(|it| it == "postgres");
    ONE.get_or_init(|| is_asked.then(start)).as_ref()
}
