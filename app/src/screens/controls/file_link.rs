//! A file to keep, made on the device and sent nowhere. Knows no content.

use dioxus::prelude::*;

use crate::parts::{Glyph, Icon};

/// A link that saves `text` under `name`; `kind` is its media type.
#[component]
pub fn FileLink(label: String, name: String, kind: String, text: String, icon: Icon) -> Element {
    let href = data_address(&kind, &text);
    rsx! {
        div { class: "button-wide",
            a { class: "button quiet", href, download: name,
                Glyph { icon }
                span { "{label}" }
            }
        }
    }
}

/// The text as an address of its own (RFC 2397): all but letters, digits and a few marks as `%xx`.
fn data_address(kind: &str, text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = ["data:", kind, ";charset=utf-8,"].concat();
    out.reserve(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~:,{}[]()".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::data_address;

    #[test]
    fn every_letter_survives_the_address() {
        assert_eq!(data_address("text/plain", "a b"), "data:text/plain;charset=utf-8,a%20b");
        assert_eq!(data_address("x/y", "é\"#"), "data:x/y;charset=utf-8,%C3%A9%22%23");
    }
}
