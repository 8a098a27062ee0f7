//! Where two wrote the same field at once: the field and its versions in words. Knows no kind.

use shared::change::Stamp;
use shared::record::{Edit, Traject};
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

/// Fields that wait for a choice, each with its versions; those that people do not read are not asked about.
pub fn doubled(w: Messages, traject: &Traject, fields: Vec<Vec<(Stamp, Edit)>>) -> Vec<Doubled> {
    fields
        .into_iter()
        .filter_map(|field| in_words(field, &|edit| written(w, traject, edit)))
        .collect()
}

/// One field that waits for a choice, as its kind writes it.
pub fn in_words(
    field: Vec<(Stamp, Edit)>,
    written: &dyn Fn(&Edit) -> Option<Written>,
) -> Option<Doubled> {
    let label = written(&field.first()?.1)?.label;
    let version = |(by, edit): (Stamp, Edit)| {
        let Written { value, .. } = written(&edit)?;
        Some(Offer { by, value, edit })
    };
    Some(Doubled { label, versions: field.into_iter().filter_map(version).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::change::{Change, Entry};
    use shared::id::{Id, PersonId, Seq};
    use shared::record::RecordId;
    use shared::record::preferences::{Owner, PreferencesEdit, PreferencesField};
    use shared::state::State;
    use shared::text::Lang;
    use shared::time::Timestamp;

    #[test]
    fn what_one_person_said_on_two_phones_is_offered_to_them() {
        let person: PersonId = Id::from_random([1; 16]);
        let hours = |hours| PreferencesEdit::Set(PreferencesField::HoursPerWeek(hours));
        let rows = [
            (1, 1, 0, PreferencesEdit::Open(Owner { person })),
            (2, 1, 1, hours(16)),
            (3, 2, 1, hours(24)),
        ];
        let mut state = State::default();
        for (seq, device, base, edit) in rows {
            let (device, at) = (Id::from_random([device; 16]), Timestamp(i64::from(device)));
            let edit = Edit::Preferences(edit).encode();
            let change = Change {
                device,
                n: seq,
                base: Seq(base),
                at,
                author: person,
                edit,
                promised: None,
            };
            state.apply_entry(&Entry {
                seq: Seq(seq),
                received: Timestamp(9),
                change,
                paired_by: None,
            });
        }
        let w = Messages::built_in(Lang::Nl).expect("tests have every language inside");
        let versions = state.versions(RecordId::Preferences(()));
        let [field] = &doubled(w, &Traject::default(), versions)[..] else { panic!("one field") };
        let values: Vec<&str> = field.versions.iter().map(|it| it.value.as_str()).collect();
        assert_eq!(field.label, w.a_wish_hours());
        assert_eq!(values, ["24 uur per week", "16 uur per week"]);
        assert!(field.versions.iter().all(|it| it.by.author == person));
    }
}
