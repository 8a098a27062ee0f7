//! What every kind tells the rule book about its edits. Knows no kind.

use crate::change::Stamp;
use crate::id::PersonId;
use crate::limits::{
    EDIT_BYTES_MAX, PHONE_CHARS_MAX, PHONE_DIGITS, TEXT_CHARS_MAX, TITLE_CHARS_MAX,
};
use crate::record::words::Words;
use crate::record::{Edit, Traject};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::wire::Raw;

/// The rule of one edit. `check` decides; `apply` runs on any entry the server took in and cannot fail.
pub(crate) trait Rule<S = Traject> {
    /// Which row of the permission table it needs.
    fn permission(&self, log: &S, author: PersonId) -> Permission;

    /// Who may see it.
    fn audience(&self, _log: &S) -> Audience {
        Audience::Members
    }

    /// The texts in it, each with its rule.
    fn texts(&self) -> Vec<Text<'_>> {
        Vec::new()
    }

    /// Whether each day in it can be meant.
    fn has_sensible_days(&self) -> bool {
        true
    }

    /// Whether the state of the log allows it.
    fn check(&self, log: &S, author: PersonId, role: Role) -> Result<(), Refusal>;

    /// Folds it in.
    fn apply(&self, log: &mut S, by: Stamp);

    /// Whether it tells its readers something, and what it tells still stands.
    fn is_news(&self, _log: &S) -> bool {
        false
    }

    /// The words it promises, if it is a promise.
    fn promised(&self, _log: &S) -> Option<Words> {
        None
    }

    /// The edit that takes it back, from the state before it. `None`: it stands.
    fn inverse(&self, log: &S) -> Option<Edit>;
}

/// What an edit is of: which record.
pub trait OfRecord {
    /// Says which; nothing where there is only one.
    type Id;

    /// Which one.
    fn record(&self) -> Self::Id;
}

/// A text in an edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Text<'a> {
    /// One line that must be there.
    Title(&'a str),
    /// One line that may be empty.
    Name(&'a str),
    /// Words that must be there.
    Messages(&'a str),
    /// Words that may be empty.
    Note(&'a str),
    /// A telephone number as its author writes it, or nothing.
    Phone(&'a str),
}

impl<'a> Text<'a> {
    pub(crate) fn user_text(self) -> &'a str {
        match self {
            Self::Title(text)
            | Self::Name(text)
            | Self::Messages(text)
            | Self::Note(text)
            | Self::Phone(text) => text,
        }
    }

    pub(crate) fn check(self) -> Result<(), Refusal> {
        let (text, chars_max, is_needed) = match self {
            Self::Title(text) => (text, TITLE_CHARS_MAX, true),
            Self::Name(text) => (text, TITLE_CHARS_MAX, false),
            Self::Messages(text) => (text, TEXT_CHARS_MAX, true),
            Self::Note(text) => (text, TEXT_CHARS_MAX, false),
            Self::Phone(text) => (text, PHONE_CHARS_MAX, false),
        };
        if is_needed && text.trim().is_empty() {
            return Err(Refusal::EmptyText);
        }
        // Bytes first: counting the characters of a megabyte is work an attacker could order.
        if text.len() > chars_max * 4 || text.chars().count() > chars_max {
            let chars_max = u32::try_from(chars_max).unwrap_or(u32::MAX);
            return Err(Refusal::TextTooLong { chars_max });
        }
        match self {
            Self::Phone(text) if !is_phone_number(text) => Err(Refusal::NotAPhoneNumber),
            Self::Phone(_) | Self::Title(_) | Self::Name(_) | Self::Messages(_) | Self::Note(_) => {
                Ok(())
            }
        }
    }
}

/// Whether this can be dialled, or is empty: digits, and what people put between them.
fn is_phone_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_written_so = |it: char| it.is_ascii_digit() || " +-()./".contains(it);
    text.is_empty() || (text.chars().all(is_written_so) && PHONE_DIGITS.contains(&digits))
}

/// Refuses an edit that is too large to read.
pub fn check_size(edit: &Raw) -> Result<(), Refusal> {
    if edit.get().len() <= EDIT_BYTES_MAX {
        return Ok(());
    }
    Err(Refusal::EditTooLarge { bytes_max: u32::try_from(EDIT_BYTES_MAX).unwrap_or(u32::MAX) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_refused_and_never_cut() {
        let long = "é".repeat(TITLE_CHARS_MAX);
        let too_long = format!("{long}é");
        assert_eq!(Text::Title(&long).check(), Ok(()));
        assert_eq!(Text::Title(&too_long).check(), Err(Refusal::TextTooLong { chars_max: 200 }));
        assert_eq!(Text::Title("  ").check(), Err(Refusal::EmptyText));
        assert_eq!(Text::Name("").check(), Ok(()));
        assert_eq!(
            Text::Note(&"x".repeat(1 << 20)).check(),
            Err(Refusal::TextTooLong { chars_max: 4000 })
        );
    }

    #[test]
    fn a_phone_number_is_one_that_can_be_dialled() {
        for number in ["", "112", "06 1234 0987", "+31 (0)6-1234.0987", "0031 6 12 34 09 87"] {
            assert_eq!(Text::Phone(number).check(), Ok(()), "{number}");
        }
        for number in
            [" ", "06", "06 van moeder", "06 1234 0987 06 1234", "06,12", "a@b.nl", "٠٦١٢٣"]
        {
            assert_eq!(Text::Phone(number).check(), Err(Refusal::NotAPhoneNumber), "{number}");
        }
        let long = "0".repeat(25);
        assert_eq!(Text::Phone(&long).check(), Err(Refusal::TextTooLong { chars_max: 24 }));
    }
}
