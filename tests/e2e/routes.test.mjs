// The four routes, each opened by its coach: what only that route has stands in the traject and on its screens. Prints it, and an
// empty list fails.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** Of each route: its name on the wire, the records it is known by, the screen that shows them and the words they have there. */
const ROUTES = [
  { route: "small_scale_growth", records: ["goal", "step"], path: "stappen", says: [] },
  { route: "large_scale_growth", records: ["enrolment", "group_mark"], path: "groep", says: [] },
  { route: "development_jobs", records: ["flow_on"], path: "werkdagen", says: ["a-new-flow-on", "a-flow-agreed"] },
  { route: "stacked_jobs", records: ["placement"], path: "werkdagen", says: ["a-stack-title", "a-stack-missing"] },
];

/** The edits of a log, each as its kind and what it holds. */
const edits = (journal, log) => [...journal.entries(log).values()].map(({ change }) => Object.entries(change.edit)[0]);

/** The route that was said last, and whether the traject goes on. */
function walked(all) {
  const outlines = all.filter(([kind]) => kind === "outline").map(([, edit]) => edit);
  const said = outlines.map((edit) => edit.open?.route ?? edit.route).filter(Boolean);
  return all.some(([kind]) => kind === "outcome") ? null : said.at(-1);
}

test("each route has a traject of today with the records that only it has", async (t) => {
  const coach = await (await Stage.of(t)).paired("coach");
  const journal = await coach.journal();
  const running = journal.logs().map((log) => ({ log, all: edits(journal, log) }));
  for (const { route, records, path, says } of ROUTES) {
    const of = running.filter(({ all }) => walked(all) === route);
    const found = of.map(({ log, all }) => ({ log, own: all.filter(([kind]) => records.includes(kind)) }));
    // Several parts make a stacked job: one place alone is on every route.
    const least = route === "stacked_jobs" ? 2 : 1;
    const living = found.filter(({ own }) => own.length >= least);
    assert.notEqual(living.length, 0, `${route} has no traject with ${records.join(" or ")}`);
    const [{ log, own }] = living;
    t.diagnostic(`${route}: ${own.map(([kind, edit]) => `${kind} ${JSON.stringify(edit)}`).join("; ").slice(0, 500)}`);
    await coach.go(`/traject/${log}/${path}`);
    for (const id of says) await coach.page.locator("#main").getByText(coach.w.like(id)).first().waitFor();
    assert.notEqual(await coach.page.locator("h1").count(), 0, `${route} opens`);
  }
});
