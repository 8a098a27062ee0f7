//! Large answers are packed away from the threads that serve, a few at once: whoever brings or asks little meanwhile waits for none
//! of them. What is small is packed as it goes out, by the layer around this one. Knows no resource.

use std::io::Write as _;
use std::num::NonZero;
use std::sync::Arc;

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use brotli::CompressorWriter;

use super::Server;

/// Bytes from which on an answer is large: packing it takes longer than a millisecond.
const LARGE: u64 = 16 * 1024;
/// How well it is packed. A fetch over a slow line is what it is for: a fifth smaller than at its fastest, for some milliseconds more.
pub const QUALITY: u32 = 5;
/// As browsers have it by default: four megabytes of what came before are looked back upon.
const WINDOW_BITS: u32 = 22;
const PIECE_BYTES: usize = 16 * 1024;

/// How many are packed at once: the other cores are for who waits for something small.
pub fn at_once() -> usize {
    std::thread::available_parallelism().map_or(1, NonZero::get).div_ceil(2)
}

/// Packs what is large, for who takes it packed.
pub async fn large(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let takes_brotli = takes_brotli(request.headers());
    let response = next.run(request).await;
    if !takes_brotli || !is_large_text(&response) {
        return response;
    }
    let Ok(place) = Arc::clone(&server.limits.packing_places).acquire_owned().await else {
        return response;
    };
    let (mut parts, body) = response.into_parts();
    // It is in memory already: its length was known.
    let Ok(whole) = to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let kept = whole.clone();
    let packed = tokio::task::spawn_blocking(move || {
        let packed = packed(&whole);
        drop(place);
        packed
    });
    let Ok(packed) = packed.await else {
        return Response::from_parts(parts, Body::from(kept));
    };
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
    parts.headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(parts, Body::from(packed))
}

/// Whether a visitor names it, and not to decline it.
fn takes_brotli(headers: &HeaderMap) -> bool {
    let named = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|it| it.to_str().ok());
    named.flat_map(|it| it.split(',')).any(|named| {
        let mut parts = named.split(';').map(str::trim);
        let weight = |it: &str| it.strip_prefix("q=").and_then(|it| it.parse::<f32>().ok());
        parts.next() == Some("br") && parts.filter_map(weight).all(|weight| weight > 0.0)
    })
}

fn is_large_text(response: &Response) -> bool {
    let headers = response.headers();
    let kind = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let is_large = response.body().size_hint().exact().is_some_and(|bytes| bytes >= LARGE);
    is_large && kind.starts_with("application/json") && !headers.contains_key(CONTENT_ENCODING)
}

fn packed(whole: &[u8]) -> Bytes {
    let mut writer = CompressorWriter::new(Vec::new(), PIECE_BYTES, QUALITY, WINDOW_BITS);
    writer.write_all(whole).expect("memory takes what is written");
    Bytes::from(writer.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_takes_it_packed_says_so() {
        for (said, takes) in [
            (&["br"][..], true),
            (&["gzip, deflate, br"], true),
            (&["gzip", "br;q=0.5"], true),
            (&["br;q=0"], false),
            (&["br; q=0.0, gzip"], false),
            (&["brotli"], false),
            (&["*"], false),
            (&[], false),
        ] {
            let mut headers = HeaderMap::new();
            for line in said {
                headers.append(ACCEPT_ENCODING, HeaderValue::from_static(line));
            }
            assert_eq!(takes_brotli(&headers), takes, "{said:?}");
        }
    }

    #[test]
    fn what_is_packed_is_the_same_again() {
        let whole: Vec<u8> =
            (0..200_000_u32).map(|it| b"abcdefghij"[(it / 7 % 10) as usize]).collect();
        let packed = packed(&whole);
        assert!(packed.len() < whole.len() / 4);
        let mut again = Vec::new();
        brotli::BrotliDecompress(&mut &packed[..], &mut again).unwrap();
        assert_eq!(again, whole);
    }
}
