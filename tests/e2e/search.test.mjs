// Searching over all of the office: what this phone holds at once, what only the server knows, and how an employer that was
// found is followed; with a network that comes and goes.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";
import { problem } from "./kit/wire.mjs";

const DESK = { viewport: { width: 1280, height: 800 }, hasTouch: false };
const FIRM = "Drukkerij De Pérs";
const SEARCH = "/api/search";

useBrowser();

const field = (phone) => phone.page.locator("[role=search] input");
/** The card of this message. */
const card = (phone, id) =>
  phone.page.locator("section.card").filter({ has: phone.page.locator("h2", { hasText: phone.w.like(id) }) });
/** The row of this name in a card. */
const row = (phone, id, name) => card(phone, id).locator("li").filter({ hasText: name }).first();
const path = (phone) => new URL(phone.page.url()).pathname;

/** A coach who opened an employer's log, and a manager who follows nothing. */
async function office(t, looks) {
  const stage = await Stage.of(t);
  const coach = await stage.paired("coach");
  await coach.go("/banen/werkgever");
  await coach.field("s-employer-name").fill(FIRM);
  await coach.press("a-save");
  await coach.page.getByRole("heading", { name: FIRM }).waitFor();
  await coach.sent();
  return { stage, coach, manager: await stage.paired("manager", looks) };
}

describe("searching the office", { concurrency: 2 }, () => {
  test("a candidate is found with whom to ask, and nothing else of them", async (t) => {
    const { manager } = await office(t);
    await manager.go("/banen");
    await manager.press("s-search-title");
    await manager.sees("s-search-hint");
    await manager.until(() => manager.page.evaluate(() => document.activeElement.type === "search"), "one can type at once");
    await field(manager).fill("hadd SAMIR");
    const samir = row(manager, "s-search-office", "Samir Haddad");
    await samir.getByText(manager.w.like("s-search-ask")).waitFor();
    assert.equal(await samir.locator("a, button").count(), 0, "no way to what is not theirs");
    await card(manager, "s-search-here").getByText(manager.w.like("s-search-none")).waitFor();
    assert.equal(path(manager), "/zoek");
    const answers = manager.wire.text().split("\n").filter((line) => line.includes("Samir Haddad"));
    assert.ok(answers.length > 0);
    for (const answer of answers) assert.ok(!/phase|step|employer"?:/.test(answer), answer);
    await field(manager).fill("Zeldzamenaam");
    await manager.sees("s-search-office-none");
    await field(manager).fill("");
    await manager.sees("s-search-hint");
  });

  test("an employer is followed from here, and is on this phone then", async (t) => {
    const { manager } = await office(t);
    await manager.go("/zoek");
    await field(manager).fill("de pers");
    await row(manager, "s-search-office", FIRM).getByText(manager.w.like("s-search-followed")).waitFor();
    await manager.press("s-follow-name", { name: FIRM });
    await row(manager, "s-search-here", FIRM).locator("a").click();
    await manager.page.getByRole("heading", { name: FIRM }).waitFor();
    await manager.sent();
    assert.deepEqual((await manager.journal()).rejected(), []);
    // It stays found without a network.
    await manager.go("/zoek");
    await manager.offline();
    await field(manager).fill("pers drukkerij");
    await row(manager, "s-search-here", FIRM).waitFor();
    await manager.sees("s-search-here-only");
  });

  test("what was followed without a network goes out when there is one", async (t) => {
    const { manager } = await office(t);
    await manager.go("/zoek");
    await field(manager).fill("de pers");
    await row(manager, "s-search-office", FIRM).waitFor();
    await manager.offline();
    await manager.press("s-follow-name", { name: FIRM });
    await manager.saved("a-saved-here");
    await manager.sees("s-follow-coming");
    await manager.reload();
    await manager.settled();
    await manager.online();
    await manager.sent();
    await manager.go("/banen");
    await manager.page.locator("#main a.row-link", { hasText: FIRM }).waitFor();
    assert.deepEqual((await manager.journal()).rejected(), []);
  });

  test("without a network, and with a server that declines, it says what was searched", async (t) => {
    const { coach } = await office(t);
    await coach.go("/zoek");
    await coach.offline();
    await field(coach).fill("haddad");
    await row(coach, "s-search-here", "Samir Haddad").waitFor();
    await coach.sees("s-search-here-only");
    await coach.sees("a-no-network");
    coach.wire.detour(SEARCH, problem(503, "unavailable"));
    // When the line is back it asks by itself.
    await coach.online();
    await coach.sees("a-server-away");
    coach.wire.detour(SEARCH, null);
    await coach.press("a-try-again");
    // Samir is on this phone, and stands there once.
    await coach.sees("s-search-office-none");
    await row(coach, "s-search-here", "Samir Haddad").locator("a").click();
    await coach.until(() => path(coach).startsWith("/traject/"), "their traject");
  });

  test("at a desk a key opens it", async (t) => {
    const { manager } = await office(t, DESK);
    await manager.go("/banen");
    await manager.page.keyboard.press("/");
    await manager.until(() => path(manager) === "/zoek", "the search is open");
    await manager.until(() => manager.page.evaluate(() => document.activeElement.type === "search"), "one can type at once");
    await manager.page.keyboard.type("a/b");
    assert.equal(await field(manager).inputValue(), "a/b", "in a field it is a sign");
    const wide = await manager.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide}`);
  });
});
