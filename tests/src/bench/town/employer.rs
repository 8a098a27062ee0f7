//! An employer as the office knows it after some talks: whom to call, jobs to come, and who is on the way to them. Sends
//! nothing.

use shared::change::Change;
use shared::id::{PersonId, TrajectId};
use shared::record::office::OfficeEdit;
use shared::record::office::candidacy::{CandidacyEdit, CandidacyId, NewCandidacy, Way};
use shared::record::office::contact::{ContactEdit, NewContact};
use shared::record::office::employer::{EmployerEdit, EmployerField, NewEmployer, Stage};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast};
use shared::record::office::growth_talk::{Began, GrowthTalkEdit, NewGrowthTalk, TalkLevel};
use shared::record::office::job::{JobEdit, JobId, NewJob, Organiser, Standing};
use shared::record::office::need::{NeedEdit, NewNeed};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::role::Role;

use super::traject::apart;
use super::words::line;
use crate::chance::Chance;
use crate::live::member::Member;
use crate::scene::day;

/// Skills that a job asks.
const NEEDS: usize = 3;

/// All that is known of it, by who opens it.
pub(super) fn changes(
    who: &mut Member,
    followers: &[PersonId],
    jobs: usize,
    on_the_way: &[TrajectId],
    chance: &mut Chance,
) -> Vec<Change> {
    let mut edits = known(chance);
    edits.extend(followers.iter().map(|person| {
        let new = NewFollower { role: Role::Coach, name: "Anneke".to_owned() };
        OfficeEdit::Follower(At(*person, FollowerEdit::Add(new)))
    }));
    let jobs: Vec<JobId> = (0..jobs).map(|_| chance.id()).collect();
    for job in &jobs {
        edits.extend(to_come(*job, chance));
    }
    for (traject, job) in on_the_way.iter().zip(jobs.iter().cycle()) {
        let new = NewCandidacy { job: *job, traject: *traject, way: Way::OnTheWay };
        let candidacy = At(CandidacyId::of(*traject), CandidacyEdit::Add(new));
        edits.push(OfficeEdit::Candidacy(candidacy));
    }
    let edits = edits.into_iter().map(Edit::from);
    edits.map(|edit| apart(who.change(&edit), chance)).collect()
}

fn known(chance: &mut Chance) -> Vec<OfficeEdit> {
    let set = |field| OfficeEdit::Employer(EmployerEdit::Set(field));
    let opens = NewEmployer { name: line(chance, 3), opener: "Anneke".to_owned() };
    let contact = NewContact {
        name: line(chance, 2),
        function: line(chance, 1),
        phone: "06 0000 0201".to_owned(),
        mail: String::new(),
    };
    let talk = NewGrowthTalk {
        on: day(0),
        began: Began::Office,
        level: TalkLevel::WorkCoach,
        words: line(chance, 14),
        next: Some(day(90)),
    };
    vec![
        OfficeEdit::Employer(EmployerEdit::Open(opens)),
        set(EmployerField::Stage(Stage::TakesPart)),
        set(EmployerField::About(line(chance, 12))),
        OfficeEdit::Contact(At(chance.id(), ContactEdit::Add(contact))),
        OfficeEdit::GrowthTalk(At(chance.id(), GrowthTalkEdit::Add(talk))),
    ]
}

fn to_come(job: JobId, chance: &mut Chance) -> Vec<OfficeEdit> {
    let new = NewJob {
        function: line(chance, 2),
        standing: Standing::Open,
        organiser: Organiser::Both,
        growth: None,
        conditions: line(chance, 8),
        profile: line(chance, 8),
        pay: String::new(),
        schooling: String::new(),
    };
    let forecast = NewForecast {
        job,
        number: 4,
        expected: day(150),
        certainty: Certainty::Likely,
        words: String::new(),
    };
    let mut edits = vec![
        OfficeEdit::Job(At(job, JobEdit::Add(new))),
        OfficeEdit::Forecast(At(chance.id(), ForecastEdit::Add(forecast))),
    ];
    edits.extend((0..NEEDS).map(|_| {
        let new = NewNeed { job, name: line(chance, 3), skill: None, help: Help::Hint };
        OfficeEdit::Need(At(chance.id(), NeedEdit::Add(new)))
    }));
    edits
}
