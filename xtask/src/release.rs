//! `cargo xtask release`: one folder with all that a server needs. Knows the order of the steps, and of a package only its name.

mod debian;
mod folder;
mod glibc;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use lexopt::prelude::*;

use self::debian::Package;
use self::folder::Folder;
use crate::bundle;
use crate::process;
use crate::project::Project;
use crate::sbom;

/// Machines run it with the C library of Debian 11 and later, where it is linked by zig.
const OLD_GLIBC: &str = "x86_64-unknown-linux-gnu.2.31";
const OLD_GLIBC_FOLDER: &str = "x86_64-unknown-linux-gnu";
/// What lies in the folder as it lies in the checkout.
const PAPERS: [(&str, &str); 6] = [
    ("LICENSE", "LICENSE"),
    ("docs/run/opstap.service", "opstap.service"),
    ("docs/run/opstap.env", "opstap.env"),
    ("docs/run/Containerfile", "Containerfile"),
    ("docs/run/Caddyfile", "Caddyfile"),
    ("docs/run/nginx.conf", "nginx.conf"),
];
/// What the program says of itself, and where that lies.
const TOLD: [(&[&str], &str); 4] = [
    (&["man"], "opstap.1"),
    (&["completions", "bash"], "completions/opstap.bash"),
    (&["completions", "zsh"], "completions/_opstap"),
    (&["completions", "fish"], "completions/opstap.fish"),
];

/// What `release` takes.
#[derive(Debug)]
pub struct Options {
    to: Option<PathBuf>,
}

