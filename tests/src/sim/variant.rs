//! The world as it should be, and worlds with one thing built wrongly: the oracles must tell them apart.

/// Which world a history plays in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Variant {
    /// Everything as the product does it.
    Sound,
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
}

impl Variant {
    /// The wrong ones.
    pub const BROKEN: [Self; 8] = [
        Self::RelaxedJournal,
        Self::AcknowledgeBeforeCommit,
        Self::FilterAfterCursor,
        Self::BlindToAudience,
        Self::ForgetfulOutcomes,
        Self::ForgetsOtherVersion,
        Self::BlockingOutcome,
        Self::SilentRestore,
    ];
}
