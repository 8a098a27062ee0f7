//! Where somebody goes on after a place, as changes: planned by the coach, agreed to by the employer that lets go.

use shared::record::path::PathEdit;
use shared::record::path::flow_on::{FlowOnEdit, FlowOnField, LetGo, NewFlowOn};
use shared::record::{At, Edit};
use shared::role::Role;

use super::Plan;
use crate::examples::script::Script;

impl Plan<'_> {
    /// Writes it; all goals go along.
    pub(super) fn flow_on(&self, script: &mut Script) {
        let Some(fixture) = &self.traject.flow_on else { return };
        let Some(from) = self.guided_place(script) else { return };
        let goals = self.traject.goals.iter().map(|goal| script.id("goal", &goal.skill));
        let new = NewFlowOn {
            from,
            next: fixture.next.clone(),
            to: None,
            on: script.days.working(fixture.on),
            goals: goals.collect(),
        };
        let edit = |edit| Edit::from(PathEdit::FlowOn(At(from, edit)));
        script.say(fixture.day, Role::Coach, edit(FlowOnEdit::Plan(new)));
        if let Some(day) = fixture.agreed {
            let answer = FlowOnEdit::Set(FlowOnField::Answer(LetGo::Agreed));
            script.say(day, Role::Employer, edit(answer));
        }
    }
}
