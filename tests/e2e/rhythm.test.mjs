// The rhythm of talks: all that an agreement asks for is planned in one tap and undone in one, and moved together.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

test("talks that were agreed are planned at once, taken back at once, and move along with one before them", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const links = () => coach.page.locator("#main a[href*='/evaluatie/']:not([href$='/nieuw'])").count();
  const plan = coach.page.getByRole("button", { name: coach.w.like("s-rhythm-plan") });

  await coach.go(`/traject/${log}/gesprekken`);
  await plan.waitFor();
  const before = await links();
  await plan.click();
  await plan.waitFor({ state: "detached" });
  const planned = await links();
  assert.ok(planned > before, `${planned} talks, and ${before} before`);
  await coach.press("a-undo");
  await plan.waitFor();
  assert.equal(await links(), before);
  await plan.click();
  await plan.waitFor({ state: "detached" });
  await coach.sent();

  // The first of those to come goes a week further; the ones after it go along.
  const days = async () => {
    await coach.go(`/traject/${log}/gesprekken`);
    await coach.sees("s-talks-coming");
    return coach.page.locator("#main li:has(a[href*='/evaluatie/'])").allInnerTexts();
  };
  const stood = await days();
  await coach.page.locator("#main a[href*='/evaluatie/']:not([href$='/nieuw'])").nth(1).click();
  await coach.page.locator("summary", { hasText: coach.w.say("s-evaluation-move") }).click();
  const field = coach.field("a-date");
  const day = new Date(`${await field.inputValue()}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  await field.fill(day.toISOString().slice(0, 10));
  await field.blur();
  await coach.choose("s-rhythm-along", "s-rhythm-later");
  const moving = coach.page.locator("details").filter({ has: coach.page.getByText(coach.w.say("s-evaluation-move")) });
  await moving.getByRole("button", { name: coach.w.say("a-save") }).click();
  await coach.saved("s-talk-saved");
  const moved = await days();
  assert.equal(moved[0], stood[0], "the one before it stays");
  const later = stood.slice(1, planned - before + 1);
  assert.equal(later.filter((text) => moved.includes(text)).length, 0, `${later} against ${moved}`);
});
