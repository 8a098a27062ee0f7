// An evaluation, from its day to three signatures: each answers alone, in their own words, and reads the others only then.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

const CONCLUSION = "Het rijden gaat goed. We oefenen nog met laden.";

useBrowser();

/** The coach plans an evaluation; answers with its address. */
async function planned(coach, log) {
  await coach.go(`/traject/${log}/evaluatie/nieuw`);
  await coach.field("a-date").fill(new Date().toISOString().slice(0, 10));
  await coach.press("a-save");
  await coach.saved("s-evaluation-planned");
  await coach.sent();
  return new URL(coach.page.url()).pathname;
}

/** The four questions, one on a page. */
async function answer(phone, talk, line, thanks) {
  await phone.go(`${talk}/antwoord`);
  await phone.page.locator("label.choice").first().click();
  for (const place of [1, 2, 3]) {
    await phone.press("a-next");
    await phone.page.getByText(phone.w.like("c-evaluation-question", { "question-number": place + 1, "total-count": 4 })).waitFor();
    await phone.page.locator("#main textarea").fill(`${line} ${place}`);
  }
  await phone.press("c-evaluation-submit");
  await phone.saved(thanks);
}

test("an evaluation is answered by three, concluded and signed", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate", { locale: "ar-SY" });
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const employer = await stage.paired("employer");
  const talk = await planned(coach, log);
  const reads = (phone, text) => phone.until(async () => (await phone.readAll()).includes(text), text);

  // The candidate answers on the way, without a network: kept, and not yet sent.
  await candidate.go(talk);
  await candidate.offline();
  await answer(candidate, talk, "سؤال", "c-evaluation-submitted");
  assert.equal((await candidate.journal()).pending().length, 1);

  // Whoever has not answered reads no answers of others.
  await answer(employer, talk, "Baas", "e-evaluation-submitted");
  await employer.sent();
  await coach.go(talk);
  await coach.sees("s-evaluation-mine-first");
  assert.ok(!(await coach.readAll()).includes("Baas 1"));
  await answer(coach, talk, "Coach", "c-evaluation-submitted");
  await reads(coach, "Baas 3");
  await coach.sees("a-evaluation-draft");

  await candidate.online();
  await candidate.sent();
  await reads(coach, "سؤال 3");
  await coach.sees("a-evaluation-submitted");
  await coach.field("s-evaluation-conclusion").fill(CONCLUSION);
  await coach.press("a-save");
  await coach.saved("s-evaluation-concluded");

  for (const [phone, sign] of [[candidate, "c-evaluation-sign"], [employer, "s-evaluation-sign"], [coach, "s-evaluation-sign"]]) {
    await phone.go(talk);
    await reads(phone, CONCLUSION);
    await phone.press(sign);
    await phone.saved("a-signed");
    await phone.sent();
  }
  for (const phone of [candidate, employer, coach]) {
    await phone.go(talk);
    await phone.sees("a-evaluation-signed");
    assert.deepEqual((await phone.journal()).rejected(), []);
  }
});
