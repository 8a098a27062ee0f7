// The loop with a window in it: the candidate has the app in a window of its own, coach and employer have a browser. Away, killed,
// started again and back: nothing said to be kept is lost, and all three end up with the same.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "../e2e/kit/stage.mjs";
import * as coaches from "../e2e/roles/coach.mjs";
import * as employers from "../e2e/roles/employer.mjs";
import { agree } from "./kit/agree.mjs";
import { Display } from "./kit/display.mjs";
import { Authority, TlsLine } from "./kit/tls.mjs";
import { Window } from "./kit/window.mjs";

const OWN = "Vragen om handschoenen";
const BETWEEN_TWO = "Dit blijft tussen ons tweeen";
const AMONG_COACHES = "Dit lezen alleen collega-coaches";
const FROM_THE_FLOOR = "Hij pakt de dozen al goed aan";

useBrowser();

test("three phones, one of them a window, two of them away", async (t) => {
  const stage = await Stage.of(t);
  const display = await Display.open();
  const authority = await Authority.fresh();
  const line = await TlsLine.to(stage.server.port, authority);
  const candidate = await Window.blank(display, { authority: authority.file });
  t.after(async () => {
    await candidate.remove();
    await line.close().catch(() => {});
    await authority.remove();
    await display.close();
  });
  const [coach, employer] = [await stage.paired("coach"), await stage.paired("employer")];

  // Where the server is, is asked once; a link brings its code along.
  await candidate.start();
  await candidate.sees("a-window-server-title");
  await candidate.photograph("1-where");
  await candidate.type("a-window-server-field", line.here(stage.server.link("candidate")));
  await candidate.press("a-window-server-go");
  await candidate.sees("c-today-hello", { name: "Samir" });
  await candidate.until(async () => (await candidate.journal()).hasAnswer(), "everything fetched");
  await candidate.photograph("2-day");
  const [log] = (await candidate.journal()).logs();
  assert.match(line.peers[0], /TLSv1\.3/);

  // Two away, each with work of their own; the window is killed after each tap.
  await line.close();
  await coach.offline();
  await candidate.sees("a-window-line-gone", { address: line.origin });
  await candidate.press("a-done");
  await candidate.saved("c-today-done-warm", "c-today-done-text");
  await killed(candidate);
  await addStep(candidate, OWN);
  await killed(candidate);
  assert.ok((await candidate.journal()).text().includes(OWN));
  const waiting = (await candidate.journal()).pending().length;
  assert.ok(waiting >= 2, `${waiting} wait`);
  await candidate.press("c-nav-me");
  await candidate.photograph("3-away");
  await coaches.checkIn(coach, log, BETWEEN_TWO, "both");
  await coaches.checkIn(coach, log, AMONG_COACHES, "coaches");
  await employers.giveFeedback(employer, log, FROM_THE_FLOOR);
  await employer.sent();

  // Back, one after the other.
  await coach.online();
  await coach.sent();
  await line.open();
  await candidate.sent();
  await agree(candidate, [coach, employer], log);
  await coach.go(`/traject/${log}/stappen`);
  assert.ok((await coach.readAll()).includes(OWN));
  const own = (await candidate.journal()).text();
  assert.ok(own.includes(BETWEEN_TWO), "what is for both is here");
  assert.ok(!own.includes(AMONG_COACHES), "and nothing that is not");

  // News comes by itself while the window is open.
  await employers.giveFeedback(employer, log, "En hij vraagt om hulp als iets niet lukt");
  await candidate.until(async () => (await candidate.journal()).text().includes("En hij vraagt om hulp"), "news");

  // The other language, from right to left.
  await candidate.press("c-nav-me");
  await candidate.pressWords("العربية");
  await candidate.until(() => candidate.page.evaluate(() => document.documentElement.dir === "rtl"), "from right to left");
  await candidate.photograph("4-me-ar");
  await killed(candidate, { language: "ar", said: null });
  await candidate.photograph("5-day-ar");
});

/** It dies in the middle, and stands again where its folder says. */
async function killed(window, { language = "nl", said = "a-window-line-gone" } = {}) {
  await window.kill();
  window.speaks(language);
  await window.start();
  await window.sees("c-today-hello", { name: "Samir" });
  // What is said on top moves what stands below: nothing is tapped before.
  if (said) await window.sees(said);
}

async function addStep(window, title) {
  await window.press("c-nav-steps");
  await window.press("c-steps-add");
  await window.type("c-step-what", title);
  await window.press("a-save");
  await window.saved("c-step-saved");
}
