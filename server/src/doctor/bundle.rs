//! Looks at the web bundle: whether there is one, and it is whole.

use std::path::Path;

use super::Finding;
use super::fault::{Area, Fault};
use crate::command::Failure;
use crate::serve;

pub fn look(said: Option<&Path>) -> Finding {
    let found: Result<_, Failure> = serve::web(said);
    match found {
        Ok(web) if web.is_empty() => Fault::NoBundle.into(),
        Ok(_) => Finding::Well(Area::Bundle, "every file that it lists is there".to_owned()),
        Err(failure) => Fault::BundleDamaged(failure.to_string()).into(),
    }
}
