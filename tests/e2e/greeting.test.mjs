// What stands on the screen before the app does: its person's name and their next step, from what the device keeps. And that
// nothing is read or fetched twice on the way there.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** The office's limit is 14. */
const AWAY_DAYS = 15;

/** The code of the app never comes to run. Runs in the page, before all else. */
function withoutApp() {
  WebAssembly.instantiateStreaming = () => new Promise(() => {});
}

/** Opens this address in a page in which the app never begins, as soon as what the device keeps was read. */
async function withoutTheApp(phone, path) {
  const page = await phone.context.newPage();
  await page.addInitScript(withoutApp);
  await page.goto(phone.wire.origin + path);
  await page.evaluate(() => globalThis.opstapKept);
  return page;
}

const greeted = (page) => page.locator("#shell").innerText();

describe("before the app is there", { concurrency: 2 }, () => {
  test("a candidate reads their name and their next step, as it stands now", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await phone.offline();
    await phone.go("/");
    const [{ name }] = (await phone.journal()).under("me");
    const before = (await phone.journal()).greeting();
    assert.equal(before.name, name);
    assert.ok((await phone.read()).includes(before.next), before.next);
    let page = await withoutTheApp(phone, "/");
    for (const words of [name, before.next]) assert.ok((await greeted(page)).includes(words), words);
    await page.close();
    // What is done is no longer next.
    await phone.press("a-done");
    await phone.saved("c-today-done-warm", "c-today-done-text");
    const after = (await phone.journal()).greeting();
    assert.notEqual(after.next, before.next);
    page = await withoutTheApp(phone, "/");
    assert.ok((await greeted(page)).includes(after.next), after.next);
    assert.ok(!(await greeted(page)).includes(before.next));
    await page.close();
    // Elsewhere than where the day starts, it would be of another screen.
    page = await withoutTheApp(phone, "/stappen");
    assert.ok(!(await greeted(page)).includes(name));
    await page.close();
  });

  test("a coach reads their name", async (t) => {
    const phone = await (await Stage.of(t)).paired("coach");
    await phone.offline();
    const [{ name }] = (await phone.journal()).under("me");
    const page = await withoutTheApp(phone, "/");
    assert.ok((await greeted(page)).includes(name));
    await page.close();
  });

  test("nothing is shown that the app would not show", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await phone.offline();
    const { name, next } = (await phone.journal()).greeting();
    await phone.setClockOn(AWAY_DAYS);
    const away = await withoutTheApp(phone, "/");
    await phone.go("/");
    await phone.sees("a-locked-title");
    const closed = await withoutTheApp(phone, "/");
    await phone.online();
    await phone.page.locator("#main .card").first().waitFor();
    await phone.leave();
    const left = await withoutTheApp(phone, "/");
    for (const page of [away, closed, left]) {
      const text = await greeted(page);
      assert.ok(!text.includes(name) && !text.includes(next), text);
      await page.close();
    }
  });

  test("a journal is read once, and a file fetched once", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.blank();
    await phone.context.addInitScript(() => {
      globalThis.read = [];
      const { getAll } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.getAll = function (...of) {
        globalThis.read.push(this.transaction.db.name);
        return getAll.apply(this, of);
      };
    });
    await phone.pair(stage.server.link("candidate"));
    await phone.workerReady();
    const came = phone.wire.text().match(/\/assets\/[\w.-]+(?= 200 \{)/g);
    assert.ok(came.length > 6, came.join(" "));
    assert.deepEqual(came.filter((file, at) => came.indexOf(file) !== at), []);
    const { person } = await phone.journal();
    await phone.go("/");
    // This test reads, too, but after the app.
    const [device, own, ...more] = await phone.page.evaluate(() => globalThis.read.splice(0));
    assert.deepEqual([device, own, more], ["opstap.device", `opstap.${person}`, []]);
  });
});
