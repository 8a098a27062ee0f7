// What the measured starts come to: a budget that is missed fails, after everything was said.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Table, alone, beside } from "../start/figures.mjs";

/** A table of these rows: what was said, and how it ends. */
function told(...rows) {
  const said = [];
  const table = new Table((line) => said.push(line));
  rows.forEach((row) => table.add(row));
  return { code: table.exitCode(), said };
}

const times = { now: [60, 50, 70], then: [100, 90, 110] };

test("within its budget, or without one, a figure lets it end well", () => {
  const { code, said } = told(beside("start", times, 0.6), beside("start", times), alone("paint", "3000 ms"));
  assert.deepEqual([code, said.length], [0, 3]);
  assert.match(said[0], /60 ms \(50 to 70\) \| 100 ms \(90 to 110\) \| 0.60 ×   ≤ 0.6 ×: met$/);
});

for (const [what, missed] of [
  ["slower than its part", beside("start", times, 0.59)],
  ["beyond its budget", alone("paint", "3000 ms", { holds: false, said: "≤ 2100" })],
]) {
  test(`one that is ${what} fails, and the others are said as well`, () => {
    const { code, said } = told(missed, alone("paint", "1 ms", { holds: true, said: "≤ 2" }));
    assert.equal(code, 1);
    assert.match(said[0], /MISSED$/);
    assert.match(said[1], /met$/);
    assert.equal(said.at(-1), "1 missed");
  });
}
