//! Running other programs: to the end, line by line, or in our place. Knows nothing of what they do.

use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, ExitStatus, Stdio};

use anyhow::{Context, Result, ensure};

/// Runs a program to its end; anything but success is an error that names it.
pub fn complete(mut command: Command) -> Result<()> {
    let status = command.status().with_context(|| missing(&command))?;
    ensure!(status.success(), "`{}` ended with {status}", name(&command));
    Ok(())
}

/// The standard output of a program that is expected to succeed.
pub fn output(mut command: Command) -> Result<String> {
    let output = command.output().with_context(|| missing(&command))?;
    ensure!(
        output.status.success(),
        "`{}` ended with {}:\n{}",
        name(&command),
        output.status,
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Runs a program to its end, printing each line of its output after `read` has seen it.
pub fn follow(mut command: Command, mut read: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| missing(&command))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            read(&line);
            println!("{line}");
        }
    }
    child.wait().with_context(|| format!("waiting for `{}`", name(&command)))
}

/// Puts a program in our place, so that Ctrl-C and its exit code reach the right one without us in between.
#[cfg(unix)]
pub fn replace(mut command: Command) -> Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    // Only returns where the program could not be started.
    Err(command.exec()).with_context(|| missing(&command))
}

/// Where a process cannot be replaced: runs the program and takes over its exit code.
#[cfg(not(unix))]
pub fn replace(mut command: Command) -> Result<ExitCode> {
    let status = command.status().with_context(|| missing(&command))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn name(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy()));
    words.join(" ")
}

fn missing(command: &Command) -> String {
    format!("`{}` could not be started", name(command))
}
