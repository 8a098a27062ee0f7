//! Papers in each language, with PDF/UA-1 held against them as they are written; and where the letters stand, for Arabic of a PDF
//! is given back by nobody in order.

mod on_fresh;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use ::tests::pool::opened;
use ::tests::scene::{CANDIDATE, COACH, EMPLOYER, Scene, day, id};
use parley::FontWeight;
use shared::labels::part_title;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::{Agreement, Financing, Means, Part};
use shared::record::path::objection::Objection;
use shared::record::path::signature::Signature;
use shared::record::{At, Edit};
use shared::text::{Lang, Messages};
use shared::time::Period;

use super::block::{Block, Direction, Paper, Text, without_marks};
use super::lines::{Run, Style, Typesetter};
use super::pages::{HEIGHT, Kind, MARGIN, pieces, placed};
use super::*;

const VERSION: u8 = 0xa1;

fn terms() -> Agreement {
    Agreement {
        replaces: None,
        skills: "Kassa tellen\nŻółte słowa\nتعبئة الرفوف".to_owned(),
        step_plan: "Eerst kijken, dan samen".to_owned(),
        period: Period { from: day(0), to: Some(day(180)) },
        hours_per_week: 24,
        guidance: "Anneke en Bas".to_owned(),
        financing: Financing {
            means: Means::SharedCost,
            cents_per_month: 120_001,
            employer_percent: 50,
        },
        financing_words: "Over drie maanden kijken we opnieuw.".to_owned(),
        talk_every_weeks: 4,
        evaluation: "У середу, ረቡዕ".to_owned(),
        preconditions: String::new(),
    }
}

fn offered(scene: &mut Scene) {
    let offer: Edit = PathEdit::Agreement(At(id(VERSION), FactEdit::Give(terms()))).into();
    scene.make(COACH, &offer).unwrap();
}

fn sign(author: u8, signer: u8, number: u8, scene: &mut Scene) {
    let words = terms().digest();
    let signature = Signature { agreement: id(VERSION), words, signer: id(signer) };
    let edit = PathEdit::Signature(At(id(number), FactEdit::Give(signature)));
    scene.make(author, &edit.into()).unwrap();
}

/// The coach signed, the employer too; the candidate is said to have, and says otherwise.
fn contested() -> Scene {
    let mut scene = opened();
    offered(&mut scene);
    sign(COACH, COACH, 0xb1, &mut scene);
    sign(EMPLOYER, EMPLOYER, 0xb2, &mut scene);
    sign(COACH, CANDIDATE, 0xb3, &mut scene);
    let objection = Objection { signature: id(0xb3), words: String::new() };
    let objection = PathEdit::Objection(At(id(0xb4), FactEdit::Give(objection)));
    scene.make(CANDIDATE, &objection.into()).unwrap();
    scene
}

fn words(lang: Lang) -> Messages {
    Messages::built_in(lang).unwrap()
}

/// Every line of a paper, as it is read.
pub(super) fn read(paper: &Paper) -> Vec<String> {
    let texts = paper.blocks.iter().flat_map(|block| match block {
        Block::Title(text)
        | Block::Heading(text)
        | Block::Notice(text)
        | Block::Paragraph(text) => vec![text],
        Block::List(texts) => texts.iter().collect(),
        Block::Code(_) => Vec::new(),
    });
    texts.map(|text| without_marks(&text.words())).collect()
}

/// How often a file says this of a key.
fn occurs(bytes: &[u8], key: &str, value: &str) -> usize {
    let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let after = text.match_indices(key).map(|(at, _)| text[at + key.len()..].trim_start());
    let says = |rest: &&str| {
        let rest = rest.strip_prefix(value);
        rest.is_some_and(|rest| !rest.starts_with(|it: char| it.is_ascii_alphanumeric()))
    };
    after.filter(says).count()
}

