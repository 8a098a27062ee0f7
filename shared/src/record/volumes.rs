//! THE list of volumes of the rule book that may come later than the first, and how an edit of each is told and read. Knows no
//! kind.

use super::later::Later;
use super::office::OfficeEdit;
use super::path::PathEdit;
use crate::wire::{HasPayload, Reader, Wire, Writer};

/// How the edits of a volume are told from others, and read.
struct Volume {
    names: &'static [(&'static str, HasPayload)],
    read: fn(&mut Reader<'_>) -> Later,
}

static OFFICE: Volume =
    Volume { names: OfficeEdit::NAMES, read: |from| Later::new(OfficeEdit::read(from)) };
static PATH: Volume =
    Volume { names: PathEdit::NAMES, read: |from| Later::new(PathEdit::read(from)) };

/// Those that have come. In a program that has all from the first: all.
#[cfg(not(feature = "in_parts"))]
fn there() -> impl Iterator<Item = &'static Volume> {
    [&PATH, &OFFICE].into_iter()
}

/// In a download of several parts a volume comes with one of them, and says so.
#[cfg(feature = "in_parts")]
static CAME: [std::sync::OnceLock<&'static Volume>; 2] = [const { std::sync::OnceLock::new() }; 2];

#[cfg(feature = "in_parts")]
fn there() -> impl Iterator<Item = &'static Volume> {
    CAME.iter().filter_map(|it| it.get().copied())
}

/// What the office keeps can be read from now on. Only who calls this brings its volume along.
pub fn office_came() {
    #[cfg(feature = "in_parts")]
    let _ = CAME[0].set(&OFFICE);
}

/// The same of what a traject keeps beyond its plan.
pub fn path_came() {
    #[cfg(feature = "in_parts")]
    let _ = CAME[1].set(&PATH);
}

impl Wire for Later {
    fn write(&self, out: &mut Writer) {
        Later::write(self, out);
    }

    /// Without its volume it is as good as one of a newer version: carried, not understood.
    fn read(from: &mut Reader<'_>) -> Self {
        for volume in there() {
            if from.has_choice(volume.names) {
                return (volume.read)(from);
            }
        }
        from.fail();
        Self::nothing()
    }

    #[cfg(feature = "schema")]
    fn schema(of: &mut crate::wire::Schemas) -> crate::wire::Schema {
        let volumes = vec![OfficeEdit::schema(of), PathEdit::schema(of)];
        crate::wire::Schemas::choice(volumes)
    }
}
