//! Laws of folding: a log cut anywhere and resumed adds up to the same, and logs do not depend on each other.

use proptest::prelude::*;
use shared::traject::Traject;
use tests::pool::lived;

proptest! {
    #[test]
    fn cut_anywhere_and_resume(cut in 0_usize..200) {
        let scene = lived();
        let cut = cut.min(scene.entries.len());
        let mut first = Traject::default();
        for (_, entry) in &scene.entries[..cut] {
            first.apply_entry(entry);
        }
        let text: Vec<String> = scene.entries[cut..]
            .iter()
            .map(|(_, entry)| serde_json::to_string(entry).unwrap())
            .collect();
        for entry in text {
            first.apply_entry(&serde_json::from_str(&entry).unwrap());
        }
        prop_assert_eq!(first, scene.traject);
    }
}
