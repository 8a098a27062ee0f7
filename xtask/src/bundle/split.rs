//! Splits the compiled half in two: what the first screen needs, and the rest, which comes right after it. Knows the
//! names of components, nothing of what they draw.
//!
//! Components are called through the table of functions alone. So the places of those that can wait stay empty in the
//! first part, and the rest puts them there as it arrives, along with all that only they call. Both share one memory.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use id_arena::Id;
use rustc_demangle::demangle;
use walrus::ir::Value;
use walrus::{
    ConstExpr, Data, Element, ElementItems, ElementKind, Export, ExportItem, Function,
    FunctionBuilder, FunctionId, FunctionKind, Global, GlobalKind, ImportKind, ImportedFunction,
    Memory, Module, ModuleConfig, Table, TableId, passes,
};

use super::file::Edition;

/// Where the components of the first screens stand: where a day starts, pairing, and the window around them.
/// A component that is missing here stops the app before the rest has come; the browser tests look at each of them so.
const FIRST: [&str; 8] = [
    "shell::",
    "everyone::home::",
    "everyone::elsewhere::",
    "everyone::missing::",
    "everyone::pair::",
    "everyone::listen::",
    "everyone::soon::",
    "everyone::unsent::",
];
/// And those of one edition.
const FIRST_OF_CANDIDATE: [&str; 2] = ["candidate::current::", "candidate::today::"];
const FIRST_OF_WHOLE: [&str; 2] = ["coach::today::", "employer::today::"];

/// What draws a component is called like this. Each differs from every other, so none stands for two.
const DRAWS: [&str; 2] = ["AnyProps>::render", "subsecond::HotFunction"];

/// Under which module name the rest finds what the first part lends it.
const LENDER: &str = "first";

/// The two parts.
#[derive(Debug)]
pub struct Parts {
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
}

/// Splits a module that still has the names of its functions.
pub fn split(wasm: &[u8], edition: Edition) -> Result<Parts> {
    let mut first = read(wasm)?;
    let waiting = take_out_waiting(&mut first, edition)?;
    ensure!(!waiting.is_empty(), "no component can wait: the names of functions are gone");
    passes::gc::run(&mut first);
    let mut rest = read(wasm)?;
    keep_only(&mut rest, &waiting);
    borrow(&mut rest, &first);
    passes::gc::run(&mut rest);
    lend(&mut first, &rest)?;
    Ok(Parts { first: first.emit_wasm(), rest: rest.emit_wasm() })
}

fn read(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    config.parse(wasm).context("reading the compiled app")
}

/// Whether it draws a component of a screen that comes later.
fn can_wait(function: &Function, edition: Edition) -> bool {
    let Some(mangled) = &function.name else { return false };
    let name = format!("{:#}", demangle(mangled));
    let draws = DRAWS.iter().any(|how| name.contains(how));
    let own = match edition {
        Edition::Candidate => FIRST_OF_CANDIDATE,
        Edition::Whole => FIRST_OF_WHOLE,
    };
    let comes_first = |place: &str| FIRST.iter().chain(&own).any(|first| place.starts_with(first));
    draws && name.split_once("app::screens::").is_some_and(|(_, place)| !comes_first(place))
}

/// A function that waits, and its place in a table. By number: the two parts are read on their own.
struct Waiting {
    function: usize,
    table: usize,
    place: u32,
}

/// Leaves the places of components that can wait empty; tells which function belongs in which.
fn take_out_waiting(module: &mut Module, edition: Edition) -> Result<Vec<Waiting>> {
    let names: BTreeSet<FunctionId> = module
        .functions()
        .filter(|function| can_wait(function, edition))
        .map(walrus::Function::id)
        .collect();
    let mut empty = FunctionBuilder::new(&mut module.types, &[], &[]);
    empty.func_body().unreachable();
    let empty = empty.finish(Vec::new(), &mut module.funcs);
    let mut waiting = Vec::new();
    for element in module.elements.iter_mut() {
        let ElementKind::Active { table, offset } = &element.kind else { continue };
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        let ConstExpr::Value(Value::I32(start)) = offset else {
            bail!("a table of functions begins at no fixed place")
        };
        for (place, function) in (start.cast_unsigned()..).zip(functions) {
            if names.contains(function) {
                let (function_index, table) = (function.index(), table.index());
                waiting.push(Waiting { function: function_index, table, place });
                *function = empty;
            }
        }
    }
    Ok(waiting)
}

