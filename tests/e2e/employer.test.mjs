// An employer's day: five learners on two screens, feedback in five taps, all that they record on one screen, and what came
// of what they gave.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { newId, push } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { counting } from "./kit/taps.mjs";
import * as employers from "./roles/employer.mjs";

const SCREEN = 844;
const NAMES = ["Amina Bouzid", "Kees de Boer", "Nour el Idrissi"];
const SAW = "Tempo zakt na de pauze";
const CHANGE = "Eerst alleen scannen";

useBrowser();

/** Trajecten in which these learn at this employer, opened by a coach. */
async function opened(coach, employer, names) {
  const { person: by } = await employer.journal();
  for (const name of names) {
    const log = newId();
    const outline = {
      open: {
        job: "magazijnmedewerker", employer: "Vlierbeek Logistiek", route: "small_scale_growth",
        period: { from: new Date().toISOString().slice(0, 10), to: null }, cohort: "", coach: "Anneke Visser", origin: "example",
      },
    };
    const joins = (person, role, name) => ({ member: [person, { add: { role, name, placement: null } }] });
    const edits = [{ outline }, joins(newId(), "candidate", name), joins(by, "employer", "Petra de Wit")];
    const { outcomes } = await push(coach, log, edits);
    assert.ok(outcomes, name);
  }
}

describe("an employer", { concurrency: 2 }, () => {
  test("has five learners on two screens, and gives feedback in five taps", async (t) => {
    const stage = await Stage.of(t);
    const [coach, employer] = [await stage.paired("coach"), await stage.paired("employer")];
    await opened(coach, employer, NAMES);
    await employer.go("/");
    const rows = employer.page.locator('li.row:has(a[href$="/feedback"])');
    await employer.until(async () => (await rows.count()) >= 5, "five learners");
    const heights = await rows.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    assert.ok(Math.max(...heights) <= 80 && Math.min(...heights) >= 60, `${heights}`);
    const bottom = await rows.last().evaluate((it) => it.getBoundingClientRect().bottom + scrollY);
    const bar = await employer.page.locator("nav.nav").evaluate((it) => it.getBoundingClientRect().height);
    t.diagnostic(`five learners end at ${Math.round(bottom)} of ${2 * (SCREEN - bar)} px`);
    assert.ok(bottom <= 2 * (SCREEN - bar), `${bottom}`);

    const { tap, taps } = counting();
    await tap(rows.filter({ hasText: NAMES[0] }).locator('a[href$="/feedback"]'));
    await tap(employer.option("e-feedback-pace-good", "e-feedback-pace"));
    await tap(employer.option("e-feedback-quality-good", "e-feedback-quality"));
    await tap(employer.option("e-feedback-independence-good", "e-feedback-independence"));
    await tap(employer.control("a-send"));
    await employer.saved("e-feedback-thanks");
    assert.equal(taps(), 5);
    // Whom they spoke of just now does not ask for it any more.
    await employer.until(async () => {
      const button = rows.filter({ hasText: NAMES[0] }).locator('a[href$="/feedback"]');
      return (await button.getAttribute("class")).includes("quiet");
    }, "an outlined button");
  });

  test("records everything about one learner from one screen", async (t) => {
    const stage = await Stage.of(t);
    const [coach, employer, candidate] =
      [await stage.paired("coach"), await stage.paired("employer"), await stage.paired("candidate")];
    const [log] = (await candidate.journal()).logs();
    await candidate.go("/");
    await candidate.press("a-done");
    await candidate.sent();
    const appointment = newId();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const plan = { title: "Rondje hal 2", when: { date: tomorrow, time: null }, place: "Hal 2", invited: "candidate_and_employer" };
    await push(coach, log, [{ appointment: [appointment, { plan }] }]);

    await employer.go(`/traject/${log}/bij-jou`);
    await employer.page.getByText("Rondje hal 2").waitFor();
    const main = employer.page.locator("#main");
    const ways = ["/feedback", "/bijsturing/nieuw", "/werk/nieuw", "/doelen"].map((end) => main.locator(`a[href$="${end}"]`));
    const saw = main.getByRole("button", { name: employer.w.say("e-learner-saw") }).first();
    const taps = [saw, employer.control("c-talk-cannot")];
    const bar = await employer.page.locator("nav.nav").evaluate((it) => it.getBoundingClientRect().height);
    for (const way of [...ways, ...taps]) {
      const { y, height } = await way.first().boundingBox();
      assert.ok(y + height <= SCREEN - bar, `${await way.first().innerText()} ends at ${y + height}`);
    }
    await saw.click();
    await employer.saved("s-step-confirmed-said");
    await employer.press("c-talk-cannot");
    await employer.saved("e-talk-cannot-sent");
    await employer.sent();
    await coach.go("/");
    await coach.page.locator(`a[href$="/vraag/afspraak.${appointment}"]`).click();
    await coach.page.locator("#main").getByText("Petra de Wit").first().waitFor();

    // A sample, from the same screen and back to it.
    await employer.page.locator('#main a[href$="/werk/nieuw"]').click();
    await employer.sees("a-sample-task");
    for (const fieldset of await employer.page.locator("fieldset").all()) await fieldset.locator("label.choice").first().click();
    await employer.press("a-save");
    await employer.saved("a-saved-here");
    await employer.sees("e-came-title");
  });

  test("reads what came of feedback and of a proposal", async (t) => {
    const stage = await Stage.of(t);
    const [coach, employer, candidate] =
      [await stage.paired("coach"), await stage.paired("employer"), await stage.paired("candidate")];
    const [log] = (await candidate.journal()).logs();
    await employers.giveFeedback(employer, log, SAW);
    const [adjustment, day] = [newId(), new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)];
    const proposal = { saw: SAW, think: "", lever: "task", change: `${CHANGE}. Rijden komt later.`, check_on: day };
    const { outcomes } = await push(employer, log, [{ adjustment: [adjustment, { propose: proposal }] }]);
    assert.ok(outcomes);
    await employer.sent();
    await candidate.go("/gezien");
    const seen = candidate.page.locator("section.card", { hasText: SAW });
    await seen.getByRole("button", { name: candidate.w.say("a-comment-answer") }).click();
    await candidate.field("a-comment-placeholder").fill("Nu snap ik het beter");
    await candidate.press("a-send");
    await candidate.saved("a-comment-sent");
    await candidate.sent();
    await coach.go(`/traject/${log}/bijsturing/${adjustment}`);
    await coach.press("s-adjustment-decide");
    await coach.saved("s-adjustment-saved");
    await coach.sent();
    await employer.go("/");
    const card = employer.page.locator("section.card", { hasText: employer.w.say("e-came-title") });
    for (const words of [SAW, "Nu snap ik het beter", CHANGE, employer.w.say("e-came-try")]) {
      await card.getByText(words, { exact: true }).first().waitFor();
    }
    await employer.press("e-came-all");
    await employer.page.getByRole("heading", { name: employer.w.say("e-came-title") }).waitFor();
    // It is answered where it stands.
    const thread = employer.page.locator("section.card", { hasText: SAW }).first();
    await thread.getByRole("button", { name: employer.w.say("a-comment-answer") }).click();
    await employer.field("a-comment-placeholder").fill("Mooi zo");
    await employer.press("a-send");
    await employer.saved("a-comment-sent");
    await employer.sent();
    await candidate.go("/gezien");
    await candidate.until(async () => (await candidate.readAll()).includes("Mooi zo"), "the answer");
  });
});
