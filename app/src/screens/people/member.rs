//! One person of a traject: pair their phone, shut out a lost one, change how they are called, let them stop.
//! The coach sits beside them. From the people of a traject: the person, Telefoon koppelen: 2 taps and a scan;
//! a lost phone costs one more.

mod devices;
pub mod failed;
mod pairing;
pub mod qr;
mod taking_part;
mod wishes;

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::limits::{PHONE_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::Traject;
use shared::record::member::{Member as Record, MemberField};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit, RecordId};
use shared::role::{Permission, Role};
use shared::text::date::capital;

use crate::format::call_address;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::two_versions::TwoVersions;
use crate::parts::{
    BigButton, ButtonKind, ButtonLink, Card, Chip, Empty, Field, FieldKind, Icon, Readiness,
    Screen, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::screens::placements::placement_choice::{PlacementChoice, chosen_placement};
use crate::session::use_session;
pub use pairing::Code;
use pairing::Pairing;
use taking_part::TakingPart;
use wishes::Wishes;

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
    record: Record,
}

fn facts(traject: &Traject, person: PersonId) -> Option<Facts> {
    let member = traject.members.get(&person)?;
    Some(Facts {
        name: member.name.get().clone(),
        role: member.role,
        phone: member.phone.get().clone(),
        placement: *member.placement.get(),
        is_active: *member.active.get(),
        is_sent: member.by.seq.is_some(),
        record: member.clone(),
    })
}

#[component]
fn MemberForm(log: TrajectId, person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("member/{log}/{person}"));
    let people = Route::TrajectPeople { log }.to_string();
    let found = session.ask_traject(log, |traject| facts(traject, person)).flatten();
    let Some(facts) = found else {
        return rsx! {
            Screen { title: w.a_not_found_title(), back: people, back_label: w.a_back(),
                Empty { title: w.a_not_found_text() }
            }
        };
    };
    let Facts { name, role, phone, placement, is_active, is_sent, record } = facts;
    let edits = changes(form, person, &record);
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
            TwoVersions { log, of: RecordId::Member(person) }
            if let Some(href) = call_address(&phone) {
                ButtonLink {
                    label: w.a_call_name(&name),
                    icon: Icon::Call,
                    kind: ButtonKind::Quiet,
                    href,
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
                    limit: PHONE_CHARS_MAX,
                    onsave: move |text| form.put(PHONE, text),
                }
                if role == Role::Employer {
                    PlacementChoice { log, form, stood: placement }
                }
                FormRefusal { form }
                BigButton { label: w.a_save(), kind: ButtonKind::Quiet, state, onpress: save }
            }
            if role == Role::Candidate {
                Wishes { person }
                ButtonLink { label: w.s_skill_title(), kind: ButtonKind::Quiet, icon: Icon::Eye, href: Route::SeenSkills { log }.to_string() }
                ButtonLink { label: w.s_page_title(), kind: ButtonKind::Quiet, icon: Icon::Edit, href: Route::OwnPage { log }.to_string() }
            }
            TakingPart { log, person, name, is_active }
        }
    }
}

/// One edit for each field that says something else now.
fn changes(form: Form, person: PersonId, record: &Record) -> Vec<Edit> {
    let edits = record.rewritten(|field| match field {
        MemberField::Name(it) => MemberField::Name(form.or(NAME, &it).trim().to_owned()),
        MemberField::Phone(it) => MemberField::Phone(form.or(PHONE, &it).trim().to_owned()),
        MemberField::Placement(it) => MemberField::Placement(chosen_placement(form, it)),
    });
    edits.into_iter().map(|it| Edit::Member(At(person, it))).collect()
}
