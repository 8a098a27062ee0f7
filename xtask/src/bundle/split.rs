//! Splits the compiled half into parts, as planned. Knows nothing of who belongs where.
//!
//! In the first part, the places of functions that wait stay empty in the table, and their data in memory. A later part puts
//! both there as it arrives, along with all that only they call. All parts share one memory and one table. What the first
//! part calls by its name and does not hold has a place of its own in the table, at its end.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use id_arena::Id;
use walrus::ir::Value;
use walrus::{
    ConstExpr, Data, DataKind, Element, ElementItems, ElementKind, Export, ExportItem, Function,
    FunctionBuilder, FunctionId, FunctionKind, Global, GlobalKind, ImportKind, ImportedFunction,
    LocalId, Memory, MemoryId, Module, ModuleConfig, Table, TableId, passes,
};

use super::part::{Part, PartSet};
use super::plan::Plan;

/// The parts, as the browser reads them.
pub type Parts = BTreeMap<Part, Vec<u8>>;

/// Splits a module that still has the names of its functions.
pub fn split(wasm: &[u8], plan: &Plan) -> Result<Parts> {
    let mut first = read(wasm, Names::Dropped)?;
    let waiting = take_out(&mut first, plan)?;
    let mut parts = BTreeMap::from([(Part::First, first)]);
    for part in Part::LATER {
        let mut later = read(wasm, Names::Dropped)?;
        clear(&mut later);
        let functions: &[Waiting] = waiting.functions.get(&part).map_or(&[], Vec::as_slice);
        put_functions(&mut later, functions);
        put_data(&mut later, waiting.data.get(&part).map_or(&[], Vec::as_slice));
        borrow(&mut later, part.needs(), &parts, functions);
        passes::gc::run(&mut later);
        lend(&mut parts, &later)?;
        parts.insert(part, later);
    }
    name_by_turn(&mut parts);
    Ok(parts.into_iter().map(|(part, mut module)| (part, module.emit_wasm())).collect())
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
#[derive(Clone, Copy)]
struct Waiting {
    function: usize,
    table: usize,
    place: u32,
}

/// A byte that waits, and its place in a memory.
#[derive(Clone, Copy)]
struct WaitingByte {
    byte: u8,
    memory: usize,
    address: u32,
}

/// What waits, and for which part.
#[derive(Default)]
struct AllWaiting {
    functions: BTreeMap<Part, Vec<Waiting>>,
    data: BTreeMap<Part, Vec<WaitingByte>>,
}

/// Takes out what can wait.
fn take_out(first: &mut Module, plan: &Plan) -> Result<AllWaiting> {
    let mut waiting = AllWaiting::default();
    take_out_functions(first, plan, &mut waiting)?;
    call_through_table(first, plan, &mut waiting)?;
    ensure!(!waiting.functions.is_empty(), "no function can wait: their names are gone");
    take_out_data(first, plan, &mut waiting)?;
    passes::gc::run(first);
    Ok(waiting)
}

/// Leaves the places of functions that can wait empty.
fn take_out_functions(module: &mut Module, plan: &Plan, waiting: &mut AllWaiting) -> Result<()> {
    let planned: BTreeMap<FunctionId, PartSet> =
        module.functions().map(|function| (function.id(), plan.function(function))).collect();
    let mut empty = FunctionBuilder::new(&mut module.types, &[], &[]);
    empty.func_body().unreachable();
    let empty = empty.finish(Vec::new(), &mut module.funcs);
    for element in module.elements.iter_mut() {
        let ElementKind::Active { table, offset } = &element.kind else { continue };
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        for (place, function) in (fixed(offset)?..).zip(functions) {
            if planned[function].contains(Part::First) {
                continue;
            }
            let row = Waiting { function: function.index(), table: table.index(), place };
            for part in planned[function].later() {
                waiting.functions.entry(part).or_default().push(row);
            }
            *function = empty;
        }
    }
    Ok(())
}

/// Gives what is called by its name, and comes with the part for everyone, a place at the end of the table. What stays in the
/// first part calls what stands there.
fn call_through_table(module: &mut Module, plan: &Plan, waiting: &mut AllWaiting) -> Result<()> {
    let is_planned =
        |it: &&Function| it.name.as_ref().is_some_and(|name| plan.through_table.contains(name));
    let called = ids(module.functions().filter(is_planned).map(Function::id));
    for id in called {
        let table = module.tables.main_function_table()?.context("there is no table")?;
        let place = lengthen(module.tables.get_mut(table))?;
        let row = Waiting { function: id.index(), table: table.index(), place };
        waiting.functions.entry(Part::Everyone).or_default().push(row);
        let ty = module.funcs.get(id).ty();
        let (takes, gives) = module.types.params_results(ty);
        let (takes, gives) = (takes.to_vec(), gives.to_vec());
        let mut by_table = FunctionBuilder::new(&mut module.types, &takes, &gives);
        let arguments: Vec<LocalId> = takes.iter().map(|it| module.locals.add(*it)).collect();
        let mut body = by_table.func_body();
        for argument in &arguments {
            body.local_get(*argument);
        }
        body.i32_const(place.cast_signed()).call_indirect(ty, table);
        module.funcs.get_mut(id).kind = FunctionKind::Local(by_table.local_func(arguments));
    }
    Ok(())
}

/// One place more at the end of a table.
fn lengthen(table: &mut Table) -> Result<u32> {
    let place = table.initial;
    table.initial += 1;
    table.maximum = table.maximum.map(|most| most.max(table.initial));
    u32::try_from(place).context("the table is too long")
}

/// The same for data. A stretch of nothing takes next to no room once the part is compressed.
fn take_out_data(module: &mut Module, plan: &Plan, waiting: &mut AllWaiting) -> Result<()> {
    for id in ids(module.data.iter().map(Data::id)) {
        let data = module.data.get_mut(id);
        let DataKind::Active { memory, offset } = &data.kind else { continue };
        for (address, byte) in (fixed(offset)?..).zip(&mut data.value) {
            let parts = plan.byte(address);
            if parts.contains(Part::First) {
                continue;
            }
            let row = WaitingByte { byte: *byte, memory: memory.index(), address };
            for part in parts.later() {
                waiting.data.entry(part).or_default().push(row);
            }
            *byte = 0;
        }
    }
    Ok(())
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

/// What a part holds that is there before is taken from it: functions from whichever has them, memory, tables and variables
/// from the first. What only a part holds that may not be there, it has once more; and what it brings is its own.
fn borrow(later: &mut Module, needs: &[Part], parts: &BTreeMap<Part, Module>, brought: &[Waiting]) {
    let mut holders = BTreeMap::new();
    for part in needs {
        for (id, _) in parts[part].funcs.iter_local() {
            holders.entry(id.index()).or_insert(*part);
        }
    }
    for row in brought {
        holders.remove(&row.function);
    }
    for id in ids(later.funcs.iter_local().map(|(id, _)| id)) {
        if let Some(holder) = holders.get(&id.index()) {
            let import = later.imports.add(holder.name(), &name("f", id.index()), id);
            let ty = later.funcs.get(id).ty();
            later.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
    }
    let first = Part::First.name();
    for id in ids(later.memories.iter().map(Memory::id)) {
        let import = later.imports.add(first, &name("m", id.index()), id);
        later.memories.get_mut(id).import = Some(import);
    }
    for id in ids(later.tables.iter().map(Table::id)) {
        let import = later.imports.add(first, &name("t", id.index()), id);
        let table = later.tables.get_mut(id);
        // The first part may have made it longer.
        (table.import, table.maximum) = (Some(import), None);
    }
    for id in ids(later.globals.iter().map(Global::id)) {
        let import = later.imports.add(first, &name("g", id.index()), id);
        later.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
}

/// The earlier parts hand out what a later one takes of them.
fn lend(parts: &mut BTreeMap<Part, Module>, later: &Module) -> Result<()> {
    for (part, holder) in parts {
        let functions = numbered(holder.funcs.iter().map(Function::id));
        let memories = numbered(holder.memories.iter().map(Memory::id));
        let tables = numbered(holder.tables.iter().map(Table::id));
        let globals = numbered(holder.globals.iter().map(Global::id));
        for import in later.imports.iter().filter(|import| import.module == part.name()) {
            let item = match import.kind {
                ImportKind::Function(id) => {
                    functions.get(&id.index()).copied().map(ExportItem::Function)
                }
                ImportKind::Memory(id) => {
                    memories.get(&id.index()).copied().map(ExportItem::Memory)
                }
                ImportKind::Table(id) => tables.get(&id.index()).copied().map(ExportItem::Table),
                ImportKind::Global(id) => globals.get(&id.index()).copied().map(ExportItem::Global),
                ImportKind::Tag(_) => None,
            };
            let item = item.with_context(|| format!("{part:?} has no {}", import.name))?;
            // Two parts may take the same.
            if !holder.exports.iter().any(|export| export.name == import.name) {
                holder.exports.add(&import.name, item);
            }
        }
    }
    Ok(())
}

/// Gives what is lent names by turn: names that follow each other take next to no room once the part is compressed.
fn name_by_turn(parts: &mut BTreeMap<Part, Module>) {
    let mut names = BTreeMap::new();
    for (part, holder) in &mut *parts {
        let lent = holder.exports.iter_mut().filter(|export| is_lent(&export.name));
        for (turn, export) in lent.enumerate() {
            let by_turn = format!("{turn:03}");
            let before = std::mem::replace(&mut export.name, by_turn.clone());
            names.insert((part.name().to_owned(), before), by_turn);
        }
    }
    for import in parts.values_mut().flat_map(|later| later.imports.iter_mut()) {
        if let Some(by_turn) = names.get(&(import.module.clone(), import.name.clone())) {
            import.name.clone_from(by_turn);
        }
    }
}

/// Whether `name` made this one up.
fn is_lent(name: &str) -> bool {
    let is_number = |rest: &str| !rest.is_empty() && rest.bytes().all(|it| it.is_ascii_digit());
    name.strip_prefix(['f', 'm', 't', 'g']).is_some_and(is_number)
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
