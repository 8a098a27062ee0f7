//! One file of the bundle: its kind, its name, its weight. Knows nothing of the other files.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::headers::{self, HEADERS};
use super::part::Part;

/// What a file is, which decides how it travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A page.
    Html,
    /// A style sheet.
    Css,
    /// A script.
    Script,
    /// Compiled code.
    Wasm,
    /// A drawing.
    Svg,
    /// A picture.
    Png,
    /// What makes the app installable.
    Manifest,
    /// Words.
    Text,
}

impl Kind {
    fn of(name: &str) -> Result<Self> {
        let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
        Ok(match extension {
            Some("html") => Self::Html,
            Some("css") => Self::Css,
            Some("js") => Self::Script,
            Some("wasm") => Self::Wasm,
            Some("svg") => Self::Svg,
            Some("png") => Self::Png,
            Some("webmanifest") => Self::Manifest,
            Some("txt") => Self::Text,
            Some(_) | None => anyhow::bail!("{name} is of no kind that the bundle knows"),
        })
    }

    /// The media type to serve it with.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Css => "text/css; charset=utf-8",
            Self::Script => "text/javascript; charset=utf-8",
            Self::Wasm => "application/wasm",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Manifest => "application/manifest+json",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    fn shrinks(self) -> bool {
        match self {
            Self::Html
            | Self::Css
            | Self::Script
            | Self::Wasm
            | Self::Svg
            | Self::Manifest
            | Self::Text => true,
            Self::Png => false,
        }
    }
}

/// How long a browser may keep a file without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cache {
    /// For ever: other content has another name.
    Immutable,
    /// It asks each time.
    Revalidate,
}

/// When a browser needs a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// To show the app for the first time, and offline.
    FirstLoad,
    /// The same, for those whose day starts in this part.
    Start(Part),
    /// To show the app to those who were never here: whoever comes back has more than that.
    FirstVisit,
    /// Right after the first screen is there, and offline; but only for those who use this part.
    Soon(Part),
    /// Once all that is there: what keeps it.
    Worker,
    /// In the place of a file of the first load, for those who read another language than most; and offline.
    OtherLanguage,
    /// Only when the person installs the app, or was never here and reads another language than most.
    Later,
}

/// One file of the bundle, before it is written.
#[derive(Debug)]
pub struct File {
    /// The name by which other files mention it.
    pub name: String,
    /// Where it lies in the bundle.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// How long it may be kept.
    pub cache: Cache,
    /// When it is needed.
    pub moment: Moment,
    /// What is in it.
    pub content: Vec<u8>,
}

impl File {
    /// A file whose address carries a hash of its content and headers, so that it may be kept for ever.
    pub fn hashed(name: &str, moment: Moment, content: Vec<u8>) -> Result<Self> {
        let (stem, extension) = name.rsplit_once('.').context("a file name without extension")?;
        let hash = name_hash(HEADERS, &content);
        let path = format!("assets/{stem}.{hash}.{extension}");
        let (name, kind) = (name.to_owned(), Kind::of(name)?);
        Ok(Self { name, path, kind, cache: Cache::Immutable, moment, content })
    }

    /// A file whose address never changes.
    pub fn fixed(name: &str, moment: Moment, content: Vec<u8>) -> Result<Self> {
        let (path, kind) = (name.to_owned(), Kind::of(name)?);
        Ok(Self { name: path.clone(), path, kind, cache: Cache::Revalidate, moment, content })
    }

    /// The address a page uses for it.
    pub fn address(&self) -> String {
        // The page answers at the root, as every address inside the app does.
        if self.kind == Kind::Html { "/".to_owned() } else { format!("/{}", self.path) }
    }

    /// The content in the two encodings browsers take, or nothing where that gains nothing.
    pub fn shrink(&self) -> Result<Option<Shrunk>> {
        if !self.kind.shrinks() {
            return Ok(None);
        }
        let brotli = pack::brotli(&self.content)?;
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&self.content)?;
        Ok(Some(Shrunk { brotli, gzip: gzip.finish()? }))
    }
}

/// What a file is named by: all that a browser keeps of it.
fn name_hash(headers: &[(&str, &str)], content: &[u8]) -> String {
    let all = Sha256::new().chain_update(headers::text(headers)).chain_update(content);
    hex(&all.finalize()[..8])
}

/// A file's content, compressed.
#[derive(Debug)]
pub struct Shrunk {
    /// For `content-encoding: br`.
    pub brotli: Vec<u8>,
    /// For `content-encoding: gzip`.
    pub gzip: Vec<u8>,
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_content_has_another_address() {
        let file = |content: &str| {
            File::hashed("app.css", Moment::FirstLoad, content.as_bytes().to_vec()).unwrap()
        };
        assert_eq!(file("a").address(), file("a").address());
        assert_ne!(file("a").address(), file("b").address());
        // A phone keeps a file with its headers: where they are others, it is told to fetch another file.
        let mut others = HEADERS.to_vec();
        assert_eq!(name_hash(&others, b"a"), name_hash(HEADERS, b"a"));
        others[0].1 = "default-src 'none'";
        assert_ne!(name_hash(&others, b"a"), name_hash(HEADERS, b"a"));
        assert_ne!(name_hash(&others[1..], b"a"), name_hash(&others, b"a"));
        let named = format!("/assets/app.{}.css", name_hash(HEADERS, b"a"));
        assert_eq!(file("a").address(), named);
    }

    #[test]
    fn an_unknown_kind_is_refused() {
        assert!(File::fixed("notes.doc", Moment::Later, Vec::new()).is_err());
    }
}
