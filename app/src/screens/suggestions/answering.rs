//! An answer to an idea: what comes of it in one tap, and a line beside it. Knows not to whom it goes.

use dioxus::prelude::*;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::path::suggestion_answer::Course;

use crate::forms::form::{Form, FormRefusal};
use crate::parts::{
    BigButton, Chip, Choice, ChoiceLayout, Choices, Field, FieldKind, Icon, Readiness,
};
use crate::phrases::path::course as course_words;
use crate::session::use_session;

const COURSE: &str = "course";
const LINE: &str = "line";

const COURSES: [Course; 4] = [Course::Considered, Course::Planned, Course::Done, Course::NotNow];

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub course: Course,
    pub line: String,
}

/// What was answered last, or that nothing was yet.
#[component]
pub fn Answered(answer: Option<(Course, String)>) -> Element {
    let w = use_session().messages();
    match answer {
        Some((course, line)) => {
            let (label, tone) = course_words(w, course);
            rsx! {
                Chip { label: label.to_owned(), tone }
                if !line.is_empty() {
                    p { bdi { "{line}" } }
                }
            }
        }
        None => rsx! {
            p { class: "soft", {w.a_idea_unanswered()} }
        },
    }
}

/// The form of an answer.
#[component]
pub fn ReplyForm(
    /// What is typed and chosen; whoever sends it forgets it once it went.
    form: Form,
    /// Whether it is on its way.
    #[props(default)]
    is_busy: bool,
    onanswer: EventHandler<Reply>,
) -> Element {
    let w = use_session().messages();
    let course = form.one_of(COURSE, &COURSES);
    let state = match (is_busy, course) {
        (true, _) => Readiness::Busy,
        (false, Some(_)) => Readiness::Ready,
        (false, None) => Readiness::Waiting,
    };
    let give = move |()| {
        if let Some(course) = form.one_of(COURSE, &COURSES) {
            onanswer.call(Reply { course, line: form.text(LINE).trim().to_owned() });
        }
    };
    rsx! {
        Choices {
            legend: w.s_idea_course(),
            layout: ChoiceLayout::Columns,
            choices: COURSES.iter().map(|it| Choice::new(course_words(w, *it).0)).collect::<Vec<_>>(),
            chosen: course.and_then(|course| COURSES.iter().position(|it| *it == course)),
            onchoose: move |place| form.choose(COURSE, place),
        }
        Field {
            label: w.s_idea_line(),
            kind: FieldKind::Text,
            value: form.text(LINE),
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(LINE, text),
        }
        FormRefusal { form }
        BigButton { label: w.s_idea_answer_send(), icon: Icon::Send, state, onpress: give }
    }
}
