//! The program `opstap`: how to build it, start it and end it without warning; a server of others, started the same way.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::live::work::Work;

/// Builds the program in the profile of this one, and says where it stands.
pub fn build() -> io::Result<PathBuf> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--package", "server", "--bin", "opstap"]);
    build.args(["--message-format", "json-render-diagnostics"]);
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    let built = build.current_dir(env!("CARGO_MANIFEST_DIR")).stderr(Stdio::inherit()).output()?;
    let lines = String::from_utf8_lossy(&built.stdout);
    let mut named = lines.lines().filter_map(|line| {
        let said: serde_json::Value = serde_json::from_str(line).ok()?;
        said.get("executable")?.as_str().map(PathBuf::from)
    });
    named.next_back().ok_or_else(|| io::Error::other("cargo built no opstap"))
}

/// What a process holds in memory, as Linux tells it.
pub fn resident_bytes(process: u32) -> io::Result<u64> {
    told_bytes(process, "VmRSS:")
}

fn told_bytes(process: u32, name: &str) -> io::Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
    kib.map(|kib| kib * 1_024).ok_or_else(|| io::ErrorKind::Unsupported.into())
}

/// A server that runs. Dropped, it is killed.
#[derive(Debug)]
pub struct Process {
    child: Child,
    address: SocketAddr,
    /// Where it tells counts, where it was asked to.
    counts: Option<SocketAddr>,
}

impl Process {
    /// Starts a server on the data in a folder; returns when it answers.
    pub fn start(program: &Path, data: &Path) -> io::Result<Self> {
        let mut serve = Command::new(program);
        serve.args(["serve", "--port", "0", "--data"]).arg(data);
        Self::ready(serve)
    }

    /// Starts a server on a database that others may serve as well, with counts; returns when it answers.
    pub fn start_on(program: &Path, data: &Path, database: &str) -> io::Result<Self> {
        let mut serve = Command::new(program);
        serve.args(["serve", "--port", "0", "--metrics-port", "0", "--data"]).arg(data);
        serve.env("OPSTAP_DATABASE", database);
        Self::ready(serve)
    }

    /// Starts any server that says, as ours does, when it answers and where; returns then.
    pub fn ready(mut serve: Command) -> io::Result<Self> {
        let is_counted = serve.get_args().any(|it| it == "--metrics-port");
        let mut child = serve.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let stdout = child.stdout.take();
        let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut started = Self { child, address: nowhere, counts: None };
        let mut said = String::new();
        if let Some(stdout) = stdout {
            let mut stdout = BufReader::new(stdout);
            stdout.read_line(&mut said)?;
            if is_counted {
                let mut counts = String::new();
                stdout.read_line(&mut counts)?;
                let at = counts.trim().strip_prefix("metrics http://");
                started.counts = at.and_then(|at| at.strip_suffix("/metrics")?.parse().ok());
            }
            // It may say more, though nobody reads it: that is not to end it.
            started.child.stdout = Some(stdout.into_inner());
        }
        let address = said.trim().strip_prefix("ready http://").and_then(|at| at.parse().ok());
        let silent = || io::Error::other(format!("the server did not start: {said:?}"));
        started.address = address.ok_or_else(silent)?;
        Ok(started)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it counted under this name.
    pub fn count(&self, name: &str) -> io::Result<u64> {
        let at = self.counts.ok_or(io::ErrorKind::Unsupported)?;
        let mut stream = TcpStream::connect(at)?;
        stream
            .write_all(b"GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut told = String::new();
        stream.read_to_string(&mut told)?;
        let count = told.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
        count.ok_or_else(|| io::Error::other(format!("no {name} in {told}")))
    }

    /// Its number with the system.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it holds in memory, as Linux tells it.
    pub fn resident_bytes(&self) -> io::Result<u64> {
        resident_bytes(self.child.id())
    }

    /// The most it ever held.
    pub fn peak_bytes(&self) -> io::Result<u64> {
        told_bytes(self.child.id(), "VmHWM:")
    }

    /// Looks for the most it holds anew, from what it holds now.
    pub fn forget_peak(&self) -> io::Result<()> {
        std::fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5")
    }

    /// How long processors have worked for it.
    pub fn work(&self) -> io::Result<Work> {
        Work::of(self.child.id())
    }

    /// Ends it at once, in the middle of whatever it does (`SIGKILL`).
    pub fn kill(mut self) -> io::Result<()> {
        self.end()
    }

    fn end(&mut self) -> io::Result<()> {
        self.child.kill()?;
        self.child.wait().map(drop)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            // Nothing is left to tell it to.
            drop(self.end());
        }
    }
}
