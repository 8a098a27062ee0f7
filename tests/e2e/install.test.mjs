// What a phone does beside opening the app: it is put on the first screen, its shortcuts lead to a form, and a text that another
// app shares becomes a line, which nothing sends before its person does.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const SHARED = "Kan ik ook op zaterdag?";

/** As if the browser offered it, with this answer of the person to its own question. */
function offer(phone, outcome) {
  return phone.page.evaluate((outcome) => {
    const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
      prompt: async () => (globalThis.asked = (globalThis.asked ?? 0) + 1),
      userChoice: Promise.resolve({ outcome }),
    });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  }, outcome);
}

/** That somebody came on so many days before this one. */
function cameBefore(phone, days) {
  return phone.context.addInitScript((days) => localStorage["opstap.visits"] ??= `${days} "2026-01-02"`, days);
}

/** Shares a text as the system does, with the worker at work. */
async function share(phone, text) {
  await phone.workerReady();
  await phone.go("/");
  await phone.page.evaluate((text) => {
    const form = Object.assign(document.createElement("form"), { method: "post", action: "/deel" });
    form.append(Object.assign(document.createElement("textarea"), { name: "text", value: text }));
    document.body.append(form);
    form.submit();
  }, text);
  await phone.page.waitForURL("**/deel");
  await phone.settled();
}

describe("a phone beside the app", { concurrency: 2 }, () => {
  test("is not asked to install it on a second day, is on a third, and never again after a no", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    const title = phone.page.getByText(phone.w.say("c-install-title"), { exact: true });
    await phone.go("/");
    await phone.settled();
    assert.equal(await offer(phone, "dismissed"), true, "the browser asks nothing by itself");
    await phone.sees("c-today-how");
    assert.equal(await title.count(), 0);

    await cameBefore(phone, 2);
    await phone.page.evaluate(() => localStorage.removeItem("opstap.visits"));
    await phone.go("/");
    await phone.settled();
    await offer(phone, "dismissed");
    await title.waitFor();
    await phone.press("c-install-no");
    await title.waitFor({ state: "detached" });
    await phone.go("/");
    await phone.settled();
    await offer(phone, "dismissed");
    await phone.sees("c-today-how");
    assert.equal(await title.count(), 0, "never again");

    await phone.press("c-nav-me");
    await title.waitFor();
    await phone.press("c-install-do");
    await phone.until(() => phone.page.evaluate(() => globalThis.asked === 1), "the browser's own question");
    await title.waitFor({ state: "detached" });
  });

  test("of Apple's is told how, in three steps that are drawn", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await phone.context.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: false }));
    await phone.go("/ik");
    await phone.sees("c-install-share");
    assert.equal(await phone.page.locator("ol svg.explained").count(), 3);
  });

  test("shares a text, which a candidate reads over and sends as a line to talk about", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    await share(phone, SHARED);
    assert.equal(new URL(phone.page.url()).hash, "", "it stays in no history");
    const field = phone.field("c-point-talk-what");
    assert.equal(await field.inputValue(), SHARED);
    await phone.reload();
    await phone.settled();
    assert.equal(await field.inputValue(), SHARED, "and is not lost");
    await phone.press("c-point-talk-add");
    await phone.go("/gesprekken");
    await phone.page.getByText(SHARED).first().waitFor();
  });

  test("shares a text, which an employer gives a place in feedback on somebody", async (t) => {
    const phone = await (await Stage.of(t)).paired("employer");
    await share(phone, SHARED);
    await phone.page.getByText(SHARED).first().waitFor();
    await phone.page.locator("main .button.quiet").first().click();
    await phone.page.waitForURL("**/feedback");
    await phone.page.locator(`textarea`).first().waitFor({ state: "attached" });
    await phone.until(async () => (await phone.page.locator("textarea").first().inputValue()) === SHARED, "in its line");
  });

  test("has shortcuts: a coach finds whom to check in with, a candidate their day", async (t) => {
    const stage = await Stage.of(t);
    const coach = await stage.paired("coach");
    await coach.go("/check-in");
    await coach.sees("e-quick-whom");
    await coach.page.locator("main .list a").first().click();
    await coach.page.waitForURL("**/check-in");
    const candidate = await stage.paired("candidate");
    await candidate.go("/check-in");
    await candidate.page.waitForURL((url) => url.pathname === "/");
  });
});
