//! The cockpit of a coach at a desk: the caseload beside one person, who is in the address. With or without a network, by
//! keyboard alone too. From Vandaag: Kandidaten, `c`, a face, Enter. A phone shows the person's traject instead.

use dioxus::prelude::*;
use shared::attention::Day;
use shared::id::TrajectId;
use shared::role::Permission;
use shared::sync::phone::Phone;

use super::dots::dots;
use super::grouping::{Line, lines};
use super::keys::{KeyLine, KeySheet};
use super::order::{Step, as_before, by_attention, next};
use super::person::Person;
use super::picture::{Picture, finding};
use super::quick_check_in::FIRST_FACE;
use super::side_list::{SEARCH, SideList, Whom};
use super::table::Table;
use crate::desk::{Shortcut, Width, focus, has_single_keys, use_keys, use_width};
use crate::navigator::navigator;
use crate::parts::{Anchor, Button, ButtonKind, Glyph, Icon, Notice, Screen, Tone};
use crate::route::Route;
use crate::screens::frame::instead::Instead;
use crate::screens::frame::unsent::Unsent;
use crate::screens::matters::settle_first;
use crate::session::{Session, use_session};

/// One candidate of the caseload.
#[component]
pub fn Candidate(log: TrajectId) -> Element {
    match use_width() {
        Width::Desk => rsx! {
            Cockpit { log }
        },
        Width::Phone => rsx! {
            Instead { to: Route::TrajectOverview { log }.to_string() }
        },
    }
}

/// All lines, in the order of the list.
pub fn caseload(session: Session) -> Vec<Line> {
    let w = session.messages();
    let day_of = |at| session.local(at).date();
    let day = Day { today: session.today(), day_of: &day_of };
    let lines = session.ask(|phone| lines(phone, w, day)).unwrap_or_default();
    by_attention(w.lang(), lines)
}

/// How the caseload is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Picture,
    Table,
}

#[component]
fn Cockpit(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let order = use_hook(|| {
        let lines = caseload(session);
        CopyValue::new(lines.into_iter().map(|it| it.log).collect::<Vec<_>>())
    });
    let all = use_memo(move || as_before(&order.read(), caseload(session)));
    let searched = use_signal(String::new);
    let whom = use_signal(Whom::default);
    let mut look = use_signal(|| Look::Picture);
    let mut has_sheet = use_signal(|| false);
    let mut chosen = use_signal(|| log);
    if *chosen.peek() != log {
        chosen.set(log);
    }
    let found = use_memo(move || {
        let is_found = |it: &&Line| whom().has(it) && it.matches(&searched.read());
        all.read().iter().filter(is_found).cloned().collect::<Vec<_>>()
    });
    let open = move |to: Option<TrajectId>| {
        if let Some(log) = to {
            // The next key may come before the screen is drawn.
            let mut chosen = chosen;
            chosen.set(log);
            navigator().push(Route::Candidate { log });
        }
    };
    let step = move |step: Step| {
        let to = next(&found.peek(), *chosen.peek(), step);
        open(to);
    };
    use_keys(move |key| match key {
        Shortcut::Search => focus(SEARCH),
        Shortcut::Next => step(Step::Down),
        Shortcut::Previous => step(Step::Up),
        Shortcut::CheckIn => focus(FIRST_FACE),
        Shortcut::Solved => settle_first(session, *chosen.peek()),
        Shortcut::All => has_sheet.set(true),
    });
    // The first person is there with the screen, whose own heading has the focus.
    let mut shown = use_hook(|| CopyValue::new(0_usize));
    let onshown = move |event: MountedEvent| {
        shown += 1;
        let is_later = shown() > 1;
        spawn(async move {
            if is_later {
                // A renderer that cannot move the focus only loses the announcement.
                event.set_focus(true).await.ok();
            }
        });
    };
    let lines = found();
    let running = all.read().iter().filter(|it| it.is_running()).cloned().collect::<Vec<_>>();
    let picture = dots(&all.read(), session.today());
    let title = finding(w, &picture);
    let count = |it: Whom| {
        let counted = all.read().iter().filter(|line| it.has(line)).count();
        u32::try_from(counted).unwrap_or(u32::MAX)
    };
    let aside = session.ask(Phone::aside).unwrap_or_default();
    let may_open = session.may(Permission::OpenTraject);
    let (turn, turned) = match look() {
        Look::Picture => (w.s_cockpit_table(), Look::Table),
        Look::Table => (w.s_cockpit_picture(), Look::Picture),
    };
    rsx! {
        Screen {
            title: w.s_candidates_title(),
            over: w.s_candidates_count(count(Whom::All)),
            actions: rsx! {
                Unsent {}
                if may_open {
                    Anchor { href: Route::OpenTraject {}.to_string(), class: "round", label: w.s_candidates_new(),
                        Glyph { icon: Icon::Plus }
                    }
                }
            },
            if aside > 0 {
                Notice { text: w.s_candidates_aside(aside), tone: Tone::Plain }
            }
            KeyLine { are_on: has_single_keys(), onopen: move |()| has_sheet.set(true) }
            div { class: "cockpit",
                SideList {
                    lines,
                    counts: Whom::ALL.map(count),
                    chosen: log,
                    searched,
                    whom,
                    onfind: move |()| {
                        let first = found.peek().first().map(|it| it.log);
                        open(first);
                    },
                }
                div { class: "stack",
                    section { class: "card", aria_label: "{title}",
                        div { class: "row",
                            h2 { class: "grow", "{title}" }
                            Button { label: turn, kind: ButtonKind::Quiet, onpress: move |()| look.set(turned) }
                        }
                        match look() {
                            Look::Picture => rsx! {
                                Picture { dots: picture, chosen: log, today: session.today() }
                            },
                            Look::Table => rsx! {
                                Table { title: title.clone(), lines: running, chosen: log }
                            },
                        }
                    }
                    // A list of one: another person is another heading and another form.
                    for log in [log] {
                        Person { key: "{log}", log, onshown }
                    }
                }
            }
            if has_sheet() {
                KeySheet { onclose: move |()| has_sheet.set(false) }
            }
        }
    }
}
