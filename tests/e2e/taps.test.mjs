// What each deed costs a thumb, from the first screen of a role.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { newId, push } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { counting } from "./kit/taps.mjs";
import { withDutchVoice } from "./kit/voice.mjs";
import * as employers from "./roles/employer.mjs";

const PRAISE = "Hij ziet zelf wat er moet gebeuren";

useBrowser();

const today = () => new Date().toISOString().slice(0, 10);
const moment = () => ({ date: today(), time: null });
const answers = { face: "good", goes_well: "Goed", is_hard: "", next: "" };

/** A talk that all have answered and that came to something: it waits for signatures. */
async function toSign(log, { coach, employer, candidate }) {
  const talk = newId();
  const of = (edit) => ({ evaluation: [talk, edit] });
  await push(coach, log, [of({ plan: moment() })]);
  for (const phone of [candidate, employer, coach]) {
    const { outcomes } = await push(phone, log, [of({ submit: answers })]);
    assert.ok(outcomes);
  }
  await push(coach, log, [of({ conclude: "Vier dagen per week." })]);
}

/** The coach's phone on its first screen, where a visit of today stands. */
async function withVisit(t) {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const plan = { title: "Op bezoek", when: moment(), place: "", invited: "candidate" };
  await push(coach, log, [{ appointment: [newId(), { plan }] }]);
  await coach.go("/");
  // By the day of the week, a talk of theirs waits for answers above it.
  const visit = coach.page.locator(`#main a[href^="/traject/${log}"]:not([href*="/evaluatie/"])`).filter({ visible: true }).first();
  return { coach, log, visit, side: (of) => coach.page.locator(`a[href="/traject/${log}/${of}"]`).first() };
}

describe("taps", { concurrency: 2 }, () => {
  test("a candidate: a step done 1, a signature 2, hearing what is new 1", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.blank();
    await candidate.context.addInitScript(withDutchVoice);
    await candidate.pair(stage.server.link("candidate"));
    const [log] = (await candidate.journal()).logs();
    const [coach, employer] = [await stage.paired("coach"), await stage.paired("employer")];
    await candidate.go("/");
    const done = counting();
    await done.tap(candidate.control("a-done"));
    await candidate.saved("c-today-done-warm", "c-today-done-text");
    assert.equal(done.taps(), 1);

    await employers.giveFeedback(employer, log, PRAISE);
    await employer.sent();
    await candidate.go("/");
    await candidate.page.getByText(PRAISE).first().waitFor();
    const heard = counting();
    await heard.tap(candidate.control("a-listen"));
    const said = () => candidate.page.evaluate(() => globalThis.said.map(([, text]) => text).join(" "));
    await candidate.until(async () => (await said()).includes(PRAISE), "heard");
    assert.equal(heard.taps(), 1);

    await toSign(log, { coach, employer, candidate });
    await candidate.go("/");
    const signed = counting();
    await signed.tap(candidate.control("c-new-sign"));
    await signed.tap(candidate.control("c-evaluation-sign"));
    await candidate.sent();
    assert.deepEqual((await candidate.journal()).rejected(), []);
    await candidate.page.getByText(candidate.w.like("c-evaluation-signed")).first().waitFor();
    assert.equal(signed.taps(), 2);
  });

  test("a coach: a check-in 4, of who asks for attention", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach");
    await coach.go("/");
    const { tap, taps } = counting();
    await tap(coach.page.locator('#main a[href*="/vraag/"]').first());
    await tap(coach.page.locator('#main a[href$="/check-in"]').first());
    await tap(coach.option("s-checkin-well"));
    await tap(coach.control("a-save"));
    await coach.saved("s-checkin-saved");
    assert.ok(taps() <= 4, `${taps()}`);
  });

  test("a coach: an adjustment 8 and a line, a new step 4 and a title", async (t) => {
    const { coach, log, visit, side } = await withVisit(t);
    const adjusted = counting();
    await adjusted.tap(visit);
    await adjusted.tap(side("bijsturing"));
    await adjusted.tap(side("bijsturing/nieuw"));
    await coach.field("s-adjustment-saw").fill("Moe na de pauze");
    await adjusted.tap(coach.control("a-next"));
    await adjusted.tap(coach.option("a-change-pace"));
    await adjusted.tap(coach.control("a-next"));
    await adjusted.tap(coach.control("s-adjustment-decide"));
    await coach.saved("s-adjustment-saved");
    assert.ok(adjusted.taps() <= 8, `${adjusted.taps()}`);

    await coach.go("/");
    const stepped = counting();
    await stepped.tap(coach.page.locator(`nav.nav a[href="/kandidaten"]`));
    await stepped.tap(coach.page.locator(`#main a[href="/traject/${log}"]`).first());
    await stepped.tap(side("stappen/nieuw"));
    await coach.field("s-step-title").fill("Kassa tellen");
    await stepped.tap(coach.control("a-save"));
    await coach.saved("s-step-saved");
    assert.ok(stepped.taps() <= 4, `${stepped.taps()}`);
    await coach.sent();
    assert.deepEqual((await coach.journal()).rejected(), [], log);
  });
});
