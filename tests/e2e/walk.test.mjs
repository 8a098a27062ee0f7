// A walk on each of the four routes, from a name to a job, through all six phases: the coach, the candidate and each employer on
// their own phone, the network gone half way. At the end all have the same, and what only that route has is printed: an empty
// list fails.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";
import * as candidates from "./roles/candidate.mjs";
import * as employers from "./roles/employer.mjs";
import { addGuide, addPlace, addStep, ends, letIn, moveOn, offers, openPerson, opens } from "./roles/road.mjs";

const PHASES = ["job_in_view", "possibilities_mapped", "matched", "path_agreed", "learning_in", "regular_job"];
const STEPS = ["Kijken hoe Petra het doet", "Zelf een doos inpakken"];
const [SAID, ON_THE_FLOOR] = ["Het gaat al beter dan gisteren", "Hij vraagt het als hij het niet weet"];
const CANDIDATE = "Nour Amrani";
const HOURS_OF_WHOLE = { one: "32", several: "16" };

useBrowser();

/** What is done beside what every route has, who guides at which place, and by which records the route is known. */
const ROUTES = [
  {
    route: "small-scale-growth",
    places: [["Werkplaats De Beitel", "Petra"]],
    learning: async ({ coach, log, phones }) => agrees(coach, phones, log),
    own: (edits) => {
      // They began to learn first, and agreed on the rest while they did.
      const began = edits.findIndex(([kind, edit]) => kind === "outline" && edit.phase?.to === "learning_in");
      return edits.slice(began).filter(([kind]) => kind === "agreement");
    },
  },
  {
    route: "large-scale-growth",
    places: [["Distributiehal Noord", "Petra"]],
    agreed: async (walk) => {
      await joinsGroup(walk);
      await agrees(walk.coach, walk.phones, walk.log);
    },
    learning: ticksGroupStep,
    own: (edits) => edits.filter(([kind]) => ["enrolment", "group_mark"].includes(kind)),
  },
  {
    route: "development-jobs",
    places: [["Bakkerij De Korenaar", "Petra"]],
    agreed: async (walk) => {
      await flowsOn(walk);
      await agrees(walk.coach, walk.phones, walk.log);
    },
    own: (edits) => edits.filter(([kind]) => kind === "flow_on"),
  },
  {
    route: "stacked-jobs",
    places: [["Winkel Het Hoekje", "Petra"], ["Kwekerij De Tuin", "Anton"]],
    agreed: async ({ coach, log, phones }) => agrees(coach, phones, log),
    own: (edits) => {
      const parts = edits.filter(([kind, edit]) => kind === "placement" && edit[1].add);
      return parts.length > 1 ? parts : [];
    },
  },
];

describe("four routes from a name to a job", { concurrency: 2 }, () => {
  for (const it of ROUTES) {
    test(it.route, async (t) => {
      const stage = await Stage.of(t);
      const coach = await stage.paired("coach");
      const log = await opens(coach, CANDIDATE, it.route);
      const walk = { ...it, stage, coach, log, phones: {} };
      await moveOn(coach, log, 2);
      await placesAndPeople(walk);
      await moveOn(coach, log, 3);
      for (const step of STEPS) await addStep(coach, log, step);
      await moveOn(coach, log, 4);
      await it.agreed?.(walk);
      await moveOn(coach, log, 5);
      await learnsApart(walk);
      await it.learning?.(walk);
      await moveOn(coach, log, 6);
      await ends(coach, log);
      await allAgree(t, walk);
    });
  }
});

/** Each place with who guides there, and everybody on a phone of their own. */
async function placesAndPeople(walk) {
  const { coach, log, places, stage } = walk;
  const isOneOfMore = places.length > 1;
  const hours = isOneOfMore ? HOURS_OF_WHOLE.several : HOURS_OF_WHOLE.one;
  for (const [place] of places) await addPlace(coach, log, place, hours);
  walk.employers = [];
  for (const [place, name] of places) {
    await addGuide(coach, log, name, { place, among: isOneOfMore });
    walk.employers.push(await letIn(coach, stage));
  }
  await openPerson(coach, log, CANDIDATE);
  walk.candidate = await letIn(coach, stage);
  walk.phones = { candidate: walk.candidate, employers: walk.employers };
}

/** The coach drafts it, and all who take part sign. */
async function agrees(coach, { candidate, employers: of }, log) {
  await offers(coach, log);
  const page = `/traject/${log}/afspraken`;
  for (const [phone, id] of [[candidate, "c-evaluation-sign"], ...of.map((it) => [it, "a-agreement-sign"])]) {
    await phone.go(page);
    await phone.press(id);
    await phone.saved("a-signed");
    await phone.sent();
  }
  await coach.sees("a-agreement-complete");
}

