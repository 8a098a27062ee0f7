//! Everyone of the office, and who stands in for whom. The manager, at a desk: 1 tap from the first screen.

use dioxus::prelude::*;

use super::away::Away;
use crate::format::{line, staff_role_title};
use crate::parts::{
    Anchor, Avatar, Button, ButtonKind, ButtonLink, Card, Glyph, Icon, List, Row, Screen,
};
use crate::phrases::initials;
use crate::route::Route;
use crate::session::staff::{Staff, StaffMember as Member};
use crate::session::{Session, use_session};

/// All of them.
#[component]
pub fn StaffPeople() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut staff = use_resource(move || session.staff());
    let give_back = use_callback(move |stand_in: u64| {
        spawn(async move {
            let said = match session.give_back(stand_in).await {
                Ok(()) => w.s_staff_given_back().to_owned(),
                Err(why) => super::away::why_not(w, &why),
            };
            session.show_toast(said);
            staff.restart();
        });
    });
    let found: Result<Staff, _> = match &*staff.read() {
        Some(Ok(staff)) => Ok(staff.clone()),
        Some(Err(why)) => Err(Some(why.clone())),
        None => Err(None),
    };
    rsx! {
        Screen {
            title: w.s_people_title(),
            actions: rsx! {
                Anchor { href: Route::NewStaff {}.to_string(), class: "round", label: w.s_staff_add(),
                    Glyph { icon: Icon::Plus }
                }
            },
            match found {
                Err(why) => rsx! {
                    Away { why, onagain: move |()| staff.restart() }
                },
                Ok(Staff { people, stand_ins }) => rsx! {
                    Card { title: w.s_staff_title(),
                        List { label: w.s_staff_title(),
                            for it in people.iter().filter(|it| it.office.is_some()) {
                                MemberRow { key: "{it.person}", it: it.clone() }
                            }
                        }
                    }
                    if !stand_ins.is_empty() {
                        Card { title: w.s_staff_stand_ins(),
                            List { label: w.s_staff_stand_ins(),
                                for it in stand_ins {
                                    Row {
                                        key: "{it.id}",
                                        title: w.s_staff_stands_in(&name_of(&people, it.person), &name_of(&people, it.successor)),
                                        meta: w.s_staff_until(&w.full_day(it.until)),
                                        trailing: rsx! {
                                            Button { label: w.s_staff_give_back(), spoken: w.s_staff_give_back_of(&name_of(&people, it.successor)), kind: ButtonKind::Quiet, onpress: move |()| give_back.call(it.id) }
                                        },
                                    }
                                }
                            }
                        }
                    }
                    if people.iter().any(|it| it.office.is_none()) {
                        Card { title: w.s_staff_former(),
                            List { label: w.s_staff_former(),
                                for it in people.iter().filter(|it| it.office.is_none()) {
                                    MemberRow { key: "{it.person}", it: it.clone() }
                                }
                            }
                        }
                    }
                    ButtonLink { label: w.s_twice_title(), kind: ButtonKind::Quiet, icon: Icon::People, href: Route::Twice {}.to_string() }
                    ButtonLink { label: w.s_sheets_title(), kind: ButtonKind::Quiet, icon: Icon::Download, href: Route::Sheets {}.to_string() }
                },
            }
        }
    }
}

fn name_of(people: &[Member], person: shared::id::PersonId) -> String {
    people.iter().find(|it| it.person == person).map(|it| it.name.clone()).unwrap_or_default()
}

#[component]
fn MemberRow(it: Member) -> Element {
    let session = use_session();
    rsx! {
        Row {
            title: it.name.clone(),
            meta: about(session, &it),
            leading: rsx! {
                Avatar { initials: initials(&it.name) }
            },
            href: Route::StaffMember { person: it.person }.to_string(),
        }
    }
}

/// What they are, and how much they look after.
pub(super) fn about(session: Session, it: &Member) -> String {
    let w = session.messages();
    let role = it.office.map(|role| staff_role_title(w, role)).unwrap_or_default();
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let trajects = w.s_staff_trajects(number(it.trajects));
    let employers = w.s_staff_employers(number(it.employers));
    line(w, &[&role, &trajects, &employers])
}
