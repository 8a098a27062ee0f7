//! The part of the suite that puts the server behind nginx and Caddy: runs `tests/proxies` on the finished programs, and installs the
//! proxies where they are missing. Knows no test.

use std::path::Path;

use anyhow::Result;

use super::node_tests::{self, files};
use super::rust;
use super::tally::Tally;
use crate::node;
use crate::packages;
use crate::project::Project;

/// Where these tests stand.
const PLACE: &str = "tests/proxies";

/// Where Debian puts the proxies.
const NGINX: &str = "/usr/sbin/nginx";
const CADDY: &str = "/usr/bin/caddy";

/// While one proxy is waited for, the other works.
const FILES_AT_ONCE: &str = "2";

/// Serves behind each of them, with the configuration that people copy.
pub fn tests(project: &Project) -> Result<Tally> {
    node::check(project, PLACE)?;
    ready(project)?;
    rust::programs(project)?;
    let place = project.path(PLACE);
    let mut node = project.command("node");
    node.env("OPSTAP_SERVER", Project::built("opstap")?)
        .env("OPSTAP_DEMO", Project::built("opstap-demo")?)
        .env("OPSTAP_WEB", project.bundle())
        .env("OPSTAP_NGINX", NGINX)
        .env("OPSTAP_CADDY", CADDY);
    node_tests::run(project, node, &place, &files(&place)?, FILES_AT_ONCE)
}

/// Has both programs there.
fn ready(project: &Project) -> Result<()> {
    let missing = [(NGINX, "nginx"), (CADDY, "caddy")].into_iter();
    let missing = missing.filter(|(program, _)| !Path::new(program).is_file());
    let packages: Vec<&str> = missing.map(|(_, package)| package).collect();
    if packages.is_empty() { Ok(()) } else { packages::install(project, &packages) }
}
