//! In which language a page without an app speaks: as it was chosen on it, else as the browser asks for.

use axum::http::{HeaderMap, header};
use shared::text::{Lang, Messages};

use crate::words;

/// The words for this reader.
pub fn words(chosen: Option<&str>, headers: &HeaderMap) -> Messages {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|asked| asked.to_str().ok());
    let lang = chosen.and_then(Lang::tagged).or_else(|| asked.and_then(first_spoken));
    words::of(lang.unwrap_or_default())
}

/// The first of the browser's languages that we speak. They stand in the order of the reader's wish.
fn first_spoken(asked: &str) -> Option<Lang> {
    let tags = asked.split(',').map(|tag| tag.split([';', '-']).next().unwrap_or_default().trim());
    tags.map(str::to_ascii_lowercase).find_map(|tag| Lang::tagged(&tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_speaks_what_was_chosen_then_what_the_browser_asks_for() {
        for (chosen, asked, expected) in [
            (None, "", Lang::Nl),
            (None, "de-DE,de;q=0.9", Lang::Nl),
            (None, "de, AR-sy;q=0.8, en;q=0.5", Lang::Ar),
            (None, "ti-ER, nl;q=0.8", Lang::Ti),
            (Some("en"), "ar", Lang::En),
            (Some("xx"), "en-GB", Lang::En),
        ] {
            let headers =
                HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, asked.parse().expect("a header"))]);
            assert_eq!(words(chosen, &headers).lang(), expected, "{chosen:?} {asked}");
        }
    }
}
