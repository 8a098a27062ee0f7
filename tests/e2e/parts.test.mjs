// The download comes in parts: where a day starts needs the first two alone, every other screen waits for its own.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const REST = /\/(everyone|staff)\.[0-9a-f]+\.wasm$/;

/** A phone for which the later parts stay on their way until they are let through. */
async function half(stage) {
  const phone = await stage.blank();
  let letThrough;
  const turn = new Promise((resolve) => {
    letThrough = resolve;
  });
  await phone.context.route(REST, async (route) => {
    await turn;
    await route.continue();
  });
  return { phone, letThrough };
}

/** Ways in which the rest of the download can fail while the browser does not think that it is offline. */
const BREAKS_OFF = (route) => route.abort("connectionreset");
const answers = (status) => (route) => route.fulfill({ status });

/** Brings a phone before the screen Ik, of which it gets nothing but these failures, in turn, until that is mended. */
async function inVain(phone, link, ...failures) {
  const rest = { tries: 0, isMended: false };
  await phone.context.route(REST, (route) => {
    if (rest.isMended || route.request().serviceWorker()) return route.continue();
    rest.tries += 1;
    return failures[(rest.tries - 1) % failures.length](route);
  });
  await phone.pair(link);
  await phone.page.locator("#main nav a[href='/ik']").click();
  await phone.sees("a-edition-missed");
  return rest;
}

/** Has the page wait for ever where it would wait a while: what else is a reason to try again shows. Runs in the page. */
function waitForEver() {
  const soon = globalThis.setTimeout;
  globalThis.setTimeout = (act, ms = 0, ...values) => (ms < 500 ? soon(act, ms, ...values) : 0);
}

describe("with the first parts of the download", { concurrency: 2 }, () => {
  for (const role of ["candidate", "coach", "employer"]) {
    test(`the ${role}'s day starts, and the rest comes when it comes`, async (t) => {
      const stage = await Stage.of(t);
      const { phone, letThrough } = await half(stage);
      await phone.pair(stage.server.link(role));
      await phone.page.locator("#main .card").first().waitFor();
      // What comes later listens to keys and takes files; here nobody does, and nothing breaks.
      await phone.page.keyboard.press("Tab");
      await phone.page.keyboard.press("k");
      await phone.page.locator("#main nav a[href='/ik']").click();
      await phone.page.locator("#main .skeleton").first().waitFor();
      await phone.page.goBack();
      await phone.page.locator("#main .card").first().waitFor();
      letThrough();
      await phone.page.locator(role === "candidate" ? "html[data-everyone=here]" : "html[data-everyone=here][data-staff=here]").waitFor();
      await phone.page.locator("#main nav a[href='/ik']").click();
      await phone.sees("c-me-leave");
    });
  }

  test("a rest that cannot be had is told of, and comes by itself as soon as it can", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.blank();
    const rest = await inVain(phone, stage.server.link("candidate"), BREAKS_OFF, answers(502));
    await phone.until(async () => rest.tries > 1, "tried again, in vain");
    await phone.sees("a-edition-missed");
    rest.isMended = true;
    await phone.sees("c-me-leave");
  });

  for (const [reason, happen] of [
    ["the person asks for it", (phone) => phone.press("a-try-again")],
    ["the person comes back", (phone) => phone.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))],
    ["there is a network again", (phone) => phone.page.evaluate(() => window.dispatchEvent(new Event("online")))],
  ]) {
    test(`a rest that could not be had is fetched at once when ${reason}`, async (t) => {
      const stage = await Stage.of(t);
      const phone = await stage.blank();
      await phone.context.addInitScript(waitForEver);
      const rest = await inVain(phone, stage.server.link("candidate"), answers(502));
      assert.equal(rest.tries, 1);
      rest.isMended = true;
      await happen(phone);
      await phone.sees("c-me-leave");
    });
  }

  test("a rest that the server has no more is that of another version, which a tap loads", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.blank();
    const rest = await inVain(phone, stage.server.link("candidate"), answers(404));
    const loaded = phone.page.waitForEvent("domcontentloaded");
    await phone.press("a-try-again");
    await loaded;
    rest.isMended = true;
    await phone.sees("c-me-leave");
  });

  test("what is done on the first screen is kept", async (t) => {
    const stage = await Stage.of(t);
    const { phone, letThrough } = await half(stage);
    await phone.pair(stage.server.link("candidate"));
    await phone.press("a-done");
    await phone.until(async () => (await phone.page.locator(".toast p").innerText()) !== "", "said");
    letThrough();
  });
});
