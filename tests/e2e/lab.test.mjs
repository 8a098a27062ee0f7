// What the programme itself learns: from a figure of the monitor to what came of it, and a small success on everyone's day.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const SAW = "De meeste mensen halen het.";
const ACTION = "Elke maand samen kijken.";
const RESULT = "In juni ging het beter.";
const LESSON = "Kijk elke maand samen.";

/** The edits of the findings in the office's log on this phone. */
const findings = (journal) =>
  journal.allLogs().flatMap((log) => [...journal.entries(log).values()].map(({ change }) => change.edit.finding)).filter(Boolean);

test("a figure becomes a finding in one tap, with an action and, later, what came of it", async (t) => {
  const stage = await Stage.of(t);
  const manager = await stage.paired("manager");
  await manager.go("/monitor");
  const figure = manager.page.locator(".stat").first();
  const [name, said] = [".stat-label", ".stat-figure strong"].map((part) => figure.locator(part));
  const shown = [await name.innerText(), await said.innerText()];
  await manager.control("s-finding-of-figure", { name: shown[0] }).click();
  await manager.settled();
  for (const words of shown) await manager.page.getByText(words).first().waitFor();

  // The rest goes without a network.
  await manager.offline();
  await manager.field("s-finding-saw").fill(SAW);
  await manager.field("s-finding-action").fill(ACTION);
  await manager.press("a-save");
  await manager.saved("a-saved-here");
  await manager.sees("s-finding-acted");
  await manager.online();
  await manager.sent();
  const [id, { add }] = findings(await manager.journal()).find(([, edit]) => edit.add?.saw === SAW);
  assert.ok(add.figure.said.startsWith(shown[1]), JSON.stringify(add.figure));
  assert.equal(add.figure.name, shown[0]);

  const coach = await stage.paired("coach");
  await coach.go(`/lab/bevinding.${id}`);
  await coach.field("s-finding-result").fill(RESULT);
  await coach.field("s-finding-lesson").fill(LESSON);
  await coach.press("a-save");
  await coach.saved("a-saved-here");
  const page = await coach.read();
  for (const words of [SAW, ACTION, RESULT, LESSON, shown[0], shown[1]]) assert.ok(page.includes(words), words);
  await coach.sent();
  assert.deepEqual((await coach.journal()).rejected(), []);
});

test("a small success stands on a candidate's day, without a network too, and can be put away and turned off", async (t) => {
  const stage = await Stage.of(t);
  const words = "De kantine heeft een nieuwe kok.";
  const manager = await stage.paired("manager");
  await manager.go("/lab/succes");
  await manager.field("s-success-words").fill(words);
  await manager.press("a-save");
  await manager.saved("a-saved-here");
  await manager.sent();

  const candidate = await stage.paired("candidate");
  await candidate.page.getByText(words).waitFor();
  await candidate.workerReady();
  await candidate.offline();
  await candidate.go("/");
  await candidate.page.getByText(words).waitFor();
  await candidate.press("a-success-read");
  await candidate.page.getByText(words).waitFor({ state: "detached" });
  await candidate.sees("a-success-title");
  await candidate.go("/ik");
  await candidate.choose("a-success-hide", "a-success-setting");
  await candidate.go("/");
  await candidate.sees("c-today-coach");
  assert.equal(await candidate.page.getByText(candidate.w.like("a-success-title")).count(), 0);
});

test("how the economy was stands under the figures", async (t) => {
  const manager = await (await Stage.of(t)).paired("manager");
  await manager.go("/monitor");
  const quarter = manager.page.locator('#main a[href^="/lab/kwartaal."]').first();
  await manager.go(await quarter.getAttribute("href"));
  await manager.choose("s-economy-slack");
  await manager.field("s-quarter-words").fill("Weinig vacatures in de bouw.");
  await manager.press("a-save");
  await manager.saved("a-saved-here");
  await manager.page.getByText("Weinig vacatures in de bouw.").first().waitFor();
});