#[test]
fn the_paper_has_seven_parts_and_each_who_signed_in_every_language() {
    let scene = contested();
    let traject = scene.traject();
    for lang in Lang::ALL {
        let w = words(lang);
        let paper = agreement(w, traject).unwrap();
        let headings: Vec<_> = paper
            .blocks
            .iter()
            .filter_map(|it| match it {
                Block::Heading(text) => Some(text.words()),
                Block::Title(_) | Block::Notice(_) | Block::Paragraph(_) => None,
                Block::List(_) | Block::Code(_) => None,
            })
            .collect();
        let parts = Part::ALL.map(|part| part_title(w, part));
        let expected = [&parts[..], &[w.e_paper_signatures()]].concat();
        assert_eq!(headings, expected);
        let lines = read(&paper);
        let about = [traject.candidate_name().unwrap(), "1", w.a_agreement()];
        let outline = traject.outline.as_ref().unwrap();
        let about = about.into_iter().chain([&**outline.job.get(), &**outline.employer.get()]);
        for expected in about {
            assert!(lines.iter().any(|line| line.contains(expected)), "{lang:?} {expected}");
        }
        for person in [COACH, EMPLOYER, CANDIDATE] {
            let name = traject.name_of(id(person)).unwrap();
            let line = lines.iter().rfind(|line| line.contains(name)).unwrap();
            let waits = line.contains(w.a_signature_waiting());
            assert_eq!(waits, person == CANDIDATE, "{lang:?}: {line}");
        }
        let doubted = lines.iter().filter(|line| line.contains(w.a_agreement_objected()));
        assert_eq!(doubted.count(), 1);
        assert_eq!(lines[2], w.e_paper_unsigned(), "{lang:?}: said before what it is about");
        assert_eq!(paper.standing, w.e_paper_unsigned());
        assert!(lines.contains(&w.e_paper_empty().to_owned()), "nothing was written of one part");
    }
    assert!(agreement(words(Lang::Nl), opened().traject()).is_none());
    let mut scene = opened();
    offered(&mut scene);
    for who in [COACH, EMPLOYER, CANDIDATE] {
        let w = words(Lang::Nl);
        assert_eq!(agreement(w, scene.traject()).unwrap().standing, w.e_paper_unsigned());
        sign(who, who, 0xb0 + who, &mut scene);
    }
    let w = words(Lang::Nl);
    let paper = agreement(w, scene.traject()).unwrap();
    assert_eq!(paper.standing, w.a_agreement_complete());
    assert!(!read(&paper).contains(&w.e_paper_unsigned().to_owned()));
}

#[test]
fn the_pdf_is_tagged_has_its_language_and_nothing_against_it() {
    let scene = contested();
    for lang in Lang::ALL {
        let w = words(lang);
        let paper = agreement(w, scene.traject()).unwrap();
        // Refused by its own validator, it would not be there.
        let bytes = pdf(w, &paper).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7"));
        for (key, value, expected) in [
            ("/S", "/Document", 1),
            ("/S", "/H1", 1),
            ("/S", "/H2", 8),
            // Whom it is about, skills, money, talks, who signed.
            ("/S", "/L", 5),
            ("/S", "/P", 6),
            ("/Marked", "true", 1),
            ("/Direction", "/R2L", usize::from(lang == Lang::Ar)),
        ] {
            assert_eq!(occurs(&bytes, key, value), expected, "{lang:?} {key} {value}");
        }
        assert!(occurs(&bytes, "/Lang", &format!("({})", lang.tag())) > 0, "{lang:?}");
        assert_eq!(pdf(w, &paper).unwrap(), bytes, "the same paper is the same bytes");
    }
}

#[test]
fn arabic_is_joined_and_stands_at_the_right() {
    let style = Style { size: 12.0, weight: FontWeight::NORMAL };
    let mut setter = Typesetter::new(Direction::RightToLeft);
    let lines = setter.lines(&Text::Ours("سلام 24 Kassa".to_owned()), style, 400.0).unwrap();
    let [line] = &lines[..] else { panic!("one line") };
    let letters: Vec<(&str, Direction, f32)> = line
        .runs
        .iter()
        .flat_map(|run| {
            let mut left = run.left;
            run.glyphs.iter().map(move |glyph| {
                let here = left;
                left += glyph.x_advance * run.size;
                (&line.words[glyph.text_range.clone()], run.direction, here)
            })
        })
        .collect();
    let seen: String = letters.iter().map(|(letter, ..)| *letter).collect();
    // From left to right: what is read last comes first, but for the letters and digits of the other direction.
    assert!(seen.starts_with("Kassa") && seen.contains("24"), "{seen}");
    let arabic: Vec<&str> =
        letters.iter().filter(|it| it.0 > "\u{600}").map(|(letter, ..)| *letter).collect();
    // Lam and alif are one sign.
    assert_eq!(arabic, ["م", "لا", "س"]);
    assert!(letters.windows(2).all(|pair| pair[0].2 <= pair[1].2), "each stands after the last");
    let ends = letters.last().map(|(_, direction, left)| (*direction, *left > 380.0));
    assert_eq!(ends, Some((Direction::RightToLeft, true)));
}

