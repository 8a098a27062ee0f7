//! All trajecten of a coach, as lines to search and to group. Plain questions; knows no screen.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use shared::attention::{Day, last_contact, pressing, reasons};
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::check_in::Face;
use shared::record::coming::Answer;
use shared::record::outcome::Ending;
use shared::record::outline::Phase;
use shared::sync::phone::Phone;
use shared::sync::replica::Replica;
use shared::text::Messages;

use crate::phrases::attention::reason;
use crate::phrases::search::{finds, name_order};

/// One traject in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub log: TrajectId,
    /// Empty as long as nobody learns for the job.
    pub candidate: String,
    pub job: String,
    pub employer: String,
    /// Empty: on their own.
    pub cohort: String,
    pub phase: Phase,
    pub ending: Option<Ending>,
    /// The first reason to look, while it runs.
    pub reason: Option<String>,
    /// The place of that reason among all, the most pressing first.
    pub pressing: Option<u8>,
    /// How it went when somebody said so last.
    pub how: Option<Face>,
    /// The day of the next talk that is planned.
    pub next_talk: Option<NaiveDate>,
    /// The day something was heard last.
    pub contact: Option<NaiveDate>,
    /// Own changes that wait to be sent.
    pub unsent: usize,
}

/// What lines stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grouping {
    #[default]
    Nothing,
    Employer,
    Cohort,
}

impl Grouping {
    /// All, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Employer, Self::Cohort];
}

/// The lines, by name.
pub fn lines(phone: &Phone, w: Messages, day: Day) -> Vec<Line> {
    let told = |(log, it, traject)| line(log, it, traject, w, day);
    let mut lines: Vec<Line> = phone.trajects().filter_map(told).collect();
    lines.sort_by_cached_key(|it| (name_order(w.lang(), &it.candidate), it.job.clone()));
    lines
}

fn line(
    log: TrajectId,
    replica: &Replica,
    traject: &Traject,
    w: Messages,
    day: Day,
) -> Option<Line> {
    let outline = traject.outline.as_ref()?;
    let first = reasons(traject, day).first().copied();
    Some(Line {
        log,
        candidate: traject.candidate_name().unwrap_or_default().to_owned(),
        job: outline.job.get().clone(),
        employer: outline.employer.get().clone(),
        cohort: outline.cohort.get().clone(),
        phase: outline.phase,
        ending: traject.closing.outcome().map(|outcome| outcome.ending),
        reason: first.map(|first| reason(w, traject, first, day.today)),
        pressing: first.map(pressing),
        how: how(traject),
        next_talk: next_talk(traject, day.today),
        contact: last_contact(traject).map(day.day_of),
        unsent: replica.pending().len(),
    })
}

/// The face that was chosen last, by whoever chose one.
fn how(traject: &Traject) -> Option<Face> {
    let standing = traject.check_ins.values().filter(|fact| fact.stands());
    let with_face = standing.filter_map(|fact| Some((fact.by.order(), fact.what.face?)));
    with_face.max_by_key(|(order, _)| *order).map(|(_, face)| face)
}

/// The first day from today on that holds an appointment they can come to, or an evaluation.
fn next_talk(traject: &Traject, today: NaiveDate) -> Option<NaiveDate> {
    let appointments = traject
        .appointments
        .values()
        .filter(|it| !it.hidden.get() && !matches!(it.answer.get(), Answer::CannotCome(_)));
    let evaluations = traject.evaluations.values().filter(|it| !it.hidden.get());
    let days = appointments.map(|it| it.plan.get().when.date);
    let days = days.chain(evaluations.map(|it| it.when.get().date));
    days.filter(|day| *day >= today).min()
}

impl Line {
    /// Whether it still runs.
    pub fn is_running(&self) -> bool {
        self.ending.is_none()
    }

    /// Whether it speaks of what was searched; an empty search finds all.
    pub fn matches(&self, searched: &str) -> bool {
        finds(searched, &[&self.candidate, &self.job, &self.employer, &self.cohort])
    }

    fn group(&self, grouping: Grouping) -> &str {
        match grouping {
            Grouping::Nothing => "",
            Grouping::Employer => &self.employer,
            Grouping::Cohort => &self.cohort,
        }
    }
}

/// How long ago a day was, in as few letters as a row has room for.
pub fn days_since(w: Messages, day: NaiveDate, today: NaiveDate) -> String {
    match u32::try_from((today - day).num_days()) {
        Ok(days) if days > 0 => w.s_candidates_contact_days(days),
        Ok(_) | Err(_) => w.s_candidates_contact_today().to_owned(),
    }
}

/// The lines in their groups, by the group's name; whoever is in none comes last.
pub fn grouped(lines: Vec<Line>, grouping: Grouping) -> Vec<(String, Vec<Line>)> {
    let mut groups = BTreeMap::<(bool, String), Vec<Line>>::new();
    for line in lines {
        let name = line.group(grouping).to_owned();
        groups.entry((name.is_empty(), name)).or_default().push(line);
    }
    groups.into_iter().map(|((_, name), lines)| (name, lines)).collect()
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use shared::id::Id;

    /// A line of which no more is told.
    pub fn line(candidate: &str, employer: &str, cohort: &str) -> Line {
        Line {
            log: Id::from_random([1; 16]),
            candidate: candidate.to_owned(),
            job: "magazijn".to_owned(),
            employer: employer.to_owned(),
            cohort: cohort.to_owned(),
            phase: Phase::default(),
            ending: None,
            reason: None,
            pressing: None,
            how: None,
            next_talk: None,
            contact: None,
            unsent: 0,
        }
    }

    #[test]
    fn a_search_finds_name_job_employer_and_group() {
        let samir = line("Samir", "Vinkenhof", "Groep 2");
        for searched in ["", " sam", "MAGA", "vink", "groep 2"] {
            assert!(samir.matches(searched), "{searched}");
        }
        assert!(!samir.matches("Joke"));
    }

    #[test]
    fn groups_stand_by_name_and_the_rest_comes_last() {
        let lines = vec![line("A", "Z", ""), line("B", "Y", "1"), line("C", "Z", "1")];
        let names = |grouping| {
            let groups = grouped(lines.clone(), grouping).into_iter();
            groups.map(|(name, lines)| (name, lines.len())).collect::<Vec<_>>()
        };
        assert_eq!(names(Grouping::Nothing), [(String::new(), 3)]);
        assert_eq!(names(Grouping::Employer), [("Y".to_owned(), 1), ("Z".to_owned(), 2)]);
        assert_eq!(names(Grouping::Cohort), [("1".to_owned(), 2), (String::new(), 1)]);
    }
}
