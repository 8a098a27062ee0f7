// Each template of the office walked from a job to a dated plan, on site and without a network: all of it is there, in the words of
// who reads it, on days on which people work. What a template holds is read from the file it comes from; the days are counted anew.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";

import { PLANS } from "./kit/place.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** A job to come that is open, whatever it is for: any template may begin from it. */
const JOB = "Orderpicker";
/** A Monday in Holy Week. What begins then meets every kind of public holiday but those of winter. */
const START = "2027-03-22";
/** Easter Monday, King's Day, Liberation Day, Ascension Day and Whit Monday of that year, as a calendar on paper has them. */
const HOLIDAYS = ["2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06", "2027-05-17"];
const DAY_MS = 86_400_000;

/** The words of a language in a line such as `title = { nl = "…", ar = "…" }`. */
const told = (part, field, language) =>
  part.match(new RegExp(`^${field} = \\{.*?\\b${language} = "((?:[^"\\\\]|\\\\.)*)"`, "m"))[1];

/** What a template says in a language: what it is for, its steps with the day each is on, and how many goals it has. */
function template(file, language) {
  const [head, ...parts] = readFileSync(path.join(PLANS, file), "utf8").split(/^(?=\[\[)/m);
  const of = (kind) => parts.filter((part) => part.startsWith(`[[${kind}]]`));
  const step = (part) => ({ title: told(part, "title", language), day: Number(part.match(/^day = (\d+)/m)[1]) });
  return { name: told(head, "function", language), steps: of("step").map(step), goals: of("goal").length };
}

/** The day so many days after the start, or else the first after it on which people work. */
function workday(days) {
  for (let at = Date.parse(START) + days * DAY_MS; ; at += DAY_MS) {
    const [day, weekday] = [new Date(at).toISOString().slice(0, 10), new Date(at).getUTCDay()];
    if (weekday !== 0 && weekday !== 6 && !HOLIDAYS.includes(day)) return day;
  }
}

/** From the job to the plan of somebody who begins by this template. */
async function walk(coach, { name, steps, goals }, candidate) {
  const before = new Set((await coach.journal()).pending().map((it) => JSON.stringify(it)));
  await coach.go("/banen");
  await coach.page.locator('#main a.row-link[href*="/baan/"]').filter({ hasText: JOB }).first().click();
  await coach.press("s-begin-title");
  await coach.field("s-traject-candidate").fill(candidate);
  await coach.page.locator("label.choice").filter({ hasText: name }).first().click();
  await coach.field("s-begin-start").fill(START);
  await coach.press("s-traject-open");
  await coach.page.locator("h1").filter({ hasText: candidate }).waitFor();
  const log = new URL(coach.page.url()).pathname.split("/").at(-1);

  await coach.go(`/traject/${log}/stappen`);
  const page = await coach.readAll();
  for (const { title } of steps) assert.ok(page.includes(title), `${name}: ${title}`);

  const made = (await coach.journal()).pending().filter((it) => !before.has(JSON.stringify(it)));
  const edits = made.map((it) => it.edit ?? it.change.edit);
  const added = (kind) => edits.map((edit) => edit[kind]?.[1].add).filter(Boolean);
  const dated = added("step").map(({ title, when }) => ({ title, day: when.date }));
  assert.deepEqual(dated, steps.map(({ title, day }) => ({ title, day: workday(day) })), name);
  assert.equal(added("goal").length, goals, name);
}

describe("the office's templates", { concurrency: 2 }, () => {
  for (const [language, locale] of [["nl", "nl-NL"], ["ar", "ar-SY"]]) {
    test(`each becomes a dated plan in ${language}`, async (t) => {
      const coach = await (await Stage.of(t)).paired("coach", { locale });
      await coach.offline();
      const files = readdirSync(PLANS).sort();
      assert.equal(files.length, 10);
      for (const [at, file] of files.entries()) await walk(coach, template(file, language), `Nour ${at}`);
      await coach.online();
      await coach.sent();
      assert.deepEqual((await coach.journal()).rejected(), []);
    });
  }
});
