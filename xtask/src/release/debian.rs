//! A package for Debian, of what lies in the folder of a release: where each file goes, and what is done when it comes and goes.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::folder::Folder;
use crate::process;
use crate::project::Project;

/// Where each file of the folder goes.
const PLACES: [(&str, &str); 6] = [
    ("opstap.service", "usr/lib/systemd/system/opstap.service"),
    ("opstap.env", "etc/opstap/opstap.env"),
    ("completions/opstap.bash", "usr/share/bash-completion/completions/opstap"),
    ("completions/_opstap", "usr/share/zsh/vendor-completions/_opstap"),
    ("completions/opstap.fish", "usr/share/fish/vendor_completions.d/opstap.fish"),
    ("LICENSE", "usr/share/doc/opstap/copyright"),
];
/// What whoever runs it changes, and keeps when a newer version comes.
const CONFFILES: &str = "/etc/opstap/opstap.env\n";
/// It is not started: it must know first where people find it.
const POSTINST: &str = "\
#!/bin/sh
set -e
if [ \"$1\" = configure ]; then
    if ! getent passwd opstap >/dev/null; then
        adduser --system --group --quiet --home /var/lib/opstap --no-create-home opstap
    fi
    install -d -m 0700 -o opstap -g opstap /var/lib/opstap /var/backups/opstap
    if [ -d /run/systemd/system ]; then
        systemctl daemon-reload
        systemctl try-restart opstap.service
    fi
fi
";
const PRERM: &str = "\
#!/bin/sh
set -e
if [ \"$1\" = remove ] && [ -d /run/systemd/system ]; then
    systemctl disable --now opstap.service
fi
";
/// People's data is not a package's to throw away.
const POSTRM: &str = "\
#!/bin/sh
set -e
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
fi
if [ \"$1\" = purge ]; then
    echo 'The data stays in /var/lib/opstap and /var/backups/opstap: it is yours to erase.'
fi
";

/// What a package says of itself.
#[derive(Debug)]
pub struct Package<'a> {
    pub version: &'a str,
    /// The C library that the program wants: 31 of 2.31.
    pub glibc: Option<u32>,
    /// The moment that all of it bears, in seconds.
    pub built_at: u64,
    /// Skills, rules and plans to begin from.
    pub office: &'a Path,
}

impl Package<'_> {
    /// Writes it into the folder, and says its name; nothing, where there is nothing to write it with.
    pub fn build(&self, project: &Project, folder: &Folder) -> Result<Option<String>> {
        let mut version = project.command("dpkg-deb");
        version.arg("--version");
        if process::output(version).is_err() {
            return Ok(None);
        }
        let name = format!("opstap_{}_{}.deb", self.version, architecture());
        let place = folder.path("tree");
        let tree = Folder::fresh(&place)?;
        self.lay_out(folder, &tree)?;
        let mut build = project.command("dpkg-deb");
        build.args(["--root-owner-group", "-Zxz", "--build"]).arg(&place).arg(folder.path(&name));
        // Nothing in it is younger than this.
        build.env("SOURCE_DATE_EPOCH", self.built_at.to_string());
        process::output(build)?;
        fs::remove_dir_all(place)?;
        Ok(Some(name))
    }

    fn lay_out(&self, folder: &Folder, tree: &Folder) -> Result<()> {
        tree.program("usr/bin/opstap", &fs::read(folder.path("opstap"))?)?;
        for (from, to) in PLACES {
            tree.write(to, &fs::read(folder.path(from))?)?;
        }
        // As Debian has it, and without the moment at which it was packed.
        let mut manual = GzEncoder::new(Vec::new(), Compression::best());
        manual.write_all(&fs::read(folder.path("opstap.1"))?)?;
        tree.write("usr/share/man/man1/opstap.1.gz", &manual.finish()?)?;
        for part in ["", "plans"] {
            for entry in fs::read_dir(self.office.join(part))? {
                let path = entry?.path();
                if let (true, Ok(inside)) = (path.is_file(), path.strip_prefix(self.office)) {
                    let to = Path::new("usr/share/opstap/office").join(inside);
                    tree.write(&to.to_string_lossy(), &fs::read(&path)?)?;
                }
            }
        }
        tree.write("DEBIAN/control", self.control().as_bytes())?;
        tree.write("DEBIAN/conffiles", CONFFILES.as_bytes())?;
        for (name, script) in [("postinst", POSTINST), ("prerm", PRERM), ("postrm", POSTRM)] {
            tree.program(&format!("DEBIAN/{name}"), script.as_bytes())?;
        }
        Ok(())
    }

    fn control(&self) -> String {
        let libc = self.glibc.map_or_else(|| "libc6".to_owned(), |it| format!("libc6 (>= 2.{it})"));
        format!(
            "Package: opstap\nVersion: {}\nArchitecture: {}\nSection: web\nPriority: optional\n\
             Maintainer: The makers of Opstap <opstap@example.org>\n\
             Depends: adduser, {libc}, libgcc-s1\n\
             Description: progress of people who learn their way into a job\n \
             A server and its web app, for candidates, coaches and employers. It stands\n \
             behind a proxy with TLS; /etc/opstap/opstap.env says where people find it.\n",
            self.version,
            architecture()
        )
    }
}

/// What Debian calls this machine's kind.
fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic here is a failure")]
mod tests {
    use super::*;

    #[test]
    fn the_scripts_are_understood_by_a_shell_and_the_unit_has_its_user_and_folder() {
        for script in [POSTINST, PRERM, POSTRM] {
            let mut shell = std::process::Command::new("sh");
            shell.args(["-n", "-c", script]);
            process::output(shell).unwrap();
        }
        let project = Project::of_this_tool();
        let unit = fs::read_to_string(project.path("docs/run/opstap.service")).unwrap();
        assert!(
            unit.contains("\nUser=opstap\n")
                && POSTINST.contains("opstap -g opstap /var/lib/opstap")
        );
        let env = unit.lines().find_map(|line| line.strip_prefix("EnvironmentFile=")).unwrap();
        assert_eq!(CONFFILES.trim_end(), env);
        // Each variable that it starts with is said there.
        let said = fs::read_to_string(project.path("docs/run/opstap.env")).unwrap();
        for variable in ["OPSTAP_ORIGIN", "OPSTAP_MORE"] {
            assert!(
                unit.contains(variable) && said.contains(&format!("\n{variable}=")),
                "{variable}"
            );
        }
    }
}
