// Much work: what a coach of sixty trajecten and a busy candidate have. The same lines for every site that is given them.

import { newId } from "../e2e/kit/forge.mjs";
import { marks, wholeTraject } from "../e2e/kit/workload.mjs";

export const TRAJECTEN = 60;
/** As many as fit one push, twice. */
const MARKS = [500, 500];

/** What is to be pushed, by whom and where: made once, from what the candidate and the coach of a site have. */
export async function workOf(site) {
  const [candidate, coach] = [await site.person("candidate"), await site.person("coach")];
  const lines = [];
  const [traject] = await candidate.pull();
  const step = traject.entries.map(({ change }) => change.edit.step?.[0]).find(Boolean);
  for (const count of MARKS) {
    lines.push({ by: "candidate", log: traject.log, changes: changesOf(candidate, marks(step, count)) });
  }
  for (let count = (await coach.pull()).length; count < TRAJECTEN; count += 1) {
    lines.push({ by: "coach", log: newId(), changes: changesOf(coach, wholeTraject(`Bo ${count}`)) });
  }
  return lines;
}

/** Brings these lines to a site. */
export async function fill(site, lines) {
  const people = { candidate: await site.person("candidate"), coach: await site.person("coach") };
  for (const { by, log, changes } of lines) await people[by].push(log, changes);
}

function changesOf({ me }, edits) {
  const [device, at] = [newId(), Date.now()];
  return edits.map((edit, place) => ({ device, n: place + 1, base: 0, at, author: me.person, edit }));
}
