//! The languages a person can read: who coaches or manages has all words in three. Knows no words.

use shared::role::Role;
use shared::text::Lang;

use super::Session;

impl Session {
    /// Who coaches or manages reads a language that has all words of theirs.
    pub fn speak_to_staff(mut self) {
        let lang = self.lang().for_staff();
        if lang != self.lang() && matches!(self.role(), Some(Role::Coach | Role::Manager)) {
            self.choose_lang(lang);
        }
    }

    /// The languages this person can choose.
    pub fn langs(self) -> Vec<Lang> {
        let is_staff = matches!(self.role(), Some(Role::Coach | Role::Manager));
        Lang::ALL.into_iter().filter(|lang| !is_staff || *lang == lang.for_staff()).collect()
    }
}
