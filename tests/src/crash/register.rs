//! What must be in each log, from what was sent and what was acknowledged; and what is wrong with one that differs.

use std::collections::{BTreeMap, BTreeSet};

use shared::change::Entry;
use shared::id::{Seq, TrajectId};

use super::Report;
use super::listener::Ears;
use super::pusher::{Identity, Pusher, identity};

/// What is known of every log.
#[derive(Debug, Default)]
pub(super) struct Register {
    logs: BTreeMap<TrajectId, Known>,
}

#[derive(Debug, Default)]
struct Known {
    sent: BTreeSet<Identity>,
    acknowledged: BTreeMap<Seq, Identity>,
    heard: BTreeMap<Seq, Identity>,
}

impl Known {
    fn acknowledge(&mut self, identity: Identity, seq: Seq, report: &mut Report) {
        if self.acknowledged.insert(seq, identity).is_some_and(|before| before != identity) {
            report.wrong.push(format!("two changes were told place {}", seq.0));
        }
    }
}

impl Register {
    /// Takes over what a pusher sent and heard since the last time.
    pub(super) fn note(&mut self, log: TrajectId, pusher: &mut Pusher, report: &mut Report) {
        let known = self.logs.entry(log).or_default();
        known.sent.extend(pusher.sent.drain(..));
        for (identity, seq) in pusher.acknowledged.drain(..) {
            report.acknowledged += 1;
            known.acknowledge(identity, seq, report);
        }
        report.wrong.append(&mut pusher.wrong);
    }

    /// Takes over what was heard since the last time.
    pub(super) fn note_heard(&mut self, ears: &mut Ears, report: &mut Report) {
        for (log, seq, identity) in ears.heard.drain(..) {
            report.heard += 1;
            let heard = &mut self.logs.entry(log).or_default().heard;
            if heard.insert(seq, identity).is_some_and(|before| before != identity) {
                report.wrong.push(format!("two changes were heard at place {}", seq.0));
            }
        }
        report.wrong.append(&mut ears.wrong);
    }

    /// The logs there are.
    pub(super) fn logs(&self) -> Vec<TrajectId> {
        self.logs.keys().copied().collect()
    }

    /// Holds a whole log against what is known of it.
    pub(super) fn compare(&self, log: TrajectId, entries: &[Entry], report: &mut Report) {
        let Some(known) = self.logs.get(&log) else { return };
        let mut seen = BTreeSet::new();
        let mut there = BTreeMap::new();
        for (place, entry) in (1..).map(Seq).zip(entries) {
            if entry.seq != place {
                report.wrong.push(format!("place {} where {} should be", entry.seq.0, place.0));
            }
            let identity = identity(&entry.change);
            if !seen.insert(identity) {
                report.twice += 1;
            }
            if !known.sent.contains(&identity) {
                report.wrong.push(format!("nobody sent what stands at {}", entry.seq.0));
            }
            there.insert(entry.seq, identity);
        }
        let is_lost = |(seq, identity): &(&Seq, &Identity)| there.get(seq) != Some(identity);
        report.lost += known.acknowledged.iter().filter(is_lost).count();
        let heard = known.heard.iter().filter(is_lost);
        report
            .wrong
            .extend(heard.map(|(seq, _)| format!("place {} was heard, and is lost", seq.0)));
        // By then everything sent was acknowledged: what waited was sent again.
        if known.acknowledged.len() != entries.len() {
            let (told, held) = (known.acknowledged.len(), entries.len());
            report.wrong.push(format!("{told} acknowledged, {held} in the log"));
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use shared::change::Change;
    use shared::id::Id;
    use shared::record::Edit;
    use shared::record::outline::{OutlineEdit, OutlineField};
    use shared::time::Timestamp;

    use super::*;

    pub(in crate::crash) fn entry(seq: u64, n: u64) -> Entry {
        let edit = Edit::Outline(OutlineEdit::Set(OutlineField::Job(n.to_string()))).encode();
        let (device, author) = (Id::from_random([1; 16]), Id::from_random([2; 16]));
        let change =
            Change { device, n, base: Seq::ZERO, at: Timestamp(0), author, edit, promised: None };
        Entry { seq: Seq(seq), received: Timestamp(0), change, paired_by: None }
    }

    /// What is found where changes 1, 2 and 3 were acknowledged in this order, and these are in the log.
    fn check(entries: &[Entry]) -> (usize, usize, bool) {
        let (log, mut register, mut report) =
            (Id::from_random([3; 16]), Register::default(), Report::default());
        let known = register.logs.entry(log).or_default();
        for seq in 1..=3 {
            let identity = identity(&entry(seq, seq).change);
            known.sent.insert(identity);
            known.acknowledge(identity, Seq(seq), &mut report);
        }
        register.compare(log, entries, &mut report);
        (report.lost, report.twice, report.is_sound())
    }

    #[test]
    fn what_was_heard_and_is_lost_is_found() {
        let (log, mut report) = (Id::from_random([3; 16]), Report::default());
        let (mut register, mut ears) = (Register::default(), Ears::default());
        ears.heard = vec![(log, Seq(1), identity(&entry(1, 1).change))];
        register.note_heard(&mut ears, &mut report);
        register.compare(log, &[], &mut report);
        assert_eq!((report.heard, report.wrong.len()), (1, 1), "{report:?}");
    }

    #[test]
    fn whatever_is_wrong_with_a_log_is_found() {
        assert_eq!(check(&[entry(1, 1), entry(2, 2), entry(3, 3)]), (0, 0, true));
        // The last is lost; one in the middle is; two changed places; one is there twice; a gap; a stranger's.
        assert_eq!(check(&[entry(1, 1), entry(2, 2)]), (1, 0, false));
        assert_eq!(check(&[entry(1, 1), entry(2, 3)]), (2, 0, false));
        assert_eq!(check(&[entry(1, 2), entry(2, 1), entry(3, 3)]), (2, 0, false));
        assert_eq!(check(&[entry(1, 1), entry(2, 2), entry(3, 3), entry(4, 1)]), (0, 1, false));
        assert_eq!(check(&[entry(1, 1), entry(2, 2), entry(4, 3)]), (1, 0, false));
        assert_eq!(check(&[entry(1, 1), entry(2, 2), entry(3, 9)]), (1, 0, false));
    }
}
