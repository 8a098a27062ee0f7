//! What stands where the server's answer would be: that it is on its way, or why there is none, with another try.

use dioxus::prelude::*;
use shared::text::Messages;

use crate::parts::{BigButton, Icon, Notice, Skeleton, Tone};
use crate::screens::people::failed::{TOO_MANY, too_many};
use crate::session::{NoAnswer, use_session};

/// Why nothing came of it, in words.
pub fn why_not(w: Messages, why: &NoAnswer) -> String {
    let words = match why {
        NoAnswer::Unreachable => w.s_staff_no_network(),
        NoAnswer::Problem { code, retry_after_s, .. } => match code.as_str() {
            TOO_MANY => return too_many(w, *retry_after_s),
            "no_successor" => w.s_staff_no_successor(),
            "looks_after" => w.s_staff_looks_after(),
            "last_manager" => w.s_staff_last_manager(),
            "oneself" => w.s_staff_oneself(),
            "past_day" => w.s_staff_past_day(),
            "no_mark" => w.s_login_no_mark(),
            "mark_taken" => w.s_login_mark_taken(),
            "with_themselves" => w.s_twice_with_themselves(),
            "was_erased" => w.s_twice_was_erased(),
            "of_office" => w.s_twice_of_office(),
            "joined_already" => w.s_twice_already(),
            "both_there" => w.s_twice_both_there(),
            "not_joined" => w.s_twice_not_joined(),
            "name_alike" => w.s_staff_name_alike(),
            "not_allowed" => w.a_refused_not_allowed(),
            _ => w.a_server_away(),
        },
    };
    words.to_owned()
}

/// Nothing yet, or never.
#[component]
pub fn Away(why: Option<NoAnswer>, onagain: EventHandler<()>) -> Element {
    let w = use_session().messages();
    match why {
        None => rsx! {
            Skeleton { label: w.a_loading() }
        },
        Some(why) => rsx! {
            div { role: "alert",
                Notice { text: why_not(w, &why), tone: Tone::Care }
            }
            BigButton { label: w.a_try_again(), icon: Icon::Sync, onpress: move |()| onagain.call(()) }
        },
    }
}
