//! Agreements, and who signed them, in words.

use shared::record::fact::FactEdit;
use shared::record::path::agreement::{Agreement, AgreementId};
use shared::record::path::objection::{Objection, ObjectionId};
use shared::record::path::signature::{Signature, SignatureId};
use shared::record::{At, Traject};
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written, given};

impl KindPhrases for At<AgreementId, FactEdit<Agreement>> {
    fn icon(&self) -> Icon {
        Icon::Talk
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_agreement().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_agreement(), |_| w.s_history_agreement(name)))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}

impl KindPhrases for At<SignatureId, FactEdit<Signature>> {
    fn icon(&self) -> Icon {
        Icon::Check
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_signature().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    /// Whose phone it was is told where it was not the signer's.
    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_signature(), |it| {
            let signer = traject.name_of(it.signer).unwrap_or_default();
            if signer == name {
                w.s_history_agreement_signed(name)
            } else {
                w.s_history_agreement_witnessed(name, signer)
            }
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_signature(), "")
    }
}

impl KindPhrases for At<ObjectionId, FactEdit<Objection>> {
    fn icon(&self) -> Icon {
        Icon::Turn
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_objection().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_objection(), |it| {
            w.s_history_objected(name, &it.words)
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        let words = match &self.1 {
            FactEdit::Give(it) => it.words.as_str(),
            FactEdit::Hide(_) => "",
        };
        (w.c_tried_signature(), words)
    }
}
