//! The style sheets, joined into one: tokens, then parts and screens, then the shell; what only staff need comes with the
//! part for staff. Knows nothing of what they say.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::folder::files_in;
use crate::project::Project;

/// Every style sheet, in the order in which a browser must read them.
pub fn sources(project: &Project) -> Result<Vec<PathBuf>> {
    let mut paths = vec![project.path("assets/theme.css")];
    let parts = project.path("assets/css");
    if parts.is_dir() {
        paths.extend(files_in(&parts)?);
    }
    paths.push(project.path("assets/public/shell.css"));
    Ok(paths)
}

/// What only staff's screens are drawn with.
const STAFF: [&str; 2] = ["65-figures.css", "70-desk.css"];

/// What every screen is drawn with.
pub fn join(project: &Project) -> Result<String> {
    joined(sources(project)?.into_iter().filter(|path| !is_for_staff(path)))
}

/// What a browser reads before that, of those whose screens need it.
pub fn desk(project: &Project) -> Result<String> {
    joined(sources(project)?.into_iter().filter(|path| is_for_staff(path)))
}

fn is_for_staff(path: &Path) -> bool {
    STAFF.iter().any(|sheet| path.ends_with(sheet))
}

fn joined(paths: impl Iterator<Item = PathBuf>) -> Result<String> {
    let mut joined = String::new();
    for path in paths {
        let text =
            fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        joined.push_str(&closed_up(&text));
        joined.push('\n');
    }
    Ok(joined)
}

/// A sheet without its comments, and without the lines and the indentation that are there for who reads the project.
fn closed_up(sheet: &str) -> String {
    let mut closed = String::new();
    for line in without_comments(sheet).lines().map(str::trim).filter(|line| !line.is_empty()) {
        // Elsewhere a line's end stands for a space.
        if !closed.is_empty() && !closed.ends_with(['{', '}', ';', ',']) {
            closed.push(' ');
        }
        closed.push_str(line);
    }
    closed
}

fn without_comments(sheet: &str) -> String {
    let mut left = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        left.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    left.push_str(rest);
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_closed_up_and_says_the_same() {
        let sheet = "/* Of\n two lines. */\n.a,\n.b > c {\n  margin: 0\n    auto; /* why */\n}\n\n.d { top: 0; }\n";
        assert_eq!(closed_up(sheet), ".a,.b > c {margin: 0 auto;}.d { top: 0; }");
    }

    /// Otherwise what stands between them would be no comment.
    #[test]
    fn no_text_in_a_sheet_looks_like_a_comment() {
        for path in sources(&Project::of_this_tool()).unwrap() {
            let sheet = without_comments(&fs::read_to_string(&path).unwrap());
            assert!(!sheet.contains("*/"), "{}", path.display());
            for quoted in sheet.split('"').skip(1).step_by(2) {
                assert!(!quoted.contains('\n'), "{}: {quoted}", path.display());
            }
        }
    }

    #[test]
    fn dx_serves_the_same_sheets_in_the_same_order() {
        let project = Project::of_this_tool();
        let settings = fs::read_to_string(project.path("Dioxus.toml")).unwrap();
        let (_, list) = settings.split_once("\nstyle = [").unwrap();
        let (list, _) = list.split_once(']').unwrap();
        let listed: Vec<_> = list
            .split('"')
            .filter_map(|part| part.strip_prefix('/'))
            .map(|sheet| project.path("assets").join(sheet))
            .collect();
        assert_eq!(listed, sources(&project).unwrap());
    }

    #[test]
    fn a_window_has_the_same_sheets_in_the_same_order_but_for_the_shell() {
        let project = Project::of_this_tool();
        let window = project.path("app/src/platform/native/page/window.rs");
        let text = fs::read_to_string(window).unwrap();
        let (_, list) = text.split_once("const STYLES").unwrap();
        let (list, _) = list.split_once("];").unwrap();
        let listed: Vec<_> = list
            .split('"')
            .filter_map(|part| part.split_once("assets/"))
            .map(|(_, sheet)| project.path("assets").join(sheet))
            .collect();
        let mut expected = sources(&project).unwrap();
        assert_eq!(expected.pop(), Some(project.path("assets/public/shell.css")));
        assert_eq!(listed, expected);
    }

    /// CSS cannot share one block between a system's wish and a reader's choice.
    #[test]
    fn dark_is_the_same_whoever_asked_for_it() {
        let project = Project::of_this_tool();
        let theme = fs::read_to_string(project.path("assets/theme.css")).unwrap();
        let tokens = |selector: &str| -> Vec<String> {
            let (_, block) = theme.split_once(selector).unwrap();
            let (block, _) = block.split_once('}').unwrap();
            block
                .lines()
                .map(|line| line.trim().to_owned())
                .filter(|line| !line.is_empty())
                .collect()
        };
        let wished = tokens(":root:not([data-theme=\"light\"]) {");
        assert!(wished.len() > 20, "{wished:?}");
        assert_eq!(wished, tokens(":root[data-theme=\"dark\"] {"));
        // Whoever looks at a screen in one theme then only has to look at its colours in the other.
        for line in &wished {
            let (name, value) = line.split_once(": ").unwrap();
            let is_colour = value.starts_with(['#', 'r']) || value.starts_with("var(--");
            let is_allowed = is_colour || name.starts_with("--shadow") || name == "color-scheme";
            assert!(is_allowed, "{line} changes more than colours");
        }
        let sheet = join(&project).unwrap();
        assert_eq!(sheet.matches("prefers-color-scheme").count(), 1, "a theme is tokens");
        assert_eq!(sheet.matches("[data-theme=").count(), 2, "a theme is tokens");
    }
}
