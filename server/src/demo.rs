//! `opstap demo`: invented people on an ordinary server, and a fresh way in for four of them.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};
use shared::id::PersonId;
use shared::role::Role;
use shared::sync::lease::DAYS_DEFAULT;
use shared::sync::message::Outcome;
use shared::time::Timestamp;
use shared::wire;

use crate::chance;
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::http::Origin;
use crate::pilot::{Pilot, pilot};
use crate::serve::{self, Door};
use crate::store::{Desk, Store};
use crate::vault::invite;
use crate::vault::person::{self, Person};

/// The row of `meta` that says these data are the demo's.
const MARK: &str = "demo";

/// The pilot plays on Dutch winter time: an hour more or less changes nothing in its story.
const UTC_OFFSET_MINUTES: i32 = 60;

/// The four whose links are printed. Kept with the data, so that a second start knows them.
#[derive(Debug, Clone, Copy)]
struct Leads {
    candidate: PersonId,
    coach: PersonId,
    employer: PersonId,
    manager: PersonId,
}

wire::record!(Leads { candidate, coach, employer, manager, .. });

/// Serves the demo until told to stop.
pub fn run(options: &command::Demo) -> Result<(), Failure> {
    serve::log_to_stderr(tracing::Level::WARN);
    let folder = Folder::of(options.data.as_deref());
    // The runtime ends here, and with it all that still uses the folder.
    serve::runtime()?.block_on(serve_demo(options, folder.path()))
}

async fn serve_demo(options: &command::Demo, folder: &Path) -> Result<(), Failure> {
    let localhost = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let door = Door::open(SocketAddr::new(localhost, options.port)).await?;
    let web = serve::web(options.web.as_deref())?;
    let store = Store::open(folder)?;
    let now = Clock::system().now();
    let leads = match leads(&store).await? {
        Some(leads) => leads,
        None => seed(&store, now).await?,
    };
    let origin = Origin::local(door.port());
    let Leads { candidate, coach, employer, manager } = leads;
    let roles = [
        ("candidate", Role::Candidate, candidate),
        ("coach", Role::Coach, coach),
        ("employer", Role::Employer, employer),
        ("manager", Role::Manager, manager),
    ];
    for (name, role, person) in roles {
        let make = move |desk: &mut Desk<'_>| invite::create(desk.connection, person, None, now);
        let invite = store.write(make).await?;
        command::say(&format!("{name} {}", origin.pairing_link(role, invite.link.reveal())))?;
    }
    command::say("ready")?;
    door.serve(store, origin, web, DAYS_DEFAULT).await
}

/// Whom an earlier start chose; `None` for a folder without data. Other people's data is left alone.
async fn leads(store: &Store) -> Result<Option<Leads>, Failure> {
    let (mark, is_used) = store
        .read(|it| {
            let mark = it.query_row(include_str!("store/meta.sql"), [MARK], |row| row.get(0));
            Ok((mark.optional()?, has_people(it)?))
        })
        .await?;
    let mark: Option<String> = mark;
    match mark.map(|text| wire::decode(&text)) {
        Some(Ok(leads)) => Ok(Some(leads)),
        None if !is_used => Ok(None),
        Some(Err(_)) | None => Err(Failure::Demo("this folder holds other data".to_owned())),
    }
}

fn has_people(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row(include_str!("vault/has_people.sql"), [], |row| row.get(0))
}

/// Takes the pilot in through the same door as everybody's changes, whole or not at all.
async fn seed(store: &Store, now: Timestamp) -> Result<Leads, Failure> {
    command::say("Loading the pilot.")?;
    let pilot = pilot(now, UTC_OFFSET_MINUTES).map_err(|error| Failure::Demo(error.to_string()))?;
    Ok(store.write(move |desk| load(desk, &pilot, now)).await?)
}

fn load(desk: &mut Desk<'_>, pilot: &Pilot, now: Timestamp) -> rusqlite::Result<Leads> {
    for (id, name, office) in &pilot.people {
        let person = Person { id: *id, name: name.clone(), office: *office };
        person::add(desk.connection, &person, now)?;
    }
    for (caller, push, received) in &pilot.pushes {
        for outcomes in desk.push(caller, std::slice::from_ref(push), *received)? {
            for (n, outcome) in outcomes.of {
                if !matches!(outcome, Outcome::Accepted(_)) {
                    let log = outcomes.log;
                    let declined = format!("change {n} of the pilot's log {log}: {outcome:?}");
                    return Err(rusqlite::Error::ToSqlConversionFailure(declined.into()));
                }
            }
        }
    }
    let Pilot { candidate, coach, employer, manager, .. } = *pilot;
    let leads = Leads { candidate, coach, employer, manager };
    let mark = wire::encode(&leads);
    desk.connection.execute(include_str!("store/put_meta.sql"), (MARK, mark))?;
    Ok(leads)
}

/// Where the demo's data stands.
#[derive(Debug)]
enum Folder {
    Given(PathBuf),
    /// Goes when the demo stops.
    Passing(PathBuf),
}

impl Folder {
    fn of(said: Option<&Path>) -> Self {
        let passing = || std::env::temp_dir().join(format!("opstap-demo-{}", chance::person()));
        said.map_or_else(|| Self::Passing(passing()), |folder| Self::Given(folder.to_owned()))
    }

    fn path(&self) -> &Path {
        match self {
            Self::Given(folder) | Self::Passing(folder) => folder,
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let Self::Passing(folder) = self else { return };
        if folder.exists()
            && let Err(error) = std::fs::remove_dir_all(&*folder)
        {
            tracing::warn!(%error, folder = %folder.display(), "the demo's folder stays");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::tests::kit::{Folder, START};

    #[tokio::test]
    async fn the_pilot_is_taken_in_once_and_other_data_is_left_alone() {
        let folder = Folder::new();
        let store = Store::open(&folder.0).unwrap();
        assert!(leads(&store).await.unwrap().is_none());
        let seeded = seed(&store, START).await.unwrap();
        let known = leads(&store).await.unwrap().expect("the four of the first start");
        assert_eq!((known.candidate, known.manager), (seeded.candidate, seeded.manager));
        let cases = store.read(crate::store::cases).await.unwrap();
        let monitor = shared::measure::outcome::Monitor::of(&cases);
        assert!(monitor.all.trajecten >= 29, "{monitor:?}");

        let other = Folder::new();
        let store = Store::open(&other.0).unwrap();
        let anne = Person { id: chance::person(), name: "Anne".to_owned(), office: None };
        store.write(move |desk| person::add(desk.connection, &anne, START)).await.unwrap();
        assert!(matches!(leads(&store).await, Err(Failure::Demo(_))));
    }
}
