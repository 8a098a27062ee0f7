// Templates: a coach makes one of how it went, without a name in it; another changes it offline and the old one can be had back; who is
// under way is offered what is new, step by step.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const [STEP, OTHER] = ["Eerst een dag meekijken", "Eerst twee dagen meekijken"];

/** The first template of the list whose work is so called, opened. */
async function open(phone, name) {
  await phone.go("/sjablonen");
  const row = phone.page.locator("#main a.row-link");
  await (name ? row.filter({ hasText: name }) : row).first().click();
  await phone.until(async () => /^\/sjablonen\/\w+$/.test(new URL(phone.page.url()).pathname), "a template");
  await phone.settled();
  return new URL(phone.page.url()).pathname;
}

describe("templates", { concurrency: 2 }, () => {
  test("a step is added, changed and taken back without a network, and nobody under way is touched", async (t) => {
    const stage = await Stage.of(t);
    const coach = await stage.paired("coach");
    const plan = await open(coach);
    await coach.offline();
    await coach.press("s-step-add");
    await coach.field("s-plan-step-title").fill(STEP);
    await coach.field("s-plan-step-day").fill("2");
    await coach.press("a-save");
    const row = (title) => coach.page.locator("#main a.row-link").filter({ hasText: title }).first();
    await row(STEP).waitFor();
    await row(STEP).click();
    await coach.field("s-plan-step-title").fill(OTHER);
    await coach.press("a-save");
    await row(OTHER).waitFor();
    await coach.online();
    await coach.sent();
    assert.deepEqual((await coach.journal()).rejected(), []);

    const manager = await stage.paired("manager");
    await manager.go(plan);
    await manager.page.getByText(OTHER).first().waitFor();

    // Who learns goes on with the steps they have; the coach is offered the new one.
    const candidate = await stage.paired("candidate");
    await candidate.go("/stappen");
    assert.ok(!(await candidate.readAll()).includes(OTHER));

    // Taken away, it can be had back.
    await coach.go(plan);
    await row(OTHER).click();
    await coach.press("a-remove");
    await row(OTHER).waitFor({ state: "detached" });
    const removed = coach.page.locator("summary").filter({ hasText: coach.w.like("s-plan-removed") }).first();
    await removed.click();
    await coach.press("s-plan-put-back-of", { title: OTHER });
    await row(OTHER).waitFor();
    await coach.sent();
  });

  test("how it went becomes a template without anybody's name", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach");
    const candidates = (await coach.journal()).logs();
    let log;
    for (log of candidates) {
      await coach.go(`/traject/${log}/stappen`);
      if (await coach.page.locator(`#main a[href^="/traject/${log}/stappen/"].row-link`).count() > 3) break;
    }
    const name = await coach.page.locator("#main h1").first().innerText();
    const [first] = name.split(" ");
    await coach.go(`/traject/${log}/stappen/nieuw`);
    await coach.field("s-step-title").fill(`${first} haalt koffie voor iedereen`);
    await coach.press("a-save");
    await coach.saved("s-step-saved");
    await coach.go(`/traject/${log}/sjabloon`);
    await coach.sees("s-plan-changed-unnamed");
    const said = await coach.readAll();
    assert.ok(said.includes(coach.w.say("s-plan-called-candidate")), said);
    await coach.press("a-save");
    await coach.until(async () => /^\/sjablonen\/\w+$/.test(new URL(coach.page.url()).pathname), "the template");
    await coach.settled();
    const plan = await coach.readAll();
    assert.ok(plan.includes("haalt koffie voor iedereen"));
    assert.ok(!plan.includes(first), `no ${first} in ${plan}`);
    await coach.sent();
    assert.deepEqual((await coach.journal()).rejected(), []);
  });
});
