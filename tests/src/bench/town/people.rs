//! Who is in a town, and by which sessions they speak: kept beside its data, a line each. Knows no record.

use std::io;
use std::net::SocketAddr;
use std::path::Path;

use shared::id::Seq;

use super::size::CHANGES;
use super::traject::Traject;
use crate::live::client::Client;
use crate::live::member::Member;

const FILE: &str = "people.txt";

/// A candidate, with their traject.
#[derive(Debug)]
pub(super) struct Candidate {
    pub member: Member,
    pub traject: Traject,
    /// Which of the coaches is theirs.
    pub coach: usize,
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct People {
    pub coaches: Vec<Member>,
    pub candidates: Vec<Candidate>,
}

impl People {
    /// Writes them down.
    pub(super) fn keep(&self, folder: &Path) -> io::Result<()> {
        let coaches = self.coaches.iter().map(session);
        let candidates = self.candidates.iter().map(|it| {
            let Candidate { member, traject, coach } = it;
            format!("{} {} {coach}", session(member), traject.id)
        });
        let lines: Vec<String> = coaches.chain(candidates).collect();
        std::fs::write(folder.join(FILE), lines.join("\n"))
    }

    /// Reads them, to speak with a server.
    pub(super) fn of(folder: &Path, address: SocketAddr) -> io::Result<Self> {
        let mut people = Self::default();
        for line in std::fs::read_to_string(folder.join(FILE))?.lines() {
            let read = people.read(line, address);
            read.ok_or_else(|| io::Error::other(format!("not of this town: {line}")))?;
        }
        Ok(people)
    }

    fn read(&mut self, line: &str, address: SocketAddr) -> Option<()> {
        let mut words = line.split(' ');
        let mut next = || words.next();
        let (person, device) = (next()?.parse().ok()?, next()?.parse().ok()?);
        let (next_n, cookie) = (next()?.parse().ok()?, next()?.to_owned());
        let mut client = Client::new(address);
        client.sign_in(cookie);
        let member = Member::again(client, person, device, next_n);
        let Some(traject) = next() else {
            self.coaches.push(member);
            return Some(());
        };
        let traject = Traject { id: traject.parse().ok()?, head: Seq(CHANGES as u64) };
        self.candidates.push(Candidate { member, traject, coach: next()?.parse().ok()? });
        Some(())
    }
}

fn session(member: &Member) -> String {
    let Member { client, person, device, .. } = member;
    format!("{person} {device} {} {}", member.next_n(), client.cookie())
}
