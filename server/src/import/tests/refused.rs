//! What is refused: each fault by its cell, and nothing of the sheet taken in.

use std::fmt::Write as _;

use super::*;

#[tokio::test]
async fn of_ten_thousand_rows_the_three_that_are_wrong_are_named_and_none_is_taken_in() {
    let mut office = Office::new();
    let mut sheet = "Werkgever;Contactpersoon;Telefoon;Baan;Aantal;Verwacht\n".to_owned();
    for row in 2..10_002 {
        let (phone, number) = match row {
            77 => ("geen", "3"),
            5_000 => ("020-1234567", "drie"),
            _ => ("020-1234567", "3"),
        };
        let expected = if row == 10_001 { "31-02-2027" } else { "1-3-2027" };
        let employer = row % 500;
        writeln!(
            sheet,
            "Werkgever {employer};Persoon {row};{phone};Baan {row};{number};{expected}"
        )
        .unwrap();
    }
    let named = [
        r#"row 77, column C "Telefoon": "geen" is declined: no telephone number"#,
        r#"row 5000, column E "Aantal": "drie" is no whole number"#,
        r#"row 10001, column F "Verwacht": "31-02-2027" is a day that there is not"#,
    ];
    assert_eq!(office.take(&sheet).await.unwrap_err(), named);
    assert_eq!(office.count("select count(*) from log").await, 0);
    assert_eq!(office.count("select count(*) from meta where key = 'imports'").await, 0);
}

#[tokio::test]
async fn each_fault_is_named_by_its_cell_once() {
    let office = Office::new();
    for (sheet, named) in [
        ("Werkgever;Telefoon\n;06\n", &[r#"row 2, column A "Werkgever": must be filled in"#][..]),
        (
            "Werkgever;Contactpersoon;Telefoon\nA;;0612345678\n",
            &[r#"row 2, column B "Contactpersoon": must be filled in"#],
        ),
        (
            "Werkgever;Telefoon\nA;0612345678\n",
            &[r#"row 2, no column for contact ("Contactpersoon"): must be filled in"#],
        ),
        (
            "Werkgever;Baan;Aantal;Verwacht\nA;Kok;3;\nA;Bakker;;3-2027\n",
            &[
                r#"row 2, column D "Verwacht": must be filled in"#,
                r#"row 3, column C "Aantal": must be filled in"#,
            ],
        ),
        (
            "Werkgever;Stadium\nA;misschien\n",
            &[
                r#"row 2, column B "Stadium": "misschien" is none of: Onbekend, In gesprek, Doet mee, Pauzeert, Gestopt"#,
            ],
        ),
        (
            "Werkgever;Baan;Aantal;Verwacht\nA;Kok;3,5;3-2027\nB;Kok;2001;3-2027\nC;Kok;0;3-2027\nD;Kok;70000;3-2027\nE;Kok;1;3-1999\nF;Kok;1;03-27\n",
            &[
                r#"row 2, column C "Aantal": "3,5" is no whole number"#,
                r#"row 3, column C "Aantal": "2001" is declined: out of range"#,
                r#"row 4, column C "Aantal": "0" is declined: out of range"#,
                r#"row 5, column C "Aantal": "70000" is declined: out of range"#,
                r#"row 6, column D "Verwacht": "3-1999" is declined: out of range"#,
                r#"row 7, column D "Verwacht": "03-27" is no month and no day"#,
            ],
        ),
    ] {
        assert_eq!(office.wrong(sheet).await, named, "{sheet}");
    }
    let long = format!("Werkgever\n{}\n", "a".repeat(201));
    let wrong = office.wrong(long).await;
    assert!(wrong[0].ends_with("is longer than 200 characters"), "{wrong:?}");
}

#[tokio::test]
async fn a_thousand_rows_of_one_name_are_one_employer_and_may_not_say_two_things_of_it() {
    let mut office = Office::new();
    let mut sheet = "Werkgever;Adres;Contactpersoon\n".to_owned();
    for at in 0..1_000 {
        let name = ["De Linde", "de linde", "DE-LINDE", "De  Linde "][at % 4];
        writeln!(sheet, "{name};Dorp 1;Persoon {}", at / 2).unwrap();
    }
    let counts = office.take(&sheet).await.unwrap();
    assert_eq!((counts.employers.new, counts.contacts.new), (1, 500));
    let other = sheet.replacen("Dorp 1;Persoon 3\n", "Dorp 2;Persoon 3\n", 1);
    assert_eq!(
        office.wrong(other).await,
        [r#"row 8, column B "Adres": "Dorp 2" where row 2 says "Dorp 1""#]
    );
}

#[tokio::test]
async fn an_employer_or_a_colleague_who_may_be_two_is_asked_about() {
    let mut office = Office::new();
    let (anne, _) = (office.staff("Anne").await, office.staff("anne").await);
    office.staff("Mo").await;
    let sheet = "Werkgever;Accounthouder\nDe Linde;Anne\nDe Berk;Niemand\nDe Eik;Mo\n";
    let named = [
        r#"row 2, column B "Accounthouder": "Anne" is the name of more than one of the office"#,
        r#"row 3, column B "Accounthouder": "Niemand" is nobody of the office"#,
    ];
    assert_eq!(office.take(sheet).await.unwrap_err(), named);
    assert_eq!(office.shown().await, [""; 0]);
    for _ in 0..2 {
        let log = shared::id::Id::from_random(chance::bytes());
        office.edit(&anne, log, opened("De Linde")).await;
    }
    assert_eq!(
        office.wrong("Werkgever\nde linde\n").await,
        [r#"row 2, column A "Werkgever": "de linde" is the name of more than one employer"#]
    );
}

fn opened(name: &str) -> Edit {
    use shared::record::office::OfficeEdit;
    use shared::record::office::employer::{EmployerEdit, NewEmployer};
    let new = NewEmployer { name: name.to_owned(), opener: "Anne".to_owned() };
    OfficeEdit::Employer(EmployerEdit::Open(new)).into()
}

#[tokio::test]
async fn nobody_follows_more_than_a_phone_holds() {
    let office = Office::new();
    office.staff("Mo").await;
    let mut sheet = "Werkgever;Accounthouder\n".to_owned();
    for at in 0..401 {
        writeln!(sheet, "Werkgever {at};Mo").unwrap();
    }
    let wrong = office.wrong(&sheet).await;
    let named = r#"row 402, column B "Accounthouder": "Mo" would follow more than the 400 that a phone holds: share them out"#;
    assert_eq!(wrong, [named]);
}
