//! Every crash point of a script, one after the other: what is on disk at that moment must be enough to go on from.
//! Knows the storage steps of a phone and of a server; what must hold in the end is the verdict's.

use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::step::{StepEdit, StepField};
use shared::record::{At, Edit::Member, Edit::Step};
use shared::sync::journal::Write;
use shared::sync::phone::Ask;
use shared::sync::seal::Why;
use shared::wire;

use crate::sim::Violation;
use crate::sim::edits::Drawer;
use crate::sim::fields::seen_by;
use crate::sim::history::World;
use crate::sim::key::Key;
use crate::sim::script::{Act, Script};
use crate::sim::server::Accident;
use crate::sim::step::planned_change;
use crate::sim::weather::Weather;
use crate::sim::witness::Witness;
use crate::sim::words::open_text;

/// What happens after the crash, before everything heals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// Nothing more.
    Stop,
    /// The rest of the script, as if nobody had noticed.
    GoOn,
}

/// One crash: the process that takes this storage step is killed before it takes effect.
#[derive(Debug, Clone, Copy)]
pub struct Point {
    /// Storage steps that go well before it.
    pub steps: usize,
    pub after: After,
}

/// How many storage steps a script has.
pub fn points_of(script: &Script) -> Result<usize, Violation> {
    let all = usize::MAX;
    let point = Point { steps: all, after: After::GoOn };
    let mut stage = Stage::set(point)?;
    stage.perform(script)?;
    Ok(stage.left.map_or(0, |left| all - left))
}

/// Plays a script with one crash, lets everything heal, and holds it against every promise.
pub fn crash_at(script: &Script, point: Point) -> Result<(), Violation> {
    let mut stage = Stage::set(point)?;
    stage.perform(script)?;
    stage.world.heal()?;
    stage.world.judge()
}

/// Bytes of entries in a reply where logs come in pages: less than two entries take.
const PAGE_BYTES: usize = 500;

/// A world that follows a script, until the crash.
struct Stage {
    world: World,
    log: TrajectId,
    /// Storage steps until the crash; nothing once it has happened.
    left: Option<usize>,
    after: After,
}

/// Whether an act came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Went {
    Well,
    Crashed,
}

impl Stage {
    fn set(point: Point) -> Result<Self, Violation> {
        let mut world = World::staged();
        world.open_logs()?;
        let log = world.people.logs[0];
        Ok(Self { world, log, left: Some(point.steps), after: point.after })
    }

    fn perform(&mut self, script: &Script) -> Result<(), Violation> {
        for act in script.acts {
            self.world.now += 60_000;
            if self.act(*act)? == Went::Crashed && self.after == After::Stop {
                break;
            }
        }
        Ok(())
    }

    /// A storage step is about to be taken: whether the process is killed instead.
    fn is_killed(&mut self) -> bool {
        let Some(left) = self.left else { return false };
        self.left = left.checked_sub(1);
        left == 0
    }

    fn act(&mut self, act: Act) -> Result<Went, Violation> {
        let world = &mut self.world;
        match act {
            Act::Round(d) if world.devices[d].is_closed() => return self.open(d),
            Act::Round(d) => return self.round(d),
            Act::Closes(d) => return self.close(d),
            Act::Adds(d) => return self.submit(d, Self::new_step),
            Act::Titles(d) => return self.submit(d, Self::new_title),
            Act::LetsGo { by, who } => {
                return self.submit_member(by, who, MemberEdit::Active(false));
            }
            Act::TakesBack { by, who } => {
                return self.submit_member(by, who, MemberEdit::Active(true));
            }
            Act::Moves { by, who } => {
                let place = world.witness.traject(self.log).and_then(|traject| {
                    let place = traject.placements.keys().next().copied();
                    let now =
                        *traject.members.get(&world.people.players[who].person)?.placement.get();
                    Some(if now.is_some() { None } else { place })
                });
                return self.submit_member(
                    by,
                    who,
                    MemberEdit::Set(MemberField::Placement(place.flatten())),
                );
            }
            Act::Copies(d) => world.copy_device(d),
            Act::BacksUp(d) => world.devices[d].copy = Some(world.devices[d].disk.clone()),
            Act::GoesBack(d) => world.restore_device(d),
            Act::ServerBacksUp => world.server.back_up(),
            Act::ServerGoesBack => world.restore_server()?,
            Act::Erases => world.erase(self.log)?,
            Act::Pages => world.server.reply_bytes = PAGE_BYTES,
            Act::Misses(d) if !world.devices[d].is_closed() => return self.miss(d),
            Act::Misses(_) => {}
        }
        Ok(Went::Well)
    }

    fn new_step(stage: &mut Self, d: usize) -> Option<Edit> {
        let World { people, chance, devices, number, .. } = &mut stage.world;
        let (index, person) = (people.index(stage.log), people.players[devices[d].player].person);
        let phone = devices[d].phone(0).ok()?;
        let traject = phone.traject(stage.log)?;
        let mut drawer = Drawer { traject, person, people, index, number: *number, chance };
        drawer.step()
    }

