//! `opstap skills`: skills from a file of ESCO, in any of its languages that we speak, into the office's list, without doubling: one
//! that is there under its address gets its name in that language, one of the same name gets its address, and others come in where
//! their names hold the words that were asked for. Takes the folder for itself; the server must not run.

mod file;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use shared::record::office::skill::{NewSkill, Skill, SkillEdit, SkillField, SkillId};
use shared::record::office::{InLangs, OfficeEdit, OfficeFile};
use shared::record::pictogram::Pictogram;
use shared::record::{At, Edit};
use shared::role::Audience;
use shared::text::Lang;

use crate::clock::Clock;
use crate::command::content::Skills;
use crate::command::{self, Failure};
use crate::content;
use crate::derived_id::derived_id;
use crate::sheet::fold;
use crate::store::{self, Store, StoreError};

use self::file::Concept;
pub use self::file::EscoError;

/// How many come in at once that were not there: a list that people choose from stays one that they can read.
const NEW_MAX: usize = 200;

/// What becomes of a skill of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Became {
    /// It is there, with this name or another in this language.
    Known,
    /// It is there, and is called so in this language from now on.
    Named(SkillId),
    /// One of this name is there; it has its address from now on.
    Linked(SkillId),
    New,
}

/// A skill of the file, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    concept: Concept,
    became: Became,
}

impl fmt::Display for Line {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.became {
            Became::Known => "known ",
            Became::Named(_) => "named ",
            Became::Linked(_) => "linked",
            Became::New => "new   ",
        };
        write!(out, "{what} {} {}", self.concept.name, self.concept.address)
    }
}

/// Says what would come of it, or has it so.
pub fn run(options: &Skills) -> Result<(), Failure> {
    let lang =
        file::lang_of(&options.from, options.lang).map_err(|error| Failure::File(error.into()))?;
    let concepts = file::read(&options.from).map_err(|error| Failure::File(error.into()))?;
    store::require(&options.data)?;
    let state = {
        let connection = store::connect(&options.data)?;
        store::folded(&connection, shared::id::LogId::OFFICE, Audience::is_for_office)
            .map_err(StoreError::from)?
    };
    let nothing = OfficeFile::default();
    let office = state.office().unwrap_or(&nothing);
    let lines = lines(office, concepts, lang, options.words.as_deref());
    for line in lines.iter().filter(|it| it.became != Became::Known) {
        command::say(&line.to_string())?;
    }
    let count = |is: fn(&Became) -> bool| lines.iter().filter(|it| is(&it.became)).count();
    let new = count(|it| *it == Became::New);
    command::say(&format!(
        "{} known, {} named, {} linked, {new} new, in {}",
        count(|it| *it == Became::Known),
        count(|it| matches!(it, Became::Named(_))),
        count(|it| matches!(it, Became::Linked(_))),
        lang.own_name()
    ))?;
    if new > NEW_MAX {
        return Err(Failure::File(EscoError::TooMany { new, new_max: NEW_MAX }.into()));
    }
    if options.is_check {
        return Ok(());
    }
    let edits: Vec<Edit> = lines.iter().flat_map(|it| edits(office, it, lang)).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let added = runtime.block_on(async {
        let store = Store::open(&options.data)?;
        let now = Clock::system().now();
        store.write(move |transaction| content::add(transaction, &edits, now)).await
    })?;
    command::say(&format!("{} written", added.new))
}

/// Each skill of the file of which there is something to say: those that are there, and those whose names hold these words.
fn lines(
    office: &OfficeFile,
    concepts: Vec<Concept>,
    lang: Lang,
    words: Option<&str>,
) -> Vec<Line> {
    let by_address: BTreeMap<&str, SkillId> = office
        .skills
        .iter()
        .filter(|(_, it)| !it.esco.get().is_empty())
        .map(|(id, it)| (it.esco.get().as_str(), *id))
        .collect();
    let mut by_name: BTreeMap<String, SkillId> = office
        .skills
        .iter()
        .filter(|(_, it)| !it.hidden.get() && it.esco.get().is_empty())
        .filter_map(|(id, it)| Some((fold(it.name.get().exactly(lang)?), *id)))
        .collect();
    let wanted = words.map(fold).filter(|it| !it.is_empty());
    let mut found = Vec::new();
    for concept in concepts {
        let names: Vec<String> = concept.names().map(fold).collect();
        let became = if let Some(id) = by_address.get(concept.address.as_str()) {
            let has_name =
                office.skills.get(id).is_some_and(|it| it.name.get().exactly(lang).is_some());
            if has_name { Became::Known } else { Became::Named(*id) }
        } else if let Some(id) = names.iter().find_map(|name| by_name.remove(name)) {
            Became::Linked(id)
        } else if wanted.as_ref().is_some_and(|it| names.iter().any(|name| name.contains(it))) {
            Became::New
        } else {
            continue;
        };
        found.push(Line { concept, became });
    }
    found
}

fn edits(office: &OfficeFile, line: &Line, lang: Lang) -> Vec<Edit> {
    let Line { concept, became } = line;
    let set = |id: SkillId, field| Edit::from(OfficeEdit::Skill(At(id, SkillEdit::Set(field))));
    let skill = |id: &SkillId| -> Option<&Skill> { office.skills.get(id) };
    match became {
        Became::Known => Vec::new(),
        Became::Named(id) => skill(id).map_or_else(Vec::new, |it| {
            vec![set(*id, SkillField::Name(it.name.get().with(lang, &concept.name)))]
        }),
        Became::Linked(id) => vec![set(*id, SkillField::Esco(concept.address.clone()))],
        Became::New => {
            let new = NewSkill {
                name: InLangs::of([(lang, concept.name.as_str())]),
                explained: InLangs::of([(lang, concept.explained.as_str())]),
                theme: String::new(),
                pictogram: Pictogram::default(),
                esco: concept.address.clone(),
                competent_nl: String::new(),
            };
            // Whoever brings it in again, in another language or elsewhere, means the same one.
            let id = derived_id("esco", &concept.address);
            vec![OfficeEdit::Skill(At(id, SkillEdit::Add(new))).into()]
        }
    }
}
