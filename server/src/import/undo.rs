//! Takes an import back: what nobody touched since is hidden, and an employer that it opened and nobody touched goes as if it
//! had never been. The rest stays, and is told.

use std::collections::BTreeSet;

use shared::change::Entry;
use shared::id::{LogId, PersonId};
use shared::import::{Left, LeftKind};
use shared::record::office::candidacy::CandidacyEdit;
use shared::record::office::contact::ContactEdit;
use shared::record::office::forecast::ForecastEdit;
use shared::record::office::job::{JobEdit, JobId};
use shared::record::office::need::NeedEdit;
use shared::record::office::{EmployerFile, OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit, LogKind};
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::time::Timestamp;

use super::kept::{self, Import, device_of};
use super::known;
use crate::store::database;
use crate::store::{self, Store, StoreError, WriteTransaction};

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenBack {
    /// Records that are hidden now.
    pub hidden: usize,
    /// Employers that nobody touched: they are gone.
    pub erased: usize,
    /// What stays.
    pub left: Vec<Left>,
}

/// Takes the latest import back; nothing, if there is none of the last day. Broken off, it can be asked for again.
pub async fn take_back(store: &Store, now: Timestamp) -> Result<Option<TakenBack>, StoreError> {
    let Some((import, taken_back)) = store.write(move |it| begin(it, now)).await? else {
        return Ok(None);
    };
    let erasing: Vec<LogId> = import.erasing.iter().filter_map(|log| log.parse().ok()).collect();
    let erased = erasing.len();
    if !erasing.is_empty() {
        store.erase(erasing).await?;
    }
    store.write(move |it| kept::forget(it.connection, &import)).await?;
    Ok(Some(TakenBack { erased, ..taken_back }))
}

/// Hides what nobody touched, and closes the logs that are to be erased, at one moment: nobody writes in between.
pub(super) fn begin(
    transaction: &mut WriteTransaction<'_>,
    now: Timestamp,
) -> database::Result<Option<(Import, TakenBack)>> {
    let Some(mut import) = kept::latest(transaction.connection, now)? else { return Ok(None) };
    let (mut taken_back, mut untouched) = (TakenBack::default(), Vec::new());
    for log in store::logs(transaction.connection, LogKind::Employer)? {
        let entries = store::entries(transaction.connection, log)?;
        let (own, others): (Vec<Entry>, Vec<Entry>) =
            entries.into_iter().partition(|entry| import.made(entry));
        let Some(first) = own.first() else { continue };
        let is_opened = is_opening(first);
        if is_opened && others.is_empty() {
            transaction.close(log)?;
            untouched.push(log);
            continue;
        }
        let state = store::folded(transaction.connection, log, |_| true)?;
        let Some(file) = state.employer() else { continue };
        let employer = file.employer.as_ref().map(|it| it.name.get().clone()).unwrap_or_default();
        let left = |(kind, name)| Left { employer: employer.clone(), kind, name };
        if is_opened {
            taken_back.left.push(left((LeftKind::Employer, String::new())));
        }
        let touched = Touched::by(&others);
        for Hide { author, edit, what, is_touched } in hides(file, &own, &touched) {
            if !is_touched && hide(transaction, log, author, edit, now)? {
                taken_back.hidden += 1;
            } else {
                taken_back.left.push(left(what));
            }
        }
    }
    kept::begin_erasing(transaction.connection, &mut import, &untouched)?;
    Ok(Some((import, taken_back)))
}

fn is_opening(entry: &Entry) -> bool {
    entry.seq.0 == 1
}

/// What others said since, or before: what an import made anew, only since.
struct Touched {
    records: BTreeSet<OfficeRecordId>,
    /// Jobs that something of others is of.
    jobs: BTreeSet<JobId>,
    /// Something that this version does not know, and that may be of anything.
    is_unknown: bool,
}

