//! Every screen as text, role by role, in Dutch, Arabic and Tigrinya: drawn as the app draws it, without a browser, and held
//! against what stands in `tests/fixtures/screens`. With `OPSTAP_SNAPSHOTS=write` that is written anew.

mod after_a_month;
mod at_once;
mod came_back;
mod figures;
mod heard;
mod lines;
mod read_in;
mod signed;
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use dioxus::prelude::*;
use shared::id::Id;
use shared::text::{Lang, Messages};
use tests::office::{FULL, MANAGER, NOW, Office, its};
use tests::scene::{CANDIDATE, COACH, EMPLOYER};

use crate::App;
use crate::platform::Width;
use crate::platform::stage::{self, Loaded, Stage};
use crate::route::Route;

/// Read from left to right, from right to left, and in a language that staff do not read.
const LANGS: [Lang; 3] = [Lang::Nl, Lang::Ar, Lang::Ti];

/// What a candidate comes to see.
const OF_CANDIDATE: &[&str] = &[
    "/",
    "/stappen",
    "/stappen/nieuw",
    "/stappen/{step}",
    "/leren",
    "/leren/{goal}",
    "/gesprekken",
    "/ik",
    "/nieuw",
    "/gezien",
    "/ik/bewijs",
    "/ik/bewijs/maken",
    "/ik/gegevens",
    "/ik/wensen",
    "/uitleg",
    "/deel",
    "/niet-gelukt",
    "/traject/{log}/evaluatie/{evaluation}",
    "/traject/{log}/evaluatie/{evaluation}/papier",
    "/traject/{log}/evaluatie/{evaluation}/antwoord",
    "/traject/{log}/afspraken",
    "/traject/{log}/afspraken/papier",
    "/traject/{log}/geld",
    "/traject/{log}/werkdagen",
    "/traject/{log}/berichten",
    "/traject/{log}/ideeen",
    "/traject/{log}/gezien",
    "/traject/{log}/bladzijde",
    "/traject/{log}/afspraak/{appointment}",
    "/traject/{log}/bijsturing/nieuw",
    "/traject/{log}/bijsturing/{adjustment}",
];

/// What only a desk shows, and what it shows otherwise than a phone.
const ON_DESK: &str = "/kandidaten/{log}";
const JOBS_ON_DESK: &str = "/banen?desk";

/// What a coach comes to see.
const OF_COACH: &[&str] = &[
    "/",
    "/kandidaten",
    "/kandidaten/nieuw",
    "/check-in",
    "/deel",
    ON_DESK,
    "/ik",
    "/traject/{log}",
    "/traject/{log}/baan",
    "/traject/{log}/stappen",
    "/traject/{log}/stappen/nieuw",
    "/traject/{log}/stappen/{step}",
    "/traject/{log}/doelen",
    "/traject/{log}/doelen/nieuw",
    "/traject/{log}/doelen/{goal}",
    "/traject/{log}/gesprekken",
    "/traject/{log}/bijsturing",
    "/traject/{log}/bijsturing/{adjustment}",
    "/traject/{log}/afspraken",
    "/traject/{log}/afspraken/nieuw",
    "/traject/{log}/geld/{placement}",
    "/traject/{log}/mensen",
    "/traject/{log}/mensen/nieuw",
    "/traject/{log}/links",
    "/traject/{log}/mensen/{member}",
    "/traject/{log}/mensen/{candidate}",
    "/traject/{log}/mensen/{candidate}",
    "/traject/{log}/geschiedenis",
    "/traject/{log}/check-in",
    "/traject/{log}/vraag/stap.{hard}",
    "/traject/{log}/vraag/check-in.{check-in}",
    "/traject/{log}/vraag/feedback.{feedback}",
    "/traject/{log}/vraag/afspraak.{appointment}",
    "/traject/{log}/vraag/punt.{wrong}",
    "/traject/{log}/vraag/stilte",
    "/traject/{log}/geld",
    "/traject/{log}/werkdagen",
    "/traject/{log}/berichten",
    "/traject/{log}/ideeen",
    "/traject/{log}/gezien",
    "/traject/{log}/gezien/nieuw",
    "/traject/{log}/bladzijde",
    "/traject/{log}/banen",
    "/traject/{log}/evaluatie/nieuw",
    "/traject/{log}/evaluatie/{evaluation}",
    "/traject/{log}/afspraak/nieuw",
    "/traject/{log}/plek/nieuw",
    "/traject/{log}/plek/{placement}",
    "/traject/{log}/plek/{placement}/voorwaarden",
    "/traject/{log}/plek/{placement}/doorstroom",
    "/traject/{log}/plek/{placement}/volgende",
    "/traject/{log}/uitkomst",
    "/traject/{log}/kennismaken",
    "/traject/{log}/kennismaken/nieuw",
    "/speeddate",
    "/speeddate/{speed-date}",
    "/banen",
    JOBS_ON_DESK,
    "/banen/werkgever",
    "/banen/{firm}",
    "/banen/{firm}/gegevens",
    "/banen/{firm}/contact",
    "/banen/{firm}/contact/{contact}",
    "/banen/{firm}/gesprek",
    "/banen/{firm}/gesprek/{growth}",
    "/banen/{firm}/convenant",
    "/banen/{firm}/convenant/{covenant}",
    "/banen/{firm}/baan",
    "/banen/{firm}/baan/{job}",
    "/banen/{firm}/baan/{job}/gegevens",
    "/banen/{firm}/baan/{job}/verwachting",
    "/banen/{firm}/baan/{job}/vaardigheid",
    "/banen/{firm}/baan/{job}/vervalt",
    "/banen/{firm}/baan/{job}/begin",
    "/banen/{firm}/baan/{job}/wie",
    "/zoek",
    "/groepen",
    "/groepen/nieuw",
    "/groepen/{cohort}",
    "/groepen/{cohort}/gegevens",
    "/groepen/{cohort}/deelnemers",
    "/groepen/{cohort}/stap",
    "/groepen/{cohort}/stap/{group-step}",
    "/traject/{log}/groep",
    "/sjablonen",
    "/sjablonen/{plan}",
    "/sjablonen/{plan}/gegevens",
    "/sjablonen/{plan}/taal",
    "/sjablonen/{plan}/stap",
    "/sjablonen/{plan}/stap.{plan-step}",
    "/sjablonen/{plan}/doel",
    "/sjablonen/{plan}/doel.{plan-goal}",
    "/vaardigheden",
    "/regels",
    "/regels/minimum_wage_hour",
    "/regels/social_return",
    "/lab",
    "/lab/bevinding",
    "/lab/bevinding.{finding}",
    "/lab/sessie.{lab-session}",
    "/lab/verband.{lab-link}",
    "/traject/{log}/sjabloon",
    "/bestaat-niet",
];

