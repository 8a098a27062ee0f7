// What people type stands as they typed it, and a day that is half filled in is no empty one. And the day turns by itself.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

describe("what is typed", { concurrency: 2 }, () => {
  test("is not written anew while one types", async (t) => {
    const phone = await (await Stage.of(t)).blank();
    await phone.go("/koppel");
    const field = phone.field("a-enter-code");
    await field.fill("bc2");
    await field.press("Home");
    await field.pressSequentially("a");
    assert.equal(await field.inputValue(), "abc2");
    assert.equal(await field.evaluate((it) => it.selectionStart), 1, "the caret stays where it is");
  });

  test("of a day is not taken for none as long as it is half", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach");
    const [log] = (await coach.journal()).logs();
    await coach.go(`/traject/${log}/stappen/nieuw`);
    await coach.field("s-step-title").fill("Kassa tellen");
    const day = coach.field("a-date");
    await day.focus();
    await coach.page.keyboard.type("3");
    await coach.page.keyboard.press("Tab");
    await coach.page.keyboard.press("Tab");
    await coach.page.keyboard.press("Tab");
    await coach.press("a-save");
    await coach.sees("a-refused-half-filled");
    assert.deepEqual((await coach.journal()).pending(), []);
    await day.fill("2026-03-05");
    await coach.press("a-save");
    await coach.saved("s-step-saved");
    assert.ok(JSON.stringify((await coach.journal()).rows).includes("2026-03-05"));
  });

  test("as a number is read as it stands, in whatever language the browser is", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate", { locale: "en-US" });
    await phone.go("/ik/wensen");
    const hours = phone.page.locator("[inputmode=numeric]").first();
    await hours.fill("12,5");
    assert.equal(await hours.inputValue(), "12,5");
    await phone.press("a-save");
    await phone.sees("a-refused-out-of-range");
  });
});

describe("the day turns", { concurrency: 2 }, () => {
  const MINUTE_MS = 60_000;

  /** A coach without a network, whose clock this test turns. */
  async function beforeMidnight(t) {
    const phone = await (await Stage.of(t)).paired("coach");
    await phone.go("/");
    await phone.offline();
    await phone.page.clock.install();
    await phone.reload();
    await phone.settled();
    const over = phone.page.locator("#main header p").first();
    return { phone, over, before: await over.innerText() };
  }

  test("at midnight, without a network", async (t) => {
    const { phone, over, before } = await beforeMidnight(t);
    await phone.until(async () => {
      // As often as it takes: what waits for midnight may begin to wait only now.
      await phone.page.clock.runFor(60 * MINUTE_MS);
      return (await over.innerText()) !== before;
    }, "another day");
  });

  test("when one comes back", async (t) => {
    const { phone, over, before } = await beforeMidnight(t);
    await phone.setClockOn(1);
    assert.equal(await over.innerText(), before);
    await phone.until(async () => {
      // What listens for that may have begun to listen only now.
      await phone.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      return (await over.innerText()) !== before;
    }, "another day");
  });
});

test("a year of two figures is asked about, and what is meant is one tap away", async (t) => {
  const stage = await Stage.of(t);
  const coach = await stage.paired("coach");
  await coach.go("/kandidaten");
  const log = (await coach.page.locator('a[href^="/traject/"]').first().getAttribute("href")).split("/").at(-1);
  await coach.go(`/traject/${log}/evaluatie/nieuw`);
  const year = new Date().getFullYear();
  await coach.field("a-date").fill(`${String(year).padStart(4, "0").replace(/^../, "00")}-12-14`);
  await coach.page.getByRole("alert").waitFor();
  await coach.page.getByRole("button", { name: coach.w.like("a-day-meant") }).click();
  assert.equal(await coach.field("a-date").inputValue(), `${year}-12-14`);
  await coach.page.getByRole("alert").waitFor({ state: "detached" });
});
