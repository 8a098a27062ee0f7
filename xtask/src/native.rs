//! `cargo xtask native`: the app in a window of its own, against a practice server. Installs what that takes, builds it, and has
//! it started; knows nothing of what it then does.

mod system;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::bundle;
use crate::node;
use crate::process;
use crate::project::Project;

/// Where the practice server is started from, as for the browser tests.
const KIT: &str = "tests/e2e";

/// What the person asked for.
#[derive(Debug)]
pub struct Options {
    ending: Ending,
}

/// When it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// When the person closes the window.
    ByHand,
    /// By itself, with what came of it.
    Checked,
}

impl Options {
    /// Reads the rest of the command line.
    pub fn parse(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut ending = Ending::ByHand;
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("check") => ending = Ending::Checked,
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            }
        }
        Ok(Self { ending })
    }
}

/// Builds what is missing, and has the window started.
pub fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    bundle::build(project)?;
    let app = build(project, |_| {})?;
    let mut demo = project.cargo("build");
    demo.args(["--package", "demo", "--bin", "opstap-demo"]);
    process::complete(demo)?;
    node::install(project, KIT)?;
    let mut native = node(project);
    native.arg(project.path("tests/native/native.mjs")).env("OPSTAP_APP", app);
    native.env("OPSTAP_WEB", project.bundle()).env("OPSTAP_DEMO", Project::built("opstap-demo")?);
    if options.ending == Ending::Checked {
        native.arg("--check");
    }
    process::replace(native)
}

/// Builds the program with a window, in this way, and says where it stands.
pub fn build(project: &Project, how: impl FnOnce(&mut Command)) -> Result<PathBuf> {
    system::ready(project)?;
    println!("Compiling the app with a window (about five minutes the first time).");
    let mut build = project.cargo("build");
    build.args(["--package", "app", "--bin", "app", "--no-default-features"]);
    build.args(["--features", "desktop,texts"]);
    how(&mut build);
    process::complete(build)?;
    let app = Project::built("app")?;
    if !app.is_file() {
        bail!("cargo put no program at {}", app.display());
    }
    Ok(app)
}

/// Node, which speaks to the page in a window by a socket of the web: the oldest that we take must be told so.
pub fn node(project: &Project) -> Command {
    let mut command = project.command("node");
    command.args(["--experimental-websocket", "--no-warnings"]);
    command
}