/// What an employer comes to see.
const OF_EMPLOYER: &[&str] = &[
    "/",
    "/ik",
    "/uitleg",
    "/traject/{log}",
    "/traject/{log}/stappen",
    "/traject/{log}/doelen",
    "/traject/{log}/gesprekken",
    "/traject/{log}/afspraken",
    "/traject/{log}/bij-jou",
    "/traject/{log}/geld",
    "/traject/{log}/werkdagen",
    "/traject/{log}/werk/nieuw",
    "/wat-kwam-ervan",
    "/traject/{log}/kennismaken",
    "/traject/{log}/ideeen",
    "/speeddate/{speed-date}",
    "/feedback",
    "/traject/{log}/feedback",
    "/traject/{log}/evaluatie/{evaluation}/antwoord",
    "/traject/{log}/afspraak/{appointment}",
    "/traject/{log}/bijsturing/{adjustment}",
];

/// What a manager comes to see.
const OF_MANAGER: &[&str] = &[
    "/",
    "/kandidaten",
    "/ik",
    "/ik/sleutels",
    "/monitor",
    "/cijfers",
    "/accounthouder",
    "/banen",
    "/ideeen",
    "/regels/minimum_wage_hour",
    "/regels/minimum_wage_hour/nieuw",
    "/lab",
    "/lab/visie",
    "/lab/succes.{success}",
    "/lab/kwartaal.2025-4",
    "/mensen",
    "/bestand",
    "/mensen/nieuw",
    "/mensen/dubbel",
    "/mensen/{coach}",
    "/mensen/{coach}/overdracht",
];

/// What nobody's phone shows.
const OF_NOBODY: &[&str] = &["/koppel"];

#[test]
fn a_candidates_screens_are_as_they_were() {
    held("candidate", Some(CANDIDATE), OF_CANDIDATE);
}

#[test]
fn a_coachs_screens_are_as_they_were() {
    held("coach", Some(COACH), OF_COACH);
}

#[test]
fn an_employers_screens_are_as_they_were() {
    held("employer", Some(EMPLOYER), OF_EMPLOYER);
}

#[test]
fn a_managers_screens_are_as_they_were() {
    held("manager", Some(MANAGER), OF_MANAGER);
}

#[test]
fn the_screen_of_nobodys_phone_is_as_it_was() {
    held("nobody", None, OF_NOBODY);
}

