//! Of whom a form is to be: those of whom this person may say it, by name.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::sync::phone::Phone;
use shared::text::Lang;

use super::form::Form;
use crate::parts::{Avatar, Card, Empty, List, Row, Screen};
use crate::phrases::initials;
use crate::phrases::search::name_order;
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::instead::Instead;
use crate::session::{Session, use_session};

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Whom {
    pub log: TrajectId,
    pub name: String,
    pub job: String,
}

/// All of them, in the reader's order.
pub fn all_of(session: Session, form: Form) -> Vec<Whom> {
    let (lang, today) = (session.lang(), session.today());
    session.ask(|phone| find(phone, phone.me().person, form, lang, today)).unwrap_or_default()
}

fn find(phone: &Phone, me: PersonId, form: Form, lang: Lang, today: NaiveDate) -> Vec<Whom> {
    let may = |role| form.permission().is_held_by(role);
    let asked = |traject: &Traject| match form {
        Form::CheckIn => traject.is_running(),
        // An employer is not told how it ended, but sees who still learns there.
        Form::Feedback => traject.is_running() && traject.is_learned_on(today),
    };
    let all = phone.trajects().filter(|(_, _, it)| asked(it));
    let mut all: Vec<Whom> = all
        .filter(|(_, _, traject)| traject.role(me).is_some_and(may))
        .map(|(log, _, traject)| Whom {
            log,
            name: traject.candidate_name().unwrap_or_default().to_owned(),
            job: traject.outline.as_ref().map(|it| it.job.get().clone()).unwrap_or_default(),
        })
        .collect();
    all.sort_by_cached_key(|it| (name_order(lang, &it.name), it.log));
    all
}

/// A check-in, by a shortcut.
#[component]
pub fn CheckInOfWhom() -> Element {
    rsx! {
        OfWhom { form: Form::CheckIn }
    }
}

/// Feedback, by a shortcut.
#[component]
pub fn FeedbackOfWhom() -> Element {
    rsx! {
        OfWhom { form: Form::Feedback }
    }
}

#[component]
fn OfWhom(form: Form) -> Element {
    let session = use_session();
    let w = session.messages();
    if session.role().and_then(Form::of) != Some(form) {
        // Their own day has what they say of themselves.
        return rsx! {
            Instead { to: Route::Home {}.to_string() }
        };
    }
    let all = all_of(session, form);
    if let [one] = &all[..] {
        return rsx! {
            Instead { to: form.route(one.log).to_string() }
        };
    }
    rsx! {
        Screen { title: w.e_quick_whom(), back: Route::Home {}.to_string(), back_label: w.a_back(),
            FirstFetch {}
            if all.is_empty() {
                if !is_first_fetch(session) {
                    Empty { title: w.e_candidates_empty() }
                }
            } else {
                Card {
                    List { label: w.e_quick_whom(),
                        for it in all {
                            Row {
                                key: "{it.log}",
                                leading: rsx! { Avatar { initials: initials(&it.name) } },
                                title: it.name,
                                meta: it.job,
                                href: form.route(it.log).to_string(),
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::record::Edit;
    use shared::record::outline::{OutlineEdit, OutlineField};
    use shared::role::Role;
    use shared::time::Period;

    use super::*;
    use crate::test_fixture::{TODAY, TestFixture};

    #[test]
    fn an_employer_is_asked_of_who_learns_there_today_and_of_nobody_before() {
        let today: NaiveDate = TODAY.parse().expect("a day");
        let mut coach = TestFixture::new();
        let samir = coach.open("Samir");
        let anna = coach.joins(samir, Role::Employer, "Anna");
        let found = |coach: &TestFixture, day| {
            let all = find(coach.phone(), anna, Form::Feedback, Lang::Nl, day);
            all.into_iter().map(|it| it.name).collect::<Vec<_>>()
        };
        let period = Period { from: today, to: Some(today) };
        coach.does(samir, Edit::Outline(OutlineEdit::Set(OutlineField::Period(period))));
        assert_eq!(found(&coach, today), ["Samir"]);
        assert!(found(&coach, today + chrono::Days::new(1)).is_empty());
    }
}
