// One's talks in one's own calendar: the address is made on the screen, read by a calendar of others' making, and ended again.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import ICAL from "ical.js";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** The events of a feed. */
function events(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((it) => new ICAL.Event(it));
}

describe("a calendar of one's own", { concurrency: 2 }, () => {
  test("reads what the screen of talks says, until the address is ended", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    await candidate.go("/ik");
    await candidate.press("c-calendar-make");
    const link = await candidate.control("c-calendar-open").getAttribute("href");
    const address = candidate.here(link.replace(/^webcal:/, "http:"));
    const answer = await fetch(address);
    assert.equal(answer.status, 200);
    const found = events(await answer.text());
    assert.ok(found.length >= 2, `${found.length} events`);
    for (const event of found) {
      assert.ok(event.summary && event.uid.endsWith("@opstap"));
      const { startDate, endDate } = event;
      const seconds = endDate.subtractDate(startDate).toSeconds();
      assert.equal(seconds, startDate.isDate ? 86_400 : 3_600, event.summary);
      assert.equal(startDate.isDate || startDate.zone === ICAL.Timezone.utcTimezone, true, "a day, or a moment");
    }
    await candidate.go("/gesprekken");
    const said = await candidate.readAll();
    assert.ok(found.some(({ summary }) => said.includes(summary)), `none of ${found.map((it) => it.summary)} in ${said}`);

    const same = await fetch(address, { headers: { "If-None-Match": answer.headers.get("etag") } });
    assert.equal(same.status, 304);
    await candidate.go("/ik");
    await candidate.press("c-calendar-end");
    await candidate.control("c-calendar-make").waitFor();
    assert.equal((await fetch(address)).status, 410);
  });
});
