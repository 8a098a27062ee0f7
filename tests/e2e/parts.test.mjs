// The download comes in parts: where a day starts needs the first two alone, every other screen waits for its own.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";

import { WEB } from "./kit/place.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const REST = /\/(everyone|staff)\.[0-9a-f]+\.wasm$/;

const SHEETS = /\/(later|staff)\.[0-9a-f]+\.css$/;

const FIRST = /\/first\.[0-9a-f]+\.wasm$/;

/**
 * Has the link answered before the app starts, as on any network that is slower than its server. Otherwise the first screen
 * is the one where a code is taken, which waits for what later screens are drawn with.
 */
async function answeredFirst(phone) {
  // It is asked once the answer was read.
  const answered = phone.page.waitForRequest((request) => new URL(request.url()).pathname === "/api/sync");
  await phone.context.route(FIRST, async (route) => {
    await answered;
    await route.continue();
  });
}

/** A phone for which what comes later, such as the later parts, stays on its way until it is let through. */
async function half(stage, later = REST) {
  const phone = await stage.blank();
  await answeredFirst(phone);
  let letThrough;
  const turn = new Promise((resolve) => {
    letThrough = resolve;
  });
  await phone.context.route(later, async (route) => {
    await turn;
    await route.continue();
  });
  return { phone, letThrough };
}

/** Ways in which the rest of the download can fail while the browser does not think that it is offline. */
const BREAKS_OFF = (route) => route.abort("connectionreset");
const answers = (status) => (route) => route.fulfill({ status });

/** Brings a phone before the screen Ik, of whose files it gets nothing but these failures, in turn, until that is mended. */
async function inVain(phone, link, files, ...failures) {
  const rest = { tries: 0, isMended: false };
  await answeredFirst(phone);
  await phone.context.route(files, (route) => {
    if (rest.isMended || route.request().serviceWorker()) return route.continue();
    rest.tries += 1;
    return failures[(rest.tries - 1) % failures.length](route);
  });
  await phone.pair(link);
  await phone.page.locator("#main nav a[href='/ik']").click();
  await phone.sees("a-edition-missed");
  return rest;
}

/** Where the sheets of later parts are, in the order in which a browser reads them. */
async function sheets() {
  const { files } = JSON.parse(await readFile(path.join(WEB, "bundle.json"), "utf8"));
  return files.map((file) => `/${file.path}`).filter((address) => SHEETS.test(address));
}

/**
 * Dresses the page with these sheets as well, and tells what that changed of what stands there. Runs in the page, and
 * looks twice in one breath: what the page itself changes while the sheets are on their way is no change of theirs.
 */
async function changesOf(addresses) {
  const dress = (address) =>
    new Promise((resolve, reject) => {
      const link = document.createElement("link");
      document.head.append(Object.assign(link, { rel: "stylesheet", href: `${address}?ahead`, onload: () => resolve(link), onerror: reject }));
    });
  const links = await Promise.all(addresses.map(dress));
  // What is folded away is not laid out, and its size is whatever was asked last.
  const all = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility());
  const looks = (element) => {
    const style = getComputedStyle(element);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  const dressed = (isDressed) => {
    for (const link of links) link.sheet.disabled = !isDressed;
    all.forEach((element) => getComputedStyle(element).color);
    for (const animation of document.getAnimations()) animation.cancel();
    return all.map(looks);
  };
  const before = dressed(false);
  return dressed(true).flatMap((after, place) => {
    const changed = after.filter((look, line) => look !== before[place][line]);
    return changed.map((look) => `${all[place].tagName}.${all[place].className} ${look}`);
  });
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

  for (const role of ["candidate", "coach", "employer"]) {
    test(`what later screens are drawn with changes nothing of the first that the ${role} sees`, async (t) => {
      const stage = await Stage.of(t);
      const { phone, letThrough } = await half(stage, SHEETS);
      await phone.pair(stage.server.link(role));
      await phone.page.locator("#main .card").first().waitFor();
      assert.deepEqual(await phone.page.evaluate(changesOf, await sheets()), []);
      letThrough();
    });
  }

  test("no later screen shows before it has what it is drawn with", async (t) => {
    const stage = await Stage.of(t);
    const { phone, letThrough } = await half(stage, SHEETS);
    await phone.pair(stage.server.link("coach"));
    await phone.page.locator("#main nav a[href='/ik']").click();
    await phone.page.locator("#main .skeleton").first().waitFor();
    assert.equal(await phone.page.locator("html[data-everyone=here]").count(), 0);
    letThrough();
    await phone.sees("c-me-leave");
    await phone.page.locator("html[data-staff=here]").waitFor();
    const read = await phone.page.evaluate(() => [...document.styleSheets].map(({ href }) => new URL(href).pathname));
    assert.deepEqual(read.slice(1), await sheets(), "each where it is meant to stand");
  });

  for (const [what, files] of [
    ["a rest", REST],
    ["what it is drawn with", SHEETS],
  ]) {
    test(`${what} that cannot be had is told of, and comes by itself as soon as it can`, async (t) => {
      const stage = await Stage.of(t);
      const phone = await stage.blank();
      const rest = await inVain(phone, stage.server.link("candidate"), files, BREAKS_OFF, answers(502));
      await phone.until(async () => rest.tries > 1, "tried again, in vain");
      await phone.sees("a-edition-missed");
      rest.isMended = true;
      await phone.sees("c-me-leave");
    });
  }

  for (const [reason, happen] of [
    ["the person asks for it", (phone) => phone.press("a-try-again")],
    ["the person comes back", (phone) => phone.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))],
    ["there is a network again", (phone) => phone.page.evaluate(() => window.dispatchEvent(new Event("online")))],
  ]) {
    test(`a rest that could not be had is fetched at once when ${reason}`, async (t) => {
      const stage = await Stage.of(t);
      const phone = await stage.blank();
      await phone.context.addInitScript(waitForEver);
      const rest = await inVain(phone, stage.server.link("candidate"), REST, answers(502));
      assert.equal(rest.tries, 1);
      rest.isMended = true;
      await happen(phone);
      await phone.sees("c-me-leave");
    });
  }

  test("a rest that the server has no more is that of another version, which a tap loads", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.blank();
    const rest = await inVain(phone, stage.server.link("candidate"), REST, answers(404));
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
