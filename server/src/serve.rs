//! `opstap serve`: puts the parts together, listens, and stops in good order.

mod connection;
mod descriptors;
mod listener;
mod places;
mod stream;
mod watched;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;

use self::listener::Rules;
use crate::clock::Clock;
use crate::command::care::LogIn;
use crate::command::{self, Failure};
use crate::copying::{self, Copying};
use crate::http::{self, Contact, Origin, Proxies, Server, Web};
use crate::login::{self, Provider, Settings};
use crate::office;
use crate::push::{Push, Reach, Rounds};
use crate::store::chain::Second;
use crate::store::{Store, WriteTransaction, meta, place};

/// How long running requests get to end once the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(8);

/// Serves until told to stop.
pub fn run(options: &command::Serve) -> Result<(), Failure> {
    log_to_stderr(tracing::Level::INFO);
    runtime()?.block_on(async {
        let listen = options.listen.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let listener = Door::open(SocketAddr::new(listen, options.port)).await?;
        if let Some(database) = &options.database {
            place::name(&options.data, database)?;
        }
        let store = Store::open(&options.data)?;
        let copying = copying(&store, options)?;
        note_address(&store, options.origin.as_ref()).await;
        let origin = options.origin.clone().unwrap_or_else(|| Origin::local(listener.port()));
        let web = web(options.web.as_deref())?;
        let counts = counts(options.metrics_port).await?;
        // For whoever started us: from here on we answer, and with port 0 nobody else knows where.
        command::say(&format!("ready http://{}", listener.address))?;
        if let Some(door) = &counts {
            command::say(&format!("metrics http://{}/metrics", door.address))?;
        }
        let login = login(options.login.as_deref(), &origin)?;
        let (counts, contact) = (counts.map(|door| door.listener), options.contact.clone());
        let syslog = options.syslog.clone();
        let listener = listener.with(Extras { counts, contact, syslog, login, copying });
        let proxies = options.proxies.clone();
        let push = push(&origin, Reach::Public)?;
        listener.serve(store, origin, web, proxies, options.away_days_max, push).await
    })
}

/// What keeps a copy in a second folder, if that was asked for.
fn copying(store: &Store, options: &command::Serve) -> Result<Option<Copying>, Failure> {
    let Some(copy) = &options.copy else {
        copying::forget(store.folder());
        return Ok(None);
    };
    let second = Second::of(&copy.to, &copy.recipients);
    if !second.is_sealed() {
        tracing::warn!("anyone who has the copy can read it; opstap.secret is not in it");
    }
    Ok(Some(Copying::of(store.folder(), second)?))
}

/// The port on which counts are told, to this machine alone: what reads them from elsewhere goes by a way of its own.
async fn counts(port: Option<u16>) -> Result<Option<Door>, Failure> {
    let Some(port) = port else { return Ok(None) };
    Door::open(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port)).await.map(Some)
}

/// The row of `meta` that says where people found this data last.
pub const SERVED_AT: &str = "served_at";

/// Keeps where people find this data, so that it can be told from another office's.
async fn note_address(store: &Store, origin: Option<&Origin>) {
    let Some(said) = origin.map(Origin::to_string) else { return };
    let note = move |transaction: &mut WriteTransaction<'_>| {
        let kept = meta::find(transaction.connection, SERVED_AT)?;
        if kept.as_ref() != Some(&said) {
            meta::put(transaction.connection, SERVED_AT, &said)?;
        }
        Ok(kept.filter(|kept| *kept != said))
    };
    match store.write(note).await {
        Ok(Some(kept)) => tracing::warn!(kept, "this data was served at another address before"),
        Ok(None) => {}
        // Serving goes on: on a full disk people still read.
        Err(error) => tracing::warn!(%error, "where people find this data is not noted"),
    }
}

/// Steps of tasks after which a busy thread looks who is at the door. To pack an answer is one step of a millisecond or two:
/// after sixty-one, as is usual, whoever comes when many ask at once waits a quarter of a second before they are let in.
const STEPS_BETWEEN_LOOKS: u32 = 4;

/// The runtime every command that serves works in.
pub fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    Ok(runtime.event_interval(STEPS_BETWEEN_LOOKS).enable_all().build()?)
}

/// Logs to standard error, so that standard output stays for who started us.
pub fn log_to_stderr(level: tracing::Level) {
    let log = tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(false);
    log.with_max_level(level).with_target(false).init();
}

/// Finds the web bundle: where it was said to be, built in, or where builds leave it.
pub fn web(said: Option<&Path>) -> Result<Web, Failure> {
    if let Some(folder) = said {
        return Ok(Web::from_folder(folder)?);
    }
    if let Some(built_in) = Web::built_in() {
        return Ok(built_in?);
    }
    let beside =
        std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join("web")));
    let usual = beside.into_iter().chain([PathBuf::from("target/web")]);
    let mut usual = usual.into_iter();
    if let Some(folder) = usual.find(|folder| folder.join("bundle.json").is_file()) {
        return Ok(Web::from_folder(&folder)?);
    }
    tracing::warn!("there is no web bundle: only the API is served (see --web)");
    Ok(Web::default())
}

/// Surroundings that say what shows a provider who we are: what stands on a command line is seen by everybody on the machine.
const LOGIN_SECRET: &str = "OPSTAP_OIDC_SECRET";

