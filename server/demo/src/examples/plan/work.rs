//! What the work at a place consists of, and how it went, as changes. Knows no goals and no steps.

use shared::record::fact::FactEdit;
use shared::record::main_task::{MainTaskEdit, MainTaskId, NewMainTask};
use shared::record::placement::PlacementId;
use shared::record::work_sample::{WorkSample, WorkSampleId};
use shared::record::{At, Edit};
use shared::role::Role;

use crate::examples::day::Day;
use crate::examples::fixture::TaskFixture;
use crate::examples::named::Named;
use crate::examples::script::Script;

/// One main task, agreed by the coach on a day, with what the employer saw of it.
pub(super) fn task(script: &mut Script, placement: PlacementId, task: &TaskFixture, day: Day) {
    let id: MainTaskId = script.id("main-task", &format!("{placement}/{}", task.name));
    let new = NewMainTask { placement, name: task.name.clone(), share: task.share };
    script.say(day, Role::Coach, Edit::MainTask(At(id, MainTaskEdit::Add(new))));
    for (day, pace, quality, net_time, Named(help)) in &task.samples {
        let on = script.days.working(*day);
        let sample = WorkSample {
            task: id,
            pace: *pace,
            quality: *quality,
            net_time: *net_time,
            help: *help,
            on,
        };
        let id: WorkSampleId = script.id("work-sample", &format!("{id}/{day}"));
        script.say(*day, Role::Employer, Edit::WorkSample(At(id, FactEdit::Give(sample))));
    }
}
