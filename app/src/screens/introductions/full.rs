//! That more are chosen than there are places: said, and refused to nobody. Known where this phone has the employer's log.

use dioxus::prelude::*;
use shared::record::office::job::JobId;
use shared::sync::phone::Phone;

use crate::parts::{Icon, Notice, Tone};
use crate::screens::jobs::lines::employers;
use crate::session::use_session;

/// How many are chosen, and how many places there are, where those are too few.
fn too_many(phone: &Phone, job: JobId) -> Option<(u32, u32)> {
    let employer = employers(phone).map(|(_, it)| it).find(|it| it.jobs.contains_key(&job))?;
    let mut chosen = 0;
    for (_, _, traject) in phone.trajects() {
        chosen += usize::from(traject.is_chosen_for(job));
    }
    employer.too_few_places(job, chosen)
}

/// The warning; nothing as long as there is a place for each.
#[component]
pub fn Full(job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask(|phone| too_many(phone, job)).flatten();
    let Some((chosen, places)) = found else { return VNode::empty() };
    rsx! {
        Notice { text: w.a_meet_full(chosen, places), tone: Tone::Sun, icon: Icon::Info }
    }
}
