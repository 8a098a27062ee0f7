#!/usr/bin/env bash
# calamine 0.38.0, zip 9.8.2.
#
# A good guess: white space between the rows and cells of an ODS means nothing, as in the standard (OpenDocument 1.3, part 3,
# 6.1.2: it is collapsed in paragraphs, and elements that hold no text ignore it), so a file whose parts are laid out on lines
# of their own reads like one that is not.
#
# Seen: the sheet on one line is read; the same sheet with a line break between row and cell is refused with an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "laid-out"
version = "0.0.0"
edition = "2024"

[dependencies]
calamine = "=0.38.0"
zip = { version = "=9.8.2", default-features = false, features = ["deflate"] }
TOML
cat > src/main.rs <<'RUST'
use std::io::{Cursor, Write};

use calamine::{Ods, Reader};

const SPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
const MANIFEST: &str = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";

fn read(between: &str) -> String {
    let content = format!(
        "<office:document-content {SPACES}><office:body><office:spreadsheet><table:table table:name=\"Blad\">\
         <table:table-row>{between}<table:table-cell office:value-type=\"string\"><text:p>Korenaar</text:p></table:table-cell>\
         </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("mimetype", KIND), ("META-INF/manifest.xml", MANIFEST), ("content.xml", &content)] {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    let file = Cursor::new(writer.finish().unwrap().into_inner());
    match Ods::new(file).and_then(|mut sheets| sheets.worksheet_range("Blad")) {
        Ok(range) => format!("read: {:?}", range.get_value((0, 0)).map(ToString::to_string)),
        Err(_) => "refused".to_owned(),
    }
}

fn main() {
    println!("on one line: {}", read(""));
    println!("laid out: {}", read("\n  "));
}
RUST
cargo build --quiet
./target/debug/laid-out | tee seen
diff seen - <<'SEEN'
on one line: read: Some("Korenaar")
laid out: refused
SEEN
