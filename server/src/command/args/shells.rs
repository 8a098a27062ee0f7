//! What shells complete, and what `opstap man` and `opstap completions` take. All of it follows from the table of commands.

use super::table::{self, COMMANDS, FLAGS, Followed, Row};
use super::{Args, FILE};
use crate::command::{Command, Failure};

/// A shell that completes commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
}

impl Args {
    pub(super) fn completions(self) -> Result<Command, Failure> {
        let named = self.file.as_deref().and_then(std::path::Path::to_str);
        let shell = match named {
            Some("bash") => Shell::Bash,
            Some("zsh") => Shell::Zsh,
            Some("fish") => Shell::Fish,
            Some(_) | None => return Err("completions are for bash, zsh or fish".into()),
        };
        Ok(Command::Completions(shell))
    }
}

/// What a shell reads to complete our commands.
pub fn completions(shell: Shell) -> String {
    match shell {
        Shell::Bash => bash(),
        Shell::Zsh => zsh(),
        Shell::Fish => fish(),
    }
}

fn options(row: &Row) -> impl Iterator<Item = &'static str> {
    row.takes.iter().copied().filter(|option| *option != FILE)
}

/// All options there are, each once.
fn every_option() -> Vec<&'static str> {
    let mut all: Vec<_> = COMMANDS.iter().flat_map(options).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn names() -> String {
    COMMANDS.map(|row| row.name).join(" ")
}

/// What may stand behind a command: its options, then its words.
fn offered(row: &Row) -> String {
    let mut offered: Vec<_> = options(row).map(|option| format!("--{option}")).collect();
    offered.extend(table::words(row.name).map(str::to_owned));
    offered.join(" ")
}

fn takes_file(row: &Row) -> bool {
    row.takes.contains(&FILE) && table::words(row.name).is_none()
}

/// A branch for each option that something follows: the shells differ in what they call files and words.
fn followed(files: &str, words: impl Fn(&str) -> String) -> String {
    let mut branches = Vec::new();
    for option in every_option().into_iter().filter(|option| !FLAGS.contains(option)) {
        let reply = match table::followed(option) {
            Followed::ByFile => files.to_owned(),
            Followed::ByOneOf(list) => words(list),
            Followed::ByAnything => ":".to_owned(),
        };
        branches.push(format!("    --{option}) {reply}; return ;;\n"));
    }
    branches.concat()
}

fn bash() -> String {
    let words = |list: &str| format!("COMPREPLY=($(compgen -W '{list}' -- \"$cur\"))");
    let files = "COMPREPLY=($(compgen -f -- \"$cur\"))";
    let mut script = vec!["# bash completion for opstap\n_opstap() {\n".to_owned()];
    script.push(
        "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n".to_owned(),
    );
    script.push("  compopt -o filenames 2>/dev/null\n".to_owned());
    script.push(format!(
        "  if [[ $COMP_CWORD -eq 1 ]]; then {}; return; fi\n",
        words(&(names() + " help"))
    ));
    script.push(format!("  case $prev in\n{}  esac\n", followed(files, words)));
    script.push("  case ${COMP_WORDS[1]} in\n".to_owned());
    for row in &COMMANDS {
        let reply = words(&offered(row));
        let more = if takes_file(row) { "; COMPREPLY+=($(compgen -f -- \"$cur\"))" } else { "" };
        script.push(format!("    {}) {reply}{more} ;;\n", row.name));
    }
    script.concat() + "  esac\n}\ncomplete -F _opstap opstap\n"
}

fn zsh() -> String {
    let words = |list: &str| format!("compadd -- {list}");
    let mut script = vec!["#compdef opstap\n".to_owned()];
    script.push(format!("if (( CURRENT == 2 )); then {} help; return; fi\n", words(&names())));
    script.push(format!("case $words[CURRENT-1] in\n{}esac\n", followed("_files", words)));
    script.push("case $words[2] in\n".to_owned());
    for row in &COMMANDS {
        let more = if takes_file(row) { "; _files" } else { "" };
        script.push(format!("    {}) {}{more} ;;\n", row.name, words(&offered(row))));
    }
    script.concat() + "esac\n"
}

