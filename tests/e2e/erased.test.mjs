// A traject that the office erases while its candidate works on it without a network: the phone says so in plain words, and
// keeps nothing of it. What was not sent goes with it: that is what erasing means.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";
import * as candidates from "./roles/candidate.mjs";

useBrowser();

const UNSENT = "Vragen om handschoenen";
const TYPED = "Half af";

test("an erased traject is told of in plain words, and nothing of it stays", async (t) => {
  const stage = await Stage.of(t);
  const [phone, coach] = [await stage.paired("candidate"), await stage.paired("coach")];
  const before = await phone.journal();
  const [log] = before.logs();
  const titles = [...before.text().matchAll(/title\\":\\"([^"\\]{8,})/g)].map(([, title]) => title);
  assert.ok(titles.length > 2, "there is something to look for");
  assert.ok((await coach.journal()).logs().includes(log));

  await phone.offline();
  await candidates.addStep(phone, UNSENT);
  await candidates.fillInStep(phone, TYPED);
  await phone.until(async () => (await phone.journal()).hasDraft(TYPED), "kept while typing");
  await stage.server.erase(log);
  await phone.online();
  await phone.sees("a-erased-text");

  const traces = [log, UNSENT, TYPED, ...titles];
  const assertGone = async () => {
    const [screen, disk] = [await phone.readAll(), (await phone.journal()).text()];
    for (const trace of traces) {
      assert.ok(!screen.includes(trace), `on the screen: ${trace}`);
      assert.ok(!disk.includes(trace), `on the disk: ${trace}`);
    }
  };
  await assertGone();

  // It is said until it was read, wherever the person goes and whenever they come back.
  await phone.go("/");
  await phone.sees("a-nothing-title");
  await phone.sees("a-erased-text");
  await assertGone();
  await phone.press("a-close");
  await phone.page.getByText(phone.w.like("a-erased-text")).waitFor({ state: "detached" });
  await phone.until(async () => (await phone.journal()).under("me")[0].erased === undefined, "kept as read");
  await phone.go("/stappen");
  assert.ok(!(await phone.read()).includes(phone.w.say("a-erased-text")));

  // And the coach's phone lets go of it as well: no phone brings it back.
  await coach.go("/");
  await coach.sees("a-erased-text");
  // Where an employer's log counts who was on the way, the bare id stays, as it does on the server.
  const left = await coach.journal();
  assert.ok(!left.allLogs().includes(log) && Object.keys(left.rows).every((row) => !row.includes(log)));
});
