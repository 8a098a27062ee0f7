//! What a fuzzer guided by coverage came upon, tried anew: each input that was kept, and each it begins with.

use guided::{WAYS, kept};

#[test]
fn what_was_kept_of_each_way_in_holds() {
    for way in WAYS.iter().copied() {
        let all = kept::read(way).expect("what was kept can be read");
        assert!(!all.is_empty(), "nothing is kept of {}", way.name);
        let first = (way.begins_with)();
        assert!(!first.is_empty(), "{} begins with nothing", way.name);
        first.iter().chain(&all).for_each(|bytes| (way.try_it)(bytes));
    }
}
