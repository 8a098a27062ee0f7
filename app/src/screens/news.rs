//! What others wrote that this person has not looked at yet: as lines, each a door to where it stands. Knows no card.

mod all;
mod asked;
mod card;
mod fresh;
mod place;
mod places;
mod reading;
mod waiting;

use shared::asks::asks;
use shared::id::{LogId, Seq, TrajectId};
use shared::news::News as Unread;
use shared::record::Traject;
use shared::sync::phone::Phone;
use shared::time::Timestamp;

use crate::parts::Icon;
use crate::route::Route;
use crate::session::Session;
pub use all::News;
use asked::{Asked, asked};
pub use card::NewCard;
use fresh::{Fresh, fresh};
use place::place;
pub use places::NewsPlaces;
pub use reading::Reading;
pub use waiting::WaitingCard;

/// One thing that is new.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub log: TrajectId,
    pub candidate: String,
    pub icon: Icon,
    pub label: String,
    /// What was written, in its author's own language; may be empty.
    pub words: String,
    /// Who and when.
    pub by: String,
    at: Timestamp,
    pub leads_to: Route,
    pub seqs: Vec<Seq>,
}

/// Something that cannot go on without this person.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    pub candidate: String,
    pub asked: Asked,
}

/// What is new on this phone, what was written last first.
pub fn lines(session: Session) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    session.ask(|phone| {
        for (log, _, traject) in phone.trajects() {
            lines.extend(of_log(session, phone, log, traject));
        }
    });
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    lines
}

fn of_log(session: Session, phone: &Phone, log: LogId, traject: &Traject) -> Vec<Line> {
    let w = session.messages();
    let me = phone.me().person;
    let Some(role) = traject.role(me) else { return Vec::new() };
    let line = |Unread { record, seqs, by, .. }: Unread| {
        let Fresh { icon, label, words } = fresh(w, role, traject, record)?;
        let name = traject.name_of(by.author).unwrap_or_default();
        let at = session.local(by.at).date();
        Some(Line {
            log,
            candidate: traject.candidate_name().unwrap_or_default().to_owned(),
            icon,
            label,
            words,
            by: w.a_by_when(name, &w.day(at, session.today())),
            at: by.at,
            leads_to: place(log, traject, record, me),
            seqs,
        })
    };
    unread(session, phone, log, traject).into_iter().filter_map(line).collect()
}

/// What is new in one traject. What asks something of this person is told by what it asks.
fn unread(session: Session, phone: &Phone, log: LogId, traject: &Traject) -> Vec<Unread> {
    let asked = asks(traject, phone.me().person, Some(session.today()));
    let is_asked = |record| asked.iter().any(|ask| ask.record() == record);
    let mut unread = phone.unread(log);
    unread.retain(|news| !is_asked(news.record));
    unread
}

/// How much is new on this phone, without the words for it: these come with a later part of the download.
pub fn count(session: Session) -> usize {
    let found = session.ask(|phone| {
        let trajects = phone.trajects();
        trajects.map(|(log, _, traject)| unread(session, phone, log, traject).len()).sum()
    });
    found.unwrap_or_default()
}

/// What waits for this person in all trajecten: what is to sign first.
pub fn waiting(session: Session) -> Vec<Waiting> {
    let w = session.messages();
    let found = session.ask(|phone| {
        let me = phone.me().person;
        let mut found = Vec::new();
        for (log, _, traject) in phone.trajects() {
            let Some(role) = traject.role(me) else { continue };
            let candidate = traject.candidate_name().unwrap_or_default();
            found.extend(asks(traject, me, Some(session.today())).into_iter().map(|ask| {
                let asked = asked(w, log, role, ask);
                (ask, Waiting { candidate: candidate.to_owned(), asked })
            }));
        }
        found.sort_by_key(|(ask, _)| *ask);
        found.into_iter().map(|(_, waiting)| waiting).collect()
    });
    found.unwrap_or_default()
}
