//! THE table of columns that are taken in, and of the words of their lists: what each goes by in a sheet, the Dutch word first,
//! which is the one that is written. Knows no sheet.

use crate::sheet::{Field, Need};

/// What a column tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Employer,
    Contact,
    Job,
}

impl Part {
    /// The field that says which one.
    pub fn key(self) -> &'static str {
        match self {
            Self::Employer => EMPLOYER,
            Self::Contact => CONTACT,
            Self::Job => JOB,
        }
    }
}

/// What stands in its cells.
#[derive(Debug, Clone, Copy)]
pub enum Reads {
    /// One line.
    Line,
    Words,
    /// A number of people.
    Count,
    /// A month, by its name or by a day of it.
    Month,
    /// One of a list.
    Choice(List),
}

/// Words of a list: the name of each on the wire, and what people call it.
pub type List = &'static [(&'static str, &'static [&'static str])];

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub field: Field<'static>,
    pub part: Part,
    pub reads: Reads,
}

const fn column(
    id: &'static str,
    part: Part,
    reads: Reads,
    names: &'static [&'static str],
) -> Column {
    let need = match part {
        Part::Employer if matches!(id.as_bytes(), b"employer") => Need::Required,
        Part::Employer | Part::Contact | Part::Job => Need::Optional,
    };
    Column { field: Field { id, names, need }, part, reads }
}

pub const EMPLOYER: &str = "employer";
pub const ACCOUNT_HOLDER: &str = "account_holder";
pub const STAGE: &str = "stage";
pub const MOTIVE: &str = "motive";
pub const GROWTH: &str = "growth";
pub const ADDRESS: &str = "address";
pub const ABOUT: &str = "about";
pub const CONTACT: &str = "contact";
pub const CONTACT_FUNCTION: &str = "contact_function";
pub const PHONE: &str = "phone";
pub const MAIL: &str = "mail";
pub const JOB: &str = "job";
pub const NUMBER: &str = "number";
pub const EXPECTED: &str = "expected";
pub const CERTAINTY: &str = "certainty";
pub const ORGANISER: &str = "organiser";
pub const CONDITIONS: &str = "conditions";
pub const PROFILE: &str = "profile";
pub const PAY: &str = "pay";
pub const SCHOOLING: &str = "schooling";

/// What a function is called, of a person or of a job: which of the two is for whoever knows the sheet to say.
const EITHER_FUNCTION: &str = "Functie";

/// All of them, in the order in which they are written.
pub const COLUMNS: &[Column] = &[
    column(
        EMPLOYER,
        Part::Employer,
        Reads::Line,
        &[
            "Werkgever",
            "Bedrijf",
            "Bedrijfsnaam",
            "Naam werkgever",
            "Naam bedrijf",
            "Organisatie",
            "Employer",
            "Company",
        ],
    ),
    column(
        ACCOUNT_HOLDER,
        Part::Employer,
        Reads::Line,
        &["Accounthouder", "Accountmanager", "Account holder"],
    ),
    column(STAGE, Part::Employer, Reads::Choice(STAGES), &["Stadium", "Stage"]),
    column(
        MOTIVE,
        Part::Employer,
        Reads::Choice(MOTIVES),
        &["Motief", "Reden om mee te doen", "Motive"],
    ),
    column(
        GROWTH,
        Part::Employer,
        Reads::Choice(GROWTHS),
        &["Herkomst van de groei", "Herkomst groei", "Bron van groei", "Source of growth"],
    ),
    column(
        ADDRESS,
        Part::Employer,
        Reads::Line,
        &["Adres", "Vestigingsadres", "Bezoekadres", "Address"],
    ),
    column(
        ABOUT,
        Part::Employer,
        Reads::Words,
        &["Toelichting", "Omschrijving", "Opmerking", "Opmerkingen", "About", "Notes"],
    ),
    column(
        CONTACT,
        Part::Contact,
        Reads::Line,
        &["Contactpersoon", "Naam contactpersoon", "Contact", "Contact person"],
    ),
    column(
        CONTACT_FUNCTION,
        Part::Contact,
        Reads::Line,
        &["Functie contactpersoon", "Rol contactpersoon", "Contact's function", EITHER_FUNCTION],
    ),
    column(
        PHONE,
        Part::Contact,
        Reads::Line,
        &["Telefoon", "Telefoonnummer", "Tel", "Mobiel", "Phone", "Telephone"],
    ),
    column(MAIL, Part::Contact, Reads::Line, &["E-mail", "E-mailadres", "Email", "Mail"]),
    column(
        JOB,
        Part::Job,
        Reads::Line,
        &["Nieuwe baan", "Baan", "Toekomstige baan", "Vacature", "Job", EITHER_FUNCTION],
    ),
    column(
        NUMBER,
        Part::Job,
        Reads::Count,
        &["Aantal", "Aantal banen", "Aantal plaatsen", "Number", "Places"],
    ),
    column(
        EXPECTED,
        Part::Job,
        Reads::Month,
        &["Verwacht", "Verwacht per", "Wanneer", "Ingangsdatum", "Startdatum", "Expected"],
    ),
    column(CERTAINTY, Part::Job, Reads::Choice(CERTAINTIES), &["Zekerheid", "Certainty"]),
    column(
        ORGANISER,
        Part::Job,
        Reads::Choice(ORGANISERS),
        &["Wie organiseert", "Organisatie van het leren", "Organiser"],
    ),
    column(CONDITIONS, Part::Job, Reads::Words, &["Randvoorwaarden", "Voorwaarden", "Conditions"]),
    column(PROFILE, Part::Job, Reads::Words, &["Gewenst profiel", "Profiel", "Profile"]),
    column(PAY, Part::Job, Reads::Words, &["Loon", "Salaris", "Pay"]),
    column(SCHOOLING, Part::Job, Reads::Words, &["Scholing", "Opleiding", "Schooling"]),
];

