//! What a window takes of the system: libraries to build it, a display and a hand to try it. Finds each or installs it.

use std::path::Path;

use anyhow::{Result, bail};

use crate::packages;
use crate::process;
use crate::project::Project;

/// Debian's packages: libraries of the window, a display without a monitor, a pointer, photographs, the journal's own tool,
/// certificates, another day, and languages.
const PACKAGES: [&str; 13] = [
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "libssl-dev",
    "pkg-config",
    "xvfb",
    "xauth",
    "xdotool",
    "imagemagick",
    "sqlite3",
    "openssl",
    "libfaketime",
    "locales",
    "fonts-noto-core",
];
/// What shows that they are there.
const PROGRAMS: [&str; 6] = ["pkg-config", "Xvfb", "xdotool", "import", "sqlite3", "openssl"];
const LIBRARY: &str = "webkit2gtk-4.1";
/// Without a language of its own a page in a window has no names of days.
const LOCALE: (&str, &str) = ("nl_NL", "nl_NL.utf8");

/// Installs what is missing, saying so.
pub fn ready(project: &Project) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!(
            "the window is tried under Linux alone; docs/native.md says how to build it elsewhere"
        );
    }
    if !has_all(project) {
        println!("A window needs about 350 MB of packages.");
        packages::install(project, &PACKAGES)?;
    }
    if !has_locale(project) {
        let mut define = project.command("localedef");
        define.args(["-i", LOCALE.0, "-f", "UTF-8", &format!("{}.UTF-8", LOCALE.0)]);
        process::complete(define)?;
    }
    Ok(())
}

fn has_all(project: &Project) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_there = |name: &&str| std::env::split_paths(&path).any(|it| it.join(name).is_file());
    let mut ask = project.command("pkg-config");
    ask.args(["--exists", LIBRARY]);
    let has_time = Path::new("/usr/lib/x86_64-linux-gnu/faketime").is_dir()
        || Path::new("/usr/lib/aarch64-linux-gnu/faketime").is_dir();
    PROGRAMS.iter().all(is_there) && has_time && process::output(ask).is_ok()
}

fn has_locale(project: &Project) -> bool {
    let mut ask = project.command("locale");
    ask.arg("-a");
    process::output(ask).is_ok_and(|all| all.lines().any(|it| it.eq_ignore_ascii_case(LOCALE.1)))
}
