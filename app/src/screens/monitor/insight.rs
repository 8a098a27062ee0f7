//! What helped, who is further, and why it ended: adjustments by what was changed, why and on which route, belief in oneself,
//! goals, grounds. Each with how sure it is, and as a table. Computes nothing: the rule book does.

use dioxus::prelude::*;
use shared::measure::grounds::Grounds;
use shared::measure::moved::Moved;
use shared::measure::share::Share;
use shared::measure::tried::Tried;

use super::figures::{AsTable, ShareStat};
use crate::parts::{Card, Table};
use crate::phrases::{line, path};
use crate::session::use_session;

/// What adjustments led to, by what was changed, by why, or by route.
#[component]
pub fn Helped(title: String, of: String, tried: Vec<(String, Tried)>) -> Element {
    let w = use_session().messages();
    let lines = tried.iter().map(|(name, it)| {
        let counts = [it.of(), it.yes, it.partly, it.no].map(|it| it.to_string());
        [vec![name.clone()], counts.to_vec()].concat()
    });
    let columns = [of.as_str(), w.s_monitor_number(), w.a_yes(), w.a_partly(), w.a_no()];
    let table = Table {
        caption: title.clone(),
        columns: columns.map(str::to_owned).to_vec(),
        lines: lines.collect(),
    };
    rsx! {
        Card { title, under: w.s_monitor_helped_note(),
            for (name , it) in tried {
                div { key: "{name}", class: "stack-tight",
                    ShareStat { label: name, share: it.helped() }
                    p { class: "soft",
                        {line(w, &[&w.s_monitor_part(it.partly, w.a_partly()), &w.s_monitor_part(it.no, w.a_no())])}
                    }
                }
            }
            AsTable { table }
        }
    }
}

/// Who is surer of themselves, and which goals are further than where they began.
#[component]
pub fn Further(belief: Option<Moved>, goals: Option<Moved>) -> Element {
    let w = use_session().messages();
    let all = [(w.s_monitor_belief(), belief), (w.s_monitor_goals(), goals)];
    let all = all.into_iter().filter_map(|(label, it)| Some((label, it?))).collect::<Vec<_>>();
    rsx! {
        Card { title: w.s_monitor_further(),
            for (label , it) in all {
                div { key: "{label}", class: "stack-tight",
                    ShareStat { label, share: it.further() }
                    p { class: "soft",
                        {line(w, &[&w.s_monitor_part(it.same, w.s_monitor_same()), &w.s_monitor_part(it.down, w.s_monitor_down())])}
                    }
                }
            }
        }
    }
}

/// Why they ended, and what played a part.
#[component]
pub fn WhyEnded(grounds: Grounds) -> Element {
    let w = use_session().messages();
    let Grounds { of, reasons, factors } = grounds;
    let reasons = reasons.into_iter().map(|(it, count)| (path::reason(w, it), count));
    let factors = factors.into_iter().map(|(it, count)| (path::factor(w, it), count));
    rsx! {
        Counted { title: w.s_ground_reason(), of, counts: reasons.collect::<Vec<_>>() }
        Counted { title: w.s_ground_factors(), of, counts: factors.collect::<Vec<_>>() }
    }
}

/// How often each was said; nothing where none was.
#[component]
fn Counted(title: String, of: u32, counts: Vec<(&'static str, u32)>) -> Element {
    let w = use_session().messages();
    if counts.is_empty() {
        return VNode::empty();
    }
    let lines = counts.iter().map(|(name, count)| vec![(*name).to_owned(), count.to_string()]);
    let table = Table {
        caption: title.clone(),
        columns: vec![w.s_monitor_what().to_owned(), w.s_monitor_number().to_owned()],
        lines: lines.collect(),
    };
    rsx! {
        Card { title, under: w.s_monitor_grounds_of(of),
            for (name , count) in counts {
                ShareStat { key: "{name}", label: name, share: Share { count, of } }
            }
            AsTable { table }
        }
    }
}
