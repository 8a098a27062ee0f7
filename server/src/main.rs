//! The program `opstap`. Reads what was asked and hands it on.

use std::process::ExitCode;

use server::command::{self, Command, Failure};
use server::{
    access, agreement, backup, content, doctor, dry_run, erase, esco, invite, link, moving, people,
    person, proofs, restore, retain, rotation, serve, sheets,
};

fn main() -> ExitCode {
    match Command::parse(lexopt::Parser::from_env()).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            command::complain(&failure);
            ExitCode::from(failure.exit_code())
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Help => command::help(),
        Command::Serve(options) => serve::run(&options),
        Command::Invite(options) => invite::run(&options),
        Command::People(options) => people::list(&options),
        Command::Devices(options) => people::devices(&options),
        Command::SignOut(options) => people::sign_out(&options),
        Command::HandOver(options) => people::hand_over(&options),
        Command::GiveBack(options) => people::give_back(&options),
        Command::Retire(options) => people::retire(&options),
        Command::Content(options) => content::run(&options),
        Command::Skills(options) => esco::run(&options),
        Command::Import(options) => sheets::import(&options),
        Command::Export(options) => sheets::export(&options),
        Command::Agreement(options) => agreement::run(&options),
        Command::Proof(options) => proofs::write(&options),
        Command::Practice(options) => proofs::practice(&options),
        Command::Verify(options) => proofs::verify(&options),
        Command::Keys(options) => proofs::keys(&options),
        Command::Link(options) => link::run(&options),
        Command::Push(options) => dry_run::run(&options),
        Command::Backup(options) => backup::run(&options),
        Command::Restore(options) => restore::run(&options),
        Command::Secret(options) => rotation::run(&options),
        Command::Move(options) => moving::run(&options),
        Command::Erase(options) => erase::run(&options),
        Command::Retain(options) => retain::run(&options),
        Command::Hold(options) => retain::hold(&options),
        Command::Person(options) => person::run(&options),
        Command::Alike(options) => person::alike(&options),
        Command::Doctor(options) => doctor::run(&options),
        Command::Access(options) => access::run(&options),
        Command::Manual => command::manual(),
        Command::Completions(shell) => command::completions(shell),
    }
}
