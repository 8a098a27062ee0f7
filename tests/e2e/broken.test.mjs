// A browser that closes what the app holds open, and an app that breaks down: nothing is lost, and there is a way on.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { messages } from "./kit/messages.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { addStep, fillInStep, readSteps } from "./roles/candidate.mjs";

useBrowser();

/** A candidate's phone, whose connections to its storage a test can close as the browser does. */
async function withConnections(t, looks) {
  const phone = await (await Stage.of(t)).paired("candidate", looks);
  await phone.context.addInitScript(() => {
    globalThis.opened = [];
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function remembered(...how) {
      const opening = open.apply(this, how);
      opening.addEventListener("success", () => globalThis.opened.push(opening.result));
      return opening;
    };
  });
  return phone;
}

const closeConnections = (phone) => phone.page.evaluate(() => globalThis.opened.splice(0).forEach((it) => it.close()));

/** The compiled half stops where it holds something for certain: as this is pressed, before anything of its own asks for chance. */
const breakDownAt = (control) => control.evaluate((button) => {
  crypto.getRandomValues = () => {
    throw new Error("no chance");
  };
  button.click();
});

/** Asked of the server itself, which no wire of a phone is in between. */
const crashes = async ({ server }) => (await (await fetch(`http://localhost:${server.port}/healthz`)).json()).crashes;
const startAgain = (phone) => phone.page.locator(".crash a:visible").click();

describe("a browser and an app that fail", { concurrency: 2 }, () => {
  test("a connection that was closed is opened again, and what is saved stays", async (t) => {
    const phone = await withConnections(t);
    await phone.offline();
    for (const step of ["Na het sluiten", "En nog eens"]) {
      await fillInStep(phone, step);
      await closeConnections(phone);
      await phone.press("a-save");
      await phone.saved("c-step-saved");
      await closeConnections(phone);
      assert.equal(await phone.page.getByText(phone.w.say("a-storage-gone-text")).count(), 0);
    }
    await phone.go("/stappen");
    const steps = await readSteps(phone);
    for (const step of ["Na het sluiten", "En nog eens"]) assert.ok(steps.includes(step), step);
    await phone.online();
    await phone.sent();
  });

  test("what is typed meanwhile is still there after the app was opened again", async (t) => {
    const phone = await withConnections(t);
    await phone.go("/stappen/nieuw");
    await phone.field("c-step-what").pressSequentially("Vragen om ");
    await closeConnections(phone);
    await phone.field("c-step-what").pressSequentially("handschoenen");
    await phone.until(async () => JSON.stringify(await phone.journal()).includes("handschoenen"), "kept");
    await phone.go("/stappen/nieuw");
    assert.equal(await phone.field("c-step-what").inputValue(), "Vragen om handschoenen");
  });

  for (const [locale, language] of [["nl-NL", "nl"], ["ar-SY", "ar"]]) {
    test(`an app that breaks down says so in ${language}, has a way on, and loses nothing`, async (t) => {
      const stage = await Stage.of(t);
      const phone = await stage.paired("candidate", { locale });
      phone.w = messages(language);
      await phone.go("/stappen");
      await phone.offline();
      await addStep(phone, "Voor het stoppen");
      await phone.go("/stappen/nieuw");
      await phone.field("c-step-what").fill("Half af");
      await phone.until(async () => JSON.stringify(await phone.journal()).includes("Half af"), "kept");
      await phone.go("/");
      await phone.control("a-done").waitFor();
      await breakDownAt(phone.control("a-done"));
      const words = phone.page.locator(`.crash p:lang(${language})`);
      await words.waitFor();
      assert.equal(await phone.page.locator(".crash p:visible").count(), 1);
      await phone.until(() => phone.page.evaluate(() => document.activeElement.closest(".crash") !== null), "the way on has the focus");
      await startAgain(phone);
      await phone.settled();
      // The browser tells of it in several parts, each when it likes: this one comes in any case.
      await phone.until(() => phone.complaints.some(isOfTheBreak), "it did break down");
      phone.complaints.splice(0);
      await phone.go("/stappen/nieuw");
      assert.equal(await phone.field("c-step-what").inputValue(), "Half af");
      await phone.go("/stappen");
      assert.ok((await readSteps(phone)).includes("Voor het stoppen"));
      // Nobody was reached then: the count goes out with the network, once.
      assert.equal(await crashes(stage), undefined);
      await phone.online();
      await phone.sent();
      await phone.until(async () => (await crashes(stage)) === 1, "the server counts one");
      await phone.go("/");
      assert.equal(await phone.page.evaluate(() => localStorage.getItem("opstap.crashes")), null);
      assert.equal(await crashes(stage), 1);
      // What came later is of the same break, and of nothing else.
      const late = phone.complaints.splice(0);
      assert.ok(late.every(isOfTheBreak), late.join("\n"));
    });
  }
});

function isOfTheBreak(complaint) {
  return complaint.includes("RuntimeError: unreachable");
}
