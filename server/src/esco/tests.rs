//! Files as ESCO hands them out, in two shapes, and an office that has some of it already.

use std::path::Path;

use shared::id::Id;
use shared::record::office::OfficeFile;
use shared::text::Lang;

use super::*;
use crate::auth::person::{self, Person};
use crate::chance;
use crate::http::tests::kit::Folder;
use shared::role::StaffRole;
use shared::time::Timestamp;

const URI: &str = "http://data.europa.eu/esco/skill/";

/// As it was handed out once: other names on lines of their own.
const LINES: &str = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n\
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a,skill/competence,sector-specific,vloeren schrobben,\"vloeren boenen\nde vloer schrobben\",,released,2024-01-01,,,,\"Vloeren met water en zeep schoonmaken.\"\n\
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/b,skill/competence,transversal,omgaan met geld,,,released,2024-01-01,,,,\n\
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/c,skill/competence,transversal,vloerbedekking leggen,,,obsolete,2024-01-01,,,,\n\
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/d,skill/competence,transversal,brood bakken,,,released,2024-01-01,,,,\n";

/// As it is now: with strokes, and columns in another order.
const STROKES: &str = "preferredLabel,altLabels,conceptUri,status\n\
scrub floors,clean floors | mop floors,http://data.europa.eu/esco/skill/a,released\n\
handle cash,,http://data.europa.eu/esco/skill/b,released\n";

struct Office {
    data: Folder,
    files: Folder,
}

impl Office {
    /// With a manager, and one skill of its own: "Omgaan met geld".
    async fn new() -> Self {
        let (data, files) = (Folder::new(), Folder::new());
        let store = Store::open(&data.0).unwrap();
        let mo = Person {
            id: chance::person(),
            name: "Mo".to_owned(),
            office: Some(StaffRole::Manager),
        };
        let now = Timestamp(1_790_000_000_000);
        store.write(move |it| person::add(it.connection, &mo, now)).await.unwrap();
        let new = NewSkill {
            name: InLangs::of([(Lang::Nl, "Omgaan met geld")]),
            explained: InLangs::default(),
            theme: String::new(),
            pictogram: Pictogram::default(),
            esco: String::new(),
            competent_nl: String::new(),
        };
        let own = OfficeEdit::Skill(At(Id::from_random(chance::bytes()), SkillEdit::Add(new)));
        store.write(move |it| content::add(it, &[own.clone().into()], now)).await.unwrap();
        Self { data, files }
    }

    fn options(&self, name: &str, text: &str, words: Option<&str>) -> Skills {
        let from = self.files.0.join(name);
        std::fs::write(&from, text).unwrap();
        let words = words.map(str::to_owned);
        Skills { data: self.data.0.clone(), from, lang: None, words, is_check: false }
    }

    fn skills(&self) -> OfficeFile {
        let connection = store::connect(&self.data.0).unwrap();
        let state =
            store::folded(&connection, shared::id::LogId::OFFICE, Audience::is_for_office).unwrap();
        state.office().unwrap().clone()
    }

    /// Each skill's names in these languages, by its address.
    fn told(&self) -> Vec<(String, String, String)> {
        let office = self.skills();
        let name = |it: &Skill, lang| it.name.get().exactly(lang).unwrap_or_default().to_owned();
        let all = office.skills.values();
        let mut told: Vec<_> = all
            .map(|it| (it.esco.get().replace(URI, ""), name(it, Lang::Nl), name(it, Lang::En)))
            .collect();
        told.sort();
        told
    }
}

fn row(address: &str, nl: &str, en: &str) -> (String, String, String) {
    (address.to_owned(), nl.to_owned(), en.to_owned())
}

#[test]
fn what_is_there_is_linked_and_named_and_only_what_was_asked_for_comes_in_once() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let office = runtime.block_on(Office::new());
    let check = Skills { is_check: true, ..office.options("skills_nl.csv", LINES, Some("Vloer")) };
    run(&check).unwrap();
    assert_eq!(office.told(), [row("", "Omgaan met geld", "")], "a preview writes nothing");

    for _ in 0..2 {
        run(&office.options("skills_nl.csv", LINES, Some("Vloer"))).unwrap();
    }
    let dutch = [row("a", "vloeren schrobben", ""), row("b", "Omgaan met geld", "")];
    assert_eq!(office.told(), dutch, "one word in it, released, and no second of any");
    // Found by another name as well, in another language: named, not doubled.
    for _ in 0..2 {
        run(&office.options("skills_en.csv", STROKES, Some("mop"))).unwrap();
    }
    let both =
        [row("a", "vloeren schrobben", "scrub floors"), row("b", "Omgaan met geld", "handle cash")];
    assert_eq!(office.told(), both);
    let explained = office.skills().skills.values().any(|it| {
        it.explained.get().exactly(Lang::Nl) == Some("Vloeren met water en zeep schoonmaken.")
    });
    assert!(explained);
}

#[test]
fn what_is_no_file_of_skills_is_said_with_what_it_lacks() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let office = runtime.block_on(Office::new());
    let said = |options: &Skills| run(options).unwrap_err().to_string();
    let other = office.options("skills_nl.csv", "naam,adres\nEen,Twee\nDrie,Vier\n", None);
    assert!(said(&other).contains("no column is called conceptUri"), "{}", said(&other));
    let german = office.options("skills_de.csv", STROKES, None);
    assert!(said(&german).contains("--lang"), "{}", said(&german));
    run(&Skills { lang: Some(Lang::En), ..german }).unwrap();
    let rows: Vec<String> =
        (0..=NEW_MAX).map(|n| format!("naam {n},,{URI}{n},released\n")).collect();
    let many = ["preferredLabel,altLabels,conceptUri,status\n".to_owned(), rows.concat()].concat();
    let many = office.options("skills_nl.csv", &many, Some("naam"));
    assert!(said(&many).contains("at most 200"), "{}", said(&many));
    assert_eq!(office.told().len(), 1);
    assert!(file::read(Path::new("nowhere.csv")).is_err());
}
