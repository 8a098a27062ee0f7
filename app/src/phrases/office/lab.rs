//! The social lab in words: what can be chosen, and what its fields are called and say.

use chrono::NaiveDate;
use shared::record::At;
use shared::record::office::lab::finding::{
    Figure, FindingEdit, FindingField, FindingId, Progress,
};
use shared::record::office::lab::lab_link::{LabLinkEdit, LabLinkField, LabLinkId, LinkTo};
use shared::record::office::lab::lab_session::{
    LabRole, LabSessionEdit, LabSessionField, LabSessionId,
};
use shared::record::office::lab::quarter_note::{
    Economy, QuarterNoteEdit, QuarterNoteField, QuarterNoteId,
};
use shared::record::office::lab::success::{SuccessEdit, SuccessField, SuccessId};
use shared::record::office::lab::vision::{VisionEdit, VisionId};
use shared::text::Messages;

use super::OfficePhrases;
use crate::phrases::{Written, line, pictogram_name, route};

impl OfficePhrases for At<VisionId, VisionEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_vision()
    }

    fn written(&self, _: Messages) -> Option<Written> {
        None
    }
}

impl OfficePhrases for At<LabSessionId, LabSessionEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_lab_session()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let LabSessionEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            LabSessionField::On(it) => Written::new(w.s_lab_session_on(), w.full_day(*it)),
            LabSessionField::Roles(it) => Written::new(w.s_lab_session_roles(), lab_roles(w, it)),
            LabSessionField::Words(it) => Written::new(w.s_lab_session_words(), it),
        })
    }
}

impl OfficePhrases for At<FindingId, FindingEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_finding()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let FindingEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            FindingField::On(it) => Written::new(w.s_finding_on(), w.full_day(*it)),
            FindingField::Saw(it) => Written::new(w.s_finding_saw(), it),
            FindingField::Route(it) => {
                let words = it.map_or(w.s_lab_every_route(), |it| route(w, it));
                Written::new(w.s_traject_route(), words)
            }
            FindingField::Action(it) => Written::new(w.s_finding_action(), it),
            FindingField::Who(it) => Written::new(w.s_finding_who(), it),
            FindingField::ByWhen(it) => Written::new(w.s_finding_by_when(), day(w, *it)),
            FindingField::Result(it) => Written::new(w.s_finding_result(), it),
            FindingField::ResultOn(it) => Written::new(w.s_finding_result_on(), day(w, *it)),
            FindingField::Lesson(it) => Written::new(w.s_finding_lesson(), it),
        })
    }
}

impl OfficePhrases for At<LabLinkId, LabLinkEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_lab_link()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let LabLinkEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            LabLinkField::To(it) => Written::new(w.s_lab_link_to(), link_to(w, *it)),
            LabLinkField::Name(it) => Written::new(w.s_lab_link_name(), it),
            LabLinkField::On(it) => Written::new(w.s_lab_link_on(), day(w, *it)),
            LabLinkField::Words(it) => Written::new(w.s_lab_link_words(), it),
            LabLinkField::Address(it) => Written::new(w.s_lab_link_address(), it),
        })
    }
}

impl OfficePhrases for At<SuccessId, SuccessEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_success()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let SuccessEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            SuccessField::Words(it) => {
                Written::new(w.s_success_words(), it.read_in(w.lang()).to_owned())
            }
            SuccessField::Pictogram(it) => {
                Written::new(w.s_step_pictogram(), pictogram_name(w, *it))
            }
            SuccessField::On(it) => Written::new(w.s_success_on(), w.full_day(*it)),
        })
    }
}

impl OfficePhrases for At<QuarterNoteId, QuarterNoteEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_quarter_note()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let QuarterNoteEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            QuarterNoteField::Economy(it) => Written::new(w.s_quarter_economy(), economy(w, *it)),
            QuarterNoteField::Words(it) => Written::new(w.s_quarter_words(), it),
        })
    }
}

/// What somebody who took part is.
pub fn lab_role(w: Messages, role: LabRole) -> &'static str {
    match role {
        LabRole::Coach => w.s_lab_role_coach(),
        LabRole::Manager => w.s_lab_role_manager(),
        LabRole::Employer => w.s_lab_role_employer(),
        LabRole::Candidate => w.s_lab_role_candidate(),
        LabRole::School => w.s_lab_role_school(),
        LabRole::Partner => w.s_lab_role_partner(),
    }
}

/// Who took part, in one line.
pub fn lab_roles(w: Messages, roles: &[LabRole]) -> String {
    let names: Vec<&str> = roles.iter().map(|it| lab_role(w, *it)).collect();
    line(w, &names)
}

/// How far a finding is.
pub fn progress(w: Messages, progress: Progress) -> &'static str {
    match progress {
        Progress::Found => w.s_finding_found(),
        Progress::Acted => w.s_finding_acted(),
        Progress::Known => w.s_finding_known(),
    }
}

/// What a link is to.
pub fn link_to(w: Messages, to: LinkTo) -> &'static str {
    match to {
        LinkTo::Event => w.s_lab_link_event(),
        LinkTo::Initiative => w.s_lab_link_initiative(),
    }
}

/// How the labour market was.
pub fn economy(w: Messages, economy: Economy) -> &'static str {
    match economy {
        Economy::Tight => w.s_economy_tight(),
        Economy::Normal => w.s_economy_normal(),
        Economy::Slack => w.s_economy_slack(),
    }
}

/// A figure as it was: "Beoogde baan · Alle trajecten · 12 van 29 = 41 % (26–59 %)".
pub fn figure(w: Messages, it: &Figure) -> String {
    line(w, &[&it.name, &it.group, &it.said])
}

fn day(w: Messages, day: Option<NaiveDate>) -> String {
    day.map(|day| w.full_day(day)).unwrap_or_default()
}
