// What stands on the screen before the app does: its person's name and what comes next for them, from what the device keeps, or
// from the answer to their link. And that nothing is read, asked or fetched twice on the way there.

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

/** The compiled code, of which a page needs the first part and that of its day. */
const CODE = /\/assets\/([a-z-]+)\.[0-9a-f]+\.wasm$/;
/** What waits for the first screen: the other parts, their sheets, the words of other screens. */
const WAITS = /\/assets\/(everyone|staff|pairing|later|push|install)\.[0-9a-f]+\.\w+$/;

/** How often this was asked on a phone's wire and answered. */
const times = (phone, path) => phone.wire.text().split(`${path} 200 {`).length - 1;

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

  for (const role of ["coach", "employer"]) {
    test(`the ${role} reads their name and what their day begins with, until that is over`, async (t) => {
      const phone = await (await Stage.of(t)).paired(role);
      await phone.go("/");
      await phone.until(async () => (await phone.journal()).greeting().next !== undefined, "kept");
      await phone.offline();
      await phone.go("/");
      const [{ name }] = (await phone.journal()).under("me");
      const { next } = (await phone.journal()).greeting();
      // It is the title of the first row that is about somebody.
      const titles = await phone.page.locator("#main .row-title").allInnerTexts();
      assert.ok(titles.includes(next), `${next} is none of ${titles}`);
      let page = await withoutTheApp(phone, "/");
      for (const words of [name, next]) assert.ok((await greeted(page)).includes(words), words);
      await page.close();
      // Another day may begin otherwise; an app that is open when it comes has its first row at once.
      await phone.page.goto("about:blank");
      await phone.setClockOn(1);
      page = await withoutTheApp(phone, "/");
      assert.ok((await greeted(page)).includes(name));
      assert.ok(!(await greeted(page)).includes(next));
      await page.close();
    });
  }

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

describe("on a first visit", { concurrency: 2 }, () => {
  for (const role of ["candidate", "coach"]) {
    test(`a link greets the ${role} while the code is on its way, and is brought to the server once`, async (t) => {
      const stage = await Stage.of(t);
      const phone = await stage.blank();
      let letThrough;
      const turn = new Promise((resolve) => {
        letThrough = resolve;
      });
      await phone.context.route(CODE, async (route) => {
        await turn;
        await route.continue();
      });
      const answered = phone.page.waitForResponse((answer) => answer.url().endsWith("/api/pair"));
      await phone.page.goto(phone.here(stage.server.link(role)));
      const { name, next } = await (await answered).json();
      assert.equal(next !== undefined, role === "candidate", "who has a step to do next");
      await phone.page.locator("html[data-known]").waitFor();
      const soon = await phone.page.evaluate(() => document.querySelector("script[data-soon-nl]").dataset.soonNl);
      for (const words of [name, next ?? soon.replace("{name}", name)]) {
        assert.ok((await greeted(phone.page)).includes(words), words);
      }
      assert.equal(await phone.page.locator("#main > *").count(), 0, "the app is not there");
      await phone.until(() => times(phone, "/api/sync") === 1, "the first round is answered meanwhile");
      letThrough();
      await phone.settled();
      await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
      if (next) assert.ok((await phone.read()).includes(next), "the app shows what was greeted with");
      assert.equal((await phone.journal()).under("me")[0].name, name);
      await phone.workerReady();
      assert.equal(times(phone, "/api/pair"), 1);
    });

    test(`nothing that waits is asked for by the ${role} before the code of the first screen has come`, async (t) => {
      const stage = await Stage.of(t);
      const phone = await stage.blank();
      await phone.pair(stage.server.link(role));
      await phone.page.locator(`html[data-${role === "candidate" ? "everyone" : "staff"}=here]`).waitFor();
      const files = await phone.page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name, startTime, responseEnd }) => ({ path: new URL(name).pathname, startTime, responseEnd })),
      );
      const file = (name) => files.find(({ path }) => path === name || path.startsWith(`/assets/${name}.`) && CODE.test(path));
      const first = ["first", role === "candidate" ? "candidate-day" : "staff-day"].map(file);
      const here = Math.max(...first.map(({ responseEnd }) => responseEnd));
      const waits = files.filter(({ path }) => WAITS.test(path));
      assert.ok(waits.length >= 2, JSON.stringify(files));
      assert.deepEqual(waits.filter(({ startTime }) => startTime < here), []);
      // The answer to the link is small, and goes before what is large.
      assert.ok(file("/api/pair").startTime < Math.min(...first.map(({ startTime }) => startTime)));
    });
  }
});
