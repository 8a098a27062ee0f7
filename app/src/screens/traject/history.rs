//! Everything that happened in a traject, newest first, by day. The coach, at a desk: reads who changed what, and puts an
//! earlier value back (2 taps: asked first). It does not know the words of an edit.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::history::{HistoryItem, history};
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::Traject;
use shared::role::Author;
use shared::text::date::capital;

use crate::forms::saving::save;
use crate::parts::{
    BigButton, Button, ButtonKind, Chip, Empty, Icon, Moment, Section, Sheet, Timeline, Tone,
};
use crate::phrases::{edit_icon, edit_phrase, written};
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::session::{Session, use_session};

/// How many are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 60;

/// One thing that happened, in words.
#[derive(Debug, Clone, PartialEq)]
struct Told {
    place: usize,
    day: NaiveDate,
    meta: String,
    icon: Icon,
    what: String,
    state: State,
    put_back: Option<PutBack>,
}

/// Whether everyone has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Sent,
    Waiting,
    /// Of a newer version of Opstap.
    Unknown,
}

/// The way back to a former value.
#[derive(Debug, Clone, PartialEq)]
struct PutBack {
    edit: Edit,
    ask: String,
}

/// The way back, where there is one, it is allowed, and it would change something.
fn put_back(
    session: Session,
    traject: &Traject,
    author: Author,
    it: &HistoryItem,
    what: &str,
) -> Option<PutBack> {
    let w = session.messages();
    let edit = it.put_back.clone()?;
    traject.check(&edit, author).ok()?;
    if traject.inverse(&edit).as_ref() == Some(&edit) {
        return None;
    }
    let ask = match written(w, traject, &edit).map(|it| it.value) {
        Some(value) if !value.is_empty() => w.s_history_put_back_ask(&value),
        Some(_) => w.s_history_clear_ask().to_owned(),
        None => [w.s_history_take_back_ask(), " ", what].concat(),
    };
    Some(PutBack { edit, ask })
}

fn told(
    session: Session,
    traject: &Traject,
    author: Author,
    place: usize,
    it: &HistoryItem,
) -> Told {
    let w = session.messages();
    let at = session.local(it.by.at);
    // Who takes no part hands over for the whole office.
    let name = traject.name_of(it.by.author).unwrap_or_else(|| w.s_office());
    let what = it.edit.as_ref().map(|edit| edit_phrase(w, traject, edit, name));
    let state = match (&it.edit, it.by.seq) {
        (None, _) => State::Unknown,
        (Some(_), None) => State::Waiting,
        (Some(_), Some(_)) => State::Sent,
    };
    let what = what.unwrap_or_else(|| w.s_history_unknown().to_owned());
    Told {
        place,
        day: at.date(),
        meta: w.time(at.time()),
        // Whatever it is, the next version of the app can show it.
        icon: it.edit.as_ref().map_or(Icon::Sync, edit_icon),
        put_back: put_back(session, traject, author, it, &what),
        what,
        state,
    }
}

/// The newest `count`, newest first.
fn newest(session: Session, log: TrajectId, count: usize) -> Option<(Vec<Told>, usize)> {
    let author = session.author(log)?;
    session.ask(|phone| {
        let replica = phone.replica(log)?;
        let all = history(replica);
        let newest = all.iter().enumerate().rev().take(count);
        let traject = replica.traject()?;
        let told = newest.map(|(place, it)| told(session, traject, author, place, it));
        Some((told.collect(), all.len()))
    })?
}

/// What happened, grouped by day.
#[component]
pub fn TrajectHistory(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let mut count = use_signal(|| SHOWN_STEP);
    let mut asked = use_signal(|| None::<PutBack>);
    let (told, total) = newest(session, log, count()).unwrap_or_default();
    let is_empty = told.is_empty();
    let days = told.chunk_by(|a, b| a.day == b.day).map(|day| (day[0].day, day.to_vec()));
    let days: Vec<_> = days.collect();
    rsx! {
        TrajectFrame { log, side: Side::History,
            if is_empty {
                Empty { title: w.s_history_empty() }
            }
            for (day , moments) in days {
                Section { key: "{day}", title: capital(&w.day(day, today)),
                    Timeline { label: w.full_day(day),
                        for moment in moments {
                            Moment {
                                key: "{moment.place}",
                                what: moment.what,
                                meta: moment.meta,
                                icon: moment.icon,
                                tone: if moment.state == State::Sent { Tone::Brand } else { Tone::Sun },
                                if moment.state == State::Waiting {
                                    Chip { label: w.s_history_unsent(), tone: Tone::Sun, icon: Icon::Clock }
                                }
                                if let Some(back) = moment.put_back {
                                    Button {
                                        label: w.a_put_back(),
                                        kind: ButtonKind::Plain,
                                        icon: Icon::Undo,
                                        onpress: move |()| asked.set(Some(back.clone())),
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if total > count() {
                BigButton { label: w.a_more(), kind: ButtonKind::Quiet, onpress: move |()| count += SHOWN_STEP }
            }
            if let Some(back) = asked() {
                Sheet { title: w.a_put_back(), close: w.a_close(), onclose: move |()| asked.set(None),
                    footer: rsx! {
                        BigButton {
                            label: w.a_put_back(),
                            icon: Icon::Undo,
                            onpress: move |()| {
                                save(session, log, vec![back.edit.clone()], w.a_put_back_said());
                                asked.set(None);
                            },
                        }
                        BigButton { label: w.a_cancel(), kind: ButtonKind::Quiet, onpress: move |()| asked.set(None) }
                    },
                    p { "{back.ask}" }
                }
            }
        }
    }
}
