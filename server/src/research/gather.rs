//! What of a traject goes into which table. Only what was chosen from a list, counted or dated: nothing that somebody typed.

use std::collections::HashMap;

use chrono::NaiveDate;
use shared::id::LogId;
use shared::measure::case::Case;
use shared::record::Traject;
use shared::record::adjustment::{Adjustment, Helped, Lever, Verdict};
use shared::record::goal::Level;
use shared::record::outcome::{After, Ending, Lasting};
use shared::record::outline::{Origin, Phase, Route};
use shared::record::work_sample::Help;
use shared::time::Timestamp;
use shared::wire::StringEnum;

use super::codebook;
use super::column::{Column, Holder, PERCENT, Sort, Value, WEEKS};
use super::pseudonym::Pseudonyms;
use super::table::{File, Table, Told};

/// The tables while they are filled.
pub struct Tables {
    pseudonyms: Pseudonyms,
    /// The place of each person; of a traject without a candidate that of nobody else.
    people: HashMap<[u8; 16], Holder>,
    trajecten: Table,
    adjustments: Table,
    samples: Table,
    goals: Table,
}

const fn column(name: &'static str, sort: Sort, meaning: &'static str) -> Column {
    Column { name, sort, meaning }
}

fn words<T: StringEnum + Copy>(all: &[T]) -> Sort {
    Sort::Word(all.iter().map(|it| it.as_str()).collect())
}

fn word<T: StringEnum>(value: T) -> Value {
    Value::Word(value.as_str().to_owned())
}

fn maybe<T: StringEnum>(value: Option<T>) -> Value {
    value.map_or(Value::Nothing, word)
}

fn number(number: impl Into<i64>) -> Value {
    Value::Number(number.into())
}

fn key() -> Column {
    column("traject", Sort::Key, "The traject.")
}

/// The day of a time, as the monitor counts.
fn day(at: Timestamp) -> NaiveDate {
    at.local(0).date()
}

/// Whole weeks since the traject began; below nought for what was dated before it.
fn weeks(start: NaiveDate, on: Option<NaiveDate>) -> Value {
    on.map_or(Value::Nothing, |on| number((on - start).num_days().div_euclid(7)))
}

const YES_NO: [&str; 2] = ["yes", "no"];

const PHASES: [(Phase, &str, &str); 5] = [
    (Phase::PossibilitiesMapped, "week_possibilities_mapped", "When phase 2 began."),
    (Phase::Matched, "week_matched", "When phase 3 began."),
    (Phase::PathAgreed, "week_path_agreed", "When phase 4 began."),
    (Phase::LearningIn, "week_learning_in", "When phase 5 began."),
    (Phase::RegularJob, "week_regular_job", "When phase 6 began."),
];

fn lasting_name(after: After) -> &'static str {
    match after {
        After::ThreeMonths => "after_3_months",
        After::SixMonths => "after_6_months",
        After::TwelveMonths => "after_12_months",
    }
}

fn of_trajecten() -> Vec<Column> {
    // What "neither" is made of stands last: it joins the values of few first.
    let endings = [Ending::IntendedJob, Ending::OtherEmployer, Ending::Training, Ending::Stopped];
    let mut columns = vec![
        key(),
        column("candidate", Sort::Key, "Who learns: somebody can have several trajecten."),
        column("employer", Sort::Pseudonym, "The employer of the future job, by its name."),
        column("group", Sort::Pseudonym, "Who learn together; empty: on their own."),
        column("route", words(&Route::ALL), "The route of the method."),
        column("origin", words(&[Origin::Real, Origin::Example]), "Whether it is invented."),
        column("phase", words(&Phase::ALL), "The phase it is in, or was in when it ended."),
        column(
            "job_first",
            Sort::Word(YES_NO.to_vec()),
            "Whether the job was named on a day before its candidate came.",
        ),
    ];
    columns.extend(PHASES.map(|(_, name, meaning)| column(name, Sort::Number(WEEKS), meaning)));
    columns.push(column("ending", words(&endings), "What it led to; empty: under way."));
    columns.push(column("week_ended", Sort::Number(WEEKS), "When it ended."));
    let lasted = "Whether what it led to still stood then; empty: not asked, or not yet.";
    let lasting = words(&[Lasting::Still, Lasting::NoLonger]);
    columns.extend(After::ALL.map(|after| column(lasting_name(after), lasting.clone(), lasted)));
    columns
}

fn of_adjustments() -> Vec<Column> {
    vec![
        key(),
        column("week", Sort::Number(WEEKS), "When it was proposed."),
        column("lever", words(&Lever::ALL), "What was to change."),
        column("verdict", words(&[Verdict::WeTryIt, Verdict::NotNow]), "What the coach decided."),
        column(
            "helped",
            words(&[Helped::Yes, Helped::Partly, Helped::No]),
            "Whether it helped; empty: not known yet.",
        ),
    ]
}

