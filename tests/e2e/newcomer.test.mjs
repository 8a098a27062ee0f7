// Another phone comes in as somebody who has one: that one says so, until it was seen, and can shut the new one out.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { invite } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** A candidate's phone that says that another came in; and that other. */
async function joined(t) {
  const stage = await Stage.of(t);
  const [first, coach] = [await stage.paired("candidate"), await stage.paired("coach")];
  const [{ name }] = (await coach.journal()).under("me");
  const { link } = await invite(coach, await first.journal());
  const second = await stage.blank();
  await second.pair(link);
  await first.page.getByText(first.w.like("a-joined-ask")).waitFor();
  await first.page.getByText(first.w.say("a-device-by", { name })).first().waitFor();
  return { first, second };
}

describe("a phone that comes in beside another", { concurrency: 2 }, () => {
  test("is told of at once, on every screen, until that was seen", async (t) => {
    const { first, second } = await joined(t);
    await first.go("/stappen");
    await first.sees("a-joined-ask");
    await first.press("a-joined-known");
    await first.page.getByText(first.w.like("a-joined-ask")).waitFor({ state: "detached" });
    await first.go("/");
    assert.ok(!(await first.read()).includes(first.w.say("a-joined-ask")));
    assert.ok(!(await second.read()).includes(second.w.say("a-joined-ask")), "it is not told of itself");
  });

  test("waits for who may find it good, where it opens more than its maker coaches", async (t) => {
    const stage = await Stage.of(t);
    const [candidate, coach] = [await stage.blank(), await stage.paired("coach")];
    // As the server answers while Bo, who coaches another traject of the candidate, asks.
    let asked = [{ invite: 7, person: null, name: "Samir", maker: "Bo", made: Date.now() }];
    await candidate.page.route("**/api/sync", async (route) => {
      const response = await route.fetch();
      const { person } = JSON.parse(route.request().postData());
      const phones = { asked: asked.map((it) => ({ ...it, person })) };
      await route.fulfill({ response, json: { ...(await response.json()), phones } });
    });
    await candidate.page.route("**/api/invites/7/consent", async (route) => {
      asked = [];
      await route.fulfill({ status: 204 });
    });
    await candidate.pair(stage.server.link("candidate"));
    await candidate.sees("a-asked", { name: "Bo" });
    await candidate.press("a-asked-yes");
    await candidate.saved("a-asked-done");
    await candidate.page.getByText(candidate.w.like("a-asked", { name: "Bo" })).waitFor({ state: "detached" });
    // And to Bo, that it does not open yet.
    const { person } = await candidate.journal();
    await coach.page.route("**/api/invites", async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      await route.fulfill({ response, json: answer.short ? { ...answer, awaits: true } : answer });
    });
    const [log] = (await candidate.journal()).logs();
    await coach.go(`/traject/${log}/mensen/${person}`);
    await coach.press("s-pair-title");
    const [{ name }] = (await candidate.journal()).under("me");
    await coach.sees("s-pair-awaits", { name });
  });

  test("is shut out with one tap", async (t) => {
    const { first, second } = await joined(t);
    await first.press("a-joined-shut");
    await first.saved("a-device-shut-done");
    await second.go("/");
    await second.sees("a-revoked-title");
  });
});
