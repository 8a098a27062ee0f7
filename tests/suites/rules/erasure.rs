//! A traject that was erased while a phone had unsent work on it: nothing of it stays there but word that it is gone.

use shared::sync::phone::Phone;
use tests::pool::edits;
use tests::scene::id;

use super::closing::stage;

#[test]
fn nothing_stays_on_a_phone_but_that_it_was_erased() {
    let (mut server, mut coach, mut candidate, log) = stage();
    assert!(coach.phone.unsent() > 0);
    let typed = coach.phone.keep_draft(&format!("step/{log}"), "Half getypt");
    coach.write(&typed);
    server.store.erase(log);
    for handset in [&mut coach, &mut candidate] {
        // The first round brings its work, the second finds nothing to bring.
        handset.round(&mut server);
        handset.round(&mut server);
        assert_eq!((handset.phone.me().erased, handset.phone.unsent()), (1, 0));
        assert_eq!(handset.phone.rejected().count(), 0);
        // What was typed for nothing in particular is not of the traject.
        let rows = handset.rows();
        let names = rows.keys().filter(|row| *row != "draft/note");
        assert_eq!(names.collect::<Vec<_>>(), ["me"]);
        assert!(!rows.get("me").expect("a row").contains(&log.to_string()));
        // It is told until its person has read it, also by a phone that was switched off in between.
        let mut again = Phone::load(&handset.rows()).unwrap().unwrap();
        assert_eq!(again.me().erased, 1);
        handset.write(&again.erasure_seen());
        assert_eq!(Phone::load(&handset.rows()).unwrap().unwrap().me().erased, 0);
    }
}

#[test]
fn nor_on_one_that_hears_of_it_by_its_own_work_alone() {
    let (mut server, mut coach, _, _) = stage();
    let log = id(8);
    coach.submit(log, &edits().swap_remove(0));
    // The server takes it in, the answer is lost: as far as the phone knows, nobody but itself has this traject.
    server.hears(&coach);
    let typed = coach.phone.keep_draft(&format!("step/{log}"), "Half getypt");
    coach.write(&typed);
    server.store.erase(log);
    coach.round(&mut server);
    assert_eq!(coach.phone.me().erased, 1);
    let of_it = |(row, text): &(String, String)| format!("{row}{text}").contains(&log.to_string());
    assert_eq!(coach.rows().into_iter().find(of_it), None);
}
