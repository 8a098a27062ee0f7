//! Whether more are chosen for a job than it has places: over all that the coaches of one of them follow, as on a coach's
//! phone. Tells numbers, never who.

use shared::id::LogId;
use shared::record::office::job::JobId;

use super::column;
use super::database::{self, Connection};
use super::read_store::folded;

/// How many are chosen for it, and how many places there are, where those are too few; nothing, where nobody among those
/// coaches follows its employer.
pub fn too_few_places(
    connection: &Connection,
    traject: LogId,
    job: JobId,
) -> database::Result<Option<(u32, u32)>> {
    let sql =
        connection.choose(include_str!("naming_job.sql"), include_str!("naming_job.postgres.sql"));
    let logs =
        connection.all(sql, (traject.as_bytes(), job.to_string()), |row| column::id(row, 0))?;
    let (mut chosen, mut employer) = (0, None);
    for log in logs {
        let state = folded(connection, log, |_| true)?;
        chosen += usize::from(state.traject().is_some_and(|it| it.is_chosen_for(job)));
        employer =
            employer.or_else(|| state.employer().filter(|it| it.jobs.contains_key(&job)).cloned());
    }
    Ok(employer.and_then(|it| it.too_few_places(job, chosen)))
}
