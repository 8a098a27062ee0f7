// A browser's translator takes each text away and puts elements with its own words in the place. What screens say after that
// is still what is so.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { messages } from "./kit/messages.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";

/** What every translated word carries, so that it is told from those of the app. */
const MARK = "×";

useBrowser();

/** Does to the page what the translator does: `<font><font>words</font></font>` in the place of each text. */
function translate(phone) {
  return phone.page.evaluate((mark) => {
    const texts = [];
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (all.nextNode()) texts.push(all.currentNode);
    for (const text of texts.filter((it) => it.data.trim() && !it.parentElement.closest("script, style, font, [translate=no]"))) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = mark + text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, MARK);
}

/** What stands translated on the page. */
const translated = (phone) => phone.page.locator("body font font").evaluateAll((all) => all.map((it) => it.textContent));
const heading = (phone) => phone.page.locator("#main h1").first().innerText();

describe("a page that was translated", { concurrency: 2 }, () => {
  test("a candidate's step is done, said, and taken back", async (t) => {
    const candidate = await (await Stage.of(t)).paired("candidate");
    await candidate.go("/");
    const before = await candidate.page.locator(".card h2").allInnerTexts();
    await translate(candidate);
    await candidate.page.getByRole("button", { name: MARK + candidate.w.say("a-done") }).first().click();
    await candidate.page.locator(".toast p").filter({ hasNotText: MARK }).waitFor();
    await candidate.until(async () => (await candidate.page.locator(".card h2").allInnerTexts()).join() !== before.join(), "another step is next");
    await candidate.press("a-undo");
    await candidate.saved("a-undone");
    await candidate.sent();
  });

  test("from screen to screen and back, each says its own", async (t) => {
    const candidate = await (await Stage.of(t)).paired("candidate");
    await candidate.go("/");
    const said = {};
    for (const place of ["/stappen", "/leren", "/gesprekken", "/ik", "/"]) {
      await translate(candidate);
      await candidate.page.locator(`.nav a[href="${place}"]`).click();
      await candidate.until(async () => !(await heading(candidate)).includes(MARK), `the heading of ${place}`);
      said[place] = await heading(candidate);
    }
    assert.equal(new Set(Object.values(said)).size, 5, JSON.stringify(said));
  });

  test("another language leaves no word of the one before", async (t) => {
    const candidate = await (await Stage.of(t)).paired("candidate");
    await candidate.go("/ik");
    await translate(candidate);
    const old = await translated(candidate);
    assert.ok(old.length > 20, `${old}`);
    await candidate.page.locator("label.choice").filter({ hasText: "English" }).click();
    candidate.w = messages("en");
    await candidate.sees("a-lang-title");
    const left = await translated(candidate);
    const dutch = messages("nl");
    for (const id of ["a-lang-title", "a-text-size", "a-look", "c-me-leave", "c-nav-today", "c-nav-steps"]) {
      assert.ok(!left.includes(MARK + dutch.say(id)), id);
    }
  });

  test("a list is searched, and a person comes and goes", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach");
    await coach.go("/kandidaten");
    const rows = coach.page.locator("a.row-link");
    const all = await rows.count();
    await translate(coach);
    for (const [searched, found] of [["haddad", 1], ["zzz", 0], ["", all], ["lidija", 1], ["", all]]) {
      await coach.page.locator("[type=search]").fill(searched);
      await coach.until(async () => (await rows.count()) === found, `${found} for "${searched}"`);
      const told = await coach.page.locator("main [role=status]").count();
      assert.equal(told, found === 0 ? 1 : 0);
      await translate(coach);
    }
  });

  test("a matter is settled, and its row goes", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach");
    await coach.go("/");
    const way = await coach.page.locator('a.row-link[href*="/vraag/stap."]').first().getAttribute("href");
    await translate(coach);
    const row = coach.page.locator(`a.row-link[href="${way}"]`);
    await row.click();
    await coach.press("s-matter-solved");
    await coach.saved("s-matter-solved-said");
    await row.waitFor({ state: "detached" });
    await translate(coach);
    await coach.page.locator(".toast button").click();
    await row.waitFor();
    await coach.sent();
  });
});
