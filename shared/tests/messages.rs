//! Holds the build step for messages against bad files: each fault is found, with its line and its message.
//! Knows the build step by its own files, and no real message.

#[path = "../build/check.rs"]
mod check;
#[path = "../src/text/marks.rs"]
mod marks;
#[path = "../build/needed.rs"]
mod needed;
#[path = "../build/pattern.rs"]
mod pattern;
#[path = "../build/read.rs"]
mod read;
#[path = "../build/table.rs"]
mod table;
#[path = "../build/write.rs"]
mod write;

use needed::Needed;
use read::{Catalogue, LANGUAGES};

/// Reads a Dutch, an English and an Arabic text as the build does; the faults, one a line.
fn faults(texts: [&str; 3]) -> String {
    let (mut catalogues, mut faults) = (Vec::new(), Vec::new());
    for (language, text) in LANGUAGES.iter().zip(texts) {
        let (catalogue, found) = read::read(language, language.tag, text);
        faults.extend(found);
        catalogues.push(catalogue);
    }
    faults.extend(check::compare(&catalogues, &Needed::read("list", "")));
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// A text in English.
fn english(text: &str) -> Catalogue {
    read::read(&LANGUAGES[1], "en", text).0
}

/// A message in all three languages alike.
fn alike(text: &str) -> String {
    faults([text, text, text])
}

#[test]
fn a_good_file_has_no_faults() {
    assert_eq!(alike("## Part\na-hello = Hoi { $name }{ \"!\" }\n\na-two = { $left-count }\n"), "");
    let arabic = "a-n = { $count ->\n [0] 0\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] r\n }";
    let dutch = "a-n = { $count ->\n [one] een\n *[other] { $count }\n }";
    assert_eq!(faults([dutch, dutch, arabic]), "");
}

#[test]
fn each_fault_is_named_with_its_place() {
    let rows = [
        (
            ["a-x = X\n\nb-y = Y", "a-x = X", "a-x = X\nb-y = Y"],
            "en:1: b-y: is missing; it stands in nl:3",
        ),
        (["a-x = X", "a-x = X", "a-x = X\na-z = Z"], "ar:2: a-z: is not in nl"),
        (
            ["a-x = { $name }", "a-x = X", "a-x = { $name }"],
            "en:1: a-x: lacks $name, which nl:1 uses",
        ),
        (["a-x = X", "a-x = X", "a-x = { $who }"], "ar:1: a-x: uses $who, which nl does not"),
        (
            ["a-x = { $days }", "a-x = { $days ->\n [one] o\n *[other] r\n }", "a-x = { $days }"],
            "en:1: a-x: $days is a number here and a text in nl:1; name numbers $…-count",
        ),
    ];
    for (texts, expected) in rows {
        assert_eq!(faults(texts), expected);
    }
}

/// What is wrong with a Tigrinya text beside this Dutch one, if this list says what employers read.
fn faults_of_tigrinya(dutch: &str, tigrinya: &str, list: &str) -> String {
    let read = |tag: &str, text: &str| {
        let language = LANGUAGES.iter().find(|it| it.tag == tag).expect("one of ours");
        read::read(language, tag, text)
    };
    let catalogues: Vec<Catalogue> = LANGUAGES
        .iter()
        .map(|language| read(language.tag, if language.tag == "ti" { tigrinya } else { dutch }).0)
        .collect();
    let mut faults = read("ti", tigrinya).1;
    faults.extend(check::compare(&catalogues, &Needed::read("list", list)));
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_language_that_staff_do_not_read_needs_what_candidates_and_employers_see() {
    let dutch = "a-x = X\nc-x = X\ne-x = X\ns-x = X\ns-y = Y";
    let rows = [
        ("a-x = X\nc-x = X\ne-x = X", "", ""),
        ("a-x = X\nc-x = X\ne-x = X\ns-y = Y", "# both\ns-y", ""),
        ("a-x = X\nc-x = X", "", "ti:1: e-x: is missing; it stands in nl:3"),
        ("a-x = X\nc-x = X\ne-x = X", "\ns-y", "ti:1: s-y: is missing; it stands in nl:5"),
        (
            "a-x = X\nc-x = X\ne-x = X\ns-x = { $who }",
            "",
            "ti:4: s-x: uses $who, which nl does not",
        ),
        ("a-x = X\nc-x = X\ne-x = X\ns-z = Z", "", "ti:4: s-z: is not in nl"),
        ("a-x = X\nc-x = X\ne-x = X", "# ours\ns-z", "list:2: s-z: is not in nl"),
        (
            "a-x = X\nc-x = X\ne-x = X",
            "a-x",
            "list:1: a-x: every language has it: only ids with s- stand here",
        ),
    ];
    for (tigrinya, list, expected) in rows {
        assert_eq!(faults_of_tigrinya(dutch, tigrinya, list), expected);
    }
}

#[test]
fn each_language_names_its_own_classes() {
    let plural = |cases: &str| format!("a-x = {{ $count ->\n{cases}\n *[other] {{ $count }}\n }}");
    let rows = [
        ("tr", " [one] een", ""),
        ("ti", " [one] een", "[one] is more than 1 in ti: it has to say $count"),
        ("ti", " [one] { $count }", ""),
        ("uk", " [one] { $count }\n [few] f\n [many] m", ""),
        ("uk", " [one] een\n [few] f\n [many] m", "[one] is more than 1 in uk"),
        ("uk", " [one] { $count }\n [many] m", "the plural on $count lacks [few]"),
        ("pl", " [one] een\n [few] f", "the plural on $count lacks [many]"),
        ("pl", " [one] een\n [two] t\n [few] f\n [many] m", "pl has no class [two]"),
    ];
    for (tag, cases, expected) in rows {
        let language = LANGUAGES.iter().find(|it| it.tag == tag).expect("one of ours");
        let (_, found) = read::read(language, tag, &plural(cases));
        let said: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(said.is_empty(), expected.is_empty(), "{tag} {cases}: {said:?}");
        assert!(expected.is_empty() || said.iter().any(|it| it.contains(expected)), "{said:?}");
    }
}

#[test]
fn what_is_borrowed_says_so_in_the_table() {
    let mut tigrinya = read::read(&LANGUAGES[3], "ti", "a-x = X").0;
    needed::borrow(&english("a-x = Ex\ns-y = Why"), &mut tigrinya);
    assert_eq!(
        table::write("ti", "f", &tigrinya, table::Reader::Browser),
        "ti f\nX\u{1e}\u{19}Why\u{1e}"
    );
}

#[test]
fn each_fault_of_one_file_is_named() {
    let rows = [
        ("a-x = X\na-x = Again", "nl:2: a-x: is already there at line 1"),
        ("a_x = X", "nl:1: a_x: the id is not kebab-case"),
        ("a-X = X", "nl:1: a-X: the id is not kebab-case"),
        ("a-x = { \"\" }", "nl:1: a-x: the message is empty"),
        ("a-x = X\n .title = T", "nl:1: a-x: attributes are not supported"),
        ("-brand = B", "nl:1: brand: terms are not supported"),
        ("a-x = X { -brand }", "nl:1: a-x: supported are text,"),
        ("a-x = X { a-y }", "nl:1: a-x: supported are text,"),
        ("a-x = X { NUMBER($count) }", "nl:1: a-x: supported are text,"),
        ("a-x = { $count ->\n *[other] r\n }", "nl:1: a-x: the plural on $count lacks [one]"),
        (
            "a-x = { $count ->\n [few] f\n [one] o\n *[other] r\n }",
            "nl:1: a-x: nl has no class [few]",
        ),
        (
            "a-x = { $count ->\n [other] o\n *[one] r\n }",
            "nl:1: a-x: the marked case of a plural is *[other]",
        ),
        (
            "a-x = { $count ->\n [1.5] o\n [one] o\n *[other] r\n }",
            "nl:1: a-x: [1.5] is not a whole number",
        ),
        ("a-x = { $count ->\n [one] o\n [one] o\n *[other] r\n }", "is there twice"),
        (
            "a-x = { $count ->\n [one] { \"\" }\n *[other] r\n }",
            "nl:1: a-x: the plural on $count has an empty case",
        ),
        ("a-x = X{ \"\\u001E\" }", "nl:1: a-x: a text holds a control character"),
        ("a-x = X\na-y = { $name", "nl:2: a-y: syntax: "),
        ("a-x = X\n\na-y X", "nl:3: a-x: syntax: "),
    ];
    for (text, expected) in rows {
        let (_, found) = read::read(&LANGUAGES[0], "nl", text);
        let said: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|line| line.contains(expected)), "{text}\n{said:?}\n{expected}");
    }
}

