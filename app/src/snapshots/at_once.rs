//! What two wrote at once stands on the screen where it was written, to choose between.

use shared::id::{Id, LogId};
use shared::record::office::OfficeEdit;
use shared::record::office::candidacy::{CandidacyEdit, CandidacyField, CandidacyId, Way};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::text::{Lang, Messages};
use tests::office::{FULL, MANAGER, NOW, Office, its};
use tests::scene::{COACH, id};

use super::{drawn, filled};
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};

fn moves_to(way: Way) -> Edit {
    let of = CandidacyId::of(Id::from_random([FULL; 16]));
    OfficeEdit::Candidacy(At(of, CandidacyEdit::Set(CandidacyField::Way(way)))).into()
}

#[test]
fn two_who_say_at_once_how_far_somebody_is_choose_on_the_page_of_the_job() {
    let firm: LogId = id(its::FIRM);
    let w = Messages::built_in(Lang::Nl).expect("every language is inside");
    let screen = |office: &mut Office| {
        let address = filled("/banen/{firm}/baan/{job}");
        let stage = Stage { now: NOW, address, width: Width::Phone, loaded: Loaded::All };
        stage::set(stage, Some(office.journal(COACH)));
        drawn(Lang::Nl)
    };
    let mut office = Office::with_examples();
    let new = NewFollower { role: Role::Coach, name: "Ingrid van Leeuwen".to_owned() };
    let follows = OfficeEdit::Follower(At(id(MANAGER), FollowerEdit::Add(new)));
    office.does(MANAGER, 0, firm, &follows.into());
    let asks = |screen: &str| screen.contains(w.a_two_choose());
    assert!(!asks(&screen(&mut office)));
    office.at_once(firm, [(COACH, &moves_to(Way::Placed)), (MANAGER, &moves_to(Way::Left))]);
    let told = screen(&mut office);
    assert!(asks(&told), "{told}");
    for way in [w.s_way_placed(), w.s_way_left()] {
        assert!(told.contains(way), "{way}: {told}");
    }
}