fn fish() -> String {
    let mut script = vec![String::from(
        "# fish completion for opstap\nfunction __opstap_is\n    set -l words (commandline -opc)\n    \
         test (count $words) -ge 2; and test \"$words[2]\" = \"$argv[1]\"\nend\n",
    )];
    let first = "complete -c opstap -f -n 'test (count (commandline -opc)) -eq 1'";
    script.push(format!("{first} -a '{} help'\n", names()));
    for row in &COMMANDS {
        let behind = format!("complete -c opstap -n '__opstap_is {}'", row.name);
        for option in options(row) {
            let value = match table::followed(option) {
                _ if FLAGS.contains(&option) => String::new(),
                Followed::ByFile => " -r -F".to_owned(),
                Followed::ByOneOf(list) => format!(" -x -a '{list}'"),
                Followed::ByAnything => " -x".to_owned(),
            };
            script.push(format!("{behind} -l {option}{value}\n"));
        }
        match table::words(row.name) {
            Some(words) => script.push(format!("{behind} -f -a '{words}'\n")),
            None if takes_file(row) => script.push(format!("{behind} -F\n")),
            None => script.push(format!("{behind} -f\n")),
        }
    }
    script.concat()
}

#[cfg(test)]
mod tests {
    use std::process::Command as Program;

    use super::*;

    /// What bash offers at the end of these words; nothing, where there is no bash.
    fn offers(words: &[&str]) -> Option<Vec<String>> {
        let quoted: Vec<_> = words.iter().map(|word| format!("'{word}'")).collect();
        let script = format!(
            "set -u\n{}\nCOMP_WORDS=({}); COMP_CWORD={}; COMPREPLY=(); _opstap; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            bash(),
            quoted.join(" "),
            words.len() - 1
        );
        let output = Program::new("bash").args(["--norc", "-c", &script]).output().ok()?;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let said = String::from_utf8(output.stdout).unwrap();
        Some(said.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect())
    }

    #[test]
    fn bash_offers_each_command_and_all_that_it_takes() {
        let Some(commands) = offers(&["opstap", ""]) else { return };
        for row in &COMMANDS {
            assert!(commands.iter().any(|it| it == row.name), "{}", row.name);
            let offered = offers(&["opstap", row.name, "--"]).unwrap();
            let expected: Vec<_> = options(row).map(|option| format!("--{option}")).collect();
            assert_eq!(offered, expected, "{}", row.name);
        }
        assert_eq!(offers(&["opstap", "invite", "--role", "c"]).unwrap(), ["coach"]);
        assert_eq!(offers(&["opstap", "person", "e"]).unwrap(), ["export", "erase"]);
        assert!(offers(&["opstap", "serve", "--port", ""]).unwrap().is_empty());
    }

    #[test]
    fn each_shell_hears_of_each_command_and_option() {
        for (shell, before) in [(Shell::Bash, "--"), (Shell::Zsh, "--"), (Shell::Fish, "-l ")] {
            let script = completions(shell);
            for row in &COMMANDS {
                assert!(script.contains(&names()), "{shell:?}");
                for option in options(row) {
                    let lines = script.lines().filter(|line| line.contains(row.name));
                    let told = format!("{before}{option}");
                    let mut words = lines.filter(|line| line.contains(&told));
                    assert!(words.next().is_some(), "{shell:?} {} {option}", row.name);
                }
            }
        }
    }

    /// What a shell can check it does.
    #[test]
    fn shells_that_are_here_read_their_script() {
        for (shell, program) in [(Shell::Bash, "bash"), (Shell::Zsh, "zsh"), (Shell::Fish, "fish")]
        {
            let script = completions(shell);
            if let Ok(output) = Program::new(program).args(["-n", "-c", &script]).output() {
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            }
        }
    }
}
