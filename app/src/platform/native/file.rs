//! A file that the person chose on this device: the window has the system's own dialog for it.

use dioxus::html::FileData;
use dioxus::prelude::{Event, FormData};

use super::line;
use crate::platform::NoAnswer;

/// The file, before it is read.
#[derive(Clone)]
pub struct PickedFile(FileData);

/// The file that a field for files holds now.
pub fn picked_file(event: &Event<FormData>) -> Option<PickedFile> {
    event.files().into_iter().next().map(PickedFile)
}

/// Sends it to the server, as it is.
pub async fn send_file(path: &str, file: &PickedFile) -> Result<String, NoAnswer> {
    let bytes = file.0.read_bytes().await.map_err(|_| NoAnswer::Unreachable)?;
    line::send_bytes(path, bytes.to_vec()).await
}
