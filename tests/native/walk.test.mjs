// Small-scale growth from a name to a job, the candidate with the app in a window of its own: in by a code, away and killed half way,
// and what was agreed signed there. Coach and employer have a browser; at the end all have the same.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "../e2e/kit/stage.mjs";
import * as employers from "../e2e/roles/employer.mjs";
import { addGuide, addPlace, addStep, codeFor, ends, letIn, moveOn, offers, openPerson, opens } from "../e2e/roles/road.mjs";
import { agree } from "./kit/agree.mjs";
import { Display } from "./kit/display.mjs";
import { Authority, TlsLine } from "./kit/tls.mjs";
import { Window } from "./kit/window.mjs";

const [CANDIDATE, FIRST_NAME] = ["Nour Amrani", "Nour"];
const PHASES = ["possibilities_mapped", "matched", "path_agreed", "learning_in", "regular_job"];
const FROM_THE_FLOOR = "Ze vraagt het als ze het niet weet";

useBrowser();

test("small-scale growth, the candidate in a window", async (t) => {
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
  const coach = await stage.paired("coach");
  const log = await opens(coach, CANDIDATE, "small-scale-growth");
  await moveOn(coach, log, 2);
  await addPlace(coach, log, "Werkplaats De Beitel", "32");
  await addGuide(coach, log, "Petra", {});
  const employer = await letIn(coach, stage);
  await openPerson(coach, log, CANDIDATE);
  const code = await codeFor(coach);

  // By hand: where the server is, and the code.
  await candidate.start();
  await candidate.type("a-window-server-field", line.origin);
  await candidate.press("a-window-server-go");
  await candidate.type("a-enter-code", code);
  await candidate.press("a-enter-go");
  await candidate.sees("c-today-hello", { name: FIRST_NAME });

  // It begins at once, with one step; the rest is agreed on while they learn.
  await moveOn(coach, log, 3);
  await addStep(coach, log, "Kijken hoe Petra het doet");
  for (const phase of [4, 5]) await moveOn(coach, log, phase);
  await candidate.until(async () => (await candidate.journal()).text().includes("Kijken hoe Petra"), "the step is here");
  await line.close();
  await candidate.press("a-done");
  await candidate.saved("c-today-done-warm", "c-today-done-text");
  await candidate.kill();
  await employers.giveFeedback(employer, log, FROM_THE_FLOOR);
  await employer.sent();
  await candidate.start();
  await candidate.sees("a-window-line-gone", { address: line.origin });
  await line.open();
  await candidate.sent();

  await offers(coach, log);
  await candidate.press("c-new-sign");
  await candidate.press("c-evaluation-sign");
  await candidate.saved("a-signed");
  await candidate.photograph("6-agreed");
  await candidate.sent();
  await employer.go(`/traject/${log}/afspraken`);
  await employer.press("a-agreement-sign");
  await employer.saved("a-signed");
  await employer.sent();
  await coach.go(`/traject/${log}/afspraken`);
  await coach.sees("a-agreement-complete");
  await moveOn(coach, log, 6);
  await ends(coach, log);

  // Nobody is told at once of what they may not see: a round begins with the app.
  for (const phone of [coach, employer]) await phone.go("/");
  await agree(candidate, [coach, employer], log);
  const edits = [...(await candidate.journal()).entries(log).values()].map(({ change }) => Object.entries(change.edit)[0]);
  const phases = edits.filter(([kind, edit]) => kind === "outline" && edit.phase).map(([, edit]) => edit.phase.to);
  assert.deepEqual(phases, PHASES);
  const began = edits.findIndex(([kind, edit]) => kind === "outline" && edit.phase?.to === "learning_in");
  const only = edits.slice(began).filter(([kind]) => kind === "agreement");
  assert.notEqual(only.length, 0, "nothing was agreed while they learned");
  t.diagnostic(only.map(([kind, edit]) => `${kind} ${JSON.stringify(edit)}`).join("; ").slice(0, 600));
});
