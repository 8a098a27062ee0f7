//! Who belongs in which part of the download: each function, each byte of data. Knows the names of components, nothing
//! of what they draw, and nothing of how the parts are made.
//!
//! Components are called through the table of functions alone. So the first part can do without those of later screens,
//! as long as nobody calls them, and without all that only they reach.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use rustc_demangle::demangle;
use walrus::Function;

use super::file::Edition;
use super::graph::{Graph, Node};

/// Where the components of the first screens stand: where a day starts, pairing, and the window around them.
/// A component that is missing here stops the app before the rest has come; the browser tests look at each of them so.
const FIRST: [&str; 9] = [
    "shell::",
    "home::",
    "frame::other_part::",
    "frame::fetching::",
    "frame::missing::",
    "account::pair::",
    "frame::listen::",
    "frame::loading::",
    "frame::unsent::",
];
/// And those of one edition.
const FIRST_OF_CANDIDATE: [&str; 2] = ["frame::current::", "today::candidate::"];
const FIRST_OF_WHOLE: [&str; 2] = ["today::coach::", "today::employer::"];

/// Where components stand that may come later: screens, and the parts of their forms.
const LATER: [&str; 2] = ["app::screens::", "app::forms::"];

/// What draws a component is called like this. Each differs from every other, so none stands for two.
const DRAWS: [&str; 2] = ["AnyProps>::render", "subsecond::HotFunction"];

/// What libraries keep at hand and no browser ever runs of it: how a function's name starts or goes on, and why.
/// One that is called after all stops the app, as a bug would.
const NEVER_RUN: [(&str, &str); 7] = [
    ("<std::backtrace::Backtrace as core::fmt::Display>", "a browser gives no backtraces to print"),
    (
        "<anyhow::error::ErrorImpl>::debug",
        "no component of ours ends in an error that is then printed",
    ),
    ("HasKeyboardData>::", "we listen to no key: the browser does that for its own elements"),
    ("NativeFileData>::", "nobody hands us a file"),
    ("HasFileData>::files", "the same"),
    ("dioxus_web::data_transfer::", "nothing is dragged"),
    ("HasFormData>::values", "a field tells its value itself, so no form has to"),
];

/// A part of the download, the earliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    First,
    Rest,
    Neither,
}

/// Who belongs where.
#[derive(Debug, Default)]
pub struct Plan {
    /// By name: numbers change on the way through the binder.
    pub functions: BTreeMap<String, Part>,
    /// By address. What shares its bytes with others goes with the earliest.
    pub bytes: BTreeMap<u32, Part>,
}

impl Plan {
    /// Plans an edition of the compiled app.
    pub fn of(wasm: &[u8], edition: Edition) -> Result<Self> {
        let graph = Graph::read(wasm)?;
        let mut closed = never_run(&graph)?;
        let ever = graph.reached(&closed);
        let later = graph.names.iter().filter(|(_, name)| can_wait(&plain(name), edition));
        closed.extend(later.map(|(number, _)| number));
        let at_first = graph.reached(&closed);
        let part = |node: Node| match (at_first.contains(&node), ever.contains(&node)) {
            (true, _) => Part::First,
            (false, true) => Part::Rest,
            (false, false) => Part::Neither,
        };
        let mut plan = Self::default();
        for (number, range) in &graph.pieces {
            for address in range.clone() {
                let byte = plan.bytes.entry(address).or_insert(Part::Neither);
                *byte = part(Node::Piece(*number)).min(*byte);
            }
        }
        let functions = graph.names.into_iter();
        plan.functions =
            functions.map(|(number, name)| (name, part(Node::Function(number)))).collect();
        Ok(plan)
    }

    /// Where a function belongs. What nobody planned, such as what the binder adds, is there from the first.
    pub fn function(&self, function: &Function) -> Part {
        let planned = function.name.as_ref().and_then(|name| self.functions.get(name));
        planned.copied().unwrap_or(Part::First)
    }

    /// Where the byte at an address belongs.
    pub fn byte(&self, address: u32) -> Part {
        self.bytes.get(&address).copied().unwrap_or(Part::First)
    }
}

/// Whether this draws a component of a screen that comes later.
fn can_wait(name: &str, edition: Edition) -> bool {
    let own = match edition {
        Edition::Candidate => FIRST_OF_CANDIDATE,
        Edition::Whole => FIRST_OF_WHOLE,
    };
    let comes_first = |place: &str| FIRST.iter().chain(&own).any(|first| place.starts_with(first));
    let place = LATER.iter().find_map(|room| name.split_once(room)).map(|(_, place)| place);
    DRAWS.iter().any(|how| name.contains(how)) && place.is_some_and(|place| !comes_first(place))
}

fn never_run(graph: &Graph) -> Result<BTreeSet<u32>> {
    let names: Vec<(u32, String)> =
        graph.names.iter().map(|(number, name)| (*number, plain(name))).collect();
    let mut found = BTreeSet::new();
    for (part_of_name, why) in NEVER_RUN {
        let before = found.len();
        let so_called = names.iter().filter(|(_, name)| name.contains(part_of_name));
        found.extend(so_called.map(|(number, _)| *number));
        ensure!(
            found.len() > before,
            "no function is called {part_of_name}: strike it from the list ({why})"
        );
    }
    Ok(found)
}

/// Without the hash that another compiler would give it.
fn plain(mangled: &str) -> String {
    format!("{:#}", demangle(mangled))
}
