// How long people wait. The figures are printed for people to judge: a busy machine is no fault of the app.

import assert from "node:assert/strict";
import { test } from "node:test";

import { newId, push } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { SLOWER, slowDown, startMs, summary, tapMs, watchStarts } from "./kit/stopwatch.mjs";

const TIMES = 5;
/** As many as fit one push, twice. */
const CHANGES = [500, 500];

useBrowser();

test("the offline start of a candidate with a thousand changes, and of a coach", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  await fill(candidate);
  for (const [phone, who] of [[candidate, "candidate, 1,000 changes"], [await stage.paired("coach"), "coach, the pilot"]]) {
    await watchStarts(phone);
    await phone.offline();
    await slowDown(phone);
    const starts = [];
    for (let time = 0; time < TIMES; time += 1) starts.push(await startMs(phone, "/"));
    t.diagnostic(`offline start (${who}), ${SLOWER}× slower: ${summary(starts)}`);
  }
});

test("a tap", async (t) => {
  const stage = await Stage.of(t);
  const phone = await stage.paired("candidate");
  await phone.offline();
  const taps = [];
  for (let time = 0; time < TIMES; time += 1) {
    await phone.go("/");
    await slowDown(phone);
    taps.push(await tapMs(phone, phone.control("a-done")));
    await slowDown(phone, 1);
    await phone.press("a-undo");
    await phone.saved("a-undone");
  }
  const of = (what) => summary(taps.map((tap) => tap[what]));
  t.diagnostic(`tap to changed page, ${SLOWER}× slower: ${of("drawn")}`);
  t.diagnostic(`tap to next frame, ${SLOWER}× slower: ${of("frame")}`);
  t.diagnostic(`tap to "kept", ${SLOWER}× slower: ${of("kept")}`);
});

/** A thousand marks by the candidate, on a step of their own. */
async function fill(phone) {
  const [log] = (await phone.journal()).logs();
  const step = [...(await phone.journal()).entries(log).values()].map(({ change }) => change.edit.step?.[0]).find(Boolean);
  for (const count of CHANGES) {
    const edits = Array.from({ length: count }, () => ({ step: [step, { mark: [newId(), "doing"] }] }));
    const { outcomes } = await push(phone, log, edits);
    assert.ok(outcomes.every(([, outcome]) => outcome.accepted), JSON.stringify(outcomes[0]));
  }
  const want = CHANGES.reduce((sum, count) => sum + count);
  await phone.page.reload();
  await phone.until(async () => (await phone.journal()).entries(log).size >= want, "all of it fetched");
}
