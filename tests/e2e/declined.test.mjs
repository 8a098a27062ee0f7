// What was declined is not lost: it goes by itself once its author takes part again, or its words go back to their form.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";
import * as candidates from "./roles/candidate.mjs";
import * as coaches from "./roles/coach.mjs";

useBrowser();

const LATER = "Bellen met de bus";
const STEP = "Vragen om handschoenen";
const COMMENT = "Wie helpt mij daar dan mee";
const HALF = "Half af";

test("the words of what was declined stand in their form again, and are sent", async (t) => {
  const stage = await Stage.of(t);
  const [phone, coach] = [await stage.paired("candidate"), await stage.paired("coach")];
  const before = await phone.journal();
  const { person } = before;
  const [log] = before.logs();
  await phone.go("/stappen");
  const step = await phone.page.locator('#main a[href^="/stappen/"]:not([href="/stappen/nieuw"])').first().getAttribute("href");

  // Made on the way, after taking part had ended.
  await phone.offline();
  await candidates.addStep(phone, LATER);
  await candidates.addStep(phone, STEP);
  await candidates.comment(phone, step, COMMENT);
  await coaches.letStop(coach, log, person);
  await phone.online();
  await phone.until(async () => (await phone.journal()).rejected().length === 3, "declined");

  const card = (text) => phone.page.locator(".card").filter({ hasText: text });
  const button = (text) => card(text).getByRole("button", { name: phone.w.like("a-parked-change") });
  const look = async () => {
    await phone.go("/niet-gelukt");
    for (const text of [STEP, COMMENT]) await card(text).first().waitFor();
  };

  // No screen of theirs would show the form: the words can be copied, and stay where they are.
  await look();
  assert.deepEqual([await button(STEP).count(), await button(COMMENT).count()], [0, 0]);

  // Two of the three were declined for a reason that stays.
  await phone.page.goto(`${phone.wire.origin}/healthz`);
  await (await phone.journal()).declineAs(phone.page, "not_found", [STEP, COMMENT]);
  await coaches.letResume(coach, log, person);
  await phone.go("/niet-gelukt");
  await phone.until(async () => (await phone.journal()).logs().includes(log), "the plan is back");
  await phone.sent();
  assert.equal((await phone.journal()).rejected().length, 2, "what only waited for that went by itself");
  await coach.until(async () => (await coach.journal()).text().includes(LATER), "with the coach");
  await button(STEP).waitFor();

  // What is half typed in the form is not written over.
  await candidates.fillInStep(phone, HALF);
  await phone.until(async () => (await phone.journal()).hasDraft(HALF), "kept while typing");
  await look();
  assert.deepEqual([await button(STEP).count(), await button(COMMENT).count()], [0, 1]);
  await candidates.fillInStep(phone, "");
  await phone.until(async () => !(await phone.journal()).hasDraft(HALF), "emptied again");

  await look();
  await button(STEP).click();
  await phone.until(async () => new URL(phone.page.url()).pathname === "/stappen/nieuw", "the form");
  assert.equal(await phone.field("c-step-what").inputValue(), STEP);
  await phone.until(async () => (await phone.journal()).hasDraft(STEP), "kept in the form");
  assert.equal((await phone.journal()).rejected().length, 1);
  await phone.press("a-save");
  await phone.saved("c-step-saved");

  await phone.go("/niet-gelukt");
  await button(COMMENT).click();
  await phone.until(async () => new URL(phone.page.url()).pathname === step, "the thread");
  assert.equal(await phone.field("a-comment-placeholder").inputValue(), COMMENT);
  await phone.press("a-send");
  await phone.saved("a-comment-sent");

  await phone.sent();
  assert.deepEqual((await phone.journal()).rejected(), []);
  const heard = async () => {
    const text = (await coach.journal()).text();
    return text.includes(STEP) && text.includes(COMMENT);
  };
  await coach.until(heard, "with the coach");
});
