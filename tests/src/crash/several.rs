//! Two servers over one database: servers and the database are killed, connections are cut after what was sent is kept, and the
//! database says again and again that others were in the way. What either server acknowledged must be there, once, at both.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use shared::id::TrajectId;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::sync::message::{Batch, Epoch, Held};

use super::Report;
use super::pusher::Pusher;
use super::register::Register;
use super::round::opening;
use super::wire::Wire;
use crate::chance::Chance;
use crate::live::Broken;
use crate::live::folder::Folder;
use crate::live::member::Member;
use crate::live::postgres::{Care, Postgres};
use crate::live::process::Process;
use crate::plan::Plan;

/// Who push at once: half of them at each server.
const PUSHERS: usize = 6;
/// Changes that are acknowledged before something dies, at most.
const ACKNOWLEDGED_MAX: usize = 80;
/// After those it lives on for less than this.
const GRACE_US_MAX: usize = 4_000;
const ROUNDS_A_LOG: usize = 10;
/// How often the database says that others were in the way, of every so many entries.
const INJECT: &str = "
    create sequence injected;
    create function inject() returns trigger language plpgsql as $$ begin
        if random() < 0.01 then
            perform nextval('injected');
            raise exception 'injected' using errcode = '40001';
        end if;
        return new;
    end $$;
    create trigger inject before insert on entry for each row execute function inject()";

/// What was done to them, and what was found.
#[derive(Debug, Default)]
pub struct Severed {
    pub report: Report,
    pub servers_killed: usize,
    pub databases_killed: usize,
    /// Connections cut after the database kept what was sent.
    pub cut: u64,
    /// How often the database was made to say 40001.
    pub injected: u64,
    /// How often a server did something once more, as far as it lived to tell.
    pub retries: u64,
}

impl Severed {
    /// Whether everything held; and whether it was put to the test.
    pub fn is_sound(&self) -> bool {
        self.report.is_sound() && self.retries > 0 && self.injected > 0 && self.cut > 0
    }
}

impl fmt::Display for Severed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { report, servers_killed, databases_killed, cut, injected, retries } = self;
        let Report { rounds, acknowledged, lost, twice, .. } = report;
        write!(f, "{rounds} rounds, {acknowledged} acknowledged, ")?;
        write!(f, "{servers_killed} kills of a server, {databases_killed} of the database, ")?;
        write!(f, "{cut} connections cut after commit, {injected} injected 40001, ")?;
        write!(f, "{retries} retries, {lost} lost, {twice} twice")
    }
}

/// What dies in a round.
#[derive(Debug, Clone, Copy)]
enum Victim {
    Server(usize),
    Database,
}

struct Campaign {
    /// First: they go before what they stand on.
    servers: Vec<Option<Process>>,
    program: PathBuf,
    chance: Chance,
    pushers: Vec<Pusher>,
    log: TrajectId,
    held: Vec<Held>,
    epoch: Option<Epoch>,
    register: Register,
    severed: Severed,
    wire: Wire,
    part: String,
    postgres: Postgres,
    data: Vec<Folder>,
}

/// Plays all rounds.
pub fn play(program: &Path, plan: Plan) -> Result<Severed, Broken> {
    let started = Instant::now();
    let mut campaign = Campaign::begin(program, plan.seed)?;
    for _ in 0..plan.rounds {
        campaign.round()?;
    }
    let mut severed = campaign.finish()?;
    severed.report.took = started.elapsed();
    Ok(severed)
}

impl Campaign {
    fn begin(program: &Path, seed: u64) -> Result<Self, Broken> {
        let mut chance = Chance::of(seed);
        let postgres = Postgres::start(Care::Durable)?;
        let part = postgres.part()?;
        let wire = Wire::lay(postgres.folder(), chance.bits())?;
        let address = Postgres::address(wire.folder(), &part);
        let data = vec![Folder::new("crash")?, Folder::new("crash")?];
        let mut servers = Vec::new();
        for (at, folder) in data.iter().enumerate() {
            if at > 0 {
                // All servers of one database have one secret.
                let [from, to] = [data[0].path(), folder.path()].map(|it| it.join("opstap.secret"));
                std::fs::copy(from, to)?;
            }
            servers.push(Some(Process::start_on(program, folder.path(), &address)?));
        }
        postgres.say(&part, INJECT)?;
        let mut pushers = Vec::new();
        for at in 0..PUSHERS {
            let server = servers[at % 2].as_ref().ok_or(io::ErrorKind::NotFound)?;
            let folder = data[at % 2].path();
            let member = Member::pair(program, folder, server.address(), &mut chance)?;
            pushers.push(Pusher::new(member, Chance::of(chance.bits())));
        }
        let mut campaign = Self {
            program: program.to_owned(),
            data,
            log: chance.id(),
            chance,
            servers,
            pushers,
            held: Vec::new(),
            epoch: None,
            register: Register::default(),
            severed: Severed::default(),
            wire,
            part,
            postgres,
        };
        campaign.open_log()?;
        Ok(campaign)
    }

