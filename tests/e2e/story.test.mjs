// The loop, for real: one traject on three phones, two of them without a network, and back. Nothing said to be kept is lost,
// all three end up with the same, and nobody receives a byte that is not for them.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { walk } from "./kit/screens.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import * as candidates from "./roles/candidate.mjs";
import * as coaches from "./roles/coach.mjs";
import * as employers from "./roles/employer.mjs";

const BETWEEN_TWO = "Dit blijft tussen ons tweeen";
const AMONG_COACHES = "Dit lezen alleen collega-coaches";
const FROM_THE_FLOOR = "Hij pakt de dozen al goed aan";
const SEEN = "Het gaat nog langzaam bij de band";

useBrowser();

describe("one traject", { concurrency: 2 }, () => {
  for (const order of [["candidate", "coach"], ["coach", "candidate"]]) {
    test(`three phones, two of them away; the ${order[0]} is back first`, async (t) => {
      const stage = await Stage.of(t);
      const phones = {};
      for (const role of ["candidate", "coach", "employer"]) phones[role] = await stage.paired(role);
      const { candidate, coach, employer } = phones;
      const [log] = (await candidate.journal()).logs();
      const own = await prepare(candidate, coach, log);

      await candidate.offline();
      await coach.offline();
      const done = await candidateAway(candidate, own);
      const neighbour = await coachAway(coach, log, { done: done.step, own });
      await employers.giveFeedback(employer, log, FROM_THE_FLOOR);
      await employer.sent();
      await opensEverywhere(candidate);
      await opensEverywhere(coach);
      await employer.offline();
      await opensEverywhere(employer);
      await employer.online();

      for (const role of order) {
        await phones[role].online();
        await phones[role].sent();
      }
      await agree(phones, log);
      await everyoneSees(phones, log, { done, neighbour });
      await chooseOneOfTwo(phones, log, own);
      await nobodySeesMore(phones);
    });
  }
});

/** A step the candidate made earlier, known to all. */
async function prepare(candidate, coach, log) {
  await candidates.addStep(candidate, "Route fietsen");
  await candidate.sent();
  const step = await candidates.stepCalled(candidate, "Route fietsen");
  await coach.until(async () => (await coach.journal()).text().includes("Route fietsen"), "the step at the coach's");
  assert.ok((await coach.journal()).logs().includes(log));
  return step;
}

async function candidateAway(candidate, own) {
  const done = await candidates.finishNextStep(candidate);
  await candidate.crash();
  assert.ok(!(await candidate.read()).includes(done.title), "it is no longer the next step");
  const rated = await candidates.rateFirstGoal(candidate);
  await candidate.crash();
  await candidate.go(rated.goal);
  assert.equal(await candidate.page.locator(".levels label:has(:checked) .choice-words > span").first().innerText(), rated.sentence);
  await candidates.addStep(candidate, "Vragen om handschoenen");
  await candidate.crash();
  await candidates.changeOwnStep(candidate, own, { title: "Route fietsen met Omar", day: "2027-03-01" });
  await candidate.crash();
  const steps = await candidates.readSteps(candidate);
  for (const title of ["Vragen om handschoenen", "Route fietsen met Omar"]) assert.ok(steps.includes(title), title);
  await candidate.sees("a-unsent");
  return { ...done, ...rated };
}

async function coachAway(coach, log, { done, own }) {
  const after = await coaches.stepsAfter(coach, log, done);
  const neighbour = after.find((step) => step !== own);
  await coaches.changeStep(coach, log, neighbour, { title: "Leren stapelen met Petra", day: "2027-02-15" });
  await coach.crash();
  await coaches.changeStep(coach, log, own, { title: "Route fietsen voor zeven uur", day: "2027-03-08" });
  await coach.crash();
  await coaches.checkIn(coach, log, BETWEEN_TWO, "both");
  await coach.crash();
  await coaches.checkIn(coach, log, AMONG_COACHES, "coaches");
  await coach.crash();
  await coaches.startAdjustment(coach, log, SEEN);
  await coach.crash();
  await coach.go(`/traject/${log}`);
  const text = await coach.readAll();
  for (const line of [BETWEEN_TWO, AMONG_COACHES]) assert.ok(text.includes(line), line);
  return neighbour;
}