impl Options {
    /// Reads the command line.
    pub fn parse(mut words: lexopt::Parser) -> Result<Self> {
        let mut options = Self { to: None };
        while let Some(word) = words.next()? {
            match word {
                Long("to") => options.to = Some(words.value()?.into()),
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }
}

/// Builds all of it, and says where it lies.
pub fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    bundle::build(project)?;
    let program = program(project)?;
    sbom::run(project)?;
    let version = env!("CARGO_PKG_VERSION");
    let usual = || project.path(&format!("target/release-{version}"));
    let folder = Folder::fresh(&options.to.clone().unwrap_or_else(usual))?;
    fill(project, &folder, &program)?;
    let package = Package {
        version,
        glibc: glibc::needed(&std::fs::read(&program)?),
        built_at: built_at(project),
        office: &project.path("assets/office"),
    };
    match package.build(project, &folder)? {
        Some(name) => println!("{name}: a package for Debian"),
        None => println!("There is no dpkg-deb here: the folder is without a package for Debian."),
    }
    folder.sum()?;
    println!("The release stands in {}.", folder.path("").display());
    Ok(ExitCode::SUCCESS)
}

/// The finished program, with the bundle inside.
fn program(project: &Project) -> Result<PathBuf> {
    let mut zig = project.cargo("zigbuild");
    zig.arg("--version");
    let has_zig = process::output(zig).is_ok() && cfg!(target_arch = "x86_64");
    let (mut build, place) = if has_zig {
        println!("Linking with zig, for glibc 2.31 and later.");
        let mut build = project.cargo("zigbuild");
        build.args(["--target", OLD_GLIBC]);
        (build, format!("target/{OLD_GLIBC_FOLDER}/release/opstap"))
    } else {
        println!(
            "There is no cargo-zigbuild here: the program wants a C library as new as this machine's."
        );
        (project.cargo("build"), "target/release/opstap".to_owned())
    };
    build.args(["--release", "--locked", "--package", "server", "--bin", "opstap"]);
    // Whoever keeps what cargo makes elsewhere would get a program that is not this one.
    build.arg("--target-dir").arg(project.path("target"));
    build.env("OPSTAP_WEB_BUNDLE", project.bundle());
    process::complete(build)?;
    Ok(project.path(&place))
}

/// All but the package and the sums.
fn fill(project: &Project, folder: &Folder, program: &std::path::Path) -> Result<()> {
    let of =
        |path: &str| std::fs::read(project.path(path)).with_context(|| format!("reading {path}"));
    folder.program("opstap", &std::fs::read(program)?)?;
    for (from, to) in PAPERS {
        folder.write(to, &of(from)?)?;
    }
    folder.write("opstap.cdx.json", &of(sbom::FILE)?)?;
    for (words, to) in TOLD {
        let mut ask = std::process::Command::new(folder.path("opstap"));
        ask.args(words);
        folder.write(to, (process::output(ask)? + "\n").as_bytes())?;
    }
    Ok(())
}

/// When this was committed, in seconds: the same checkout gives the same package. Outside git it is the start of time.
fn built_at(project: &Project) -> u64 {
    let mut git = project.command("git");
    git.args(["log", "-1", "--format=%ct"]);
    process::output(git).ok().and_then(|said| said.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic here is a failure")]
mod tests {
    use std::fs;
    use std::sync::OnceLock;

    use super::*;

    /// Answers as the program would, and wants the C library that it names.
    const FAKE: &str = "#!/bin/sh\n# GLIBC_2.4 GLIBC_2.29\necho \"asked: $*\"\n";

    static BILL: OnceLock<std::process::ExitCode> = OnceLock::new();

    /// A release of a program that is none, in a place that goes by itself.
    fn release(name: &str) -> (PathBuf, Option<String>) {
        let project = Project::of_this_tool();
        let place = std::env::temp_dir().join(format!("opstap-{name}-{}", std::process::id()));
        let program = place.with_extension("program");
        fs::write(&program, FAKE).unwrap();
        let folder = Folder::fresh(&place).unwrap();
        // Once: two tests at a time would pull the file from under each other.
        BILL.get_or_init(|| sbom::run(&project).unwrap());
        fill(&project, &folder, &program).unwrap();
        let office = project.path("assets/office");
        let glibc = glibc::needed(FAKE.as_bytes());
        // A commit lies behind its build: what is written now gets this time, and no other.
        let package = Package { version: "1.2.3", glibc, built_at: 1_700_000_000, office: &office };
        let made = package.build(&project, &folder).unwrap();
        folder.sum().unwrap();
        fs::remove_file(program).unwrap();
        (place, made)
    }

    fn ask(program: &str, words: &[&str]) -> String {
        let mut command = std::process::Command::new(program);
        command.args(words);
        process::output(command).unwrap()
    }

    #[test]
    fn the_folder_holds_all_that_a_server_needs_and_sums_that_are_right() {
        let (place, _) = release("folder");
        let told = fs::read_to_string(place.join("completions/opstap.bash")).unwrap();
        assert_eq!(told, "asked: completions bash\n");
        let sums = fs::read_to_string(place.join("SHA256SUMS")).unwrap();
        for (_, name) in PAPERS.iter().copied().chain([("", "opstap"), ("", "opstap.cdx.json")]) {
            assert!(sums.contains(&format!("  {name}\n")), "{name}: {sums}");
        }
        let mut check = std::process::Command::new("sha256sum");
        check.args(["--check", "--strict", "SHA256SUMS"]).current_dir(&place);
        process::output(check).unwrap();
        // What is changed afterwards is noticed.
        fs::write(place.join("LICENSE"), "none").unwrap();
        let mut check = std::process::Command::new("sha256sum");
        check.args(["--check", "--strict", "SHA256SUMS"]).current_dir(&place);
        process::output(check).unwrap_err();
        fs::remove_dir_all(place).unwrap();
    }

    #[test]
    fn the_package_puts_each_thing_in_its_place_and_is_the_same_each_time() {
        let (place, made) = release("package");
        let Some(name) = made else { return };
        let file = place.join(&name);
        let file = file.to_str().unwrap();
        assert_eq!(ask("dpkg-deb", &["--field", file, "Package", "Version"]).lines().count(), 2);
        assert_eq!(ask("dpkg-deb", &["--field", file, "Version"]), "1.2.3");
        let needs = ask("dpkg-deb", &["--field", file, "Depends"]);
        assert_eq!(needs, "adduser, libc6 (>= 2.29), libgcc-s1");
        let tree = ask("dpkg-deb", &["--contents", file]);
        for (rights, path) in [
            ("-rwxr-xr-x root/root", "./usr/bin/opstap"),
            ("-rw-r--r-- root/root", "./usr/lib/systemd/system/opstap.service"),
            ("-rw-r--r-- root/root", "./etc/opstap/opstap.env"),
            ("-rw-r--r-- root/root", "./usr/share/man/man1/opstap.1.gz"),
            ("-rw-r--r-- root/root", "./usr/share/bash-completion/completions/opstap"),
            ("-rw-r--r-- root/root", "./usr/share/zsh/vendor-completions/_opstap"),
            ("-rw-r--r-- root/root", "./usr/share/fish/vendor_completions.d/opstap.fish"),
            ("-rw-r--r-- root/root", "./usr/share/doc/opstap/copyright"),
            ("-rw-r--r-- root/root", "./usr/share/opstap/office/skills.toml"),
        ] {
            let is_there = |line: &str| line.starts_with(rights) && line.ends_with(path);
            assert!(tree.lines().any(is_there), "{path}: {tree}");
        }
        assert_eq!(ask("dpkg-deb", &["--info", file, "conffiles"]), "/etc/opstap/opstap.env");
        let (again, _) = release("again");
        assert!(fs::read(place.join(&name)).unwrap() == fs::read(again.join(&name)).unwrap());
        fs::remove_dir_all(place).unwrap();
        fs::remove_dir_all(again).unwrap();
    }
}
