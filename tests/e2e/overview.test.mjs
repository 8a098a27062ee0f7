// Where a traject stands, on one page: two and a half screens, pictures that are tables as well, and an adjustment that stands
// where it belongs.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

const SCREEN = 844;

useBrowser();

describe("a traject", { concurrency: 2 }, () => {
  test("is overseen on two and a half screens of a phone", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach", { viewport: { width: 390, height: SCREEN } });
    const heights = [];
    for (const log of (await coach.journal()).logs()) {
      await coach.go(`/traject/${log}`);
      if (await coach.page.locator("h1").count()) heights.push(await coach.page.evaluate(() => document.documentElement.scrollHeight));
    }
    assert.ok(heights.length > 10, `${heights.length}`);
    assert.ok(Math.max(...heights) <= 2.5 * SCREEN, heights.join(" "));
  });

  test("shows each look of its pictures in a table", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const [log] = (await candidate.journal()).logs();
    const coach = await stage.paired("coach");
    await coach.go(`/traject/${log}`);
    const told = await coach.page.locator("svg.chart").first().getAttribute("aria-label");
    await coach.page.locator("summary").filter({ hasText: coach.w.like("s-chart-table") }).click();
    const table = coach.page.locator("table").first();
    await table.locator("tbody tr").first().waitFor();
    assert.ok(told.startsWith(await table.locator("caption").innerText()));
    const lines = await table.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText)));
    assert.ok(lines.length > 2);
    for (const [day, who, sentence] of lines) {
      for (const word of [day, who, sentence]) assert.ok(told.toLowerCase().includes(word.toLowerCase().replace(/\.$/, "")), `${word} in ${told}`);
    }
  });

  test("has an adjustment that was begun at a step and stands there, for everyone", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const [log] = (await candidate.journal()).logs();
    const coach = await stage.paired("coach");
    await candidate.go("/");
    const link = candidate.page.locator("#main h2 a.row-title").first();
    const [href, name] = [await link.getAttribute("href"), await link.innerText()];
    const step = href.split("/").at(-1);
    await coach.go(`/traject/${log}/stappen/${step}`);
    await coach.press("s-adjustment-add");
    await coach.field("s-adjustment-saw").fill("Het gaat te snel");
    await coach.page.locator(".chip").filter({ hasText: name }).waitFor();
    await coach.press("a-next");
    await coach.until(() => coach.page.evaluate(() => document.activeElement.tagName === "H1"), "the next question is announced");
    await coach.choose("a-change-pace");
    // One question on a page, and the way back keeps what was said.
    assert.equal(await coach.page.locator("fieldset legend").filter({ visible: true }).count(), 1);
    await coach.press("a-back");
    assert.equal(await coach.field("s-adjustment-saw").inputValue(), "Het gaat te snel");
    await coach.press("a-next");
    await coach.press("a-next");
    await coach.press("s-adjustment-decide");
    await coach.saved("s-adjustment-saved");
    await coach.page.locator(`#main a[href="/traject/${log}/stappen/${step}"]`).waitFor();
    await coach.sent();
    await candidate.go(href);
    await candidate.page.getByText(candidate.w.like("c-adjustment-title")).first().waitFor();
    await candidate.page.locator('#main a[href*="/bijsturing/"]').first().click();
    await candidate.page.getByText("Het gaat te snel").first().waitFor();
    await candidate.page.locator(`#main a[href="${href}"]`).click();
    await candidate.page.locator("h1").waitFor();
    assert.deepEqual((await coach.journal()).rejected(), []);
  });

  test("has an adjustment that moves its step at once, and both are taken back together", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const [log] = (await candidate.journal()).logs();
    await candidate.go("/");
    const step = (await candidate.page.locator("#main h2 a.row-title").first().getAttribute("href")).split("/").at(-1);
    const coach = await stage.paired("coach");
    const day = async () => {
      await coach.go(`/traject/${log}/stappen/${step}`);
      return coach.page.locator("input[type=date]").first().inputValue();
    };
    const before = await day();
    const later = "2031-05-06";
    await coach.press("s-adjustment-add");
    await coach.field("s-adjustment-saw").fill("Volgende week is de hal dicht");
    await coach.press("a-next");
    await coach.choose("a-change-place");
    await coach.field("s-effect-step").fill(later);
    await coach.press("a-next");
    await coach.press("s-adjustment-decide");
    await coach.saved("s-adjustment-saved");
    await coach.press("a-undo");
    await coach.saved("a-undone");
    assert.equal(await day(), before, "the day is back with it");
    await coach.sent();
    const changes = [...(await coach.journal()).entries(log).values()].map(({ change }) => JSON.stringify(change.edit));
    const moves = changes.filter((edit) => edit.includes(step) && edit.includes('"when"'));
    assert.ok(moves.some((edit) => edit.includes(later)), "it had moved");
    assert.deepEqual((await coach.journal()).rejected(), []);
  });
});
