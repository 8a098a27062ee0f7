//! One's own phones and browsers, and shutting one out that was lost. Needs the server, and says so without it.

use dioxus::prelude::*;
use shared::id::DeviceId;
use shared::role::Role;
use shared::text::Messages;

use crate::format::{let_in_by, line};
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Chip, Glyph, Icon, List, Notice, Row, Sheet, Skeleton,
    Tone,
};
use crate::session::{Link, NoAnswer, PairedDevice, use_session};

/// Why the list is not here.
fn phrase(w: Messages, trouble: &NoAnswer) -> &'static str {
    match trouble {
        NoAnswer::Unreachable => w.a_devices_no_network(),
        NoAnswer::Problem { .. } => w.a_server_away(),
    }
}

/// The card of devices. Shutting one out: two taps.
#[component]
pub fn Devices() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut asked = use_signal(|| None::<DeviceId>);
    // Asked again when the network is back.
    let is_away = use_memo(move || session.link() == Link::Unreachable);
    let mut devices = use_resource(move || {
        is_away();
        async move { session.own_devices().await }
    });
    let mut shut = move |device: DeviceId| {
        asked.set(None);
        spawn(async move {
            let toast = match session.revoke_own(device).await {
                Ok(()) => session.messages().a_device_shut_done(),
                Err(_) => session.messages().a_server_away(),
            };
            session.show_toast(toast.to_owned());
            devices.restart();
        });
    };
    let lost = match session.role() {
        Some(Role::Candidate) | None => w.c_me_device_lost(),
        Some(Role::Coach | Role::Employer | Role::Manager) => w.s_me_device_lost(),
    };
    rsx! {
        Card { title: w.a_devices_title(), under: lost,
            match &*devices.read() {
                None => rsx! { Skeleton { label: w.a_loading() } },
                Some(Err(trouble)) => rsx! {
                    Notice { text: phrase(w, trouble), tone: Tone::Plain,
                        Button {
                            label: w.a_try_again(),
                            kind: ButtonKind::Plain,
                            icon: Icon::Sync,
                            onpress: move |()| devices.restart(),
                        }
                    }
                },
                Some(Ok(list)) => rsx! {
                    List {
                        for device in list.clone() {
                            DeviceRow { key: "{device.device}", device, onshut: move |id| asked.set(Some(id)) }
                        }
                    }
                },
            }
        }
        if let Some(device) = asked() {
            Sheet {
                title: w.a_device_shut(),
                close: w.a_close(),
                onclose: move |()| asked.set(None),
                footer: rsx! {
                    BigButton {
                        label: w.a_device_shut(),
                        kind: ButtonKind::Danger,
                        icon: Icon::Lock,
                        onpress: move |()| shut(device),
                    }
                    BigButton {
                        label: w.a_cancel(),
                        kind: ButtonKind::Quiet,
                        onpress: move |()| asked.set(None),
                    }
                },
                p { "{w.a_device_shut_ask()}" }
            }
        }
    }
}

#[component]
fn DeviceRow(device: PairedDevice, onshut: EventHandler<DeviceId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let label = if device.label.is_empty() { w.a_device_unnamed() } else { &device.label };
    let since = w.day(session.local(device.paired).date(), session.today());
    let [by, job] = let_in_by(session, &device.maker, device.log);
    rsx! {
        Row {
            title: label,
            meta: line(w, &[&w.a_device_since(&since), &by, &job]),
            leading: rsx! { Glyph { icon: Icon::Phone } },
            if device.current {
                Chip { label: w.c_me_device(), tone: Tone::Done }
            } else {
                Button {
                    label: w.a_device_shut(),
                    kind: ButtonKind::Plain,
                    icon: Icon::Lock,
                    onpress: move |()| onshut.call(device.device),
                }
            }
        }
    }
}
