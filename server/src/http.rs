//! Every address the server answers, on one page. What an address does stands in the file of its resource.

mod address;
mod again;
mod agreement;
mod body;
mod calendar;
mod coach_papers;
mod coaching;
mod cookie;
mod crashes;
mod devices;
mod download;
mod events;
mod export;
mod figures;
mod guard;
mod health;
mod import;
mod in_path;
mod invites;
mod json;
mod links;
mod login;
mod looks;
mod matching;
mod me;
mod members;
mod metrics;
mod monitor;
mod of_one;
mod origin;
mod packing;
mod pair;
mod passkeys;
mod patience;
mod people;
mod problem;
mod proofs;
mod proxies;
mod public;
mod push;
mod running;
mod search;
mod security_contact;
mod streams;
mod successes;
mod suggestions;
mod sync;
#[cfg(test)]
pub(crate) mod tests;
mod visitor;
mod web;
mod welcome;

use std::sync::{Arc, Mutex};

use axum::extract::DefaultBodyLimit;
use axum::routing::{delete, get, post};
use axum::{Router, middleware};
use shared::limits::SMALL_REQUEST_BYTES_MAX;
use shared::sync::lease::DAYS_DEFAULT;
use tokio::sync::{Semaphore, watch};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

pub use self::address::Address;
pub use self::events::is_line;
use self::health::Probe;
use self::metrics::Metrics;
pub use self::metrics::router as metrics_router;
pub use self::of_one::{OfOne, Taken};
pub use self::origin::Origin;
pub use self::proxies::Proxies;
pub use self::public::Seen;
pub use self::security_contact::{Contact, NotAContact};
use self::streams::Streams;
pub use self::web::{NoBundle, Web};
use crate::audit::Audit;
use crate::auth::limit::{HourlyCount, Limit, Rate};
use crate::clock::Clock;
use crate::copying::Progress;
use crate::login::Provider;
use crate::passkeys::Passkeys;
use crate::push::Push;
use crate::secret::Hash;
use crate::store::Store;

/// What the handlers share.
#[derive(Debug)]
pub struct Server {
    /// The database.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Where people find this server.
    pub origin: Origin,
    /// The app itself.
    pub web: Web,
    /// Turns true when the server is to stop.
    pub stopping: watch::Receiver<bool>,
    /// Whom we believe when they say for whom they ask.
    pub proxies: Proxies,
    /// Who tries how often.
    pub limits: Limits,
    /// What messages are sent with to phones that are not open.
    pub push: Push,
    /// Days a phone may be away before it locks.
    pub away_days_max: u32,
    /// What employers without an app looked at last.
    pub seen: Seen,
    /// What is counted.
    pub metrics: Metrics,
    /// Who came and went, and what left.
    pub audit: Audit,
    /// Whom somebody turns to who found a weakness, if that was said.
    pub contact: Option<Contact>,
    /// Where people log in by an account of their work, if the office has such a place.
    pub login: Option<Provider>,
    /// How far the copy is that goes along, if one does.
    pub copy: Option<Progress>,
    /// What is asked of passkeys, where people find this server by a name.
    pub passkeys: Option<Passkeys>,
}

impl Server {
    /// One that believes no proxy, and whose phones may be away as long as is usual.
    pub fn new(
        store: Store,
        clock: Clock,
        origin: Origin,
        web: Web,
        push: Push,
        stopping: watch::Receiver<bool>,
    ) -> Self {
        let (proxies, limits, seen) = (Proxies::default(), Limits::default(), Seen::default());
        let away_days_max = DAYS_DEFAULT;
        let (metrics, contact) = (Metrics::default(), None);
        let audit = Audit::of(store.folder());
        let passkeys = Passkeys::of(&origin.to_string());
        Self {
            store,
            clock,
            origin,
            web,
            stopping,
            proxies,
            limits,
            push,
            away_days_max,
            seen,
            metrics,
            audit,
            contact,
            login: None,
            copy: None,
            passkeys,
        }
    }
}

