//! `opstap devices` and `opstap sign-out`: the phones of a person.

use shared::id::{DeviceId, PersonId};

use super::day;
use crate::auth::device::{self, Device, Leaving};
use crate::auth::{passkey, person};
use crate::clock::Clock;
use crate::command::people::{Devices, Phones, SignOut};
use crate::command::{self, Failure};
use crate::office::{NotDone, Undone};
use crate::store::{self, StoreError, WriteTransaction};

/// Lists the phones of a person that can come in.
pub fn devices(options: &Devices) -> Result<(), Failure> {
    let connection = store::connect(&options.data)?;
    let known = person::find(&connection, options.person).map_err(StoreError::from)?;
    if known.is_none() {
        return Err(Failure::Declined(NotDone::NotFound));
    }
    for it in device::of(&connection, options.person).map_err(StoreError::from)? {
        command::say(&line(&it))?;
    }
    Ok(())
}

fn line(it: &Device) -> String {
    let Device { device, label, paired, seen, maker_name, .. } = it;
    let label = if label.is_empty() { "a phone" } else { label };
    let by = if maker_name.is_empty() { "this command" } else { maker_name };
    format!("{device} {label}, let in {} by {by}, last here {}", day(*paired), day(*seen))
}

/// Signs phones out, though the disk is full.
pub fn sign_out(options: &SignOut) -> Result<(), Failure> {
    let now = Clock::system().now();
    let count = store::write_beside_at_last(&options.data, |transaction| {
        let phones = chosen(transaction, options.phones)?;
        for (person, device) in &phones {
            let leaving = (Leaving::Revoked, None);
            device::sign_out(transaction.connection, (*person, *device), leaving, now)?;
        }
        // Also of who has no phone left.
        if let Phones::AllOf(person) = options.phones {
            passkey::end_all(transaction.connection, person, None, now)?;
        }
        Ok(phones.len())
    })?;
    command::say(&format!("signed out {count}"))
}

fn chosen(
    transaction: &WriteTransaction<'_>,
    phones: Phones,
) -> Result<Vec<(PersonId, DeviceId)>, Undone> {
    let connection = transaction.connection;
    match phones {
        Phones::One(device) => {
            let owner = device::owner(connection, device)?.ok_or(NotDone::NotFound)?;
            Ok(vec![(owner, device)])
        }
        Phones::AllOf(person) => {
            person::find(connection, person)?.ok_or(NotDone::NotFound)?;
            let devices = device::of(connection, person)?;
            Ok(devices.into_iter().map(|it| (person, it.device)).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::time::Timestamp;

    use super::*;

    #[test]
    fn a_phone_is_a_line() {
        let device = Device {
            device: "000102030405060708090a0b0c0d0eff".parse().unwrap(),
            label: String::new(),
            paired: Timestamp(1_790_000_000_000),
            seen: Timestamp(1_790_100_000_000),
            maker_name: "Mo".to_owned(),
            log: None,
        };
        let said = "000102030405060708090a0b0c0d0eff a phone, let in 2026-09-21 by Mo, last here 2026-09-22";
        assert_eq!(line(&device), said);
    }
}
