// The words come as a file beside the app: the right one, in time, and never that of another version.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { brokenWords } from "./kit/look.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { messages } from "./kit/messages.mjs";

const WORDS = /\/assets\/words\.(?:first\.)?(\w+)\.[0-9a-f]+\.txt$/;

useBrowser();

describe("the language of a phone", { concurrency: 2 }, () => {
  for (const [wanted, language, dir] of [
    [["ar-SY", "nl"], "ar", "rtl"],
    [["de-DE", "en-GB", "nl"], "en", "ltr"],
    [["de-DE"], "nl", "ltr"],
    [["ti-ER", "nl"], "ti", "ltr"],
  ]) {
    test(`a phone that asks for ${wanted} starts in ${language}, and fetches those words first`, async (t) => {
      const phone = await (await Stage.of(t)).blank();
      await phone.context.addInitScript((tags) => {
        Object.defineProperty(Navigator.prototype, "languages", { get: () => tags });
      }, wanted);
      const fetched = fetchedBy(phone);
      phone.w = messages(language);
      await phone.go("/");
      await phone.sees("a-enter-title");
      assert.deepEqual(await spoken(phone), [language, dir]);
      assert.equal(fetched[0], language);
    });
  }

  test("is the one that a pairing link proposes, and stays, unless another was chosen", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.blank();
    phone.w = messages("ti");
    await phone.pair(stage.server.link("candidate").replace("#", "?taal=ti#"));
    await phone.sees("c-today-how");
    assert.deepEqual(await spoken(phone), ["ti", "ltr"]);
    await phone.go("/");
    await phone.sees("c-today-how");
    assert.deepEqual(await spoken(phone), ["ti", "ltr"]);
    await phone.go("/koppel?taal=pl");
    assert.deepEqual(await spoken(phone), ["ti", "ltr"]);
  });

  test("breaks no word that can be chosen, its own name least of all", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate", { viewport: { width: 360, height: 740 } });
    for (const language of ["nl", "en", "ar", "ti", "tr", "pl", "uk"]) {
      await phone.page.evaluate((tag) => localStorage.setItem("opstap.language", tag), language);
      for (const [place, width] of [["/ik", 360], ["/koppel", 360], ["/koppel", 1280]]) {
        await phone.page.setViewportSize({ width, height: 740 });
        await phone.go(place);
        assert.deepEqual(await brokenWords(phone.page), [], `${place} in ${language}, ${width} px wide`);
      }
    }
  });

  test("another language is there without a network, and stays", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await phone.offline();
    await phone.go("/ik");
    await speak(phone, "العربية");
    phone.w = messages("ar");
    await phone.sees("a-lang-title");
    assert.deepEqual(await spoken(phone), ["ar", "rtl"]);
    assert.equal(await phone.page.title(), `${await phone.page.locator("h1").innerText()} · Opstap`);
    await phone.go("/");
    assert.deepEqual(await spoken(phone), ["ar", "rtl"]);
  });

  test("a language that cannot be had changes nothing", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await phone.go("/ik");
    await forgetFiles(phone);
    await phone.offline();
    await speak(phone, "English");
    await phone.saved("a-failed-text");
    await phone.sees("a-lang-title");
    assert.deepEqual(await spoken(phone), ["nl", "ltr"]);
  });

  for (const [what, answer] of [
    ["of another version", (table) => table.replace(/ \w+\n/, " 0123456789abcdef\n")],
    ["that break off", (table) => table.slice(0, -10)],
  ]) {
    test(`words ${what} are no words: the page says that the app cannot open`, async (t) => {
      const phone = await (await Stage.of(t)).blank();
      await phone.page.route(WORDS, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: answer(await response.text()) });
      });
      await phone.page.goto(phone.wire.origin);
      await phone.page.locator('html[data-start="failed"]').waitFor();
      await phone.page.locator("#shell .shell-trouble").waitFor();
      assert.equal(await phone.page.locator("#main h1").count(), 0);
    });
  }
});

/** The languages whose words a phone asks for from now on, in order. */
function fetchedBy(phone) {
  const fetched = [];
  phone.context.on("request", (request) => {
    const [, language] = WORDS.exec(request.url()) ?? [];
    if (language) fetched.push(language);
  });
  return fetched;
}

function speak(phone, name) {
  return phone.page.locator("label.choice").filter({ hasText: name }).first().click();
}

function spoken(phone) {
  return phone.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
}

/** A browser short of space takes away what it kept. */
async function forgetFiles(phone) {
  await phone.page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const tool = await phone.context.newCDPSession(phone.page);
  await tool.send("Network.clearBrowserCache");
}
