//! What the office keeps of each employer, from `office.toml`: who follows it, what was said, which jobs will come and who
//! is on the way to one. Knows no database.

pub(super) mod content;
mod fixture;

use shared::id::{Id, LogId};
use shared::record::office::OfficeEdit;
use shared::record::office::candidacy::{CandidacyEdit, CandidacyId, NewCandidacy, Way};
use shared::record::office::contact::{ContactEdit, NewContact};
use shared::record::office::covenant::{CovenantEdit, NewCovenant};
use shared::record::office::employer::{EmployerEdit, EmployerField, NewEmployer};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::office::forecast::{ForecastEdit, NewForecast};
use shared::record::office::growth_talk::{GrowthTalkEdit, NewGrowthTalk};
use shared::record::office::job::{JobEdit, JobField, JobId, NewJob, Standing};
use shared::record::office::need::{NeedEdit, NewNeed};
use shared::record::outcome::Ending;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::{Period, Timestamp};

use super::day::Day;
use super::days::Days;
use super::fixture::{Fixture, TrajectFixture};
use super::people::{People, Player};
use super::script::log_of;
use super::script::saying::{self, Saying, Sent};
use super::{BadExample, name, read};
use content::Skills;
use fixture::{EmployerFixture, JobFixture, OfficeFixture};

const OFFICE: &str = include_str!("../../../../assets/demo/office.toml");

/// What was sent about every employer. `content` has the skills that jobs ask.
pub(super) fn pushes(
    people: &People,
    fixtures: &[Fixture],
    content: &[Edit],
    (now, utc_offset_minutes): (Timestamp, i32),
) -> Result<Vec<Sent>, BadExample> {
    let office: OfficeFixture = read("office.toml", OFFICE)?;
    let skills = Skills::of(content);
    let days = Days::new(None, now, utc_offset_minutes);
    let mut sent = Vec::new();
    for employer in &office.employers {
        let account = people.player(&employer.account)?;
        let mut talk = Talk { employer, account, people, skills: &skills, days, said: Vec::new() };
        talk.opening()?;
        talk.agreements();
        for job in &employer.jobs {
            talk.job(job)?;
        }
        for fixture in fixtures.iter().filter(|it| it.employer == employer.name) {
            let linked =
                fixture.trajecten.iter().filter(|it| !office.unlinked.contains(&it.candidate));
            for traject in linked {
                talk.candidacy(fixture, traject);
            }
        }
        let log: LogId = name::id(&["employer", &employer.name]);
        sent.extend(saying::pushes(log, &employer.name, days, talk.said, now)?);
    }
    Ok(sent)
}

/// What is said about one employer.
struct Talk<'a> {
    employer: &'a EmployerFixture,
    account: Player,
    people: &'a People,
    skills: &'a Skills,
    days: Days,
    said: Vec<Saying>,
}

