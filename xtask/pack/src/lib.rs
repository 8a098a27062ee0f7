//! Packs with brotli, whose encoder is compiled where it is called. Knows no file.

use std::io;

use brotli::enc::BrotliEncoderParams;

/// Content in brotli, as small as it gets: quality 11 and a window that holds every file we have.
pub fn brotli(mut content: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut content, &mut packed, &parameters)?;
    Ok(packed)
}
