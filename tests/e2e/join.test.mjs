// Somebody comes back: the coach is asked whether it is them. Where they were written down as somebody new, the manager makes one person
// of the two, and two again.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** A name that the demo has a candidate of, written otherwise. */
const TYPED = "haddad, SAMIR";

/** Fills in a traject for that name, and stops where it asks who that is. */
async function asksWho(coach) {
  await coach.go("/kandidaten/nieuw");
  await coach.field("s-traject-candidate").fill(TYPED);
  await coach.field("s-traject-job").fill("Medewerker kas");
  await coach.field("s-traject-employer").fill("Tuinderij De Kiem");
  await coach.choose("s-route-small-scale-growth");
  await coach.sees("s-staff-name-alike");
}

/** Says who it is, and opens. */
async function opensFor(coach, who) {
  await coach.page.locator("label.choice").filter({ hasText: who }).first().click();
  await coach.press("s-traject-open");
  await coach.until(async () => /^\/traject\/\w+$/.test(new URL(coach.page.url()).pathname), "it is open");
  await coach.sent();
  return new URL(coach.page.url()).pathname.split("/").at(-1);
}

const logs = async (phone) => (await phone.journal()).logs();
const among = (manager, question) =>
  manager.page.locator("fieldset").filter({ has: manager.page.locator("legend", { hasText: manager.w.like(question) }) });

describe("one person", { concurrency: 2 }, () => {
  test("who comes back is the same person, on the phone they have", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const coach = await stage.paired("coach");
    await asksWho(coach);
    const log = await opensFor(coach, "Samir Haddad");
    await candidate.until(async () => (await logs(candidate)).includes(log), "their phone has it");
    assert.deepEqual((await coach.journal()).rejected(), []);
  });

  test("two that are one become one, and two again", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const coach = await stage.paired("coach");
    await asksWho(coach);
    const log = await opensFor(coach, coach.w.like("s-people-someone-new"));
    assert.ok(!(await logs(candidate)).includes(log));
    const manager = await stage.paired("manager");
    await manager.go("/mensen");
    await manager.press("s-twice-title");
    await among(manager, "s-twice-kept").locator("label.choice").filter({ hasText: "Samir Haddad" }).click();
    await among(manager, "s-twice-other").locator("label.choice").filter({ hasText: TYPED }).click();
    await manager.press("s-twice-join");
    await manager.sees("s-twice-list");
    await candidate.until(async () => (await logs(candidate)).includes(log), "their phone has it");
    await manager.page.getByRole("button", { name: manager.w.say("s-twice-separate-of", { name: TYPED }) }).click();
    await manager.page.getByText(manager.w.say("s-twice-separated", { "logs-number": 1 })).waitFor();
    await candidate.until(async () => !(await logs(candidate)).includes(log), "their phone lets go of it");
  });
});
