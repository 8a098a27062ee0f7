//! For whom there can be links in a traject: its employers, and the places where one of them guides. Knows no link.

use shared::record::Traject;
use shared::role::Role;
use shared::text::Messages;

use crate::session::LinkHolder;

/// One of them, as a card says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    pub of: LinkHolder,
    pub name: String,
    /// The server knows of them, so that it can make a link.
    pub is_sent: bool,
}

impl Holder {
    /// A key of its own among all.
    pub fn key(&self) -> String {
        match self.of {
            LinkHolder::Person(person) => person.to_string(),
            LinkHolder::Placement(placement) => placement.to_string(),
        }
    }
}

/// All of them: people by name, then places.
pub fn holders(w: Messages, traject: &Traject) -> Vec<Holder> {
    let mut people: Vec<Holder> = traject
        .members_in(Role::Employer)
        .map(|(person, it)| Holder {
            of: LinkHolder::Person(person),
            name: it.name.get().clone(),
            is_sent: it.by.seq.is_some(),
        })
        .collect();
    people.sort_by(|a, b| a.name.cmp(&b.name));
    let places = traject.visible_placements().filter_map(|(id, place)| {
        let mut guides = traject.members_in(Role::Employer).map(|(_, it)| it);
        let guide = guides.find(|it| *it.placement.get() == Some(id))?;
        Some(Holder {
            of: LinkHolder::Placement(id),
            name: w.s_link_for_place(place.place.get()),
            is_sent: guide.by.seq.is_some(),
        })
    });
    people.into_iter().chain(places).collect()
}
