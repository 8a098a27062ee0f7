// Every screen of every role, as people with other eyes, other languages and other phones meet it.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";

import { newId, push } from "./kit/forge.mjs";
import { faults, faultsOfColour } from "./kit/look.mjs";
import { outFile } from "./kit/place.mjs";
import { listed, shape, walk } from "./kit/screens.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { messages } from "./kit/messages.mjs";
import { addStep, cannotCome, comment, stepCalled } from "./roles/candidate.mjs";

/** How each screen is looked at: each with each. */
const LANGUAGES = ["nl", "ar"];
const WIDTHS = [390, 320];
/** An office's, and the narrowest that is a desk. */
const DESK_WIDTHS = [1280, 1008];
const THEMES = ["light", "dark"];

/** Where no link leads: who comes in, what was declined, what the phone itself opens, what is not there, and another beginning of a day. */
const UNLINKED = ["/koppel", "/niet-gelukt", "/check-in", "/feedback", "/deel", "/weg", "/accounthouder"];

let states = 0;
const seen = new Set();

useBrowser();
after(() => console.log(`${states} states of screens were looked at`));

describe("every screen", { concurrency: 2 }, () => {
  for (const role of ["coach", "candidate", "employer", "manager", "viewer"]) {
    test(`every screen of the ${role} can be seen, heard and pressed`, async (t) => {
      const phone = await (await Stage.of(t)).paired(role);
      const from = ["/", ...UNLINKED, ...(role === "coach" ? await ofOneRoute(phone) : [])];
      const found = [];
      for (const language of LANGUAGES) {
        await speak(phone, language);
        await walk(phone, async (path) => found.push(...(await inEveryLook(phone, role, language, path))), from);
      }
      assert.deepEqual(found, []);
    });
  }

  test("what comes and goes can be seen, heard and pressed as well", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    const step = await stepWithTwoTitles(phone, await stage.paired("coach"));
    const found = [];
    const look = async (name, language) => found.push(...(await inEveryLook(phone, "candidate", language, name)));
    for (const language of LANGUAGES) {
      await speak(phone, language);
      await phone.go(`/stappen/${step}`);
      await phone.page.locator(".versions").first().waitFor();
      await look("/two-versions", language);
      await phone.press("a-edit");
      await phone.page.locator("dialog[open]").waitFor();
      await look("/sheet", language);
      await phone.offline();
      await addStep(phone, "Vragen om handschoenen");
      await look("/said-and-unsent", language);
      await phone.online();
    }
    assert.deepEqual(found, []);
  });

  test("what was declined can be seen, heard and pressed as well", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    const typed = await declined(phone, await stage.paired("coach"));
    const found = [];
    for (const language of LANGUAGES) {
      await speak(phone, language);
      await phone.go("/niet-gelukt");
      await phone.page.locator(".card").nth(typed.length - 1).waitFor();
      const text = await phone.read();
      for (const words of typed) assert.ok(text.includes(words), words);
      assert.ok(!text.includes("Samir"), "nobody reads of themselves as of another");
      found.push(...(await inEveryLook(phone, "candidate", language, "/declined")));
    }
    assert.deepEqual(found, []);
  });

  test("a phone on its lock can be seen, heard and pressed", async (t) => {
    const phone = await (await Stage.of(t)).paired("candidate");
    const found = [];
    await phone.offline();
    await addStep(phone, "Vragen om handschoenen");
    await phone.setClockOn(15);
    for (const language of LANGUAGES) {
      await speak(phone, language);
      await phone.go("/");
      await phone.sees("a-locked-title");
      found.push(...(await inEveryLook(phone, "nobody", language, "/op-slot")));
    }
    assert.deepEqual(found, []);
  });

  test("what only a desk shows can be seen, heard and pressed", async (t) => {
    const phone = await (await Stage.of(t)).paired("coach", { viewport: { width: DESK_WIDTHS[0], height: 844 } });
    const found = [];
    for (const language of LANGUAGES) {
      await speak(phone, language);
      await phone.go("/kandidaten");
      await phone.page.locator(".person").waitFor();
      found.push(...(await inEveryLook(phone, "coach", language, new URL(phone.page.url()).pathname, DESK_WIDTHS)));
      await phone.press("s-cockpit-table");
      found.push(...(await inEveryLook(phone, "coach", language, "/table", DESK_WIDTHS)));
      await phone.press("s-keys-turn-off");
      found.push(...(await inEveryLook(phone, "coach", language, "/keys", DESK_WIDTHS)));
    }
    assert.deepEqual(found, []);
  });

  test("whoever comes in can see, hear and press", async (t) => {
    const phone = await (await Stage.of(t)).blank();
    const found = [];
    await phone.go("/");
    for (const language of LANGUAGES) {
      await speak(phone, language);
      await phone.go("/");
      found.push(...(await inEveryLook(phone, "nobody", language, "/")));
    }
    assert.deepEqual(found, []);
  });
});

