//! Takes the small modules that libraries bring along into the one script, so that the first load is one request
//! and not a chain of them. Knows the forms of import and export that occur, and refuses every other.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result, bail, ensure};

/// The script with every module it imports inside it. What the binder found beside those stays out.
pub fn inline(script: &str, modules: &BTreeMap<String, String>) -> Result<String> {
    let mut inlined = String::new();
    let mut names = BTreeMap::new();
    let imports: Vec<&str> =
        script.lines().filter_map(|line| line.strip_prefix("import ")).collect();
    let is_imported = |path: &str| imports.iter().any(|import| import.contains(path));
    let imported = modules.iter().filter(|(path, _)| is_imported(path));
    for (index, (path, text)) in imported.enumerate() {
        let module = Module::read(text).with_context(|| format!("in the module {path}"))?;
        let name = format!("snippet{index}");
        writeln!(inlined, "const {name} = (() => {{\n{}\nreturn {module};\n}})();", module.body)?;
        names.insert(path.as_str(), name);
    }
    for line in script.lines() {
        if let Some(import) = line.strip_prefix("import ") {
            let (binding, path) = parse_import(import).with_context(|| format!("in `{line}`"))?;
            let name = names.get(path).with_context(|| format!("no module {path}"))?;
            writeln!(inlined, "const {binding} = {name};")?;
        } else {
            inlined.push_str(line);
            inlined.push('\n');
        }
    }
    Ok(inlined)
}

/// A script without the lines that are comments, and without indentation: they are for whoever reads the project, not for a
/// phone. No text in ours goes over several lines. What is named only to be given back is given back at once.
pub fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let mut lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//")).peekable();
    let mut left = String::new();
    while let Some(line) = lines.next() {
        let given = line.strip_prefix("const ret = ").filter(|it| it.ends_with(';'));
        match given.filter(|_| lines.peek() == Some(&"return ret;")) {
            Some(given) => {
                lines.next();
                left.push_str("return ");
                left.push_str(given);
            }
            None => left.push_str(line),
        }
        left.push('\n');
    }
    left
}

/// `{ a, b as c } from './x.js';` or `* as a from "./x.js"`: the pattern that a `const` needs, and the path.
fn parse_import(import: &str) -> Result<(String, &str)> {
    let (what, path) = import.split_once(" from ").context("an import without `from`")?;
    let path = path.trim_end_matches(';').trim_matches(['\'', '"']);
    let binding = match what.strip_prefix("* as ") {
        Some(name) => name.to_owned(),
        None => what.replace(" as ", ": "),
    };
    Ok((binding, path))
}

/// A module without its export statements, and the names they gave out.
struct Module {
    body: String,
    /// Outer name, inner name.
    exports: Vec<(String, String)>,
}

impl Module {
    fn read(text: &str) -> Result<Self> {
        let mut module = Self { body: String::new(), exports: Vec::new() };
        let mut rest = text;
        while let Some(at) = next_statement(rest, "export") {
            module.body.push_str(&rest[..at]);
            let statement = rest[at + "export".len()..].trim_start();
            rest = match statement.strip_prefix('{') {
                Some(list) => module.take_list(list)?,
                None => module.take_declaration(statement)?,
            };
        }
        module.body.push_str(rest);
        ensure!(next_statement(&module.body, "import").is_none(), "it imports another module");
        Ok(module)
    }

