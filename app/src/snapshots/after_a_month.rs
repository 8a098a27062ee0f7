//! Five hundred new lines after a month away: they drown no screen, and all of it is one tap from read.

use shared::id::Id;
use shared::record::check_in::CheckIn;
use shared::record::fact::FactEdit;
use shared::record::{At, Edit};
use shared::text::{Lang, Messages};
use tests::office::{FULL, NOW, Office};
use tests::scene::{CANDIDATE, COACH};

use super::drawn;
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};

const NEW: u128 = 500;

fn rows(screen: &str) -> usize {
    screen.matches("row-title row-link").count()
}

#[test]
fn after_a_month_away_five_hundred_new_things_drown_no_screen() {
    let w = Messages::built_in(Lang::Nl).expect("every language is inside");
    let screen = |office: &mut Office, address: &str| {
        let address = address.to_owned();
        let stage = Stage { now: NOW, address, width: Width::Phone, loaded: Loaded::All };
        stage::set(stage, Some(office.journal(CANDIDATE)));
        drawn(Lang::Nl)
    };
    let mut office = Office::with_examples();
    let (today, all) = (rows(&screen(&mut office, "/")), rows(&screen(&mut office, "/nieuw")));
    for number in 0..NEW {
        let line = CheckIn::to_candidate(format!("Regel {number}."));
        let id = Id::from_random((number << 64).to_be_bytes());
        let edit = Edit::CheckIn(At(id, FactEdit::Give(line)));
        office.does(COACH, 0, Id::from_random([FULL; 16]), &edit);
    }
    let (home, news) = (screen(&mut office, "/"), screen(&mut office, "/nieuw"));
    assert!(rows(&home) <= today + 3, "{} rows before, {} now", today, rows(&home));
    assert!(rows(&news) <= all + 2, "{} rows before, {} now", all, rows(&news));
    assert!(news.contains(w.a_new_read()), "{news}");
}
