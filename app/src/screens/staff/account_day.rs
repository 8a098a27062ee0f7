//! Where the day of who looks after employers begins: what they took over, what went well, and Banen. In a car between two
//! companies; to an employer 1 tap.

use dioxus::prelude::*;

use super::TakenOver;
use crate::screens::good_news::GoodNews;
use crate::screens::jobs::Jobs;

/// Their day.
#[component]
pub fn AccountDay() -> Element {
    rsx! {
        Jobs {
            TakenOver {}
            GoodNews {}
        }
    }
}
