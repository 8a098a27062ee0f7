//! Who stands where something new is read has read it; and the bar hears where more stands. Knows no screen.

use dioxus::prelude::*;
use shared::id::{LogId, Seq};

use super::{NewsPlaces, place};
use crate::navigator::navigator;
use crate::route::Route;
use crate::session::{Session, use_session};

/// Draws nothing.
#[component]
pub fn Reading() -> Element {
    let mut session = use_session();
    let mut places: Signal<NewsPlaces> = use_context();
    let here = Route::at(&navigator().here());
    let news = news(session);
    use_effect(use_reactive!(|(here, news)| {
        let (read, left): (Vec<_>, Vec<_>) = news.into_iter().partition(|it| it.place == here);
        for News { log, seqs, .. } in read {
            session.mark_read(log, seqs);
        }
        let left = NewsPlaces(left.into_iter().map(|it| it.place).collect());
        if *places.peek() != left {
            places.set(left);
        }
    }));
    VNode::empty()
}

/// Something new, and where it is read.
#[derive(Clone, PartialEq)]
struct News {
    log: LogId,
    place: Route,
    seqs: Vec<Seq>,
}

fn news(session: Session) -> Vec<News> {
    let found = session.ask(|phone| {
        let me = phone.me().person;
        let mut found = Vec::new();
        for (log, _, traject) in phone.trajects() {
            found.extend(phone.unread(log).into_iter().map(|it| News {
                log,
                place: place(log, traject, it.record, me),
                seqs: it.seqs,
            }));
        }
        found
    });
    found.unwrap_or_default()
}
