//! Where something new stands: told by a later part of the download, shown by the bar. Knows no record.

use crate::route::Route;

/// The screens on which something is new to this person.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct NewsPlaces(pub Vec<Route>);
