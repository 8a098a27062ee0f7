// Employers and jobs to come: the morning of an account holder at a company, without a network; a traject begun from a job
// on site; a job that will not come.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";
import { counting } from "./kit/taps.mjs";

const PLAN_STEPS_MIN = 5;

useBrowser();

/** Follows the first link with these words, and waits for another address. */
async function follow(phone, text) {
  const from = phone.page.url();
  await phone.page.locator("#main a.row-link").filter({ hasText: text }).first().click();
  await phone.until(async () => phone.page.url() !== from, text);
  await phone.settled();
}

/** The coach's phone, on which the jobs are. */
async function onJobs(t, looks) {
  const coach = await (await Stage.of(t)).paired("coach", looks);
  await coach.go("/banen");
  await coach.page.locator("#main h1").waitFor();
  return coach;
}

describe("jobs to come", { concurrency: 2 }, () => {
  test("a morning at a company without a network: an employer, a talk, a job, what it asks", async (t) => {
    const coach = await onJobs(t);
    await coach.offline();
    await coach.press("s-employer-add");
    await coach.field("s-employer-name").fill("Drukkerij De Pers");
    await coach.press("a-save");
    await coach.page.getByRole("heading", { name: "Drukkerij De Pers" }).waitFor();
    await coach.press("s-growth-talk-add");
    await coach.field("s-growth-talk-words").fill("In mei komt er een tweede machine.");
    await coach.press("a-save");
    await coach.saved("a-saved-here");
    await coach.press("s-job-add");
    await coach.field("s-job-function").fill("Medewerker drukwerk");
    await coach.field("s-job-when").fill("2027-05-01");
    await coach.field("s-job-number").fill("3");
    await coach.choose("s-certainty-likely");
    await coach.press("a-save");
    await coach.page.getByRole("heading", { name: "Medewerker drukwerk" }).waitFor();
    await coach.press("s-job-forecast-add");
    await coach.field("s-job-when").fill("2027-09-01");
    await coach.press("a-save");
    await coach.page.getByText("september 2027").first().waitFor();
    // Both are kept, and the later one counts.
    assert.ok((await coach.read()).includes("mei 2027"));
    await coach.crash();
    await coach.page.getByText("september 2027").first().waitFor();
    await coach.online();
    await coach.sent();
    assert.deepEqual((await coach.journal()).rejected(), []);
  });

  test("a traject is begun from a job and a plan on site: six taps and a name, without a network", async (t) => {
    const coach = await onJobs(t);
    await coach.go("/");
    await coach.offline();
    const begun = counting();
    await begun.tap(coach.page.locator('nav a[href="/banen"]'));
    await begun.tap(coach.page.locator('#main a.row-link[href*="/baan/"]').filter({ hasText: "Orderpicker" }).first());
    await begun.tap(coach.control("s-begin-title"));
    await coach.field("s-traject-candidate").fill("Nour Amrani");
    await begun.tap(coach.page.locator("label.choice").filter({ hasText: /orderpicker|magazijn/i }).first());
    await begun.tap(coach.control("s-traject-open"));
    await coach.page.getByText("Nour Amrani").first().waitFor();
    assert.ok(begun.taps() <= 6, `${begun.taps()}`);
    const log = new URL(coach.page.url()).pathname.split("/").at(-1);
    await coach.go(`/traject/${log}/stappen`);
    const steps = await coach.page.locator(`#main a[href^="/traject/${log}/stappen/"].row-link`).count();
    assert.ok(steps >= PLAN_STEPS_MIN, `${steps}`);
    await coach.online();
    await coach.sent();
    assert.deepEqual((await coach.journal()).rejected(), []);
  });

  test("its steps are in the language that its candidate reads", async (t) => {
    const coach = await onJobs(t);
    await coach.page.locator('#main a.row-link[href*="/baan/"]').filter({ hasText: "Orderpicker" }).first().click();
    await coach.press("s-begin-title");
    await coach.field("s-traject-candidate").fill("Nour Amrani");
    await coach.page.locator("label.choice").filter({ hasText: /orderpicker|magazijn/i }).first().click();
    await coach.page.locator("label.choice").filter({ hasText: "العربية" }).first().click();
    await coach.press("s-traject-open");
    await coach.page.locator("h1").filter({ hasText: "Nour Amrani" }).waitFor();
    const log = new URL(coach.page.url()).pathname.split("/").at(-1);
    await coach.page.locator(`#main a[href="/traject/${log}/stappen"]`).first().click();
    const steps = coach.page.locator(`#main a[href^="/traject/${log}/stappen/"].row-link`);
    await steps.first().waitFor();
    const told = await steps.allInnerTexts();
    assert.ok(told.length >= PLAN_STEPS_MIN && told.every((step) => /\p{Script=Arabic}{3}/u.test(step)), told.join());
    await coach.sent();
    assert.deepEqual((await coach.journal()).rejected(), []);
  });

  test("a job that will not come is told where somebody is on the way to it", async (t) => {
    const coach = await onJobs(t);
    await follow(coach, "Orderpicker");
    const job = new URL(coach.page.url()).pathname;
    await coach.press("s-job-withdraw");
    await coach.field("s-job-why").fill("De hal gaat niet door.");
    await coach.press("s-job-withdraw");
    await coach.page.getByText("De hal gaat niet door.").first().waitFor();
    assert.equal(new URL(coach.page.url()).pathname, job);
    await coach.go("/");
    await coach.page.locator(`#main a[href="${job}"]`).first().waitFor();
    await follow(coach, "Orderpicker");
    await coach.press("s-job-comes-after-all");
    await coach.control("s-begin-title").waitFor();
    await coach.sent();
    assert.deepEqual((await coach.journal()).rejected(), []);
  });

  test("at a desk the jobs stand on a line of time that is a table as well", async (t) => {
    const coach = await onJobs(t, { viewport: { width: 1280, height: 800 } });
    const shown = await coach.page.locator(".time-link").allInnerTexts();
    assert.ok(shown.length > 2, shown.join());
    await coach.page.locator("summary").filter({ hasText: coach.w.like("s-cockpit-table") }).click();
    const listed = await coach.page.locator("table tbody tr td:first-child").allInnerTexts();
    assert.deepEqual(listed, shown);
    const wide = await coach.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide}`);
  });
});
