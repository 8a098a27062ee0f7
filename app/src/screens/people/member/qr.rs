//! A link as the squares of a QR code. Knows nothing of what it opens, or how it is drawn.

use fast_qr::{ECL, QRBuilder};

/// The modules, row by row; `true` is dark. `None` for a text that is too long for any code.
///
/// Medium correction: read from a scratched screen, and still coarse enough for an old camera.
pub fn modules(link: &str) -> Option<Vec<Vec<bool>>> {
    let code = QRBuilder::new(link).ecl(ECL::M).build().ok()?;
    Some(
        (0..code.size).map(|row| code[row].iter().map(|module| module.value()).collect()).collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::modules;

    #[test]
    fn a_link_becomes_a_square_with_a_finder_in_three_corners() {
        let rows = modules("https://opstap.example/koppel#0123456789abcdef").expect("a code");
        let side = rows.len();
        assert!(rows.iter().all(|row| row.len() == side));
        let finder = [true, true, true, true, true, true, true];
        assert_eq!(rows[0][..7], finder);
        assert_eq!(rows[0][side - 7..], finder);
        assert_eq!(rows[side - 1][..7], finder);
        assert_eq!(modules(&"x".repeat(5_000)), None);
    }
}
