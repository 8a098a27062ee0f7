//! Readers and servers as they should be, and some with one thing built wrongly: bad input must tell them apart.

use shared::id::TrajectId;
use shared::sync::message::Request;
use shared::wire::{self, Wire};

/// What is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// Everything as the product does it.
    Sound,
    /// The reader takes for granted that a letter in two halves has both.
    PanicsOnHalves,
    /// What is escaped is escaped once more each time it is written.
    EscapesTwice,
    /// What is written is laid out with far too much room: nothing wrong with it but its length.
    WritesWide,
    /// The reader keeps a page for each text it ever saw.
    KeepsEveryText,
    /// The server believes whom a change names as its author, not the session.
    TrustsAuthor,
    /// Whoever names a traject is answered as one of its members.
    OpensToWhoeverAsks,
}

impl Variant {
    /// The wrong ones.
    pub const MUTANTS: [Self; 6] = [
        Self::PanicsOnHalves,
        Self::EscapesTwice,
        Self::WritesWide,
        Self::KeepsEveryText,
        Self::TrustsAuthor,
        Self::OpensToWhoeverAsks,
    ];

    /// What to call it on a command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::PanicsOnHalves => "panics-on-halves",
            Self::EscapesTwice => "escapes-twice",
            Self::WritesWide => "writes-wide",
            Self::KeepsEveryText => "keeps-every-text",
            Self::TrustsAuthor => "trusts-author",
            Self::OpensToWhoeverAsks => "opens-to-whoever-asks",
        }
    }

    /// The value of a text, as this reader has it.
    pub(super) fn read<T: Wire>(self, text: &[u8]) -> Option<T> {
        let has_half = text.windows(4).any(|letters| letters == br"\ud8");
        assert!(self != Self::PanicsOnHalves || !has_half, "half a letter");
        wire::decode_bytes(text).ok()
    }

    /// A value, as this writer has it.
    pub(super) fn written<T: Wire>(self, value: &T) -> String {
        let written = wire::encode(value);
        match self {
            Self::EscapesTwice => written.replace(r"\\", r"\\\\"),
            Self::WritesWide => written.replace(',', &format!(",{:256}", "")),
            Self::Sound
            | Self::PanicsOnHalves
            | Self::KeepsEveryText
            | Self::TrustsAuthor
            | Self::OpensToWhoeverAsks => written,
        }
    }

    /// What this reader never gives back for a text.
    pub(super) fn keeps(self) -> Option<Vec<u8>> {
        const PAGE_BYTES: usize = 16 * 1024;
        (self == Self::KeepsEveryText).then(|| vec![1; PAGE_BYTES])
    }

    /// As whom this server treats a request that this member sent; `others` is the traject of others, with someone of it.
    pub(super) fn caller(
        self,
        request: &[u8],
        who: u8,
        others: (TrajectId, u8),
        known: &[u8],
    ) -> u8 {
        let Ok(request) = wire::decode_bytes::<Request>(request) else { return who };
        let Some(push) = request.push.first() else { return who };
        let author = push.changes.first().map(|change| change.author);
        match self {
            Self::TrustsAuthor => {
                let is_author = |who: &&u8| Some(crate::scene::id(**who)) == author;
                known.iter().find(is_author).copied().unwrap_or(who)
            }
            Self::OpensToWhoeverAsks if push.log == others.0 => others.1,
            Self::Sound
            | Self::PanicsOnHalves
            | Self::EscapesTwice
            | Self::WritesWide
            | Self::KeepsEveryText
            | Self::OpensToWhoeverAsks => who,
        }
    }
}