/** Every screen stands after a full start without a network. */
async function opensEverywhere(phone) {
  const gone = phone.w.say("a-not-found-title");
  await walk(phone, async (path) => assert.ok(!(await phone.read()).includes(gone), path));
}

/** Nothing waits and nothing was declined; what two phones both hold, they hold alike. */
async function agree({ candidate, coach, employer }, log) {
  const phones = [coach, candidate, employer];
  // What somebody sent, they have; the others may still be fetching it, the coach as well.
  const cursors = await Promise.all(phones.map(async (phone) => (await phone.journal()).cursor(log)));
  const head = Math.max(...cursors);
  for (const phone of phones) {
    await phone.until(async () => (await phone.journal()).cursor(log) >= head, "everything fetched");
  }
  const all = (await coach.journal()).entries(log);
  for (const phone of phones) {
    const journal = await phone.journal();
    assert.deepEqual([journal.pending(), journal.rejected()], [[], []]);
    for (const [seq, entry] of journal.entries(log)) assert.deepEqual(entry, all.get(seq) ?? entry);
  }
}

async function everyoneSees({ candidate, coach, employer }, log, { done, neighbour, sentence }) {
  assert.ok(neighbour);
  const own = await candidates.readSteps(candidate);
  const texts = [own];
  for (const phone of [coach, employer]) {
    await phone.go(`/traject/${log}/stappen`);
    texts.push(await phone.readAll());
    await phone.go(`/traject/${log}/bijsturing`);
    assert.ok((await phone.readAll()).includes(SEEN));
  }
  for (const text of texts) {
    for (const title of [done.title, "Leren stapelen met Petra", "Vragen om handschoenen"]) assert.ok(text.includes(title), title);
  }
  assert.equal(sentence, undefined);
  await coach.go(`/traject/${log}`);
  assert.ok((await coach.readAll()).includes(FROM_THE_FLOOR));
}

/** What two wrote at once stands on every phone with both versions, until one is chosen. */
async function chooseOneOfTwo({ candidate, coach, employer }, log, own) {
  const versions = ["Route fietsen met Omar", "Route fietsen voor zeven uur"];
  await coach.go(`/traject/${log}/stappen/${own}`);
  await candidate.go(`/stappen/${own}`);
  for (const phone of [coach, candidate]) {
    const both = phone.page.locator(".versions");
    await both.first().waitFor();
    assert.equal(await both.count(), 2, "title and day");
    for (const version of versions) await both.getByText(version).first().waitFor();
  }
  const shown = await coach.page.locator(".versions .version").first().locator(".strong").innerText();
  await employer.go(`/traject/${log}/stappen`);
  assert.ok((await employer.readAll()).includes(shown), "the employer sees the one that shows");
  const [other] = versions.filter((version) => version !== shown);
  await candidate.page.locator(".version").filter({ hasText: other }).getByRole("button").click();
  await candidate.saved("a-two-chosen");
  await candidate.page.locator(".version").first().getByRole("button").click();
  for (const phone of [candidate, coach]) await phone.page.locator(".versions").first().waitFor({ state: "detached" });
  await employer.page.getByText(other).first().waitFor();
}

/** By what stands on their screens, in their journals, and by every byte that came over their wires. */
async function nobodySeesMore({ candidate, coach, employer }) {
  const hasReceived = (phone, text) => phone.wire.text().includes(text);
  for (const text of [BETWEEN_TWO, AMONG_COACHES]) {
    assert.ok(hasReceived(coach, text), "what is looked for can be found");
    assert.ok(!hasReceived(employer, text), text);
    assert.ok(!(await employer.journal()).text().includes(text), text);
  }
  assert.ok(hasReceived(candidate, BETWEEN_TWO));
  assert.ok(!hasReceived(candidate, AMONG_COACHES));
  assert.ok(!(await candidate.journal()).text().includes(AMONG_COACHES));
  const isSecret = { candidate: [AMONG_COACHES], employer: [AMONG_COACHES, BETWEEN_TWO] };
  for (const [phone, secrets] of [[candidate, isSecret.candidate], [employer, isSecret.employer]]) {
    await walk(phone, async (path) => {
      const page = await phone.page.content();
      for (const secret of secrets) assert.ok(!page.includes(secret), `${secret} at ${path}`);
    });
  }
}
