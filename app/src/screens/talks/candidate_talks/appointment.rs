//! One appointment: when, where, coming or not, and a file for the calendar. Knows no other talk.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::appointment::{
    AppointmentEdit, AppointmentField, AppointmentId, Invited, Plan,
};
use shared::record::coming::Answer;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::text::date::capital;

use crate::format::{format_when, line};
use crate::forms::saving::save;
use crate::parts::{BigButton, ButtonKind, ButtonLink, Card, Chip, Icon, Tone};
use crate::route::Route;
use crate::screens::controls::file_link::FileLink;
use crate::screens::notices::NotHeard;
use crate::session::use_session;
use shared::calendar::{Event, calendar_file};

/// What the card says.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    plan: Plan,
    answer: Answer,
    is_cancelled: bool,
    /// Who comes.
    names: Vec<String>,
}

fn shown(traject: &Traject, id: AppointmentId) -> Option<Shown> {
    let it = traject.appointments.get(&id)?;
    let plan = it.plan.get().clone();
    let roles: &[Role] = match plan.invited {
        Invited::Candidate => &[Role::Coach],
        Invited::CandidateAndEmployer => &[Role::Coach, Role::Employer],
    };
    let members = roles.iter().flat_map(|role| traject.members_in(*role));
    let names = members.map(|(_, member)| member.name.get().clone()).collect();
    Some(Shown { plan, answer: it.answer.get().clone(), is_cancelled: *it.hidden.get(), names })
}

/// The card of an appointment.
#[component]
pub fn AppointmentCard(log: TrajectId, appointment: AppointmentId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let shown = session.ask_traject(log, |traject| shown(traject, appointment)).flatten();
    let Some(Shown { plan, answer, is_cancelled, names }) = shown else { return VNode::empty() };
    let when = capital(&format_when(w, plan.when, today));
    let is_coming_up = plan.when.date >= today && !is_cancelled;
    let say = move |answer: Answer| {
        let toast = match answer {
            Answer::WillCome => w.c_talk_can_sent(),
            Answer::CannotCome(_) => w.c_talk_cannot_sent(),
        };
        let edit = Edit::Appointment(At(
            appointment,
            AppointmentEdit::Set(AppointmentField::Answer(answer)),
        ));
        save(session, log, vec![edit], toast);
    };
    let event = Event {
        id: &appointment.to_string(),
        title: &plan.title,
        when: plan.when,
        place: &plan.place,
    };
    let file = calendar_file(event, session.now().local(0));
    rsx! {
        Card { over: when, title: plan.title.clone(), under: line(w, &[&plan.place, &w.a_with_name(&names.join(", "))]),
            if is_cancelled {
                div { class: "cluster",
                    Chip { label: w.c_talk_cancelled(), tone: Tone::Plain, icon: Icon::Close }
                }
            }
            if is_coming_up {
                match answer {
                    Answer::WillCome => rsx! {
                        FileLink { label: w.c_talk_calendar(), name: "opstap.ics", kind: "text/calendar", text: file, icon: Icon::Calendar }
                        BigButton {
                            label: w.c_talk_cannot(),
                            kind: ButtonKind::Plain,
                            icon: Icon::Close,
                            onpress: move |()| say(Answer::CannotCome(String::new())),
                        }
                    },
                    Answer::CannotCome(reason) => rsx! {
                        div { class: "cluster",
                            Chip { label: w.c_talk_said_cannot(), tone: Tone::Sun, icon: Icon::Info }
                        }
                        p { class: "soft", "{w.c_talk_cannot_sent()}" }
                        NotHeard { log }
                        if reason.is_empty() {
                            ButtonLink {
                                label: w.c_talk_why(),
                                href: Route::Appointment { log, appointment }.to_string(),
                                kind: ButtonKind::Plain,
                                icon: Icon::Talk,
                            }
                        } else {
                            p { bdi { "{reason}" } }
                        }
                        BigButton {
                            label: w.c_talk_can(),
                            kind: ButtonKind::Quiet,
                            icon: Icon::Check,
                            onpress: move |()| say(Answer::WillCome),
                        }
                    },
                }
            }
        }
    }
}
