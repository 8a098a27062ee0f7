//! Has each text that may change stand in an element of its own. A browser's translator takes text away and puts elements in
//! its place; a screen that goes on writing to what was taken away would show old words, or leave them behind. Knows the one
//! library that draws, and refuses it when it makes text another way than it did.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};

/// How the library makes a text that it keeps: with what comes over the line from the compiled half.
const MADE: &str = "document.createTextNode(this.s.substring(";
const MADE_TIMES: usize = 2;
const OWN: &str = "ownText(this.s.substring(";

/// What it makes instead. The element stays whatever becomes of the text in it.
const OWN_TEXT: &str = r#"const ownText = (text) => {
const own = document.createElement("x-t");
own.textContent = text;
return own;
};
"#;

/// The libraries' modules, the one that makes text mended.
pub fn have_own_text(modules: &mut BTreeMap<String, String>) -> Result<()> {
    let times = modules.values().map(|module| module.matches(MADE).count()).sum::<usize>();
    ensure!(
        times == MADE_TIMES,
        "text that may change is made in {times} places, not {MADE_TIMES}"
    );
    for module in modules.values_mut().filter(|module| module.contains(MADE)) {
        *module = [OWN_TEXT, &module.replace(MADE, OWN)].concat();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(texts: &[&str]) -> BTreeMap<String, String> {
        texts.iter().enumerate().map(|(n, text)| (n.to_string(), (*text).to_owned())).collect()
    }

    #[test]
    fn text_that_may_change_has_an_element_of_its_own() {
        let made = [MADE, "a)));", MADE, "b)));"].concat();
        let mut all = modules(&[&made, "document.createTextNode(\"\")"]);
        have_own_text(&mut all).unwrap();
        assert_eq!(all["0"], [OWN_TEXT, OWN, "a)));", OWN, "b)));"].concat());
        assert_eq!(all["1"], "document.createTextNode(\"\")");
    }

    #[test]
    fn a_library_that_makes_text_another_way_is_refused() {
        for texts in [["", ""], [MADE, ""], [&*[MADE, MADE].concat(), MADE]] {
            assert!(have_own_text(&mut modules(&texts)).is_err(), "{texts:?}");
        }
    }
}
