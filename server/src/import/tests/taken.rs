//! What is taken in, and once.

use std::fmt::Write as _;

use shared::import::Matched;
use shared::record::office::employer::Stage;
use shared::record::office::job::Organiser;

use super::*;
use crate::sheet::matching::MatchingError;

const SHEET: &str = "\
Bedrijf;Stadium;Contactpersoon;Telefoon;Baan;Aantal;Verwacht;Zekerheid;Wie organiseert
Bakkerij De Linde;in gesprek;Fatma Aydin;06 1234 5678;Bakker;3,0;maart 2027;Waarschijnlijk;Werkgever
bakkerij de linde;;Joris Kok;;Winkelhulp;2;1-9-2027;;
Zorg Noord;Doet mee;;;;;;;
";

#[tokio::test]
async fn a_sheet_is_taken_in_once_by_the_rules_of_everybody_s_changes() {
    let mut office = Office::new();
    let counts = office.take(SHEET).await.unwrap();
    let new = Count { new: 2, known: 0 };
    assert_eq!(counts, Counts { employers: new, contacts: new, jobs: new, forecasts: new });
    let shown = [
        "Bakkerij De Linde Talking | Fatma Aydin 06 1234 5678 | Joris Kok  | Bakker 3×2027-03-01 | Winkelhulp 2×2027-09-01",
        "Zorg Noord TakesPart",
    ];
    assert_eq!(office.shown().await, shown);
    let entries = office.count("select count(*) from entry").await;
    let again = office.take(SHEET).await.unwrap();
    let known = |known: u32| Count { new: 0, known };
    assert_eq!(
        again,
        Counts { employers: known(2), contacts: known(2), jobs: known(2), forecasts: known(2) }
    );
    assert_eq!(office.count("select count(*) from entry").await, entries);
    let employers = office.employers().await;
    let file = employers.iter().filter_map(|(_, it)| it.employer()).find(|it| !it.jobs.is_empty());
    let organisers: Vec<Organiser> =
        file.unwrap().jobs.values().map(|it| *it.organiser.get()).collect();
    assert_eq!(organisers, [Organiser::Employer, Organiser::Both]);
}

#[tokio::test]
async fn what_is_there_stays_and_gets_what_it_lacks_in_the_name_of_who_holds_its_account() {
    let mut office = Office::new();
    let anne = office.staff("Anne Visser").await;
    office.take("Werkgever;Accounthouder\nDe Linde;anne visser\n").await.unwrap();
    let later =
        "Werkgever;Stadium;Nieuwe baan;Aantal;Verwacht\nDE LINDE;Gestopt;Bakker;4;2027-03\n";
    office.take(later).await.unwrap();
    // Another number is another forecast; the same once more is none.
    office.take(later.replace(";4;", ";6;")).await.unwrap();
    office.take(later.replace(";4;", ";6;")).await.unwrap();
    let shown = ["De Linde Unknown | Bakker 4×2027-03-01 6×2027-03-01"];
    assert_eq!(office.shown().await, shown);
    let employers = office.employers().await;
    let file = employers[0].1.employer().unwrap();
    assert_eq!(*file.employer.as_ref().unwrap().stage.get(), Stage::Unknown);
    let follower = file.followers.get(&anne.id).unwrap();
    assert!(*follower.holds_account.get() && file.followers.len() == 1);
    assert!(file.jobs.values().all(|job| job.by.author == anne.id));
}

#[tokio::test]
async fn what_nobody_holds_the_account_of_is_on_no_phone_and_counts_as_nobody_s_day() {
    let mut office = Office::new();
    office.staff("Anne").await;
    let mut sheet = "Werkgever;Contactpersoon;Toelichting\n".to_owned();
    for at in 0..3_000 {
        writeln!(sheet, "Werkgever {at};Persoon {at};{}", "lang verhaal ".repeat(200)).unwrap();
    }
    // More than one person may bring on a day, and more logs than a phone holds.
    assert!(u64::try_from(sheet.len()).unwrap() < crate::sheet::read::FILE_BYTES_MAX);
    let counts = office.take(sheet).await.unwrap();
    assert_eq!((counts.employers.new, counts.contacts.new), (3_000, 3_000));
    assert_eq!(office.count("select count(*) from day_usage").await, 0);
    let importer = known::importer().person;
    let followed = office.store.read(move |it| {
        let own = "select count(*) from member where person = ?1";
        it.one(own, [importer.as_bytes()], |row| row.get::<u32>(0))
    });
    assert_eq!(followed.await.unwrap(), 3_000);
    assert_eq!(office.count("select count(*) from member").await, 3_000);
    let employers = office.employers().await;
    let files = employers.iter().filter_map(|(_, it)| it.employer());
    assert!(files.into_iter().all(|it| it.followers.values().all(|it| !it.holds_account.get())));
}

#[tokio::test]
async fn sheets_as_offices_send_them() {
    let mut office = Office::new();
    // A line for a spreadsheet, a title, headers in two rows, letters of Windows, and an amount with a comma.
    let mut windows = b"sep=;\r\nWerkgevers voorjaar;;;\r\n;;Contact;Banen\r\n".to_vec();
    windows.extend(b"Bedrijfsnaam;Contactpersoon;Tel.;Nieuwe baan;Aantal banen;Ingangsdatum\r\n");
    windows.extend(b"Caf\xe9 Zo\xeb;Ren\xe9;020-1234567;Kok;2,0;13 okt. 2026\r\n");
    office.take(windows).await.unwrap();
    assert_eq!(office.shown().await, ["Café Zoë Unknown | René 020-1234567 | Kok 2×2026-10-13"]);
}

#[tokio::test]
async fn a_column_that_is_matched_by_hand_is_remembered() {
    let office = Office::new();
    let sheet = b"Klant;Functie;Werkgever\nDe Linde;Bakker;x\n";
    let fields = |read: &ReadSheet| {
        let of = |field: &str| read.sheet().unwrap().columns.of(field);
        (of(fields::EMPLOYER), of(fields::JOB), of(fields::CONTACT_FUNCTION))
    };
    // Whose function it is nobody can tell from its header.
    assert_eq!(fields(&office.read(sheet, &[])), (Some(2), None, None));
    let said = [("Klant", "employer"), ("functie", "job"), ("Werkgever", "")];
    assert_eq!(fields(&office.read(sheet, &said)), (Some(0), Some(1), None));
    let read = office.read(sheet, &[]);
    assert_eq!(fields(&read), (Some(0), Some(1), None));
    let by_hand = |it: &ColumnMatch| (it.field.clone(), it.how);
    assert_eq!(
        read.settled.matches.iter().map(by_hand).collect::<Vec<_>>(),
        [
            (Some("employer".to_owned()), Matched::ByHand),
            (Some("job".to_owned()), Matched::ByHand),
            (None, Matched::ByHand),
        ]
    );
    // The last word counts, and what does not fit is not remembered.
    let other = office.read(sheet, &[("Functie", "contact_function")]);
    assert_eq!(fields(&other), (Some(0), None, Some(1)));
    let wrong = office.read(sheet, &[("Functie", "shoe_size")]);
    let no_field = MatchingError::NoSuchField { field: "shoe_size".to_owned() };
    assert_eq!(wrong.sheet().err(), Some(&[no_field][..]));
    assert_eq!(fields(&office.read(sheet, &[])), (Some(0), None, Some(1)));
    // A sheet without such a header is read as ever.
    let plain = office.read(b"Bedrijf;Baan\nDe Linde;Bakker\n", &[]);
    assert!(plain.sheet().is_ok());
}
