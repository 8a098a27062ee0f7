//! Whose own log a screen shows, by a traject of theirs, and the frame of such a screen. Knows no record of it.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId, TrajectId};
use shared::role::Role;

use crate::parts::Screen;
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::unsent::Unsent;
use crate::session::{Session, use_session};

/// Whose it is, and what the reader is to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whose {
    pub person: PersonId,
    pub name: String,
    pub reader: Reader,
}

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    Oneself,
    Coach,
}

impl Whose {
    /// The own log.
    pub fn log(&self) -> LogId {
        LogId::of_person(self.person)
    }
}

/// Whose log it is, for who may read it.
pub fn whose(session: Session, log: TrajectId) -> Option<Whose> {
    let me = session.person()?;
    let found = session.ask_traject(log, |traject| {
        let (person, member) = traject.members_in(Role::Candidate).next()?;
        let reader = match traject.role(me)? {
            Role::Candidate => Reader::Oneself,
            Role::Coach => Reader::Coach,
            Role::Employer | Role::Manager => return None,
        };
        Some(Whose { person, name: member.name.get().clone(), reader })
    });
    found.flatten()
}

/// The frame: a candidate comes from Ik, a coach from the person.
#[component]
pub fn OwnFrame(
    log: TrajectId,
    whose: Option<Whose>,
    title: String,
    footer: Option<Element>,
    children: Element,
) -> Element {
    let w = use_session().messages();
    let Some(Whose { person, name, reader }) = whose else {
        return rsx! {
            Absent {}
        };
    };
    let (back, over) = match reader {
        Reader::Oneself => (Route::Me {}, String::new()),
        Reader::Coach => (Route::Member { log, person }, name),
    };
    rsx! {
        Screen {
            title,
            over,
            back: back.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Unsent {} Listen {} },
            footer,
            {children}
        }
    }
}
