//! Whether those who are asked come: "ik kan niet" of the candidate, and of the employers of a placement. An answer was to
//! the plan it was given to. Knows no plan.

use crate::change::Stamp;
use crate::id::{Id, PersonId, Workplace};
use crate::record::Traject;
use crate::record::fields::Texts;
use crate::record::rule::Text;
use crate::register::Register;
use crate::role::Audience;
use crate::wire;

/// What somebody answers who is asked to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    WillCome,
    /// With a reason, which may be empty.
    CannotCome(String),
}

wire::choice!(Answer {
    "will_come" => WillCome,
    "cannot_come" => CannotCome(it),
});

/// What the employers of a placement answer; without one, those who guide at none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub placement: Option<Id<Workplace>>,
    pub answer: Answer,
}

wire::record!(Reply { placement?, answer });

impl Reply {
    /// The employers of another placement hear nothing of it.
    pub(super) fn audience(&self) -> Audience {
        self.placement.map_or(Audience::Members, Audience::Placement)
    }

    /// Whether it is of the placement where this employer guides.
    pub(super) fn is_own(&self, log: &Traject, author: PersonId) -> bool {
        let own = log.members.get(&author).and_then(|member| *member.placement.get());
        self.placement == own
    }
}

impl Texts for Reply {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        self.answer.texts(rule)
    }
}

impl Texts for Answer {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        match self {
            Self::CannotCome(reason) => vec![rule(reason)],
            Self::WillCome => Vec::new(),
        }
    }
}

/// What employers answered, at most once a placement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Replies(Vec<(Reply, Stamp)>);

impl Replies {
    /// What the employers of this placement answer to what was planned then: who said nothing since is expected.
    pub fn answer_of(&self, placement: Option<Id<Workplace>>, planned: Stamp) -> Answer {
        let said = self.of(placement).filter(|(_, by)| by.order() > planned.order());
        said.map_or(Answer::WillCome, |(reply, _)| reply.answer.clone())
    }

    fn of(&self, placement: Option<Id<Workplace>>) -> Option<&(Reply, Stamp)> {
        self.0.iter().find(|(reply, _)| reply.placement == placement)
    }

    /// Theirs counts, and nothing they answered before.
    pub(super) fn put(&mut self, reply: &Reply, by: Stamp) {
        self.0.retain(|(before, _)| before.placement != reply.placement);
        self.0.push((reply.clone(), by));
    }

    /// What takes a reply back. Who had said nothing was expected.
    pub(super) fn before(&self, reply: &Reply) -> Reply {
        let expected = Reply { placement: reply.placement, answer: Answer::WillCome };
        self.of(reply.placement).map_or(expected, |(before, _)| before.clone())
    }

    /// Who cannot come to what was planned then, the candidate with them, each with the reason.
    pub(super) fn declines<'a>(
        &'a self,
        candidate: &'a Register<Answer>,
        planned: Stamp,
    ) -> impl Iterator<Item = (Stamp, &'a str)> {
        let candidate = candidate.shown();
        let replies = self.0.iter().map(|(reply, by)| (&reply.answer, *by));
        let all = std::iter::once((&candidate.value, candidate.by)).chain(replies);
        let decline = |(answer, by): (&'a Answer, Stamp)| match answer {
            Answer::CannotCome(reason) => Some((by, reason.as_str())),
            Answer::WillCome => None,
        };
        all.filter(move |(_, by)| by.order() > planned.order()).filter_map(decline)
    }
}

/// Who said last that they cannot come.
pub fn last<'a>(declines: impl Iterator<Item = (Stamp, &'a str)>) -> Option<(Stamp, &'a str)> {
    declines.max_by_key(|(by, _)| by.order())
}
