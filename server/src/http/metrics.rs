//! `GET /metrics`, on a port of its own: what the server did, in numbers, as Prometheus reads them. No label says who: there
//! are the patterns of addresses, kinds of logs and what became of changes, and nothing else.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, middleware};
use prometheus_client::encoding::text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use shared::sync::message::Outcome;

use super::problem::{self, Problem};
use super::{Server, patience};
use crate::store::database;

/// What a program says that reads and writes this format.
const FORMAT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// Upper ends of the buckets, in seconds: from what is read from memory to what nobody waits for.
const SECONDS: [f64; 10] = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 25.0];

/// The one label that numbers of a family are told apart by.
type Label = [(&'static str, String); 1];

/// All that is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    rounds: Counter,
    pushes: Counter,
    changes: Family<Label, Counter>,
    answers: Family<Label, Counter>,
    seconds: Family<Label, Histogram>,
    logs: Family<Label, Gauge>,
    database_bytes: Gauge,
    crashes: Gauge,
    retries: Gauge,
    /// Of a server that keeps no copy there is none.
    copy_age: Family<[(&'static str, String); 0], Gauge>,
}

impl Default for Metrics {
    fn default() -> Self {
        let (rounds, pushes, changes, answers) =
            (Counter::default(), Counter::default(), Family::default(), Family::default());
        let seconds: Family<Label, Histogram> =
            Family::new_with_constructor(|| Histogram::new(SECONDS));
        let (logs, database_bytes, crashes) =
            (Family::default(), Gauge::default(), Gauge::default());
        let mut registry = Registry::with_prefix("opstap");
        registry.register("rounds", "Rounds of phones", rounds.clone());
        registry.register("pushes", "Rounds that brought something", pushes.clone());
        registry.register("changes", "Changes brought, by what became of them", changes.clone());
        registry.register("answers", "Requests, by the class of their status", answers.clone());
        let help = "How long requests took, by the pattern of their address";
        registry.register_with_unit("request", help, Unit::Seconds, seconds.clone());
        registry.register("logs", "Open logs, by their kind", logs.clone());
        let help = "What the database takes";
        registry.register_with_unit("database", help, Unit::Bytes, database_bytes.clone());
        let help = "Apps that broke down in this hour and the one before, as far as they said so";
        registry.register("app_crashes", help, crashes.clone());
        let retries = Gauge::default();
        let help = "Writing done once more, as another server wrote the same at once";
        registry.register("database_retries", help, retries.clone());
        let copy_age = Family::default();
        let help = "How long ago the copy in a second folder held all there was";
        registry.register_with_unit("copy_age", help, Unit::Seconds, copy_age.clone());
        Self {
            registry,
            rounds,
            pushes,
            changes,
            answers,
            seconds,
            logs,
            database_bytes,
            crashes,
            retries,
            copy_age,
        }
    }
}

impl Metrics {
    /// Counts a round of a phone, and what became of what it brought.
    pub fn count_round<'a>(&self, became: impl IntoIterator<Item = &'a Outcome>) {
        self.rounds.inc();
        let mut became = became.into_iter().peekable();
        if became.peek().is_some() {
            self.pushes.inc();
        }
        for outcome in became {
            let name = match outcome {
                Outcome::Accepted(_) => "accepted",
                Outcome::Refused(_) => "refused",
                Outcome::Gone => "gone",
                Outcome::TooNew => "too_new",
                Outcome::Forked => "forked",
            };
            self.changes.get_or_create(&[("outcome", name.to_owned())]).inc();
        }
    }

    /// Counts an answer. `address` is a pattern: never what stood in it.
    pub fn count_answer(&self, address: &str, status: StatusCode, took: Duration) {
        let class = format!("{}xx", status.as_u16() / 100);
        self.answers.get_or_create(&[("status", class)]).inc();
        let address = [("address", address.to_owned())];
        self.seconds.get_or_create(&address).observe(took.as_secs_f64());
    }
}

/// All that the port of its own answers.
pub fn router(server: Arc<Server>) -> Router {
    Router::new()
        .route("/metrics", get(metrics))
        .fallback(problem::no_such_address)
        .method_not_allowed_fallback(problem::no_such_method)
        .layer(middleware::from_fn(patience::in_time))
        .with_state(server)
}

/// Looks at what is not counted as it happens, and tells all.
async fn metrics(State(server): State<Arc<Server>>) -> Result<Response, Problem> {
    let (logs, bytes) = server.store.read(sizes).await?;
    let metrics = &server.metrics;
    for (kind, count) in logs {
        metrics.logs.get_or_create(&[("kind", kind)]).set(count);
    }
    metrics.database_bytes.set(bytes);
    metrics.crashes.set(i64::from(server.limits.crashes_of_late(server.clock.now())));
    metrics.retries.set(i64::try_from(server.store.retries()).unwrap_or(i64::MAX));
    if let Some(copy) = &server.copy {
        let age = i64::try_from(copy.age().as_secs()).unwrap_or(i64::MAX);
        metrics.copy_age.get_or_create(&[]).set(age);
    }
    let mut told = String::new();
    text::encode(&mut told, &metrics.registry).map_err(|_| Problem::Unavailable)?;
    Ok(([(header::CONTENT_TYPE, FORMAT)], told).into_response())
}

/// How many logs of each kind are open, and how many bytes the database takes.
fn sizes(connection: &database::Connection) -> database::Result<(Vec<(String, i64)>, i64)> {
    let logs =
        connection.all(include_str!("count_logs.sql"), (), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let of = |sql: &str| connection.one(sql, (), |row| row.get::<i64>(0));
    let bytes = if connection.is_postgres() {
        of("select pg_database_size(current_database())")?
    } else {
        of("pragma page_count")?.saturating_mul(of("pragma page_size")?)
    };
    Ok((logs, bytes))
}
