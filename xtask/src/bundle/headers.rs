//! The headers that every file of a bundle is served with. Browsers keep them with the file, and a service worker answers
//! with what it keeps: so they are a part of what names a file, and a change of them is another bundle.

/// What a page may load and do: its own files, its own server, nothing else. No file is without: a drawing can be opened
/// by itself, and a worker has the rules of its own script.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; connect-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; \
    frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

/// On every file. What the server says of all its answers is not here.
pub const HEADERS: &[(&str, &str)] = &[
    ("content-security-policy", POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// All of them as one text.
pub fn text(headers: &[(&str, &str)]) -> String {
    headers.iter().fold(String::new(), |text, (name, value)| text + name + ": " + value + "\n")
}
