// Much of what a coach and a candidate record, as edits. Knows the wire's words for records, not who sends them.

import { newId } from "./forge.mjs";

const GOALS = 8;
const STEPS = 16;
const LEVELS = ["kijkt mee", "doet mee", "doet het met hulp", "doet het zelf", "legt het uit"];

/** As many as one traject of the pilot holds: its opening, its candidate, goals, steps, and what became of them. */
export function wholeTraject(name = "Bo") {
  const period = { from: "2026-09-01", to: "2027-05-01" };
  const outline = { job: "Medewerker expeditie", employer: "De Loods", route: "small_scale_growth", period, cohort: "", coach: "Ada", origin: "example" };
  const edits = [{ outline: { open: outline } }, { member: [newId(), { add: { role: "candidate", name, placement: null } }] }];
  for (let goal = 0; goal < GOALS; goal += 1) {
    edits.push({ goal: [newId(), { add: { skill: `Vaardigheid ${goal}`, levels: LEVELS, start: "much_less", target: null, weight: 1, rank: "80" } }] });
  }
  for (let count = 0; count < STEPS; count += 1) {
    const step = newId();
    edits.push({ step: [step, { add: { title: `Stap ${count}`, phase: "learning_in", pictogram: "star", rank: "80" } }] });
    for (const state of ["doing", "done", "doing"]) edits.push({ step: [step, { mark: [newId(), state] }] });
  }
  return edits;
}

/** So many marks on one step. */
export function marks(step, count) {
  return Array.from({ length: count }, () => ({ step: [step, { mark: [newId(), "doing"] }] }));
}
