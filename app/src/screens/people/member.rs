//! One person of a traject: pair their phone, shut out a lost one, change how they are called, let them stop.
//! The coach sits beside them. From the people of a traject: the person, Telefoon koppelen: 2 taps and a scan;
//! a lost phone costs one more.

mod devices;
mod pairing;
mod qr;
mod taking_part;

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::limits::TITLE_CHARS_MAX;
use shared::record::member::{Member as Record, MemberEdit, MemberField};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::role::{Permission, Role};
use shared::text::Messages;
use shared::text::date::capital;
use shared::traject::Traject;

use crate::forms::form::{FormRefusal, use_form};
use crate::forms::two_versions::{Offer, TwoVersions, offers};
use crate::parts::{
    BigButton, ButtonKind, ButtonLink, Card, Chip, Empty, Field, FieldKind, Icon, Readiness,
    Screen, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::screens::placements::placement_choice::{PlacementChoice, chosen_placement};
use crate::session::use_session;
use pairing::Pairing;
use taking_part::TakingPart;

const NAME: &str = "name";
const PHONE: &str = "phone";

/// Someone of this traject.
#[component]
pub fn Member(log: TrajectId, person: PersonId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangeMembers, MemberForm { key: "{person}", log, person } }
    }
}

/// What the screen says of them.
#[derive(Debug, Clone, PartialEq)]
struct Facts {
    name: String,
    role: Role,
    phone: String,
    placement: Option<PlacementId>,
    is_active: bool,
    /// The server knows of them, so that it can make a code.
    is_sent: bool,
    two: Vec<(&'static str, Vec<Offer>)>,
}

fn facts(w: Messages, traject: &Traject, person: PersonId) -> Option<Facts> {
    let member = traject.members.get(&person)?;
    Some(Facts {
        name: member.name.get().clone(),
        role: member.role,
        phone: member.phone.get().clone(),
        placement: *member.placement.get(),
        is_active: *member.active.get(),
        is_sent: member.by.seq.is_some(),
        two: in_two(w, person, member),
    })
}

#[component]
fn MemberForm(log: TrajectId, person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("member/{log}/{person}"));
    let people = Route::TrajectPeople { log }.to_string();
    let found = session.ask_traject(log, |traject| facts(w, traject, person)).flatten();
    let Some(facts) = found else {
        return rsx! {
            Screen { title: w.a_not_found_title(), back: people, back_label: w.a_back(),
                Empty { title: w.a_not_found_text() }
            }
        };
    };
    let Facts { name, role, phone, placement, is_active, is_sent, two } = facts.clone();
    let edits = changes(
        person,
        &facts,
        form.typed(NAME),
        form.typed(PHONE),
        chosen_placement(form, placement),
    );
    let state = if edits.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let save = move |()| {
        form.submit(log, edits.clone(), w.a_saved_here().to_owned());
    };
    let is_paired_here = matches!(role, Role::Candidate | Role::Employer);
    rsx! {
        Screen { title: name.clone(), over: capital(phrases::role(w, role)), back: people, back_label: w.a_back(),
            if !is_active {
                div { class: "cluster",
                    Chip { label: w.s_people_stopped(), tone: Tone::Plain, icon: Icon::Leave }
                }
            }
            for (field , offers) in two {
                TwoVersions { key: "{field}", log, field, offers }
            }
            if !phone.is_empty() {
                ButtonLink {
                    label: w.a_call_name(&name),
                    icon: Icon::Call,
                    kind: ButtonKind::Quiet,
                    href: ["tel:", &phone.replace(' ', "")].concat(),
                }
            }
            if is_paired_here && is_active {
                Pairing { log, person, name: name.clone(), is_sent }
            }
            Card { title: w.s_people_details(),
                Field {
                    label: w.s_people_name(),
                    value: form.typed(NAME).unwrap_or(name.clone()),
                    limit: TITLE_CHARS_MAX,
                    onsave: move |text| form.put(NAME, text),
                }
                Field {
                    label: w.s_people_phone(),
                    kind: FieldKind::Tel,
                    hint: w.a_optional(),
                    value: form.typed(PHONE).unwrap_or(phone),
                    limit: TITLE_CHARS_MAX,
                    onsave: move |text| form.put(PHONE, text),
                }
                if role == Role::Employer {
                    PlacementChoice { log, form, stood: placement }
                }
                FormRefusal { form }
                BigButton { label: w.a_save(), kind: ButtonKind::Quiet, state, onpress: save }
            }
            TakingPart { log, person, name, is_active }
        }
    }
}

/// One edit for each field that changed.
fn changes(
    person: PersonId,
    old: &Facts,
    name: Option<String>,
    phone: Option<String>,
    placement: Option<PlacementId>,
) -> Vec<Edit> {
    let name = name.map(|name| name.trim().to_owned()).filter(|name| *name != old.name);
    let phone = phone.map(|phone| phone.trim().to_owned()).filter(|phone| *phone != old.phone);
    let edits = [
        name.map(|it| MemberEdit::Set(MemberField::Name(it))),
        phone.map(|it| MemberEdit::Set(MemberField::Phone(it))),
        (placement != old.placement).then_some(MemberEdit::Set(MemberField::Placement(placement))),
    ];
    edits.into_iter().flatten().map(|edit| Edit::Member(At(person, edit))).collect()
}

/// The fields two people wrote at once, each with its versions.
fn in_two(w: Messages, person: PersonId, member: &Record) -> Vec<(&'static str, Vec<Offer>)> {
    let set = |edit| Edit::Member(At(person, edit));
    let text = |text: &String| text.clone();
    let taking_part = |active: &bool| {
        if *active { w.s_people_takes_part() } else { w.s_people_stopped() }.to_owned()
    };
    let fields = [
        (
            w.s_field_name(),
            offers(&member.name, text, |it| set(MemberEdit::Set(MemberField::Name(it.clone())))),
        ),
        (
            w.s_field_phone(),
            offers(&member.phone, text, |it| set(MemberEdit::Set(MemberField::Phone(it.clone())))),
        ),
        (
            w.s_people_taking_part(),
            offers(&member.active, taking_part, |it| set(MemberEdit::Active(*it))),
        ),
    ];
    fields.into_iter().filter(|(_, offers)| !offers.is_empty()).collect()
}
