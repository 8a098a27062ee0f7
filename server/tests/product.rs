//! The product and its demo are two programs: nothing of the second is in the first.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

use std::collections::BTreeSet;
use std::path::Path;

use tests::live::bytes;

/// Everyone and every employer that the demo's files name, in quotation marks after these words.
const NAMED_AFTER: [&str; 3] = ["candidate = \"", "employer = \"", "name = \""];

fn invented() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/demo");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|it| it == "toml"));
    let texts: Vec<String> = files.map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let named = texts.iter().flat_map(|text| {
        let after =
            |start: &'static str| text.split(start).skip(1).filter_map(|it| it.split('"').next());
        NAMED_AFTER.into_iter().flat_map(after)
    });
    // A first name alone may be anybody's: tests of ours use them, too.
    named.filter(|name| name.contains(' ')).map(str::to_owned).collect()
}

#[test]
fn nobody_invented_is_in_the_product() {
    let mut texts = invented();
    assert!(texts.len() > 40, "the demo has people: {texts:?}");
    let said = "opstap invite --data DIR".to_owned();
    texts.insert(said.clone());
    let found = bytes::found_in(Path::new(env!("CARGO_BIN_EXE_opstap")), &texts).unwrap();
    assert_eq!(found, BTreeSet::from([said]), "what the program says itself, and nothing else");
}
