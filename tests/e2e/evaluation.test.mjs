// An evaluation, from its day to three signatures: each answers alone, in their own words, and reads the others only then.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

const DRIVING = "Het rijden gaat goed.";
const LOADING = "We oefenen nog met laden.";
const PLACE = "Kantine";

useBrowser();

/** The coach plans an evaluation; answers with its address. */
async function planned(coach, log) {
  await coach.go(`/traject/${log}/evaluatie/nieuw`);
  await coach.field("a-date").fill(new Date().toISOString().slice(0, 10));
  await coach.field("a-where").fill(PLACE);
  await coach.press("a-save");
  await coach.saved("s-evaluation-planned");
  await coach.sent();
  return new URL(coach.page.url()).pathname;
}

/** All questions, one on a page: tapped where there is something to tap, and a line where there is room. */
async function answer(phone, talk, line, thanks) {
  await phone.go(`${talk}/antwoord`);
  const submit = phone.page.getByRole("button", { name: phone.w.say("c-evaluation-submit") });
  const [choices, words] = [phone.page.locator("#main label.choice"), phone.page.locator("#main textarea")];
  for (let place = 1, lines = 0; ; place += 1) {
    await phone.page.getByText(phone.w.like("c-evaluation-question", { "question-number": place })).waitFor();
    if (await choices.count()) await choices.first().click();
    if (await words.count()) await words.fill(`${line} ${(lines += 1)}`);
    if (await submit.isVisible()) break;
    await phone.press("a-next");
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
  const kinds = (await candidate.journal()).pending().map((change) => Object.keys(change.edit)[0]);
  assert.equal(kinds.filter((kind) => kind === "evaluation").length, 1, "all answers at once");
  assert.ok(kinds.includes("rating"), "each goal is seen by tapping");

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
  await coach.field("s-evaluation-conclusion").fill(`- ${DRIVING}\n- ${LOADING}`);
  await coach.press("a-save");
  await coach.saved("s-evaluation-concluded");
  // Each line becomes a step with a day in one tap.
  await coach.page.getByRole("listitem").filter({ hasText: LOADING }).getByRole("button").click();
  await coach.saved("s-step-saved");
  await coach.page.getByRole("listitem").filter({ hasText: LOADING }).getByRole("link", { name: coach.w.like("a-agreed-step-on") }).waitFor();
  await coach.sent();

  for (const [phone, sign] of [[candidate, "c-evaluation-sign"], [employer, "s-evaluation-sign"], [coach, "s-evaluation-sign"]]) {
    await phone.go(talk);
    await reads(phone, LOADING);
    await phone.press(sign);
    await phone.saved("a-signed");
    await phone.sent();
  }
  for (const phone of [candidate, employer, coach]) {
    await phone.go(talk);
    await phone.sees("a-evaluation-signed");
    assert.deepEqual((await phone.journal()).rejected(), []);
  }

  // On paper: who, where, what; nothing to fill in.
  const people = await Promise.all([candidate, employer, coach].map(nameOf));
  for (const phone of [candidate, coach]) {
    await phone.go(`${talk}/papier`);
    await reads(phone, PLACE);
    await phone.page.emulateMedia({ media: "print" });
    const paper = await phone.page.locator("#main").innerText();
    for (const words of [LOADING, "Coach 3", ...people]) {
      assert.ok(paper.includes(words), `${words} is on the paper`);
    }
    assert.equal(await phone.page.locator("#main :is(input, textarea, button):visible").count(), 0);
    await phone.page.emulateMedia({ media: "screen" });
  }
});

/** What the one who uses this phone is called. */
const nameOf = async (phone) => (await phone.journal()).under("me")[0].name;

test("who cannot come says so in one tap, and the coach finds it as a matter", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const talk = await planned(coach, log);
  await candidate.go(talk);
  await candidate.press("c-talk-cannot");
  await candidate.saved("c-talk-cannot-sent");
  await candidate.sent();
  await coach.go(`/traject/${log}`);
  await coach.page.locator(`a[href*="/vraag/evaluatie."]`).first().click();
  await coach.press("s-matter-solved");
  await coach.saved("s-matter-solved-said");
  await coach.sent();
  const employer = await stage.paired("employer");
  await employer.go(talk);
  await employer.press("c-talk-cannot");
  await employer.saved("e-talk-cannot-sent");
  await employer.sent();
  await coach.go(`/traject/${log}`);
  await coach.page.locator(`a[href*="/vraag/evaluatie."]`).first().click();
  await coach.page.locator("#main").getByText(await nameOf(employer)).first().waitFor();
  for (const phone of [candidate, employer]) assert.deepEqual((await phone.journal()).rejected(), []);
});
