//! The app itself: the files of the web bundle, as the build left them. Knows their list, not their content.

use std::collections::HashMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use flate2::read::GzDecoder;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::Server;
use super::problem::Problem;

const LISTING: &str = "bundle.json";
const PAGE: &str = "index.html";

/// Every file of a bundle, in memory, in each form that browsers ask for.
#[derive(Debug, Default)]
pub struct Web {
    files: HashMap<String, File>,
    /// What each of them is answered with. They are the bundle's own: a phone keeps them with the files.
    headers: HeaderMap,
}

/// Why there is no bundle.
#[derive(Debug, thiserror::Error)]
pub enum NoBundle {
    #[error("{0}: {1}")]
    Unreadable(PathBuf, std::io::Error),
    #[error("the list of the bundle's files: {0}")]
    Listing(#[from] serde_json::Error),
    #[error("the bundle lists {0} but does not hold it")]
    Missing(String),
    #[error("the bundle asks for a header that is none: {0}")]
    Header(String),
}

#[derive(Debug)]
struct File {
    content_type: HeaderValue,
    cache: Cache,
    forms: Forms,
}

#[derive(Debug)]
enum Forms {
    /// As it is: packed it would be no smaller.
    Plain(Form),
    /// Whoever takes neither gets it unpacked. No browser does, and to hold that from the start would be most of the
    /// memory; the first who asks for it has it unpacked for all.
    Packed { brotli: Option<Form>, gzip: Form, unpacked: OnceLock<Form> },
}

#[derive(Debug, Clone)]
struct Form {
    bytes: Bytes,
    tag: HeaderValue,
}

/// What a build lists.
#[derive(Debug, Deserialize)]
struct Listing {
    headers: Vec<(String, String)>,
    files: Vec<Listed>,
}

#[derive(Debug, Deserialize)]
struct Listed {
    path: String,
    content_type: String,
    cache: Cache,
    brotli_bytes: Option<usize>,
    gzip_bytes: Option<usize>,
}

/// How long a browser may keep a file without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Cache {
    /// For ever: other content has another name.
    Immutable,
    /// It asks each time.
    Revalidate,
}

impl Cache {
    fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Immutable => "public, max-age=31536000, immutable",
            Self::Revalidate => "no-cache",
        })
    }
}

impl Form {
    fn of(bytes: Bytes) -> Self {
        let digest = Sha256::digest(&bytes);
        let start = digest.iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        let tag = HeaderValue::from_str(&format!("\"{start:016x}\""));
        Self { bytes, tag: tag.expect("hexadecimal digits in quotes make a header") }
    }

    /// What is packed in this.
    fn unpacked(&self) -> io::Result<Self> {
        let mut plain = Vec::new();
        GzDecoder::new(&*self.bytes).read_to_end(&mut plain)?;
        Ok(Self::of(plain.into()))
    }
}

/// What is packed in `gzip`, unpacked once.
fn held<'a>(unpacked: &'a OnceLock<Form>, gzip: &Form) -> io::Result<&'a Form> {
    if let Some(form) = unpacked.get() {
        return Ok(form);
    }
    // Who asks at the same moment may unpack it, too; one of both is kept.
    let form = gzip.unpacked()?;
    Ok(unpacked.get_or_init(|| form))
}

impl Web {
    /// Reads the bundle in a folder.
    pub fn from_folder(folder: &Path) -> Result<Self, NoBundle> {
        Self::read(|path| {
            let file = folder.join(path);
            std::fs::read(&file).map(Bytes::from).map_err(|error| NoBundle::Unreadable(file, error))
        })
    }

