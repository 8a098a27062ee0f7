//! The screens, one per file: each asks the session, keeps what is typed, submits, and draws with parts. Here each address
//! has its screen. No screen writes state, or touches storage or the network.

mod account;
mod adjustments;
mod agreement;
mod bar;
mod belief;
mod caseload;
mod check_ins;
mod choice;
mod cohorts;
mod comments;
mod controls;
mod doors;
mod employers;
mod evaluations;
mod explained;
mod flow_on;
mod frame;
mod goals;
mod good_news;
mod group;
mod home;
mod introduced;
mod introductions;
mod job;
mod jobs;
mod known_people;
mod lab;
mod languages;
mod learners;
mod links;
mod looks;
mod matching;
mod matters;
mod messages;
mod money;
mod monitor;
mod news;
mod notices;
mod origin;
mod outside;
mod own;
mod passkeys;
mod people;
mod phases;
mod placements;
mod plan;
mod plans;
mod points;
mod quick;
mod reached;
mod rejected;
mod rules;
mod search;
mod sheets;
mod shell;
mod stacked;
mod staff;
mod steps;
mod suggestions;
mod talks;
mod today;
mod traject;
mod workdays;

use dioxus::prelude::*;

use crate::route::Route;
use frame::Missing;
use home::Home;
pub use origin::OpenTwice;
pub use shell::Shell;

/// The screen of an address, or what is said until its part of the download is here.
pub fn draw(route: Route) -> Element {
    match route.lazy_part() {
        None => draw_first(route),
        Some(part) => doors::draw(part, route),
    }
}

macro_rules! draw_first {
    (
        $(#[$doc:meta])*
        pub enum $Route:ident, or else $Missing:ident;
        first { $($First:ident = [$($first_segment:tt),*],)* }
        pairing { $($Pairing:ident = [$($pairing_segment:tt),*],)* }
        everyone {
            $($Everyone:ident $({ $($every:ident: $EveryType:ty),* })? = [$($every_segment:tt),*],)*
        }
        staff {
            $($Staff:ident $({ $($later:ident: $LaterType:ty),* })? = [$($later_segment:tt),*],)*
        }
    ) => {
        fn draw_first(route: $Route) -> Element {
            match route {
                $($Route::$First => rsx! { $First {} },)*
                $Route::$Missing => rsx! { $Missing {} },
                // They are behind their doors.
                $($Route::$Pairing |)* $($Route::$Everyone { .. } |)* $($Route::$Staff { .. })|* => rsx! {},
            }
        }
    };
}

crate::route::screens!(draw_first);
