//! Two who take part and are one person: names that are one are side by side, one of them is kept, and what was joined is undone
//! here. The manager, at a desk or on a phone: a choice, a choice, and a tap.

use dioxus::prelude::*;
use shared::id::PersonId;
use shared::limits::TITLE_CHARS_MAX;
use shared::role::Role;
use shared::text::Messages;

use super::away::why_not;
use crate::format::{count, line};
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Choice, Choices, Empty, Field, Icon, List, Notice,
    Readiness, Row, Screen, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::controls::asked::use_asked;
use crate::screens::passkeys::Declined;
use crate::session::staff::joined::{Joined, Known, Separated, TakesPart, Why};
use crate::session::{NoAnswer, use_session};

/// The screen.
#[component]
pub fn Twice() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut typed = use_signal(String::new);
    let mut sought = use_signal(String::new);
    let mut said = use_signal(Vec::<String>::new);
    let asked = use_asked(move || session.outside(sought()));
    let changed = use_callback(move |words: Vec<String>| {
        said.set(words);
        asked.again();
    });
    rsx! {
        Screen { title: w.s_twice_title(), back: Route::StaffPeople {}.to_string(), back_label: w.a_back(),
            p { class: "soft", {w.s_twice_text()} }
            Field {
                label: w.s_search(),
                hint: w.a_optional(),
                value: typed(),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| typed.set(text),
            }
            Button {
                label: w.s_search_title(),
                kind: ButtonKind::Plain,
                icon: Icon::Search,
                onpress: move |()| sought.set(typed().trim().to_owned()),
            }
            div { role: "status",
                for (place , words) in said().into_iter().enumerate() {
                    Notice { key: "{place}", text: words, tone: Tone::Sun }
                }
            }
            {asked.waiting()}
            match asked.told.read().clone() {
                None => VNode::empty(),
                Some(told) => rsx! {
                    if told.people.len() < 2 {
                        Empty { title: w.s_twice_none() }
                    } else {
                        Pair { people: told.people, onchanged: changed }
                    }
                    if !told.joined.is_empty() {
                        AllJoined { all: told.joined, onchanged: changed }
                    }
                },
            }
        }
    }
}

/// Who is kept, and who is the same.
#[component]
fn Pair(people: Vec<Known>, onchanged: EventHandler<Vec<String>>) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut kept = use_signal(|| None::<PersonId>);
    let mut other = use_signal(|| None::<PersonId>);
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let mut is_busy = use_signal(|| false);
    let is_there = |id: PersonId| people.iter().any(|it| it.person == id);
    let (is_kept, is_other) =
        (kept().filter(|id| is_there(*id)), other().filter(|id| is_there(*id)));
    let others: Vec<Known> =
        people.iter().filter(|it| Some(it.person) != is_kept).cloned().collect();
    let chosen = is_kept.zip(is_other).filter(|(kept, other)| kept != other);
    let state = match (is_busy(), chosen) {
        (true, _) => Readiness::Busy,
        (false, Some(_)) => Readiness::Ready,
        (false, None) => Readiness::Waiting,
    };
    let join = use_callback(move |(into, person): (PersonId, PersonId)| {
        trouble.set(None);
        is_busy.set(true);
        spawn(async move {
            match session.join(person, into).await {
                Ok(it) => {
                    let told =
                        w.s_twice_joined(number(it.logs), number(it.carried), number(it.left));
                    onchanged.call(vec![told]);
                }
                Err(why) => trouble.set(Some(why)),
            }
            is_busy.set(false);
        });
    });
    let choices = |people: &[Known]| -> Vec<Choice> {
        people.iter().map(|it| Choice::new(it.name.clone()).hinted(about(w, it))).collect()
    };
    let place =
        |people: &[Known], of: Option<PersonId>| people.iter().position(|it| Some(it.person) == of);
    let ids = |people: &[Known]| people.iter().map(|it| it.person).collect::<Vec<_>>();
    let (all_ids, other_ids) = (ids(&people), ids(&others));
    rsx! {
        Choices {
            legend: w.s_twice_kept(),
            choices: choices(&people),
            chosen: place(&people, is_kept),
            onchoose: move |place: usize| kept.set(all_ids.get(place).copied()),
        }
        Choices {
            legend: w.s_twice_other(),
            choices: choices(&others),
            chosen: place(&others, is_other),
            onchoose: move |place: usize| other.set(other_ids.get(place).copied()),
        }
        if let Some(why) = trouble() {
            Declined { words: why_not(w, &why), why, onshown: move |()| trouble.set(None) }
        }
        BigButton {
            label: w.s_twice_join(),
            kind: ButtonKind::Primary,
            state,
            onpress: move |()| {
                if let Some(chosen) = chosen {
                    join.call(chosen);
                }
            },
        }
    }
}