pub const STAGES: List = &[
    ("unknown", &["Onbekend"]),
    ("talking", &["In gesprek"]),
    ("takes_part", &["Doet mee"]),
    ("pauses", &["Pauzeert", "Pauze"]),
    ("stopped", &["Gestopt"]),
];
pub const MOTIVES: List = &[
    ("inclusion", &["Inclusie"]),
    ("need_for_people", &["Mensen nodig", "Personeelsbehoefte"]),
    ("sroi", &["SROI", "Social return"]),
];
pub const GROWTHS: List = &[
    ("expansion", &["Uitbreiding", "Groei van het bedrijf"]),
    ("new_company", &["Nieuw bedrijf"]),
    ("public_sector", &["Overheid", "Publieke sector"]),
];
pub const CERTAINTIES: List =
    &[("idea", &["Idee"]), ("likely", &["Waarschijnlijk"]), ("sure", &["Zeker"])];
pub const ORGANISERS: List = &[
    ("employer", &["Werkgever"]),
    ("office", &["Werkbedrijf"]),
    ("both", &["Samen", "Beide", "Allebei"]),
];

/// The column of a field.
pub fn find(id: &str) -> Option<&'static Column> {
    COLUMNS.iter().find(|column| column.field.id == id)
}

/// What is written over the column of a field.
pub fn title(id: &str) -> &'static str {
    find(id).and_then(|column| column.field.names.first()).copied().unwrap_or_default()
}

/// What is written for one of a list.
pub fn label(list: List, wire: &str) -> &'static str {
    let named = list.iter().find(|(name, _)| *name == wire);
    named.and_then(|(_, names)| names.first()).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use shared::record::office::employer::{Growth, Motive, Stage};
    use shared::record::office::forecast::Certainty;
    use shared::record::office::job::Organiser;
    use shared::wire::StringEnum;

    use super::*;

    fn check<T: StringEnum>(list: List) {
        for (wire, names) in list {
            assert!(T::named(wire).is_some(), "{wire}");
            assert!(!names.is_empty(), "{wire}");
        }
    }

    #[test]
    fn each_word_of_a_list_is_one_of_the_rule_book() {
        check::<Stage>(STAGES);
        check::<Motive>(MOTIVES);
        check::<Growth>(GROWTHS);
        check::<Certainty>(CERTAINTIES);
        check::<Organiser>(ORGANISERS);
    }

    #[test]
    fn a_field_has_one_column_and_a_name_that_is_written_is_no_other_s() {
        let ids: BTreeSet<&str> = COLUMNS.iter().map(|it| it.field.id).collect();
        assert_eq!(ids.len(), COLUMNS.len());
        for column in COLUMNS {
            let name = title(column.field.id);
            let with_it = COLUMNS.iter().filter(|it| it.field.names.contains(&name));
            assert_eq!(with_it.count(), 1, "{name}");
            assert!(find(column.part.key()).is_some());
        }
    }
}
