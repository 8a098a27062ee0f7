//! Where two wrote the same field at once: the field and its versions in words. Knows no kind.

use shared::change::Stamp;
use shared::record::Traject;
use shared::record::{Edit, RecordId};
use shared::text::Messages;

use super::{Written, written};

/// A field with more than one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubled {
    pub label: &'static str,
    /// The shown one first.
    pub versions: Vec<Offer>,
}

/// One version: what it says, who wrote it, and the edit that makes it the one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub by: Stamp,
    pub value: String,
    pub edit: Edit,
}

/// The fields of a record that wait for a choice; those that people do not read are not asked about.
pub fn doubled(w: Messages, traject: &Traject, record: RecordId) -> Vec<Doubled> {
    traject.versions(record).into_iter().filter_map(|field| in_words(w, traject, field)).collect()
}

fn in_words(w: Messages, traject: &Traject, field: Vec<(Stamp, Edit)>) -> Option<Doubled> {
    let label = written(w, traject, &field.first()?.1)?.label;
    let version = |(by, edit): (Stamp, Edit)| {
        let Written { value, .. } = written(w, traject, &edit)?;
        Some(Offer { by, value, edit })
    };
    Some(Doubled { label, versions: field.into_iter().filter_map(version).collect() })
}
