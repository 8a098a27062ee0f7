//! Somebody signs on a phone that is handed over: its owner says who, and that they were there. At the table, where one has no
//! phone: 2 taps.

use dioxus::prelude::*;
use shared::change::Digest;
use shared::id::{PersonId, TrajectId};
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::AgreementId;
use shared::record::path::signature::Signature;
use shared::record::{At, Edit, Traject};

use crate::forms::saving::{may, save};
use crate::parts::{BigButton, Button, ButtonKind, Icon, Sheet};
use crate::session::{Session, use_session};

/// The signature of somebody under these words, set on this phone.
pub fn signature(
    session: Session,
    agreement: AgreementId,
    words: Digest,
    signer: PersonId,
) -> Edit {
    let signature = Signature { agreement, words, signer };
    PathEdit::Signature(At(session.new_id(), FactEdit::Give(signature))).into()
}

/// The people of parties that have not signed yet, but the owner of this phone.
fn waited_for(traject: &Traject, id: AgreementId, me: PersonId) -> Vec<(PersonId, String)> {
    let signed = traject.signed_by(id);
    let parties = traject.taking_part();
    let open = parties.iter().filter(|role| !signed.has(*role));
    let people = open.flat_map(|role| traject.members_in(role));
    let others = people.filter(|(person, _)| *person != me);
    others.map(|(person, member)| (person, member.name.get().clone())).collect()
}

/// A button for each who may sign here.
#[component]
pub fn Witness(log: TrajectId, id: AgreementId, words: Digest) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut asked = use_signal(|| None::<(PersonId, String)>);
    let me = session.person();
    let people = session.ask_traject(log, |it| Some(waited_for(it, id, me?))).flatten();
    let people = people.unwrap_or_default().into_iter();
    let here: Vec<_> = people
        .filter(|(person, _)| may(session, log, &signature(session, id, words, *person)))
        .collect();
    rsx! {
        for (person , name) in here {
            Button {
                key: "{person}",
                label: w.a_agreement_here(&name),
                kind: ButtonKind::Plain,
                icon: Icon::Sign,
                onpress: move |()| asked.set(Some((person, name.clone()))),
            }
        }
        if let Some((person, name)) = asked() {
            Sheet {
                title: w.a_agreement_here(&name),
                close: w.a_close(),
                onclose: move |()| asked.set(None),
                footer: rsx! {
                    BigButton {
                        label: w.a_agreement_read(&name),
                        icon: Icon::Sign,
                        onpress: move |()| {
                            asked.set(None);
                            save(session, log, vec![signature(session, id, words, person)], w.a_signed());
                        },
                    }
                    Button { label: w.a_cancel(), kind: ButtonKind::Plain, onpress: move |()| asked.set(None) }
                },
                p { {w.a_agreement_here_ask(&name)} }
            }
        }
    }
}
