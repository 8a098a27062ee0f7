//! One history: a seed decides who plays, what they do and what goes wrong; then everything heals and is judged.

use shared::change::Digest;
use shared::id::{LogId, TrajectId};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::{At, Edit};
use shared::sync::message::{COHORT_PROTOCOL, FIRST_PROTOCOL, OFFICE_PROTOCOL, PROTOCOL};
use shared::sync::phone::{Me, Phone};
use shared::time::Period;

use crate::chance::Chance;
use crate::sim::Violation;
use crate::sim::cohort;
use crate::sim::device::{Device, Tab};
use crate::sim::disk::Disk;
use crate::sim::edits::{Among, day};
use crate::sim::network::Network;
use crate::sim::office;
use crate::sim::people::People;
use crate::sim::server::Server;
use crate::sim::trace::{Keep, Trace};
use crate::sim::variant::Variant;
use crate::sim::weather::Weather;
use crate::sim::witness::Witness;
use crate::sim::words::open_text;

/// The world of one history.
#[derive(Debug)]
pub struct World {
    pub people: People,
    pub chance: Chance,
    pub server: Server,
    pub devices: Vec<Device>,
    pub network: Network,
    /// True time, in milliseconds.
    pub now: i64,
    pub rounds: u64,
    pub number: u64,
    pub witness: Witness,
    pub trace: Trace,
    pub variant: Variant,
    pub among: Among,
    /// Whether the office hands over, and joins.
    pub changes_over: bool,
    /// Days a phone may be away in this world; nothing where the server knows no leases.
    pub days: Option<u32>,
}

/// How a history went.
#[derive(Debug)]
pub struct Told {
    pub trace: Trace,
    pub ending: Result<(), Violation>,
}

/// Every fifth history is one of phones that are away, shut out and shared. The others go as they went before there were
/// any: so the seeds that once found something still tell the same.
const SHARED_EVERY: u64 = 5;
const SHARED_AT: u64 = 3;
/// Every eleventh is one in which people write of each kind of record as often as of any other: so kinds that come later
/// are played without the others telling anything else.
const EVEN_EVERY: u64 = 11;
const EVEN_AT: u64 = 7;
/// Rounds that one device may ask for on its own account, where nothing comes in pages.
const ROUNDS_MAX: usize = 12;

/// In every thirteenth people keep logs of their own, and some still have the first release's app. The others go as they
/// went here, too.
const OWN_EVERY: u64 = 13;
const OWN_AT: u64 = 1;

/// Days a phone may be away there: few, so that it happens.
const DAYS: u32 = 2;

/// In every third history replies hold so little that logs come in pages; again, the others go as they went.
const PAGED_EVERY: u64 = 3;
const PAGED_AT: u64 = 1;
const PAGE_BYTES: usize = 1_500;

/// In every seventeenth the office keeps an employer and its own log, and some have the app of before there were such logs.
const OFFICE_EVERY: u64 = 17;
const OFFICE_AT: u64 = 4;
/// In every nineteenth trajecten walk in a cohort, and some have the app of before there were such logs.
const COHORT_EVERY: u64 = 19;
const COHORT_AT: u64 = 7;

/// In every twenty-third the office hands over and joins, many trajecten at once, while phones are away.
const OVER_EVERY: u64 = 23;
const OVER_AT: u64 = 5;

/// In every nineteenth people agree, sign, note hours and write to one another as well.
const PATH_EVERY: u64 = 19;
const PATH_AT: u64 = 2;

/// When every history begins: 1 November 2026.
const START_MS: i64 = 1_793_491_200_000;

/// Plays the history of a seed.
pub fn play(seed: u64, variant: Variant, keep: Keep) -> Told {
    let mut world = World::draw(seed, variant, keep);
    let ending = world.live();
    Told { trace: world.trace, ending }
}

/// The hash of the trace of a seed: the same seed must give the same one.
pub fn fingerprint(seed: u64) -> Digest {
    play(seed, Variant::Sound, Keep::Hash).trace.hash()
}

impl World {
    /// A calm world for a script: one traject, and a device each for the coach, the candidate and the employer.
    pub(crate) fn staged() -> Self {
        let mut world = Self::empty(0, Variant::Sound, Keep::Hash);
        world.people.logs.truncate(1);
        world.lease(DAYS);
        (0..3).for_each(|player| world.pair(player));
        world
    }

    fn draw(seed: u64, variant: Variant, keep: Keep) -> Self {
        let mut world = Self::empty(seed, variant, keep);
        if seed % SHARED_EVERY == SHARED_AT {
            world.lease(DAYS);
        }
        if seed % EVEN_EVERY == EVEN_AT {
            world.among = Among::All;
        }
        if seed % PATH_EVERY == PATH_AT {
            world.among = Among::Path;
        }
        if seed % PAGED_EVERY == PAGED_AT {
            world.server.reply_bytes = PAGE_BYTES;
        }
        if seed % OWN_EVERY == OWN_AT {
            world.people.keep_own_logs();
        }
        if seed % OFFICE_EVERY == OFFICE_AT {
            let employer = world.chance.id();
            world.people.keep_office(employer);
            world.seat_office();
        }
        if seed % COHORT_EVERY == COHORT_AT {
            let cohort = world.chance.id();
            world.people.keep_cohort(cohort);
            world.seat_office();
        }
        // 2 to 12 devices, mostly few: faults between two are the most common, and a history is read by people.
        let more = if world.chance.one_in(4) { world.chance.below(8) } else { 0 };
        let count = 2 + world.chance.below(4) + more;
        for at in 0..count {
            let players = world.people.players.len();
            let player = if at < players { at } else { world.chance.below(players) };
            world.pair(player);
        }
        world
    }

