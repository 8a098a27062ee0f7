//! What the example's traject keeps beyond its plan: hours, an absence, messages, an answer to whether the work will go.

use chrono::NaiveTime;
use shared::dated::{Dated, RuleKind};
use shared::id::TrajectId;
use shared::record::At;
use shared::record::fact::FactEdit;
use shared::record::office::employer::{Growth, Motive};
use shared::record::path::PathEdit;
use shared::record::path::absence::Absence;
use shared::record::path::agreement::Means;
use shared::record::path::belief::{Belief, Sureness};
use shared::record::path::flow_on::{FlowOnEdit, FlowOnField, LetGo, NewFlowOn, OtherDay};
use shared::record::path::funding::{Funding, Wage, WageValue};
use shared::record::path::introduction::{
    Decision, IntroductionEdit, IntroductionField, Meeting, NewIntroduction, Why,
};
use shared::record::path::labels::{LabelsEdit, NewLabels};
use shared::record::path::message::Message;
use shared::record::path::suggestion::Suggestion;
use shared::record::path::suggestion_answer::{Course, SuggestionAnswer};
use shared::record::path::terms::{Basis, NewTerms, TermsEdit, WorkHours};
use shared::record::path::workday::{NewWorkday, WorkdayEdit, WorkdayId};
use shared::record::preferences::Day;
use shared::time::{Period, When};

use super::traject::day;
use super::{Office, its};
use crate::scene::{CANDIDATE, COACH, EMPLOYER, id};

/// Of each kind something: two days confirmed and one not, away today, a question with its answer.
pub(super) fn full(office: &mut Office, log: TrajectId) {
    let mut does = |who, on, edit: PathEdit| office.does(who, on, log, &edit.into());
    let belief = FactEdit::Give(Belief { sureness: Sureness::NotYet });
    does(CANDIDATE, -40, PathEdit::Belief(At(id(its::BELIEF), belief)));
    for (on, minutes) in [(-5, 480), (-4, 450), (-1, 480)] {
        let new = NewWorkday { placement: id(its::PLACEMENT), on: day(on), minutes };
        let at = WorkdayId::of(new.placement, new.on);
        let workday = |edit| PathEdit::Workday(At(at, edit));
        does(CANDIDATE, on, workday(WorkdayEdit::Record(new)));
        if on < -1 {
            does(EMPLOYER, on, workday(WorkdayEdit::Confirm(true)));
        }
    }
    let message = |text: &str| FactEdit::Give(Message { text: text.to_owned() });
    let question = message("Mag ik vrijdag eerder weg?");
    does(CANDIDATE, -2, PathEdit::Message(At(id(its::QUESTION), question)));
    let reply = message("Dat mag. Fijn dat je het vraagt.");
    does(COACH, -1, PathEdit::Message(At(id(its::REPLY), reply)));
    let idea = Suggestion { text: "Een bus om zeven uur".to_owned(), employer: None };
    does(CANDIDATE, -9, PathEdit::Suggestion(At(id(its::IDEA), FactEdit::Give(idea))));
    let planned = SuggestionAnswer {
        suggestion: id(its::IDEA),
        course: Course::Planned,
        line: "Vanaf maart rijdt er een busje.".to_owned(),
    };
    let planned = FactEdit::Give(planned);
    does(COACH, -3, PathEdit::SuggestionAnswer(At(id(its::IDEA_ANSWER), planned)));
    let labels = NewLabels {
        source: Some(Growth::Expansion),
        motive: Some(Motive::Inclusion),
        programme: "Perspectief op Werk".to_owned(),
    };
    does(COACH, -41, PathEdit::Labels(LabelsEdit::Put(labels)));
    let terms = TermsEdit::Begin(terms());
    does(COACH, -41, PathEdit::Terms(At(id(its::PLACEMENT), terms)));
    let funding = FactEdit::Give(funding());
    does(COACH, -40, PathEdit::Funding(At(id(its::FUNDING), funding)));
    let flow_on = |edit| PathEdit::FlowOn(At(id(its::PLACEMENT), edit));
    does(
        COACH,
        -3,
        flow_on(FlowOnEdit::Plan(NewFlowOn {
            from: id(its::PLACEMENT),
            next: "Bakkerij De Korenaar, brood bakken".to_owned(),
            to: None,
            on: day(90),
            goals: vec![id(its::GOAL)],
        })),
    );
    let other = OtherDay { on: day(97), line: "Dan is de inventaris klaar.".to_owned() };
    does(EMPLOYER, -2, flow_on(FlowOnEdit::Set(FlowOnField::Answer(LetGo::OtherDay(other)))));
    introductions(office, log);
    let mut does = |who, on, edit: PathEdit| office.does(who, on, log, &edit.into());
    let days = Period { from: day(0), to: Some(day(1)) };
    let absence = FactEdit::Give(Absence::new(days));
    does(CANDIDATE, 0, PathEdit::Absence(At(id(its::ABSENCE), absence)));
}

