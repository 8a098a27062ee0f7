//! How it goes with someone who was not heard for a while: one tap is the check-in that settles it. Knows no other matter.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::fact::FactEdit;
use shared::record::{At, Edit};

use crate::forms::saving::{Saved, save};
use crate::navigator::navigator;
use crate::parts::{Button, ButtonKind, Card};
use crate::phrases;
use crate::route::Route;
use crate::screens::check_ins::{FACES, face_phrase};
use crate::session::{Session, use_session};

/// The three answers.
#[component]
pub fn Heard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let name = session.ask_traject(log, |it| it.candidate_name().map(str::to_owned)).flatten();
    let said = w.s_checkin_saved(&name.unwrap_or_default());
    let choose = move |face: Face| {
        let said = said.clone();
        move |()| {
            if save(session, log, vec![heard(session, face)], &said) == Saved::Yes {
                navigator().replace(Route::Home {});
            }
        }
    };
    rsx! {
        Card { title: w.s_matter_heard(),
            div { class: "cluster",
                for face in FACES {
                    Button {
                        key: "{face as u8}",
                        label: face_phrase(w, face),
                        kind: ButtonKind::Quiet,
                        icon: phrases::face(w, face).0,
                        onpress: choose(face),
                    }
                }
            }
        }
    }
}

fn heard(session: Session, face: Face) -> Edit {
    let readers = Readers::CandidateAndCoach;
    let check_in = CheckIn::how(face, String::new(), readers);
    Edit::CheckIn(At(session.new_id(), FactEdit::Give(check_in)))
}
