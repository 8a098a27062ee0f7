//! An app with a function and a byte for each part, split, and both parts read again.

use walrus::RefType;

use super::*;

const ADDRESS: u32 = 1024;

/// A function for each part, in a table; what the later ones call; and a byte of data for each.
fn small() -> Vec<u8> {
    let mut module = Module::default();
    let memory = module.memories.add_local(false, false, 1, None, None);
    let offset = ConstExpr::Value(Value::I32(ADDRESS.cast_signed()));
    let data = module.data.add(DataKind::Active { memory, offset }, b"frn".to_vec());
    module.memories.get_mut(memory).data_segments.insert(data);
    let callee = |module: &mut Module, name: &str| {
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        builder.name(name.to_owned()).func_body();
        builder.finish(Vec::new(), &mut module.funcs)
    };
    let shared = callee(&mut module, "shared");
    let own = callee(&mut module, "own");
    let caller = |module: &mut Module, name: &str, calls: &[FunctionId]| {
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        for call in calls {
            builder.func_body().call(*call);
        }
        builder.name(name.to_owned());
        builder.finish(Vec::new(), &mut module.funcs)
    };
    let first = caller(&mut module, "first", &[shared]);
    let rest = caller(&mut module, "rest", &[shared, own]);
    let neither = caller(&mut module, "neither", &[own]);
    let table = module.tables.add_local(false, 4, None, RefType::FUNCREF);
    let offset = ConstExpr::Value(Value::I32(1));
    let items = ElementItems::Functions(vec![first, rest, neither]);
    let element = module.elements.add(ElementKind::Active { table, offset }, items);
    module.tables.get_mut(table).elem_segments.insert(element);
    module.exports.add("memory", memory);
    module.exports.add("table", table);
    module.emit_wasm()
}

fn plan() -> Plan {
    let parts = [Part::First, Part::Rest, Part::Neither];
    let names = ["first", "rest", "neither"].map(str::to_owned);
    Plan {
        functions: names.into_iter().zip(parts).collect(),
        bytes: (ADDRESS..).zip(parts).collect(),
    }
}

fn parts() -> (Module, Module) {
    let parts = split(&small(), &plan()).unwrap();
    (Module::from_buffer(&parts.first).unwrap(), Module::from_buffer(&parts.rest).unwrap())
}

/// Where each stretch of data goes, and what it is.
fn data(module: &Module) -> Vec<(u32, &[u8])> {
    let of = |data: &'_ Data| match &data.kind {
        DataKind::Active { offset, .. } => fixed(offset).unwrap(),
        DataKind::Passive => panic!("data that goes nowhere"),
    };
    module.data.iter().map(|data| (of(data), data.value.as_slice())).collect()
}

/// Where each row of functions goes in the table, and how many they are.
fn rows(module: &Module) -> Vec<(u32, usize)> {
    let of = |element: &Element| match (&element.kind, &element.items) {
        (ElementKind::Active { offset, .. }, ElementItems::Functions(items)) => {
            (fixed(offset).unwrap(), items.len())
        }
        _ => panic!("functions that go nowhere"),
    };
    module.elements.iter().map(of).collect()
}

#[test]
fn data_that_waits_comes_with_the_rest() {
    let (first, rest) = parts();
    assert_eq!(data(&first), [(ADDRESS, b"f\0\0".as_slice())]);
    assert_eq!(data(&rest), [(ADDRESS + 1, b"r".as_slice())]);
}

#[test]
fn functions_that_wait_come_with_the_rest_along_with_what_only_they_call() {
    let (first, rest) = parts();
    assert_eq!(rows(&first), [(1, 3)]);
    assert_eq!(rows(&rest), [(2, 1)]);
    // `first`, `shared`, and the empty function for both places.
    assert_eq!(first.funcs.iter_local().count(), 3);
    // `rest` and `own`.
    assert_eq!(rest.funcs.iter_local().count(), 2);
}

#[test]
fn the_rest_takes_what_the_first_part_holds() {
    let (first, rest) = parts();
    let lent: BTreeSet<&str> = first.exports.iter().map(|export| export.name.as_str()).collect();
    let taken: Vec<&str> = rest.imports.iter().map(|import| import.name.as_str()).collect();
    // A function, the memory and the table.
    assert_eq!(taken.len(), 3);
    assert!(taken.iter().all(|name| lent.contains(name)), "{taken:?} of {lent:?}");
}

#[test]
fn a_plan_by_which_nothing_waits_is_refused() {
    assert!(split(&small(), &Plan::default()).is_err());
}