    /// Takes the bundle that was built into this program, if one was.
    pub fn built_in() -> Option<Result<Self, NoBundle>> {
        if crate::BUNDLE.is_empty() {
            return None;
        }
        Some(Self::read(|path| {
            let found = crate::BUNDLE.iter().find(|(name, _)| *name == path);
            let missing = || NoBundle::Missing(path.to_owned());
            found.map(|(_, bytes)| Bytes::from_static(bytes)).ok_or_else(missing)
        }))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    fn read(open: impl Fn(&str) -> Result<Bytes, NoBundle>) -> Result<Self, NoBundle> {
        let listing: Listing = serde_json::from_slice(&open(LISTING)?)?;
        let mut files = HashMap::new();
        for Listed { path, content_type, cache, brotli_bytes, gzip_bytes } in listing.files {
            let wrong_type = |_| NoBundle::Missing(path.clone());
            let form = |ending: &str| open(&format!("{path}{ending}")).map(Form::of);
            let file = File {
                content_type: HeaderValue::from_str(&content_type).map_err(wrong_type)?,
                cache,
                forms: match gzip_bytes {
                    None => Forms::Plain(form("")?),
                    Some(_) => Forms::Packed {
                        brotli: brotli_bytes.map(|_| form(".br")).transpose()?,
                        gzip: form(".gz")?,
                        unpacked: OnceLock::new(),
                    },
                },
            };
            files.insert(path, file);
        }
        let headers = listing.headers.into_iter().map(header).collect::<Result<_, _>>()?;
        Ok(Self { files, headers })
    }

    /// The file at an address; every address inside the app is the one page, which looks at the address itself.
    fn at(&self, path: &str, headers: &HeaderMap) -> Option<&File> {
        let path = path.trim_start_matches('/');
        let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
        let is_route = accept.is_some_and(|accept| accept.contains("text/html"))
            && path.rsplit('/').next().is_none_or(|last| !last.contains('.'));
        match self.files.get(path) {
            Some(file) => Some(file),
            None if path.is_empty() || is_route => self.files.get(PAGE),
            None => None,
        }
    }
}

fn header((name, value): (String, String)) -> Result<(HeaderName, HeaderValue), NoBundle> {
    let read = name.parse().ok().zip(value.parse().ok());
    read.ok_or_else(|| NoBundle::Header(format!("{name}: {value}")))
}

impl File {
    fn answer(&self, headers: &HeaderMap) -> io::Result<Response> {
        let (form, packing) = match &self.forms {
            Forms::Packed { brotli: Some(form), .. } if accepts(headers, "br") => {
                (form.clone(), Some("br"))
            }
            Forms::Packed { gzip, .. } if accepts(headers, "gzip") => (gzip.clone(), Some("gzip")),
            Forms::Packed { unpacked, gzip, .. } => (held(unpacked, gzip)?.clone(), None),
            Forms::Plain(form) => (form.clone(), None),
        };
        let known = headers.get(header::IF_NONE_MATCH).map(HeaderValue::as_bytes);
        let is_known = known.is_some_and(|known| {
            known.split(|byte| *byte == b',').any(|tag| tag.trim_ascii() == form.tag.as_bytes())
        });
        let (status, body) = if is_known {
            (StatusCode::NOT_MODIFIED, Body::empty())
        } else {
            (StatusCode::OK, Body::from(form.bytes))
        };
        let mut response = (status, body).into_response();
        let answer = response.headers_mut();
        answer.insert(header::CONTENT_TYPE, self.content_type.clone());
        answer.insert(header::CACHE_CONTROL, self.cache.header());
        answer.insert(header::ETAG, form.tag);
        answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(packing) = packing {
            answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(packing));
        }
        Ok(response)
    }
}

/// Whether a browser takes this packing: named, and not at quality 0.
fn accepts(headers: &HeaderMap, packing: &str) -> bool {
    let lines = headers.get_all(header::ACCEPT_ENCODING).into_iter();
    let mut offers = lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(','));
    offers.any(|offer| {
        let (name, quality) = offer.split_once(';').unwrap_or((offer, "q=1"));
        let quality = quality.trim().strip_prefix("q=").and_then(|text| text.parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case(packing) && quality.is_some_and(|quality| quality > 0.0)
    })
}

/// Answers with a file, or with the page for an address inside the app.
pub async fn file(
    State(server): State<Arc<Server>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return Problem::NoSuchMethod.into_response();
    }
    match server.web.at(uri.path(), &headers) {
        Some(file) => match file.answer(&headers) {
            Ok(mut response) => {
                response.headers_mut().extend(server.web.headers.clone());
                response
            }
            Err(error) => {
                tracing::error!(%error, "a file of the bundle cannot be unpacked");
                Problem::Unavailable.into_response()
            }
        },
        None => Problem::NotFound.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    #[test]
    fn a_file_is_unpacked_once_for_all_who_take_it_so() {
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(b"plain").unwrap();
        let gzip = Form::of(packed.finish().unwrap().into());
        let unpacked = OnceLock::new();
        let first = held(&unpacked, &gzip).unwrap();
        assert_eq!(&*first.bytes, b"plain");
        assert!(std::ptr::eq(first, held(&unpacked, &gzip).unwrap()));
    }
}
