//! What adjustments led to, counted: whether they helped, as was said once they were looked at. Knows not who said so.

use super::share::Share;
use crate::record::Traject;
use crate::record::adjustment::{Cause, Helped, Lever};
use crate::wire;

/// Adjustments that were looked at, by what was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tried {
    pub yes: u32,
    pub partly: u32,
    pub no: u32,
}

wire::record!(Tried { yes, partly, no, .. });

impl Tried {
    /// Counts one more.
    pub fn count(&mut self, helped: Helped) {
        match helped {
            Helped::Yes => self.yes += 1,
            Helped::Partly => self.partly += 1,
            Helped::No => self.no += 1,
        }
    }

    /// How many were looked at.
    pub fn of(self) -> u32 {
        self.yes + self.partly + self.no
    }

    /// How many helped, of all.
    pub fn helped(self) -> Share {
        Share { count: self.yes, of: self.of() }
    }
}

/// An adjustment that was looked at: what was changed, why, and whether it helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookedAt {
    pub lever: Lever,
    /// Why it was needed, where somebody said so.
    pub cause: Option<Cause>,
    pub helped: Helped,
}

wire::record!(LookedAt { lever, cause?, helped, .. });

/// The adjustments of a traject that were looked at: the last first, each with what was learned.
pub fn looked_at(traject: &Traject) -> Vec<(LookedAt, &str)> {
    let standing = traject.adjustments.values().filter(|it| !it.hidden.get());
    let mut found: Vec<_> = standing
        .filter_map(|it| {
            let (review, by) = it.review.as_ref()?;
            let (lever, cause) = (*it.lever.get(), *it.cause.get());
            let looked_at = LookedAt { lever, cause, helped: review.helped };
            Some((by.order(), looked_at, review.learned.as_str()))
        })
        .collect();
    found.sort_by_key(|(order, ..)| std::cmp::Reverse(*order));
    found.into_iter().map(|(_, it, learned)| (it, learned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_helped_partly_is_no_help_in_the_share_and_one_of_the_whole() {
        let mut tried = Tried::default();
        assert_eq!(tried.helped().interval(), None);
        for helped in
            [Helped::Yes, Helped::Yes, Helped::Yes, Helped::Yes, Helped::Partly, Helped::No]
        {
            tried.count(helped);
        }
        assert_eq!(tried, Tried { yes: 4, partly: 1, no: 1 });
        assert_eq!((tried.helped().count, tried.helped().of), (4, 6));
        // Wilson, 1927: 4 of 6 is 0.3000 to 0.9032.
        assert_eq!(tried.helped().interval(), Some((30, 90)));
    }
}
