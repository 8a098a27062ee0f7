//! The paper says which signature came from a phone that another had just paired.

use ::tests::pool::opened;
use ::tests::scene::{CANDIDATE, COACH, id};
use shared::change::Entry;
use shared::state::State;
use shared::text::Lang;

use super::{offered, read, sign, words};
use crate::paper::agreement;
use crate::paper::block::without_marks;

#[test]
fn what_was_signed_on_a_phone_that_another_had_just_paired_says_so_in_every_language() {
    let mut scene = opened();
    offered(&mut scene);
    sign(COACH, COACH, 0xb1, &mut scene);
    sign(CANDIDATE, CANDIDATE, 0xb2, &mut scene);
    let last = scene.entries.last().unwrap().1.seq;
    let coach = scene.traject().name_of(id(COACH)).unwrap().to_owned();
    for paired_by in [None, Some(id(COACH)), Some(id(0x99))] {
        let mut state = State::default();
        for (_, entry) in &scene.entries {
            let paired_by = paired_by.filter(|_| entry.seq == last);
            state.apply_entry(&Entry { paired_by, ..entry.clone() });
        }
        for lang in Lang::ALL {
            let w = words(lang);
            let [by_coach, by_other] =
                [w.a_signed_on_fresh(&coach), w.a_signed_on_fresh_by_other().to_owned()];
            let lines = read(&agreement(w, state.traject().unwrap()).unwrap());
            let say = |said: &str| {
                lines.iter().filter(|it| it.contains(without_marks(said).as_str())).count()
            };
            let expected = [
                usize::from(paired_by == Some(id(COACH))),
                usize::from(paired_by == Some(id(0x99))),
            ];
            assert_eq!([say(&by_coach), say(&by_other)], expected, "{lang:?}: {lines:?}");
        }
    }
}
