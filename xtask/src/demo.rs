//! `cargo xtask demo`: builds the bundle and the demo, then serves it in our place. Knows nothing of the demo's data.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use lexopt::prelude::*;

use crate::bundle;
use crate::process;
use crate::project::Project;

const PORT_DEFAULT: u16 = 8080;

/// What the person asked for.
#[derive(Debug)]
pub struct Options {
    port: u16,
    data: Option<PathBuf>,
    /// As the demo takes it.
    lang: Option<OsString>,
}

impl Options {
    /// Reads the rest of the command line.
    pub fn parse(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut options = Self { port: PORT_DEFAULT, data: None, lang: None };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("port") => options.port = arguments.value()?.parse()?,
                Long("lang") => options.lang = Some(arguments.value()?),
                // Told from where the person stands, which need not be where the server starts.
                Long("data") => options.data = Some(std::path::absolute(arguments.value()?)?),
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }
}

/// Builds what is missing and becomes the server.
pub fn run(project: &Project, options: Options) -> Result<ExitCode> {
    bundle::build(project)?;
    println!("Building the server (a few minutes the first time).");
    let mut build = project.cargo("build");
    build.args(["--package", "demo", "--bin", "opstap-demo"]);
    process::complete(build)?;
    let mut demo = project.command(&Project::built("opstap-demo")?.to_string_lossy());
    demo.args(["--port", &options.port.to_string(), "--web"]).arg(project.bundle());
    if let Some(data) = options.data {
        demo.arg("--data").arg(data);
    }
    if let Some(lang) = options.lang {
        demo.arg("--lang").arg(lang);
    }
    println!("Starting the demo on port {}. Stop it with Ctrl-C.", options.port);
    process::replace(demo)
}