/** A step of the candidate's own, with a title of theirs and one that the coach wrote without having seen it. */
async function stepWithTwoTitles(candidate, coach) {
  const [log] = (await candidate.journal()).logs();
  await addStep(candidate, "Route fietsen");
  await candidate.sent();
  const step = await stepCalled(candidate, "Route fietsen");
  const { outcomes } = await push(coach, log, [{ step: [step, { title: "Route lopen" }] }]);
  assert.ok(outcomes[0][1].accepted, JSON.stringify(outcomes));
  return step;
}

/** What was typed in four changes that the server declines: made without a network, after taking part had ended. */
async function declined(candidate, coach) {
  const journal = await candidate.journal();
  const [log] = journal.logs();
  const typed = ["Ik moet dan mijn zoon ophalen", "Vragen om handschoenen", "Dank je, dat hielp mij", "Wie helpt mij dan"];
  const talk = newId();
  const plan = { title: "Even bellen", when: { date: "2030-03-04" }, place: "", invited: "candidate" };
  await push(coach, log, [{ appointment: [talk, { plan }] }]);
  await candidate.until(async () => (await candidate.journal()).text().includes(plan.title), "the appointment");
  await candidate.offline();
  await cannotCome(candidate, log, talk, typed[0]);
  await addStep(candidate, typed[1]);
  const step = await stepCalled(candidate, typed[1]);
  for (const text of typed.slice(2)) await comment(candidate, `/stappen/${step}`, text);
  const { outcomes } = await push(coach, log, [{ member: [journal.person, { active: false }] }]);
  assert.ok(outcomes[0][1].accepted, JSON.stringify(outcomes));
  await candidate.online();
  await candidate.until(async () => (await candidate.journal()).rejected().length === typed.length, "declined");
  return typed;
}

test("there is no screen that was not looked at", () => {
  const all = listed();
  assert.ok(all.includes("/") && all.length > seen.size / 2, "the list can be read");
  assert.deepEqual(all.filter((screen) => !seen.has(screen)), []);
});

/** What leads on from a place, and a day of short meetings, stand in few trajecten, and the walk opens the pages of others. */
async function ofOneRoute(coach) {
  const journal = await coach.journal();
  const planned = (log) => [...journal.entries(log).values()].map(({ change }) => change.edit.flow_on?.[0]).find(Boolean);
  const log = journal.logs().find(planned);
  const shortMeetings = (edit) => JSON.stringify(edit.introduction ?? []).match(/"event":"([0-9a-f]{32})"/)?.[1];
  const edits = journal.logs().flatMap((of) => [...journal.entries(of).values()].map(({ change }) => change.edit));
  const pages = ["doorstroom", "volgende"].map((page) => `/traject/${log}/plek/${planned(log)}/${page}`);
  return [...pages, `/speeddate/${edits.map(shortMeetings).find(Boolean)}`];
}

async function speak(phone, language) {
  phone.w = messages(language);
  await phone.page.evaluate((tag) => localStorage.setItem("opstap.language", tag), language);
}

async function inEveryLook(phone, role, language, path, widths = WIDTHS) {
  const found = [];
  seen.add(shape(path));
  for (const width of widths) {
    await phone.page.setViewportSize({ width, height: 844 });
    for (const colorScheme of THEMES) {
      await phone.page.emulateMedia({ colorScheme });
      // From one theme to the next nothing changes but colours: a test of the style sheets holds that.
      const look = colorScheme === THEMES[0] ? faults : faultsOfColour;
      const where = `${role} ${shape(path)} ${language} ${colorScheme} ${width}`;
      found.push(...(await look(phone.page)).map((fault) => `${where}: ${fault}`));
      states += 1;
    }
  }
  await photograph(phone, language, `${role}/${language}${shape(path).replaceAll("/", "-")}.png`, widths[0]);
  return found;
}

/** The whole screen at once, as if the phone were as long as what it shows. */
async function photograph(phone, language, name, width) {
  // Pictures are for people, on request: drawing a very long page can take a browser minutes.
  if (!process.env.OPSTAP_PICTURES) return;
  // Dutch by day, Arabic by night: more is seen on as many pictures.
  const colorScheme = THEMES[LANGUAGES.indexOf(language)];
  await phone.page.emulateMedia({ colorScheme });
  await phone.page.setViewportSize({ width, height: 844 });
  const height = await phone.page.evaluate(() => document.documentElement.scrollHeight);
  await phone.page.setViewportSize({ width, height });
  await phone.page.screenshot({ path: await outFile(name) });
}
