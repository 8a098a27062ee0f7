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

  test("is shut out with one tap", async (t) => {
    const { first, second } = await joined(t);
    await first.press("a-joined-shut");
    await first.saved("a-device-shut-done");
    await second.sees("a-revoked-title");
  });
});
