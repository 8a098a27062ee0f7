//! Serves a practice folder as any other, and prints a fresh way in for some of its people. Knows no example.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;

use server::auth::invite;
use server::clock::Clock;
use server::command;
use server::http::{Origin, Proxies};
use server::push::Reach;
use server::secret::Length;
use server::serve::{self, Door};
use server::store::{Store, WriteTransaction};
use shared::role::{Role, StaffRole};
use shared::sync::lease::DAYS_DEFAULT;
use shared::text::Lang;

use crate::args::{Failure, Options};
use crate::practice::{self, Folder, Leads};

/// Serves the demo until told to stop.
pub fn run(options: &Options) -> Result<(), Failure> {
    serve::log_to_stderr(tracing::Level::WARN);
    let folder = Folder::of(options.data.as_deref());
    // The runtime ends here, and with it all that still uses the folder.
    serve::runtime()?.block_on(serve_demo(options, folder.path()))
}

async fn serve_demo(options: &Options, folder: &Path) -> Result<(), Failure> {
    let localhost = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let door = Door::open(SocketAddr::new(localhost, options.port)).await?;
    let web = serve::web(options.web.as_deref())?;
    let store = Store::open(folder)?;
    let now = Clock::system().now();
    let leads = if let Some(leads) = practice::leads(&store).await? {
        leads
    } else {
        command::say("Loading the pilot.")?;
        practice::fill(&store, now, options.lang).await?
    };
    let origin = Origin::local(door.port());
    let Leads { candidate, coach, employer, manager, account_holder, viewer } = leads;
    let roles = [
        ("candidate", Role::Candidate, Some(candidate)),
        ("coach", Role::Coach, Some(coach)),
        ("employer", Role::Employer, Some(employer)),
        ("manager", Role::Manager, Some(manager)),
        ("account_holder", StaffRole::AccountHolder.spoken_to_as(), account_holder),
        ("viewer", StaffRole::Viewer.spoken_to_as(), viewer),
    ];
    for (name, role, person) in roles {
        let Some(person) = person else { continue };
        let make = move |transaction: &mut WriteTransaction<'_>| {
            invite::create(transaction.connection, person, None, Length::Six, now)
        };
        let invite = store.write(make).await?;
        let link = origin.pairing_link(role, invite.link.reveal());
        let link = match role {
            Role::Candidate if options.lang != Lang::default() => {
                link.replacen('#', &format!("?taal={}#", options.lang.tag()), 1)
            }
            Role::Candidate | Role::Coach | Role::Employer | Role::Manager => link,
        };
        command::say(&format!("{name} {link}"))?;
    }
    command::say("ready")?;
    // It serves this machine alone, and push services of tests stand on it.
    let push = serve::push(&origin, Reach::Anywhere)?;
    Ok(door.serve(store, origin, web, Proxies::default(), DAYS_DEFAULT, push).await?)
}
