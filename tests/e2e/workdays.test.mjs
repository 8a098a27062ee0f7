// Work on three phones: the candidate says without a network that they do not come and how long they worked, the employer
// confirms it, the coach is told; and a message with its answer.

import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const unfold = (phone, id) => phone.page.locator("summary", { hasText: phone.w.like(id) }).first().click();

test("an absence and hours that were said without a network reach coach and employer", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const employer = await stage.paired("employer");
  const coach = await stage.paired("coach");

  await candidate.go("/");
  await candidate.sees("c-hours-work");
  await candidate.offline();
  await unfold(candidate, "c-absent-cannot");
  await candidate.press("a-absent-today");
  await candidate.saved("c-absent-sent");
  // Nobody can have heard it yet, and no word says so.
  await candidate.sees("c-not-heard");
  await candidate.page.locator(`a[href$="/traject/${log}/werkdagen"]`).first().click();
  await candidate.field("a-hours-other").fill("7:30");
  await candidate.press("a-hours-note-these");
  await candidate.saved("a-hours-noted");
  await candidate.sees("a-hours-waiting");
  await candidate.online();
  await candidate.sent();

  const away = coach.page.getByText(coach.w.like("s-attention-absent")).first();
  await coach.go(`/traject/${log}`);
  await away.waitFor();
  // It waits on top of their day, 1 tap away.
  await employer.go("/");
  await employer.sees("s-waiting-title");
  await employer.page.locator(`#main a[href$="/traject/${log}/werkdagen"]`).first().click();
  const confirm = new RegExp(`^${employer.w.source("a-hours-confirm")}: `);
  await employer.page.getByRole("button", { name: confirm }).first().click();
  await employer.sent();
  await candidate.sees("a-hours-confirmed");

  // Back again: the reason is gone.
  await candidate.press("c-absent-back");
  await candidate.sent();
  await away.waitFor({ state: "detached" });
});

test("a message waits on the phone, is read by the coach and answered", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const [question, answer] = ["Mag ik donderdag later komen?", "Dat is goed."];

  await candidate.go("/gesprekken");
  await candidate.page.locator(`a[href$="/traject/${log}/berichten"]`).first().click();
  await candidate.offline();
  await candidate.field("a-message-write").fill(question);
  await candidate.press("a-send");
  const waiting = candidate.page.locator("li.message.own").filter({ hasText: question });
  await waiting.getByText(candidate.w.say("a-saved-here")).waitFor();
  await candidate.online();
  await candidate.sent();
  await waiting.getByText(candidate.w.say("a-saved-here")).waitFor({ state: "detached" });

  await coach.go(`/traject/${log}/berichten`);
  await coach.page.locator("li.message").filter({ hasText: question }).waitFor();
  await coach.field("a-message-write").fill(answer);
  await coach.press("a-send");
  await coach.sent();
  await candidate.page.locator("li.message").filter({ hasText: answer }).waitFor();
});
