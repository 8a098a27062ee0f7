// Introductions: planned by the coach without a network, in one act for several; decided on by the employer; read by the candidate,
// and by nobody else.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** The introductions of a log, each as what was done with it. */
const deeds = (journal, log) =>
  [...journal.entries(log).values()]
    .map(({ change }) => Object.entries(change.edit)[0])
    .filter(([kind]) => kind === "introduction")
    .map(([, [id, edit]]) => [id, typeof edit === "string" ? edit : Object.keys(edit)[0]]);

test("somebody is introduced, and the employer says yes with a reason that the candidate reads", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const employer = await stage.paired("employer");

  // The work of the traject stands in the list; who decides follows from it.
  await coach.go(`/traject/${log}/kennismaken`);
  await coach.press("s-meet-add");
  await coach.settled();
  await coach.page.locator("fieldset label.choice").first().click();
  const decider = coach.page.locator("fieldset").filter({ has: coach.page.getByText(coach.w.say("s-meet-to"), { exact: true }) });
  await decider.locator("label.choice").first().click();
  await coach.press("a-save");
  await coach.press("s-meet-inform");
  await coach.press("s-meet-met-today");
  await coach.sees("s-meet-stage-decide");
  await coach.sent();

  await employer.go("/");
  const asked = employer.page.locator("#main .card").filter({ hasText: employer.w.say("s-waiting-title") });
  await asked.getByRole("link", { name: new RegExp(`^${employer.w.say("s-waiting-answer")}: `) }).first().waitFor();
  await asked.locator(`a[href$="/traject/${log}/bij-jou"]`).first().click();
  await employer.choose("e-meet-yes");
  await employer.choose("a-meet-why-keen");
  await employer.offline();
  await employer.press("a-save");
  await employer.saved("e-meet-said");
  await employer.online();
  await employer.sent();

  await candidate.go("/gesprekken");
  await candidate.sees("c-meet-chosen");
  await candidate.sees("a-meet-why-keen");
  const read = deeds(await candidate.journal(), log);
  assert.deepEqual(read.map(([, deed]) => deed).slice(-4), ["begin", "informed", "met", "decide"]);
});

test("a speed date is planned in one act without a network, printed for both sides, and taken back in one", async (t) => {
  const coach = await (await Stage.of(t)).paired("coach");
  await coach.go("/speeddate");
  await coach.settled();
  await coach.offline();
  await coach.field("a-date").fill("2031-04-01");
  await coach.field("a-date").blur();
  await coach.field("a-time").fill("10:00");
  await coach.field("a-time").blur();
  const group = (id) => coach.page.locator("fieldset").filter({ has: coach.page.getByText(coach.w.say(id), { exact: true }) });
  for (const id of ["s-speed-tables", "s-speed-who"]) {
    const chips = group(id).locator("label.choice");
    await chips.nth(0).click();
    await chips.nth(1).click();
  }
  await coach.sees("s-speed-meetings");
  await coach.press("a-save");
  await coach.sees("s-speed-by-table");
  await coach.sees("s-speed-by-candidate");
  const tables = coach.page.locator("#main table");
  assert.equal(await tables.count(), 4, "two tables, two candidates");
  const rows = await tables.locator("tbody tr").allInnerTexts();
  assert.equal(rows.length, 8, `${rows}`);
  const waiting = () => coach.journal().then((it) => it.pending().length);
  const planned = await waiting();
  assert.equal(planned, 4, "a meeting each");
  await coach.press("a-undo");
  await tables.first().waitFor({ state: "detached" });
  await coach.online();
  await coach.sent();
});
