//! An app with a function and a byte for each part, split, and all parts read again.

use std::collections::BTreeSet;

use walrus::RefType;

use super::*;

const ADDRESS: u32 = 1024;
const ALL: [Part; 3] = [Part::First, Part::Everyone, Part::Staff];

/// A function for each part, in a table; what the later ones call; and a byte of data for each.
fn small() -> Vec<u8> {
    let mut module = Module::default();
    let memory = module.memories.add_local(false, false, 1, None, None);
    let offset = ConstExpr::Value(Value::I32(ADDRESS.cast_signed()));
    let data = module.data.add(DataKind::Active { memory, offset }, b"fes".to_vec());
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
    let everyone = caller(&mut module, "everyone", &[shared, own]);
    let staff = caller(&mut module, "staff", &[shared, own]);
    let table = module.tables.add_local(false, 4, None, RefType::FUNCREF);
    let offset = ConstExpr::Value(Value::I32(1));
    let items = ElementItems::Functions(vec![first, everyone, staff]);
    let element = module.elements.add(ElementKind::Active { table, offset }, items);
    module.tables.get_mut(table).elem_segments.insert(element);
    module.exports.add("memory", memory);
    module.exports.add("table", table);
    module.emit_wasm()
}

fn plan() -> Plan {
    let named = ALL.map(|part| (part.name().to_owned(), PartSet::of(part)));
    let bytes = (ADDRESS..).zip(ALL.map(PartSet::of));
    Plan {
        functions: named.into_iter().collect(),
        bytes: bytes.collect(),
        through_table: BTreeSet::new(),
    }
}

fn parts() -> [Module; 3] {
    let parts = split(&small(), &plan()).unwrap();
    ALL.map(|part| Module::from_buffer(&parts[&part]).unwrap())
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
fn data_that_waits_comes_with_its_part() {
    let [first, everyone, staff] = parts();
    assert_eq!(data(&first), [(ADDRESS, b"f\0\0".as_slice())]);
    assert_eq!(data(&everyone), [(ADDRESS + 1, b"e".as_slice())]);
    assert_eq!(data(&staff), [(ADDRESS + 2, b"s".as_slice())]);
}

#[test]
fn functions_that_wait_come_with_their_part_along_with_what_only_they_call() {
    let [first, everyone, staff] = parts();
    assert_eq!(rows(&first), [(1, 3)]);
    assert_eq!(rows(&everyone), [(2, 1)]);
    assert_eq!(rows(&staff), [(3, 1)]);
    // `first`, `shared`, and the empty function for both places.
    assert_eq!(first.funcs.iter_local().count(), 3);
    // `everyone` and `own`, which the last part finds there.
    assert_eq!(everyone.funcs.iter_local().count(), 2);
    assert_eq!(staff.funcs.iter_local().count(), 1);
}

#[test]
fn a_part_takes_what_the_earlier_ones_hold() {
    let [first, everyone, staff] = parts();
    let lends = |module: &Module| -> BTreeSet<String> {
        module.exports.iter().map(|export| export.name.clone()).collect()
    };
    let takes = |module: &Module, of: Part| -> BTreeSet<String> {
        let of_it = module.imports.iter().filter(|import| import.module == of.name());
        of_it.map(|import| import.name.clone()).collect()
    };
    // A function, the memory and the table.
    for later in [&everyone, &staff] {
        let taken = takes(later, Part::First);
        assert_eq!(taken.len(), 3);
        assert!(taken.is_subset(&lends(&first)), "{taken:?}");
    }
    let taken = takes(&staff, Part::Everyone);
    assert_eq!((taken.len(), &taken), (1, &lends(&everyone)), "`own`, and nothing else");
}

#[test]
fn a_plan_by_which_nothing_waits_is_refused() {
    assert!(split(&small(), &Plan::default()).is_err());
}

#[test]
fn what_two_parts_bring_of_which_neither_needs_the_other_comes_with_both() {
    let mut plan = plan();
    let both = PartSet::of(Part::CandidateDay).and(PartSet::of(Part::StaffDay));
    plan.functions.insert("everyone".to_owned(), both);
    plan.bytes.insert(ADDRESS + 1, both);
    let parts = split(&small(), &plan).unwrap();
    for part in [Part::CandidateDay, Part::StaffDay] {
        let module = Module::from_buffer(&parts[&part]).unwrap();
        assert_eq!(
            (rows(&module), data(&module)),
            (vec![(2, 1)], vec![(ADDRESS + 1, b"e".as_slice())])
        );
        // `everyone` and `own`, each its own.
        assert_eq!(module.funcs.iter_local().count(), 2);
    }
}

#[test]
fn what_the_first_part_calls_by_its_name_may_come_later_with_a_place_of_its_own() {
    let mut plan = plan();
    plan.functions.insert("shared".to_owned(), PartSet::of(Part::Everyone));
    plan.through_table.insert("shared".to_owned());
    let parts = split(&small(), &plan).unwrap();
    let [first, everyone, staff] = ALL.map(|part| Module::from_buffer(&parts[&part]).unwrap());
    // It stands behind the four places there were.
    assert_eq!(first.tables.iter().map(|table| table.initial).collect::<Vec<_>>(), [5]);
    assert_eq!(rows(&first), [(1, 3)]);
    assert_eq!(rows(&everyone), [(2, 1), (4, 1)]);
    // `everyone`, `own` and `shared`; the last part calls `shared` as the first does.
    assert_eq!(everyone.funcs.iter_local().count(), 3);
    assert_eq!(staff.funcs.iter_local().count(), 1);
    let calls_table = |module: &Module| {
        module.funcs.iter_local().any(|(_, function)| {
            let body = function.block(function.entry_block());
            body.iter().any(|(instruction, _)| instruction.is_call_indirect())
        })
    };
    assert!(calls_table(&first) && !calls_table(&everyone));
}
