//! A finding: what was seen, then what is done about it, then what came of that and what to do so another time. From a figure
//! 1 tap and a line; the rest as it comes.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::office::lab::finding::{
    Figure, Finding, FindingEdit, FindingField, FindingId, NewFinding,
};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::outline::Route as Way;
use shared::record::{At, Edit};
use shared::wire;

use super::findings::FigureLine;
use super::{PartForm, draft_name, keep, ready};
use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form::{Form, use_form};
use crate::forms::form_fields::{ChoiceField, TextField};
use crate::parts::{Button, ButtonKind, Card, Choice, FieldKind, Icon};
use crate::phrases;
use crate::route::{LabPartOf, Route};
use crate::screens::frame::Missing;
use crate::session::{Session, use_session};

/// The figure that a new one is made from.
pub const FIGURE: &str = "figure";
const ON: &str = "on";
const SAW: &str = "saw";
const ROUTE: &str = "route";
const ACTION: &str = "action";
const WHO: &str = "who";
const BY_WHEN: &str = "by-when";
const RESULT: &str = "result";
const RESULT_ON: &str = "result-on";
const LESSON: &str = "lesson";

/// What can be written of one.
#[derive(Debug, Clone, PartialEq)]
struct Words {
    on: NaiveDate,
    saw: String,
    route: Option<Way>,
    action: String,
    who: String,
    by_when: Option<NaiveDate>,
    result: String,
    result_on: Option<NaiveDate>,
    lesson: String,
}

/// Makes one, or goes on with it.
#[component]
pub fn FindingForm(id: Option<FindingId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| draft_name(LabPartOf::Finding(id)));
    let find = |id| session.ask_office(|it| it.findings.get(&id).cloned()).flatten();
    let record = id.and_then(find);
    if id.is_some() && record.is_none() {
        return rsx! {
            Missing {}
        };
    }
    let figure = match &record {
        Some(record) => record.figure.clone(),
        None => form.typed(FIGURE).and_then(|text| wire::decode::<Figure>(&text).ok()),
    };
    let stood = record.as_ref().map_or_else(|| blank(session), stands);
    let new = filled_in(form, &stood, session.today());
    let state = ready(!new.saw.is_empty());
    let with = figure.clone();
    let save = move |()| {
        let edits = match (id, &record) {
            (Some(id), Some(record)) => changes(id, record, new.clone()),
            (None, _) | (_, None) => begun(session, new.clone(), with.clone()),
        };
        keep(session, form, edits, Route::Lab {});
    };
    let hide = |id| Edit::from(OfficeEdit::Finding(At(id, FindingEdit::Hide(true))));
    rsx! {
        PartForm {
            title: w.s_finding_title(),
            form,
            state,
            of: id.map(OfficeRecordId::Finding),
            hide: id.map(hide),
            onsave: save,
            if let Some(figure) = figure {
                FigureLine { figure }
                if id.is_none() {
                    Button {
                        label: w.s_finding_without_figure(),
                        kind: ButtonKind::Plain,
                        icon: Icon::Close,
                        onpress: move |()| form.put(FIGURE, String::new()),
                    }
                }
            }
            Fields { form, stood }
        }
    }
}

#[component]
fn Fields(form: Form, stood: Words) -> Element {
    let w = use_session().messages();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let routes =
        std::iter::once(w.s_lab_every_route()).chain(Way::ALL.map(|it| phrases::route(w, it)));
    rsx! {
        TextField { form, name: SAW, label: w.s_finding_saw(), hint: w.s_lab_no_names(), kind: FieldKind::Text, stood: stood.saw, limit: TEXT_CHARS_MAX }
        DayField { label: w.s_finding_on(), value: form.or(ON, &stood.on.to_string()), sense: DaySense::Past, onsave: move |text| form.put(ON, text) }
        ChoiceField { form, name: ROUTE, legend: w.s_traject_route(), choices: routes.map(Choice::new).collect::<Vec<_>>(), stood: route_place(stood.route) }
        Card { title: w.s_finding_action_title(),
            TextField { form, name: ACTION, label: w.s_finding_action(), hint: w.a_optional(), kind: FieldKind::Text, stood: stood.action, limit: TEXT_CHARS_MAX }
            TextField { form, name: WHO, label: w.s_finding_who(), hint: w.s_finding_who_hint(), stood: stood.who, limit: TITLE_CHARS_MAX }
            DayField { label: w.s_finding_by_when(), hint: w.a_optional(), value: form.or(BY_WHEN, &day(stood.by_when)), onsave: move |text| form.put(BY_WHEN, text) }
        }
        Card { title: w.s_finding_result_title(),
            TextField { form, name: RESULT, label: w.s_finding_result(), hint: w.a_optional(), kind: FieldKind::Text, stood: stood.result, limit: TEXT_CHARS_MAX }
            DayField { label: w.s_finding_result_on(), hint: w.a_optional(), value: form.or(RESULT_ON, &day(stood.result_on)), sense: DaySense::Past, onsave: move |text| form.put(RESULT_ON, text) }
            TextField { form, name: LESSON, label: w.s_finding_lesson(), hint: w.s_finding_lesson_hint(), kind: FieldKind::Text, stood: stood.lesson, limit: TEXT_CHARS_MAX }
        }
    }
}

