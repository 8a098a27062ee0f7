//! Looks at the data folder: whose it is, its database and its secret.

use std::path::Path;

use chrono::NaiveDate;
use shared::zone;

use crate::keyring::{Keyring, Older};
use crate::store::database::{self, Connection};

use super::fault::{Area, Fault};
use super::{Finding, Surroundings};
use crate::store::{StoreError, look};

/// As far as it can be looked at: where the folder itself is not ours to read, nothing in it is looked at.
pub fn look(folder: &Path, surroundings: &Surroundings) -> Vec<Finding> {
    let faults = of_folder(folder, surroundings.user);
    if !faults.is_empty() {
        return faults.into_iter().map(Finding::Ill).collect();
    }
    let served = if look::is_held(folder) { "; a server runs on it" } else { "" };
    let well = format!("{} is this user's alone{served}", folder.display());
    let mut findings = vec![Finding::Well(Area::Folder, well)];
    if let Err(error) = look::erased(folder) {
        findings.push(Finding::Ill(of_marker(&error)));
    }
    let database = look::open(folder).map_err(|error| {
        let said = error.to_string();
        let is_away = matches!(error, StoreError::Away(_));
        if is_away { Fault::DatabaseAway(said) } else { Fault::DatabaseDamaged(said) }
    });
    match database {
        Ok(connection) => {
            findings.push(of_database(&connection));
            findings.push(of_secret(folder, Some(&connection), surroundings));
        }
        Err(fault) => {
            findings.push(fault.into());
            findings.push(of_secret(folder, None, surroundings));
        }
    }
    findings
}

fn of_folder(folder: &Path, user: Option<u32>) -> Vec<Fault> {
    match std::fs::metadata(folder) {
        Ok(found) if !found.is_dir() => return vec![Fault::NotAFolder(folder.to_owned())],
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return vec![Fault::FolderMissing(folder.to_owned())];
        }
        Err(error) => return vec![Fault::FolderUnreadable(error.to_string())],
    }
    let exposed = match user.map(|user| look::exposed(folder, user)).transpose() {
        Ok(exposed) => exposed.unwrap_or_default(),
        Err(error) => return vec![Fault::FolderUnreadable(error.to_string())],
    };
    let mut faults: Vec<Fault> = exposed.into_iter().map(of_exposed).collect();
    if crate::store::require(folder).is_err() {
        faults.push(Fault::NoData(folder.to_owned()));
    }
    faults
}

fn of_exposed(exposed: look::Exposed) -> Fault {
    match exposed {
        look::Exposed::OfAnother { path, owner, user } => {
            Fault::OfAnotherUser { path, owner, user }
        }
        look::Exposed::ToOthers(path) => Fault::OpenToOthers(path),
    }
}

fn of_marker(error: &StoreError) -> Fault {
    if let StoreError::Marker { line, .. } = error {
        return Fault::MarkerDamaged(*line);
    }
    Fault::FolderUnreadable(error.to_string())
}

fn of_database(connection: &Connection) -> Finding {
    let damaged = |error: database::Error| Fault::DatabaseDamaged(error.to_string());
    let looked = || -> Result<Finding, Fault> {
        let (kept, known) = look::schema(connection).map_err(damaged)?;
        if kept > known {
            return Err(Fault::DatabaseNewer { kept, known });
        }
        if let Some(damage) = look::damage(connection).map_err(damaged)? {
            return Err(Fault::DatabaseDamaged(damage));
        }
        let behind = if kept < known { ", and the next start makes it" } else { "" };
        let whole =
            if connection.is_postgres() { "PostgreSQL answers" } else { "every page is whole" };
        let well = format!("{whole}; schema {kept} of {known}{behind}");
        Ok(Finding::Well(Area::Database, well))
    };
    looked().unwrap_or_else(Finding::Ill)
}

fn of_secret(
    folder: &Path,
    connection: Option<&Connection>,
    surroundings: &Surroundings,
) -> Finding {
    let keyring = match look::secrets(folder) {
        Ok(Some(keyring)) => keyring,
        Ok(None) => return Fault::SecretMissing.into(),
        Err(_) => return Fault::SecretDamaged.into(),
    };
    // Where the database cannot be read, that is said already.
    let is_of_it = connection.is_none_or(|it| look::is_kept_with(it, &keyring).unwrap_or(true));
    if !is_of_it {
        return Fault::SecretOfAnother.into();
    }
    let more = of_older(&keyring, zone::local(surroundings.now).date());
    Finding::Well(Area::Secret, format!("opstap.secret is the one of this data{more}"))
}

/// How long those of before are kept, and whether one need not be any more.
fn of_older(keyring: &Keyring, today: NaiveDate) -> String {
    let older: Vec<Older> = keyring.older().collect();
    let over = older.iter().filter(|it| it.is_over(today)).count();
    let last = older.iter().filter_map(|it| it.until).max();
    match (older.len(), over, last) {
        (0, _, _) => String::new(),
        (_, 1.., _) => format!("; {over} of before needed no more: opstap secret drop"),
        (all, 0, Some(until)) => format!("; {all} of before kept, the last until {until}"),
        (all, 0, None) => format!("; {all} of before kept"),
    }
}