/// The provider at which people log in. It is not asked for anything yet.
fn login(said: Option<&LogIn>, origin: &Origin) -> Result<Option<Provider>, Failure> {
    let Some(LogIn { issuer, client, secret, role_claim }) = said else { return Ok(None) };
    let secret = match secret {
        Some(file) => Some(
            std::fs::read_to_string(file)
                .map_err(|error| Failure::File(format!("{}: {error}", file.display()).into()))?,
        ),
        None => std::env::var(LOGIN_SECRET).ok(),
    };
    let secret = secret.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
    let wrong = |error: login::NotAProvider| Failure::File(error.into());
    let settings = Settings::new(issuer, client.clone()).map_err(wrong)?;
    let settings = settings.with_secret(secret).with_role_claim(role_claim.clone());
    let back = format!("{origin}/inloggen/terug");
    Ok(Some(Provider::new(settings, back).map_err(|error| Failure::File(error.into()))?))
}

/// Says whether people can log in. While they cannot, all else goes on, and the next who tries has it asked again.
async fn look_at_provider(server: Arc<Server>) {
    let Some(provider) = &server.login else { return };
    let issuer = provider.issuer();
    match provider.check(server.clock.now()).await {
        Ok(()) => tracing::info!(issuer, "people log in there"),
        Err(why) => {
            tracing::warn!(issuer, %why, "nobody can log in there now; whoever is in goes on");
        }
    }
}

/// What messages are sent with in this server's name.
pub fn push(origin: &Origin, reach: Reach) -> Result<Push, Failure> {
    Push::new(origin.contact(), reach).map_err(|error| std::io::Error::other(error).into())
}

/// Tells phones that are not open what there is, until the server stops.
async fn tell_phones(server: Arc<Server>) {
    let sender = match server.push.sender(&server.store).await {
        Ok(sender) => sender,
        Err(error) => return tracing::error!(%error, "no phone hears of anything"),
    };
    let (store, clock) = (server.store.clone(), server.clock.clone());
    let (post, reach) = (server.push.post.clone(), server.push.reach);
    Rounds { store, clock, sender, post, reach }.run(server.stopping.clone()).await;
}

/// A port that is ours already, before anything else is done.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    address: SocketAddr,
    extras: Extras,
}

/// What a server does beside serving, as far as it was asked for.
#[derive(Debug, Default)]
pub struct Extras {
    /// Where it tells counts.
    pub counts: Option<TcpListener>,
    /// Whom somebody turns to who found a weakness.
    pub contact: Option<Contact>,
    /// The socket of the system's log, that hears of who comes and goes.
    pub syslog: Option<PathBuf>,
    /// Where people log in by an account of their work.
    pub login: Option<Provider>,
    /// What keeps a copy in a second folder.
    pub copying: Option<Copying>,
}

impl Door {
    /// Listens; port 0 takes a free one.
    pub async fn open(address: SocketAddr) -> Result<Self, Failure> {
        let failed = |error| Failure::Listen(address, error);
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address, extras: Extras::default() })
    }

    /// With more to do.
    #[must_use]
    pub fn with(self, extras: Extras) -> Self {
        Self { extras, ..self }
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Serves until Ctrl-C or a request to stop; then lets what runs end, and writes what waits.
    /// A phone that was away longer than so many days locks.
    pub async fn serve(
        self,
        store: Store,
        origin: Origin,
        web: Web,
        proxies: Proxies,
        away_days_max: u32,
        push: Push,
    ) -> Result<(), Failure> {
        let (stop, stopping) = watch::channel(false);
        let made = Server::new(store, Clock::system(), origin, web, push, stopping);
        let Extras { counts, contact, syslog, login, copying } = self.extras;
        let copy = copying.as_ref().map(Copying::progress);
        let server =
            Server { proxies: proxies.clone(), away_days_max, contact, login, copy, ..made };
        let server = Arc::new(server);
        tokio::spawn(look_at_provider(Arc::clone(&server)));
        tokio::spawn(tell_phones(Arc::clone(&server)));
        let trail = server.audit.clone();
        let trail = trail.keep(server.store.clone(), syslog, server.stopping.clone());
        let trail = tokio::spawn(trail);
        let (clock, told) = (server.clock.clone(), server.stopping.clone());
        let copied = copying.map(|it| tokio::spawn(it.keep(clock, told)));
        let (store, stopping) = (server.store.clone(), server.stopping.clone());
        tokio::spawn(office::give_back_in_time(store, server.clock.clone(), stopping));
        if let Some(listener) = counts {
            let router = http::metrics_router(Arc::clone(&server));
            let rules = Rules::new(Proxies::default());
            tokio::spawn(listener::serve(listener, router, rules, stop.subscribe()));
        }
        let (router, told) = (http::router(server), stop.subscribe());
        let serving = listener::serve(self.listener, router, Rules::new(proxies), told);
        tracing::info!(address = %self.address, "serving");
        let mut serving = std::pin::pin!(serving);
        tokio::select! {
            () = &mut serving => return Ok(()),
            asked = asked_to_stop() => asked?,
        }
        tracing::info!("stopping");
        stop.send_replace(true);
        if tokio::time::timeout(FAREWELL, serving).await.is_err() {
            tracing::warn!("some requests did not end in time");
        }
        // What the last of them did is told, too.
        if tokio::time::timeout(FAREWELL, trail).await.is_err() {
            tracing::warn!("the audit trail waits for the next start");
        }
        if let Some(copied) = copied
            && tokio::time::timeout(FAREWELL, copied).await.is_err()
        {
            tracing::warn!("the copy lacks what came last; the next start makes another");
        }
        Ok(())
    }
}

/// Waits for Ctrl-C or, where there are such signals, for a request to end.
async fn asked_to_stop() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut end, mut hang_up) =
            (signal(SignalKind::terminate())?, signal(SignalKind::hangup())?);
        tokio::select! {
            asked = tokio::signal::ctrl_c() => asked,
            _ = end.recv() => Ok(()),
            _ = hang_up.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
