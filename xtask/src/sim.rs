//! `cargo xtask sim`: simulated histories. Without `--from` it begins where the commit says, so that each commit plays
//! histories that none played before. Knows nothing of what is played.

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;

use crate::process;
use crate::project::Project;

/// Words that say which histories are meant.
const CHOICES: [&str; 3] = ["--from", "--seed", "--broken"];

/// Where the first commit's histories lie: beyond those that are played by their numbers.
const FIRST: u64 = 10_000_000;
/// How many histories lie between two commits' firsts, so that they rarely play the same ones.
const BETWEEN: u64 = 1_000_000;

/// Plays histories; with these words, or from where the commit says.
pub fn run(project: &Project, mut words: Vec<OsString>) -> Result<ExitCode> {
    let is_choice = |word: &OsString| CHOICES.iter().any(|choice| word == choice);
    if !words.iter().any(is_choice) {
        let mut git = project.command("git");
        git.args(["rev-parse", "--verify", "HEAD"]);
        match process::output(git).ok().and_then(|hash| first_of(&hash)) {
            Some(first) => {
                println!("from history {first}, which is where this commit begins");
                words.extend(["--from".into(), first.to_string().into()]);
            }
            None => println!("from history 0: no commit to begin at was found"),
        }
    }
    process::replace(project.program("sim", words))
}

/// The first history of a commit.
fn first_of(hash: &str) -> Option<u64> {
    let number = u64::from_str_radix(hash.trim().get(..8)?, 16).ok()?;
    Some(FIRST + number * BETWEEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_begins_where_its_hash_says() {
        let hash = "0000000246f28f3a6dd9a";
        assert_eq!(first_of(hash), Some(FIRST + 2 * BETWEEN));
        assert_eq!(first_of("ffffffff00\n"), Some(FIRST + 0xffff_ffff * BETWEEN));
        assert_eq!(first_of("no commit"), None);
        assert_eq!(first_of(""), None);
    }
}
