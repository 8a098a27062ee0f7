//! A person's own page, from limitation to potential: written by the candidate with their coach, in their words. Outsiders get
//! it in the very words the candidate approved, or not at all. Nothing of health belongs on it; the form says so.

use crate::change::{Digest, Stamp};
use crate::id::{PersonId, Seq};
use crate::record::PersonFile;
use crate::record::fields::{Asked, FieldRecord, FieldRule, fields};
use crate::record::preferences::Owner;
use crate::record::words::Words;
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Audience, Permission, Role};
use crate::wire;

fields! {
    /// The page. Nothing written yet is no word.
    Page, PageField, PageEdit {
        begin "begin" => Begin as _owner, by;
        (Owner)
        later {
            /// What they are good at.
            strengths: String [Note] => Strengths = String::new(),
            /// What they want to learn, and become.
            wants: String [Note] => Wants = String::new(),
            /// What they need of a place to work.
            needs: String [Note] => Needs = String::new(),
            /// What helps on a hard day.
            helps: String [Note] => Helps = String::new(),
        }
        kept {
            approved: Register<bool> = Register::new(false, by),
            /// What it said when it was approved.
            approved_words: Option<Digest> = None,
        }
        moves {
            /// That outsiders may get it as it reads, or may not.
            "approve" => Approve(is_yes: bool),
        }
    }
}

/// What outsiders may get of a page: its words, and nothing of who wrote or approved them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovedPage {
    pub strengths: String,
    pub wants: String,
    pub needs: String,
    pub helps: String,
}

wire::record!(ApprovedPage { strengths, wants, needs, helps, .. });

impl Page {
    /// Whether nothing is written on it.
    pub fn is_blank(&self) -> bool {
        let texts = [&self.strengths, &self.wants, &self.needs, &self.helps];
        texts.iter().all(|text| text.get().trim().is_empty())
    }

    /// Whether it is approved as it reads now.
    pub fn is_approved(&self) -> bool {
        let holds = self.approved_words == Some(self.words().digest());
        *self.approved.get() && holds
    }
}

impl PersonFile {
    /// The page as outsiders may get it: in the words its person approved, and not at all once it says something else, or the
    /// yes was taken back. THE rule of what leaves: whoever sends a page asks here.
    pub fn approved_page(&self) -> Option<ApprovedPage> {
        let page = self.own().page.as_ref().filter(|page| page.is_approved())?;
        let text = |text: &Register<String>| text.get().clone();
        Some(ApprovedPage {
            strengths: text(&page.strengths),
            wants: text(&page.wants),
            needs: text(&page.needs),
            helps: text(&page.helps),
        })
    }
}

impl FieldRule for Page {
    fn permission(edit: &PageEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            PageEdit::Approve(true) => Permission::ApprovePage,
            // To send it no longer takes less than to send it: a coach who hears so on the phone does it at once.
            PageEdit::Begin(_) | PageEdit::Set(_) | PageEdit::Approve(false) => {
                Permission::WritePage
            }
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::CandidateAndCoach
    }

    fn audience(_: &PageEdit, _: Option<&Self>) -> Audience {
        Audience::CandidateAndCoach
    }

    /// To begin says nothing: whoever writes has seen that, also from a phone that began once more.
    fn begin(edit: &PageEdit, by: Stamp) -> Option<Self> {
        let start = Stamp { seq: Some(Seq::ZERO), ..by };
        Self::opening(edit).map(|owner| Self::open(owner, start))
    }

    fn check_begun(&self) -> Result<(), Refusal> {
        Ok(())
    }

    fn is_promise(edit: &PageEdit) -> bool {
        matches!(edit, PageEdit::Approve(true))
    }

    fn words(&self) -> Words {
        let words = Words::default().field(&self.strengths).field(&self.wants);
        words.field(&self.needs).field(&self.helps)
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match (it.edit, it.record) {
            (PageEdit::Begin(owner), _) if it.log.owner() != Some(owner.person) => {
                Err(Refusal::NotYours)
            }
            // Who says yes says it to words.
            (PageEdit::Approve(true), Some(page)) if page.is_blank() => Err(Refusal::EmptyText),
            (PageEdit::Begin(_) | PageEdit::Set(_) | PageEdit::Approve(_), _) => Ok(()),
        }
    }

    fn apply_move(&mut self, edit: &PageEdit, _: Role, by: Stamp) {
        match edit {
            PageEdit::Approve(is_yes) => {
                self.approved.set(*is_yes, by);
                self.approved_words = is_yes.then(|| self.words().digest());
            }
            PageEdit::Begin(_) | PageEdit::Set(_) => {}
        }
    }

    /// A yes that was taken back is said anew, to the words that stand then.
    fn inverse_of_move(&self, edit: &PageEdit) -> Option<PageEdit> {
        match edit {
            PageEdit::Approve(true) => Some(PageEdit::Approve(false)),
            PageEdit::Approve(false) | PageEdit::Begin(_) | PageEdit::Set(_) => None,
        }
    }
}
