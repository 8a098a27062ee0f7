//! Skills that were seen of a candidate, each with who saw it, when and where. The candidate, now and then: 1 tap from Ik, and a
//! line of their own in three more. The coach, after a visit: from the person 1 tap, and 1 to the form.

use dioxus::prelude::*;
use shared::change::Stamp;
use shared::id::{PersonId, TrajectId};
use shared::record::fact::{Fact, FactEdit};
use shared::record::own::seen_skill::{SeenSkill, SeenSkillId};
use shared::record::path::PathEdit;
use shared::record::{At, Edit};
use shared::role::Role;

use super::adding::Adding;
use super::frame::{OwnFrame, Reader, whose};
use crate::format::line;
use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, ButtonLink, Card, Empty, Icon, List, Row};
use crate::phrases::{self, path};
use crate::route::Route;
use crate::session::{Session, use_session};

/// Who saw something, in a few words: by name where this phone knows it.
pub fn seen_by(session: Session, by: Stamp, role: Role) -> String {
    let w = session.messages();
    if role == Role::Candidate {
        return w.a_skill_self().to_owned();
    }
    let name = session.ask(|phone| {
        let mut trajects = phone.trajects();
        trajects.find_map(|(_, _, it)| it.name_of(by.author).map(str::to_owned))
    });
    w.a_skill_by(&name.flatten().unwrap_or_else(|| w.a_skill_someone().to_owned()))
}

/// The page.
#[component]
pub fn SeenSkills(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let whose = whose(session, log);
    let (title, reader) = match whose.as_ref().map(|it| it.reader) {
        Some(Reader::Coach) => (w.s_skill_title(), Reader::Coach),
        Some(Reader::Oneself) | None => (w.c_skill_title(), Reader::Oneself),
    };
    rsx! {
        OwnFrame { log, whose: whose.clone(), title,
            if reader == Reader::Oneself {
                p { "{w.c_skill_text()}" }
            }
            if let Some(whose) = whose {
                Seen { person: whose.person }
                match reader {
                    Reader::Oneself => rsx! {
                        Adding { person: whose.person }
                    },
                    Reader::Coach => rsx! {
                        ButtonLink { label: w.s_skill_add(), icon: Icon::Plus, href: Route::NewSeenSkill { log }.to_string() }
                    },
                }
            }
        }
    }
}

/// What was seen, the last first.
#[component]
fn Seen(person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let log = shared::id::LogId::of_person(person);
    let seen = session.ask(|phone| {
        let all = phone.person_file(person)?.seen_skills().into_iter();
        Some(all.map(|(id, fact)| (id, fact.clone())).collect::<Vec<_>>())
    });
    let seen: Vec<(SeenSkillId, Fact<SeenSkill>)> = seen.flatten().unwrap_or_default();
    let hide = |id| Edit::from(PathEdit::SeenSkill(At(id, FactEdit::Hide(true))));
    rsx! {
        if seen.is_empty() {
            Empty { title: w.a_skill_empty() }
        } else {
            Card {
                List {
                    for (id , Fact { what , by , role , .. }) in seen {
                        Row {
                            key: "{id}",
                            title: what.name.clone(),
                            meta: line(w, &[phrases::help(w, what.help), path::source(w, what.source), &w.full_day(what.on)]),
                            trailing: may(session, log, &hide(id)).then(|| rsx! {
                                Button {
                                    label: w.a_remove(),
                                    spoken: w.a_skill_remove(&what.name),
                                    kind: ButtonKind::Plain,
                                    onpress: move |()| {
                                        save(session, log, vec![hide(id)], w.a_removed());
                                    },
                                }
                            }),
                            p { class: "soft", {seen_by(session, by, role)} }
                        }
                    }
                }
            }
        }
    }
}
