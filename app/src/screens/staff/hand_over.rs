//! What somebody looks after goes to another, in one act: for good, for a while, or because they leave. The manager sees whom
//! it is about before, and who would have nobody. 3 taps.

use dioxus::prelude::*;
use shared::id::PersonId;
use shared::record::LogKind;
use shared::role::StaffRole;
use shared::wire;

use super::away::{Away, why_not};
use crate::format::{count, format_when, line};
use crate::forms::day_field::DayField;
use crate::forms::form::use_form;
use crate::navigator::navigator;
use crate::parts::{
    BigButton, ButtonKind, Card, Choice, ChoiceLayout, Choices, Disclosure, Icon, List, Readiness,
    Row, Screen,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::passkeys::Declined;
use crate::session::staff::{Charge, Staff};
use crate::session::{NoAnswer, Session, use_session};

const TO: &str = "to";
const HOW: &str = "how";
const UNTIL: &str = "until";

/// For how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    ForGood,
    ForAWhile,
    Leaves,
}

const HOWS: [How; 3] = [How::ForGood, How::ForAWhile, How::Leaves];

/// Hands over.
#[component]
pub fn HandOver(person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut asked = use_resource(move || async move {
        Ok::<_, NoAnswer>((session.staff().await?, session.caseload_of(person).await?))
    });
    let found = match &*asked.read() {
        Some(Ok(found)) => Ok(found.clone()),
        Some(Err(why)) => Err(Some(why.clone())),
        None => Err(None),
    };
    match found {
        Ok((staff, charges)) => rsx! {
            Form { person, staff, charges }
        },
        Err(why) => rsx! {
            Screen { title: w.s_staff_hand_over(), back: Route::StaffMember { person }.to_string(), back_label: w.a_back(),
                Away { why, onagain: move |()| asked.restart() }
            }
        },
    }
}

/// Whether somebody can look after all of this: whoever has no candidates takes employers over, and nobody.
fn may_take_over(office: Option<StaffRole>, charges: &[Charge]) -> bool {
    match office {
        Some(StaffRole::Coach) => true,
        Some(StaffRole::AccountHolder) => charges.iter().all(|it| it.kind == LogKind::Employer),
        Some(StaffRole::Manager | StaffRole::Viewer) | None => false,
    }
}

#[component]
fn Form(person: PersonId, staff: Staff, charges: Vec<Charge>) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("hand-over/{person}"));
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let mut is_busy = use_signal(|| false);
    let name = staff.people.iter().find(|it| it.person == person).map(|it| it.name.clone());
    let others: Vec<_> = staff
        .people
        .iter()
        .filter(|it| it.person != person && may_take_over(it.office, &charges))
        .cloned()
        .collect();
    let chosen = others.iter().position(|it| form.text(TO) == it.person.to_string());
    let to = chosen.and_then(|place| others.get(place)).map(|it| it.person);
    let how = form.one_of(HOW, &HOWS).unwrap_or(How::ForGood);
    let until = wire::date(&form.text(UNTIL));
    let lacking = charges.iter().filter(|it| it.others == 0).count();
    let is_whole = match how {
        How::ForGood => to.is_some(),
        How::ForAWhile => to.is_some() && until.is_some(),
        How::Leaves => to.is_some() || lacking == 0,
    };
    let state = match (is_busy(), is_whole) {
        (true, _) => Readiness::Busy,
        (false, true) => Readiness::Ready,
        (false, false) => Readiness::Waiting,
    };
    let act = use_callback(move |(to, how, until): (Option<PersonId>, How, _)| {
        is_busy.set(true);
        trouble.set(None);
        spawn(async move {
            let done = match (how, to) {
                (How::Leaves, to) => session.retire(person, to).await,
                (How::ForGood, Some(to)) => session.hand_over(person, to, None).await,
                (How::ForAWhile, Some(to)) => session.hand_over(person, to, until).await,
                (How::ForGood | How::ForAWhile, None) => {
                    is_busy.set(false);
                    return;
                }
            };
            is_busy.set(false);
            match done {
                Ok(()) => {
                    form.forget();
                    session.show_toast(w.s_staff_handed_over().to_owned());
                    navigator().replace(Route::StaffPeople {});
                }
                Err(why) => trouble.set(Some(why)),
            }
        });
    });
    let label = match how {
        How::ForGood | How::ForAWhile => w.s_staff_hand_over(),
        How::Leaves => w.s_staff_retire(),
    };
    let ids: Vec<PersonId> = others.iter().map(|it| it.person).collect();
    rsx! {
        Screen {
            title: w.s_staff_hand_over(),
            over: name.unwrap_or_default(),
            back: Route::StaffMember { person }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                if let Some(why) = trouble() {
                    Declined { words: why_not(w, &why), why, onshown: move |()| trouble.set(None) }
                }
                BigButton {
                    label,
                    kind: if how == How::Leaves { ButtonKind::Danger } else { ButtonKind::Primary },
                    state,
                    onpress: move |()| act.call((to, how, until)),
                }
            },
            p { {w.s_staff_about(count(lacking), count(charges.len()))} }
            Choices {
                legend: w.s_staff_to(),
                choices: others.iter().map(|it| Choice::new(it.name.clone()).hinted(super::people::about(session, it))).collect::<Vec<_>>(),
                chosen,
                onchoose: move |place: usize| {
                    if let Some(to) = ids.get(place) {
                        form.put(TO, to.to_string());
                    }
                },
            }
            Choices {
                legend: w.s_staff_how(),
                layout: ChoiceLayout::Columns,
                choices: vec![
                    Choice::new(w.s_staff_for_good()),
                    Choice::new(w.s_staff_for_a_while()),
                    Choice::new(w.s_staff_leaves()),
                ],
                chosen: HOWS.iter().position(|it| *it == how),
                onchoose: move |place| form.choose(HOW, place),
            }
            if how == How::ForAWhile {
                DayField { label: w.a_until(), value: form.text(UNTIL), onsave: move |text| form.put(UNTIL, text) }
            }
            if !charges.is_empty() {
                Disclosure { label: w.s_staff_charges(count(charges.len())), icon: Icon::People,
                    List { label: w.s_staff_charges(count(charges.len())),
                        for it in charges {
                            Row { key: "{it.log}", title: it.name.clone(), meta: about(session, &it) }
                        }
                    }
                }
            } else {
                Card { p { class: "soft", {w.s_staff_nothing()} } }
            }
        }
    }
}

/// Its phase, when people meet next, how much asks for attention; and whether anybody else looks after it.
fn about(session: Session, it: &Charge) -> String {
    let w = session.messages();
    let known = it.traject.as_ref();
    let phase = known.map(|it| phrases::phase(w, it.phase)).unwrap_or_default();
    let kind = match it.kind {
        LogKind::Employer => w.s_employer(),
        LogKind::Cohort => w.s_cohort(),
        LogKind::Traject | LogKind::Person | LogKind::Office => "",
    };
    let next = known.and_then(|it| it.next).map(|it| format_when(w, it.when, session.today()));
    let asks = known.map_or(0, |it| it.asks);
    let asks = if asks == 0 {
        String::new()
    } else {
        w.s_staff_asks(u32::try_from(asks).unwrap_or(u32::MAX))
    };
    let alone = if it.others == 0 { w.s_staff_alone() } else { "" };
    line(w, &[kind, phase, &next.unwrap_or_default(), &asks, alone])
}
