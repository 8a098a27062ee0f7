//! `cargo xtask look`: every screen of every role, on one sheet a role, for people to look at. Knows no screen.

use std::process::ExitCode;

use anyhow::Result;

use crate::bundle;
use crate::process;
use crate::project::Project;
use crate::suite::Tools;

/// Where the sheets are put.
const OUT: &str = "target/look";

/// Builds what is looked at, and has it photographed.
pub fn run(project: &Project) -> Result<ExitCode> {
    bundle::build(project)?;
    let mut build = project.cargo("build");
    build.args(["--package", "demo", "--package", "server", "--bins"]);
    process::complete(build)?;
    let tools = Tools::ready(project)?;
    let mut node = project.command("node");
    node.arg(project.path("tests/look/look.mjs"))
        .env("OPSTAP_LOOK", project.path(OUT))
        .env("OPSTAP_SERVER", Project::built("opstap")?)
        .env("OPSTAP_DEMO", Project::built("opstap-demo")?)
        .env("OPSTAP_WEB", project.bundle())
        .env("OPSTAP_CHROMIUM", tools.chromium);
    process::replace(node)
}
