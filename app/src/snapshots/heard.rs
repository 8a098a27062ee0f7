//! Every screen of a candidate can be heard: the button stands on each.

use shared::text::{Lang, Messages};
use tests::office::{NOW, Office};
use tests::scene::CANDIDATE;

use super::{OF_CANDIDATE, drawn, filled};
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};

#[test]
fn every_screen_of_a_candidate_can_be_heard() {
    let w = Messages::built_in(Lang::Nl).expect("every language is inside");
    let rows = Office::with_examples().journal(CANDIDATE);
    let is_mute = |address: &&&str| {
        let address = filled(address);
        let stage = Stage { now: NOW, address, width: Width::Phone, loaded: Loaded::All };
        stage::set(stage, Some(rows.clone()));
        !drawn(Lang::Nl).contains(w.a_listen())
    };
    let mute: Vec<&&str> = OF_CANDIDATE.iter().filter(is_mute).collect();
    assert!(mute.is_empty(), "nobody can listen to these: {mute:?}");
}
