//! Gives short names to what the script and the compiled half call each other by. The names are of no use to anybody at
//! work, and a hash in each of them does not compress. Knows no name.

use std::collections::{HashMap, HashSet};

use anyhow::{Result, ensure};
use walrus::Module;

/// How the short names begin, which no name in a script does.
const SHORT: char = '$';

/// What the binder calls what a function is given, and what we do.
const GIVEN: [(&str, &str); 8] = [
    ("arg0", "p"),
    ("arg1", "q"),
    ("arg2", "r"),
    ("arg3", "s"),
    ("arg4", "t"),
    ("arg5", "u"),
    ("arg6", "v"),
    ("arg7", "w"),
];

/// Gives every import, and every export that the script calls a function by, a short name: in both halves the same. They
/// count up through the compiled half, where that saves more than it would through the script.
pub fn shorten(module: &mut Module, script: &str) -> Result<String> {
    let is_taken = |it: &str| is_short(it) || GIVEN.iter().any(|(_, letter)| *letter == it);
    ensure!(!pieces(script).any(is_taken), "the script has short names already");
    let in_script: HashSet<&str> = pieces(script).collect();
    let mut short = HashMap::new();
    let mut name = |long: &mut String| {
        if in_script.contains(long.as_str()) {
            let next = format!("{SHORT}{}", short.len());
            let given = short.entry(long.clone()).or_insert(next);
            long.clone_from(given);
        }
    };
    module.imports.iter_mut().for_each(|import| name(&mut import.name));
    module
        .exports
        .iter_mut()
        .filter(|it| it.name.starts_with("_R"))
        .for_each(|it| name(&mut it.name));
    short.extend(GIVEN.map(|(long, letter)| (long.to_owned(), letter.to_owned())));
    Ok(pieces(script).map(|it| short.get(it).map_or(it, String::as_str)).collect())
}

fn is_short(piece: &str) -> bool {
    piece.strip_prefix(SHORT).is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_digit()))
}

/// A script in pieces: those that could be a name, and what stands between them.
pub fn pieces(script: &str) -> impl Iterator<Item = &str> {
    let mut rest = script;
    std::iter::from_fn(move || {
        let is_of_name = |it: char| it.is_alphanumeric() || it == '_' || it == '$';
        let is_name = rest.chars().next().map(is_of_name)?;
        let end = rest.find(|it| is_of_name(it) != is_name).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use walrus::{FunctionBuilder, ModuleConfig};

    use super::*;

    #[test]
    fn both_halves_say_the_same_short_name() {
        let mut module = Module::with_config(ModuleConfig::new());
        let ty = module.types.add(&[], &[]);
        let (now, _) = module.add_import_func("./app_bg.js", "__wbg_now_0123456789abcdef", ty);
        module.add_import_func("./app_bg.js", "unused", ty);
        module.exports.add("_RNvC3app4call", now);
        let start =
            FunctionBuilder::new(&mut module.types, &[], &[]).finish(vec![], &mut module.funcs);
        module.exports.add("__wbindgen_start", start);
        let script = "function call(arg0) { wasm._RNvC3app4call(arg0); }\nconst i = { __wbg_now_0123456789abcdef: () => Date.now() };\nwasm.__wbindgen_start();";
        let shortened = shorten(&mut module, script).unwrap();
        assert_eq!(
            shortened,
            "function call(p) { wasm.$1(p); }\nconst i = { $0: () => Date.now() };\nwasm.__wbindgen_start();"
        );
        let imports: Vec<_> = module.imports.iter().map(|it| it.name.as_str()).collect();
        let exports: Vec<_> = module.exports.iter().map(|it| it.name.as_str()).collect();
        assert_eq!((imports, exports), (vec!["$0", "unused"], vec!["$1", "__wbindgen_start"]));
        assert!(shorten(&mut module, &shortened).is_err(), "never twice");
    }
}