#[test]
fn a_method_takes_its_arguments_by_name_and_says_its_english() {
    let text = "a-x = { $zone } { $count } { $area }";
    let source = write::write("0", 1, &["en"], &english(text));
    assert!(source.contains("    /// {zone} {count} {area}\n"), "{source}");
    assert!(
        source.contains("pub fn a_x(self, area: &str, count: u32, zone: &str) -> String"),
        "{source}"
    );
    let samples = write::samples(&english(text));
    assert!(
        samples.contains(
            r#"("a-x", 2, |words, text, number| words.a_x(text(0), number(1), text(2))),"#
        ),
        "{samples}"
    );
}

#[test]
fn a_table_holds_its_texts_in_the_order_of_the_methods() {
    let text =
        "c-x = X\ne-x = E\na-n = { $count ->\n [one] een\n [7] { $who }\n *[other] { $count }\n }!";
    let (catalogue, reader) = (english(text), table::Reader::Program);
    let first = "en f\n\u{1d}0\u{1f}7:\u{1a}1\u{1f}one:een\u{1f}other:\u{1a}0\u{1c}!\u{1e}X\u{1e}";
    assert_eq!(table::write_first("en", "f", &catalogue, reader), first);
    assert_eq!(table::write("en", "f", &catalogue, reader), format!("{first}E\u{1e}"));
}

