//! Ik: this phone and its person. Whether all is sent, language and looks, one's own things, devices, leaving.
//!
//! For every role; opened now and then, at rest. Each thing is one tap here.

mod appearance;
mod devices;
mod leaving;
mod sending;

use dioxus::prelude::*;
use shared::role::{Permission, Role};

use crate::parts::{Avatar, Card, Glyph, Icon, List, Row, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::current_log;
use crate::screens::good_news::GoodNewsChoice;
use crate::screens::languages::Languages;
use crate::screens::origin::OriginCard;
use crate::screens::outside::{CalendarFeed, InstallCard, Reminders};
use crate::screens::people::OpenInvites;
use crate::session::use_session;
use appearance::{TextSize, ThemeChoice};
use devices::Devices;
use leaving::Leaving;
use sending::Sending;

/// The person of this phone.
#[component]
pub fn Me() -> Element {
    let session = use_session();
    let w = session.messages();
    let name = session.me().map(|me| me.name).unwrap_or_default();
    let role = session.role();
    let role_name = match (session.staff_role(), role) {
        (Some(role), _) => phrases::staff_role(w, role),
        (None, None | Some(Role::Candidate)) => "",
        (None, Some(role)) => phrases::role(w, role),
    };
    rsx! {
        Screen { title: w.c_me_title(), actions: rsx! { Listen {} },
            Card {
                div { class: "row",
                    Avatar { initials: phrases::initials(&name) }
                    div { class: "grow",
                        p { class: "strong", "{name}" }
                        if !role_name.is_empty() {
                            p { class: "soft", "{role_name}" }
                        }
                    }
                }
                List {
                    if role == Some(Role::Candidate) {
                        Row {
                            title: w.c_seen_title(),
                            href: Route::Seen {}.to_string(),
                            leading: rsx! { Glyph { icon: Icon::Eye } },
                        }
                        Row {
                            title: w.c_me_proof(),
                            href: Route::Proof {}.to_string(),
                            leading: rsx! { Glyph { icon: Icon::Star } },
                        }
                        Row {
                            title: w.c_proof_make_title(),
                            href: Route::OwnProofs {}.to_string(),
                            leading: rsx! { Glyph { icon: Icon::Send } },
                        }
                        Row {
                            title: w.c_wishes_title(),
                            href: Route::Wishes {}.to_string(),
                            leading: rsx! { Glyph { icon: Icon::Work } },
                        }
                        if let Some(log) = current_log(session) {
                            Row {
                                title: w.c_skill_title(),
                                href: Route::SeenSkills { log }.to_string(),
                                leading: rsx! { Glyph { icon: Icon::Check } },
                            }
                            Row {
                                title: w.c_page_title(),
                                href: Route::OwnPage { log }.to_string(),
                                leading: rsx! { Glyph { icon: Icon::Edit } },
                            }
                            Row {
                                title: w.a_idea_title(),
                                href: Route::TrajectIdeas { log }.to_string(),
                                leading: rsx! { Glyph { icon: Icon::Star } },
                            }
                        }
                    }
                    Row {
                        title: w.c_explain_title(),
                        href: Route::Explained {}.to_string(),
                        leading: rsx! { Glyph { icon: Icon::Learn } },
                    }
                    if session.me().is_some_and(|me| me.office.is_some()) {
                        Row {
                            title: w.s_passkey_title(),
                            href: Route::Passkeys {}.to_string(),
                            leading: rsx! { Glyph { icon: Icon::Lock } },
                        }
                    }
                    Row {
                        title: w.c_me_data(),
                        href: Route::MyData {}.to_string(),
                        leading: rsx! { Glyph { icon: Icon::Eye } },
                    }
                }
            }
            Sending {}
            OriginCard {}
            Reminders {}
            InstallCard {}
            CalendarFeed {}
            GoodNewsChoice {}
            Card { title: w.a_lang_title(),
                Languages {}
            }
            Card { title: w.a_text_size(),
                TextSize {}
            }
            Card { title: w.a_look(),
                ThemeChoice {}
            }
            Devices {}
            if session.may(Permission::PairPhone) {
                OpenInvites {}
            }
            Leaving {}
        }
    }
}
