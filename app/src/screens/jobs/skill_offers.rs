//! Skills of the office's list that a few letters find. Draws nothing.

use shared::record::office::skill::SkillId;

use crate::phrases::search::finds;
use crate::session::Session;

/// Skills offered at a time: as many as fit above the keyboard.
const OFFERED_MAX: usize = 6;

/// The skill that was typed out, if it is of the list; else those that these letters find.
pub fn skill_offers(session: Session, typed: &str) -> (Option<SkillId>, Vec<(SkillId, String)>) {
    let lang = session.lang();
    let listed = session.ask_office(|office| {
        let visible = office.skills.iter().filter(|(_, it)| !it.hidden.get());
        let named = visible.map(|(id, it)| (*id, it.name.get().read_in(lang).to_owned()));
        named.collect::<Vec<_>>()
    });
    let skills = listed.unwrap_or_default();
    let exact = skills.iter().find(|(_, name)| name == typed.trim()).map(|it| it.0);
    let is_found = |name: &String| !typed.trim().is_empty() && finds(typed, &[name]);
    let found = skills.into_iter().filter(|(_, name)| exact.is_none() && is_found(name));
    (exact, found.take(OFFERED_MAX).collect())
}