/// At a speed date: one of another company that was no, and one that waits for the employer's word.
fn introductions(office: &mut Office, log: TrajectId) {
    let mut does = |who, on, which, edit| {
        let edit = PathEdit::Introduction(At(id(which), edit));
        office.does(who, on, log, &edit.into());
    };
    let meets = |minute| Meeting {
        when: When { date: day(-2), time: NaiveTime::from_hms_opt(10, minute, 0) },
        minutes: 10,
        place: "Stadhuis".to_owned(),
        event: Some(id(its::SPEED_DATE)),
    };
    let new = |to, title: &str, employer: &str, minute| NewIntroduction {
        to,
        job: None,
        title: title.to_owned(),
        employer: employer.to_owned(),
        informed: None,
        meeting: Some(meets(minute)),
    };
    let before = new(None, "Bakker", "Bakkerij De Korenaar", 0);
    let now = new(Some(id(EMPLOYER)), "Orders verzamelen", "Vinkenhof Logistiek", 10);
    does(COACH, -6, its::INTRODUCTION_BEFORE, IntroductionEdit::Begin(before));
    does(COACH, -6, its::INTRODUCTION, IntroductionEdit::Begin(now));
    let informed = IntroductionEdit::Set(IntroductionField::Informed(Some(day(-5))));
    does(COACH, -5, its::INTRODUCTION_BEFORE, informed.clone());
    does(COACH, -5, its::INTRODUCTION, informed);
    let line = "Kom gerust nog eens langs.".to_owned();
    let decision = Decision { why: Why::HoursOrWay, line };
    does(COACH, -1, its::INTRODUCTION_BEFORE, IntroductionEdit::Decide(decision));
}

/// Three days a week, on a ground that has an end.
fn terms() -> NewTerms {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    let hours = |day| WorkHours { day, from: at(8), until: at(16) };
    NewTerms {
        placement: id(its::PLACEMENT),
        basis: Some(Basis::WithBenefit),
        basis_until: Some(day(20)),
        months_max: Some(24),
        reason: String::new(),
        hours: [Day::Monday, Day::Tuesday, Day::Thursday].map(hours).into(),
        address: "Havenweg 12, Zwolle".to_owned(),
    }
}

/// A subsidy whose rules and wage value are written down.
fn funding() -> Funding {
    let rule = |kind, value, source: &str| Dated {
        kind,
        name: String::new(),
        from: day(-62),
        value: Some(value),
        source: source.to_owned(),
        link: "https://wetten.overheid.nl/BWBR0015703".to_owned(),
    };
    Funding {
        placement: id(its::PLACEMENT),
        means: Means::WageCostSubsidy,
        from: day(-30),
        until: day(60),
        hours_per_week: 24,
        wage: Wage::Hour(1_471),
        other_cents: 0,
        employer_percent: 0,
        wage_value: Some(WageValue { percent: 20, from: day(0), set_by: "L. de Jong".to_owned() }),
        rules: vec![
            rule(RuleKind::MinimumWageHour, 1_471, "Minimumloon, januari"),
            rule(RuleKind::HolidayAllowance, 80, "Wet minimumloon, artikel 15"),
            rule(RuleKind::SubsidyMax, 700, "Participatiewet, artikel 10d, vierde lid"),
            rule(RuleKind::SubsidyFlat, 500, "Participatiewet, artikel 10d, vijfde lid"),
            rule(RuleKind::SubsidyFlatMonths, 6, "Participatiewet, een half jaar"),
            rule(RuleKind::EmployersCosts, 235, "Regeling loonkostensubsidie"),
        ],
    }
}
