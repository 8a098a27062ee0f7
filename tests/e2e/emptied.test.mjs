// A browser that threw away what the app had kept: low on room, or not opened for a week. Its session is still there.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";
import { addStep, finishNextStep, readSteps } from "./roles/candidate.mjs";

useBrowser();

/** Everything a script can keep is gone; cookies stay, as they do when a browser makes room. */
async function emptied(phone) {
  const { origin } = phone.wire;
  const tool = await phone.context.newCDPSession(phone.page);
  const storageTypes = "indexeddb,local_storage,cache_storage,service_workers";
  await tool.send("Storage.clearDataForOrigin", { origin, storageTypes });
}

describe("a browser that threw everything away", { concurrency: 2 }, () => {
  test("gets back what was sent, without a code", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    const before = await phone.journal();
    await addStep(phone, "Al verstuurd");
    await phone.sent();
    await phone.page.goto("about:blank");
    await phone.page.goto(`${phone.wire.origin}/healthz`);
    await emptied(phone);
    await phone.go("/stappen");
    await phone.sees("a-found-back");
    await phone.page.getByText("Al verstuurd").first().waitFor();
    // It counts anew, so it goes under a new name: nothing it makes is taken for what it made before.
    assert.notEqual((await phone.journal()).device(), before.device());
    await finishNextStep(phone);
    await phone.sent();
    assert.deepEqual((await phone.journal()).rejected(), []);
  });

  test("gets it back by the link it was once paired with", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    const { pathname, hash } = new URL(stage.server.link("candidate"));
    await phone.page.goto(`${phone.wire.origin}/healthz`);
    await emptied(phone);
    await phone.go(pathname + hash);
    await phone.sees("a-found-back");
    assert.equal(new URL(phone.page.url()).pathname, "/");
  });

  test("while the app is open, it says that nothing is kept, and finds back what was sent", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await addStep(phone, "Al verstuurd");
    await phone.sent();
    await phone.go("/stappen/nieuw");
    await phone.field("c-step-what").fill("Te laat");
    await emptied(phone);
    await phone.press("a-save");
    await phone.sees("a-storage-gone-text");
    await phone.go("/stappen");
    await phone.sees("a-found-back");
    assert.ok((await readSteps(phone)).includes("Al verstuurd"));
  });

  test("stays nobody's where someone had left it without a network", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await phone.offline();
    await phone.leave();
    await phone.online();
    await phone.field("a-enter-code").fill("ABC234");
    await phone.field("a-enter-code").press("Enter");
    await phone.sees("a-invite-unknown");
    await phone.go("/");
    await phone.sees("a-enter-title");
    // The server hears of it now: whoever empties this browser finds nobody's plan.
    await phone.until(async () => (await phone.context.cookies()).length === 0, "signed out");
    await emptied(phone);
    await phone.go("/");
    await phone.sees("a-enter-title");
    assert.ok(!(await phone.read()).includes("Samir"));
  });
});
