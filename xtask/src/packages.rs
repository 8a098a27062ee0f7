//! Debian's packages: installs those that are asked for. Knows nothing of what they are for.

use anyhow::{Result, bail};

use crate::process;
use crate::project::Project;

/// Installs Debian packages, saying which; the error holds the one command that helps.
pub fn install(project: &Project, packages: &[&str]) -> Result<()> {
    println!("Installing {} with apt-get.", packages.join(", "));
    let mut update = project.command("apt-get");
    update.args(["update", "--quiet"]);
    let mut install = project.command("apt-get");
    install.args(["install", "--quiet", "--yes", "--no-install-recommends"]).args(packages);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    if let Err(cause) = process::complete(update).and_then(|()| process::complete(install)) {
        let packages = packages.join(" ");
        bail!("{cause:#}\nThis helps: sudo apt-get install --yes {packages}");
    }
    Ok(())
}
