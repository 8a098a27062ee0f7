// A phone without a network, with a full disk, with a wrong clock, with a new version waiting: the app goes on.

import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { describe, test } from "node:test";

import { MARK, nextVersion } from "./kit/bundle.mjs";
import { shape, walk } from "./kit/screens.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { addStep, fillInStep, readSteps } from "./roles/candidate.mjs";

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

useBrowser();

describe("without a network", { concurrency: 2 }, () => {
  // What the three others have is opened without a network in their story.
  test("every screen of the manager opens", async (t) => {
    const phone = await (await Stage.of(t)).paired("manager");
    await phone.offline();
    const screens = await walk(phone, async (path) => {
      assert.ok(!(await phone.read()).includes(phone.w.say("a-not-found-title")), path);
    });
    assert.ok(screens.length > 1, screens.map(shape).join(" "));
  });

  test("it can be put on the phone as an app", async (t) => {
    const phone = await (await Stage.of(t)).blank();
    await phone.go("/");
    await phone.workerReady();
    const tool = await phone.context.newCDPSession(phone.page);
    const { url, errors, data } = await tool.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    const manifest = JSON.parse(data);
    assert.equal(manifest.display, "standalone");
    for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
      const icon = await phone.page.request.get(new URL(src, url).href);
      assert.deepEqual([icon.status(), icon.headers()["content-type"]], [200, type], src);
      if (type !== "image/png") continue;
      const png = await icon.body();
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src);
    }
    const { installabilityErrors } = await tool.send("Page.getInstallabilityErrors");
    assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
  });

  test("words are still there after a reload in mid-word", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await phone.offline();
    await fillInStep(phone, "Vragen wie mij hel");
    await phone.until(async () => (await phone.journal()).hasDraft("mij hel"), "kept");
    await phone.crash();
    assert.equal(await phone.field("c-step-what").inputValue(), "Vragen wie mij hel");
  });

  test("what was just done can be taken back, without a network as well", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await phone.offline();
    await addStep(phone, "Dit was niet de bedoeling");
    assert.ok((await readSteps(phone)).includes("Dit was niet de bedoeling"));
    await addStep(phone, "Dit ook niet");
    await phone.press("a-undo");
    await phone.saved("a-undone");
    assert.ok(!(await readSteps(phone)).includes("Dit ook niet"));
    await phone.online();
    await phone.sent();
    assert.deepEqual((await phone.journal()).rejected(), []);
  });

  test("two tabs write at once, and both show all of it", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    const first = phone.page;
    const second = await phone.context.newPage();
    for (const [page, title] of [[first, "Uit het eerste tabblad"], [second, "Uit het tweede tabblad"]]) {
      phone.page = page;
      await fillInStep(phone, title);
    }
    phone.page = first;
    const saves = [first, second].map(async (page) => {
      await page.getByRole("button", { name: phone.w.like("a-save") }).click();
      await page.locator(".toast p").filter({ hasText: phone.w.like("c-step-saved") }).waitFor();
    });
    await Promise.all(saves);
    for (const page of [first, second]) {
      phone.page = page;
      await phone.go("/stappen");
      for (const which of ["eerste", "tweede"]) await page.getByText(`Uit het ${which} tabblad`).first().waitFor();
    }
    await phone.sent();
    assert.deepEqual((await phone.journal()).rejected(), []);
  });

  for (const [clock, shift] of [["ahead", YEAR_MS], ["behind", -YEAR_MS]]) {
    test(`a clock a year ${clock} is no reason to decline anything, and is corrected`, async (t) => {
      const stage = await Stage.of(t);
      const phone = await stage.blank();
      await phone.context.addInitScript((ms) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + ms;
      }, shift);
      await phone.pair(stage.server.link("candidate"));
      await addStep(phone, `Met de klok ${clock}`);
      await phone.sent();
      const journal = await phone.journal();
      assert.deepEqual(journal.rejected(), []);
      const [log] = journal.logs();
      const last = [...journal.entries(log).values()].at(-1);
      assert.ok(Math.abs(last.change.at - Date.now()) < MINUTE_MS, `${last.change.at} is about now`);
    });
  }

  test("a new version asks, and takes over without losing a word", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    await fillInStep(phone, "Half af");
    const web = await nextVersion();
    t.after(() => rm(web, { recursive: true }));
    await stage.restart({ web });
    await phone.reload();
    await phone.page.locator("html[data-new-version]").waitFor();
    await phone.sees("a-update-title");
    assert.equal(await phone.page.locator(`meta[name=${MARK}]`).count(), 0, "not before the person agrees");
    await phone.press("a-update-now");
    await phone.page.locator(`meta[name=${MARK}]`).waitFor({ state: "attached" });
    await phone.settled();
    assert.equal(await phone.field("c-step-what").inputValue(), "Half af");
  });
});
