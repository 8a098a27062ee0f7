//! What came of what somebody gave, feedback or a proposal: what others said and decided about it, as the records say it. What
//! does not name the thing it follows from is not told. Knows no screen and no words.

use std::cmp::Reverse;

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::Traject;
use crate::record::adjustment::{AdjustmentId, Helped, Verdict};
use crate::record::comment::{Comment, CommentId, Settles, Subject};
use crate::record::fact::Fact;
use crate::record::feedback::FeedbackId;

/// Something that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    Feedback(FeedbackId),
    Proposal(AdjustmentId),
}

/// What somebody else did with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    Answered(CommentId),
    /// Took it up, with words or without.
    TakenUp(CommentId),
    Decided(Verdict),
    /// Looked whether it helped.
    Reviewed(Helped),
}

/// One thing that was given, with all that came of it, the first first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    pub of: Given,
    pub given: Stamp,
    pub deeds: Vec<(Deed, Stamp)>,
}

impl FollowUp {
    /// When something happened to it last.
    pub fn last(&self) -> Stamp {
        self.deeds.last().map_or(self.given, |(_, by)| *by)
    }
}

/// Everything that this person gave and that stands, with what others did with it: what happened last first. On a phone it
/// says no more than its person may see, for no more is there.
pub fn follow_ups(traject: &Traject, giver: PersonId) -> Vec<FollowUp> {
    let feedback = traject.feedback.iter().filter(|(_, fact)| fact.stands());
    let feedback = feedback.map(|(id, fact)| (Given::Feedback(*id), fact.by));
    let proposals = traject.adjustments.iter().filter(|(_, it)| !it.hidden.get());
    let proposals = proposals.map(|(id, it)| (Given::Proposal(*id), it.by));
    let own = feedback.chain(proposals).filter(|(_, by)| by.author == giver);
    let follow_up = |(of, given): (Given, Stamp)| {
        let mut deeds = deeds(traject, of);
        deeds.retain(|(_, by)| by.author != giver);
        deeds.sort_by_key(|(_, by)| by.order());
        FollowUp { of, given, deeds }
    };
    let mut found: Vec<_> = own.map(follow_up).collect();
    found.sort_by_key(|it| Reverse(it.last().order()));
    found
}

fn deeds(traject: &Traject, of: Given) -> Vec<(Deed, Stamp)> {
    let mut found = comments(traject, of);
    if let Given::Proposal(id) = of {
        let it = traject.adjustments.get(&id);
        let verdict = it.and_then(|it| it.verdict);
        found.extend(verdict.map(|(verdict, by)| (Deed::Decided(verdict), by)));
        let review = it.and_then(|it| it.review.as_ref());
        found.extend(review.map(|(review, by)| (Deed::Reviewed(review.helped), *by)));
    }
    found
}

fn comments(traject: &Traject, of: Given) -> Vec<(Deed, Stamp)> {
    let about = match of {
        Given::Feedback(id) => Subject::Feedback(id),
        Given::Proposal(id) => Subject::Adjustment(id),
    };
    let said =
        traject.comments.iter().filter(|(_, fact)| fact.stands() && fact.what.about == about);
    let deed = |(id, fact): (&CommentId, &Fact<Comment>)| match fact.what.settles {
        Some(Settles::Matter) => (Deed::TakenUp(*id), fact.by),
        None => (Deed::Answered(*id), fact.by),
    };
    said.map(deed).collect()
}
