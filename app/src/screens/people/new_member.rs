//! Someone joins a traject: a role, a name, and for an employer the place where they guide. The coach sits at a desk or
//! stands beside them; their phone is paired on the next screen.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::limits::{PHONE_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::member::{MemberEdit, MemberField, NewMember as Record};
use shared::record::{At, Edit};
use shared::role::{Permission, Role};
use shared::text::date::capital;

use crate::forms::form::{FormRefusal, use_form};
use crate::navigator::navigator;
use crate::parts::{
    BigButton, Choice, ChoiceLayout, Choices, Field, FieldKind, Icon, Notice, Readiness, Screen,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::screens::known_people::{KnownChoice, known_people};
use crate::screens::placements::placement_choice::{
    PlacementChoice, chosen_placement, only_placement,
};
use crate::session::use_session;

const ROLE: &str = "role";
const WHO: &str = "who";
const NAME: &str = "name";
const PHONE: &str = "phone";

/// The roles one can join in; a place in this list is what the draft keeps.
const ROLES: [Role; 3] = [Role::Employer, Role::Coach, Role::Candidate];

/// Adds someone.
#[component]
pub fn NewMember(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangeMembers, NewMemberForm { key: "{log}", log } }
    }
}

#[component]
fn NewMemberForm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-member/{log}"));
    let has_candidate =
        session.ask_traject(log, |it| it.members_in(Role::Candidate).next().is_some());
    let open = if has_candidate == Some(false) { &ROLES[..] } else { &ROLES[..2] };
    let role = form.chosen(ROLE).and_then(|place| open.get(place).copied());
    let known = match role {
        // A candidate learns for one job at a time; the same person comes back under a traject of their own.
        None | Some(Role::Candidate | Role::Manager) => Vec::new(),
        Some(role @ (Role::Employer | Role::Coach)) => {
            session.ask(|phone| known_people(phone, log, role)).unwrap_or_default()
        }
    };
    let who: Option<PersonId> = form.text(WHO).parse().ok();
    let who = known.iter().find(|it| Some(it.person) == who).cloned();
    let is_new = who.is_none();
    let only = only_placement(session, log);
    let is_ready = role.is_some() && (who.is_some() || form.has(NAME));
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let people = Route::TrajectPeople { log }.to_string();
    let add = move |()| {
        let Some(role) = role else { return };
        let person = who.as_ref().map_or_else(|| session.new_id(), |it| it.person);
        let typed = form.text(NAME).trim().to_owned();
        let name = who.as_ref().map_or(typed, |it| it.name.clone());
        let placement = if role == Role::Employer { chosen_placement(form, only) } else { None };
        let phone = form.text(PHONE).trim().to_owned();
        let joins = MemberEdit::Add(Record { role, name, placement });
        let called = (!phone.is_empty()).then_some(MemberEdit::Set(MemberField::Phone(phone)));
        let edits = [Some(joins), called].into_iter().flatten();
        let edits = edits.map(|edit| Edit::Member(At(person, edit))).collect();
        if form.submit(log, edits, w.a_saved_here().to_owned()) {
            navigator().replace(Route::Member { log, person });
        }
    };
    rsx! {
        Screen {
            title: w.s_people_add(),
            back: people,
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: add }
            },
            Choices {
                legend: w.s_people_role(),
                layout: ChoiceLayout::Columns,
                choices: open.iter().map(|role| Choice::new(capital(phrases::role(w, *role)))).collect::<Vec<_>>(),
                chosen: form.chosen(ROLE),
                onchoose: move |place| form.choose(ROLE, place),
            }
            if !known.is_empty() {
                KnownChoice {
                    legend: w.s_people_who(),
                    known,
                    new: "",
                    chosen: form.text(WHO),
                    onchoose: move |id| form.put(WHO, id),
                }
            }
            if is_new {
                Field {
                    label: w.s_people_name(),
                    value: form.text(NAME),
                    limit: TITLE_CHARS_MAX,
                    onsave: move |text| form.put(NAME, text),
                }
            }
            Field {
                label: w.s_people_phone(),
                kind: FieldKind::Tel,
                hint: w.a_optional(),
                value: form.text(PHONE),
                limit: PHONE_CHARS_MAX,
                onsave: move |text| form.put(PHONE, text),
            }
            if role == Some(Role::Employer) {
                PlacementChoice { log, form, stood: only }
            }
            if role == Some(Role::Coach) && is_new {
                Notice { text: w.s_people_coach_phone(), icon: Icon::Phone }
            }
        }
    }
}
