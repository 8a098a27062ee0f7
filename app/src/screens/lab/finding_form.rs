//! A finding: what was seen, then what is done about it, then what came of that and what to do so another time. From a figure
//! 1 tap and a line; the rest as it comes.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::office::lab::finding::{
    Figure, Finding, FindingEdit, FindingId, LaterFinding, NewFinding,
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

/// What can be written of one: at once, and as it comes.
#[derive(Debug, Clone, PartialEq)]
struct Words {
    new: NewFinding,
    later: LaterFinding,
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
    let stood = record.as_ref().map_or_else(|| blank(session, figure.clone()), stands);
    let now = filled_in(form, &stood, session.today());
    let state = ready(!now.new.saw.is_empty());
    let save = move |()| {
        let id = id.unwrap_or_else(|| session.new_id());
        let Words { new, later } = now.clone();
        let edits = Finding::edits_to_all(record.as_ref(), new, later).into_iter();
        let edits = edits.map(|edit| OfficeEdit::Finding(At(id, edit)));
        keep(session, form, edits.collect(), Route::Lab {});
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
    let Words { new: stood, later } = stood;
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let routes =
        std::iter::once(w.s_lab_every_route()).chain(Way::ALL.map(|it| phrases::route(w, it)));
    rsx! {
        TextField { form, name: SAW, label: w.s_finding_saw(), hint: w.s_lab_no_names(), kind: FieldKind::Text, stood: stood.saw, limit: TEXT_CHARS_MAX }
        DayField { label: w.s_finding_on(), value: form.or(ON, &stood.on.to_string()), sense: DaySense::Past, onsave: move |text| form.put(ON, text) }
        ChoiceField { form, name: ROUTE, legend: w.s_traject_route(), choices: routes.map(Choice::new).collect::<Vec<_>>(), stood: route_place(stood.route) }
        Card { title: w.s_finding_action_title(),
            TextField { form, name: ACTION, label: w.s_finding_action(), hint: w.a_optional(), kind: FieldKind::Text, stood: later.action, limit: TEXT_CHARS_MAX }
            TextField { form, name: WHO, label: w.s_finding_who(), hint: w.s_finding_who_hint(), stood: later.who, limit: TITLE_CHARS_MAX }
            DayField { label: w.s_finding_by_when(), hint: w.a_optional(), value: form.or(BY_WHEN, &day(later.by_when)), onsave: move |text| form.put(BY_WHEN, text) }
        }
        Card { title: w.s_finding_result_title(),
            TextField { form, name: RESULT, label: w.s_finding_result(), hint: w.a_optional(), kind: FieldKind::Text, stood: later.result, limit: TEXT_CHARS_MAX }
            DayField { label: w.s_finding_result_on(), hint: w.a_optional(), value: form.or(RESULT_ON, &day(later.result_on)), sense: DaySense::Past, onsave: move |text| form.put(RESULT_ON, text) }
            TextField { form, name: LESSON, label: w.s_finding_lesson(), hint: w.s_finding_lesson_hint(), kind: FieldKind::Text, stood: later.lesson, limit: TEXT_CHARS_MAX }
        }
    }
}

/// Where a route stands in the choice; the first is every route.
fn route_place(route: Option<Way>) -> Option<usize> {
    let Some(route) = route else { return Some(0) };
    Way::ALL.iter().position(|it| *it == route).map(|at| at + 1)
}

fn blank(session: Session, figure: Option<Figure>) -> Words {
    let teller = session.me().map(|it| it.name).unwrap_or_default();
    let new = NewFinding { teller, figure, on: session.today(), saw: String::new(), route: None };
    let later = LaterFinding::unsaid(&new);
    Words { new, later }
}

fn stands(it: &Finding) -> Words {
    Words { new: it.to_new(), later: it.to_later() }
}

fn filled_in(form: Form, Words { new, later }: &Words, today: NaiveDate) -> Words {
    let words = |name, stood: &str| form.or(name, stood).trim().to_owned();
    let day = |name, stood| match form.typed(name) {
        Some(text) => wire::date(&text),
        None => stood,
    };
    let route = match form.chosen(ROUTE) {
        Some(place) => place.checked_sub(1).and_then(|at| Way::ALL.get(at).copied()),
        None => new.route,
    };
    let result = words(RESULT, &later.result);
    // What came of it is known from the day it is said, unless somebody says another.
    let result_on = day(RESULT_ON, later.result_on);
    let result_on = result_on.or((!result.is_empty()).then_some(today));
    let new = NewFinding {
        teller: new.teller.clone(),
        figure: new.figure.clone(),
        on: form.day(ON).unwrap_or(new.on),
        saw: words(SAW, &new.saw),
        route,
    };
    let later = LaterFinding {
        action: words(ACTION, &later.action),
        who: words(WHO, &later.who),
        by_when: day(BY_WHEN, later.by_when),
        result,
        result_on,
        lesson: words(LESSON, &later.lesson),
    };
    Words { new, later }
}
