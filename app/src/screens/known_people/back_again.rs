//! For whom a new traject is: a candidate whom the coach knows by the name that is typed, however it is typed, is offered first.
//! Who comes back is the same person, with their phone, their wishes and what was seen of them.

use dioxus::prelude::*;
use shared::id::PersonId;
use shared::role::Role;

use super::{KnownChoice, KnownPerson, known_anywhere};
use crate::forms::form::Form;
use crate::phrases::search::words_of;
use crate::session::{Session, use_session};

const WHO: &str = "who";

/// Who is meant by a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Candidate {
    Known(PersonId),
    New,
    /// Somebody is called so, and it is not said whether it is them.
    Unsaid,
}

impl Candidate {
    /// Under which id they take part: of who is new, one of their own.
    pub fn person(self, session: Session) -> PersonId {
        match self {
            Self::Known(person) => person,
            Self::New | Self::Unsaid => session.new_id(),
        }
    }
}

/// Who is meant, as far as that was said.
pub fn candidate_meant(session: Session, form: Form, name: &str) -> Candidate {
    let known = called(session, name);
    let who = form.text(WHO);
    match known.iter().find(|it| it.person.to_string() == who) {
        Some(it) => Candidate::Known(it.person),
        None if known.is_empty() || who == new(name) => Candidate::New,
        None => Candidate::Unsaid,
    }
}

/// Stands for somebody of this name whom the coach does not know: of the next name that is typed it is not said.
fn new(name: &str) -> String {
    words_of(name).join(" ")
}

/// Candidates of that name.
fn called(session: Session, name: &str) -> Vec<KnownPerson> {
    let wanted = words_of(name);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut known = session.ask(|phone| known_anywhere(phone, Role::Candidate)).unwrap_or_default();
    known.retain(|it| words_of(&it.name) == wanted);
    known
}

/// Asks whether it is them. Nothing, where nobody is called so.
#[component]
pub fn BackAgain(form: Form, name: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let known = called(session, &name);
    if known.is_empty() {
        return VNode::empty();
    }
    rsx! {
        KnownChoice {
            legend: w.s_staff_name_alike(),
            known,
            new: new(&name),
            chosen: form.text(WHO),
            onchoose: move |id| form.put(WHO, id),
        }
    }
}
