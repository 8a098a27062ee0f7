//! By what a list goes: chosen by its reader, and said in words. Knows no list.

use dioxus::prelude::*;
use shared::matching::{Counts, Order};
use shared::text::Messages;

use crate::format::count;
use crate::parts::{Choice, ChoiceLayout, Choices};
use crate::session::use_session;

/// The choice.
#[component]
pub fn OrderChoice(order: Order, onchoose: EventHandler<Order>) -> Element {
    let w = use_session().messages();
    rsx! {
        Choices {
            legend: w.s_match_order(),
            layout: ChoiceLayout::Columns,
            choices: Order::ALL.map(|it| Choice::new(called(w, it))).to_vec(),
            chosen: Order::ALL.iter().position(|it| *it == order),
            onchoose: move |place: usize| {
                if let Some(order) = Order::ALL.get(place) {
                    onchoose.call(*order);
                }
            },
        }
    }
}

fn called(w: Messages, order: Order) -> &'static str {
    match order {
        Order::Name => w.s_match_by_name(),
        Order::MostSeen => w.s_match_by_seen(),
        Order::SeenLast => w.s_match_by_day(),
    }
}

/// Of how many of what is asked something was seen, in words; what a list may go by stands in each of its lines.
pub fn counted(w: Messages, counts: Counts) -> String {
    if counts.asked == 0 {
        return w.s_match_no_needs().to_owned();
    }
    w.s_match_count(count(counts.asked), count(counts.seen))
}
