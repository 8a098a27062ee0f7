// Who looked at a traject: noted without a network too, told with the next round, and read by the candidate.

import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

test("a candidate reads who looked, also without a network at the time", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const card = candidate.page.locator(".card").filter({ has: candidate.page.getByText(candidate.w.say("c-looks-title")) });
  await candidate.go("/ik/gegevens");
  await card.getByText(candidate.w.say("c-looks-none")).waitFor();

  const [{ name }] = (await coach.journal()).under("me");
  await coach.offline();
  await coach.go(`/traject/${log}`);
  await coach.page.locator("h1").first().waitFor();
  await coach.until(async () => (await coach.journal()).hasDraft(log), "it is noted");
  await coach.online();
  await candidate.until(async () => {
    await candidate.go("/ik/gegevens");
    return (await card.getByText(name).count()) > 0;
  }, "the coach is named");

  // Without a network it says so, and knows nothing to tell.
  await candidate.offline();
  await candidate.go("/ik/gegevens");
  await card.getByText(candidate.w.say("a-no-network")).waitFor();
});
