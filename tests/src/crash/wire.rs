//! The wire between a server and its database, which is cut right after the database said that something is kept and before the
//! server hears of it. Knows only that one word of what passes.

use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use crate::chance::Chance;

/// What `PostgreSQL` calls its socket.
const SOCKET: &str = ".s.PGSQL.5432";
/// How it says that a transaction is kept: the kind of the message, its length, and the word.
const KEPT: &[u8] = b"C\0\0\0\x0bCOMMIT\0";
/// Of so many that are kept one is not heard of.
const ONE_IN: usize = 15;

/// The wire: a socket of its own beside that of the database.
#[derive(Debug, Clone)]
pub(super) struct Wire {
    folder: PathBuf,
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    cuts: AtomicBool,
    cut: AtomicU64,
}

impl Wire {
    /// Lays it to the database in a folder.
    pub(super) fn lay(database: &Path, seed: u64) -> io::Result<Self> {
        let folder = database.join("wire");
        std::fs::create_dir(&folder)?;
        let listener = UnixListener::bind(folder.join(SOCKET))?;
        let wire = Self { folder, state: Arc::default() };
        let (state, behind) = (Arc::clone(&wire.state), database.join(SOCKET));
        thread::spawn(move || {
            let mut chance = Chance::of(seed);
            for server in listener.incoming().flatten() {
                let chance = Chance::of(chance.bits());
                // Where the database is away, whoever comes is sent away as well.
                if let Ok(database) = UnixStream::connect(&behind) {
                    carry(server, database, Arc::clone(&state), chance);
                }
            }
        });
        Ok(wire)
    }

    /// Where servers find it.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Cuts from now on, or does not.
    pub(super) fn cuts(&self, cuts: bool) {
        self.state.cuts.store(cuts, Ordering::Relaxed);
    }

    /// How often it was cut.
    pub(super) fn cut(&self) -> u64 {
        self.state.cut.load(Ordering::Relaxed)
    }
}

fn carry(server: UnixStream, database: UnixStream, state: Arc<State>, mut chance: Chance) {
    let (Ok(mut asking), Ok(mut asked)) = (server.try_clone(), database.try_clone()) else {
        return;
    };
    thread::spawn(move || {
        // Either end may go at any time.
        drop(io::copy(&mut asking, &mut asked));
        drop(asked.shutdown(Shutdown::Both));
    });
    let (mut server, mut database) = (server, database);
    thread::spawn(move || {
        let mut bytes = vec![0; 64 * 1024];
        while let Ok(count @ 1..) = database.read(&mut bytes) {
            let said = &bytes[..count];
            let is_kept = said.windows(KEPT.len()).any(|it| it == KEPT);
            if is_kept && state.cuts.load(Ordering::Relaxed) && chance.one_in(ONE_IN) {
                state.cut.fetch_add(1, Ordering::Relaxed);
                break;
            }
            if server.write_all(said).is_err() {
                break;
            }
        }
        drop(server.shutdown(Shutdown::Both));
        drop(database.shutdown(Shutdown::Both));
    });
}
