//! What a traject is counted under in the monitor: where its job comes from, why its employer takes part, and the programme it
//! runs in. Copied when it is chosen, so that a figure stays what it was; the coaches' alone.

use crate::id::PersonId;
use crate::record::Traject;
use crate::record::fields::{FieldRule, fields};
use crate::record::office::employer::{Growth, Motive};
use crate::role::{Audience, Permission};

fields! {
    /// What a traject is counted under.
    Labels, LabelsField, LabelsEdit {
        begin "put" => Put as new, by;
        NewLabels {
            /// Where the growth comes from that brings its job.
            source?: Option<Growth> => Source,
            /// Why its employer takes part.
            motive?: Option<Motive> => Motive,
            /// The programme or scheme it runs in, as the office calls it.
            programme?: String [Name] => Programme,
        }
    }
}

impl Traject {
    /// What it is counted under; nothing, as long as nobody said.
    pub fn labels(&self) -> Option<&Labels> {
        self.path().labels.as_ref()
    }
}

impl FieldRule for Labels {
    fn permission(_: &LabelsEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOutline
    }

    fn seen_by(&self) -> Audience {
        Audience::Coaches
    }

    fn audience(_: &LabelsEdit, _: Option<&Self>) -> Audience {
        Audience::Coaches
    }
}
