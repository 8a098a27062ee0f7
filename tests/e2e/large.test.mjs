// Letters as large as somebody needs them, and words as long as people write them: nothing runs off the page, and no bar
// takes it over.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { newId, push } from "./kit/forge.mjs";
import { walk } from "./kit/screens.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";

const LONG = "Verantwoordelijkheidsgevoel";
const LONGER = `${LONG}sontwikkelingstraject`;
const NARROW = { viewport: { width: 320, height: 640 } };
/** Where no link leads. */
const UNLINKED = ["/", "/niet-gelukt", "/deel"];

useBrowser();

/** The letters that the browser was told to begin with, and how much larger the app makes them. */
async function setLetters(phone, px, text) {
  await phone.page.evaluate((text) => {
    if (text) localStorage.setItem("opstap.text", text);
    else localStorage.removeItem("opstap.text");
  }, text);
  const tool = await phone.context.newCDPSession(phone.page);
  await tool.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
}

/** Whatever makes the page wider than its window. */
function sideways(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isOut = (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    };
    const out = [...document.querySelectorAll("#main *:not(.visually-hidden, .visually-hidden *, .tabs *)")].filter(isOut);
    const inmost = out.filter((it) => !out.some((other) => other !== it && it.contains(other)));
    const told = inmost.slice(0, 3).map((it) => `${it.closest("[class]:not(svg *, svg)").className}: ${it.textContent.slice(0, 40)}`);
    return [`${scrollWidth} > ${clientWidth}: ${told.join(" | ")}`];
  });
}

/** Of the window's height, what stands still in it while the page moves. */
function share(page) {
  return page.evaluate(() => {
    const stays = (element) => ["fixed", "sticky"].includes(getComputedStyle(element).position);
    const bars = [...document.querySelectorAll(".nav, .screen-foot")].filter(stays);
    return bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0) / innerHeight;
  });
}

/** Long words wherever people write them, on the candidate's traject. */
async function writeLong(coach, candidate) {
  const journal = await candidate.journal();
  const [log] = journal.logs();
  const [step, goal, placement] = [newId(), newId(), newId()];
  const plan = { title: LONGER, when: { date: "2027-01-04" }, place: LONG, invited: "candidate_and_employer" };
  const proposal = { saw: LONGER, think: LONG, lever: "pace", change: LONGER, check_on: "2027-02-01" };
  const edits = [
    { outline: { job: LONGER } },
    { outline: { employer: LONGER } },
    { outline: { cohort: LONG } },
    { member: [journal.person, { name: `${LONG} ${LONGER}` }] },
    { placement: [placement, { add: { place: LONGER, kind: "employer", mentor: LONGER, hours_per_week: 24, period: { from: "2026-11-01" } } }] },
    { main_task: [newId(), { add: { placement, name: LONGER, share: 40 } }] },
    { goal: [goal, { add: { skill: LONGER, levels: [LONG, LONGER, LONGER, LONG, LONGER], start: "much_less", target: null, weight: 1, rank: "80" } }] },
    { rating: [newId(), { give: { goal, level: "more" } }] },
    { step: [step, { add: { title: LONGER, phase: "learning_in", pictogram: "star", rank: "80" } }] },
    { step: [step, { note: LONGER }] },
    { step: [step, { place: LONGER }] },
    { step: [step, { helper: LONGER }] },
    { step: [step, { when: { date: "2026-11-10" } }] },
    { comment: [newId(), { give: { about: { step }, text: LONGER } }] },
    { check_in: [newId(), { give: { face: "hard", topics: ["pace"], line: LONGER, readers: "candidate_and_coach" } }] },
    { appointment: [newId(), { plan }] },
    { adjustment: [newId(), { propose: proposal }] },
  ];
  const { outcomes } = await push(coach, log, edits);
  assert.deepEqual(outcomes.filter(([, outcome]) => !outcome.accepted), []);
  return { log, step, goal };
}

describe("long words and large letters", { concurrency: 2 }, () => {
  for (const role of ["candidate", "coach", "employer"]) {
    test(`the ${role} scrolls in one direction on every screen, whatever people wrote`, async (t) => {
      const stage = await Stage.of(t);
      const [candidate, coach] = [await stage.paired("candidate", NARROW), await stage.paired("coach", NARROW)];
      const { log, step, goal } = await writeLong(coach, candidate);
      const phone = { candidate, coach }[role] ?? (await stage.paired(role, NARROW));
      await phone.go("/");
      await phone.until(async () => (await phone.journal()).logs().length > 0, "fetched");
      const own = role === "candidate" ? [`/stappen/${step}`, `/leren/${goal}`] : [`/traject/${log}`];
      for (const [letters, text] of [[16, null], [16, "larger"], [32, null], [32, "larger"]]) {
        await setLetters(phone, letters, text);
        const found = [];
        await walk(phone, async (path) => found.push(...(await sideways(phone.page)).map((it) => `${letters} px, ${text}, ${path}: ${it}`)), [...own, ...UNLINKED]);
        assert.deepEqual(found, []);
      }
    });
  }

  for (const role of ["candidate", "coach", "employer"]) {
    test(`with the largest letters no bar of the ${role} takes a third of a small phone`, async (t) => {
      const phone = await (await Stage.of(t)).paired(role, { viewport: { width: 360, height: 640 } });
      for (const [letters, text] of [[16, null], [16, "larger"], [32, null], [32, "larger"]]) {
        await setLetters(phone, letters, text);
        const found = [];
        await walk(phone, async (path) => {
          const taken = await share(phone.page);
          if (taken > 1 / 3) found.push(`${letters} px, ${text}, ${path}: ${taken.toFixed(2)}`);
        }, UNLINKED);
        assert.deepEqual(found, []);
      }
    });
  }

  test("letters that grow while the app is open let go of the bar, and all of it can be reached", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate", { viewport: { width: 360, height: 300 } });
    await phone.go("/ik");
    const position = () => phone.page.locator("nav.nav").evaluate((nav) => getComputedStyle(nav).position);
    assert.equal(await position(), "static");
    await phone.page.setViewportSize({ width: 360, height: 600 });
    await phone.until(async () => (await position()) === "fixed", "room for it");
    await phone.choose("a-text-size-largest");
    await phone.until(async () => (await position()) === "static", "no more room for it");
    await phone.press("c-nav-today");
    await phone.until(() => new URL(phone.page.url()).pathname === "/", "it can be pressed where it stands");
  });
});
