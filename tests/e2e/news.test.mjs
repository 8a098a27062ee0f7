// What others wrote comes first, until it is read; on every device of a person. Of others one learns only that they have not
// seen a talk.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { invite } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import * as coaches from "./roles/coach.mjs";
import * as employers from "./roles/employer.mjs";

const PRAISE = "Hij ziet zelf wat er moet gebeuren";
const LINE = "Fijn dat je belde vanmorgen";

useBrowser();

const has = (phone, text) => phone.until(async () => (await phone.readAll()).includes(text), text);
const hasNot = (phone, text) => phone.until(async () => !(await phone.readAll()).includes(text), `no ${text}`);
/** The words of the tabs on which a dot stands. */
const dots = (phone) => phone.page.locator(".nav-item:has(.nav-news) .nav-word").allInnerTexts();

describe("what is new", { concurrency: 2 }, () => {
  test("stands on top until it is read, on every device", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const [log] = (await candidate.journal()).logs();
    const coach = await stage.paired("coach");
    const { link } = await invite(coach, await candidate.journal());
    const tablet = await stage.blank();
    await tablet.pair(link);
    const before = await dots(candidate);
    const employer = await stage.paired("employer");
    await employers.giveFeedback(employer, log, PRAISE);
    await employer.sent();

    await candidate.go("/");
    await has(candidate, PRAISE);
    await has(tablet, PRAISE);
    await candidate.until(async () => (await dots(candidate)).includes(candidate.w.say("c-nav-me")), "a dot");
    await candidate.page.getByText(PRAISE).click();
    await candidate.sees("c-seen-title");
    await has(candidate, PRAISE);
    await candidate.page.goBack();
    await hasNot(candidate, PRAISE);
    assert.deepEqual(await dots(candidate), before);
    await candidate.sent();
    await tablet.go("/");
    await hasNot(tablet, PRAISE);

    // It is answered where it stands, and the answer is new to the employer.
    await candidate.go("/gezien");
    await candidate.press("a-comment-answer");
    await candidate.field("a-comment-placeholder").fill("Dank je wel");
    await candidate.press("a-send");
    await candidate.saved("a-comment-sent");
    await candidate.sent();
    await employer.go("/nieuw");
    await has(employer, "Dank je wel");
    await employer.press("a-new-read");
    await employer.sees("a-new-none");
  });

  test("is read at once after a while away, and survives a start without a network", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const coach = await stage.paired("coach");
    const [log] = (await candidate.journal()).logs();
    const before = await dots(candidate);
    for (const nth of [1, 2, 3, 4]) await coaches.checkIn(coach, log, `${LINE} ${nth}`, "both");
    await coach.sent();
    await candidate.go("/");
    await has(candidate, `${LINE} 4`);
    await candidate.until(async () => (await dots(candidate)).length > before.length, "a dot");
    await candidate.offline();
    await candidate.crash();
    await has(candidate, `${LINE} 4`);
    await candidate.go("/nieuw");
    await has(candidate, `${LINE} 1`);
    await candidate.press("a-new-read");
    await candidate.sees("a-new-none");
    await candidate.crash();
    await candidate.go("/");
    await hasNot(candidate, LINE);
    assert.deepEqual(await dots(candidate), before);
  });

  test("is read by each of two people on one tablet for themselves alone", async (t) => {
    const stage = await Stage.of(t);
    const tablet = await stage.paired("candidate");
    const journal = await tablet.journal();
    const [log] = journal.logs();
    await tablet.leave();
    await tablet.pair(stage.server.link("coach"));
    const employer = await stage.paired("employer");
    await employers.giveFeedback(employer, log, PRAISE);
    await employer.sent();
    await tablet.go("/nieuw");
    await has(tablet, PRAISE);
    await tablet.press("a-new-read");
    await tablet.sees("a-new-none");
    await tablet.sent();
    const { link } = await invite(tablet, journal);
    await tablet.leave();

    await tablet.pair(link);
    await tablet.go("/nieuw");
    await has(tablet, PRAISE);
    await tablet.press("a-new-read");
    await tablet.sees("a-new-none");
  });

  test("a coach learns that a talk was not seen, and nothing of a check-in", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const coach = await stage.paired("coach");
    const [log] = (await candidate.journal()).logs();
    await coach.go(`/traject/${log}/evaluatie/nieuw`);
    await coach.field("a-date").fill(new Date().toISOString().slice(0, 10));
    await coach.press("a-save");
    await coach.saved("s-evaluation-planned");
    await coach.sent();
    const talk = new URL(coach.page.url()).pathname;
    const marks = async () => (await coach.readAll()).split(coach.w.say("a-not-seen")).length - 1;
    await coach.until(async () => (await marks()) === 2, "neither of two has seen it");
    await candidate.go(talk);
    await candidate.sees("c-evaluation-start");
    await candidate.sent();
    await coach.go(talk);
    await coach.until(async () => {
      await coach.reload();
      await coach.settled();
      return (await marks()) === 1;
    }, "the employer alone has not");
  });
});
