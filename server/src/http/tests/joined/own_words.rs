//! What two who are one person said and had said of themselves, each in a log of their own: what goes along, and what stays.

use serde_json::json;
use shared::id::{Id, PersonId};
use shared::record::fact::FactEdit;
use shared::record::own::page::{PageEdit, PageField};
use shared::record::own::proof::{Naming, Proof, Provable};
use shared::record::own::seen_skill::{SeenSkill, SeenSkillId, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit, PreferencesField};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};

use super::{Twice, own};
use crate::chance;

fn wants(field: PreferencesField) -> Edit {
    Edit::Preferences(PreferencesEdit::Set(field))
}

fn opens(person: PersonId) -> Edit {
    Edit::Preferences(PreferencesEdit::Open(Owner { person }))
}

fn begins_page(person: PersonId) -> Edit {
    PathEdit::Page(PageEdit::Begin(Owner { person })).into()
}

fn approves() -> Edit {
    PathEdit::Page(PageEdit::Approve(true)).into()
}

fn strengths(text: &str) -> Edit {
    PathEdit::Page(PageEdit::Set(PageField::Strengths(text.to_owned()))).into()
}

fn saw(id: SeenSkillId, name: &str) -> Edit {
    let (on, source) = ("2026-09-01".parse().unwrap(), Source::AtWork);
    let what = SeenSkill { skill: None, name: name.to_owned(), help: Help::Hint, on, source };
    PathEdit::SeenSkill(At(id, FactEdit::Give(what))).into()
}

#[tokio::test]
async fn what_only_the_one_said_or_showed_goes_along_in_the_name_of_who_said_it() {
    let it = Twice::new().await;
    let (office, kept, other) = (&it.office, it.samira.person, it.again.person);
    let [seen, proven]: [SeenSkillId; 2] = [(); 2].map(|()| Id::from_random(chance::bytes()));
    let both = [opens(kept), wants(PreferencesField::HoursPerWeek(24))];
    office.taken(&it.samira, own(kept), &both).await;
    let theirs = [
        opens(other),
        wants(PreferencesField::HoursPerWeek(32)),
        wants(PreferencesField::Wishes("Liever niet in de kou".to_owned())),
        begins_page(other),
        strengths("Ik kan goed tellen"),
        approves(),
        saw(proven, "Zelf gezegd"),
    ];
    office.taken(&it.again, own(other), &theirs).await;
    office.taken(&office.anne, own(other), &[saw(seen, "Kassa tellen")]).await;

    // The hours they both said, and a yes to words, stay where they stand.
    assert_eq!(it.joined().await, json!({ "logs": 1, "carried": 4, "left": 2 }));
    let file = it.file(kept).await;
    let preferences = file.preferences.as_ref().unwrap();
    assert_eq!(*preferences.hours_per_week.get(), 24);
    assert_eq!(preferences.wishes.get(), "Liever niet in de kou");
    assert_eq!(preferences.wishes.shown().by.author, kept);
    assert!(file.approved_page().is_none(), "a yes is to the words its author had before them");
    let by = |id| file.own().seen_skills.get(&id).unwrap().by.author;
    assert_eq!((by(seen), by(proven)), (office.anne.person, kept));
    assert!(it.file(other).await.own().page.is_some(), "nothing goes from where it stands");

    // One of them is proven with since, another was changed: these stay.
    let longer = wants(PreferencesField::Wishes("Liever in de kou".to_owned()));
    office.taken(&it.samira, own(kept), &[longer]).await;
    let shown = vec![Provable::Skill(seen)];
    let proof = Proof { naming: Naming::First, place: None, shown, until: None };
    let proof = PathEdit::Proof(At(Id::from_random(chance::bytes()), FactEdit::Give(proof)));
    office.taken(&it.samira, own(kept), &[proof.into()]).await;
    let undone = it.separate().await.json();
    assert_eq!(undone, json!({ "logs": 1, "taken_back": 2, "left": 2, "stays": [] }));
    let file = it.file(kept).await;
    assert_eq!(file.preferences.as_ref().unwrap().wishes.get(), "Liever in de kou");
    assert!(file.own().page.as_ref().unwrap().is_blank());
    let stand: Vec<_> = file.seen_skills().into_iter().map(|(id, _)| id).collect();
    assert_eq!(stand, [seen]);
}

#[tokio::test]
async fn a_yes_to_ones_own_page_is_not_lost_to_what_would_go_along() {
    let it = Twice::new().await;
    let (office, kept, other) = (&it.office, it.samira.person, it.again.person);
    let page = |person, field| {
        [opens(person), begins_page(person), PathEdit::Page(PageEdit::Set(field)).into()]
    };
    let theirs = page(other, PageField::Wants("Liever binnen".to_owned()));
    office.taken(&it.again, own(other), &theirs).await;
    let strengths = PageField::Strengths("Ik kan goed tellen".to_owned());
    office.taken(&it.samira, own(kept), &page(kept, strengths)).await;
    office.taken(&it.samira, own(kept), &[approves()]).await;
    assert_eq!(it.joined().await, json!({ "logs": 1, "carried": 0, "left": 1 }));
    let approved = it.file(kept).await.approved_page().unwrap();
    assert_eq!((approved.strengths.as_str(), approved.wants.as_str()), ("Ik kan goed tellen", ""));
}
