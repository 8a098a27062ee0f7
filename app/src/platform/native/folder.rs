//! The app's own folder: where it is, who may read it, and that one window has it at a time. Knows no file by what is in it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Names the folder, where it is not to be the system's: for tests, and for who tries the app.
const NAMED_BY: &str = "OPSTAP_DATA";
/// What the window that has the folder holds on to.
const LOCK: &str = "window.lock";

/// What became of taking the folder.
enum Hold {
    /// It is ours as long as the file is open, which is as long as the process lives.
    Ours {
        _lock: Option<File>,
    },
    Elsewhere,
}

/// Whether another window of the app has the folder already.
pub fn is_open_elsewhere() -> bool {
    static HOLD: OnceLock<Hold> = OnceLock::new();
    let hold = HOLD.get_or_init(|| folder().map_or(Hold::Ours { _lock: None }, |it| take(&it)));
    matches!(hold, Hold::Elsewhere)
}

fn take(folder: &Path) -> Hold {
    let opened = make_private(folder)
        .and_then(|()| private(&folder.join(LOCK), OpenOptions::new().create(true)));
    // Where not even this can be written, the journal says what is wrong.
    let Ok(lock) = opened else { return Hold::Ours { _lock: None } };
    match lock.try_lock() {
        Err(TryLockError::WouldBlock) => Hold::Elsewhere,
        Ok(()) | Err(TryLockError::Error(_)) => Hold::Ours { _lock: Some(lock) },
    }
}

/// The app's own folder; nowhere on a system that has no place for it.
pub fn folder() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|it| !it.is_empty());
    if let Some(folder) = named(NAMED_BY) {
        return Some(folder.into());
    }
    place(std::env::consts::OS, &named, android_package)
}

/// Where the journals of this device stand. In tests they are in memory, each with its thread.
pub fn journals() -> Option<PathBuf> {
    if cfg!(test) { None } else { folder() }
}

/// Where each system wants what an app keeps.
pub fn place(
    system: &str,
    named: &dyn Fn(&str) -> Option<OsString>,
    package: fn() -> Option<String>,
) -> Option<PathBuf> {
    let home = || named("HOME").map(PathBuf::from);
    match system {
        // The one folder of an app that Android leaves out of backups.
        "android" => Some(Path::new("/data/data").join(package()?).join("no_backup")),
        "macos" | "ios" => Some(home()?.join("Library/Application Support/nl.opstap.app")),
        "windows" => Some(PathBuf::from(named("LOCALAPPDATA")?).join("Opstap")),
        _ => {
            let data = named("XDG_DATA_HOME").map(PathBuf::from).filter(|it| it.is_absolute());
            Some(data.or_else(|| Some(home()?.join(".local/share")))?.join("opstap"))
        }
    }
}

/// What Android calls this app.
fn android_package() -> Option<String> {
    let line = fs::read_to_string("/proc/self/cmdline").ok()?;
    let name = line.split(['\0', ':']).next()?;
    (!name.is_empty() && !name.contains('/')).then(|| name.to_owned())
}

/// Makes a folder, for its owner's eyes alone.
pub fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens a file to write, for its owner's eyes alone where it is new.
pub fn private(file: &Path, how: &mut OpenOptions) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(how, 0o600);
    how.write(true).open(file)
}

/// Reads a small file of the folder. Nothing, where there is none.
pub fn read(name: &str) -> Option<String> {
    fs::read_to_string(folder()?.join(name)).ok()
}

/// Writes a small file of the folder anew, whole or not at all.
pub fn write(name: &str, text: &str) -> io::Result<()> {
    let folder = folder().ok_or(io::ErrorKind::NotFound)?;
    make_private(&folder)?;
    write_in(&folder, name, text)
}

fn write_in(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    let fresh = folder.join(format!("{name}.fresh"));
    let mut file = private(&fresh, OpenOptions::new().create(true).truncate(true))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(fresh, folder.join(name))
}

/// Removes a small file of the folder.
pub fn remove(name: &str) -> io::Result<()> {
    let Some(folder) = folder() else { return Ok(()) };
    match fs::remove_file(folder.join(name)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

#[cfg(test)]
mod tests;