/** A group with one step for all, and this candidate in it. */
async function joinsGroup(walk) {
  const { coach } = walk;
  await coach.go("/groepen/nieuw");
  await coach.field("s-cohort-name").fill("Hal, najaar");
  await coach.press("a-save");
  await coach.page.locator("h1", { hasText: "Hal, najaar" }).waitFor();
  const page = new URL(coach.page.url()).pathname;
  await coach.page.locator(`a[href$='${page}/deelnemers']`).click();
  const takesIn = new RegExp(`^${coach.w.source("s-cohort-take-in")}: Nour`);
  await coach.page.getByRole("button", { name: takesIn }).click();
  // On disk: the next screen is a page of its own here.
  await coach.saved("s-cohort-came");
  await coach.sees("s-cohort-takes-part");
  await coach.go(`${page}/stap`);
  await coach.field("s-group-step-what").fill("Rondleiding met de groep");
  await coach.press("a-save");
  await coach.page.locator("#main li").filter({ hasText: "Rondleiding met de groep" }).first().waitFor();
  await coach.sent();
}

async function ticksGroupStep({ candidate }) {
  await candidate.go("/stappen");
  await candidate.press("c-step-tick", { step: "Rondleiding met de groep" });
  const row = candidate.page.locator("#main li").filter({ hasText: "Rondleiding met de groep" }).first();
  await row.getByText(candidate.w.say("c-step-status-done")).waitFor();
  await candidate.sent();
}

/** Where it goes on after the first place, agreed with who lets go. */
async function flowsOn({ coach, log, employers: [employer] }) {
  const placement = [...(await coach.journal()).entries(log).values()]
    .map(({ change }) => change.edit.placement).find((it) => it?.[1].add)[0];
  const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await coach.go(`/traject/${log}/plek/${placement}/doorstroom`);
  await coach.field("s-flow-next").fill("Bakkerij Van Dam, in de winkel");
  await coach.field("s-flow-day").fill(day);
  await coach.field("s-flow-day").blur();
  await coach.press("a-save");
  await coach.saved("a-saved-here");
  await coach.sent();
  await employer.go(`/traject/${log}/werkdagen`);
  await employer.press("e-flow-agree");
  await employer.saved("e-flow-agreed-said");
  await employer.sent();
}

/** Two of them without a network: what each did is kept, and comes together. */
async function learnsApart({ coach, candidate, log, employers: [employer] }) {
  await candidate.go("/");
  await candidate.offline();
  await coach.go(`/traject/${log}/check-in`);
  await coach.offline();
  const { title } = await candidates.finishNextStep(candidate);
  assert.equal(title, STEPS[0]);
  await candidate.crash();
  await coach.choose("s-checkin-well");
  await coach.field("s-checkin-line").fill(SAID);
  await coach.press("a-save");
  await coach.saved("s-checkin-saved");
  await employers.giveFeedback(employer, log, ON_THE_FLOOR);
  await employer.sent();
  for (const phone of [coach, candidate]) {
    await phone.online();
    await phone.sent();
  }
  await coach.go(`/traject/${log}`);
  await coach.until(async () => (await coach.readAll()).includes(ON_THE_FLOOR), "what the employer said");
}

const editsOf = (journal, log) => [...journal.entries(log).values()].map(({ change }) => Object.entries(change.edit)[0]);

/** Nothing waits, nothing was declined, what two phones hold they hold alike; and the route's own records are there. */
async function allAgree(t, { coach, candidate, employers: guides, log, own, route, places }) {
  const head = (await coach.journal()).cursor(log);
  for (const phone of [coach, candidate, ...guides]) {
    // Nobody is told at once of what they may not see: a round begins with the app.
    await phone.go("/");
    await phone.until(async () => (await phone.journal()).cursor(log) >= head, "everything fetched");
    const journal = await phone.journal();
    assert.deepEqual([journal.pending(), journal.rejected()], [[], []]);
  }
  const all = (await coach.journal()).entries(log);
  for (const phone of [candidate, ...guides]) {
    for (const [seq, entry] of (await phone.journal()).entries(log)) assert.deepEqual(entry, all.get(seq) ?? entry);
  }
  // Each employer of a stacked job has their own part, and no word of the other.
  for (const [nth, guide] of guides.entries()) {
    for (const [place] of places.filter((_, at) => at !== nth)) assert.ok(!(await guide.journal()).text().includes(place), place);
  }
  const edits = editsOf(await coach.journal(), log);
  const phases = edits.filter(([kind, edit]) => kind === "outline" && edit.phase).map(([, edit]) => edit.phase.to);
  assert.deepEqual([PHASES[0], ...phases], PHASES);
  assert.ok(edits.some(([kind]) => kind === "outcome"));
  const only = own(edits);
  assert.notEqual(only.length, 0, `${route} left nothing of its own`);
  t.diagnostic(`${route}: ${only.map(([kind, edit]) => `${kind} ${JSON.stringify(edit)}`).join("; ").slice(0, 600)}`);
}
