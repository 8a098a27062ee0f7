// A coach at a desk: list and person beside each other, by keyboard alone, with and without a network. A phone keeps its list.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { newId, push } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { wholeTraject } from "./kit/workload.mjs";

const DESK = { viewport: { width: 1280, height: 800 }, hasTouch: false };
/** More than a coach has, and as many as a phone holds. */
const TRAJECTEN = 120;

useBrowser();

/** Whom the address is about. */
const chosen = (coach) => new URL(coach.page.url()).pathname.split("/").at(-1);
/** The rows of the list beside the person. */
const rows = (coach) => coach.page.locator(".side-list a.row-link");
const namesOf = (coach) => rows(coach).allInnerTexts();
const person = (coach, name) => coach.page.locator(".person h2", { hasText: name }).waitFor();
const focused = (coach) => coach.page.evaluate(() => document.activeElement.textContent);
const keys = async (coach, ...all) => {
  for (const key of all) await coach.page.keyboard.press(key);
};

describe("the cockpit", { concurrency: 2 }, () => {
  test("by keyboard alone: found, next, checked in, sorted, and back", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach", DESK);
    await coach.go("/kandidaten");
    await coach.until(() => /[0-9a-f]{32}$/.test(coach.page.url()), "the first is open");
    const [first, second] = [chosen(coach), (await rows(coach).nth(1).getAttribute("href")).split("/").at(-1)];
    await coach.offline();

    await keys(coach, "/", ..."haddad");
    assert.deepEqual(await namesOf(coach), ["Samir Haddad"]);
    await keys(coach, "Enter");
    await person(coach, "Samir Haddad");
    const samir = chosen(coach);
    await coach.until(async () => (await focused(coach)) === "Samir Haddad", "the heading has the focus");

    await keys(coach, "/", "Control+a", "Delete");
    await coach.until(async () => (await rows(coach).count()) > 5, "everyone is back");
    // A letter in a field is a letter.
    await keys(coach, "j");
    assert.equal(chosen(coach), samir);
    await keys(coach, "Delete", "Backspace", "Escape", "Tab", "Tab");
    const names = await namesOf(coach);
    const place = names.indexOf("Samir Haddad");
    await keys(coach, "j");
    await person(coach, names[place + 1]);
    await keys(coach, "k", "k");
    await person(coach, names[place - 1]);
    // With another key held it is the browser's.
    await keys(coach, "Alt+j");
    await person(coach, names[place - 1]);

    const before = chosen(coach);
    const row = coach.page.locator(`.side-list li:has(a[href$="${before}"])`);
    await keys(coach, "c");
    await coach.until(() => coach.page.evaluate(() => document.activeElement.type === "radio"), "a face has the focus");
    await keys(coach, "Space", "Enter");
    await coach.saved("s-checkin-saved");
    assert.equal(chosen(coach), before);
    await row.getByText(coach.w.say("s-candidates-contact-today"), { exact: true }).waitFor();

    await coach.page.goBack();
    await person(coach, "Samir Haddad");
    await coach.reload();
    await person(coach, "Samir Haddad");
    assert.equal(chosen(coach), samir);
    for (let back = 0; back < 3 && chosen(coach) !== first; back += 1) await coach.page.goBack();
    assert.equal(chosen(coach), first);
    assert.notEqual(first, second);
    await coach.online();
    await coach.sent();
  });

  test("what one tap settles is settled with a key, and nobody moves away in the list", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach", DESK);
    await coach.go("/kandidaten");
    await person(coach, "Lidija Horvat");
    const names = await namesOf(coach);
    await keys(coach, "o");
    await coach.saved("s-matter-solved-said");
    await coach.sees("s-matter-none");
    assert.deepEqual(await namesOf(coach), names);
    await keys(coach, "o");
    await coach.saved("s-matter-none");
    await coach.choose("s-cockpit-asking");
    await coach.until(async () => !(await namesOf(coach)).includes("Lidija Horvat"), "she asks for nothing");
  });

  test("single keys are told, and switched off on this device", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach", DESK);
    await coach.go("/kandidaten");
    await person(coach, "Lidija Horvat");
    const here = chosen(coach);
    await keys(coach, "?");
    const sheet = coach.page.locator("dialog[open]");
    await sheet.getByText(coach.w.say("s-key-solved")).waitFor();
    // No key reaches what is behind it.
    await keys(coach, "j");
    assert.equal(chosen(coach), here);
    await keys(coach, "Tab", "ArrowRight", "Escape");
    await sheet.waitFor({ state: "detached" });
    await keys(coach, "j", "c", "?");
    assert.equal(await coach.page.locator("dialog[open]").count(), 0);
    await coach.reload();
    await person(coach, "Lidija Horvat");
    await keys(coach, "j");
    assert.equal(chosen(coach), here);
    await coach.press("s-keys-turn-on");
    await coach.choose("s-keys-on");
    await keys(coach, "Escape");
    await sheet.waitFor({ state: "detached" });
    await keys(coach, "j");
    await coach.until(() => chosen(coach) !== here, "keys work again");
  });

  test("the table says the same as the picture, and a heading sorts it", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach", DESK);
    await coach.go("/kandidaten");
    await person(coach, "Lidija Horvat");
    const dots = await coach.page.locator("a.person-dot").evaluateAll((all) => all.map((it) => it.pathname));
    await coach.page.locator("a.person-dot").last().click();
    assert.equal(new URL(coach.page.url()).pathname, dots.at(-1));
    await coach.press("s-cockpit-table");
    const links = coach.page.locator("a.table-link");
    const order = () => links.evaluateAll((all) => all.map((it) => it.pathname));
    const sorted = await order();
    for (const dot of dots) assert.ok(sorted.includes(dot), dot);
    const heading = coach.page.getByRole("columnheader", { name: coach.w.say("s-cockpit-column-contact") });
    assert.equal(await heading.getAttribute("aria-sort"), "ascending");
    await heading.getByRole("button").focus();
    await keys(coach, "Enter");
    await coach.until(async () => (await heading.getAttribute("aria-sort")) === "descending", "the other way");
    assert.notDeepEqual(await order(), sorted);
    await links.first().focus();
    await keys(coach, "Enter");
    assert.equal(new URL(coach.page.url()).pathname, (await order())[0]);
  });

  test("the list stands where reading begins", async (t) => {
    for (const [locale, isFirst] of [["nl-NL", (list, about) => list < about], ["ar-SY", (list, about) => list > about]]) {
      const coach = await (await Stage.of(t)).paired("coach", { ...DESK, locale });
      await coach.go("/kandidaten");
      await person(coach, "Lidija Horvat");
      const [list, about] = await Promise.all([".side-list", ".person"].map((it) => coach.page.locator(it).boundingBox()));
      assert.ok(isFirst(list.x, about.x), locale);
    }
  });

  test("a long list is as quick", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach", DESK);
    const logs = async () => (await coach.journal()).logs();
    const there = (await logs()).length;
    for (let n = there; n < TRAJECTEN; n += 1) {
      const { outcomes } = await push(coach, newId(), wholeTraject(`Naam ${n}`).slice(0, 3));
      assert.ok(outcomes.every(([, outcome]) => outcome.accepted), JSON.stringify(outcomes));
    }
    await coach.reload();
    await coach.until(async () => (await logs()).length === TRAJECTEN, "all of them fetched");
    await coach.go("/kandidaten");
    await coach.until(async () => (await rows(coach).count()) === TRAJECTEN, "all in the list");
    await coach.page.locator("h1").focus();
    const start = Date.now();
    for (let n = 0; n < 20; n += 1) await keys(coach, "j");
    const href = await rows(coach).nth(20).getAttribute("href");
    await coach.until(() => coach.page.url().endsWith(href), "twenty further");
    t.diagnostic(`a step along ${TRAJECTEN} people: ${((Date.now() - start) / 20).toFixed(0)} ms`);
    const row = coach.page.locator(".side-list a[aria-current]");
    await coach.until(async () => ((await row.boundingBox()).y < 800), "the row is in sight");
  });

  test("a phone keeps its list, and shows a person's traject", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach");
    await coach.go("/kandidaten");
    assert.equal(new URL(coach.page.url()).pathname, "/kandidaten");
    assert.equal(await coach.page.locator(".cockpit").count(), 0);
    const way = await coach.page.locator("a.row-link").first().getAttribute("href");
    assert.match(way, /^\/traject\//);
    await keys(coach, "j", "/", "?");
    assert.equal(new URL(coach.page.url()).pathname, "/kandidaten");
    await coach.go(way.replace("/traject/", "/kandidaten/"));
    await coach.until(() => coach.page.url().endsWith(way), "the traject itself");
  });
});
