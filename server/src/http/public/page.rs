//! A page without an app: its frame, its one sheet, and the headers that let it do no more than it must. Knows no record.

use std::sync::LazyLock;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use shared::text::{Lang, Messages};

/// The theme of the app, and how these pages wear it.
const SHEET: &str = concat!(include_str!("../../../../assets/theme.css"), include_str!("page.css"));

/// Nothing is fetched, nothing runs; a form goes back to us alone.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(SHEET.as_bytes()));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).expect("letters and signs make a header")
});

/// Text as it stands in a page, also inside quotes.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(sign),
        }
    }
    escaped
}

/// A page of which the first one is said in other languages.
pub fn page(status: StatusCode, w: Messages, inside: &str) -> Response {
    page_at(status, w, "", inside)
}

/// Something in small letters.
pub fn soft(words: &str) -> String {
    format!("<p class=\"soft\">{}</p>", escaped(words))
}

/// People's own words: in their own direction.
pub fn own_words(text: &str) -> String {
    format!("<p dir=\"auto\">{}</p>", escaped(text))
}

/// A whole page with this inside, which stands behind this query; the title names nobody.
pub fn page_at(status: StatusCode, w: Messages, query: &str, inside: &str) -> Response {
    page_called(status, w, w.e_feedback_for(), query, inside)
}

/// The same, under a title of its own.
pub fn page_called(
    status: StatusCode,
    w: Messages,
    title: &str,
    query: &str,
    inside: &str,
) -> Response {
    let and = if query.is_empty() { "" } else { "&amp;" };
    let (lang, dir, title) = (w.lang().tag(), w.lang().dir(), escaped(title));
    let others = Lang::ALL.into_iter().filter(|other| *other != w.lang()).map(|other| {
        let (tag, name) = (other.tag(), other.own_name());
        format!("<a href=\"?{query}{and}taal={tag}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a>")
    });
    let others: String = others.collect();
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex\"><title>{title} · Opstap</title><style>{SHEET}</style></head>\
         <body><main>{inside}</main><nav>{others}</nav></body></html>"
    );
    let mut response = (status, Html(html)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY.clone());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("<b>\"a\" & 'b'"), "&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;");
    }
}