    fn empty(seed: u64, variant: Variant, keep: Keep) -> Self {
        let mut chance = Chance::of(seed);
        let people = People::draw(&mut chance);
        Self {
            people,
            chance,
            server: Server::new(variant),
            devices: Vec::new(),
            network: Network::default(),
            now: START_MS,
            rounds: 0,
            number: 0,
            witness: Witness::default(),
            trace: Trace::new(keep),
            variant,
            among: Among::First,
            changes_over: seed % OVER_EVERY == OVER_AT,
            days: None,
        }
    }

    /// Rounds in which a phone must have everything: a few, and one for each page.
    pub(crate) fn rounds_max(&self) -> usize {
        let entries = |log: &TrajectId| self.server.store.inner.all_entries(*log);
        let bytes = self.people.logs.iter().flat_map(entries).map(|(_, entry)| entry.bytes());
        ROUNDS_MAX + 2 * bytes.sum::<usize>() / self.server.reply_bytes
    }

    /// Phones may be away for so many days.
    fn lease(&mut self, days: u32) {
        (self.days, self.server.days) = (Some(days), Some(days));
    }

    /// The disk of a phone that was paired just now.
    pub(crate) fn fresh_disk(&mut self, player: usize) -> Disk {
        let who = &self.people.players[player];
        let (_, writes) =
            Phone::pair(Me::fresh(who.person, who.name.to_owned(), who.office, self.chance.id()));
        let mut disk = Disk::new(self.variant);
        let revision = disk.commit(disk.load().0, &writes);
        debug_assert!(revision.is_ok(), "an empty disk takes its first batch");
        disk.flush();
        disk
    }

    fn pair(&mut self, player: usize) {
        let disk = self.fresh_disk(player);
        let skew_ms = match self.chance.below(8) {
            0 => 365 * 86_400_000,
            1 => -365 * 86_400_000,
            _ => i64::try_from(self.chance.below(240_000)).unwrap_or(0) - 120_000,
        };
        let is_old = self.people.has_own_logs() && self.chance.one_in(4);
        // The first opens everything: it knows all there is.
        let is_first = self.devices.is_empty();
        let is_older = self.people.keeps_later_logs() && self.chance.one_in(4);
        let protocol = match (is_old, is_older) {
            (true, _) if !self.people.keeps_later_logs() || !is_first => FIRST_PROTOCOL,
            (true, _) => PROTOCOL,
            (false, true) if is_first => PROTOCOL,
            (false, true) if self.people.cohort.is_some() => COHORT_PROTOCOL - 1,
            (false, true) => OFFICE_PROTOCOL - 1,
            (false, false) => PROTOCOL,
        };
        let tabs = vec![Tab::default()];
        self.devices.push(Device {
            player,
            protocol,
            disk,
            copy: None,
            tabs,
            skew_ms,
            offline_until: 0,
            is_twin: false,
            spare_disks: Vec::new(),
            heard: None,
        });
    }

    fn live(&mut self) -> Result<(), Violation> {
        self.open_logs()?;
        // 20 to 400 steps, mostly few.
        let length = 20 + self.chance.below(58) + self.chance.below(18) * self.chance.below(20);
        for _ in 0..length {
            self.step()?;
        }
        self.heal()?;
        self.judge()
    }

    /// The first coach opens every traject, with the people of it, while all is calm.
    pub(crate) fn open_logs(&mut self) -> Result<(), Violation> {
        for log in self.people.trajects().to_vec() {
            for edit in self.first_edits(log) {
                self.now += 1_000;
                self.submit(0, 0, log, &edit, Weather::Calm)?;
            }
        }
        if let Some(employer) = self.people.employer {
            let first = office::first_edits(&self.people, self.people.index(employer));
            for (log, edit) in
                first.map(|(is_own, edit)| (if is_own { LogId::OFFICE } else { employer }, edit))
            {
                self.now += 1_000;
                self.submit(0, 0, log, &edit, Weather::Calm)?;
            }
        }
        if let Some(cohort) = self.people.cohort {
            for edit in cohort::first_edits(&self.people, self.people.index(cohort)) {
                self.now += 1_000;
                self.submit(0, 0, cohort, &edit, Weather::Calm)?;
            }
        }
        self.rounds_of_all().map(|_| ())
    }

    fn first_edits(&mut self, log: TrajectId) -> Vec<Edit> {
        let words = open_text(self.people.index(log), 0);
        let period = Period { from: day(0), to: None };
        let opening = Opening {
            job: words.clone(),
            employer: words.clone(),
            route: Route::SmallScaleGrowth,
            period,
            cohort: String::new(),
            coach: self.people.players[0].name.to_owned(),
            origin: Origin::Real,
        };
        let place = self.chance.id();
        let placement = NewPlacement {
            place: words,
            kind: PlaceKind::Employer,
            mentor: String::new(),
            hours_per_week: 24,
            period,
        };
        let mut edits = vec![
            Edit::Outline(OutlineEdit::Open(opening)),
            Edit::Placement(At(place, PlacementEdit::Add(placement))),
        ];
        let known = 2 + self.chance.below(3);
        for player in &self.people.players[1..=known] {
            let name = player.name.to_owned();
            let placement = self.chance.one_in(2).then_some(place);
            let new = NewMember { role: player.role, name, placement };
            edits.push(Edit::Member(At(player.person, MemberEdit::Add(new))));
        }
        edits
    }
}
