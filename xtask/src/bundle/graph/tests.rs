//! The graph of an app of four functions and two pieces of data, written and annotated here by hand.

use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, DataSymbolDefinition, ExportKind,
    ExportSection, Function, FunctionSection, LinkingSection, Module, NameMap, NameSection,
    SymbolTable, TypeSection,
};

use super::*;

const ADDRESS: u32 = 1024;

// Symbols, as `small` lists them.
const TEXT: u8 = 2;
const TABLE: u8 = 3;

// Kinds of mentions, as the linker numbers them.
const PLACE_IN_DATA: u8 = 2;
const ADDRESS_IN_CODE: u8 = 4;

/// `main` mentions a piece of data, which mentions `drawn`, which calls `shown`, which mentions another piece.
/// Nobody mentions `lonely`.
fn small(names: [&str; 4]) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    let mentions_data = |function: &mut Function| {
        // `i32.const`, with room for any address, and `drop`.
        function.raw([0x41, 0x80, 0x80, 0x80, 0x80, 0x00, 0x1a]);
    };
    for number in 0..4 {
        functions.function(0);
        let mut function = Function::new([]);
        match number {
            0 | 2 => mentions_data(&mut function),
            1 => {
                function.instructions().call(2);
            }
            _ => {}
        }
        function.instructions().end();
        code.function(&function);
    }
    let mut exports = ExportSection::new();
    exports.export("main", ExportKind::Func, 0);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(ADDRESS.cast_signed()), *b"tabltext");
    let piece = |offset| DataSymbolDefinition { index: 0, offset, size: 4 };
    let mut symbols = SymbolTable::new();
    symbols.function(0, 0, Some("main")).function(0, 1, Some("drawn"));
    symbols.data(0, "text", Some(piece(4))).data(0, "table", Some(piece(0)));
    let mut linking = LinkingSection::new();
    linking.symbol_table(&symbols);
    // Where the addresses stand: after the count, the size of each function and its (empty) list of variables.
    let in_main = 4;
    let in_shown = in_main + 9 + 5 + 1;
    let in_code = [3, 2, ADDRESS_IN_CODE, in_main, TABLE, 0, ADDRESS_IN_CODE, in_shown, TEXT, 0];
    // The first piece stands after the count and after what says where the segment goes and how long it is.
    let in_data = [5, 1, PLACE_IN_DATA, 7, 1];
    let mut called = NameMap::new();
    (0..).zip(names).for_each(|(number, name)| called.append(number, name));
    let mut name_section = NameSection::new();
    name_section.functions(&called);
    let mut module = Module::new();
    module.section(&types).section(&functions).section(&exports).section(&code).section(&data);
    module.section(&linking);
    module.section(&CustomSection { name: "reloc.CODE".into(), data: in_code[..].into() });
    module.section(&CustomSection { name: "reloc.DATA".into(), data: in_data[..].into() });
    module.section(&name_section);
    module.finish()
}

fn graph() -> Graph {
    Graph::read(&small(["main", "drawn", "shown", "lonely"])).unwrap()
}

#[test]
fn functions_and_data_are_reached_through_each_other() {
    let reached = graph().reached(&BTreeSet::new());
    let expected = [
        Node::Function(0),
        Node::Function(1),
        Node::Function(2),
        Node::Piece(TEXT.into()),
        Node::Piece(TABLE.into()),
    ];
    assert_eq!(reached, BTreeSet::from(expected));
}

#[test]
fn nothing_is_reached_through_what_is_closed() {
    let reached = graph().reached(&BTreeSet::from([1]));
    assert_eq!(reached, BTreeSet::from([Node::Function(0), Node::Piece(TABLE.into())]));
}

#[test]
fn pieces_are_known_by_their_address() {
    let pieces = graph().pieces;
    assert_eq!(pieces[&TABLE.into()], ADDRESS..ADDRESS + 4);
    assert_eq!(pieces[&TEXT.into()], ADDRESS + 4..ADDRESS + 8);
}

#[test]
fn an_app_that_cannot_be_planned_is_refused() {
    assert!(Graph::read(&Module::new().finish()).is_err(), "without notes");
    assert!(Graph::read(&small(["main", "twin", "twin", "lonely"])).is_err(), "with twins");
}