/// Of the whole module, only what waits stays alive.
fn keep_only(module: &mut Module, waiting: &[Waiting]) {
    let functions: BTreeMap<usize, FunctionId> = numbered(module.funcs.iter().map(Function::id));
    let tables: BTreeMap<usize, TableId> = numbered(module.tables.iter().map(Table::id));
    module.start = None;
    for id in ids(module.exports.iter().map(Export::id)) {
        module.exports.delete(id);
    }
    for id in ids(module.data.iter().map(Data::id)) {
        module.data.delete(id);
    }
    for id in ids(module.elements.iter().map(Element::id)) {
        module.elements.delete(id);
    }
    for memory in module.memories.iter_mut() {
        memory.data_segments.clear();
    }
    for table in module.tables.iter_mut() {
        table.elem_segments.clear();
    }
    for Waiting { function, table, place } in waiting {
        let table = tables[table];
        let offset = ConstExpr::Value(Value::I32(place.cast_signed()));
        let items = ElementItems::Functions(vec![functions[function]]);
        let element = module.elements.add(ElementKind::Active { table, offset }, items);
        module.tables.get_mut(table).elem_segments.insert(element);
    }
}

/// Everything that the first part holds is taken from there: its functions, memory, tables and variables.
fn borrow(rest: &mut Module, first: &Module) {
    let held: BTreeSet<usize> = first.funcs.iter_local().map(|(id, _)| id.index()).collect();
    for id in ids(rest.funcs.iter_local().map(|(id, _)| id)) {
        if held.contains(&id.index()) {
            let import = rest.imports.add(LENDER, &name("f", id.index()), id);
            let ty = rest.funcs.get(id).ty();
            rest.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
    }
    for id in ids(rest.memories.iter().map(Memory::id)) {
        let import = rest.imports.add(LENDER, &name("m", id.index()), id);
        rest.memories.get_mut(id).import = Some(import);
    }
    for id in ids(rest.tables.iter().map(Table::id)) {
        let import = rest.imports.add(LENDER, &name("t", id.index()), id);
        rest.tables.get_mut(id).import = Some(import);
    }
    for id in ids(rest.globals.iter().map(Global::id)) {
        let import = rest.imports.add(LENDER, &name("g", id.index()), id);
        rest.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
}

/// The first part hands out what the rest takes of it.
fn lend(first: &mut Module, rest: &Module) -> Result<()> {
    let functions = numbered(first.funcs.iter().map(Function::id));
    let memories = numbered(first.memories.iter().map(Memory::id));
    let tables = numbered(first.tables.iter().map(Table::id));
    let globals = numbered(first.globals.iter().map(Global::id));
    for import in rest.imports.iter().filter(|import| import.module == LENDER) {
        let item = match import.kind {
            ImportKind::Function(id) => {
                functions.get(&id.index()).copied().map(ExportItem::Function)
            }
            ImportKind::Memory(id) => memories.get(&id.index()).copied().map(ExportItem::Memory),
            ImportKind::Table(id) => tables.get(&id.index()).copied().map(ExportItem::Table),
            ImportKind::Global(id) => globals.get(&id.index()).copied().map(ExportItem::Global),
            ImportKind::Tag(_) => None,
        };
        let item = item.with_context(|| format!("the first part has no {}", import.name))?;
        first.exports.add(&import.name, item);
    }
    Ok(())
}

fn name(kind: &str, number: usize) -> String {
    format!("{kind}{number}")
}

fn ids<T>(of: impl Iterator<Item = T>) -> Vec<T> {
    of.collect()
}

fn numbered<T>(of: impl Iterator<Item = Id<T>>) -> BTreeMap<usize, Id<T>> {
    of.map(|id| (id.index(), id)).collect()
}
