//! The part of the suite that checks for phones: all that is ours, as an Android phone has it, compiled and linked with nothing.
//! Knows no line of what it checks.
//!
//! A check needs no SDK: where a library would have C compiled, stand-ins write an object with nothing in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::tally::Tally;
use crate::process;
use crate::project::Project;
use crate::toolchain;

const ANDROID: &str = "aarch64-linux-android";

/// Writes what it is told to write, with nothing in it.
const COMPILER: &str = r#"#!/bin/sh
while [ $# -gt 0 ]; do
  if [ "$1" = -o ]; then shift; : > "$1"; fi
  shift
done
"#;
/// Writes an archive with nothing in it.
const ARCHIVER: &str = r#"#!/bin/sh
for word in "$@"; do
  case "$word" in *.a) printf '!<arch>\n' > "$word" ;; esac
done
"#;

/// Checks the rule book and the app for Android, without a window and with one.
pub fn check(project: &Project) -> Result<Tally> {
    let own_library = toolchain::standard_library_for(project, ANDROID)?;
    let place = project.path("target/android-stand-ins");
    let (compiler, archiver) =
        (stand_in(&place, "cc", COMPILER)?, stand_in(&place, "ar", ARCHIVER)?);
    for features in ["texts", "texts,mobile"] {
        let mut check = project.cargo("check");
        check.args(["--package", "shared", "--package", "app", "--lib", "--no-default-features"]);
        check.args(["--features", features, "--target", ANDROID]).args(&own_library);
        if !own_library.is_empty() {
            check.env("RUSTC_BOOTSTRAP", "1").args(["--target-dir", "target/android"]);
        }
        check.env("CC_aarch64_linux_android", &compiler);
        check.env("AR_aarch64_linux_android", &archiver);
        process::complete(check)?;
    }
    Ok(Tally::PASSED)
}

fn stand_in(place: &Path, name: &str, script: &str) -> Result<PathBuf> {
    fs::create_dir_all(place)?;
    let path = place.join(name);
    fs::write(&path, script)?;
    #[cfg(unix)]
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(path)
}
