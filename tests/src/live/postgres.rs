//! A `PostgreSQL` of the tests' own: in a folder of its own, reached by a socket there, and gone with who started it. It never runs
//! as root. Knows nothing of what is kept in it.

use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use super::folder::Folder;

/// Where Debian puts the programs, by version.
const PROGRAMS: &str = "/usr/lib/postgresql";
/// Who is nobody on any machine, in numbers.
const NOBODY: &str = "65534";
/// Who has the databases.
const USER: &str = "opstap";
/// What it says when it takes connections.
const READY: &str = "ready to accept connections";
/// Runs it until nobody holds the other end of standard input, and then ends it in good order.
const WATCH: &str =
    r#""$0" "$@" </dev/null & it=$!; cat >/dev/null; kill -INT $it; wait $it; rm -rf "$GOES""#;

/// How much it cares for what the machine may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// What it was told is on disk when it says so.
    Durable,
    /// It goes with the test: nothing waits for a disk.
    Quick,
}

/// It, while it runs.
#[derive(Debug)]
pub struct Postgres {
    /// Before its folder: that goes after it.
    running: Option<Running>,
    folder: Folder,
    programs: PathBuf,
    care: Care,
    parts: AtomicU64,
}

/// The shell that watches over it.
#[derive(Debug)]
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        // It ends by itself as soon as nobody holds that.
        drop(self.0.wait());
    }
}

impl Postgres {
    /// Makes and starts one.
    pub fn start(care: Care) -> io::Result<Self> {
        let programs = programs()?;
        let folder = Folder::new("postgres")?;
        if is_root() {
            let nobody = NOBODY.parse().ok();
            std::os::unix::fs::chown(folder.path(), nobody, nobody)?;
        }
        let mut it = Self { running: None, folder, programs, care, parts: AtomicU64::new(0) };
        let mut make = it.as_nobody("initdb");
        make.args([
            "--no-sync",
            "--no-locale",
            "--encoding=UTF8",
            "--auth=trust",
            "--username",
            USER,
        ]);
        make.arg("--pgdata").arg(it.data());
        complete(make)?;
        it.restart()?;
        Ok(it)
    }

    /// Where a new part of it is that nothing stands in yet.
    pub fn empty(&self) -> io::Result<String> {
        Ok(Self::address(self.folder(), &self.part()?))
    }

    /// A new part of it that nothing stands in yet.
    pub fn part(&self) -> io::Result<String> {
        let part = format!("part_{}", self.parts.fetch_add(1, Ordering::Relaxed));
        self.say(&part, &format!("create schema {part}"))?;
        Ok(part)
    }

    /// Where a part is, by the socket in a folder.
    pub fn address(socket: &Path, part: &str) -> String {
        let socket = socket.to_string_lossy().replace('/', "%2F");
        format!("postgres://{USER}@{socket}/postgres?options=-csearch_path%3D{part}")
    }

    /// Where its socket is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Has it do something in a part.
    pub fn say(&self, part: &str, sql: &str) -> io::Result<String> {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args([
            "--quiet",
            "--no-psqlrc",
            "--tuples-only",
            "--no-align",
            "--set",
            "ON_ERROR_STOP=1",
        ]);
        psql.arg("--host").arg(self.folder.path());
        psql.args(["--username", USER, "--dbname", "postgres", "--command", sql]);
        psql.env("PGOPTIONS", format!("-csearch_path={part}"));
        complete(psql)
    }

    /// Ends it at once, in the middle of whatever it does (`SIGKILL`).
    pub fn kill(&mut self) -> io::Result<()> {
        let text = std::fs::read_to_string(self.data().join("postmaster.pid"))?;
        let process = text.lines().next().unwrap_or_default().to_owned();
        let mut kill = Command::new("kill");
        kill.args(["-KILL", &process]);
        complete(kill)?;
        self.running = None;
        Ok(())
    }

    /// Starts it where it was ended; returns when it takes connections.
    pub fn restart(&mut self) -> io::Result<()> {
        // What the last one began may take a moment to see that it is gone: until then the folder is taken.
        loop {
            let mut serve = self.as_nobody("sh");
            serve
                .args(["-c", WATCH])
                .arg(self.programs.join("postgres"))
                .arg("-D")
                .arg(self.data());
            serve.args(["-c", "listen_addresses=", "-c", "max_connections=300"]);
            serve
                .arg("-c")
                .arg(format!("unix_socket_directories={}", self.folder.path().display()));
            if self.care == Care::Quick {
                serve.args(["-c", "fsync=off", "-c", "full_page_writes=off"]);
                serve.env("GOES", self.folder.path());
            }
            let mut child = serve.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
            let stderr = child.stderr.take();
            let running = Running(child);
            let Some(stderr) = stderr else { return Err(io::ErrorKind::BrokenPipe.into()) };
            let mut lines = BufReader::new(stderr).lines();
            let mut said = Vec::new();
            loop {
                match lines.next() {
                    Some(line) => said.push(line?),
                    None => return Err(io::Error::other(said.join("\n"))),
                }
                let last = said.last().map(String::as_str).unwrap_or_default();
                if last.contains(READY) {
                    // It says more, though nobody reads it: that is not to end it.
                    thread::spawn(move || lines.for_each(drop));
                    self.running = Some(running);
                    return Ok(());
                }
                // Whoever comes too early is told that it is starting, which ends nothing.
                if last.contains("FATAL") && !last.contains("the database system is") {
                    break;
                }
            }
            if !said.iter().any(|line| line.contains("still in use") || line.contains("lock file"))
            {
                return Err(io::Error::other(said.join("\n")));
            }
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn as_nobody(&self, program: &str) -> Command {
        let program =
            if program == "sh" { PathBuf::from(program) } else { self.programs.join(program) };
        if !is_root() {
            return Command::new(program);
        }
        let mut setpriv = Command::new("setpriv");
        setpriv.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]).arg(program);
        setpriv.current_dir("/");
        setpriv
    }
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0)
}

/// The newest that is there.
fn programs() -> io::Result<PathBuf> {
    let missing = || io::Error::other("PostgreSQL is not there: cargo xtask test installs it");
    let versions = std::fs::read_dir(PROGRAMS).map_err(|_| missing())?;
    let folders = versions.filter_map(|it| Some(it.ok()?.path().join("bin")));
    let found = folders.filter(|it| Path::new(it).join("initdb").is_file());
    found.max().ok_or_else(missing)
}

fn complete(mut command: Command) -> io::Result<String> {
    let output = command.stdin(Stdio::null()).output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}
