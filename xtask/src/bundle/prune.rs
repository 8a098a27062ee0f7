//! Takes out of the compiled half what no browser ever runs of it. Knows names of functions, nothing of what calls them.
//!
//! Libraries reach these through tables of functions, so the linker cannot see that nothing does. A function that is
//! taken out stops the app if it is called after all, as a bug would: so each row says why it is not.

use anyhow::{Context, Result, ensure};
use rustc_demangle::demangle;
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module, ModuleConfig, passes};

/// How a function's name starts or goes on, and why it never runs.
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

/// Empties the functions that never run; what only they called falls away with them.
pub fn prune(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_producers_section(false);
    let mut module = config.parse(wasm).context("reading the compiled app")?;
    for (name, why) in NEVER_RUN {
        let found: Vec<FunctionId> = module
            .functions()
            .filter(|function| matches!(function.kind, FunctionKind::Local(_)))
            .filter(|function| function.name.as_deref().is_some_and(|mangled| is(mangled, name)))
            .map(walrus::Function::id)
            .collect();
        ensure!(!found.is_empty(), "no function is called {name}: strike it from the list ({why})");
        for id in found {
            empty(&mut module, id);
        }
    }
    passes::gc::run(&mut module);
    Ok(module)
}

fn is(mangled: &str, name: &str) -> bool {
    // Without the hash that another compiler would give it.
    format!("{:#}", demangle(mangled)).contains(name)
}

fn empty(module: &mut Module, id: FunctionId) {
    let signature = module.types.get(module.funcs.get(id).ty());
    let (params, results) = (signature.params().to_vec(), signature.results().to_vec());
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    builder.func_body().unreachable();
    let params = params.iter().map(|kind| module.locals.add(*kind)).collect();
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(params));
}