impl Talk<'_> {
    fn id<T>(&self, kind: &str, of: &str) -> Id<T> {
        name::id(&[&self.employer.name, kind, of])
    }

    fn job_id(&self, function: &str) -> JobId {
        self.id("job", function)
    }

    /// By who holds the account.
    fn say(&mut self, day: Day, edit: OfficeEdit) {
        self.say_by(day, Role::Coach, self.account.clone(), edit);
    }

    fn say_by(&mut self, day: Day, by: Role, player: Player, edit: OfficeEdit) {
        self.said.push(Saying { day, by, player, edit: edit.into() });
    }

    fn opening(&mut self) -> Result<(), BadExample> {
        let it = self.employer;
        let new = NewEmployer { name: it.name.clone(), opener: self.account.name.clone() };
        self.say(it.opened, OfficeEdit::Employer(EmployerEdit::Open(new)));
        let fields = [
            EmployerField::Stage(it.stage.0),
            EmployerField::Why(it.why.clone()),
            EmployerField::Motive(it.motive.map(|it| it.0)),
            EmployerField::Growth(it.growth.map(|it| it.0)),
            EmployerField::Address(it.address.clone()),
            EmployerField::About(it.about.clone()),
        ];
        for field in fields {
            self.say(it.opened, OfficeEdit::Employer(EmployerEdit::Set(field)));
        }
        let office = it.followers.iter().map(|short| (short, Role::Coach));
        for (short, role) in office.chain(it.people.iter().map(|short| (short, Role::Employer))) {
            let Player { person, name, .. } = self.people.player(short)?;
            let add = FollowerEdit::Add(NewFollower { role, name });
            self.say(it.opened, OfficeEdit::Follower(At(person, add)));
        }
        Ok(())
    }

    fn agreements(&mut self) {
        let it = self.employer;
        for contact in &it.contacts {
            let new = NewContact {
                name: contact.name.clone(),
                function: contact.function.clone(),
                phone: contact.phone.clone(),
                mail: contact.mail.clone(),
            };
            let id = self.id("contact", &contact.name);
            self.say(it.opened, OfficeEdit::Contact(At(id, ContactEdit::Add(new))));
        }
        for talk in &it.talks {
            let new = NewGrowthTalk {
                on: self.days.working(talk.on),
                began: talk.began.0,
                level: talk.level.0,
                words: talk.words.clone(),
                next: talk.next.map(|day| self.days.working(day)),
            };
            let id = self.id("talk", &talk.on.to_string());
            self.say(talk.on, OfficeEdit::GrowthTalk(At(id, GrowthTalkEdit::Add(new))));
        }
        for covenant in &it.covenants {
            let new = NewCovenant {
                number: covenant.number,
                period: Period { from: covenant.from, to: Some(covenant.to) },
                sroi: covenant.sroi.clone(),
                words: covenant.words.clone(),
            };
            let id = self.id("covenant", &covenant.signed.to_string());
            self.say(covenant.signed, OfficeEdit::Covenant(At(id, CovenantEdit::Add(new))));
        }
    }

    /// Whoever names a job says all of it.
    fn job(&mut self, job: &JobFixture) -> Result<(), BadExample> {
        let (by, player, standing) = match &job.proposed_by {
            Some(short) => (Role::Employer, self.people.player(short)?, Standing::Proposed),
            None => (Role::Coach, self.account.clone(), Standing::Open),
        };
        let id = self.job_id(&job.function);
        let new = NewJob {
            function: job.function.clone(),
            standing,
            organiser: job.organiser.0,
            growth: job.growth.map(|it| it.0),
            conditions: job.conditions.clone(),
            profile: job.profile.clone(),
            pay: job.pay.clone(),
            schooling: job.schooling.clone(),
        };
        let add = OfficeEdit::Job(At(id, JobEdit::Add(new)));
        self.say_by(job.named, by, player.clone(), add);
        for (code, help) in &job.needs {
            let (skill, name) = self.skills.called(code)?;
            let new = NewNeed { job: id, name, skill: Some(skill), help: help.0 };
            let of = self.id("need", &format!("{}/{code}", job.function));
            let add = OfficeEdit::Need(At(of, NeedEdit::Add(new)));
            self.say_by(job.named, by, player.clone(), add);
        }
        for forecast in &job.forecasts {
            let new = NewForecast {
                job: id,
                number: forecast.number,
                expected: self.days.working(forecast.expected),
                certainty: forecast.certainty.0,
                words: forecast.words.clone(),
            };
            let of = self.id("forecast", &format!("{}/{}", job.function, forecast.said));
            let add = OfficeEdit::Forecast(At(of, ForecastEdit::Add(new)));
            self.say_by(forecast.said, by, player.clone(), add);
        }
        if let Some((day, why)) = &job.withdrawn {
            for field in [JobField::Standing(Standing::Withdrawn), JobField::Why(why.clone())] {
                self.say(*day, OfficeEdit::Job(At(id, JobEdit::Set(field))));
            }
        }
        Ok(())
    }

    /// Links a traject to the job it is for, where the employer named that job.
    fn candidacy(&mut self, fixture: &Fixture, traject: &TrajectFixture) {
        let function = traject.job.as_ref().unwrap_or(&fixture.job);
        let Some(job) = self.employer.jobs.iter().find(|it| it.function == *function) else {
            return;
        };
        let way = match traject.outcome.as_ref().map(|it| it.ending.0) {
            None => Way::OnTheWay,
            Some(Ending::IntendedJob) => Way::Placed,
            Some(Ending::OtherEmployer | Ending::Training | Ending::Stopped) => Way::Left,
        };
        let is_of_today = traject.start.or(fixture.everyone.start).is_none();
        let day = if is_of_today { job.named.max(traject.opened) } else { job.named };
        let log = log_of(&traject.key(&fixture.employer));
        let new = NewCandidacy { job: self.job_id(function), traject: log, way };
        let add = CandidacyEdit::Add(new);
        self.say(day, OfficeEdit::Candidacy(At(CandidacyId::of(log), add)));
    }
}
