// Every screen of a candidate can be heard: each piece by a voice of its own language; and each is called by a name of its own.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { messages } from "./kit/messages.mjs";
import { walk } from "./kit/screens.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { withDutchVoice } from "./kit/voice.mjs";

useBrowser();

async function listeningPhone(t) {
  const stage = await Stage.of(t);
  const phone = await stage.blank();
  await phone.context.addInitScript(withDutchVoice);
  await phone.pair(stage.server.link("candidate"));
  return phone;
}

/** Languages by their own names, each said in that language. */
const LANGUAGES = ["English", "ትግርኛ", "Türkçe", "Polski", "Українська"];

describe("what stands on a screen", { concurrency: 2 }, () => {
  test("can be heard on every screen of a candidate, and each has a name of its own", async (t) => {
    const phone = await listeningPhone(t);
    const titles = new Map();
    await walk(phone, async (path) => {
      await phone.press("a-listen");
      const said = await phone.page.evaluate(() => globalThis.said.splice(0));
      assert.ok(said.length > 0, path);
      const isOwn = (text) => /[\u0600-\u06ff]/.test(text) || LANGUAGES.some((name) => text.includes(name));
      assert.ok(said.every(([lang, text]) => text.trim() && (lang === "nl" || isOwn(text))), path);
      const heading = await phone.page.locator("h1").innerText();
      assert.equal(await phone.page.title(), `${heading} · Opstap`, path);
      titles.set(path, heading);
    });
    assert.ok(titles.size > 8, [...titles.keys()].join(" "));
  });

  test("is spoken in the language it is written in, and that a voice is missing is said once", async (t) => {
    const phone = await listeningPhone(t);
    await phone.page.evaluate(() => localStorage.setItem("opstap.language", "ar"));
    phone.w = messages("ar");
    await phone.go("/stappen");
    await phone.press("a-listen");
    const said = await phone.page.evaluate(() => globalThis.said.splice(0));
    const [heading, step] = [await phone.page.locator("h1").innerText(), await phone.page.locator("#main .row-title").first().innerText()];
    assert.ok(said.some(([lang, text]) => lang === "ar" && text === heading), JSON.stringify(said));
    assert.ok(said.some(([lang, text]) => lang === "nl" && text === step), JSON.stringify(said));
    await phone.saved("a-voice-missing");
    await phone.page.locator(".toast p").waitFor({ state: "detached" });
    await phone.press("a-listen");
    assert.ok(!(await phone.read()).includes(phone.w.say("a-voice-missing")));
  });
});
