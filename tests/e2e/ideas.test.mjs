// Ideas for the office: said without a network, answered by the manager to all who asked, read by who asked.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

test("an idea is said without a network, answered to all who asked, and the answer comes first", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const manager = await stage.paired("manager");
  const [log] = (await candidate.journal()).logs();

  await candidate.go("/ik");
  await candidate.page.getByRole("link", { name: candidate.w.say("a-idea-title") }).click();
  await candidate.settled();
  await candidate.offline();
  const idea = "Een bus om zeven uur naar de haven.";
  await candidate.field("a-idea-write").fill(idea);
  await candidate.press("a-send");
  await candidate.page.getByText(idea).first().waitFor();
  await candidate.sees("a-idea-unanswered");
  await candidate.online();
  await candidate.sent();
  // What comes while its page is open is read at once.
  await candidate.go("/stappen");

  // What the demo's others asked in the same words stands with it, and no name does.
  await manager.go("/ideeen");
  await manager.settled();
  const card = manager.page.locator(".card").filter({ hasText: idea }).first();
  await card.waitFor();
  assert.match(await card.innerText(), new RegExp(manager.w.say("s-idea-candidates", { count: 3 })));
  await card.locator("summary").click();
  await card.locator("label.choice").filter({ hasText: manager.w.say("a-idea-planned") }).click();
  await manager.offline();
  await card.getByRole("textbox").fill("Vanaf maart rijdt er een busje.");
  await card.getByRole("button", { name: manager.w.say("s-idea-answer-send") }).click();
  await card.getByText(manager.w.say("a-no-network")).waitFor();
  assert.equal(await card.getByRole("textbox").inputValue(), "Vanaf maart rijdt er een busje.");
  await manager.online();
  await card.getByRole("button", { name: manager.w.say("s-idea-answer-send") }).click();
  await manager.saved("s-idea-answered");
  await manager.page.getByText("Vanaf maart rijdt er een busje.").first().waitFor();

  await candidate.go("/");
  await candidate.page.getByText(candidate.w.say("a-new-idea-answer")).first().waitFor();
  await candidate.go(`/traject/${log}/ideeen`);
  await candidate.sees("a-idea-planned");
  await candidate.page.getByText("Vanaf maart rijdt er een busje.").first().waitFor();
});
