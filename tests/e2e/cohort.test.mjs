// A group on three phones: the coach makes its plan once, moves it once for all, and the candidate ticks a step of it
// without a network. Whoever is not of the group sees nothing of it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const [GROUP, STEP] = ["Magazijn, zomer", "Rondleiding met de groep"];

const unfold = (phone, id) => phone.page.locator("summary", { hasText: phone.w.like(id) }).first().click();
const row = (phone, text) => phone.page.locator("#main li").filter({ hasText: text }).first();

test("a plan that is set once reaches who takes part, is moved for all, and is ticked without a network", async (t) => {
  const stage = await Stage.of(t);
  const coach = await stage.paired("coach");
  const candidate = await stage.paired("candidate");
  const employer = await stage.paired("employer");

  // From the jobs to a new group: 3 taps and a name.
  await coach.go("/banen");
  await coach.page.locator("a[href='/groepen']").click();
  await coach.page.locator("a[href='/groepen/nieuw']").first().click();
  await coach.field("s-cohort-name").fill(GROUP);
  await coach.press("a-save");
  await coach.page.locator("h1", { hasText: GROUP }).waitFor();
  const page = new URL(coach.page.url()).pathname;

  await coach.page.locator(`a[href$='${page}/deelnemers']`).click();
  const takesIn = new RegExp(`^${coach.w.source("s-cohort-take-in")}: Samir`);
  await coach.page.getByRole("button", { name: takesIn }).click();
  await coach.saved("s-cohort-came");
  await coach.sees("s-cohort-takes-part");
  await coach.go(`${page}/stap`);
  await coach.field("s-group-step-what").fill(STEP);
  await coach.press("a-save");
  await row(coach, STEP).waitFor();
  await coach.sent();

  await candidate.go("/");
  await candidate.sees("c-group-next");
  await row(candidate, STEP).waitFor();
  await candidate.offline();
  await candidate.go("/stappen");
  const ticks = candidate.page.getByRole("button", { name: candidate.w.like("c-step-tick", { step: STEP }) });
  await ticks.click();
  await row(candidate, STEP).getByText(candidate.w.say("c-step-status-done")).waitFor();

  // Meanwhile all of it moves, and what was ticked stays ticked.
  const before = await row(coach, STEP).innerText();
  await unfold(coach, "s-group-shift");
  await coach.press("s-group-shift-week");
  await coach.saved("s-group-shifted");
  assert.notEqual(await row(coach, STEP).innerText(), before);
  await coach.sent();
  await candidate.online();
  await candidate.sent();
  await row(candidate, STEP).getByText(candidate.w.say("c-step-status-done")).waitFor();
  await row(coach, "Samir").getByText(coach.w.say("s-group-progress", { "all-number": 1, "done-number": 1 })).waitFor();

  // The employer reads in the traject what was done, and has nothing of the group's own log.
  await employer.go("/");
  assert.equal((await employer.journal()).allLogs().includes(page.split("/").at(-1)), false);
});
