//! What came of something that was given, in words. Knows no screen.

use shared::change::Stamp;
use shared::follow_up::{Deed, FollowUp, Given};
use shared::id::TrajectId;
use shared::labels;
use shared::record::Traject;
use shared::record::adjustment::Verdict;
use shared::record::comment::{CommentId, Subject};
use shared::text::Messages;

use crate::parts::{Icon, Tone};
use crate::phrases;
use crate::route::Route;
use crate::screens::adjustments::adjustment_title;
use crate::session::Session;

/// One thing that was given, and what others did with it.
#[derive(Clone, PartialEq)]
pub struct Thread {
    pub log: TrajectId,
    pub about: Subject,
    pub last: Stamp,
    pub given: Line,
    /// The first first.
    pub deeds: Vec<Line>,
    /// The story it is told in; feedback has none but this.
    pub leads_to: Option<Route>,
}

/// One line of it.
#[derive(Clone, PartialEq)]
pub struct Line {
    pub icon: Icon,
    pub tone: Tone,
    pub words: String,
    pub by: String,
}

/// A thread in words; nothing where what was given is gone.
pub fn thread(
    session: Session,
    log: TrajectId,
    traject: &Traject,
    it: &FollowUp,
) -> Option<Thread> {
    let w = session.messages();
    let name = traject.candidate_name().unwrap_or_default();
    let on = |by: Stamp| w.day(session.local(by.at).date(), session.today());
    let by = w.e_came_you(name, &on(it.given));
    let (icon, words, about, leads_to) = match it.of {
        Given::Feedback(id) => {
            let what = &traject.feedback.get(&id)?.what;
            let scores = phrases::scores(w, what).into_iter().map(|(_, words)| words);
            let words = match what.line.trim() {
                "" => scores.collect::<Vec<_>>().join(", "),
                line => line.to_owned(),
            };
            (Icon::Star, words, Subject::Feedback(id), None)
        }
        Given::Proposal(id) => {
            let change = traject.adjustments.get(&id)?.change.get();
            let leads_to = Route::Adjustment { log, adjustment: id };
            (
                Icon::Turn,
                adjustment_title(change).to_owned(),
                Subject::Adjustment(id),
                Some(leads_to),
            )
        }
    };
    let deeds = it.deeds.iter().map(|(deed, by)| {
        let (icon, tone, words) = told(w, traject, it.of, *deed);
        let name = traject.name_of(by.author).unwrap_or_default();
        Line { icon, tone, words, by: w.a_by_when(name, &on(*by)) }
    });
    let deeds = deeds.collect();
    Some(Thread {
        log,
        about,
        last: it.last(),
        given: Line { icon, tone: Tone::Plain, words, by },
        deeds,
        leads_to,
    })
}

fn told(w: Messages, traject: &Traject, of: Given, deed: Deed) -> (Icon, Tone, String) {
    let said = |id: CommentId| traject.comments.get(&id).map_or("", |fact| fact.what.text.trim());
    let found = labels::deed(w, deed).unwrap_or_default();
    match deed {
        Deed::Answered(id) => (Icon::Talk, Tone::Brand, said(id).to_owned()),
        Deed::TakenUp(id) => (Icon::Check, Tone::Done, with_words(found, said(id))),
        Deed::Decided(Verdict::WeTryIt) => (Icon::Check, Tone::Brand, found.to_owned()),
        Deed::Decided(Verdict::NotNow) => (Icon::Close, Tone::Plain, found.to_owned()),
        Deed::Reviewed(_) => (Icon::Flag, Tone::Done, with_words(found, learned(traject, of))),
    }
}

fn learned(traject: &Traject, of: Given) -> &str {
    let Given::Proposal(id) = of else { return "" };
    let review = traject.adjustments.get(&id).and_then(|it| it.review.as_ref());
    review.map_or("", |(review, _)| review.learned.trim())
}

fn with_words(found: &str, words: &str) -> String {
    if words.is_empty() { found.to_owned() } else { [found, ": ", words].concat() }
}
