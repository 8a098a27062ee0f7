//! How much stands in the folder of one subject: so much that it is seen at once.

use std::collections::BTreeMap;

use super::{files, none};

/// At most so many files stand in the folder of one subject, with those inside it.
const FILES_MAX: usize = 12;

#[test]
fn the_folder_of_a_subject_is_seen_at_once() {
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for path in files(".rs").into_keys() {
        let inside = path.strip_prefix("app/src/screens/").and_then(|path| path.split_once('/'));
        if let Some((subject, _)) = inside {
            *folders.entry(subject.to_owned()).or_default() += 1;
        }
    }
    folders.retain(|_, count| *count > FILES_MAX);
    let full = folders.iter().map(|(folder, count)| format!("{folder} holds {count} files"));
    none("a folder holds few files", full.collect());
}
