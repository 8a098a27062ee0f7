//! The phones someone uses, and shutting out one that is lost. Needs the network. Knows no codes.

use dioxus::prelude::*;
use shared::id::{DeviceId, PersonId, TrajectId};

use super::failed::failed;
use crate::format::{let_in_by, line};
use crate::parts::{BigButton, Button, ButtonKind, Icon, List, Notice, Row, Sheet, Skeleton, Tone};
use crate::session::{NoAnswer, PairedDevice, Session, use_session};

/// What follows on shutting a phone out.
#[derive(Clone, Copy)]
enum Then {
    Nothing,
    NewCode,
}

/// The phones. A lost one: all are shut out, and a code for the new one comes at once.
#[component]
pub fn Devices(
    log: TrajectId,
    person: PersonId,
    name: String,
    onlost: EventHandler<()>,
) -> Element {
    let mut session = use_session();
    let w = session.messages();
    // Which are about to be shut out; none as long as nobody is asked.
    let mut asked = use_signal(Vec::<DeviceId>::new);
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let mut devices = use_resource(move || session.devices_of(log, person));
    // What was handed out for someone opens nothing once a phone of theirs is shut out: a new code comes after that.
    let revoke = use_callback(move |(lost, then): (Vec<DeviceId>, Then)| {
        asked.set(Vec::new());
        trouble.set(None);
        spawn(async move {
            for device in lost {
                if let Err(why) = session.revoke_of(log, person, device).await {
                    trouble.set(Some(why));
                    return;
                }
            }
            session.show_toast(w.s_pair_revoked().to_owned());
            devices.restart();
            match then {
                Then::NewCode => onlost.call(()),
                Then::Nothing => {}
            }
        });
    });
    let known: Vec<PairedDevice> = match &*devices.read() {
        None => return rsx! { Skeleton { label: w.a_loading() } },
        // Without a network the card above says so already.
        Some(Err(_)) => return rsx! {},
        Some(Ok(devices)) => devices.clone(),
    };
    if known.is_empty() {
        return rsx! {
            p { class: "soft", {w.s_pair_none(&name)} }
        };
    }
    let all: Vec<DeviceId> = known.iter().map(|device| device.device).collect();
    rsx! {
        List { label: w.s_pair_phones(),
            for device in known {
                Row {
                    key: "{device.device}",
                    title: device_name(&device.label, w.s_people_phone()),
                    meta: about(session, &device),
                    trailing: rsx! {
                        Button {
                            label: w.s_pair_revoke(),
                            kind: ButtonKind::Plain,
                            icon: Icon::Lock,
                            onpress: move |()| asked.set(vec![device.device]),
                        }
                    },
                }
            }
        }
        if let Some(why) = trouble() {
            div { role: "alert",
                Notice { text: failed(w, &why), tone: Tone::Care }
            }
        }
        BigButton {
            label: w.s_pair_lost(),
            kind: ButtonKind::Quiet,
            icon: Icon::Phone,
            onpress: move |()| asked.set(all.clone()),
        }
        if !asked.read().is_empty() {
            Sheet {
                title: w.s_pair_lost(),
                close: w.a_close(),
                onclose: move |()| asked.set(Vec::new()),
                footer: rsx! {
                    BigButton {
                        label: w.s_pair_lost_go(),
                        kind: ButtonKind::Danger,
                        onpress: move |()| revoke.call((asked(), Then::NewCode)),
                    }
                    BigButton {
                        label: w.s_pair_revoke(),
                        kind: ButtonKind::Quiet,
                        icon: Icon::Lock,
                        onpress: move |()| revoke.call((asked(), Then::Nothing)),
                    }
                },
                p { {w.s_pair_lost_ask(&name)} }
            }
        }
    }
}

/// Since when, and who let it in.
fn about(session: Session, device: &PairedDevice) -> String {
    let w = session.messages();
    let since = w.s_pair_since(&w.day(session.local(device.paired).date(), session.today()));
    let [by, job] = let_in_by(session, &device.maker, device.log);
    line(w, &[&since, &by, &job])
}

/// A device that did not say what it is.
fn device_name(label: &str, otherwise: &str) -> String {
    if label.trim().is_empty() { otherwise } else { label }.to_owned()
}
