// That a window and browsers ended up with the same. Knows no plot.

import assert from "node:assert/strict";

/** Nothing waits and nothing was declined; what two both hold, they hold alike. */
export async function agree(window, phones, log) {
  const all = () => Promise.all([window, ...phones].map((it) => it.journal()));
  const head = Math.max(...(await all()).map((journal) => journal.cursor(log)));
  for (const it of [window, ...phones]) await it.until(async () => (await it.journal()).cursor(log) >= head, "everything fetched");
  const [own, ...others] = await all();
  for (const journal of [own, ...others]) {
    assert.deepEqual([journal.pending(), journal.rejected()], [[], []]);
    for (const [seq, entry] of journal.entries(log)) assert.deepEqual(entry, others[0].entries(log).get(seq) ?? entry);
  }
}
