//! Somebody new in the office: a name and a role, then a code for their phone. Who is called alike is offered first: they may
//! be the same person, with a new phone.

use dioxus::prelude::*;
use shared::id::PersonId;
use shared::limits::TITLE_CHARS_MAX;
use shared::role::StaffRole;

use super::away::why_not;
use super::member::ROLES;
use crate::format::staff_role_title;
use crate::forms::form::use_form;
use crate::forms::form_fields::{ChoiceField, TextField};
use crate::parts::{BigButton, ButtonKind, Card, Choice, List, Readiness, Row, Screen};
use crate::phrases;
use crate::phrases::search::words_of;
use crate::route::Route;
use crate::screens::passkeys::Declined;
use crate::screens::people::Code;
use crate::session::staff::StaffMember as Member;
use crate::session::{Invite, NoAnswer, use_session};

const NAME: &str = "name";
const ROLE: &str = "role";

/// How far it is.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Idle,
    Asking,
    Made(String, Invite),
    Failed(NoAnswer),
}

/// Adds them.
#[component]
pub fn NewStaff() -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| "new-staff".to_owned());
    let mut step = use_signal(|| Step::Idle);
    let mut staff = use_resource(move || session.staff());
    let name = form.text(NAME).trim().to_owned();
    let role = form.one_of(ROLE, &ROLES).unwrap_or(StaffRole::Coach);
    let wanted = words_of(&name);
    let people: Vec<Member> = match &*staff.read() {
        Some(Ok(staff)) => staff.people.clone(),
        Some(Err(_)) | None => Vec::new(),
    };
    let alike: Vec<Member> =
        people.iter().filter(|it| words_of(&it.name) == wanted).cloned().collect();
    let add = use_callback(move |(name, role, besides): (String, StaffRole, Vec<PersonId>)| {
        step.set(Step::Asking);
        spawn(async move {
            match session.add_staff(name.clone(), role, besides).await {
                Ok(invite) => {
                    form.forget();
                    step.set(Step::Made(name, invite));
                }
                Err(why) => {
                    step.set(Step::Failed(why));
                    staff.restart();
                }
            }
        });
    });
    let besides: Vec<PersonId> = alike.iter().map(|it| it.person).collect();
    let now = step.read().clone();
    let state = match &now {
        Step::Asking => Readiness::Busy,
        _ if name.is_empty() => Readiness::Waiting,
        Step::Idle | Step::Made(..) | Step::Failed(_) => Readiness::Ready,
    };
    let label = if alike.is_empty() { w.s_staff_add() } else { w.s_staff_is_other() };
    rsx! {
        Screen {
            title: w.s_staff_add(),
            back: Route::StaffPeople {}.to_string(),
            back_label: w.a_back(),
            if let Step::Made(name, made) = now.clone() {
                Card { title: w.s_pair_title(), Code { name, made } }
            } else {
                TextField { form, name: NAME, label: w.s_contact_name(), limit: TITLE_CHARS_MAX }
                ChoiceField {
                    form,
                    name: ROLE,
                    legend: w.s_staff_role(),
                    choices: ROLES.map(|it| Choice::new(staff_role_title(w, it))).to_vec(),
                    stood: Some(0),
                }
                p { class: "soft", {phrases::staff_role_means(w, role)} }
                if !alike.is_empty() {
                    Card { title: w.s_staff_name_alike(),
                        List { label: w.s_staff_name_alike(),
                            for it in alike {
                                Row {
                                    key: "{it.person}",
                                    title: it.name.clone(),
                                    meta: super::people::about(session, &it),
                                    href: Route::StaffMember { person: it.person }.to_string(),
                                }
                            }
                        }
                    }
                }
                if let Step::Failed(why) = now {
                    Declined { words: why_not(w, &why), why, onshown: move |()| step.set(Step::Idle) }
                }
                BigButton {
                    label,
                    kind: ButtonKind::Primary,
                    state,
                    onpress: move |()| add.call((name.clone(), role, besides.clone())),
                }
            }
        }
    }
}