/// Where each letter of each page stands, by its number in its font: what eyes see.
fn picture(w: Messages, paper: &Paper) -> String {
    let mut setter = Typesetter::new(Direction::of(w.lang()));
    let pieces = pieces(&mut setter, &paper.blocks).unwrap();
    let mut picture = String::new();
    for (number, page) in placed(&pieces).iter().enumerate() {
        writeln!(picture, "page {}", number + 1).unwrap();
        for it in page {
            let line = &pieces[it.piece].lines[it.line];
            writeln!(picture, "{:.1}: {}", it.top, without_marks(&line.words)).unwrap();
            // Of what only steers nothing is drawn.
            for Run { left, glyphs, .. } in line.runs.iter().filter(|it| !it.glyphs.is_empty()) {
                let glyphs = glyphs.iter().map(|it| it.glyph_id.to_u32().to_string());
                let glyphs = glyphs.collect::<Vec<_>>().join(" ");
                writeln!(picture, "    {left:.1}: {glyphs}").unwrap();
            }
        }
    }
    picture
}

const PICTURE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/papers/agreement.ar.txt");

/// No library of ours reads a picture, and none gives Arabic back out of a PDF in its order: the signs that are drawn are held
/// instead. They change where letters are no longer joined, turned or where they were.
#[test]
fn the_arabic_paper_is_drawn_as_somebody_looked_at_it() {
    let w = words(Lang::Ar);
    let drawn = picture(w, &agreement(w, contested().traject()).unwrap());
    if std::env::var("OPSTAP_SNAPSHOTS").is_ok_and(|it| it == "write") {
        std::fs::write(PICTURE, &drawn).unwrap();
    }
    let held = std::fs::read_to_string(PICTURE).unwrap();
    let differs = drawn.lines().zip(held.lines()).find(|(drawn, held)| drawn != held);
    assert!(
        drawn == held,
        "{PICTURE} differs, first at {differs:?}: look at the paper, then write it with OPSTAP_SNAPSHOTS=write"
    );
}

/// The number of each letter in its font, from right to left.
fn signs(words: &str) -> Vec<u32> {
    let style = Style { size: 12.0, weight: FontWeight::NORMAL };
    let mut setter = Typesetter::new(Direction::RightToLeft);
    let lines = setter.lines(&Text::Theirs(words.to_owned()), style, 400.0).unwrap();
    let runs = lines.iter().flat_map(|line| line.runs.iter().rev());
    runs.flat_map(|run| run.glyphs.iter().rev().map(|it| it.glyph_id.to_u32())).collect()
}

#[test]
fn an_arabic_letter_looks_as_its_place_in_the_word_asks() {
    // At the beginning, in the middle, at the end, and alone.
    let [alone, word] = [signs("ع"), signs("ععع")];
    let all: BTreeSet<u32> = word.iter().chain(&alone).copied().collect();
    assert_eq!((alone.len(), word.len(), all.len()), (1, 3, 4), "{word:?} {alone:?}");
    // Kept apart, each is as it is alone.
    let apart = signs("ع ع");
    assert_eq!((apart.first(), apart.last()), (alone.first(), alone.first()));
}

#[test]
fn peoples_own_words_keep_their_direction() {
    let [ours, theirs] = [Text::Ours("Kassa".to_owned()), Text::Theirs("24: Kassa".to_owned())];
    assert_eq!(ours.direction(Direction::RightToLeft), Direction::RightToLeft);
    assert_eq!(theirs.direction(Direction::RightToLeft), Direction::LeftToRight);
    let arabic = Text::Theirs("سلام".to_owned());
    assert_eq!(arabic.direction(Direction::LeftToRight), Direction::RightToLeft);
    assert_eq!(
        Text::Theirs("24".to_owned()).direction(Direction::RightToLeft),
        Direction::RightToLeft
    );
}

fn long() -> Vec<Block> {
    let words = "Werken met de scanner, en dan zelf. ".repeat(400);
    let theirs = |words: &str| Text::Theirs(words.to_owned());
    let mut blocks = vec![Block::Paragraph(theirs(&words[..4_000]))];
    for part in 1..60 {
        blocks.push(Block::Heading(Text::Ours(format!("Deel {part}"))));
        blocks.push(Block::List(vec![theirs("Eén"), theirs("Twee")]));
    }
    blocks.push(Block::Paragraph(theirs(&"x".repeat(4_000))));
    blocks
}

