//! A refusal that says what it is about: which trajecten nobody would be left in, who goes by such a name.

use axum::response::{IntoResponse, Response};

use crate::http::problem::{About, Problem};
use crate::office::NotDone;
use crate::store::StoreError;

/// A problem, with what it is about.
#[derive(Debug)]
pub struct Detailed {
    problem: Problem,
    about: Vec<About>,
}

impl From<Problem> for Detailed {
    fn from(problem: Problem) -> Self {
        Self { problem, about: Vec::new() }
    }
}

impl From<StoreError> for Detailed {
    fn from(error: StoreError) -> Self {
        NotDone::of(&error).map_or_else(|| Problem::from(error.clone()).into(), Self::of)
    }
}

impl Detailed {
    fn of(why: &NotDone) -> Self {
        let log = |it: &crate::office::About| About::new(it.log, &it.name);
        let person = |it: &crate::office::Namesake| About::new(it.person, &it.name);
        let (problem, about) = match why {
            NotDone::NotFound | NotDone::NotTheirs => (Problem::NotFound, Vec::new()),
            NotDone::NobodyManages => (Problem::NotAllowed, Vec::new()),
            NotDone::Oneself => (Problem::Oneself, Vec::new()),
            NotDone::NotACoach => (Problem::NotACoach, Vec::new()),
            NotDone::LastManager => (Problem::LastManager, Vec::new()),
            NotDone::PastDay => (Problem::PastDay, Vec::new()),
            NotDone::NoRole => (Problem::NoRole, Vec::new()),
            NotDone::NoName => (Problem::NoName, Vec::new()),
            NotDone::NameAlike(alike) => (Problem::NameAlike, alike.iter().map(person).collect()),
            NotDone::NoSuccessor(lacking) => {
                (Problem::NoSuccessor, lacking.iter().map(log).collect())
            }
            NotDone::LooksAfter(these) => (Problem::LooksAfter, these.iter().map(log).collect()),
            NotDone::WithThemselves => (Problem::WithThemselves, Vec::new()),
            NotDone::WasErased => (Problem::WasErased, Vec::new()),
            NotDone::OfOffice(people) => (Problem::OfOffice, people.iter().map(person).collect()),
            NotDone::JoinedAlready => (Problem::JoinedAlready, Vec::new()),
            NotDone::BothThere(these) => (Problem::BothThere, these.iter().map(log).collect()),
            NotDone::NotJoined => (Problem::NotJoined, Vec::new()),
            NotDone::Declined { about, .. } => (Problem::Declined, vec![log(about)]),
        };
        Self { problem, about }
    }
}

impl IntoResponse for Detailed {
    fn into_response(self) -> Response {
        self.problem.about(self.about)
    }
}
