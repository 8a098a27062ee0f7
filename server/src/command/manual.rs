//! The manual page of `opstap`, in the language of `man`: follows from what `opstap --help` says, and knows nothing else.

/// The page. `help` has commands that begin at the margin, their words behind four spaces, and options behind two dashes.
pub fn page(help: &str) -> String {
    let mut page = format!(
        ".TH OPSTAP 1 \"\" \"opstap {}\" \"Opstap\"\n.SH NAME\nopstap \\- progress of people who learn their way into a job\n\
         .SH SYNOPSIS\n.B opstap\n.I command\n.RI [ options ]\n.SH COMMANDS\n",
        env!("CARGO_PKG_VERSION")
    );
    let mut place = Place::Before;
    for line in help.lines().skip(1) {
        let (next, marked) = read(&place, line);
        page.push_str(&marked);
        place = next;
    }
    page + ".SH EXIT STATUS\n0 where all went well, 2 where the question was wrong, else 1.\n"
}

/// Where in the help a line stands.
enum Place {
    Before,
    /// Among the lines that say how a command is written.
    Usage,
    Words,
    Options,
}

fn read(place: &Place, line: &str) -> (Place, String) {
    let text = escaped(line.trim());
    if line.trim().is_empty() {
        return (Place::Before, String::new());
    }
    if line.starts_with("opstap ") {
        return (Place::Usage, format!(".TP\n.B {text}\n"));
    }
    if let (true, Some((name, words))) = (line.starts_with("--"), text.split_once("  ")) {
        let start = if matches!(place, Place::Options) { "" } else { ".SH OPTIONS\n" };
        return (Place::Options, format!("{start}.TP\n.B {name}\n{}\n", words.trim()));
    }
    let goes_on = line.starts_with("     ") && matches!(place, Place::Usage);
    match place {
        // Usage that is longer than a line stands behind more spaces than words do.
        Place::Usage if goes_on => (Place::Usage, format!(".br\n.B {text}\n")),
        Place::Options => (Place::Options, format!("{text}\n")),
        Place::Before | Place::Usage | Place::Words => (Place::Words, format!("{text}\n")),
    }
}

/// A backslash, a dash, and a dot or quote at the start of a line mean something to `man`.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_options_and_words_are_told_apart_and_marked() {
        let help = "Title.\n\nopstap a --data DIR\n           [--more]\n    Does .a\\b.\n    .So.\n\n--data    where\n          it is\n--port  which\n";
        let page = page(help);
        let (_, told) = page.split_once(".SH COMMANDS\n").expect("a list of commands");
        assert!(
            told.starts_with(
                ".TP\n.B opstap a \\-\\-data DIR\n.br\n.B [\\-\\-more]\nDoes .a\\eb.\n\\&.So.\n\
                 .SH OPTIONS\n.TP\n.B \\-\\-data\nwhere\nit is\n.TP\n.B \\-\\-port\nwhich\n"
            ),
            "{told}"
        );
    }
}