fn of_samples() -> Vec<Column> {
    vec![
        key(),
        column("task", Sort::Key, "The main task that was looked at."),
        column("week", Sort::Number(WEEKS), "When it was looked at."),
        column("pace", Sort::Number(PERCENT), "Percent of the pace that is usual there."),
        column("quality", Sort::Number(PERCENT), "Percent of the quality that is usual there."),
        column("net_time", Sort::Number(PERCENT), "Percent of the time that was worked."),
        column("help", words(&Help::ALL), "How much help it took."),
    ]
}

fn of_goals() -> Vec<Column> {
    vec![
        key(),
        column("goal", Sort::Key, "The learning goal."),
        column(
            "start",
            words(&Level::ALL),
            "Where the candidate began; expected is what was agreed to reach.",
        ),
        column("reached", words(&Level::ALL), "Where the candidate is, set together."),
        column("weight", Sort::Number(&[1]), "How heavily it counts."),
    ]
}

impl Tables {
    /// Empty ones.
    pub fn new(pseudonyms: Pseudonyms) -> Self {
        Self {
            pseudonyms,
            people: HashMap::new(),
            trajecten: Table::new("trajecten", of_trajecten()),
            adjustments: Table::new("adjustments", of_adjustments()),
            samples: Table::new("samples", of_samples()),
            goals: Table::new("goals", of_goals()),
        }
    }

    /// Takes in what may be told of a traject; nothing of one that was never opened, nor of one whose candidate wants less done
    /// with it.
    pub fn add(&mut self, log: LogId, traject: &Traject) {
        let (Some(case), Some(outline)) = (Case::of(traject), &traject.outline) else { return };
        if case.restriction.is_some() {
            return;
        }
        let Some(start) = case.phase_starts.first().map(|at| day(*at)) else { return };
        let whose = case.candidate.map_or(*log.as_bytes(), |person| *person.as_bytes());
        let next = self.people.len();
        let of = *self.people.entry(whose).or_insert(next);
        let key = Value::Word(self.pseudonyms.of('t', log.as_bytes()));
        let row = self.row(&case, outline.origin, start, key.clone());
        self.trajecten.add(of, row);
        for it in traject.adjustments.values().filter(|it| !it.hidden.get()) {
            self.adjustments.add(of, adjustment(it, start, key.clone()));
        }
        for it in traject.work_samples.values().filter(|it| it.stands()) {
            let sample = &it.what;
            let task = self.pseudonyms.of('m', sample.task.as_bytes());
            self.samples.add(
                of,
                vec![
                    key.clone(),
                    Value::Word(task),
                    weeks(start, Some(sample.on)),
                    number(sample.pace),
                    number(sample.quality),
                    number(sample.net_time),
                    word(sample.help),
                ],
            );
        }
        for (id, goal) in traject.goals.iter().filter(|(_, it)| !it.hidden.get()) {
            self.goals.add(
                of,
                vec![
                    key.clone(),
                    Value::Word(self.pseudonyms.of('d', id.as_bytes())),
                    word(*goal.start.get()),
                    word(*goal.reached.get()),
                    number(*goal.weight.get()),
                ],
            );
        }
    }

    fn row(&self, case: &Case, origin: Origin, start: NaiveDate, key: Value) -> Vec<Value> {
        let pseudonym = |kind, name: &str| match name.trim() {
            "" => Value::Nothing,
            name => Value::Word(self.pseudonyms.of(kind, name.to_lowercase().as_bytes())),
        };
        let candidate = case.candidate.map(|it| self.pseudonyms.of('c', it.as_bytes()));
        let first = case.is_job_first().map(|it| YES_NO[usize::from(!it)].to_owned());
        let mut row = vec![
            key,
            candidate.map_or(Value::Nothing, Value::Word),
            pseudonym('e', &case.employer),
            pseudonym('g', &case.cohort),
            word(case.route),
            word(origin),
            word(case.phase),
            first.map_or(Value::Nothing, Value::Word),
        ];
        let began = |phase: Phase| case.phase_starts.get(phase.number() - 1).map(|at| day(*at));
        row.extend(PHASES.map(|(phase, ..)| weeks(start, began(phase))));
        row.push(maybe(case.ending));
        row.push(weeks(start, case.ended_on));
        row.extend(After::ALL.map(|after| {
            maybe(case.lasting.iter().find(|(asked, _)| *asked == after).map(|it| it.1))
        }));
        row
    }

    /// The tables as they may leave.
    pub fn told(self) -> Vec<Told> {
        let all = [self.trajecten, self.adjustments, self.samples, self.goals];
        all.into_iter().map(Table::told).collect()
    }

    /// The same as files, and the codebook last.
    pub fn files(self) -> Vec<File> {
        let told = self.told();
        told.iter().map(Told::file).chain([codebook::file(&told)]).collect()
    }
}

fn adjustment(it: &Adjustment, start: NaiveDate, key: Value) -> Vec<Value> {
    vec![
        key,
        weeks(start, Some(day(it.by.at))),
        word(*it.lever.get()),
        maybe(it.verdict.as_ref().map(|(verdict, _)| *verdict)),
        maybe(it.review.as_ref().map(|(review, _)| review.helped)),
    ]
}