/// Every limit on how often, in one place.
#[derive(Debug)]
pub struct Limits {
    /// Wrong codes from one address.
    pairing: Mutex<Limit<Address>>,
    /// Wrong codes to type, from everywhere together.
    wrong_codes: Mutex<HourlyCount>,
    /// Who goes to log in elsewhere.
    logins: Mutex<Limit<Address>>,
    /// Who told of crashes.
    telling: Mutex<Limit<Address>>,
    /// Crashes of apps, from everywhere together.
    crashes: Mutex<HourlyCount>,
    /// Requests at once.
    running: Arc<OfOne>,
    /// Large bodies that are taken apart at once, whosever: each takes a lot of memory.
    unpacking: Arc<Semaphore>,
    /// Event streams.
    streams: Arc<Streams>,
    /// Whether anything can be written.
    probe: Probe,
    /// Pages sent by one link.
    pages: Mutex<Limit<Hash>>,
    /// By all of them together.
    all_pages: Mutex<Limit<()>>,
    /// Pages of proofs that are read from one address.
    proofs: Mutex<Limit<Address>>,
    /// Calendars asked for.
    calendars: Mutex<Limit<Hash>>,
    /// Rounds of one session.
    rounds: Mutex<Limit<Hash>>,
    /// Searches of one session: each looks at every name there is.
    searches: Mutex<Limit<Hash>>,
    /// Sheets that one session brings or fetches.
    sheets: Mutex<Limit<Hash>>,
    /// Sheets at once, whosever: each takes a lot of memory.
    sheet_places: Arc<Semaphore>,
    /// Papers that one session fetches.
    papers: Mutex<Limit<Hash>>,
    /// Papers at once, whosever: each takes a while to write.
    paper_places: Arc<Semaphore>,
    /// Large answers that are packed at once.
    packing_places: Arc<Semaphore>,
}

impl Default for Limits {
    fn default() -> Self {
        let limit = |tries_max, refill_ms| Rate { tries_max, refill_ms };
        Self {
            pairing: Mutex::new(Limit::new(limit(10, 60_000), 4_096)),
            wrong_codes: Mutex::default(),
            logins: Mutex::new(Limit::new(limit(200, 1_000), 4_096)),
            telling: Mutex::new(Limit::new(limit(10, 60_000), 4_096)),
            crashes: Mutex::default(),
            running: Arc::new(OfOne::new(running::OF_ONE_MAX)),
            unpacking: Arc::new(Semaphore::new(body::AT_ONCE_MAX)),
            streams: Arc::default(),
            probe: Probe::default(),
            pages: Mutex::new(Limit::new(limit(20, 60_000), 4_096)),
            all_pages: Mutex::new(Limit::new(limit(600, 100), 1)),
            proofs: Mutex::new(Limit::new(limit(60, 1_000), 4_096)),
            calendars: Mutex::new(Limit::new(limit(10, 30_000), 4_096)),
            rounds: Mutex::new(Limit::new(limit(600, 20), 4_096)),
            searches: Mutex::new(Limit::new(limit(60, 500), 4_096)),
            sheets: Mutex::new(Limit::new(limit(30, 2_000), 4_096)),
            sheet_places: Arc::new(Semaphore::new(1)),
            papers: Mutex::new(Limit::new(limit(30, 2_000), 4_096)),
            paper_places: Arc::new(Semaphore::new(1)),
            packing_places: Arc::new(Semaphore::new(packing::at_once())),
        }
    }
}

