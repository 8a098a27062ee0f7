//! What a proof may say, chosen by whose it is: what they can do, how they are called, whether it names their work, and up to which
//! day. What it will say stands below as it is chosen.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId};
use shared::proof::Line;
use shared::record::fact::FactEdit;
use shared::record::own::proof::{Naming, Proof, Provable};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::{At, Edit};
use shared::wire;

use super::proof_reading::Reading;
use super::proof_told::told;
use crate::forms::day_field::DayField;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::ChoiceField;
use crate::parts::{BigButton, Card, ChipSet, Choice, Icon, Readiness};
use crate::screens::frame::current::current_log;
use crate::session::use_session;

const SHOWN: &str = "shown";
const NAMING: &str = "naming";
const PLACE: &str = "place";
const UNTIL: &str = "until";

/// The choices, in the order of the screen.
const NAMINGS: [Naming; 2] = [Naming::First, Naming::Whole];
const PLACES: [bool; 2] = [false, true];

/// What is on: as it was chosen, else all that somebody else saw. Kept by what it is, for the list grows.
fn chosen(form: Form, all: &[(Provable, Line)]) -> Vec<Provable> {
    let typed = form.typed(SHOWN);
    let is_on = |it: &(Provable, Line)| match &typed {
        Some(typed) => typed.lines().any(|line| line == wire::encode(&it.0)),
        None => !it.1.seen.is_empty(),
    };
    all.iter().filter(|it| is_on(it)).map(|(it, _)| *it).collect()
}

fn toggled(on: &[Provable], it: Provable) -> String {
    let mut on = on.to_vec();
    match on.iter().position(|other| *other == it) {
        Some(at) => drop(on.remove(at)),
        None => on.push(it),
    }
    on.iter().map(wire::encode).collect::<Vec<_>>().join("\n")
}

/// The form.
#[component]
pub(super) fn ProofForm(person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let log = LogId::of_person(person);
    let form = use_form(|| format!("proof/{log}"));
    let all = told(session, person, |it| it.provable());
    let work = current_log(session);
    let on = chosen(form, &all);
    let names_work = form.one_of(PLACE, &PLACES).unwrap_or(false);
    let proof = Proof {
        naming: form.one_of(NAMING, &NAMINGS).unwrap_or(Naming::First),
        place: work.filter(|_| names_work),
        shown: on.clone(),
        until: form.day(UNTIL),
    };
    let shown = told(session, person, |it| it.chosen(&proof, session.now()));
    let state = if on.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let make = move |()| {
        let is_open = session.ask(|phone| phone.person_file(person).is_some()).unwrap_or(false);
        let opening = Edit::Preferences(PreferencesEdit::Open(Owner { person }));
        let give = PathEdit::Proof(At(session.new_id(), FactEdit::Give(proof.clone())));
        let edits = (!is_open).then_some(opening).into_iter().chain([give.into()]);
        form.submit(log, edits.collect(), w.c_proof_made().to_owned());
    };
    let choices = all.iter().map(|(_, line)| Choice::new(line.name.clone())).collect::<Vec<_>>();
    let places = (0..all.len()).filter(|at| on.contains(&all[*at].0)).collect::<Vec<_>>();
    let toggle = move |place: usize| {
        if let Some((it, _)) = all.get(place) {
            form.put(SHOWN, toggled(&on, *it));
        }
    };
    rsx! {
        Card {
            ChipSet { legend: w.c_proof_what(), choices, chosen: places, ontoggle: toggle }
            ChoiceField { form, name: NAMING, legend: w.c_proof_name(), choices: [w.c_proof_first(), w.c_proof_whole()].map(Choice::new).to_vec(), stood: 0 }
            if work.is_some() {
                ChoiceField { form, name: PLACE, legend: w.c_proof_place(), choices: [w.a_no(), w.a_yes()].map(Choice::new).to_vec(), stood: 0 }
            }
            DayField { label: w.c_proof_until(), hint: w.a_optional(), value: form.text(UNTIL), onsave: move |text| form.put(UNTIL, text) }
        }
        Reading { title: w.c_proof_preview(), shown }
        FormRefusal { form }
        BigButton { label: w.c_proof_make(), icon: Icon::Check, state, onpress: make }
    }
}
