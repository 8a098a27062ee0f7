// What is agreed: a coach writes a version, three sign it, each for the very words they read, on their own phone or on another's.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** The coach puts other hours into the next version. */
async function offer(coach, log, hours) {
  await coach.go(`/traject/${log}/afspraken/nieuw`);
  await coach.field("s-agreement-hours").fill(hours);
  await coach.press("s-agreement-offer");
  await coach.saved("s-agreement-offered");
  await coach.sent();
}

const reads = (phone, text) => phone.until(async () => (await phone.readAll()).includes(text), text);

test("an agreement is changed, signed for what was read, witnessed and contested", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const employer = await stage.paired("employer");
  const page = `/traject/${log}/afspraken`;
  await coach.go(page);
  await coach.sees("a-agreement-complete");

  // What changed is named while it is written, and stands on top for who signed before.
  await offer(coach, log, "32");
  await candidate.go("/");
  await candidate.sees("a-new-agreement");
  await candidate.page.getByRole("link", { name: candidate.w.say("c-new-sign") }).first().click();
  await candidate.sees("a-agreement-changed");
  await reads(candidate, "32 uur per week");

  // Signed without a network, while the words change: refused with the reason, and nothing shows as signed.
  await candidate.offline();
  await candidate.press("c-evaluation-sign");
  await candidate.saved("a-signed");
  await offer(coach, log, "28");
  await candidate.online();
  await candidate.until(async () => (await candidate.journal()).rejected().length === 1, "it is declined");
  await candidate.go(page);
  await reads(candidate, "28 uur per week");
  await candidate.press("c-evaluation-sign");
  await candidate.saved("a-signed");
  await candidate.sent();

  // The employer has no phone at the table: the coach's goes round. Later they say that it was not they.
  await coach.go(page);
  await coach.press("a-agreement-sign");
  await coach.saved("a-signed");
  const [name] = (await employer.journal()).under("me").map((me) => me.name);
  await coach.page.getByRole("button", { name: coach.w.say("a-agreement-here", { name }) }).click();
  await coach.page.locator("dialog[open]").getByRole("button", { name: coach.w.say("a-agreement-read", { name }) }).click();
  await coach.saved("a-signed");
  await coach.sees("a-agreement-complete");
  await coach.sent();
  await employer.go(page);
  await employer.page.getByText(employer.w.like("a-agreement-witnessed")).first().waitFor();
  await employer.page.locator("summary", { hasText: employer.w.say("a-agreement-object") }).click();
  await employer.press("a-agreement-object");
  await employer.saved("a-saved-here");
  await employer.sees("a-agreement-objected");
  await employer.sent();
  await coach.go(page);
  await coach.sees("a-agreement-objected");
  await employer.press("a-agreement-sign");
  await employer.saved("a-signed");
  await employer.sees("a-agreement-complete");
  await employer.sent();

  // On paper: the seven parts and who signed; nothing to press.
  await candidate.go(`${page}/papier`);
  await reads(candidate, "28 uur per week");
  await candidate.page.emulateMedia({ media: "print" });
  assert.equal(await candidate.page.locator("#main :is(input, textarea, button):visible").count(), 0);
});
