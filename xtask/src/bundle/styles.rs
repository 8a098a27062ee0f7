//! The style sheets: those of the first load joined into one, those of later parts each into another. Knows nothing of what
//! they say.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::file::Moment;
use super::folder::files_in;
use super::part::Part;
use crate::project::Project;

/// A sheet as a browser reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// What the page around the app, every day and every frame is drawn with: tokens, then parts and screens, then the shell.
    First,
    /// What other screens are drawn with; and paper.
    Later,
    /// What only staff's screens are drawn with.
    Staff,
}

impl Sheet {
    /// Every sheet, in the order in which a browser must read them.
    pub const ALL: [Self; 3] = [Self::First, Self::Later, Self::Staff];

    /// What its file is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "app.css",
            Self::Later => "later.css",
            Self::Staff => "staff.css",
        }
    }

    /// When it is needed.
    pub fn moment(self) -> Moment {
        match self {
            Self::First => Moment::FirstLoad,
            Self::Later => Moment::Soon(Part::Pairing),
            Self::Staff => Moment::Soon(Part::Staff),
        }
    }

    /// Its text, joined.
    pub fn join(self, project: &Project) -> Result<String> {
        let mut joined = String::new();
        for path in self.sources(project)? {
            let text =
                fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            joined.push_str(&closed_up(&text));
            joined.push('\n');
        }
        Ok(joined)
    }

    /// What it is joined from, in the order in which a browser must read them.
    fn sources(self, project: &Project) -> Result<Vec<PathBuf>> {
        match self {
            Self::First => {
                let mut paths = vec![project.path("assets/theme.css")];
                paths.extend(files_in(&project.path("assets/css"))?);
                paths.push(project.path("assets/public/shell.css"));
                Ok(paths)
            }
            Self::Later => files_in(&project.path("assets/css/later")),
            Self::Staff => files_in(&project.path("assets/css/staff")),
        }
    }
}

/// What all sheets are joined from, in the order in which a browser must read them.
pub fn sources(project: &Project) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for sheet in Sheet::ALL {
        paths.extend(sheet.sources(project)?);
    }
    Ok(paths)
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
        expected.retain(|path| *path != project.path("assets/public/shell.css"));
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
        let sheet: String = Sheet::ALL.iter().map(|sheet| sheet.join(&project).unwrap()).collect();
        assert_eq!(sheet.matches("prefers-color-scheme").count(), 1, "a theme is tokens");
        assert_eq!(sheet.matches("[data-theme=").count(), 2, "a theme is tokens");
    }
}
