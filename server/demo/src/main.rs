//! The program `opstap-demo`. Reads what was asked and hands it on.

use std::process::ExitCode;

use demo::args::{self, Args};

fn main() -> ExitCode {
    let done = Args::parse(lexopt::Parser::from_env()).and_then(|args| match args {
        Args::Help => args::help(),
        Args::Serve(options) => demo::run(&options),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            args::complain(&failure);
            ExitCode::from(failure.exit_code())
        }
    }
}
