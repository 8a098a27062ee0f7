//! What the person set on this device, and the few other lines it keeps outside its journals. Knows no journal.
//!
//! One small file of lines, each a name and its value: written anew at every change, whole or not at all.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use shared::id::DeviceId;

use super::{folder, page};
use crate::platform::Setting;

const FILE: &str = "settings";
const APPLICANT: &str = "applicant";

/// What stands in the file, once it was read. What the disk had no room for lasts as long as the app runs.
static LINES: Mutex<Option<BTreeMap<String, String>>> = Mutex::new(None);

/// A setting of this device.
pub fn setting(setting: Setting) -> Option<String> {
    line(key(setting))
}

/// Keeps a setting of this device. It shows at once.
pub fn set_setting(setting: Setting, value: Option<&str>) {
    keep(key(setting), value);
    match setting {
        Setting::Theme => page::mark("theme", value),
        Setting::TextSize => page::mark("text", value),
        // The root of the app describes the page anew.
        Setting::Language => {}
        // All of the app is here; single keys count at the next one; the rest is not seen.
        Setting::Staff | Setting::SingleKeys | Setting::Visits | Setting::NoInstall => {}
    }
}

/// The id under which this device asks to be paired, as long as it was not.
pub fn applicant() -> Option<DeviceId> {
    line(APPLICANT)?.parse().ok()
}

/// Keeps it, or forgets it.
pub fn keep_applicant(device: Option<DeviceId>) {
    keep(APPLICANT, device.map(|device| device.to_string()).as_deref());
}

/// A line of the file.
pub fn line(name: &str) -> Option<String> {
    let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    lines.get_or_insert_with(read).get(name).cloned()
}

/// Keeps a line in the file, or forgets it.
pub fn keep(name: &str, value: Option<&str>) {
    let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    let lines = lines.get_or_insert_with(read);
    let before = match value {
        Some(value) => lines.insert(name.to_owned(), value.to_owned()),
        None => lines.remove(name),
    };
    if before.as_deref() != value {
        folder::write(FILE, &told(lines)).ok();
    }
}

fn key(setting: Setting) -> &'static str {
    match setting {
        Setting::Language => "language",
        Setting::Theme => "theme",
        Setting::TextSize => "text",
        Setting::SingleKeys => "keys",
        Setting::Staff => "edition",
        Setting::Visits => "visits",
        Setting::NoInstall => "no-install",
    }
}

fn read() -> BTreeMap<String, String> {
    folder::read(FILE).as_deref().map(lines_of).unwrap_or_default()
}

fn lines_of(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter_map(|line| line.split_once('='));
    lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn told(lines: &BTreeMap<String, String>) -> String {
    let line =
        |(name, value): (&String, &String)| [name, "=", &value.replace('\n', " "), "\n"].concat();
    lines.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again() {
        let lines = lines_of("language=ar\nserver=https://a.example\nbroken\n");
        assert_eq!(lines.len(), 2);
        assert_eq!(lines_of(&told(&lines)), lines);
        let with_break = BTreeMap::from([("a".to_owned(), "1\nserver=x".to_owned())]);
        assert_eq!(told(&with_break), "a=1 server=x\n", "one line stays one");
    }
}