    fn new_title(stage: &mut Self, d: usize) -> Option<Edit> {
        let words = open_text(stage.world.people.index(stage.log), stage.world.number);
        let phone = stage.world.devices[d].phone(0).ok()?;
        let step = *phone.traject(stage.log)?.steps.keys().next()?;
        Some(Step(At(step, StepEdit::Set(StepField::Title(words)))))
    }

    /// A phone that was away too long closes.
    fn close(&mut self, d: usize) -> Result<Went, Violation> {
        let Some(writes) = self.world.plan_closing(d, Why::Away)? else { return Ok(Went::Well) };
        self.world.devices[d].phone(0)?;
        let went = self.commit(d, &writes);
        self.world.devices[d].close(0);
        Ok(went)
    }

    /// It reaches the server again.
    fn open(&mut self, d: usize) -> Result<Went, Violation> {
        let opened = self.world.plan_opening(d, Weather::Calm)?;
        let Some((_, writes)) = opened else { return Ok(Went::Well) };
        self.world.devices[d].tabs[0].revision = self.world.devices[d].disk.load().0;
        Ok(self.commit(d, &writes))
    }

    fn submit_member(
        &mut self,
        by: usize,
        who: usize,
        edit: MemberEdit,
    ) -> Result<Went, Violation> {
        let edit = Member(At(self.world.people.players[who].person, edit));
        self.submit(by, |_, _| Some(edit.clone()))
    }

    fn submit(
        &mut self,
        d: usize,
        draw: impl Fn(&mut Self, usize) -> Option<Edit>,
    ) -> Result<Went, Violation> {
        self.world.number += 1;
        if self.world.devices[d].is_closed() {
            return Ok(Went::Well);
        }
        let Some(edit) = draw(self, d) else { return Ok(Went::Well) };
        let (log, now) = (self.log, self.world.devices[d].now(self.world.now));
        let phone = self.world.devices[d].phone(0)?;
        let seen = phone.replica(log).map(|replica| seen_by(replica, log, &edit));
        let Ok(submitted) = phone.submit(log, &edit, now) else { return Ok(Went::Well) };
        if let Some((change, seen)) = planned_change(&submitted.writes).zip(seen) {
            self.world.witness.seen.insert(Key::of(log, &change), seen);
        }
        if self.commit(d, &submitted.writes) == Went::Crashed {
            return Ok(Went::Crashed);
        }
        self.world.devices[d].phone(0)?.saved(log, submitted.n);
        let change = planned_change(&submitted.writes);
        self.world.witness.said.extend(change.map(|change| Key::of(log, &change)));
        Ok(Went::Well)
    }

    /// Writes a batch; the phone may be killed just before it is on disk, and just after.
    fn commit(&mut self, d: usize, writes: &[Write]) -> Went {
        if self.is_killed() {
            self.world.devices[d].close(0);
            return Went::Crashed;
        }
        let written = self.world.devices[d].commit(0, writes);
        if written.is_err() || self.is_killed() {
            self.world.devices[d].close(0);
            return Went::Crashed;
        }
        Went::Well
    }

    fn round(&mut self, d: usize) -> Result<Went, Violation> {
        let now = self.world.devices[d].now(self.world.now);
        let request = self.world.devices[d].phone(0)?.request(Ask::Full, now);
        Witness::sees_request(&mut self.world.devices[d].tabs[0].told, &request)?;
        let bytes = wire::encode(&request).into_bytes();
        let Some(answer) = self.answer(d, &bytes)? else { return Ok(Went::Crashed) };
        let Ok(reply) = wire::decode_bytes(&answer) else { return Ok(Went::Crashed) };
        let (now, fresh) = (self.world.devices[d].now(self.world.now), self.world.chance.id());
        let received = self.world.devices[d].phone(0)?.receive(reply, now);
        if self.commit(d, &received.writes) == Went::Crashed {
            return Ok(Went::Crashed);
        }
        if received.is_forked {
            let writes = self.world.devices[d].phone(0)?.take_new_identity(fresh);
            return Ok(self.commit(d, &writes));
        }
        Ok(Went::Well)
    }

    /// A round of which the answer never comes.
    fn miss(&mut self, d: usize) -> Result<Went, Violation> {
        let now = self.world.devices[d].now(self.world.now);
        let request = self.world.devices[d].phone(0)?.request(Ask::Full, now);
        Witness::sees_request(&mut self.world.devices[d].tabs[0].told, &request)?;
        let answered = self.answer(d, &wire::encode(&request).into_bytes())?;
        Ok(if answered.is_none() { Went::Crashed } else { Went::Well })
    }

    /// Asks the server, which may be killed at each of its writes, at the commit, and before it has answered.
    fn answer(&mut self, d: usize, bytes: &[u8]) -> Result<Option<Vec<u8>>, Violation> {
        if let Some(left) = self.left {
            let before = self.world.server.store.steps;
            let answered = self.world.answer(d, bytes, Accident::KilledAt(left))?;
            if answered.is_none() {
                self.left = None;
                return Ok(None);
            }
            self.left = Some(left - (self.world.server.store.steps - before));
            return Ok(answered.filter(|_| !self.is_killed()));
        }
        self.world.answer(d, bytes, Accident::None)
    }
}
