//! Leaves out of a script what nobody calls: the binder writes more ways to start an app than the one that ours is started by.
//! Knows no name, and relies on the binder's layout alone: a function begins on a line of its own, and no text in it holds half
//! a pair of braces.

use std::collections::HashSet;
use std::ops::Range;

use super::short_names::pieces;

/// A stretch of a script.
struct Stretch<'script> {
    /// The function it is, if it is one.
    function: Option<&'script str>,
    lines: Vec<&'script str>,
}

/// The script without functions that neither the rest of it nor these callers mention. No other module imports it.
pub fn without_uncalled(script: &str, callers: &str) -> String {
    let mut stretches = stretches(script);
    loop {
        let mentions: Vec<HashSet<&str>> =
            stretches.iter().map(|stretch| names(&stretch.lines)).collect();
        let is_called = |name: &str| {
            let mut others = stretches.iter().zip(&mentions);
            pieces(callers).any(|it| it == name)
                || others.any(|(other, its)| other.function != Some(name) && its.contains(name))
        };
        let uncalled: HashSet<&str> =
            stretches.iter().filter_map(|it| it.function).filter(|it| !is_called(it)).collect();
        if uncalled.is_empty() {
            break;
        }
        stretches.retain(|it| it.function.is_none_or(|name| !uncalled.contains(name)));
    }
    let lines = stretches.iter().flat_map(|stretch| &stretch.lines);
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The script without methods of its classes that nothing in it mentions.
pub fn without_uncalled_methods(script: &str) -> String {
    let mut script = script.to_owned();
    while let Some(method) = uncalled_method(&script) {
        script.replace_range(method, "");
    }
    script
}

/// The first method that is mentioned nowhere but in itself.
fn uncalled_method(script: &str) -> Option<Range<usize>> {
    let classes = script.match_indices("class ").filter(|(at, _)| {
        let before = script[..*at].chars().next_back();
        before.is_none_or(|it| matches!(it, '}' | ';' | '{') || it.is_whitespace())
    });
    let mut methods = classes.flat_map(|(at, _)| {
        let body = script[at..].find('{').map_or(script.len(), |open| at + open + 1);
        methods(script, body)
    });
    methods
        .find(|(name, range)| {
            let rest = [&script[..range.start], &script[range.end..]];
            let mention = [".", name].concat();
            let is_mention = |text: &str| {
                let mut found = text.match_indices(&mention);
                found.any(|(at, _)| {
                    let after = text[at + mention.len()..].chars().next();
                    !after.is_some_and(|it| it.is_alphanumeric() || matches!(it, '_' | '$'))
                })
            };
            *name != "constructor" && !rest.into_iter().any(is_mention)
        })
        .map(|(_, range)| range)
}

/// The methods of a class whose body begins here, each with where it stands.
fn methods(script: &str, body: usize) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_usize, body);
    for (at, sign) in script[body..].char_indices().map(|(at, sign)| (body + at, sign)) {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    let head = script[start..at].split('(').next().unwrap_or_default().trim();
                    let is_name = |it: char| it.is_alphanumeric() || matches!(it, '_' | '$');
                    if !head.is_empty() && head.chars().all(is_name) {
                        found.push((head, start..at + 1));
                    }
                    start = at + 1;
                }
            }
            ';' if depth == 0 => start = at + 1,
            _ => {}
        }
    }
    found
}

fn stretches(script: &str) -> Vec<Stretch<'_>> {
    let mut stretches = vec![Stretch { function: None, lines: Vec::new() }];
    let mut depth = 0;
    for line in script.lines().filter(|line| !line.starts_with("export {")) {
        let function = if depth == 0 { function(line) } else { None };
        if function.is_some() {
            stretches.push(Stretch { function, lines: Vec::new() });
        }
        let open = stretches.last_mut().expect("there is one from the first");
        open.lines.push(line);
        depth += line.matches('{').count();
        depth = depth.saturating_sub(line.matches('}').count());
        if depth == 0 && open.function.is_some() {
            stretches.push(Stretch { function: None, lines: Vec::new() });
        }
    }
    stretches
}

/// The function that begins here.
fn function(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = line.strip_prefix("async ").unwrap_or(line).strip_prefix("function ")?;
    pieces(rest).next()
}

fn names<'script>(lines: &[&'script str]) -> HashSet<&'script str> {
    lines.iter().flat_map(|line| pieces(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_calls_is_left_out_and_what_only_that_called() {
        let script = "let a = 1;\nfunction used() {\n  if (a) {\n  }\n}\n    async function load() {\n      function inner() {\n      }\n      help();\n    }\nfunction help() {\n  help();\n}\nfunction kept() {\n  used();\n}\nexport { load as default };\n";
        let left =
            "let a = 1;\nfunction used() {\n  if (a) {\n  }\n}\nfunction kept() {\n  used();\n}\n";
        assert_eq!(without_uncalled(script, "kept();"), left);
        assert_eq!(without_uncalled(script, ""), "let a = 1;\n", "what is called by nobody else");
    }

    #[test]
    fn a_method_that_nothing_mentions_goes_and_what_only_that_called() {
        let script = "let one = 1;class A{x;y;constructor(){this.kept(1)}kept(n){if(n){return n}}\
                      gone(a,b){for(;;){this.help(a)}}help(){return this.help()}kept2(){}}\
                      let it = new A();it.kept2();";
        let left = "let one = 1;class A{x;y;constructor(){this.kept(1)}kept(n){if(n){return n}}\
                    kept2(){}}let it = new A();it.kept2();";
        assert_eq!(without_uncalled_methods(script), left);
        assert_eq!(without_uncalled_methods("let class_ = {};"), "let class_ = {};");
    }
}
