//! Employers, their contacts, jobs, forecasts, talks and covenants: as those of the office see them who follow all of them.
//! Titles and words are those that an import reads.

use shared::record::LogKind;
use shared::record::office::EmployerFile;
use shared::record::office::growth_talk::{Began, TalkLevel};
use shared::record::office::job::{Job, JobId, Standing};
use shared::wire::StringEnum;

use super::table::{count, day, day_of, number, sort, table, text};
use crate::import::fields::{
    ABOUT, ACCOUNT_HOLDER, ADDRESS, CERTAINTIES, CERTAINTY, CONDITIONS, CONTACT, CONTACT_FUNCTION,
    EMPLOYER, EXPECTED, GROWTH, GROWTHS, JOB, List, MAIL, MOTIVE, MOTIVES, NUMBER, ORGANISER,
    ORGANISERS, PAY, PHONE, PROFILE, SCHOOLING, STAGE, STAGES, label, title,
};
use crate::sheet::{Cell, Page};
use crate::store;
use crate::store::database::{self, Connection};

const EMPLOYER_FIELDS: [&str; 7] =
    [EMPLOYER, ACCOUNT_HOLDER, STAGE, MOTIVE, GROWTH, ADDRESS, ABOUT];
const CONTACT_FIELDS: [&str; 5] = [EMPLOYER, CONTACT, CONTACT_FUNCTION, PHONE, MAIL];
const JOB_FIELDS: [&str; 10] =
    [EMPLOYER, JOB, NUMBER, EXPECTED, CERTAINTY, ORGANISER, CONDITIONS, PROFILE, PAY, SCHOOLING];
const FORECAST_FIELDS: [&str; 5] = [EMPLOYER, JOB, NUMBER, EXPECTED, CERTAINTY];

/// The tables.
pub fn pages(connection: &Connection) -> database::Result<Vec<Page>> {
    let mut tables = Tables::new();
    for log in store::logs(connection, LogKind::Employer)? {
        let state = store::folded(connection, log, |_| true)?;
        if let Some(file) = state.employer() {
            tables.add(file);
        }
    }
    Ok(tables.sorted())
}

struct Tables {
    employers: Page,
    contacts: Page,
    jobs: Page,
    forecasts: Page,
    talks: Page,
    covenants: Page,
}

fn titled(name: &str, fields: &[&str], more: &[&str]) -> Page {
    let titles: Vec<&str> = fields.iter().map(|it| title(it)).chain(more.iter().copied()).collect();
    table(name, &titles)
}

fn word<T: StringEnum>(list: List, value: T) -> Cell {
    text(label(list, value.as_str()))
}

fn maybe<T: StringEnum>(list: List, value: Option<T>) -> Cell {
    value.map_or(Cell::Empty, |value| word(list, value))
}

impl Tables {
    fn new() -> Self {
        Self {
            employers: titled("Werkgevers", &EMPLOYER_FIELDS, &["Waarom dit stadium"]),
            contacts: titled("Contacten", &CONTACT_FIELDS, &[]),
            jobs: titled("Banen", &JOB_FIELDS, &["Status", "Ingevuld", "Onderweg"]),
            forecasts: titled("Prognoses", &FORECAST_FIELDS, &["Gezegd op", "Woorden"]),
            talks: titled(
                "Groeigesprekken",
                &[EMPLOYER],
                &["Dag", "Wie begon", "Met wie", "Woorden", "Volgende gesprek"],
            ),
            covenants: titled(
                "Convenanten",
                &[EMPLOYER],
                &["Banen", "Van", "Tot en met", "SROI", "Woorden"],
            ),
        }
    }

    fn sorted(mut self) -> Vec<Page> {
        let all = [
            &mut self.employers,
            &mut self.contacts,
            &mut self.jobs,
            &mut self.forecasts,
            &mut self.talks,
            &mut self.covenants,
        ];
        all.into_iter().for_each(sort);
        let Self { employers, contacts, jobs, forecasts, talks, covenants } = self;
        vec![employers, contacts, jobs, forecasts, talks, covenants]
    }

    fn add(&mut self, file: &EmployerFile) {
        let Some(employer) = &file.employer else { return };
        let name = employer.name.get();
        let holder = file.followers.values().find(|it| *it.active.get() && *it.holds_account.get());
        self.employers.rows.push(vec![
            text(name),
            text(holder.map_or("", |it| it.name.get())),
            word(STAGES, *employer.stage.get()),
            maybe(MOTIVES, *employer.motive.get()),
            maybe(GROWTHS, *employer.growth.get()),
            text(employer.address.get()),
            text(employer.about.get()),
            text(employer.why.get()),
        ]);
        for contact in file.contacts.values().filter(|it| !it.hidden.get()) {
            let values = [&contact.name, &contact.function, &contact.phone, &contact.mail];
            let cells = values.into_iter().map(|it| text(it.get()));
            self.contacts.rows.push([text(name)].into_iter().chain(cells).collect());
        }
        for (id, job) in file.jobs.iter().filter(|(_, it)| !it.hidden.get()) {
            self.add_job(file, name, *id, job);
        }
        for talk in file.growth_talks.values().filter(|it| !it.hidden.get()) {
            self.talks.rows.push(vec![
                text(name),
                day(Some(*talk.on.get())),
                text(began(*talk.began.get())),
                text(level(*talk.level.get())),
                text(talk.words.get()),
                day(*talk.next.get()),
            ]);
        }
        for covenant in file.covenants.values().filter(|it| !it.hidden.get()) {
            let period = covenant.period.get();
            self.covenants.rows.push(vec![
                text(name),
                number(*covenant.number.get()),
                day(Some(period.from)),
                day(period.to),
                text(covenant.sroi.get()),
                text(covenant.words.get()),
            ]);
        }
    }

    fn add_job(&mut self, file: &EmployerFile, name: &str, id: JobId, job: &Job) {
        let (function, places) = (job.function.get(), file.places(Some(id)));
        let expected = file.expected_of(id);
        self.jobs.rows.push(vec![
            text(name),
            text(function),
            expected.map_or(Cell::Empty, |it| number(*it.number.get())),
            day(expected.map(|it| *it.expected.get())),
            maybe(CERTAINTIES, expected.map(|it| *it.certainty.get())),
            word(ORGANISERS, *job.organiser.get()),
            text(job.conditions.get()),
            text(job.profile.get()),
            text(job.pay.get()),
            text(job.schooling.get()),
            text(standing(*job.standing.get())),
            count(places.filled),
            count(places.on_the_way),
        ]);
        for (_, forecast) in file.forecasts_of(id) {
            self.forecasts.rows.push(vec![
                text(name),
                text(function),
                number(*forecast.number.get()),
                day(Some(*forecast.expected.get())),
                word(CERTAINTIES, *forecast.certainty.get()),
                day_of(forecast.by.at),
                text(forecast.words.get()),
            ]);
        }
    }
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Proposed => "Voorgesteld",
        Standing::Open => "Open",
        Standing::Withdrawn => "Ingetrokken",
    }
}

fn began(began: Began) -> &'static str {
    match began {
        Began::Office => "Werkbedrijf",
        Began::Employer => "Werkgever",
    }
}

fn level(level: TalkLevel) -> &'static str {
    match level {
        TalkLevel::WorkCoach => "Werkcoach",
        TalkLevel::AccountHolder => "Accounthouder",
        TalkLevel::Management => "Management",
    }
}
