//! What is written, and what is not: read back by another library than the one that wrote it.

use std::fs::File;
use std::io::BufReader;

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use shared::id::{Id, LogId};
use shared::record::appointment::{AppointmentEdit, Invited, Plan};
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::evaluation::EvaluationEdit;
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::office::OfficeEdit;
use shared::record::office::candidacy::{CandidacyEdit, CandidacyId, NewCandidacy, Way};
use shared::record::office::contact::{ContactEdit, NewContact};
use shared::record::office::employer::{EmployerEdit, EmployerField, NewEmployer, Stage};
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast};
use shared::record::office::job::{self, JobEdit, NewJob, Organiser};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::time::{Period, Timestamp, When};

use super::*;
use crate::auth::person::{self, Person};
use crate::http::tests::kit::Folder;
use crate::store::Store;

const NOW: Timestamp = Timestamp(1_790_000_000_000);

fn date(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn id<T>(byte: u8) -> Id<T> {
    Id::from_random([byte; 16])
}

fn employer() -> Vec<Edit> {
    let open = NewEmployer { name: "=De Linde".to_owned(), opener: "Anne".to_owned() };
    let contact = NewContact {
        name: "Fatma".to_owned(),
        function: "-chef".to_owned(),
        phone: "+31 6 1234 5678".to_owned(),
        mail: "@fatma".to_owned(),
    };
    let new = NewJob {
        function: "Bakker".to_owned(),
        standing: job::Standing::Open,
        organiser: Organiser::Both,
        growth: None,
        conditions: "Vroeg op".to_owned(),
        profile: String::new(),
        pay: String::new(),
        schooling: String::new(),
    };
    let forecast = |number, expected: &str, certainty| {
        let words = String::new();
        let expected = date(expected);
        ForecastEdit::Add(NewForecast { job: id(2), number, expected, certainty, words })
    };
    let way = NewCandidacy { job: id(2), traject: id(9), way: Way::Placed };
    let edits = [
        OfficeEdit::Employer(EmployerEdit::Open(open)),
        OfficeEdit::Employer(EmployerEdit::Set(EmployerField::Stage(Stage::TakesPart))),
        OfficeEdit::Contact(At(id(1), ContactEdit::Add(contact))),
        OfficeEdit::Job(At(id(2), JobEdit::Add(new))),
        OfficeEdit::Forecast(At(id(3), forecast(8, "2027-03-01", Certainty::Likely))),
        OfficeEdit::Forecast(At(id(4), forecast(5, "2027-09-01", Certainty::Sure))),
        OfficeEdit::Candidacy(At(CandidacyId::of(id(9)), CandidacyEdit::Add(way))),
    ];
    edits.map(Edit::from).to_vec()
}

/// A traject of which part is between a candidate and their coach.
fn traject() -> Vec<Edit> {
    let opening = Opening {
        job: "Bakker".to_owned(),
        employer: "De Linde".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: date("2026-03-02"), to: None },
        cohort: String::new(),
        coach: "Anne".to_owned(),
        origin: Origin::Real,
    };
    let candidate = NewMember { role: Role::Candidate, name: "Samir".to_owned(), placement: None };
    let plan = |title: &str, day: &str, invited| {
        let (title, place) = (title.to_owned(), String::new());
        AppointmentEdit::Plan(Plan { title, when: When::day(date(day)), place, invited })
    };
    let secret = plan("Huisarts", "2026-05-05", Invited::Candidate);
    let open = plan("Rondleiding", "2026-04-04", Invited::CandidateAndEmployer);
    vec![
        Edit::Outline(OutlineEdit::Open(opening)),
        Edit::Member(At(id(20), MemberEdit::Add(candidate))),
        Edit::Appointment(At(id(21), secret)),
        Edit::Appointment(At(id(22), open)),
        Edit::Evaluation(At(id(23), EvaluationEdit::Plan(When::day(date("2026-06-06"))))),
    ]
}

/// A data folder with an employer and a traject.
async fn filled() -> (Folder, Store) {
    let folder = Folder::new();
    let store = Store::open(&folder.0).unwrap();
    let anne = Person { id: id(10), name: "Anne".to_owned(), office: Some(StaffRole::Coach) };
    store.write(move |it| person::add(it.connection, &anne, NOW)).await.unwrap();
    for (log, edits) in [(id::<shared::id::Log>(8), employer()), (id(9), traject())] {
        push(&store, log, edits).await;
    }
    (folder, store)
}

async fn push(store: &Store, log: LogId, edits: Vec<Edit>) {
    let caller = Caller { person: id(10), office: Some(StaffRole::Coach), paired_by: None };
    let write = move |it: &mut store::WriteTransaction<'_>| {
        it.push_edits(&caller, log, id(11), &edits, NOW)
    };
    let outcomes = store.write(write).await.unwrap();
    let is_accepted = |it: &Outcome| matches!(it, Outcome::Accepted(_));
    assert!(outcomes.iter().all(is_accepted), "{outcomes:?}");
}

