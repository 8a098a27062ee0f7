//! Phones that ask for much and hang up before it comes, forty at once, of the program as it is shipped: what that leaves in its
//! memory. Knows not how much is too much.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use shared::change::Change;
use shared::id::TrajectId;
use shared::sync::message::Request;

use crate::chance::Chance;
use crate::flood::{all_accepted, line, open};
use crate::live::Broken;
use crate::live::client::{Client, encode};
use crate::live::folder::Folder;
use crate::live::member::Member;
use crate::live::process::Process;

/// Who hangs up.
const PHONES: usize = 40;
/// What each asks for: so many trajecten, brought in so many pieces of so many long changes.
const LOGS: usize = 3;
const PUSHES: usize = 3;
const CHANGES_A_PUSH: usize = 100;
/// How often it is asked by somebody who waits, to know what that costs it.
const WAITED: usize = 3;
/// After this the server does nothing for who asked.
const PATIENCE: Duration = Duration::from_secs(20);

/// What became of it.
#[derive(Debug)]
pub struct Report {
    /// Bytes of what each asked for.
    pub asked: u64,
    /// What the server held in memory once somebody had been answered, and once forty had not.
    pub memory_before: u64,
    pub memory_after: u64,
}

impl Report {
    /// What the server's memory grew by.
    pub fn grown(&self) -> u64 {
        self.memory_after.saturating_sub(self.memory_before)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kib = |bytes: u64| bytes / 1_024;
        let (before, after) = (kib(self.memory_before), kib(self.memory_after));
        let asked = kib(self.asked);
        writeln!(f, "{asked} KiB asked for by each; memory: {before} KiB before, {after} KiB after")
    }
}

/// Has them ask and hang up.
pub fn play(program: &Path) -> Result<Report, Broken> {
    let folder = Folder::new("hang-up")?;
    let server = Process::start(program, folder.path())?;
    let mut chance = Chance::of(17);
    let mut member = Member::pair(program, folder.path(), server.address(), &mut chance)?;
    for _ in 0..LOGS {
        fill(&mut member, &mut chance)?;
    }
    let asking = member.asking(Vec::new());
    // As many as read at once have done so, and keep what they need for it.
    let mut asked = 0;
    for _ in 0..2 {
        asked = at_once(&member, &asking, server.address())?;
    }
    let begun = half_an_answer(&mut member, &asking, &server)?;
    let memory_before = server.resident_bytes()?;
    let body = encode(&asking);
    for _ in 0..PHONES {
        let mut leaving = Client::new(server.address());
        leaving.sign_in(member.client.cookie().to_owned());
        let before = server.work()?;
        let line = leaving.post_unread("/api/sync", &body)?;
        // Once there is some work for it, or for one before it, it leaves.
        let asked = Instant::now();
        while server.work()?.since(&before) < begun {
            if asked.elapsed() > PATIENCE {
                return Err(io::Error::other("nothing was begun for who asked"));
            }
            thread::yield_now();
        }
        drop(line);
    }
    // Whoever comes last waits for all who are still worked for. Its line of before may have been idle for longer than the
    // server leaves one open.
    member.client.hang_up();
    member.client.round(&asking)?;
    Ok(Report { asked, memory_before, memory_after: server.resident_bytes()? })
}

/// Work of which there is some once the server is amidst an answer: half of what one costs it.
fn half_an_answer(
    member: &mut Member,
    asking: &Request,
    server: &Process,
) -> Result<Duration, Broken> {
    let mut least = Duration::MAX;
    for _ in 0..WAITED {
        let before = server.work()?;
        member.client.round(asking)?;
        least = least.min(server.work()?.since(&before));
    }
    Ok(least / 2)
}

/// The same from eight phones that wait for it. Says how much came.
fn at_once(member: &Member, asking: &Request, address: SocketAddr) -> Result<u64, Broken> {
    let came = thread::scope(|scope| {
        let phones: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| -> io::Result<usize> {
                    let mut phone = Client::new(address);
                    phone.sign_in(member.client.cookie().to_owned());
                    phone.round(asking)?;
                    Ok(phone.last_bytes)
                })
            })
            .collect();
        let mut came = 0;
        for phone in phones {
            let asked = phone.join().map_err(|_| io::Error::other("a phone broke off"))?;
            came = asked?;
        }
        Ok::<_, io::Error>(came)
    })?;
    Ok(came as u64)
}

fn fill(member: &mut Member, chance: &mut Chance) -> Result<(), Broken> {
    let log: TrajectId = chance.id();
    open(member, log)?;
    for _ in 0..PUSHES {
        let changes: Vec<Change> =
            (0..CHANGES_A_PUSH).map(|_| member.change(&line(chance))).collect();
        all_accepted(&member.push(log, &changes)?)?;
    }
    Ok(())
}
