//! What a person's own log keeps, in words: skills that were seen, their own page, and proofs to take along.

use shared::record::fact::FactEdit;
use shared::record::own::page::{PageEdit, PageField};
use shared::record::own::proof::{Proof, ProofId};
use shared::record::own::seen_skill::{SeenSkill, SeenSkillId, Source};
use shared::record::{At, Traject};
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written, given};
use crate::phrases::work::help;

/// Where a skill showed.
pub fn source(w: Messages, source: Source) -> &'static str {
    match source {
        Source::Goal(..) => w.a_skill_from_goal(),
        Source::WorkSample(..) => w.a_skill_from_sample(),
        Source::Talk(..) => w.a_skill_from_talk(),
        Source::AtWork => w.a_skill_at_work(),
    }
}

/// What a part of the page is called.
pub fn page_label(w: Messages, field: &PageField) -> &'static str {
    match field {
        PageField::Strengths(_) => w.c_page_strengths(),
        PageField::Wants(_) => w.c_page_wants(),
        PageField::Needs(_) => w.c_page_needs(),
        PageField::Helps(_) => w.c_page_helps(),
    }
}

/// What it says.
pub fn page_text(field: &PageField) -> &str {
    match field {
        PageField::Strengths(text)
        | PageField::Wants(text)
        | PageField::Needs(text)
        | PageField::Helps(text) => text,
    }
}

impl KindPhrases for At<SeenSkillId, FactEdit<SeenSkill>> {
    fn icon(&self) -> Icon {
        Icon::Eye
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.a_skill_noun().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.a_skill_noun(), |it| {
            w.a_skill_told(help(w, it.help), name, &it.name)
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        let name = match &self.1 {
            FactEdit::Give(it) => it.name.as_str(),
            FactEdit::Hide(_) => "",
        };
        (w.c_tried_skill(), name)
    }
}

impl KindPhrases for PageEdit {
    fn icon(&self) -> Icon {
        match self {
            Self::Approve(_) => Icon::Check,
            Self::Begin(_) | Self::Set(_) => Icon::Edit,
        }
    }

    fn noun(&self, _: Messages, _: &Traject) -> Option<String> {
        None
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        match self {
            Self::Set(field) => Some(Written::new(page_label(w, field), page_text(field))),
            Self::Begin(_) | Self::Approve(_) => None,
        }
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        match self {
            Self::Begin(_) => Some(w.a_page_begun(name)),
            Self::Approve(true) => Some(w.a_page_approved_by(name)),
            Self::Approve(false) => Some(w.a_page_withdrawn_by(name)),
            Self::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_page_title(), "")
    }
}

impl KindPhrases for At<ProofId, FactEdit<Proof>> {
    fn icon(&self) -> Icon {
        Icon::Star
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.a_proof_noun().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.a_proof_noun(), |_| w.a_proof_told(name)))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_proof(), "")
    }
}
