//! What of a search only the server knows: names, and whom to ask. An employer can be followed from here; a candidate is
//! their coach's to tell about. Without a network it says so. Knows not what is on this phone beyond that it is.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::role::Role;
use shared::search::{Found, Hit, HitKind, TakesPart, finds};

use crate::forms::saving::save;
use crate::parts::{
    Avatar, Button, ButtonKind, Card, Icon, List, Notice, RoundMark, Row, Skeleton, Tone,
};
use crate::phrases::{self, initials, search::folded};
use crate::screens::controls::no_answer::no_answer;
use crate::session::{NoAnswer, Session, use_session};

/// What the server says of the words that were asked last, and whether those are what stands in the field now.
fn said(
    answer: Option<&(String, Result<Found, NoAnswer>)>,
    words: &str,
) -> (Found, Option<NoAnswer>, bool) {
    let nothing = Found { hits: Vec::new(), has_more: false };
    match answer {
        Some((asked, Ok(found))) => {
            let is_of_now = asked == words;
            let words = folded(words);
            // What was found for fewer letters stays where it fits, until the answer is here.
            let fits = |hit: &&Hit| finds(&words, &[folded(&hit.name)]);
            let hits = found.hits.iter().filter(fits).cloned().collect();
            (Found { hits, has_more: found.has_more && is_of_now }, None, is_of_now)
        }
        Some((asked, Err(why))) if asked == words => (nothing, Some(why.clone()), true),
        Some((_, Err(_))) | None => (nothing, None, false),
    }
}

/// Employers of which this phone holds what they are: they stand among what is found here.
fn is_here(session: Session, log: LogId) -> bool {
    let is_open = session.ask_employer(log, |it| it.employer.is_some()).unwrap_or(false);
    is_open || session.ask_traject(log, |_| ()).is_some()
}

/// What is found at the office, and is not on this phone.
#[component]
pub fn AtOffice(searched: Signal<String>) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_away = use_memo(move || session.link().is_away());
    let mut told = use_signal(|| None::<(String, Found)>);
    let mut answer = use_resource(move || {
        // Asked anew once the line is there again.
        is_away();
        let words = searched.read().trim().to_owned();
        async move {
            let answer = session.search_office(words.clone()).await;
            let before = told.peek().clone().filter(|(of, _)| *of == words);
            let answer = match (answer, before) {
                (Ok(found), _) => {
                    told.set(Some((words.clone(), found.clone())));
                    Ok(found)
                }
                // What was told of these words stays told when the line goes.
                (Err(_), Some((_, found))) => Ok(found),
                (Err(why), None) => Err(why),
            };
            (words, answer)
        }
    });
    let words = searched.read().trim().to_owned();
    let (Found { mut hits, has_more }, why, is_of_now) = said(answer.read().as_ref(), &words);
    hits.retain(|hit| !is_here(session, hit.log));
    rsx! {
        Card { title: w.s_search_office(),
            if let Some(why) = why {
                Notice { text: no_answer(w, &why), tone: Tone::Sun, icon: Icon::Sync,
                    p { {w.s_search_here_only()} }
                    Button { label: w.a_try_again(), kind: ButtonKind::Plain, onpress: move |()| answer.restart() }
                }
            } else if !is_of_now {
                Skeleton { label: w.a_loading() }
            } else if hits.is_empty() {
                p { class: "soft", role: "status", {w.s_search_office_none()} }
            }
            if !hits.is_empty() {
                List { label: w.s_search_office(),
                    for hit in hits {
                        HitRow { key: "{hit.log}", hit }
                    }
                }
            }
            if has_more {
                p { class: "soft", {w.s_search_more()} }
            }
        }
    }
}

/// A name, with whom to ask or a way to follow.
#[component]
fn HitRow(hit: Hit) -> Element {
    let session = use_session();
    let w = session.messages();
    let Hit { kind, log, name, coaches, part } = hit;
    let coaches: Vec<&str> = coaches.iter().map(String::as_str).collect();
    let coaches = phrases::line(w, &coaches);
    // Said by this phone, and not heard back yet.
    let is_coming = session.ask(|phone| phone.replica(log).is_some()).unwrap_or(false);
    let (about, said) = match (kind, part, is_coming) {
        (HitKind::Employer, _, true) => (w.s_search_followed(&coaches), w.s_follow_coming()),
        (HitKind::Employer, TakesPart::Now, false) => {
            (w.s_search_followed(&coaches), w.s_search_yours())
        }
        (HitKind::Employer, TakesPart::Never | TakesPart::Before, false) => {
            (w.s_search_followed(&coaches), "")
        }
        (HitKind::Candidate, TakesPart::Now, _) => {
            (phrases::role(w, Role::Candidate).to_owned(), w.s_search_yours())
        }
        (HitKind::Candidate, TakesPart::Never | TakesPart::Before, _) => {
            (w.s_search_ask(&coaches), "")
        }
    };
    let follow = (kind == HitKind::Employer && part != TakesPart::Now && !is_coming).then(|| {
        let name = name.clone();
        rsx! {
            Button {
                label: w.s_follow(),
                spoken: w.s_follow_name(&name),
                kind: ButtonKind::Quiet,
                onpress: move |()| follow(session, log, part),
            }
        }
    });
    rsx! {
        Row {
            title: name.clone(),
            meta: about,
            leading: match kind {
                HitKind::Candidate => rsx! { Avatar { initials: initials(&name) } },
                HitKind::Employer => rsx! { RoundMark { icon: Icon::Place } },
            },
            trailing: follow,
            if !said.is_empty() {
                p { class: "soft", role: "status", "{said}" }
            }
        }
    }
}

/// Begins to follow an employer, or does so again. The rest of it comes with the next round.
fn follow(session: Session, log: LogId, part: TakesPart) {
    let Some(me) = session.me() else { return };
    let edit = match part {
        TakesPart::Never => FollowerEdit::Add(NewFollower { role: Role::Coach, name: me.name }),
        TakesPart::Before | TakesPart::Now => FollowerEdit::Active(true),
    };
    let edit = OfficeEdit::Follower(At(me.person, edit));
    save(session, log, vec![edit.into()], session.messages().a_saved_here());
}