/// Who was joined, each with its way back.
#[component]
fn AllJoined(all: Vec<Joined>, onchanged: EventHandler<Vec<String>>) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let separate = use_callback(move |person: PersonId| {
        trouble.set(None);
        spawn(async move {
            match session.separate(person).await {
                Ok(it) => onchanged.call(what_stays(w, &it)),
                Err(why) => trouble.set(Some(why)),
            }
        });
    });
    rsx! {
        if let Some(why) = trouble() {
            Declined { words: why_not(w, &why), why, onshown: move |()| trouble.set(None) }
        }
        Card { title: w.s_twice_list(),
            List { label: w.s_twice_list(),
                for it in all {
                    Row {
                        key: "{it.person}",
                        title: w.s_twice_is(&it.name, &it.into_name),
                        meta: w.s_staff_trajects(number(it.logs)),
                        trailing: rsx! {
                            Button {
                                label: w.s_twice_separate(),
                                spoken: w.s_twice_separate_of(&it.name),
                                kind: ButtonKind::Quiet,
                                onpress: move |()| separate.call(it.person),
                            }
                        },
                    }
                }
            }
        }
    }
}

/// As what they take part, where, and on how many phones.
fn about(w: Messages, it: &Known) -> String {
    let mut parts: Vec<String> = it.parts.iter().map(|it| part(w, it)).collect();
    parts.push(w.s_twice_phones(number(it.phones)));
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    line(w, &parts)
}

fn part(w: Messages, it: &TakesPart) -> String {
    match it.role {
        Role::Candidate => w.s_twice_learns(&it.name),
        Role::Employer | Role::Coach | Role::Manager => {
            line(w, &[phrases::role(w, it.role), &it.name])
        }
    }
}

/// That they are two again, and whatever is not as before.
fn what_stays(w: Messages, it: &Separated) -> Vec<String> {
    let stays = it.stays.iter().map(|it| match it.why {
        Why::Changed => w.s_twice_changed(&it.name),
        Why::Wrote => w.s_twice_wrote(&it.name),
    });
    let left = (it.left > 0).then(|| w.s_twice_left(number(it.left)));
    [w.s_twice_separated(number(it.logs))].into_iter().chain(stays).chain(left).collect()
}

fn number(of: u64) -> u32 {
    count(usize::try_from(of).unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use shared::id::Id;
    use shared::text::Lang;

    use super::*;
    use crate::session::staff::joined::Stays;

    #[test]
    fn somebody_is_told_by_where_they_take_part() {
        let w = Messages::built_in(Lang::Nl).expect("every language is inside");
        let part = |role, name: &str| TakesPart { role, name: name.to_owned() };
        let parts = vec![part(Role::Candidate, "De Linde"), part(Role::Employer, "Samir")];
        let (person, name) = (Id::from_random([2; 16]), "Samira".to_owned());
        let told = about(w, &Known { person, name, phones: 2, parts });
        let learns = w.s_twice_learns("De Linde");
        for part in [learns.as_str(), phrases::role(w, Role::Employer), "Samir"] {
            assert!(told.contains(part), "{told}");
        }
        assert!(told.ends_with(&w.s_twice_phones(2)), "{told}");
    }

    #[test]
    fn what_is_not_as_before_is_told_beside_what_is() {
        let w = Messages::built_in(Lang::Nl).expect("every language is inside");
        let stays = |name: &str, why| Stays { name: name.into(), why };
        let stays = vec![stays("Samira", Why::Changed), stays("Sami", Why::Wrote)];
        let told = what_stays(w, &Separated { logs: 3, left: 1, stays });
        let expected = [
            w.s_twice_separated(3),
            w.s_twice_changed("Samira"),
            w.s_twice_wrote("Sami"),
            w.s_twice_left(1),
        ];
        assert_eq!(told, expected);
        let whole = Separated { logs: 1, left: 0, stays: Vec::new() };
        assert_eq!(what_stays(w, &whole), [w.s_twice_separated(1)]);
    }
}
