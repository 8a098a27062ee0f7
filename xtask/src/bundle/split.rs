//! Splits the compiled half in two, as planned: what the first screen needs, and the rest, which comes right after it.
//! Knows nothing of who belongs where.
//!
//! In the first part, the places of functions that wait stay empty in the table, and their data in memory. The rest puts
//! both there as it arrives, along with all that only they call. Both parts share one memory and one table.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use id_arena::Id;
use walrus::ir::Value;
use walrus::{
    ConstExpr, Data, DataKind, Element, ElementItems, ElementKind, Export, ExportItem, Function,
    FunctionBuilder, FunctionId, FunctionKind, Global, GlobalKind, ImportKind, ImportedFunction,
    Memory, MemoryId, Module, ModuleConfig, Table, TableId, passes,
};

use super::plan::{Part, Plan};

/// Under which module name the rest finds what the first part lends it.
const LENDER: &str = "first";

/// The two parts.
#[derive(Debug)]
pub struct Parts {
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
}

/// Splits a module that still has the names of its functions.
pub fn split(wasm: &[u8], plan: &Plan) -> Result<Parts> {
    let mut first = read(wasm, Names::Dropped)?;
    let (functions, data) = take_out(&mut first, plan)?;
    let mut rest = read(wasm, Names::Dropped)?;
    clear(&mut rest);
    put_functions(&mut rest, &functions);
    put_data(&mut rest, &data);
    borrow(&mut rest, &first);
    passes::gc::run(&mut rest);
    lend(&mut first, &rest)?;
    Ok(Parts { first: first.emit_wasm(), rest: rest.emit_wasm() })
}

/// The first part alone, whose functions keep their names. It lends the rest nothing.
pub fn first_with_names(wasm: &[u8], plan: &Plan) -> Result<Vec<u8>> {
    let mut first = read(wasm, Names::Kept)?;
    take_out(&mut first, plan)?;
    Ok(first.emit_wasm())
}

/// What becomes of the names of functions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Kept,
    Dropped,
}

fn read(wasm: &[u8], names: Names) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(names == Names::Kept).generate_producers_section(false);
    config.parse(wasm).context("reading the compiled app")
}

/// A function that waits, and its place in a table. By number: the two parts are read on their own.
struct Waiting {
    function: usize,
    table: usize,
    place: u32,
}

/// A byte that waits, and its place in a memory.
struct WaitingByte {
    byte: u8,
    memory: usize,
    address: u32,
}

/// Takes out what can wait, and what nobody needs; tells what belongs in the rest.
fn take_out(first: &mut Module, plan: &Plan) -> Result<(Vec<Waiting>, Vec<WaitingByte>)> {
    let functions = take_out_functions(first, plan)?;
    ensure!(!functions.is_empty(), "no function can wait: their names are gone");
    let data = take_out_data(first, plan)?;
    passes::gc::run(first);
    Ok((functions, data))
}

/// Leaves the places of functions that can wait empty, and of those that nobody needs; tells what belongs in the former.
fn take_out_functions(module: &mut Module, plan: &Plan) -> Result<Vec<Waiting>> {
    let planned: BTreeMap<FunctionId, Part> =
        module.functions().map(|function| (function.id(), plan.function(function))).collect();
    let mut empty = FunctionBuilder::new(&mut module.types, &[], &[]);
    empty.func_body().unreachable();
    let empty = empty.finish(Vec::new(), &mut module.funcs);
    let mut waiting = Vec::new();
    for element in module.elements.iter_mut() {
        let ElementKind::Active { table, offset } = &element.kind else { continue };
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        for (place, function) in (fixed(offset)?..).zip(functions) {
            match planned[function] {
                Part::First => continue,
                Part::Rest => {
                    let (function, table) = (function.index(), table.index());
                    waiting.push(Waiting { function, table, place });
                }
                Part::Neither => {}
            }
            *function = empty;
        }
    }
    Ok(waiting)
}

/// The same for data. A stretch of nothing takes next to no room once the part is compressed.
fn take_out_data(module: &mut Module, plan: &Plan) -> Result<Vec<WaitingByte>> {
    let mut waiting = Vec::new();
    for id in ids(module.data.iter().map(Data::id)) {
        let data = module.data.get_mut(id);
        let DataKind::Active { memory, offset } = &data.kind else { continue };
        for (address, byte) in (fixed(offset)?..).zip(&mut data.value) {
            match plan.byte(address) {
                Part::First => continue,
                Part::Rest => {
                    waiting.push(WaitingByte { byte: *byte, memory: memory.index(), address });
                }
                Part::Neither => {}
            }
            *byte = 0;
        }
    }
    Ok(waiting)
}

fn fixed(place: &ConstExpr) -> Result<u32> {
    let ConstExpr::Value(Value::I32(place)) = place else {
        bail!("functions or data go to no fixed place")
    };
    Ok(place.cast_unsigned())
}

/// Takes away all by which a module's code stays alive.
fn clear(module: &mut Module) {
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
}

/// Puts functions in their places, neighbours together.
fn put_functions(module: &mut Module, waiting: &[Waiting]) {
    let functions: BTreeMap<usize, FunctionId> = numbered(module.funcs.iter().map(Function::id));
    let tables: BTreeMap<usize, TableId> = numbered(module.tables.iter().map(Table::id));
    let is_next = |a: &Waiting, b: &Waiting| a.table == b.table && a.place + 1 == b.place;
    for row in waiting.chunk_by(is_next) {
        let table = tables[&row[0].table];
        let offset = ConstExpr::Value(Value::I32(row[0].place.cast_signed()));
        let items = row.iter().map(|waiting| functions[&waiting.function]).collect();
        let kind = ElementKind::Active { table, offset };
        let element = module.elements.add(kind, ElementItems::Functions(items));
        module.tables.get_mut(table).elem_segments.insert(element);
    }
}

/// The same for data.
fn put_data(module: &mut Module, waiting: &[WaitingByte]) {
    let memories: BTreeMap<usize, MemoryId> = numbered(module.memories.iter().map(Memory::id));
    let is_next =
        |a: &WaitingByte, b: &WaitingByte| a.memory == b.memory && a.address + 1 == b.address;
    for row in waiting.chunk_by(is_next) {
        let memory = memories[&row[0].memory];
        let offset = ConstExpr::Value(Value::I32(row[0].address.cast_signed()));
        let bytes = row.iter().map(|waiting| waiting.byte).collect();
        let data = module.data.add(DataKind::Active { memory, offset }, bytes);
        module.memories.get_mut(memory).data_segments.insert(data);
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

#[cfg(test)]
mod tests;