fn options(folder: &Folder, format: ExportFormat, name: &str) -> command::Export {
    command::Export { data: folder.0.clone(), format, to: folder.0.join(name) }
}

fn rows(workbook: &mut Xlsx<BufReader<File>>, sheet: &str) -> Vec<Vec<Data>> {
    let range = workbook.worksheet_range(sheet).unwrap();
    range.rows().skip(1).map(<[Data]>::to_vec).collect()
}

fn shown(cells: &[Data]) -> Vec<String> {
    cells.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn another_library_reads_the_workbook_with_its_days_and_no_formula() {
    let (folder, _store) = filled().await;
    let options = options(&folder, ExportFormat::Xlsx, "office.xlsx");
    run(&options).unwrap();
    let mut workbook: Xlsx<_> = open_workbook(&options.to).unwrap();
    let names = [
        "Werkgevers",
        "Contacten",
        "Banen",
        "Prognoses",
        "Groeigesprekken",
        "Convenanten",
        "Trajecten",
        "Gesprekken",
        "Uitkomsten",
        "Doorlooptijd",
        "Opvolging",
    ];
    assert_eq!(workbook.sheet_names(), names);
    for name in names {
        assert!(workbook.worksheet_formula(name).unwrap().is_empty(), "{name}");
    }
    let contacts = rows(&mut workbook, "Contacten");
    assert_eq!(shown(&contacts[0]), ["=De Linde", "Fatma", "-chef", "+31 6 1234 5678", "@fatma"]);
    let jobs = rows(&mut workbook, "Banen");
    assert_eq!(jobs[0][2], Data::Float(5.0), "the latest forecast");
    assert!(matches!(&jobs[0][3], Data::DateTime(it) if it.is_datetime()), "a day is a day");
    assert_eq!(shown(&jobs[0][4..6]), ["Zeker", "Samen"]);
    assert_eq!(shown(&jobs[0][10..]), ["Open", "1", "0"]);
    assert_eq!(rows(&mut workbook, "Prognoses").len(), 2);
    let trajecten = rows(&mut workbook, "Trajecten");
    let first = ["Samir", "Bakker", "De Linde", "Anne", "Toekomstige baan in beeld"];
    assert_eq!(shown(&trajecten[0][..5]), first);
    let talks = rows(&mut workbook, "Gesprekken");
    assert_eq!(
        talks.iter().map(|it| it[2].to_string()).collect::<Vec<_>>(),
        ["Afspraak", "Evaluatie"]
    );
}

#[tokio::test]
async fn what_is_between_a_candidate_and_their_coach_is_in_no_table() {
    let (_folder, store) = filled().await;
    let check_in = CheckIn {
        face: Some(Face::Hard),
        topics: Vec::new(),
        line: "Slecht geslapen".to_owned(),
        readers: Readers::CandidateAndCoach,
        contact: None,
        again_on: None,
        to_candidate: String::new(),
    };
    let check_in = Edit::CheckIn(At(id(24), FactEdit::Give(check_in)));
    push(&store, id(9), vec![check_in]).await;
    let pages = store.read(|it| export::pages(it, date("2026-09-21"))).await.unwrap();
    let all = format!("{pages:?}");
    assert!(all.contains("Samir") && all.contains("2026-04-04"));
    for secret in ["Huisarts", "2026-05-05", "Slecht"] {
        assert!(!all.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn a_folder_of_csv_is_read_back_by_an_import_and_nothing_there_is_replaced() {
    let (folder, _store) = filled().await;
    let options = options(&folder, ExportFormat::Csv, "office");
    run(&options).unwrap();
    let jobs = fs::read_to_string(options.to.join("banen.csv")).unwrap();
    let lines: Vec<&str> = jobs.lines().collect();
    assert_eq!(
        lines,
        [
            "\u{feff}Werkgever;Nieuwe baan;Aantal;Verwacht;Zekerheid;Wie organiseert;Randvoorwaarden;Gewenst profiel;Loon;Scholing;Status;Ingevuld;Onderweg",
            "'=De Linde;Bakker;5;01-09-2027;Zeker;Samen;Vroeg op;;;;Open;1;0",
        ]
    );
    assert_eq!(fs::read_dir(&options.to).unwrap().count(), 11);
    for format in [ExportFormat::Csv, ExportFormat::Xlsx] {
        let again = command::Export { format, ..self::options(&folder, format, "office") };
        let refused = run(&again).unwrap_err().to_string();
        assert!(refused.contains("office"), "{refused}");
    }
    assert_eq!(fs::read_to_string(options.to.join("banen.csv")).unwrap(), jobs);
    let nowhere = command::Export { to: folder.0.join("no/where"), ..options };
    assert!(run(&nowhere).is_err());
}
