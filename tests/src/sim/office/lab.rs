//! What the lab writes down, as somebody of the office does.

use shared::record::At;
use shared::record::office::lab::finding::{Figure, FindingEdit, FindingField, NewFinding};
use shared::record::office::lab::lab_link::{LabLinkEdit, LabLinkField, LinkTo, NewLabLink};
use shared::record::office::lab::lab_session::{
    LabRole, LabSessionEdit, LabSessionField, NewLabSession,
};
use shared::record::office::lab::quarter_note::{
    Economy, NewQuarterNote, QuarterNoteEdit, QuarterNoteField, QuarterNoteId,
};
use shared::record::office::lab::success::{NewSuccess, SuccessEdit, SuccessField};
use shared::record::office::lab::vision::{NewVision, VisionEdit};
use shared::record::office::{OfficeEdit, OfficeFile};
use shared::record::pictogram::Pictogram;
use shared::time::Quarter;

use super::Drawer;
use crate::sim::edits::{any, day};

impl Drawer<'_> {
    pub(super) fn lab(&mut self, office: &OfficeFile) -> OfficeEdit {
        let (hide, is_new) = (self.chance.one_in(2), self.chance.one_in(2));
        match self.chance.below(6) {
            0 => self.vision(office, hide, is_new),
            1 => self.lab_session(office, hide, is_new),
            2 => self.lab_link(office, hide, is_new),
            3 => self.success(office, hide, is_new),
            4 => self.quarter_note(hide),
            _ => self.finding(office, hide, is_new),
        }
    }

    fn vision(&mut self, office: &OfficeFile, hide: bool, is_new: bool) -> OfficeEdit {
        match any(self.chance, office.visions.keys()) {
            Some(id) if !is_new => OfficeEdit::Vision(At(id, VisionEdit::Hide(hide))),
            _ => {
                let new = NewVision { teller: self.player.name.to_owned(), words: self.words() };
                OfficeEdit::Vision(At(self.chance.id(), VisionEdit::Add(new)))
            }
        }
    }

    fn lab_session(&mut self, office: &OfficeFile, hide: bool, is_new: bool) -> OfficeEdit {
        match any(self.chance, office.lab_sessions.keys()) {
            Some(id) if !is_new => {
                let words = LabSessionEdit::Set(LabSessionField::Words(self.words()));
                let edit = if self.chance.one_in(3) { LabSessionEdit::Hide(hide) } else { words };
                OfficeEdit::LabSession(At(id, edit))
            }
            _ => {
                let (on, roles) = (day(self.chance.below(60)), vec![LabRole::Coach]);
                let new = NewLabSession { on, roles, words: self.words() };
                OfficeEdit::LabSession(At(self.chance.id(), LabSessionEdit::Add(new)))
            }
        }
    }

    fn finding(&mut self, office: &OfficeFile, hide: bool, is_new: bool) -> OfficeEdit {
        match any(self.chance, office.findings.keys()) {
            Some(id) if !is_new => {
                let edit = match self.chance.below(4) {
                    0 => FindingEdit::Hide(hide),
                    1 => FindingEdit::Set(FindingField::Action(self.words())),
                    2 => FindingEdit::Set(FindingField::Result(self.words())),
                    _ => FindingEdit::Set(FindingField::Lesson(self.words())),
                };
                OfficeEdit::Finding(At(id, edit))
            }
            _ => {
                let on = day(self.chance.below(60));
                let figure = Figure {
                    name: self.words(),
                    group: self.words(),
                    said: "3 van 9".to_owned(),
                    on,
                    count: 3,
                    of: 9,
                };
                let figure = self.chance.one_in(2).then_some(figure);
                let teller = self.player.name.to_owned();
                let new = NewFinding { teller, figure, on, saw: self.words(), route: None };
                OfficeEdit::Finding(At(self.chance.id(), FindingEdit::Add(new)))
            }
        }
    }

    fn lab_link(&mut self, office: &OfficeFile, hide: bool, is_new: bool) -> OfficeEdit {
        match any(self.chance, office.lab_links.keys()) {
            Some(id) if !is_new => {
                let name = LabLinkEdit::Set(LabLinkField::Name(self.words()));
                let edit = if self.chance.one_in(3) { LabLinkEdit::Hide(hide) } else { name };
                OfficeEdit::LabLink(At(id, edit))
            }
            _ => {
                let new = NewLabLink {
                    to: LinkTo::Event,
                    name: self.words(),
                    on: None,
                    words: String::new(),
                    address: "https://example.org/".to_owned(),
                };
                OfficeEdit::LabLink(At(self.chance.id(), LabLinkEdit::Add(new)))
            }
        }
    }

    fn success(&mut self, office: &OfficeFile, hide: bool, is_new: bool) -> OfficeEdit {
        match any(self.chance, office.successes.keys()) {
            Some(id) if !is_new => {
                let words = SuccessEdit::Set(SuccessField::Words(self.in_langs()));
                let edit = if self.chance.one_in(3) { SuccessEdit::Hide(hide) } else { words };
                OfficeEdit::Success(At(id, edit))
            }
            _ => {
                let on = day(self.chance.below(60));
                let new = NewSuccess { words: self.in_langs(), pictogram: Pictogram::Star, on };
                OfficeEdit::Success(At(self.chance.id(), SuccessEdit::Add(new)))
            }
        }
    }

    fn quarter_note(&mut self, hide: bool) -> OfficeEdit {
        let quarter = Quarter { year: 2026, number: if self.chance.one_in(2) { 1 } else { 2 } };
        let edit = match self.chance.below(3) {
            0 => QuarterNoteEdit::Hide(hide),
            1 => QuarterNoteEdit::Set(QuarterNoteField::Words(self.words())),
            _ => {
                let (economy, words) = (Economy::Tight, self.words());
                QuarterNoteEdit::Add(NewQuarterNote { quarter, economy, words })
            }
        };
        OfficeEdit::QuarterNote(At(QuarterNoteId::of(quarter), edit))
    }
}
