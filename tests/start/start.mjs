// How long people wait for the app: today's build beside that of another day, in turns, on the same people and the same work.
// The figures are printed beside their budgets; where one is missed it fails, once all of them are there.

import { launch } from "../e2e/kit/chromium.mjs";
import { TRAJECTEN, fill, workOf } from "./fill.mjs";
import { Table, alone, beside, median } from "./figures.mjs";
import { report } from "./lighthouse.mjs";
import { Site } from "./site.mjs";
import { Phone } from "./visit.mjs";

const TURNS = 7;
const REPORTS = 5;
/** The largest paint each may wait for, in milliseconds. */
const LARGEST_MS = { candidate: 2_100, coach: 2_400 };
const PERFORMANCE_MIN = 95;

const [today, before] = JSON.parse(process.env.OPSTAP_BUILDS ?? "[]");
if (!today || !before) throw new Error("this is run by: cargo xtask start --against REV");

const say = (line) => process.stdout.write(`${line}\n`);
const table = new Table(say);

// Whoever came first made the people; the other starts on a copy of them.
const people = await Site.of(before);
await people.end();
const sites = { then: await Site.of(before, people.data), now: await Site.of(today, people.data) };
const browser = await launch();
try {
  const words = await wordsToLookFor(sites.now);
  say(`milliseconds: ${today.called} | ${before.called}, medians of ${TURNS} in turns, with the lowest and the highest`);
  await links(words);
  await lighthouses(words);
  const lines = await workOf(sites.then);
  for (const site of Object.values(sites)) await fill(site, lines);
  const later = await wordsToLookFor(sites.now);
  await starts("candidate", "a thousand changes", later);
  await starts("coach", `${TRAJECTEN} trajecten`, later);
  process.exitCode = table.exitCode();
} finally {
  await browser.close();
  await Promise.all([...Object.values(sites).map((site) => site.remove()), people.remove()]);
}

/** What each reads of their own: the candidate their next step, the coach their candidate's name; and by what each is greeted. */
async function wordsToLookFor(site) {
  const [candidate, coach] = [(await site.person("candidate")).me, (await site.person("coach")).me];
  return { candidate: candidate.next, coach: candidate.name, greeting: { candidate: candidate.next, coach: coach.name } };
}

/** From a pairing link to one's own words, on a slow network. */
async function links(words) {
  for (const role of ["candidate", "coach"]) {
    const took = await inTurns(async (site) => {
      const phone = await Phone.blank(browser, words[role]);
      await phone.slow({ network: true });
      const times = await phone.open(await site.freshLink(role));
      await phone.close();
      return times;
    });
    table.add(beside(`link to own words, ${role}, slow 4G, 4× slower`, took("words"), role === "candidate" ? 0.6 : undefined));
    table.add(beside("  until the app itself shows them", took("app")));
  }
}

/** Starts without a network of phones that were here before. */
async function starts(role, what, words) {
  const phones = {};
  for (const [name, site] of Object.entries(sites)) {
    const phone = await Phone.blank(browser, words[role]);
    await phone.open(await site.freshLink(role));
    await phone.rest();
    await phone.offline();
    await phone.slow({ network: false });
    phones[name] = phone;
  }
  const took = await inTurns((site, name) => phones[name].open(`${site.origin}/`));
  table.add(beside(`offline start, ${role}, ${what}, 4× slower`, took("words"), 0.65));
  table.add(beside("  until the app itself shows them", took("app")));
  for (const phone of Object.values(phones)) await phone.close();
}

/** Has both do the same, one after the other, the first one first every other time. */
async function inTurns(act) {
  const all = { now: [], then: [] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const names = turn % 2 ? ["now", "then"] : ["then", "now"];
    for (const name of names) all[name].push(await act(sites[name], name));
  }
  return (what) => ({ now: all.now.map((it) => it[what]), then: all.then.map((it) => it[what]) });
}

/** Lighthouse on a fresh link each time; beside it what it makes of the other day, once. */
async function lighthouses(words) {
  for (const role of ["candidate", "coach"]) {
    const reports = [];
    for (let time = 0; time < REPORTS; time += 1) reports.push(await report(await sites.now.freshLink(role)));
    const of = (what) => median(reports.map(what));
    const theirs = await report(await sites.then.freshLink(role));
    const largest = of(({ largestPaint }) => largestPaint);
    const most = LARGEST_MS[role];
    const performance = of(({ scores }) => scores.performance);
    const paint = `${largest.toFixed(0)} ms | ${theirs.largestPaint.toFixed(0)} ms`;
    table.add(alone(`Lighthouse, ${role}: largest paint`, paint, { holds: largest <= most, said: `≤ ${most}` }));
    table.add(alone("  first paint", `${of(({ firstPaint }) => firstPaint).toFixed(0)} ms | ${theirs.firstPaint.toFixed(0)} ms`));
    const least = role === "candidate" && { holds: performance >= PERFORMANCE_MIN, said: `≥ ${PERFORMANCE_MIN}` };
    table.add(alone("  performance", `${performance} | ${theirs.scores.performance}`, least));
    for (const category of ["accessibility", "best-practices", "seo"]) {
      const score = Math.min(...reports.map(({ scores }) => scores[category]));
      table.add(alone(`  ${category}`, `${score}`, { holds: score === 100, said: "100" }));
    }
    const { largest: element, faults } = reports.at(-1);
    const isTheirs = element.includes(words.greeting[role]);
    table.add(alone("  what was largest", JSON.stringify(element), { holds: isTheirs, said: "words of theirs" }));
    for (const fault of new Set(faults)) say(`  ${fault}`);
  }
}
