//! What a traject shows, as text: values without who wrote them and when. For comparing before and after.

use std::fmt::Write;

use shared::record::Traject;
use shared::role::Role;

/// Everything a screen could show of it, one line a record; hidden records are not shown.
pub fn shown(traject: &Traject) -> String {
    let mut text = String::new();
    write(traject, &mut text).expect("a String takes all text");
    text
}

fn write(traject: &Traject, to: &mut String) -> std::fmt::Result {
    if let Some(it) = &traject.outline {
        let (job, employer, cohort) = (it.job.get(), it.employer.get(), it.cohort.get());
        let (route, period, phase) = (it.route.get(), it.period.get(), it.phase);
        writeln!(to, "outline {job} {employer} {route:?} {period:?} {cohort} {phase:?}")?;
    }
    for (id, it) in traject.members.iter().filter(|(_, it)| *it.active.get()) {
        let (name, phone, placement) = (it.name.get(), it.phone.get(), it.placement.get());
        writeln!(to, "member {id:?} {:?} {name} {phone} {placement:?}", it.role)?;
    }
    for (id, it) in traject.visible_placements() {
        let (place, kind, mentor) = (it.place.get(), it.kind.get(), it.mentor.get());
        let (hours, period) = (it.hours_per_week.get(), it.period.get());
        writeln!(to, "placement {id:?} {place} {kind:?} {mentor} {hours} {period:?}")?;
    }
    for (id, it) in traject.visible_steps() {
        let (title, note, phase, goal) =
            (it.title.get(), it.note.get(), it.phase.get(), it.goal.get());
        let (when, place, helper) = (it.when.get(), it.place.get(), it.helper.get());
        let (picture, rank, confirmed) = (it.pictogram.get(), it.rank.get(), it.is_confirmed());
        writeln!(to, "step {id:?} {title} {note} {phase:?} {goal:?} {when:?} {place} {helper}")?;
        writeln!(to, "  {picture:?} {rank:?} {confirmed} {:?}", it.status())?;
        for (mark, _) in it.marks.iter().filter(|(_, mark)| !mark.hidden.get()) {
            writeln!(to, "  mark {mark:?}")?;
        }
    }
    for (id, it) in traject.open_goals() {
        let (skill, levels, start) = (it.skill.get(), it.levels.get(), it.start.get());
        let (reached, target, weight) = (it.reached.get(), it.target.get(), it.weight.get());
        writeln!(to, "goal {id:?} {skill} {levels:?} {start:?} {reached:?} {target:?} {weight}")?;
        writeln!(to, "  {:?}", it.rank.get())?;
    }
    for (id, it) in traject.ratings.iter().filter(|(_, it)| it.stands()) {
        writeln!(to, "rating {id:?} {:?} {:?}", it.what, it.role)?;
    }
    for (id, it) in traject.check_ins.iter().filter(|(_, it)| it.stands()) {
        writeln!(to, "check-in {id:?} {:?} {:?}", it.what, it.role)?;
    }
    for (id, it) in traject.feedback.iter().filter(|(_, it)| it.stands()) {
        writeln!(to, "feedback {id:?} {:?} {:?}", it.what, it.role)?;
    }
    for (id, it) in traject.comments.iter().filter(|(_, it)| it.stands()) {
        writeln!(to, "comment {id:?} {:?} {:?}", it.what, it.role)?;
    }
    for (id, it) in traject.evaluations.iter().filter(|(_, it)| !it.hidden.get()) {
        let (when, conclusion) = (it.when.get(), it.conclusion.get());
        let signed: Vec<Role> =
            Role::ALL.into_iter().filter(|role| it.signature_of(*role).is_some()).collect();
        writeln!(to, "evaluation {id:?} {when:?} {conclusion} signed {signed:?}")?;
        for given in &it.answers {
            writeln!(to, "  {:?} {:?}", given.role, given.answers)?;
        }
    }
    for (id, it) in traject.adjustments.iter().filter(|(_, it)| !it.hidden.get()) {
        let (saw, think, lever) = (it.saw.get(), it.think.get(), it.lever.get());
        let (change, check_on) = (it.change.get(), it.check_on.get());
        let verdict = it.verdict.as_ref().map(|(verdict, _)| verdict);
        let review = it.review.as_ref().map(|(review, _)| review);
        writeln!(to, "adjustment {id:?} {saw} {think} {lever:?} {change} {check_on}")?;
        writeln!(to, "  {verdict:?} {review:?}")?;
    }
    for (id, it) in traject.appointments.iter().filter(|(_, it)| !it.hidden.get()) {
        writeln!(to, "appointment {id:?} {:?} {:?}", it.plan.get(), it.answer.get())?;
    }
    writeln!(to, "outcome {:?}", traject.closing.outcome())?;
    for (after, (lasting, _)) in traject.closing.follow_ups.iter() {
        writeln!(to, "  {after:?} {lasting:?}")?;
    }
    Ok(())
}
