//! A log of the volume that may come later. What it holds, and what may be written in it, is behind this.

use std::any::Any;
use std::fmt;

use crate::record::LaterState;

/// A log of the later volume.
pub struct LaterLog(pub(super) Box<dyn LaterState>);

impl LaterLog {
    /// The log itself, for who has the volume.
    pub(crate) fn as_any(&self) -> &dyn Any {
        let log: &dyn Any = &*self.0;
        log
    }
}

impl fmt::Debug for LaterLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Clone for LaterLog {
    fn clone(&self) -> Self {
        Self(self.0.copy())
    }
}

impl PartialEq for LaterLog {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(&*other.0)
    }
}

impl Eq for LaterLog {}
