//! Names that are likely one person's, however they were typed. Knows no log.

use shared::search::words_of;

use super::not_done::Namesake;
use super::staff;
use crate::store::database::{self, Connection};
use crate::store::fold_name;

/// Who of the office goes by this name, but for accents, capitals and the order of its words.
pub fn alike(connection: &Connection, name: &str) -> database::Result<Vec<Namesake>> {
    let sought = words(name);
    let people = staff::people(connection)?.into_iter().filter(|it| words(&it.name) == sought);
    Ok(people.map(|it| Namesake { person: it.person, name: it.name, office: it.office }).collect())
}

/// The words of a name, however it is typed.
pub(super) fn words(name: &str) -> Vec<String> {
    words_of(&fold_name(name))
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_name_is_one_however_it_is_typed() {
        let one = words("Anneke de Vries");
        for typed in ["anneke de vries", "Vries, Anneke de", "ANNEKÉ  de-Vries", "de Vries, Anneke"]
        {
            assert_eq!(words(typed), one, "{typed}");
        }
        for other in ["Anneke Vries", "Anne de Vries", ""] {
            assert_ne!(words(other), one, "{other}");
        }
    }
}
