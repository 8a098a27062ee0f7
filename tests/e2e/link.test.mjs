// An employer without an app: a link, three choices, done. No script runs on that page.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, test } from "node:test";
import { promisify } from "node:util";

import { SERVER } from "./kit/place.mjs";
import { brokenWords } from "./kit/look.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { messages } from "./kit/messages.mjs";
import { counting } from "./kit/taps.mjs";

const run = promisify(execFile);
const LINE = "Zag zelf dat de band vastliep";
/** Whose employer is asked something in the demo. */
const ASKED_ABOUT = "Fatma Yildiz";
const PAGE_BYTES_MAX = 30_000;

useBrowser();

/** The traject of somebody whom the employer of the demo sees. */
async function logOf(employer, name) {
  await employer.go("/");
  const row = employer.page.locator('#main a[href^="/traject/"]').filter({ hasText: name }).first();
  return /[0-9a-f]{32}/.exec(await row.getAttribute("href"))[0];
}

/** When something of this page stood there first, in milliseconds after it was asked for. */
async function firstPaint(page, tool, address) {
  await page.goto(address);
  const expression = 'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0';
  let result;
  do {
    ({ result } = await tool.send("Runtime.evaluate", { expression }));
  } while (result.value === 0);
  return result.value;
}

/** A candidate, and a browser without scripts at a link to say something about them. */
async function linked(t, { locale = "nl-NL", width = 390, about } = {}) {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const employer = about && (await stage.paired("employer"));
  const log = about ? await logOf(employer, about) : (await candidate.journal()).logs()[0];
  const options = ["link", "--data", stage.server.data, "--traject", log, "--origin", `http://localhost:${stage.server.port}`];
  const { stdout } = await run(SERVER, options);
  const link = stdout.trim().replace("link ", "");
  const context = await candidate.context.browser().newContext({ javaScriptEnabled: false, locale, viewport: { width, height: 844 } });
  t.after(() => context.close());
  const page = await context.newPage();
  const fetched = [];
  page.on("response", async (response) => fetched.push([response.url(), (await response.body().catch(() => Buffer.alloc(0))).length]));
  await page.goto(link);
  return { candidate, employer, log, stage, options, page, link, fetched };
}