#[test]
fn every_screen_of_the_list_is_drawn_for_someone() {
    let all = [OF_CANDIDATE, OF_COACH, OF_EMPLOYER, OF_MANAGER, OF_NOBODY];
    let name = |address: &&str| {
        let route = format!("{:?}", Route::at(&filled(address)));
        route.split([' ', '{', '(']).next().unwrap_or_default().to_owned()
    };
    let drawn: BTreeSet<String> = all.into_iter().flatten().map(name).collect();
    let rows = include_str!("route.rs").lines().map(str::trim).filter(|row| row.contains("= ["));
    let listed = rows.filter_map(|row| row.split([' ', '{']).next()).map(str::to_owned);
    let listed: BTreeSet<String> = listed.collect();
    assert!(listed.len() > 20, "the list of screens: {listed:?}");
    let missing: Vec<_> = listed.difference(&drawn).collect();
    assert!(missing.is_empty(), "no role draws {missing:?}");
}

/// Holds the screens of a role against their files, or writes these.
fn held(role: &str, who: Option<u8>, addresses: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/screens").join(role);
    let is_to_write = std::env::var("OPSTAP_SNAPSHOTS").is_ok_and(|it| it == "write");
    let journal = who.map(|who| Office::with_examples().journal(who));
    let (mut expected, mut differing) = (BTreeSet::<PathBuf>::new(), Vec::new());
    for address in addresses {
        for lang in LANGS.into_iter().filter(|lang| is_read_by(role, *lang)) {
            let is_desk = [ON_DESK, JOBS_ON_DESK].contains(address);
            let width = if is_desk { Width::Desk } else { Width::Phone };
            let stage = Stage { now: NOW, address: filled(address), width, loaded: Loaded::All };
            stage::set(stage, journal.clone());
            let drawn = drawn(lang);
            let file = folder.join(format!("{}.{}.txt", file_name(address), lang.tag()));
            if is_to_write {
                fs::create_dir_all(&folder).and_then(|()| fs::write(&file, &drawn)).unwrap();
            }
            let before = fs::read_to_string(&file).unwrap_or_default();
            if let Some(difference) = lines::first_difference(&before, &drawn) {
                differing.push(format!("{address} in {}: {difference}", lang.tag()));
            }
            expected.insert(file);
        }
    }
    let there = fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let left = there.filter(|file| !expected.contains(file));
    differing.extend(left.map(|file| format!("{}: no screen draws this", file.display())));
    assert!(
        differing.is_empty(),
        "{role}: look at these, then write them with OPSTAP_SNAPSHOTS=write\n{}",
        differing.join("\n")
    );
}

/// Whether this role reads a language.
fn is_read_by(role: &str, lang: Lang) -> bool {
    lang == lang.for_staff() || !["coach", "manager"].contains(&role)
}

/// The screen of the address that is set, one element a line.
fn drawn(lang: Lang) -> String {
    drawn_in(Messages::built_in(lang).expect("every language is inside"))
}

fn drawn_in(messages: Messages) -> String {
    let mut window = VirtualDom::new(App);
    window.provide_root_context(messages);
    window.rebuild_in_place();
    lines::of(&dioxus_ssr::render(&window))
}

/// An address with the ids of the example in it.
fn filled(address: &str) -> String {
    let ids = [
        ("{log}", FULL),
        ("{step}", its::STEP),
        ("{hard}", its::STEP_HARD),
        ("{goal}", its::GOAL),
        ("{check-in}", its::CHECK_IN),
        ("{feedback}", its::FEEDBACK),
        ("{placement}", its::PLACEMENT),
        ("{evaluation}", its::EVALUATION),
        ("{adjustment}", its::ADJUSTMENT),
        ("{appointment}", its::APPOINTMENT),
        ("{wrong}", its::POINT_WRONG),
        ("{firm}", its::FIRM),
        ("{contact}", its::CONTACT),
        ("{growth}", its::GROWTH_TALK),
        ("{covenant}", its::COVENANT),
        ("{job}", its::JOB),
        ("{plan}", its::PLAN),
        ("{plan-step}", its::PLAN_STEP),
        ("{plan-goal}", its::PLAN_GOAL),
        ("{cohort}", its::COHORT),
        ("{group-step}", its::GROUP_STEP),
        ("{speed-date}", its::SPEED_DATE),
        ("{finding}", its::FINDING),
        ("{lab-session}", its::LAB_SESSION),
        ("{lab-link}", its::LAB_LINK),
        ("{success}", its::SUCCESS),
        ("{coach}", COACH),
        ("{member}", EMPLOYER),
        ("{candidate}", CANDIDATE),
        ("{candidate}", CANDIDATE),
    ];
    ids.iter().fold(address.to_owned(), |address, (name, id)| {
        address.replace(name, &Id::<()>::from_random([*id; 16]).to_string())
    })
}

/// What a file is called: the address, without the log that all have in common.
fn file_name(address: &str) -> String {
    match address {
        ON_DESK => return "kandidaten-desk".to_owned(),
        JOBS_ON_DESK => return "banen-desk".to_owned(),
        _ => {}
    }
    let name = address.trim_start_matches('/').replace("/{log}", "").replace(['{', '}'], "");
    if name.is_empty() { "home".to_owned() } else { name.replace('/', "-") }
}
