//! The pilot as it is exported: left in a folder, where libraries that are not ours read it (`cargo xtask tables`).

use std::fs;

use ::tests::live::folder::Folder as Passing;
use server::command::{Erase, Export, ExportFormat};
use server::{erase, sheets};
use shared::record::LogKind;

use super::*;

/// Tuesday 3 March 2026, 8.00 uur in Amsterdam.
const NOW: Timestamp = Timestamp(1_772_521_200_000);
/// What they are left as, and how.
const LEFT: [(&str, ExportFormat); 4] = [
    ("research", ExportFormat::Research),
    ("office.xlsx", ExportFormat::Xlsx),
    ("office", ExportFormat::Csv),
    ("outside.csv", ExportFormat::Outside),
];

#[tokio::test]
async fn tables_are_left_for_an_implementation_that_is_not_ours() {
    let passing = Passing::new("tables").unwrap();
    let data = passing.path().join("data");
    fs::create_dir(&data).unwrap();
    let store = Store::open(&data).unwrap();
    fill(&store, NOW, Lang::Nl).await.unwrap();
    let left = std::env::var_os("OPSTAP_TABLES").map_or(passing.path().join("left"), PathBuf::from);
    if left.exists() {
        fs::remove_dir_all(&left).unwrap();
    }
    fs::create_dir_all(&left).unwrap();
    let export = |name: &str, format| {
        let to = left.join(name);
        sheets::export(&Export { data: data.clone(), format, to: to.clone() }).unwrap();
        to
    };
    for (name, format) in LEFT {
        export(name, format);
    }
    let lines = |name: &str| {
        let text = fs::read_to_string(left.join(name).join("trajecten.csv")).unwrap();
        text.lines().count() - 1
    };
    assert_eq!(lines("research"), 36);
    // What was erased is in none that is made after it.
    let logs = store.read(|it| server::store::logs(it, LogKind::Traject)).await.unwrap();
    erase::run(&Erase { data: data.clone(), traject: logs[0] }).unwrap();
    export("research-later", ExportFormat::Research);
    assert_eq!(lines("research-later"), 35);
}