impl Touched {
    fn by(others: &[Entry]) -> Self {
        let edits: Vec<Option<Edit>> =
            others.iter().map(|entry| Edit::decode(&entry.change.edit)).collect();
        let known = || edits.iter().flatten().filter_map(Edit::office);
        let job = |edit: &OfficeEdit| match edit {
            OfficeEdit::Forecast(At(_, ForecastEdit::Add(new))) => Some(new.job),
            OfficeEdit::Need(At(_, NeedEdit::Add(new))) => Some(new.job),
            OfficeEdit::Candidacy(At(_, CandidacyEdit::Add(new))) => Some(new.job),
            OfficeEdit::Employer(_)
            | OfficeEdit::Follower(_)
            | OfficeEdit::Contact(_)
            | OfficeEdit::GrowthTalk(_)
            | OfficeEdit::Covenant(_)
            | OfficeEdit::Job(_)
            | OfficeEdit::Forecast(_)
            | OfficeEdit::Need(_)
            | OfficeEdit::Candidacy(_)
            | OfficeEdit::Office(_)
            | OfficeEdit::Skill(_)
            | OfficeEdit::Plan(_)
            | OfficeEdit::PlanStep(_)
            | OfficeEdit::PlanGoal(_)
            | OfficeEdit::DatedRule(_)
            | OfficeEdit::Vision(_)
            | OfficeEdit::LabSession(_)
            | OfficeEdit::Finding(_)
            | OfficeEdit::LabLink(_)
            | OfficeEdit::Success(_)
            | OfficeEdit::QuarterNote(_) => None,
        };
        Self {
            records: known().map(OfficeEdit::record).collect(),
            jobs: known().filter_map(job).collect(),
            is_unknown: edits.iter().any(Option::is_none),
        }
    }

    fn has(&self, edit: &OfficeEdit) -> bool {
        self.is_unknown || self.records.contains(&edit.record())
    }
}

/// What would hide something that the import added.
struct Hide {
    /// In whose name.
    author: PersonId,
    edit: Edit,
    what: (LeftKind, String),
    is_touched: bool,
}

/// What would hide each thing that the import added and that still shows.
fn hides(file: &EmployerFile, own: &[Entry], touched: &Touched) -> Vec<Hide> {
    let mut hides = Vec::new();
    let mut stays = BTreeSet::new();
    for entry in own {
        let Some(edit) = Edit::decode(&entry.change.edit) else { continue };
        let Some(edit) = edit.office() else { continue };
        let (hide, what, is_touched) = match edit {
            OfficeEdit::Contact(At(id, ContactEdit::Add(_))) => {
                let Some(it) = file.contacts.get(id).filter(|it| !it.hidden.get()) else {
                    continue;
                };
                let hide = OfficeEdit::Contact(At(*id, ContactEdit::Hide(true)));
                (hide, (LeftKind::Contact, it.name.get().clone()), touched.has(edit))
            }
            OfficeEdit::Job(At(id, JobEdit::Add(_))) => {
                let Some(it) = file.jobs.get(id).filter(|it| !it.hidden.get()) else { continue };
                let is_touched = touched.has(edit) || touched.jobs.contains(id);
                if is_touched {
                    stays.insert(*id);
                }
                let hide = OfficeEdit::Job(At(*id, JobEdit::Hide(true)));
                (hide, (LeftKind::Job, it.function.get().clone()), is_touched)
            }
            OfficeEdit::Forecast(At(id, ForecastEdit::Add(new))) => {
                let Some(it) = file.forecasts.get(id).filter(|it| !it.hidden.get()) else {
                    continue;
                };
                // A job that stays keeps what was expected of it.
                if stays.contains(&new.job) {
                    continue;
                }
                let hide = OfficeEdit::Forecast(At(*id, ForecastEdit::Hide(true)));
                (hide, (LeftKind::Forecast, it.expected.get().to_string()), touched.has(edit))
            }
            OfficeEdit::Employer(_)
            | OfficeEdit::Follower(_)
            | OfficeEdit::Contact(_)
            | OfficeEdit::GrowthTalk(_)
            | OfficeEdit::Covenant(_)
            | OfficeEdit::Job(_)
            | OfficeEdit::Forecast(_)
            | OfficeEdit::Need(_)
            | OfficeEdit::Candidacy(_)
            | OfficeEdit::Office(_)
            | OfficeEdit::Skill(_)
            | OfficeEdit::Plan(_)
            | OfficeEdit::PlanStep(_)
            | OfficeEdit::PlanGoal(_)
            | OfficeEdit::DatedRule(_)
            | OfficeEdit::Vision(_)
            | OfficeEdit::LabSession(_)
            | OfficeEdit::Finding(_)
            | OfficeEdit::LabLink(_)
            | OfficeEdit::Success(_)
            | OfficeEdit::QuarterNote(_) => continue,
        };
        hides.push(Hide { author: entry.change.author, edit: hide.into(), what, is_touched });
    }
    hides
}

/// Hides one, in the name in which it was added; whoever no longer takes part there cannot.
fn hide(
    transaction: &mut WriteTransaction<'_>,
    log: LogId,
    author: PersonId,
    edit: Edit,
    now: Timestamp,
) -> database::Result<bool> {
    let office = known::author(transaction.connection, author)?.office;
    let caller = Caller { person: author, office, paired_by: None };
    let device = device_of(transaction.connection, author)?;
    let outcomes = transaction.push_edits(&caller, log, device, &[edit], now)?;
    Ok(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Accepted(_))))
}
