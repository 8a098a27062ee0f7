//! What a sheet may be called in Excel: short, without some signs, and like no other sheet of the workbook in any case.

use std::collections::BTreeSet;

use super::super::Page;

/// UTF-16 units in a name.
const UNITS_MAX: usize = 31;
const FORBIDDEN: &[char] = &['[', ']', ':', '*', '?', '/', '\\'];
/// What a page without a name is called, and one with a name that Excel keeps for itself.
const NAMELESS: &str = "Blad";
const RESERVED: &str = "history";

/// A name for each page: the page's own, or as near to it as can be.
pub(super) fn distinct(pages: &[Page]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let name = |page: &Page| {
        let own = allowed(&page.name);
        let numbered = (2..).map(|number| {
            let end = format!(" ({number})");
            cut(&own, UNITS_MAX - end.len()).to_owned() + &end
        });
        let mut names = std::iter::once(own.clone()).chain(numbered);
        names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
    };
    pages.iter().map(name).collect()
}

fn allowed(name: &str) -> String {
    let replaced = |it: char| if FORBIDDEN.contains(&it) || it.is_control() { ' ' } else { it };
    let name: String = name.chars().map(replaced).collect();
    let around = |it: char| it == '\'' || it.is_whitespace();
    let name = cut(name.trim_matches(around), UNITS_MAX).trim_end_matches(around);
    if name.is_empty() || name.to_lowercase() == RESERVED {
        format!("{NAMELESS} {name}").trim_end().to_owned()
    } else {
        name.to_owned()
    }
}

/// The start of a text that takes no more than so many units.
fn cut(text: &str, units_max: usize) -> &str {
    let mut units = 0;
    let fits = |(_, letter): &(usize, char)| {
        units += letter.len_utf16();
        units <= units_max
    };
    let end = text.char_indices().take_while(fits).last();
    &text[..end.map_or(0, |(at, letter)| at + letter.len_utf8())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_has_no_two_sheets_of_one_name() {
        for (names, expect) in [
            (&["Jan", "JAN", "jan"][..], &["Jan", "JAN (2)", "jan (3)"][..]),
            (&["Uren 1/2", "", "'t Werk'"], &["Uren 1 2", "Blad", "t Werk"]),
            (&["History", "Jan (2)", "Jan", "jan"], &["Blad History", "Jan (2)", "Jan", "jan (3)"]),
            (&["Ä", "ä"], &["Ä", "ä (2)"]),
        ] {
            let page =
                |name: &&str| Page { name: (*name).to_owned(), titles: vec![], rows: vec![] };
            let pages: Vec<Page> = names.iter().map(page).collect();
            assert_eq!(distinct(&pages), expect);
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let name = allowed(&"😀".repeat(20));
        assert_eq!(name, "😀".repeat(15));
        let page = Page { name: "a".repeat(40), titles: vec![], rows: vec![] };
        let names = distinct(&[page.clone(), page]);
        assert_eq!(names, ["a".repeat(31), "a".repeat(27) + " (2)"]);
    }
}
