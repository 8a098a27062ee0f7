//! Two texts that were written at the same time, side by side, to choose one. It does not know what they are about.

use dioxus::prelude::*;

use super::{Avatar, Button, ButtonKind};

/// One of the two.
#[derive(Clone, PartialEq)]
pub struct Version {
    /// The writer's initials.
    pub initials: String,
    /// Who and when: "Petra, gisteren 14.10 uur".
    pub by: String,
    /// What was written.
    pub text: String,
}

/// Both versions, each with its button. The answer is the place of the chosen one.
#[component]
pub fn Versions(
    /// What has two versions.
    title: String,
    versions: Vec<Version>,
    /// What choosing one is called.
    choose: String,
    onchoose: EventHandler<usize>,
) -> Element {
    rsx! {
        section { class: "versions",
            h2 { "{title}" }
            ul { class: "versions-pair",
                for (place , version) in versions.into_iter().enumerate() {
                    li { key: "{place}", class: "version stack",
                        div { class: "row",
                            Avatar { initials: version.initials }
                            p { class: "soft grow", "{version.by}" }
                        }
                        p { class: "strong grow", bdi { "{version.text}" } }
                        Button { label: choose.clone(), kind: ButtonKind::Quiet, onpress: move |()| onchoose.call(place) }
                    }
                }
            }
        }
    }
}
