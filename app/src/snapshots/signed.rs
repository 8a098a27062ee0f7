//! A signature from a phone that someone else had just paired says so, to everyone who signs and in their own language.

use shared::id::Id;
use shared::record::check_in::Face;
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationField};
use shared::record::{At, Edit};
use shared::text::Messages;
use tests::office::{self, FULL, NOW, Office, its};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, id};

use super::{LANGS, drawn, filled};
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};

/// Where something is signed, and its papers.
const PLACES: [&str; 4] = [
    "/traject/{log}/evaluatie/{evaluation}",
    "/traject/{log}/evaluatie/{evaluation}/papier",
    "/traject/{log}/afspraken",
    "/traject/{log}/afspraken/papier",
];

/// The example's evaluation, answered by all, and its agreement, both signed by the candidate and the coach.
fn signed(mut office: Office) -> Office {
    let log = Id::from_random([FULL; 16]);
    let mut does = |who, edit| {
        office.does(who, 0, log, &Edit::Evaluation(At(id(its::EVALUATION), edit)));
    };
    for who in [COACH, EMPLOYER] {
        let answers = Answers {
            goes_well: "Veel.".to_owned(),
            is_hard: "Weinig.".to_owned(),
            next: "Meer.".to_owned(),
            ..Answers::how(Face::Good)
        };
        does(who, EvaluationEdit::Submit(answers));
    }
    let conclusion = EvaluationField::Conclusion("Zo gaan we door.".to_owned());
    does(COACH, EvaluationEdit::Set(conclusion));
    for who in [CANDIDATE, COACH] {
        does(who, EvaluationEdit::Sign);
    }
    office::sign(&mut office, log, CANDIDATE);
    office
}

#[test]
fn all_who_sign_see_which_signature_came_from_a_phone_that_another_had_just_paired() {
    for is_fresh in [true, false] {
        let mut office = Office::with_examples();
        if is_fresh {
            office.pairs(COACH, CANDIDATE);
        }
        let mut office = signed(office);
        for reader in [CANDIDATE, COACH, EMPLOYER] {
            let journal = office.journal(reader);
            for (lang, place) in LANGS.into_iter().flat_map(|lang| PLACES.map(|it| (lang, it))) {
                let address = filled(place);
                stage::set(
                    Stage { now: NOW, address, width: Width::Phone, loaded: Loaded::All },
                    Some(journal.clone()),
                );
                let screen = drawn(lang);
                let w = Messages::built_in(lang).expect("every language is inside");
                let count = screen.matches(w.a_signed_on_fresh("Anneke Visser").as_str()).count();
                // The coach's own phone is not one that another paired.
                assert_eq!(
                    count,
                    usize::from(is_fresh),
                    "{place} for {reader} in {}: {screen}",
                    lang.tag()
                );
            }
        }
    }
}
