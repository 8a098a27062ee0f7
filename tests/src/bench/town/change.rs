//! What one change costs the server in a town, and in the demo: in turns, by people who each hold all that is theirs, while
//! others listen. In processor time: what waits for the disk or for other work does not count.

use std::io;
use std::net::TcpStream;

use super::office::Office;
use super::people::{Candidate, People};
use super::phone::Phone;
use crate::bench::Reach;
use crate::bench::figure::{Budget, Figure};
use crate::chance::Chance;
use crate::live::client::encode;
use crate::live::member::Member;

/// Of who is drawn, and what they say.
const SEED: u64 = 1_000;
const TURNS: usize = 10;
/// Changes of a turn.
const CHANGES: usize = 50;
/// Of the candidates, one in so many has the app open.
const OPEN_ONE_IN: usize = 10;

/// Measures both.
pub(super) fn measure(
    town: &mut Office,
    demo: &mut Office,
    reach: Reach,
) -> io::Result<Vec<Figure>> {
    let changes = reach.of(CHANGES);
    let lines = [listen(&mut town.people)?, listen(&mut demo.people)?];
    let mut figures = Vec::new();
    for (who, whose) in [("a candidate's", Whose::Candidates), ("a coach's", Whose::Coaches)] {
        let mut sites = [Site::of(town, whose, changes)?, Site::of(demo, whose, changes)?];
        // Of each office what the first costs, and what the next by the same hand.
        let mut costs: [[Vec<f64>; 2]; 2] = Default::default();
        for _ in 0..TURNS {
            for (site, costs) in sites.iter_mut().zip(&mut costs) {
                let (first, next) = site.turn()?;
                costs[0].push(first);
                costs[1].push(next);
            }
        }
        let [[first, next], [demo_first, demo_next]] = costs.map(|of| of.map(median));
        let least = Budget::AtMost(1.2);
        let name = format!("{who} change in a town, processor time");
        figures.push(Figure::new(&name, first, "µs", Budget::None));
        figures.push(Figure::new("  part of one in the demo", first / demo_first, "×", least));
        figures.push(Figure::new("  the next by the same", next, "µs", Budget::None));
        figures.push(Figure::new("  part of one in the demo", next / demo_next, "×", least));
    }
    drop(lines);
    Ok(figures)
}

/// Lines of those who have the app open.
fn listen(people: &mut People) -> io::Result<Vec<TcpStream>> {
    let coaches = people.coaches.iter_mut();
    let candidates = people.candidates.iter_mut().map(|it| &mut it.member).step_by(OPEN_ONE_IN);
    coaches.chain(candidates).map(|member| member.client.listen("/api/events")).collect()
}

/// By whom the changes are.
#[derive(Debug, Clone, Copy)]
enum Whose {
    Candidates,
    Coaches,
}

/// An office, with the phones of those who write.
struct Site<'a> {
    office: &'a mut Office,
    whose: Whose,
    /// Of a turn.
    changes: usize,
    /// Of the candidates whose trajecten go on, and the phone by which they do.
    writing: Vec<(usize, usize)>,
    phones: Vec<Phone>,
    chance: Chance,
    next: usize,
}

impl<'a> Site<'a> {
    /// As many as there are turns and changes, or all there are: drawn from the whole office.
    fn of(office: &'a mut Office, whose: Whose, changes: usize) -> io::Result<Self> {
        let mut chance = Chance::of(SEED + whose as u64);
        let mut drawn: Vec<usize> = (0..office.people.candidates.len()).collect();
        drawn.sort_by_cached_key(|_| chance.bits());
        drawn.truncate(TURNS * changes);
        let People { coaches, candidates } = &mut office.people;
        let mut phones = Vec::new();
        let writing = match whose {
            Whose::Candidates => {
                for candidate in &drawn {
                    phones.push(Phone::fetch(&mut candidates[*candidate].member)?.0);
                }
                drawn.into_iter().zip(0..).collect()
            }
            Whose::Coaches => {
                for coach in coaches {
                    phones.push(Phone::fetch(coach)?.0);
                }
                drawn.into_iter().map(|it| (it, candidates[it].coach)).collect()
            }
        };
        Ok(Self { office, whose, changes, writing, phones, chance, next: 0 })
    }

    /// What a change costs on average, and the next by each of the same people.
    fn turn(&mut self) -> io::Result<(f64, f64)> {
        let begun = self.next;
        let first = self.cost()?;
        self.next = begun;
        Ok((first, self.cost()?))
    }

    /// What a change costs on average: everything is made before.
    #[expect(clippy::cast_precision_loss, reason = "a figure, rounded")]
    fn cost(&mut self) -> io::Result<f64> {
        let bodies: Vec<(usize, Vec<u8>)> = (0..self.changes).map(|_| self.write()).collect();
        let before = self.office.server.work()?;
        for (candidate, body) in &bodies {
            let member = self.member(*candidate);
            let answer = member.client.post("/api/sync", body)?;
            if answer.status != 200 {
                return Err(io::Error::other(format!("status {}", answer.status)));
            }
        }
        let worked = self.office.server.work()?.since(&before);
        Ok(worked.as_secs_f64() * 1e6 / self.changes as f64)
    }

    /// The next round that brings something, and in whose traject.
    fn write(&mut self) -> (usize, Vec<u8>) {
        let (number, phone) = self.writing[self.next % self.writing.len()];
        self.next += 1;
        let Self { office, whose, phones, chance, .. } = self;
        let People { coaches, candidates } = &mut office.people;
        let Candidate { member, traject, coach } = &mut candidates[number];
        let (member, change) = match whose {
            Whose::Candidates => {
                let change = traject.of_candidate(member, chance);
                (member, change)
            }
            Whose::Coaches => {
                let coach = &mut coaches[*coach];
                let change = traject.of_coach(coach, chance);
                (coach, change)
            }
        };
        let body = encode(&phones[phone].bringing(member, traject.id, change));
        traject.head = traject.head.next();
        phones[phone].goes_on(traject.id, traject.head);
        (number, body)
    }

    fn member(&mut self, candidate: usize) -> &mut Member {
        let People { coaches, candidates } = &mut self.office.people;
        let candidate = &mut candidates[candidate];
        match self.whose {
            Whose::Candidates => &mut candidate.member,
            Whose::Coaches => &mut coaches[candidate.coach],
        }
    }
}

/// The one in the middle: what else the machine does is in some.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
