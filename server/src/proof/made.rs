//! A proof as files: a paper with a code and the badge inside it, the badge alone, an open file.

use shared::text::Messages;

use super::badge;
use super::found::Found;
use super::keys::{KeysError, Signing};
use super::open::open_file;
use super::skills::Listed;
use super::{page_address, qr};
use crate::paper::{self, Attachment, PaperError};

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    #[error("{0}")]
    Keys(#[from] KeysError),
    #[error("{0}")]
    Paper(#[from] PaperError),
    #[error("the address {0} is too long for a code")]
    Address(String),
}

/// What files are made of.
#[derive(Debug, Clone, Copy)]
pub struct Made<'a> {
    pub w: Messages,
    /// Where people find the server.
    pub origin: &'a str,
    pub found: &'a Found,
    pub listed: &'a [Listed],
}

impl Made<'_> {
    /// The paper, tagged for screen readers.
    pub fn paper(&self, signing: &Signing) -> Result<Vec<u8>, NotMade> {
        let page = page_address(self.origin, self.found.id);
        let rows = qr::modules(&page).ok_or_else(|| NotMade::Address(page.clone()))?;
        let paper = paper::proof(self.w, &self.found.shown, &page, rows);
        let carried = Attachment {
            name: "opstap.jwt".to_owned(),
            media_type: badge::MEDIA_TYPE,
            about: "Open Badges 3.0".to_owned(),
            bytes: [b"\n", self.badge(signing).as_bytes(), b"\n"].concat(),
        };
        Ok(paper::pdf_with(self.w, &paper, Some(carried))?)
    }

    /// The badge, signed.
    pub fn badge(&self, signing: &Signing) -> String {
        badge::badge(self.w, signing, self.origin, self.found, self.listed)
    }

    /// The open file.
    pub fn open(&self) -> Vec<u8> {
        let file = open_file(self.w, self.origin, self.found, self.listed);
        format!("{file:#}\n").into_bytes()
    }
}
