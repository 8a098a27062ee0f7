// How long people wait. The figures are printed for people to judge: a busy machine is no fault of the app.

import assert from "node:assert/strict";
import { test } from "node:test";

import { newId, push } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { SLOWER, slowDown, startMs, summary, tapMs, watchStarts } from "./kit/stopwatch.mjs";
import { marks, wholeTraject } from "./kit/workload.mjs";

const STARTS = 5;
/** So many that the slowest twentieth is one of them. */
const TAPS = 20;
const TRAJECTEN = 60;
/** As many as fit one push, twice. */
const CHANGES = [500, 500];

useBrowser();

test("the offline start of a candidate with a thousand changes, and of a coach", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  await fill(candidate);
  await measureStarts(t, candidate, "candidate, 1,000 changes");
  await measureStarts(t, await stage.paired("coach"), "coach, the pilot");
});

test("the offline start of a coach with sixty trajecten", async (t) => {
  const coach = await (await Stage.of(t)).paired("coach");
  const logs = async () => (await coach.journal()).logs();
  for (let count = (await logs()).length; count < TRAJECTEN; count += 1) await openTraject(coach);
  await coach.reload();
  await coach.until(async () => (await logs()).length === TRAJECTEN, "all of them fetched");
  await measureStarts(t, coach, `coach, ${TRAJECTEN} trajecten`);
});

test("a tap", async (t) => {
  const stage = await Stage.of(t);
  const phone = await stage.paired("candidate");
  await phone.offline();
  await phone.go("/");
  for (const slower of [SLOWER, 1]) {
    const taps = [];
    for (let time = 0; time < TAPS; time += 1) {
      await slowDown(phone, slower);
      taps.push(await tapMs(phone, phone.control("a-done")));
      await slowDown(phone, 1);
      await phone.press("a-undo");
      await phone.saved("a-undone");
    }
    const of = (what) => summary(taps.map((tap) => tap[what]));
    t.diagnostic(`tap to changed page, ${slower}× slower: ${of("drawn")}`);
    t.diagnostic(`tap to next frame, ${slower}× slower: ${of("frame")}`);
    t.diagnostic(`tap to "kept", ${slower}× slower: ${of("kept")}`);
  }
});

async function measureStarts(t, phone, who) {
  await watchStarts(phone);
  await phone.offline();
  await slowDown(phone);
  const starts = [];
  for (let time = 0; time < STARTS; time += 1) starts.push(await startMs(phone, "/"));
  t.diagnostic(`offline start (${who}), ${SLOWER}× slower: ${summary(starts)}`);
}

/** A traject of this coach with as many changes as one of the pilot holds. */
async function openTraject(phone) {
  const { outcomes } = await push(phone, newId(), wholeTraject());
  assert.ok(outcomes.every(([, outcome]) => outcome.accepted), JSON.stringify(outcomes));
}

/** A thousand marks by the candidate, on a step of their own. */
async function fill(phone) {
  const [log] = (await phone.journal()).logs();
  const step = [...(await phone.journal()).entries(log).values()].map(({ change }) => change.edit.step?.[0]).find(Boolean);
  for (const count of CHANGES) {
    const { outcomes } = await push(phone, log, marks(step, count));
    assert.ok(outcomes.every(([, outcome]) => outcome.accepted), JSON.stringify(outcomes[0]));
  }
  const want = CHANGES.reduce((sum, count) => sum + count);
  await phone.reload();
  await phone.until(async () => (await phone.journal()).entries(log).size >= want, "all of it fetched");
}
