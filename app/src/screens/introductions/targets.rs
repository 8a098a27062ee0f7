//! To what work somebody can be introduced: the jobs to come that this phone knows, and what trajecten call theirs. Draws nothing.

use shared::id::PersonId;
use shared::record::Traject;
use shared::record::office::job::{JobId, Standing};
use shared::record::path::introduction::{Meeting, NewIntroduction};
use shared::role::Role;
use shared::sync::phone::Phone;

use crate::phrases::search::folded;
use crate::screens::jobs::lines::employers;

/// Work, and whose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Nothing where it is known in words alone.
    pub job: Option<JobId>,
    pub title: String,
    pub employer: String,
    /// The employer's own people, as far as an employer's log says.
    pub people: Vec<PersonId>,
}

impl Target {
    /// What tells it from others, in a draft.
    pub fn key(&self) -> String {
        match self.job {
            Some(job) => job.to_string(),
            None => [self.title.as_str(), self.employer.as_str()].join(" · "),
        }
    }

    /// Whether both are called the same.
    fn is_called(&self, other: &Self) -> bool {
        folded(&self.title) == folded(&other.title)
            && folded(&self.employer) == folded(&other.employer)
    }

    /// Who of a traject decides for it: one of the employer's own people, or the one employer of a traject that leads there.
    pub fn decider(&self, traject: &Traject) -> Option<PersonId> {
        let employers: Vec<PersonId> =
            traject.members_in(Role::Employer).map(|(id, _)| id).collect();
        let own = employers.iter().find(|it| self.people.contains(it));
        let leads_here = traject
            .outline
            .as_ref()
            .is_some_and(|it| folded(it.employer.get()) == folded(&self.employer));
        match (own, &employers[..]) {
            (Some(own), _) => Some(*own),
            (None, [only]) if leads_here => Some(*only),
            (None, _) => None,
        }
    }

    /// What an introduction to it begins with.
    pub fn introduction(&self, to: Option<PersonId>, meeting: Option<Meeting>) -> NewIntroduction {
        NewIntroduction {
            to,
            job: self.job,
            title: self.title.clone(),
            employer: self.employer.clone(),
            informed: None,
            meeting,
        }
    }
}

/// What a traject calls the job it leads to.
pub fn of_traject(traject: &Traject) -> Option<Target> {
    let outline = traject.outline.as_ref()?;
    let (title, employer) = (outline.job.get().clone(), outline.employer.get().clone());
    Some(Target { job: None, title, employer, people: Vec::new() })
}

/// The jobs to come that employers' logs name, and of these words those that name none of them; each once.
pub fn targets(phone: &Phone, in_words: impl Iterator<Item = Target>) -> Vec<Target> {
    let mut found = Vec::new();
    for (_, employer) in employers(phone) {
        let people = employer.followers.iter().filter(|(_, it)| *it.active.get());
        let people = people.filter(|(_, it)| it.role == Role::Employer).map(|(id, _)| *id);
        let people: Vec<PersonId> = people.collect();
        let jobs = employer.jobs.iter().filter(|(_, it)| !it.hidden.get());
        for (id, job) in jobs.filter(|(_, it)| *it.standing.get() == Standing::Open) {
            found.push(Target {
                job: Some(*id),
                title: job.function.get().clone(),
                employer: employer.name().to_owned(),
                people: people.clone(),
            });
        }
    }
    for target in in_words {
        if !found.iter().any(|it| it.is_called(&target)) {
            found.push(target);
        }
    }
    found.sort_by_cached_key(|it| (folded(&it.employer), folded(&it.title), it.job));
    found
}
