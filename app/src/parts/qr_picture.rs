//! A code for another phone's camera, drawn from a square of dark and light. It does not know what is in it.

use std::fmt::Write as _;

use dioxus::prelude::*;

/// The empty edge a camera needs, in modules.
const QUIET_MODULES: usize = 4;

/// A QR code; always dark on light, also in the dark.
#[component]
pub fn QrPicture(
    /// What it opens, for who cannot see it.
    label: String,
    /// The modules, row by row; `true` is dark.
    rows: Vec<Vec<bool>>,
) -> Element {
    let side = rows.len() + 2 * QUIET_MODULES;
    let dark = outline(&rows);
    rsx! {
        svg {
            class: "qr",
            role: "img",
            "aria-label": "{label}",
            view_box: "0 0 {side} {side}",
            "shape-rendering": "crispEdges",
            rect { class: "qr-light", width: "{side}", height: "{side}" }
            path { class: "qr-dark", d: "{dark}" }
        }
    }
}

/// One path for all dark modules: one element instead of hundreds.
fn outline(rows: &[Vec<bool>]) -> String {
    let mut path = String::new();
    for (y, row) in rows.iter().enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
            write!(path, "M{} {}h1v1h-1z", x + QUIET_MODULES, y + QUIET_MODULES)
                .expect("writing to a String cannot fail");
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::outline;

    #[test]
    fn each_dark_module_is_one_square_inside_the_quiet_edge() {
        assert_eq!(outline(&[vec![true, false], vec![false, true]]), "M4 4h1v1h-1zM5 5h1v1h-1z");
    }
}