/// Where a route stands in the choice; the first is every route.
fn route_place(route: Option<Way>) -> Option<usize> {
    let Some(route) = route else { return Some(0) };
    Way::ALL.iter().position(|it| *it == route).map(|at| at + 1)
}

fn blank(session: Session) -> Words {
    Words {
        on: session.today(),
        saw: String::new(),
        route: None,
        action: String::new(),
        who: String::new(),
        by_when: None,
        result: String::new(),
        result_on: None,
        lesson: String::new(),
    }
}

fn stands(it: &Finding) -> Words {
    Words {
        on: *it.on.get(),
        saw: it.saw.get().clone(),
        route: *it.route.get(),
        action: it.action.get().clone(),
        who: it.who.get().clone(),
        by_when: *it.by_when.get(),
        result: it.result.get().clone(),
        result_on: *it.result_on.get(),
        lesson: it.lesson.get().clone(),
    }
}

fn filled_in(form: Form, stood: &Words, today: NaiveDate) -> Words {
    let words = |name, stood: &str| form.or(name, stood).trim().to_owned();
    let day = |name, stood| match form.typed(name) {
        Some(text) => wire::date(&text),
        None => stood,
    };
    let route = match form.chosen(ROUTE) {
        Some(place) => place.checked_sub(1).and_then(|at| Way::ALL.get(at).copied()),
        None => stood.route,
    };
    let result = words(RESULT, &stood.result);
    // What came of it is known from the day it is said, unless somebody says another.
    let result_on = day(RESULT_ON, stood.result_on);
    let result_on = result_on.or((!result.is_empty()).then_some(today));
    Words {
        on: form.day(ON).unwrap_or(stood.on),
        saw: words(SAW, &stood.saw),
        route,
        action: words(ACTION, &stood.action),
        who: words(WHO, &stood.who),
        by_when: day(BY_WHEN, stood.by_when),
        result,
        result_on,
        lesson: words(LESSON, &stood.lesson),
    }
}

fn later_fields(new: Words) -> Vec<FindingField> {
    vec![
        FindingField::Action(new.action),
        FindingField::Who(new.who),
        FindingField::ByWhen(new.by_when),
        FindingField::Result(new.result),
        FindingField::ResultOn(new.result_on),
        FindingField::Lesson(new.lesson),
    ]
}

fn is_said(field: &FindingField) -> bool {
    match field {
        FindingField::Action(it)
        | FindingField::Who(it)
        | FindingField::Result(it)
        | FindingField::Lesson(it)
        | FindingField::Saw(it) => !it.is_empty(),
        FindingField::ByWhen(it) | FindingField::ResultOn(it) => it.is_some(),
        FindingField::On(_) | FindingField::Route(_) => true,
    }
}

/// A new one, with what was said of it at once.
fn begun(session: Session, new: Words, figure: Option<Figure>) -> Vec<OfficeEdit> {
    let id = session.new_id();
    let teller = session.me().map(|it| it.name).unwrap_or_default();
    let (on, saw, route) = (new.on, new.saw.clone(), new.route);
    let add = FindingEdit::Add(NewFinding { teller, figure, on, saw, route });
    let said = later_fields(new).into_iter().filter(is_said).map(FindingEdit::Set);
    std::iter::once(add).chain(said).map(|edit| OfficeEdit::Finding(At(id, edit))).collect()
}

fn changes(id: FindingId, record: &Finding, new: Words) -> Vec<OfficeEdit> {
    let mut fields = vec![
        FindingField::On(new.on),
        FindingField::Saw(new.saw.clone()),
        FindingField::Route(new.route),
    ];
    fields.extend(later_fields(new));
    let set = |it| OfficeEdit::Finding(At(id, FindingEdit::Set(it)));
    record.changed(fields).into_iter().map(set).collect()
}
