// How it goes with the coach: one tap without a network, kept, told when there is one, and on nobody else's phone. Who sees the monitor
// reads sums.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

test("a candidate says how it goes with the coach, who never has it", async (t) => {
  const stage = await Stage.of(t);
  const [candidate, coach, manager] = [await stage.paired("candidate"), await stage.paired("coach"), await stage.paired("manager")];
  const card = candidate.page.locator(".card").filter({ has: candidate.page.getByText(candidate.w.say("c-coaching-who")) });
  const face = (id) => card.locator("label.choice").filter({ hasText: candidate.w.say(id) });
  const [{ person }] = (await candidate.journal()).under("me");
  const said = async () => (await stage.server.exported(person)).coaching.at(-1)?.face;
  await candidate.go("/");
  await card.waitFor();

  // Without a network it is kept; another answer takes its place until the day is over.
  await candidate.offline();
  await face("c-face-hard").click();
  await card.getByText(candidate.w.say("c-coaching-thanks")).waitFor();
  await face("c-face-fair").click();
  await candidate.until(async () => (await candidate.journal()).hasDraft("so_so"), "it is kept");
  await candidate.online();
  await candidate.until(async () => (await said()) === "so_so", "the server has what was said last");

  await coach.go("/");
  assert.ok(!(await coach.journal()).text().includes("coaching"), "the coach has nothing of it");
  await manager.go("/monitor");
  const sums = manager.page.locator(".card").filter({ has: manager.page.getByText(manager.w.say("s-coaching-note")) });
  await sums.waitFor();
  await manager.until(async () => (await sums.getByText(/\d+ van \d+/).count()) + (await sums.getByText(manager.w.say("s-coaching-none")).count()) > 0, "sums, or that there are none");
});