#[test]
fn what_is_long_flows_over_pages_in_its_order_and_within_the_margins() {
    let mut setter = Typesetter::new(Direction::LeftToRight);
    let pieces = pieces(&mut setter, &long()).unwrap();
    let pages = placed(&pieces);
    assert!(pages.len() > 4, "{} pages", pages.len());
    let all: Vec<_> = pages.iter().flatten().map(|it| (it.piece, it.line)).collect();
    assert!(all.is_sorted() && all.len() == pieces.iter().map(|it| it.lines.len()).sum::<usize>());
    for page in &pages {
        for it in page {
            let height = pieces[it.piece].lines[it.line].height;
            assert!(it.top >= MARGIN && it.top + height <= HEIGHT - MARGIN + 0.1, "{it:?}");
        }
        let last = page.last().unwrap();
        assert_ne!(pieces[last.piece].kind, Kind::Heading, "a heading stands over something");
        let first = page.first().unwrap();
        assert_ne!(pieces[first.piece].kind, Kind::Item, "a short list stays with its heading");
    }
    let paper = Paper { title: "Lang".to_owned(), standing: String::new(), blocks: long() };
    let bytes = pdf(words(Lang::Nl), &paper).unwrap();
    assert_eq!(occurs(&bytes, "/Type", "/Page"), pages.len());
}

fn one(words: &str) -> Paper {
    let blocks = vec![
        Block::Title(Text::Ours("Kassa".to_owned())),
        Block::Paragraph(Text::Theirs(words.to_owned())),
    ];
    Paper { title: "x".to_owned(), standing: String::new(), blocks }
}

#[test]
fn what_no_font_has_stands_as_a_number_and_the_paper_says_so() {
    let style = Style { size: 12.0, weight: FontWeight::NORMAL };
    for (written, read) in [
        ("Werken met 字", "Werken met [U+5B57]"),
        ("Goed 😀, 👩‍🍳!", "Goed [U+1F600], [U+1F469][U+1F373]!"),
        ("\u{e000}", "[U+E000]"),
        ("שלום", "[U+05E9][U+05DC][U+05D5][U+05DD]"),
        ("Kassa", "Kassa"),
    ] {
        let mut setter = Typesetter::new(Direction::LeftToRight);
        let lines = setter.lines(&Text::Theirs(written.to_owned()), style, 400.0).unwrap();
        let [line] = &lines[..] else { panic!("one line") };
        assert_eq!(line.words, read);
        assert_eq!(setter.has_stand_ins(), written != read);
        for lang in Lang::ALL {
            let bytes = pdf(words(lang), &one(written)).unwrap();
            // The title, the words, and what the numbers are.
            assert_eq!(occurs(&bytes, "/S", "/P"), if written == read { 1 } else { 2 });
        }
    }
    // Signs that only steer are no letters.
    let steered = "\u{2068}Kassa\u{2069}\t\u{feff}tellen\u{200f}\r";
    let bytes = pdf(words(Lang::Ar), &one(steered)).unwrap();
    assert_eq!(occurs(&bytes, "/S", "/P"), 1);
}

#[test]
fn a_paper_brings_only_the_letters_it_shows() {
    let w = words(Lang::Nl);
    let bytes = pdf(w, &agreement(w, contested().traject()).unwrap()).unwrap();
    assert!(bytes.len() < 200_000, "{} bytes", bytes.len());
}

/// Where others' programs look for them; nowhere, unless who runs the tests says where.
const FOR_OTHERS: &str = "OPSTAP_PAPERS";

#[test]
fn papers_are_left_for_an_implementation_that_is_not_ours() {
    let (agreed, seen) = (contested(), wage_value::tests::looked_at());
    let mut files = Vec::new();
    for lang in Lang::ALL {
        let w = words(lang);
        let paper = agreement(w, agreed.traject()).unwrap();
        files.push((format!("agreement-{}.pdf", lang.tag()), pdf(w, &paper).unwrap()));
    }
    for lang in [Lang::Nl, Lang::Ar] {
        let w = words(lang);
        for (name, paper) in [
            ("practice", practice(w, seen.traject(), day(30)).unwrap()),
            ("wage-value", wage_value(w, seen.traject(), day(30)).unwrap()),
        ] {
            files.push((format!("{name}-{}.pdf", lang.tag()), pdf(w, &paper).unwrap()));
        }
    }
    assert_eq!(files.len(), 11);
    if let Some(folder) = std::env::var_os(FOR_OTHERS) {
        for (name, bytes) in files {
            std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
        }
    }
}
