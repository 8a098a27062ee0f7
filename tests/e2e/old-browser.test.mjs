// The oldest browsers that Opstap works in (docs/running.md): what they lack of what later ones have is taken away from this one.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { push } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { marks } from "./kit/workload.mjs";

useBrowser();

/** What the app does without, where it has to. Some of it a page without https lacks in any browser. */
const LACKED = [
  "AbortSignal.timeout",
  "BroadcastChannel",
  "FinalizationRegistry",
  "HTMLElement.prototype.inert",
  "WebAssembly.instantiateStreaming",
  "crypto.randomUUID",
  "indexedDB.databases",
  "navigator.locks",
  "navigator.serviceWorker",
];

/** Takes these away, from what they are inherited of as well. Runs in the page, before all else. */
function takeAway(names) {
  globalThis.databasesForTests = indexedDB.databases.bind(indexedDB);
  for (const name of names) {
    const path = name.split(".");
    const last = path.pop();
    let holder = path.reduce((it, part) => it[part], globalThis);
    while (!Object.hasOwn(holder, last)) holder = Object.getPrototypeOf(holder);
    delete holder[last];
  }
}

/** Which of these are there all the same. Runs in the page. */
function left(names) {
  const isThere = (name) => {
    const path = name.split(".");
    const last = path.pop();
    return last in path.reduce((it, part) => it[part], globalThis);
  };
  return names.filter(isThere);
}

describe("in a browser of before", { concurrency: 2 }, () => {
  for (const names of [...LACKED.map((name) => [name]), LACKED]) {
    test(`without ${names.length === 1 ? names[0] : "any of it"} a phone is paired, fetches, saves, sends and hears of news`, async (t) => {
      const stage = await Stage.of(t);
      const phone = await stage.blank();
      await phone.context.addInitScript(takeAway, names);
      await phone.pair(stage.server.link("candidate"));
      assert.deepEqual(await phone.page.evaluate(left, names), [], "it is not there");
      await phone.page.locator("html[data-everyone=here]").waitFor();

      await phone.press("a-done");
      await phone.saved("c-today-done-warm", "c-today-done-text");
      await phone.sent();
      const kept = await phone.journal();
      const [log] = kept.logs();
      const mine = [...kept.entries(log).values()].at(-1);
      assert.equal(mine.change.device, kept.device());

      const coach = await stage.blank();
      await coach.pair(stage.server.link("coach"));
      const [step] = mine.change.edit.step;
      const { outcomes } = await push(coach, log, marks(step, 1), { base: mine.seq });
      const { accepted } = outcomes[0][1];
      assert.ok(accepted > mine.seq, JSON.stringify(outcomes));
      await phone.until(async () => (await phone.journal()).cursor(log) >= accepted, "told of what is new");
      // It starts again on what it kept.
      await phone.go("/stappen");
      assert.deepEqual(await phone.page.evaluate(left, names), []);
    });
  }
});
