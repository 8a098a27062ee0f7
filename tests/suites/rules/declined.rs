//! What somebody made before they were taken off a traject is declined by the server, never guessed to be: it may have
//! got there by another way.

use shared::id::TrajectId;
use shared::record::member::MemberEdit;
use shared::record::{At, Edit};
use shared::sync::phone::{Ask, Phone};
use shared::sync::seal::Why;
use shared::time::Timestamp;
use tests::scene::{CANDIDATE, id};

use super::closing::{Handset, TestServer, close, open};
use super::typing::{all_round, title, with_a_step};

const NOW: Timestamp = Timestamp(1_800_000_100_000);

fn takes_part(is: bool) -> Edit {
    Edit::Member(At(id(CANDIDATE), MemberEdit::Active(is)))
}

/// What stands in the log of the candidate's title, and what is still kept of it on their phone: declined, and unsent.
fn ends(server: &mut TestServer, candidate: &mut Handset, log: TrajectId) -> (usize, usize, usize) {
    while candidate.round(server) {}
    let phone = Phone::load(&candidate.rows()).unwrap().expect("an open journal");
    assert!(phone.traject(log).is_none(), "nothing of others stays");
    let written = title("Klopboor").encode();
    let all = server.store.all_entries(log).iter();
    let standing = all.filter(|(_, entry)| entry.change.edit.get() == written.get()).count();
    (standing, phone.rejected().count(), phone.unsent())
}

#[test]
fn an_answer_from_before_a_change_does_not_decline_it() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    let early = candidate.phone.request(Ask::Full, NOW);
    candidate.submit(log, &title("Klopboor"));
    // Another tab sends it. Then the question that was asked first is answered last.
    server.hears(&candidate);
    coach.submit(log, &takes_part(false));
    coach.round(&mut server);
    let late = server.answer(CANDIDATE, &early);
    assert!(candidate.receive(late), "it asks what became of it");
    assert_eq!(ends(&mut server, &mut candidate, log), (1, 0, 0));
}

#[test]
fn what_was_never_sent_is_declined_by_name() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    let early = candidate.phone.request(Ask::Full, NOW);
    coach.submit(log, &takes_part(false));
    coach.round(&mut server);
    candidate.submit(log, &title("Klopboor"));
    let late = server.answer(CANDIDATE, &early);
    candidate.receive(late);
    assert_eq!(ends(&mut server, &mut candidate, log), (0, 1, 0));
}

#[test]
fn a_server_that_goes_back_twice_declines_nothing_that_its_backup_holds() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    candidate.submit(log, &title("Klopboor"));
    candidate.round(&mut server);
    coach.submit(log, &takes_part(false));
    coach.round(&mut server);
    let backup = server.store.clone();
    server.goes_back(&backup);
    candidate.round(&mut server);
    candidate.round(&mut server);
    server.goes_back(&backup);
    assert_eq!(ends(&mut server, &mut candidate, log), (1, 0, 0));
}

#[test]
fn a_queue_goes_over_into_a_life_of_which_another_log_told() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    let early = candidate.phone.request(Ask::Full, NOW);
    coach.submit(log, &takes_part(false));
    coach.round(&mut server);
    candidate.submit(log, &title("Klopboor"));
    let late = server.answer(CANDIDATE, &early);
    candidate.receive(late);
    // The phone waits to ask what became of its title. Meanwhile the server goes back to its backup.
    let backup = server.store.clone();
    server.goes_back(&backup);
    assert_eq!(ends(&mut server, &mut candidate, log), (0, 1, 0));
}

#[test]
fn a_phone_killed_before_it_was_open_again_asks_what_became_of_what_it_calls_declined() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    candidate.submit(log, &title("Klopboor"));
    coach.submit(log, &takes_part(false));
    all_round(&mut server, &mut coach, &mut candidate);
    assert_eq!(candidate.phone.rejected().count(), 1);
    let encrypted = close(&mut candidate, Why::Away);
    coach.submit(log, &takes_part(true));
    coach.round(&mut server);
    // It goes by itself, and is taken in; what the phone would write is lost with it.
    open(&mut candidate, &mut server, &encrypted);
    let mut asks_again = true;
    while asks_again {
        let reply = server.answer(CANDIDATE, &candidate.phone.request(Ask::Full, NOW));
        asks_again = candidate.phone.receive(reply, NOW).again;
    }
    coach.submit(log, &takes_part(false));
    coach.round(&mut server);
    let writes = open(&mut candidate, &mut server, &encrypted);
    candidate.write(&writes);
    assert_eq!(ends(&mut server, &mut candidate, log), (1, 0, 0));
}

#[test]
fn a_phone_put_back_to_its_backup_asks_what_became_of_what_it_calls_declined() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    candidate.submit(log, &title("Klopboor"));
    coach.submit(log, &takes_part(false));
    all_round(&mut server, &mut coach, &mut candidate);
    let backup = candidate.rows();
    coach.submit(log, &takes_part(true));
    all_round(&mut server, &mut coach, &mut candidate);
    coach.submit(log, &takes_part(false));
    all_round(&mut server, &mut coach, &mut candidate);
    candidate.put_back(&backup);
    assert_eq!(candidate.phone.rejected().count(), 1);
    assert_eq!(ends(&mut server, &mut candidate, log), (1, 0, 0));
}

#[test]
fn what_waits_beside_it_keeps_no_phone_from_asking_what_became_of_what_it_calls_declined() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    candidate.submit(log, &title("Klopboor"));
    coach.submit(log, &takes_part(false));
    coach.round(&mut server);
    let reply = server.answer(CANDIDATE, &candidate.phone.request(Ask::Full, NOW));
    candidate.submit(log, &title("Schaaf"));
    candidate.receive(reply);
    assert_eq!((candidate.phone.rejected().count(), candidate.phone.unsent()), (1, 1));
    let backup = candidate.rows();
    coach.submit(log, &takes_part(true));
    coach.round(&mut server);
    while candidate.round(&mut server) {}
    coach.submit(log, &takes_part(false));
    coach.round(&mut server);
    candidate.put_back(&backup);
    assert_eq!(ends(&mut server, &mut candidate, log), (1, 0, 0));
}

#[test]
fn what_stays_declined_is_asked_after_once_each_time_the_app_starts() {
    let (mut server, mut coach, mut candidate, log) = with_a_step();
    candidate.submit(log, &title("Klopboor"));
    coach.submit(log, &takes_part(false));
    all_round(&mut server, &mut coach, &mut candidate);
    let asked = |it: &Handset| it.phone.request(Ask::Full, NOW).push.len();
    for _ in 0..2 {
        let rows = candidate.rows();
        candidate.put_back(&rows);
        assert_eq!(asked(&candidate), 1);
        assert!(!candidate.round(&mut server), "one round is enough");
        assert_eq!((asked(&candidate), candidate.phone.rejected().count()), (0, 1));
    }
}
