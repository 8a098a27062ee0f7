//! An address as the squares of a QR code. Knows nothing of what it opens, or how it is drawn.

use fast_qr::{ECL, QRBuilder};

/// The modules, row by row; `true` is dark. Nothing for a text that is too long for any code.
pub fn modules(address: &str) -> Option<Vec<Vec<bool>>> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let row = |row: usize| code[row].iter().map(|module| module.value()).collect();
    Some((0..code.size).map(row).collect())
}
