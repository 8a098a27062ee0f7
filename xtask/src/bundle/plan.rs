//! Who belongs in which part of the download: each function, each byte of data. Knows the doors between the parts by name,
//! nothing of what is behind them, and nothing of how the parts are made.
//!
//! Components are called through the table of functions alone. So a part can do without those behind a door, as long as
//! nobody goes through it, and without all that only they reach.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use rustc_demangle::demangle;
use walrus::Function;

use super::graph::{Graph, Node};
use super::part::{Part, PartSet};

/// Where the components stand through which alone a later part is reached.
const DOORS: [(Part, &str); 5] = [
    (Part::CandidateDay, "app::screens::doors::candidate_day::"),
    (Part::StaffDay, "app::screens::doors::staff_day::"),
    (Part::Pairing, "app::screens::doors::pairing::"),
    (Part::Everyone, "app::screens::doors::everyone::"),
    (Part::Staff, "app::screens::doors::staff::"),
];

/// What draws a component is called like this. Each differs from every other, so none stands for two.
const DRAWS: [&str; 2] = ["AnyProps>::render", "subsecond::HotFunction"];

/// What libraries keep at hand and no first screen calls, so that it comes with the part for everyone: how a function's name
/// goes on, and why. The table of functions mentions all of it, whoever calls it; who calls it by its name finds it through
/// the table as well. A first screen that listens to keys, or takes a file, strikes them from here.
const LATER: [(&str, &str); 19] = [
    ("drop_in_place::<dioxus_core::virtual_dom::VirtualDom>", "the app ends with its page"),
    ("<alloc::rc::Rc<dioxus_core::runtime::Runtime>>::drop_slow", "the same"),
    ("<f64 as core::fmt::Display>::fmt", "an attribute that is a fraction is written as text"),
    ("<std::backtrace::Backtrace as core::fmt::Display>", "for developers"),
    ("DisplayError<&str>> as core::fmt::Debug>::fmt", "for developers"),
    ("HasKeyboardData>::", "keys beside those of the browser's own elements"),
    ("NativeFileData>::", "files"),
    ("HasFileData>::files", "files"),
    ("dioxus_web::data_transfer::", "what is dragged"),
    ("HasFormData>::values", "a field tells its value itself"),
    ("HasTouchData>::", "a tap is a click"),
    ("HasScrollData>::", "nothing happens as one scrolls"),
    ("HasVisibleData>::", "nor as something comes into sight"),
    ("HasResizeData>::", "nor as it changes its size"),
    ("HasPointerData>::", "a tap is a click"),
    ("HasWheelData>::", "the same"),
    ("HasAnimationData>::", "what moves moves by style alone"),
    ("HasTransitionData>::", "the same"),
    ("HasCompositionData>::", "a field tells its value itself"),
];

/// Who belongs where.
#[derive(Debug, Default)]
pub struct Plan {
    /// By name: numbers change on the way through the binder.
    pub functions: BTreeMap<String, PartSet>,
    /// By address.
    pub bytes: BTreeMap<u32, PartSet>,
    /// What the first part calls by its name and comes with the part for everyone, by name: it is called through the table.
    pub through_table: BTreeSet<String>,
}

impl Plan {
    /// Plans the compiled app.
    pub fn of(wasm: &[u8]) -> Result<Self> {
        let graph = Graph::read(wasm)?;
        let (reached, through_table) = reached_by_part(&graph)?;
        // Who reaches something brings it along, unless a part that it needs has brought it already. So it may come twice.
        let parts = |node: Node| {
            let by = |part: &Part| reached[part].contains(&node);
            let brings = |part: &Part| by(part) && !part.needs().iter().any(by);
            let bringing = reached.keys().filter(|part| brings(part));
            bringing.fold(PartSet::default(), |parts, part| parts.and(PartSet::of(*part)))
        };
        let mut plan = Self {
            through_table: through_table.iter().map(|it| graph.names[it].clone()).collect(),
            ..Self::default()
        };
        for (number, range) in &graph.pieces {
            let mut parts = parts(Node::Piece(*number));
            // What is written to may not come a second time.
            if !graph.read_only.contains(number) && !parts.is_one() {
                parts = PartSet::of(Part::First);
            }
            for address in range.clone() {
                let byte = plan.bytes.entry(address).or_default();
                *byte = byte.and(parts);
            }
        }
        let functions = graph.names.into_iter();
        plan.functions =
            functions.map(|(number, name)| (name, parts(Node::Function(number)))).collect();
        Ok(plan)
    }

    /// Where a function belongs. What nobody planned, such as what the binder adds, is there from the first.
    pub fn function(&self, function: &Function) -> PartSet {
        let planned = function.name.as_ref().and_then(|name| self.functions.get(name));
        planned.copied().unwrap_or(PartSet::of(Part::First))
    }

    /// Where the byte at an address belongs.
    pub fn byte(&self, address: u32) -> PartSet {
        self.bytes.get(&address).copied().unwrap_or(PartSet::of(Part::First))
    }
}

/// What is reached when a part is there, and those it needs.
type Reached = BTreeMap<Part, BTreeSet<Node>>;

/// What each part reaches; and what is called by its name before it is there.
fn reached_by_part(graph: &Graph) -> Result<(Reached, BTreeSet<u32>)> {
    let names: Vec<(u32, String)> =
        graph.names.iter().map(|(number, name)| (*number, plain(name))).collect();
    let called = |is_called_so: &dyn Fn(&str) -> bool| -> BTreeSet<u32> {
        let so_called = names.iter().filter(|(_, name)| is_called_so(name));
        so_called.map(|(number, _)| *number).collect()
    };
    let mut doors = BTreeMap::new();
    for (part, door) in DOORS {
        let drawn = called(&|name| is_drawn_at(door, name));
        ensure!(!drawn.is_empty(), "no component stands in {door}: who goes through it?");
        doors.insert(part, drawn);
    }
    let mut at_hand = BTreeSet::new();
    for (part_of_name, why) in LATER {
        let functions = called(&|name| name.contains(part_of_name));
        ensure!(!functions.is_empty(), "nothing is called {part_of_name} ({why}): strike it");
        at_hand.extend(functions);
    }
    let reached = |part: Part| {
        let is_there = |other: &Part| *other == part || part.needs().contains(other);
        let ahead = doors.iter().filter(|(other, _)| !is_there(other));
        let mut closed: BTreeSet<u32> = ahead.flat_map(|(_, drawn)| drawn).copied().collect();
        if !is_there(&Part::Everyone) {
            closed.extend(&at_hand);
        }
        graph.reached(&closed)
    };
    let reached: Reached =
        std::iter::once(Part::First).chain(Part::LATER).map(|part| (part, reached(part))).collect();
    let early =
        |part: Part| graph.called(&reached[&part]).intersection(&at_hand).copied().collect();
    let through_table: BTreeSet<u32> = early(Part::First);
    for part in [Part::CandidateDay, Part::StaffDay, Part::Pairing] {
        let others: BTreeSet<u32> = early(part);
        let alone = others.difference(&through_table).next();
        ensure!(
            alone.is_none(),
            "{} is called from {part:?} and not from the first part: it cannot wait",
            alone.map_or("", |number| graph.names[number].as_str())
        );
    }
    Ok((reached, through_table))
}

/// Whether this draws a component that stands there.
fn is_drawn_at(place: &str, name: &str) -> bool {
    DRAWS.iter().any(|how| name.contains(how)) && name.contains(place)
}

/// Without the hash that another compiler would give it.
fn plain(mangled: &str) -> String {
    format!("{:#}", demangle(mangled))
}
