// A phone that goes from a candidate to a coach: how it comes by the part of the download for staff, and what it says when it cannot.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";
import { lost } from "./kit/wire.mjs";

useBrowser();

describe("the part for staff", { concurrency: 2 }, () => {
  test("says on a candidate's phone when it cannot be had, and comes when it can", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    const script = await phone.page.evaluate(async () => (await fetch(document.querySelector("head script[type=module]").src)).text());
    const [staff] = script.match(/\/assets\/staff\.[0-9a-f]+\.wasm/);
    phone.wire.detour(staff, lost);
    await phone.go("/kandidaten");
    await phone.sees("a-edition-missed");
    assert.equal(await edition(phone), null, "what could not be had is not kept");
    phone.wire.detour(staff, null);
    await phone.sees("s-candidates-title");
    await phone.until(async () => (await edition(phone)) === "whole", "kept from now on");
  });

  test("starts without a network once it was here, before its own worker is at work", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    await phone.leave();
    await phone.pair(stage.server.link("coach"));
    await phone.until(() => phone.page.evaluate(isWaiting), "its own worker has kept everything");
    await phone.offline();
    await phone.go("/kandidaten");
    await phone.sees("s-candidates-title");
    const [log] = (await phone.journal()).logs();
    await phone.go(`/traject/${log}`);
    await phone.page.locator(".tabs").waitFor();
  });

  test("is kept for a coach whose link did not say so, and starts without a network", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.blank();
    await phone.pair(stage.server.link("coach").replace("?edition=whole", ""));
    await phone.until(async () => (await edition(phone)) === "whole", "kept from now on");
    await phone.until(() => phone.page.evaluate(keepsForStaff), "its worker has kept everything");
    await phone.offline();
    await phone.go("/");
    await phone.sees("s-today-title");
    await phone.go("/kandidaten");
    await phone.sees("s-candidates-title");
  });

  for (const [waiting, atWork, expected] of [
    ["whole", "whole", "is announced"],
    ["whole", "candidate", "begins once nobody looks"],
    ["candidate", "whole", "is left alone"],
  ]) {
    test(`where the part for staff is used, a ${waiting} worker that waits behind a ${atWork} one ${expected}`, async (t) => {
      const phone = await (await Stage.of(t)).blank();
      await phone.context.addInitScript(standIn, [waiting, atWork]);
      await phone.go("/?edition=whole");
      await phone.page.waitForFunction(() => globalThis.isRegistered);
      const told = () => phone.page.evaluate(() => globalThis.told);
      const isAnnounced = (await phone.page.locator("html[data-new-version]").count()) === 1;
      assert.deepEqual([await told(), isAnnounced], [[], expected === "is announced"]);
      if (expected !== "begins once nobody looks") return;
      await phone.page.evaluate(() => {
        Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
        document.dispatchEvent(new Event("visibilitychange"));
      });
      await phone.until(async () => (await told()).includes("skip-waiting"), "it may begin");
    });
  }
});

/** Has the page meet these workers instead of the browser's own, one waiting behind one at work. Runs in the page. */
function standIn([waiting, atWork]) {
  const told = (globalThis.told = []);
  const worker = (edition, state) => ({
    state,
    scriptURL: `${location.origin}/sw.js?edition=${edition}`,
    postMessage: (message) => told.push(message),
    addEventListener() {},
  });
  const registration = { waiting: worker(waiting, "installed"), installing: null, addEventListener() {} };
  const register = async () => {
    // Whoever waits for this has gone on before this does.
    setTimeout(() => (globalThis.isRegistered = true));
    return registration;
  };
  Object.defineProperties(ServiceWorkerContainer.prototype, {
    controller: { get: () => controller },
    register: { value: register },
  });
  const controller = worker(atWork, "activated");
}

/** Whether another worker waits behind the one at work. Runs in the page. */
async function isWaiting() {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration.waiting !== null && registration.active.scriptURL !== registration.waiting.scriptURL;
}

/** Whether a worker that keeps the parts for staff has them all. Runs in the page. */
async function keepsForStaff() {
  const registration = await navigator.serviceWorker.getRegistration();
  return [registration?.active, registration?.waiting].some((worker) => worker?.scriptURL.endsWith("edition=whole"));
}

function edition(phone) {
  return phone.page.evaluate(() => localStorage.getItem("opstap.edition"));
}