#[test]
fn a_browser_fetches_no_text_that_only_a_window_says() {
    let catalogue = english("a-window-x = X\na-n = N\ne-link-x = X\ns-n = S");
    let told = |reader| table::write("en", "f", &catalogue, reader);
    assert_eq!(told(table::Reader::Program), "en f\nN\u{1e}X\u{1e}X\u{1e}S\u{1e}");
    assert_eq!(told(table::Reader::Browser), "en f\nN\u{1e}\u{1e}\u{1e}S\u{1e}");
}

#[test]
fn an_id_begins_with_who_reads_it() {
    let found: Vec<_> = table::misplaced(&english("a-x = X\nc-x = X\nd-x = X\ne-x = X")).collect();
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(said, ["en:3: d-x: an id begins with who reads it: a-, c-, e- or s-"]);
}

#[test]
fn another_list_of_messages_has_another_fingerprint() {
    let of = |text| table::fingerprint(&english(text));
    let list = of("a-x = { $who }\na-y = Y");
    assert_eq!(list, of("a-y = Why\na-x = X { $who }"), "other texts, the same list");
    for other in [
        "a-x = { $who }",
        "a-x = { $whom }\na-y = Y",
        "a-x = { $count }\na-y = Y",
        "a-x = { $who }\na-z = Y",
    ] {
        assert_ne!(list, of(other), "{other}");
    }
}

#[test]
fn the_build_and_the_screens_count_the_languages_alike() {
    let tags: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
    let langs = shared::text::Lang::ALL;
    assert_eq!(tags, langs.map(shared::text::Lang::tag));
    for (language, lang) in LANGUAGES.iter().zip(langs) {
        assert_eq!(language.is_for_staff, lang == lang.for_staff(), "{}", language.tag);
    }
}
