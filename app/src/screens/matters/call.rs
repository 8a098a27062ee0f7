//! Calling somebody of a matter; nothing where there is no number. Knows no matter.

use dioxus::prelude::*;

use super::told::Callee;
use crate::format::call_address;
use crate::parts::{ButtonKind, ButtonLink, Icon, RoundLink};
use crate::session::use_session;

/// One tap to a call.
#[component]
pub fn Call(callee: Callee) -> Element {
    let w = use_session().messages();
    let Some(href) = call_address(&callee.phone) else { return VNode::empty() };
    rsx! {
        RoundLink { icon: Icon::Call, label: w.a_call_name(&callee.name), href }
    }
}

/// The same with the name to read.
#[component]
pub fn CallLink(callee: Callee) -> Element {
    let w = use_session().messages();
    let Some(href) = call_address(&callee.phone) else { return VNode::empty() };
    rsx! {
        ButtonLink { label: w.a_call_name(&callee.name), kind: ButtonKind::Quiet, icon: Icon::Call, href }
    }
}
