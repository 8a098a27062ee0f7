//! The world as it should be, and worlds with one thing built wrongly: the oracles must tell them apart.

/// Which world a history plays in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Variant {
    /// Everything as the product does it.
    Sound,
    /// One counter for all logs, drawn before the commit: a cursor steps over what is not there yet.
    GlobalCursor,
    /// The journal says "on disk" before it is: a power cut takes the last batches back.
    RelaxedJournal,
    /// The server answers before its transaction is committed.
    AcknowledgeBeforeCommit,
    /// The store moves the cursor first and filters after it: what did not fit is skipped.
    FilterAfterCursor,
    /// The store does not look at audiences.
    BlindToAudience,
    /// The store does not remember first outcomes.
    ForgetfulOutcomes,
    /// The register forgets the other version: every change is taken to have seen everything.
    ForgetsOtherVersion,
    /// One refused change keeps the ones behind it from being taken in.
    BlockingOutcome,
    /// A restored server says it is still the same one.
    SilentRestore,
    /// The store knows a change by its name alone: under another one, it takes it in again.
    NamesAlone,
    /// The store believes that whoever goes under a device's name has seen all that the device made.
    TrustsNumbers,
    /// A phone that closes forgets what it had not sent.
    ForgetfulLock,
    /// A phone that closes leaves on its disk what it no longer shows.
    LockInName,
    /// Of a log that comes in pages, the first takes the place of what the phone shows.
    EarlySwap,
    /// A phone forgets a log, but not the pages of it that it had put aside.
    KeepsPages,
    /// The store tells who may see an entry by what its record says now, not by what it said then.
    AudienceOfNow,
    /// The hub takes in what belongs in a log of another kind.
    TakesAnyKind,
    /// What the office does at once stands as far as it came.
    HalfAtOnce,
}

impl Variant {
    /// The wrong ones.
    pub const MUTANTS: [Self; 18] = [
        Self::GlobalCursor,
        Self::RelaxedJournal,
        Self::AcknowledgeBeforeCommit,
        Self::FilterAfterCursor,
        Self::BlindToAudience,
        Self::ForgetfulOutcomes,
        Self::ForgetsOtherVersion,
        Self::BlockingOutcome,
        Self::SilentRestore,
        Self::NamesAlone,
        Self::TrustsNumbers,
        Self::ForgetfulLock,
        Self::LockInName,
        Self::EarlySwap,
        Self::KeepsPages,
        Self::AudienceOfNow,
        Self::TakesAnyKind,
        Self::HalfAtOnce,
    ];

    /// What to call it on a command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::GlobalCursor => "global-cursor",
            Self::RelaxedJournal => "relaxed-journal",
            Self::AcknowledgeBeforeCommit => "acknowledge-before-commit",
            Self::FilterAfterCursor => "filter-after-cursor",
            Self::BlindToAudience => "blind-to-audience",
            Self::ForgetfulOutcomes => "forgetful-outcomes",
            Self::ForgetsOtherVersion => "forgets-other-version",
            Self::BlockingOutcome => "blocking-outcome",
            Self::SilentRestore => "silent-restore",
            Self::NamesAlone => "names-alone",
            Self::TrustsNumbers => "trusts-numbers",
            Self::ForgetfulLock => "forgetful-lock",
            Self::LockInName => "lock-in-name",
            Self::EarlySwap => "early-swap",
            Self::KeepsPages => "keeps-pages",
            Self::AudienceOfNow => "audience-of-now",
            Self::TakesAnyKind => "takes-any-kind",
            Self::HalfAtOnce => "half-at-once",
        }
    }
}