/// The whole server, ready to be served.
pub fn router(server: Arc<Server>) -> Router {
    let quality = CompressionLevel::Precise(packing::QUALITY.cast_signed());
    let compression = CompressionLayer::new().quality(quality);
    let json = Router::new()
        .route("/pair", post(pair::pair))
        .route("/me", get(me::me))
        .route("/logout", post(me::logout))
        .route("/login", get(login::offered))
        .route("/passkeys", get(passkeys::own).post(passkeys::begin))
        .route("/passkeys/add", post(passkeys::add))
        .route("/passkeys/offered", get(passkeys::offered))
        .route("/passkeys/who", post(passkeys::ask_who))
        .route("/passkeys/come-in", post(passkeys::come_in))
        .route("/passkeys/again", post(passkeys::ask_again))
        .route("/passkeys/show", post(passkeys::show_again))
        .route("/passkeys/own/{passkey}", delete(passkeys::remove))
        .route("/people/{person}/passkeys", delete(passkeys::end))
        .route("/sync", post(sync::sync))
        .route("/events", get(events::events))
        .route("/invites", get(invites::open).post(invites::invite))
        .route("/invites/{invite}", delete(invites::withdraw))
        .route("/invites/{invite}/consent", post(invites::consent))
        .route("/people", get(people::all).post(people::add))
        .route("/people/{person}/invite", post(people::invite_again))
        .route("/people/{person}/role", post(people::give))
        .route("/people/{person}/login", post(login::say).delete(login::end))
        .route("/people/{person}/devices/{device}", delete(people::sign_out))
        .route("/people/{person}/caseload", get(people::caseload::caseload))
        .route("/people/{person}/hand-over", post(people::caseload::hand_over))
        .route("/people/{person}/retire", post(people::caseload::retire))
        .route("/people/outside", post(people::joined::outside))
        .route("/people/{person}/join", post(people::joined::join).delete(people::joined::separate))
        .route("/stand-ins/{stand_in}", delete(people::caseload::give_back))
        .route("/handed", get(people::caseload::handed))
        .route("/devices", get(devices::own))
        .route("/devices/{device}", delete(devices::revoke_own))
        .route("/devices/{device}/seen", post(devices::seen))
        .route("/trajects/{log}/members/{person}/devices", get(members::devices))
        .route("/trajects/{log}/members/{person}/devices/{device}", delete(members::revoke))
        .route("/trajects/{log}/links", get(links::open).post(links::make))
        .route("/trajects/{log}/links/{link}", delete(links::end))
        .route("/push", get(push::standing).post(push::begin).delete(push::end))
        .route("/calendar", get(calendar::standing).post(calendar::make).delete(calendar::end))
        .route("/monitor", get(monitor::monitor))
        .route("/figures", get(figures::told))
        .route("/successes", get(successes::successes))
        .route("/search", post(search::search))
        .route("/match", post(matching::others))
        .route("/trajects/{log}/page", get(matching::page))
        .route("/suggestions", get(suggestions::all).post(suggestions::answer))
        .route("/coaching", get(coaching::sums).post(coaching::said))
        .route("/looks", post(looks::told))
        .route("/trajects/{log}/looks", get(looks::seen))
        .route("/crashes", post(crashes::crashes))
        .layer(middleware::from_fn(guard::only_json));
    let sheets = Router::new()
        .route("/import", get(import::latest).post(import::take).delete(import::take_back))
        .route("/import/check", post(import::check))
        .layer(middleware::from_fn(guard::only_files));
    // A workbook is packed already, and so is a paper.
    let packed = Router::new()
        .route("/export", get(export::export))
        .route("/monitor/workbook", get(export::figures))
        .route("/figures/workbook", get(export::told))
        .route("/trajects/{log}/agreement", get(agreement::agreement))
        .route("/trajects/{log}/practice", get(coach_papers::practice))
        .route("/trajects/{log}/wage-value", get(coach_papers::wage_value))
        .route("/proofs/{proof}/paper", get(proofs::paper))
        .route("/proofs/{proof}/badge", get(proofs::badge))
        .route("/proofs/{proof}/open", get(proofs::open));
    let api = json
        .merge(sheets)
        .layer(middleware::from_fn_with_state(Arc::clone(&server), packing::large))
        .layer(compression)
        .merge(packed)
        .fallback(problem::no_such_address)
        .method_not_allowed_fallback(problem::no_such_method)
        .layer(middleware::from_fn_with_state(Arc::clone(&server), guard::only_our_pages))
        .layer(middleware::from_fn(guard::nothing_is_kept));
    Router::new()
        .nest("/api", api)
        .route("/healthz", get(health::health))
        .route("/readyz", get(health::ready))
        .merge(public::router())
        .merge(security_contact::router())
        .merge(proofs::router())
        .fallback(web::file)
        .method_not_allowed_fallback(problem::no_such_method)
        // Whatever is not read by our own readers, each of which has its limit.
        .layer(DefaultBodyLimit::max(SMALL_REQUEST_BYTES_MAX))
        .layer(middleware::from_fn(patience::in_time))
        .layer(middleware::from_fn_with_state(Arc::clone(&server), running::so_many))
        .layer(middleware::from_fn_with_state(Arc::clone(&server), guard::headers))
        .layer(middleware::from_fn_with_state(Arc::clone(&server), guard::log))
        .with_state(server)
}
