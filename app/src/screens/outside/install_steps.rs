//! How a phone of Apple's puts an app on its first screen: three steps, each drawn and said.

use dioxus::prelude::*;

use crate::session::use_session;

/// A step on a grid of 160 × 90, beside each other: what is filled softly, what is drawn, and where one taps.
const DRAWINGS: [[&str; 3]; 3] = [
    // The bar at the foot of the browser, with an arrow out of a box.
    [
        "M44 62h72v20H44z",
        "M44 8h72v74H44zM44 62h72M74 70h-4v8h20v-8h-4M80 75V66M76 69l4-4 4 4",
        "M80 56a16 16 0 1 0 .01 0z",
    ],
    // A sheet of rows, one of them with a plus in a box.
    [
        "M44 30h72v52H44z",
        "M44 8h72v74H44zM52 40h56M52 72h56M52 56h34M94 50h12v12H94zM100 53v6M97 56h6",
        "M100 42a14 14 0 1 0 .01 0z",
    ],
    // The word in the corner that ends it, and the picture of the app.
    [
        "M44 8h72v18H44z",
        "M44 8h72v74H44zM44 26h72M94 17h14M52 38h18v18H52zM56 52h4v-4h4v-4h4",
        "M101 5a12 12 0 1 0 .01 0z",
    ],
];

/// The steps.
#[component]
pub fn InstallSteps() -> Element {
    let w = use_session().messages();
    let words = [w.c_install_share(), w.c_install_add(), w.c_install_confirm()];
    rsx! {
        ol { class: "stack",
            for (place , ([tone , line , tap] , words)) in DRAWINGS.into_iter().zip(words).enumerate() {
                li { key: "{place}",
                    svg { class: "explained", view_box: "0 0 160 90", "aria-hidden": "true", "focusable": "false",
                        path { class: "explained-tone", d: tone }
                        path { class: "explained-sun", d: tap }
                        path { d: line }
                    }
                    p { "{words}" }
                }
            }
        }
    }
}
