//! Somebody of the office: their role, their phones, a code for a new one, and where handing over begins. The manager, at a
//! desk; a lost phone is signed out in 2 taps.

use dioxus::prelude::*;
use shared::id::{DeviceId, PersonId};
use shared::role::StaffRole;

use super::account::Account;
use super::away::{Away, why_not};
use super::people::about;
use super::their_passkeys::TheirPasskeys;
use crate::format::staff_role_title;
use crate::parts::{
    BigButton, Button, ButtonKind, ButtonLink, Card, Choice, ChoiceLayout, Choices, Icon, List,
    Readiness, Row, Screen, Sheet,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::passkeys::Declined;
use crate::screens::people::Code;
use crate::session::staff::StaffMember as Member;
use crate::session::{Invite, NoAnswer, use_session};

/// What somebody can be in the office.
pub(super) const ROLES: [StaffRole; 4] =
    [StaffRole::Coach, StaffRole::AccountHolder, StaffRole::Manager, StaffRole::Viewer];

/// Their page.
#[component]
pub fn StaffMember(person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut staff = use_resource(move || session.staff());
    let found: Result<Option<Member>, Option<NoAnswer>> = match &*staff.read() {
        Some(Ok(staff)) => Ok(staff.people.iter().find(|it| it.person == person).cloned()),
        Some(Err(why)) => Err(Some(why.clone())),
        None => Err(None),
    };
    match found {
        Ok(Some(it)) => rsx! {
            Page { it, onchanged: move |()| staff.restart() }
        },
        Ok(None) => rsx! {
            crate::screens::frame::Missing {}
        },
        Err(why) => rsx! {
            Screen { title: w.s_people_title(), back: Route::StaffPeople {}.to_string(), back_label: w.a_back(),
                Away { why, onagain: move |()| staff.restart() }
            }
        },
    }
}

#[component]
fn Page(it: Member, onchanged: EventHandler<()>) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let person = it.person;
    let mut made = use_signal(|| None::<Invite>);
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let mut chosen = use_signal(|| None::<StaffRole>);
    let mut is_busy = use_signal(|| false);
    // Which phone is about to be signed out.
    let mut asked = use_signal(|| None::<DeviceId>);
    let state = if is_busy() { Readiness::Busy } else { Readiness::Ready };
    let give = use_callback(move |role: StaffRole| {
        trouble.set(None);
        is_busy.set(true);
        spawn(async move {
            match session.give_role(person, role).await {
                Ok(()) => session.show_toast(w.s_staff_role_given().to_owned()),
                Err(why) => trouble.set(Some(why)),
            }
            is_busy.set(false);
            chosen.set(None);
            onchanged.call(());
        });
    });
    let invite = use_callback(move |()| {
        trouble.set(None);
        is_busy.set(true);
        spawn(async move {
            match session.invite_staff(person).await {
                Ok(invite) => made.set(Some(invite)),
                Err(why) => trouble.set(Some(why)),
            }
            is_busy.set(false);
        });
    });
    let sign_out = use_callback(move |device: DeviceId| {
        trouble.set(None);
        asked.set(None);
        spawn(async move {
            match session.sign_staff_out(person, device).await {
                Ok(()) => session.show_toast(w.s_pair_revoked().to_owned()),
                Err(why) => trouble.set(Some(why)),
            }
            onchanged.call(());
        });
    });
    let is_of_office = it.office.is_some();
    rsx! {
        Screen {
            title: it.name.clone(),
            over: about(session, &it),
            back: Route::StaffPeople {}.to_string(),
            back_label: w.a_back(),
            if let Some(why) = trouble() {
                Declined { words: why_not(w, &why), why, onshown: move |()| trouble.set(None) }
            }
            Choices {
                legend: w.s_staff_role(),
                layout: ChoiceLayout::Columns,
                choices: ROLES.map(|role| Choice::new(staff_role_title(w, role))).to_vec(),
                chosen: ROLES.iter().position(|role| Some(*role) == chosen().or(it.office)),
                onchoose: move |place: usize| chosen.set(ROLES.get(place).copied()),
            }
            if let Some(role) = chosen().or(it.office) {
                p { class: "soft", {phrases::staff_role_means(w, role)} }
            }
            if let Some(role) = chosen().filter(|role| Some(*role) != it.office) {
                BigButton { label: w.a_save(), state, onpress: move |()| give.call(role) }
            }
            Card { title: w.s_pair_phones(),
                if it.devices.is_empty() {
                    p { class: "soft", {w.s_pair_none(&it.name)} }
                } else {
                    List { label: w.s_pair_phones(),
                        for device in it.devices.clone() {
                            Row {
                                key: "{device.device}",
                                title: if device.label.trim().is_empty() { w.s_people_phone().to_owned() } else { device.label.clone() },
                                meta: w.s_pair_since(&w.day(session.local(device.paired).date(), session.today())),
                                if !device.current {
                                    Button {
                                        label: w.s_pair_revoke(),
                                        kind: ButtonKind::Plain,
                                        icon: Icon::Lock,
                                        onpress: move |()| asked.set(Some(device.device)),
                                    }
                                }
                            }
                        }
                    }
                }
                if let Some(made) = made() {
                    Code { name: it.name.clone(), made }
                } else if is_of_office {
                    BigButton { label: w.s_pair_title(), kind: ButtonKind::Quiet, icon: Icon::Phone, state, onpress: move |()| invite.call(()) }
                }
            }
            if is_of_office {
                Account { it: it.clone(), onchanged }
                TheirPasskeys { it: it.clone(), onchanged }
            }
            if let Some(device) = asked() {
                Sheet {
                    title: w.s_pair_revoke(),
                    close: w.a_close(),
                    onclose: move |()| asked.set(None),
                    footer: rsx! {
                        BigButton { label: w.s_pair_revoke(), kind: ButtonKind::Danger, icon: Icon::Lock, onpress: move |()| sign_out.call(device) }
                    },
                    p { {w.s_staff_sign_out_ask(&it.name)} }
                }
            }
            if is_of_office {
                ButtonLink { label: w.s_staff_hand_over(), kind: ButtonKind::Quiet, icon: Icon::People, href: Route::HandOver { person }.to_string() }
            }
        }
    }
}