    /// `a, b as c };`: returns what follows.
    fn take_list<'text>(&mut self, list: &'text str) -> Result<&'text str> {
        let (names, rest) = list.split_once('}').context("an export list without end")?;
        for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let (inner, outer) = name.split_once(" as ").unwrap_or((name, name));
            self.exports.push((outer.trim().to_owned(), inner.trim().to_owned()));
        }
        Ok(rest.strip_prefix(';').unwrap_or(rest))
    }

    /// `class A …`, `function a …`: stays where it is, only its name is noted.
    fn take_declaration<'text>(&mut self, statement: &'text str) -> Result<&'text str> {
        let words = statement.strip_prefix("async ").unwrap_or(statement);
        let name = ["class ", "function ", "const ", "let ", "var "]
            .iter()
            .find_map(|keyword| words.strip_prefix(keyword))
            .and_then(|name| name.split(|letter: char| !is_name(letter)).next())
            .filter(|name| !name.is_empty());
        let Some(name) = name else {
            bail!("an export of an unknown form: `{}`", statement.lines().next().unwrap_or(""));
        };
        self.exports.push((name.to_owned(), name.to_owned()));
        Ok(statement)
    }
}

impl std::fmt::Display for Module {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("{ ")?;
        for (outer, inner) in &self.exports {
            write!(formatter, "{outer}: {inner}, ")?;
        }
        formatter.write_char('}')
    }
}

/// Where a statement with this keyword begins: after nothing but space, or after the end of another statement.
fn next_statement(text: &str, keyword: &str) -> Option<usize> {
    text.match_indices(keyword).map(|(at, _)| at).find(|&at| {
        let before = text[..at].trim_end_matches([' ', '\t']).chars().next_back();
        let after = text[at + keyword.len()..].chars().next();
        before.is_none_or(|letter| matches!(letter, ';' | '}' | '\n'))
            && after.is_some_and(|letter| matches!(letter, ' ' | '{' | '*' | '"' | '\''))
    })
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(script: &str, module: &str, expect: &str) {
        let modules = BTreeMap::from([("./snippets/a.js".to_owned(), module.to_owned())]);
        assert_eq!(inline(script, &modules).unwrap(), expect);
    }

    #[test]
    fn what_is_named_only_to_be_given_back_is_given_back() {
        let script =
            "f(a) {\n    const ret = a.b(1);\n    return ret;\n}\nconst ret = 2;\nlog(ret);\n";
        let short = "f(a) {\nreturn a.b(1);\n}\nconst ret = 2;\nlog(ret);\n";
        assert_eq!(without_comments(script), short);
    }

    #[test]
    fn a_comment_is_a_line_of_its_own() {
        let script = "// Why.\nlet a = 'https://b'; // kept\n  // so\nb();";
        assert_eq!(without_comments(script), "let a = 'https://b'; // kept\nb();\n");
    }

    #[test]
    fn each_form_of_export_and_import_is_taken_in() {
        check(
            "import { a, b as c } from './snippets/a.js';\na(c);",
            "export function a() {}\n  export class b {}",
            "const snippet0 = (() => {\nfunction a() {}\n  class b {}\nreturn { a: a, b: b, };\n})();\n\
             const { a, b: c } = snippet0;\na(c);\n",
        );
        check(
            "import * as star from \"./snippets/a.js\"\n",
            "var a=1;function b(){}export{a,b as c};",
            "const snippet0 = (() => {\nvar a=1;function b(){}\nreturn { a: a, c: b, };\n})();\n\
             const star = snippet0;\n",
        );
    }

    #[test]
    fn a_word_inside_a_name_or_a_sentence_is_no_statement() {
        for text in ["let exported = 1;", "// we export {it}", "x.export {", "important()"] {
            assert_eq!(next_statement(text, "export"), None, "{text}");
            assert_eq!(next_statement(text, "import"), None, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_taken_in_is_refused() {
        for module in
            ["export default 1;", "export * from './b.js';", "import { a } from './b.js';"]
        {
            let modules = BTreeMap::from([("./snippets/a.js".to_owned(), module.to_owned())]);
            let script = "import { a } from './snippets/a.js';";
            assert!(inline(script, &modules).is_err(), "{module}");
            assert_eq!(inline("a();", &modules).unwrap(), "a();\n", "nobody imports it");
        }
        assert!(inline("import { a } from './snippets/gone.js';", &BTreeMap::new()).is_err());
    }
}
