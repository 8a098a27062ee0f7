// What each role of the office begins with and is kept from: who looks after employers alone, and who reads figures alone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const heading = (phone) => phone.page.locator("#main h1").innerText();

async function isKeptFrom(phone, path) {
  await phone.go(path);
  await phone.page.getByText(phone.w.say("a-no-access-text")).waitFor();
}

test("who looks after employers begins at the jobs to come, without a network too, and has no candidate", async (t) => {
  const stage = await Stage.of(t);
  const noor = await stage.paired("account_holder");
  await noor.go("/");
  assert.equal(await heading(noor), noor.w.say("s-jobs-title"));
  await noor.page.getByText("Bouw Oost").first().waitFor();
  assert.equal(await noor.page.locator("nav a").count(), 2);
  const held = (await noor.journal()).text();
  assert.ok(held.includes("Bouw Oost") && !held.includes("Samir"), "employers, and nobody who learns");

  await noor.offline();
  await noor.press("s-employer-add");
  await noor.page.getByLabel(noor.w.say("s-employer-name"), { exact: true }).fill("Slagerij Van Dijk");
  await noor.press("a-save");
  await noor.online();
  await noor.until(async () => (await noor.read()).includes("Slagerij Van Dijk"), "the new employer");
  await isKeptFrom(noor, "/monitor");
  await isKeptFrom(noor, "/cijfers");
});

test("who reads figures reads quarters that are over, and nothing else reaches the phone", async (t) => {
  const stage = await Stage.of(t);
  const kees = await stage.paired("viewer");
  await kees.go("/");
  assert.equal(await heading(kees), kees.w.say("s-told-title"));
  assert.equal(await kees.page.locator("nav a").count(), 2);
  await kees.page.getByText(kees.w.say("s-told-note")).waitFor();
  await kees.page.locator("#main table").waitFor();
  const cells = await kees.page.locator("#main tbody td").allInnerTexts();
  const counts = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
  assert.ok(counts.length > 0 && counts.every((count) => count % 5 === 0), cells.join(" "));
  const held = (await kees.journal()).text();
  for (const name of ["Samir", "Anneke", "Petra"]) assert.ok(!held.includes(name), `${name} is on the phone of who reads figures`);

  // The last ones stand without a network, and it says so.
  await kees.offline();
  await kees.reload();
  await kees.settled();
  await kees.page.locator("#main table").waitFor();
  await kees.online();
  for (const path of ["/banen", "/lab", "/zoek", "/monitor"]) await isKeptFrom(kees, path);
});

test("a manager gives a role, and takes none from who still has candidates", async (t) => {
  const stage = await Stage.of(t);
  const [manager, kees] = [await stage.paired("manager"), await stage.paired("viewer")];
  await manager.go("/mensen");
  await manager.page.getByRole("link", { name: "Anneke Visser" }).click();
  await manager.settled();
  const choice = (id) => manager.page.locator("label.choice").filter({ hasText: manager.w.say(id) });
  await choice("s-role-viewer").click();
  await manager.page.getByText(manager.w.say("s-staff-means-viewer")).waitFor();
  await manager.press("a-save");
  await manager.page.getByText(manager.w.say("s-staff-looks-after")).waitFor();

  await manager.go("/mensen");
  await manager.page.getByRole("link", { name: "Kees Brandsma" }).click();
  await manager.settled();
  await choice("s-role-account-holder").click();
  await manager.press("a-save");
  await manager.saved("s-staff-role-given");
  await kees.go("/");
  await kees.until(async () => (await heading(kees)) === kees.w.say("s-jobs-title"), "the new role is there at the next word");
});