    fn round(&mut self) -> Result<(), Broken> {
        let rounds = self.severed.report.rounds;
        if rounds > 0 && rounds.is_multiple_of(ROUNDS_A_LOG) {
            let Batch { log, cursor, view, .. } = self.whole(0)?;
            self.held.push(Held { log, cursor, view, staged: None });
            self.log = self.chance.id();
            self.open_log()?;
        }
        let victim = match self.chance.below(3) {
            2 => Victim::Database,
            at => Victim::Server(at),
        };
        self.push_and_kill(victim)?;
        for pusher in &mut self.pushers {
            pusher.settle(self.log)?;
            self.register.note(self.log, pusher, &mut self.severed.report);
        }
        for at in 0..2 {
            let batch = self.whole(at)?;
            self.register.compare(self.log, &batch.entries, &mut self.severed.report);
        }
        self.severed.report.rounds += 1;
        Ok(())
    }

    fn push_and_kill(&mut self, victim: Victim) -> Result<(), Broken> {
        let enough = 1 + self.chance.below(ACKNOWLEDGED_MAX);
        let grace = Duration::from_micros(self.chance.below(GRACE_US_MAX) as u64);
        let log = self.log;
        self.wire.cuts(true);
        let Self { pushers, servers, postgres, severed, wire, .. } = self;
        thread::scope(|scope| {
            let (told, acknowledged) = mpsc::channel();
            for pusher in pushers {
                let told = told.clone();
                scope.spawn(move || pusher.push_on(log, &told));
            }
            drop(told);
            let mut total = 0;
            while total < enough
                && let Ok(more) = acknowledged.recv()
            {
                total += more;
            }
            let until = Instant::now() + grace;
            while let Some(left) = until.checked_duration_since(Instant::now())
                && acknowledged.recv_timeout(left).is_ok()
            {}
            let killed = match victim {
                Victim::Server(at) => match servers[at].take() {
                    Some(server) => {
                        severed.retries += server.count("opstap_database_retries")?;
                        severed.servers_killed += 1;
                        server.kill()
                    }
                    None => Ok(()),
                },
                Victim::Database => {
                    severed.databases_killed += 1;
                    postgres.kill()
                }
            };
            // Who still pushes finds nobody who listens, and ends.
            drop(acknowledged);
            wire.cuts(false);
            killed
        })?;
        match victim {
            Victim::Server(at) => self.start(at),
            Victim::Database => self.postgres.restart(),
        }
    }

    fn start(&mut self, at: usize) -> Result<(), Broken> {
        let address = Postgres::address(self.wire.folder(), &self.part);
        let server = Process::start_on(&self.program, self.data[at].path(), &address)?;
        for pusher in self.pushers.iter_mut().skip(at).step_by(2) {
            pusher.member.client.turn_to(server.address());
        }
        self.servers[at] = Some(server);
        Ok(())
    }

    fn finish(mut self) -> Result<Severed, Broken> {
        for server in self.servers.iter().flatten() {
            self.severed.retries += server.count("opstap_database_retries")?;
        }
        let mut missing = self.register.logs();
        let Some(first) = self.pushers.first_mut() else { return Ok(self.severed) };
        for Batch { log, entries, .. } in first.member.pull(&mut self.epoch, &mut Vec::new())? {
            missing.retain(|it| *it != log);
            self.register.compare(log, &entries, &mut self.severed.report);
        }
        let wrong = missing.iter().map(|log| format!("log {log} is not there"));
        self.severed.report.wrong.extend(wrong);
        self.severed.cut = self.wire.cut();
        let injected = self.postgres.say(&self.part, "select last_value from injected")?;
        self.severed.injected = injected.parse().unwrap_or_default();
        Ok(self.severed)
    }

    fn open_log(&mut self) -> Result<(), Broken> {
        let others: Vec<_> = self.pushers.iter().skip(1).map(|it| it.member.person).collect();
        let Some(first) = self.pushers.first_mut() else { return Ok(()) };
        first.say(self.log, &opening())?;
        for person in others {
            let new = NewMember { role: Role::Coach, name: "Anneke".to_owned(), placement: None };
            first.say(self.log, &Edit::Member(At(person, MemberEdit::Add(new))))?;
        }
        Ok(())
    }

    /// The log as a pusher of this server sees it, from the first entry.
    fn whole(&mut self, at: usize) -> Result<Batch, Broken> {
        let Some(pusher) = self.pushers.get_mut(at) else {
            return Err(io::ErrorKind::NotFound.into());
        };
        let mut held = if at == 0 { self.held.clone() } else { Vec::new() };
        let batches = pusher.member.pull(&mut self.epoch, &mut held)?;
        let found = batches.into_iter().find(|batch| batch.log == self.log);
        found.ok_or_else(|| io::Error::other(format!("log {} is not there", self.log)))
    }
}
