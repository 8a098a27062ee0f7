//! `cargo xtask build`: from the app's sources to a directory a server can hand out. Knows the order of the steps,
//! and of each step only its name.

mod bundle_files;
mod code;
mod file;
mod folder;
mod graph;
mod headers;
mod inputs;
mod listing;
mod own_text;
mod part;
mod plan;
mod short_names;
mod snippets;
mod split;
mod styles;
mod uncalled;
mod weight;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use self::bundle_files::BundleFiles;
use self::code::Compiled;
use self::file::File;
pub use self::file::{Kind, Moment, hex};
use self::inputs::Inputs;
pub use self::listing::{Entry, Listing};
pub use self::part::Part;
use self::styles::Sheet;
use self::uncalled::without_uncalled_methods;
pub use self::weight::Weight;
use crate::project::Project;
use crate::toolchain::Toolchain;

/// The app's mark, in every form that a browser or a phone asks for, and what it shows to who may install it.
const ICONS: [&str; 9] = [
    "icon.svg",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable.svg",
    "icon-maskable-192.png",
    "icon-maskable-512.png",
    "screenshot-day.png",
    "screenshot-goals.png",
    "screenshot-desk.png",
];

/// The scripts that whoever looks at them fetches.
const BESIDE: [&str; 2] = ["push.js", "install.js"];

/// The words that count as part of a first load: most people here read these.
const FIRST_WORDS: &str = "nl.txt";

/// Brings the bundle up to date and tells what is in it.
pub fn build(project: &Project) -> Result<Listing> {
    let toolchain = Toolchain::for_browser(project)?;
    println!("Compiling the app for the browser (about two minutes the first time).");
    let compiled = code::compile(project, toolchain)?;
    // Two builds at once would pull the bundle from under each other; the lock ends with this function.
    let turn = fs::File::create(project.path("target/web.lock"))?;
    turn.lock().context("waiting for another build of the bundle")?;
    let inputs = Inputs::gather(project, &compiled)?;
    if let Some(listing) = Listing::current(&project.bundle(), &inputs) {
        println!("The web bundle is up to date.");
        return Ok(listing);
    }
    println!("Making the web bundle.");
    let bundle_files = assemble(project, &compiled)?;
    let listing = write(project, &bundle_files, &inputs)?;
    println!("The web bundle stands in {}.", project.bundle().display());
    Ok(listing)
}

/// What each kind of record weighs in the first load.
pub fn weights(project: &Project) -> Result<Vec<Weight>> {
    let compiled = code::compile(project, Toolchain::for_browser(project)?)?;
    weight::of_kinds(&code::first_with_names(&compiled.app)?)
}

/// Puts every file into the bundle, each after those whose address it mentions.
fn assemble(project: &Project, compiled: &Compiled) -> Result<BundleFiles> {
    let public = |name: &str| -> Result<Vec<u8>> {
        let path = project.path("assets/public").join(name);
        fs::read(&path).with_context(|| format!("reading {}", path.display()))
    };
    let text = |name: &str| -> Result<String> {
        let text =
            String::from_utf8(public(name)?).with_context(|| format!("{name} is not text"))?;
        let is_script = Path::new(name).extension().is_some_and(|extension| extension == "js");
        Ok(if is_script { snippets::without_comments(&text) } else { text })
    };
    let mut bundle_files = BundleFiles::default();
    let start = text("start.js")?;
    let code = code::bind(&compiled.app, &start)?;
    for name in BESIDE {
        bundle_files.add(File::hashed(name, Moment::Later, text(name)?.into_bytes())?);
    }
    for sheet in Sheet::ALL {
        let styles = sheet.join(project)?.into_bytes();
        bundle_files.add(File::hashed(sheet.name(), sheet.moment(), styles)?);
    }
    for (part, wasm) in code.wasm {
        let moment = match part {
            Part::First => Moment::FirstLoad,
            Part::CandidateDay | Part::StaffDay => Moment::Start(part),
            Part::Pairing | Part::Everyone | Part::Staff => Moment::Soon(part),
        };
        bundle_files.add(File::hashed(&format!("{}.wasm", part.name()), moment, wasm)?);
    }
    let script = snippets::inline(&code.script, &code.snippets)?;
    let script = without_uncalled_methods(&snippets::without_comments(&script))
        + &text("line.js")?
        + &text("crash.js")?
        + &bundle_files.fill(&start)?;
    bundle_files.add(File::hashed("app.js", Moment::FirstLoad, script.into_bytes())?);
    for path in &compiled.words {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let moment = match (name.starts_with("first."), name.ends_with(FIRST_WORDS)) {
            (true, true) => Moment::FirstVisit,
            (true, false) => Moment::Later,
            (false, true) => Moment::Soon(Part::Everyone),
            (false, false) => Moment::OtherLanguage,
        };
        bundle_files.add(File::hashed(&format!("words.{name}"), moment, fs::read(path)?)?);
    }
    bundle_files.add(File::hashed("boot.js", Moment::FirstLoad, text("boot.js")?.into_bytes())?);
    for name in ICONS {
        let moment = if name == "icon.svg" { Moment::FirstLoad } else { Moment::Later };
        bundle_files.add(File::hashed(name, moment, public(name)?)?);
    }
    for name in ["manifest.webmanifest", "index.html"] {
        let page = bundle_files.fill(&text(name)?)?;
        bundle_files.add(File::fixed(name, Moment::FirstLoad, page.into_bytes())?);
    }
    let worker = format!("const BUNDLE = {};\n{}", bundle_files.precache()?, text("sw.js")?);
    bundle_files.add(File::fixed("sw.js", Moment::Worker, worker.into_bytes())?);
    Ok(bundle_files)
}

/// Writes the bundle beside the old one and then swaps them, so that a server never sees half of it.
fn write(project: &Project, bundle_files: &BundleFiles, inputs: &Inputs) -> Result<Listing> {
    let (place, fresh, stale) =
        (project.bundle(), project.path("target/web.fresh"), project.path("target/web.stale"));
    remove(&fresh)?;
    let listing = bundle_files.write(&fresh, inputs)?;
    remove(&stale)?;
    if place.exists() {
        fs::rename(&place, &stale)?;
    }
    fs::rename(&fresh, &place)?;
    remove(&stale)?;
    Ok(listing)
}

fn remove(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory)
            .with_context(|| format!("removing {}", directory.display()))?;
    }
    Ok(())
}
