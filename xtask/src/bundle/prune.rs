//! Takes out of the compiled half what belongs in neither part of it. Knows nothing of who that is.
//!
//! Libraries reach such functions through the table of functions, so the linker could not see that nothing does.

use anyhow::{Context, Result};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module, ModuleConfig, passes};

use super::plan::{Part, Plan};

/// What the linker noted for the plan; once that is made, it is of no use.
const NOTES: [&str; 3] = ["linking", "reloc.CODE", "reloc.DATA"];

/// Empties the functions that never run; what only they called falls away with them.
pub fn prune(wasm: &[u8], plan: &Plan) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_producers_section(false);
    let mut module = config.parse(wasm).context("reading the compiled app")?;
    for notes in NOTES {
        module.customs.remove_raw(notes);
    }
    let never_run: Vec<FunctionId> = module
        .functions()
        .filter(|function| matches!(function.kind, FunctionKind::Local(_)))
        .filter(|function| plan.function(function) == Part::Neither)
        .map(walrus::Function::id)
        .collect();
    for id in never_run {
        empty(&mut module, id);
    }
    passes::gc::run(&mut module);
    Ok(module)
}

fn empty(module: &mut Module, id: FunctionId) {
    let signature = module.types.get(module.funcs.get(id).ty());
    let (params, results) = (signature.params().to_vec(), signature.results().to_vec());
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    builder.func_body().unreachable();
    let params = params.iter().map(|kind| module.locals.add(*kind)).collect();
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(params));
}
