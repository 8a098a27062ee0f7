//! The part of the suite that opens the app in a window of its own: runs `tests/native` on the finished programs. Knows no test.

use anyhow::Result;

use super::node_tests::{self, files};
use super::rust;
use super::tally::Tally;
use super::tools::Tools;
use crate::native;
use crate::project::Project;

/// One window waits for its page while another waits for its server.
const FILES_AT_ONCE: &str = "2";

/// Builds the window's program, and has it used by pointer and keyboard beside browsers.
pub fn tests(project: &Project) -> Result<Tally> {
    let app = native::build(project, rust::lint)?;
    rust::programs(project)?;
    let mut node = native::node(project);
    node.env("OPSTAP_APP", app)
        .env("OPSTAP_SERVER", Project::built("opstap")?)
        .env("OPSTAP_DEMO", Project::built("opstap-demo")?)
        .env("OPSTAP_WEB", project.bundle())
        .env("OPSTAP_CHROMIUM", Tools::ready(project)?.chromium);
    let place = project.path("tests/native");
    node_tests::run(project, node, &place, &files(&place)?, FILES_AT_ONCE)
}