describe("an employer without an app", { concurrency: 2 }, () => {
  test("gives feedback in four taps, and the candidate reads it within a second", async (t) => {
    const { candidate, page, fetched } = await linked(t);
    await candidate.go("/gezien");
    const { tap, taps } = counting();
    for (const field of ["pace", "quality", "independence"]) await tap(page.locator(`label:has(input[name=${field}][value=good])`));
    await page.locator("textarea").fill(LINE);
    await tap(page.locator("button"));
    await page.locator("h1[role=status]").waitFor();
    const sent = Date.now();
    await candidate.page.getByText(LINE).first().waitFor({ timeout: 1_000 });
    t.diagnostic(`${taps()} taps, read after ${Date.now() - sent} ms, ${Math.max(...fetched.map(([, bytes]) => bytes))} bytes a page`);
    assert.equal(taps(), 4);
    // Nothing is fetched beside the pages themselves.
    assert.ok(fetched.every(([url, bytes]) => url.includes("/l/") && bytes < PAGE_BYTES_MAX), JSON.stringify(fetched));
    // Back and again: the same page gives the same once.
    await page.goBack();
    await page.locator("button").click();
    await page.locator("h1[role=status]").waitFor();
    assert.equal(await candidate.page.getByText(LINE).count(), 1);
  });

  test("reads it in Arabic, with the largest letters, and fills it in by keyboard", async (t) => {
    const { page } = await linked(t, { locale: "ar-SY", width: 320 });
    const w = messages("ar");
    await page.getByText(w.say("e-feedback-quality")).waitFor();
    const box = await page.locator("html").boundingBox();
    for (const it of await page.locator("h1, label, button, nav a").all()) {
      const { x, width } = await it.boundingBox();
      assert.ok(x >= 0 && x + width <= box.width + 1, await it.innerText());
    }
    for (let field = 0; field < 3; field += 1) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
    }
    await page.keyboard.press("Tab");
    await page.keyboard.type("عمل جيد");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("h1[role=status]").waitFor();
    const lang = await page.locator("html").getAttribute("lang");
    assert.equal(lang, "ar");
  });

  test("is told whom to call once the link was ended, and loses no words", async (t) => {
    const { page, link, options } = await linked(t);
    for (const field of ["pace", "quality", "independence"]) await page.locator(`label:has(input[name=${field}][value=good])`).click();
    await page.locator("textarea").fill(LINE);
    const { stdout } = await run(SERVER, [...options, "--end"]);
    assert.equal(stdout.trim(), "ended 1");
    await page.locator("button").click();
    const told = page.getByText(messages("nl").like("e-link-over", { name: "Anneke Visser" }));
    await told.waitFor();
    assert.equal(await page.locator("textarea").inputValue(), LINE);
    const response = await page.goto(link);
    assert.equal(response.status(), 410);
  });

  test("reads what was agreed and what came of it, and goes back to the feedback", async (t) => {
    const { page } = await linked(t);
    const w = messages("nl");
    await page.locator('a[href*="lees="]').click();
    await page.getByRole("heading", { name: w.say("e-link-agreed"), exact: true }).waitFor();
    await page.getByRole("heading", { name: w.say("e-came-title"), exact: true }).waitFor();
    await page.getByText(w.say("e-link-back"), { exact: true }).click();
    await page.locator("input[name=pace]").first().waitFor({ state: "attached" });
  });

  test("answers a talk's questions in two taps, and is asked no more on their own phone", async (t) => {
    const { page, employer, log, fetched } = await linked(t, { about: ASKED_ABOUT });
    const w = messages("nl");
    // By the day of the week, another talk of theirs may ask as well.
    const asks = employer.page.locator(`#main a[href*="/traject/${log}/evaluatie/"]`).first();
    await employer.go("/");
    await asks.waitFor();
    await page.locator('a[href*="gesprek="]').click();
    await page.getByRole("heading", { name: w.say("e-evaluation-title"), exact: true }).waitFor();
    const { tap, taps } = counting();
    await tap(page.locator("label:has(input[name=face][value=good])"));
    await page.locator("textarea").first().fill(LINE);
    await tap(page.locator("button"));
    await page.locator("h1[role=status]").waitFor();
    assert.equal(taps(), 2);
    assert.ok(fetched.every(([url, bytes]) => url.includes("/l/") && bytes < PAGE_BYTES_MAX), JSON.stringify(fetched));
    await asks.waitFor({ state: "detached" });
    await employer.go(`/traject/${log}/gesprekken`);
    await employer.page.locator('#main a[href*="/evaluatie/"]').first().click();
    await employer.sees("c-evaluation-submitted");
    // Back on the page of the questions: they were answered.
    await page.goBack();
    await page.getByText(w.say("e-link-talk-in"), { exact: true }).waitFor();
  });

  test("finds no word broken on a choice, in any language, on the narrowest phone", async (t) => {
    const { page, link } = await linked(t, { about: ASKED_ABOUT, width: 320 });
    const talk = await page.locator('a[href*="gesprek="]').getAttribute("href");
    for (const language of ["nl", "en", "ar", "ti", "tr", "pl", "uk"]) {
      for (const query of ["?", talk]) {
        await page.goto(new URL(query.replace(/taal=\w+/, "") + `&taal=${language}`, link).href);
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.deepEqual(await brokenWords(page), [], `${query} in ${language}`);
      }
    }
  });

  test("sees the first of each page within a second on a slow network", async (t) => {
    const { page, link } = await linked(t, { about: ASKED_ABOUT });
    const others = ["gesprek=", "lees="].map((it) => page.locator(`a[href*="${it}"]`).getAttribute("href"));
    const pages = ["", ...(await Promise.all(others))].map((it) => new URL(it, link).href);
    const tool = await page.context().newCDPSession(page);
    // Slow 4G, as Lighthouse has it.
    await tool.send("Network.enable");
    await tool.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 });
    for (const address of pages) {
      const paints = [];
      for (let time = 0; time < 5; time += 1) paints.push(await firstPaint(page, tool, address));
      const middle = paints.toSorted((a, b) => a - b)[2];
      const name = new URL(address).search.slice(1, 6) || "feedback";
      t.diagnostic(`first paint on slow 4G, ${name}: ${middle.toFixed(0)} ms (${paints.map((it) => it.toFixed(0))})`);
      assert.ok(middle > 0 && middle <= 1_000, `${address}: ${paints}`);
    }
  });

  test("gets a link on paper from the coach in two taps, which ends in two", async (t) => {
    const stage = await Stage.of(t);
    const coach = await stage.paired("coach");
    const log = (await coach.journal()).logs()[0];
    await coach.go(`/traject/${log}/mensen`);
    const { tap, taps } = counting();
    await tap(coach.page.getByText(coach.w.say("s-link-open")).first());
    await tap(coach.control("s-link-print").first());
    const code = coach.page.locator("code");
    await code.waitFor();
    assert.equal(taps(), 2);
    const link = (await code.innerText()).trim();
    const answer = async () => (await fetch(link, { redirect: "manual" })).status;
    assert.equal(await answer(), 200);
    assert.equal(await answer(), 200, "looking uses nothing up");
    await coach.reload();
    await coach.settled();
    await coach.page.getByText(coach.w.say("s-link-unused")).first().waitFor();
    assert.equal(await code.count(), 0, "it is told once");
    await coach.page.getByText(coach.w.say("s-invite-withdraw"), { exact: true }).first().click();
    await coach.sees("s-link-ended");
    assert.equal(await answer(), 410);
  });
});
