// What asks for a coach's attention: from the list to the matter, settled in one tap, and back on the list by the way back.

import assert from "node:assert/strict";
import test from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** The way of the first row whose matter is of this kind. */
const wayTo = (phone, kind) => phone.page.locator(`a.row-link[href*="/vraag/${kind}."]`).first();

for (const kind of ["stap", "check-in", "feedback"]) {
  test(`a matter of the kind ${kind} is settled without a network, and back after the way back`, async (t) => {
    const stage = await Stage.of(t);
    const coach = await stage.paired("coach");
    await coach.go("/");
    const way = await wayTo(coach, kind).getAttribute("href");
    await coach.offline();
    await wayTo(coach, kind).click();
    await coach.press("s-matter-solved");
    await coach.saved("s-matter-solved-said");
    const row = coach.page.locator(`a.row-link[href="${way}"]`);
    await row.waitFor({ state: "detached" });
    await coach.press("a-undo");
    await row.waitFor();
    await coach.online();
    await coach.sent();
  });
}

test("a row of the list has a call and a check-in beside what it is about", async (t) => {
  const stage = await Stage.of(t);
  const coach = await stage.paired("coach");
  await coach.go("/");
  const row = coach.page.locator("li.row").filter({ has: coach.page.locator(`a[href*="/vraag/stap."]`) }).first();
  const sizes = await row.locator("a.round").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().width));
  assert.equal(sizes.length, 2);
  assert.ok(Math.min(...sizes) >= 48, `${sizes}`);
  assert.match(await row.locator("a.round").first().getAttribute("href"), /^tel:06\d{8}$/);
  assert.ok((await row.boundingBox()).height >= 68);
});

test("a line for the candidate arrives where the note beside it stays with the coaches", async (t) => {
  const stage = await Stage.of(t);
  const [coach, candidate] = [await stage.paired("coach"), await stage.paired("candidate")];
  const name = "Samir Haddad";
  await coach.go("/kandidaten");
  const log = (await coach.page.locator("a.row-link", { hasText: name }).first().getAttribute("href")).split("/").at(-1);
  await coach.go(`/traject/${log}/check-in`);
  await coach.choose("s-checkin-watch");
  await coach.choose("s-checkin-call");
  await coach.field("s-checkin-line").fill("Onder ons gezegd");
  await coach.choose("s-staff-only");
  await coach.page.getByText(coach.w.say("s-checkin-more", { name })).click();
  await coach.field("s-checkin-to-candidate", { name }).fill("Je doet het goed!");
  await coach.press("a-save");
  await coach.saved("s-checkin-saved");
  await coach.sent();
  await candidate.go("/");
  await candidate.page.getByRole("heading", { name: "Je doet het goed!" }).waitFor();
  assert.ok(!JSON.stringify(await candidate.journal()).includes("Onder ons gezegd"));
  await candidate.press("c-line-read");
  await candidate.page.getByRole("heading", { name: "Je doet het goed!" }).waitFor({ state: "detached" });
  await candidate.go("/");
  assert.equal(await candidate.page.getByRole("heading", { name: "Je doet het goed!" }).count(), 0);
});
