//! The files of a bundle in the making: who is called what, and what a service worker keeps. Knows no file by name.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rayon::prelude::*;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::file::{File, Moment, hex};
use super::inputs::Inputs;
use super::listing::{Entry, Listing};
use super::part::Part;

/// The files so far.
#[derive(Debug, Default)]
pub struct BundleFiles {
    files: Vec<File>,
}

impl BundleFiles {
    /// Adds a file; from now on others can mention it.
    pub fn add(&mut self, file: File) {
        self.files.push(file);
    }

    /// Puts the address of a file in the place of each `{{its name}}`.
    pub fn fill(&self, text: &str) -> Result<String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, after) = after.split_once("}}").context("`{{` without `}}`")?;
            let file = self
                .files
                .iter()
                .find(|file| file.name == name)
                .with_context(|| format!("no file is called `{name}`"))?;
            filled.push_str(before);
            filled.push_str(&file.address());
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    /// What the service worker keeps, as JSON: a version, and address and integrity of each file that is needed offline, in
    /// every language; and for whom, where not for everyone.
    pub fn precache(&self) -> Result<String> {
        let mut whole = Sha256::new();
        let mut files = Vec::new();
        for file in &self.files {
            let is_for_staff = match file.moment {
                Moment::FirstLoad | Moment::OtherLanguage => false,
                Moment::Start(part) | Moment::Soon(part) => part.is_for_staff(),
                Moment::Worker | Moment::Later | Moment::FirstVisit => continue,
            };
            let digest = Sha256::digest(&file.content);
            whole.update(digest);
            let integrity = format!("sha256-{}", STANDARD.encode(digest));
            let mut entry = json!({ "address": file.address(), "integrity": integrity });
            if is_for_staff {
                entry["for"] = Part::Staff.name().into();
            }
            files.push(entry);
        }
        let version = hex(&whole.finalize()[..8]);
        Ok(serde_json::to_string(&json!({ "version": version, "files": files }))?)
    }

    /// Writes every file with its compressed forms, and the list of them.
    pub fn write(&self, place: &Path, inputs: &Inputs) -> Result<Listing> {
        let mut entries = Vec::new();
        let shrunk = self.files.par_iter().map(File::shrink).collect::<Result<Vec<_>>>()?;
        for (file, shrunk) in self.files.iter().zip(shrunk) {
            let path = place.join(&file.path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, &file.content)?;
            if let Some(shrunk) = &shrunk {
                fs::write(place.join(format!("{}.br", file.path)), &shrunk.brotli)?;
                fs::write(place.join(format!("{}.gz", file.path)), &shrunk.gzip)?;
            }
            entries.push(Entry::of(file, shrunk.as_ref()));
        }
        let listing = Listing::new(inputs, entries);
        listing.write(place)?;
        Ok(listing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle_files() -> BundleFiles {
        let mut bundle_files = BundleFiles::default();
        bundle_files.add(File::fixed("sw.js", Moment::FirstLoad, b"1".to_vec()).unwrap());
        let moment = Moment::Soon(Part::Staff);
        bundle_files.add(File::fixed("b.js", moment, b"3".to_vec()).unwrap());
        bundle_files.add(File::fixed("a.png", Moment::Later, b"2".to_vec()).unwrap());
        bundle_files.add(File::fixed("ar.txt", Moment::OtherLanguage, b"4".to_vec()).unwrap());
        bundle_files
    }

    #[test]
    fn names_become_addresses() {
        assert_eq!(bundle_files().fill("<{{sw.js}}> {}").unwrap(), "</sw.js> {}");
        assert!(bundle_files().fill("{{gone.js}}").is_err());
        assert!(bundle_files().fill("{{sw.js").is_err());
    }

    #[test]
    fn the_first_load_in_every_language_is_kept_offline() {
        let precache = bundle_files().precache().unwrap();
        assert!(precache.contains("/sw.js"), "{precache}");
        assert!(precache.contains(r#""/b.js","for":"staff""#), "{precache}");
        assert!(precache.contains("/ar.txt"), "{precache}");
        assert!(!precache.contains("a.png"), "{precache}");
    }
}
