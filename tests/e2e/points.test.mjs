// What a candidate raises: on the table of the next talk, or as something that is not right; and all that is held about them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

const unfold = (phone, id) => phone.page.locator("summary", { hasText: phone.w.like(id) }).click();

test("what one wants to talk about is on the table of the talk until it was talked about", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate", { locale: "ar-SY" });
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  const wish = "مواعيد الحافلة";

  // On the way, without a network.
  await candidate.go("/gesprekken");
  await candidate.offline();
  await unfold(candidate, "c-point-talk");
  await candidate.field("c-point-talk-what").fill(wish);
  await candidate.press("c-point-talk-add");
  await candidate.saved("c-point-sent");
  await candidate.page.getByText(wish).waitFor();
  await candidate.online();
  await candidate.sent();

  await coach.go(`/traject/${log}/gesprekken`);
  await coach.page.getByText(wish).waitFor();
  await coach.press("a-point-talked");
  await coach.saved("a-point-off-table");
  await coach.page.getByText(wish).waitFor({ state: "detached" });
  await coach.sent();
  await candidate.go("/gesprekken");
  await candidate.sees("c-point-talked");
});

test("what is not right is a matter that is answered, and the answer is read where it was said", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  const coach = await stage.paired("coach");
  await candidate.go("/ik/gegevens");
  await unfold(candidate, "c-point-correction");
  await candidate.field("c-point-correction-what").fill("Mijn achternaam is anders");
  await candidate.press("a-send");
  await candidate.saved("c-point-sent");
  await candidate.sent();

  await coach.go(`/traject/${log}`);
  await coach.page.locator('a[href*="/vraag/punt."]').first().click();
  await coach.page.getByText("Mijn achternaam is anders").first().waitFor();
  await coach.field("s-matter-line").fill("Ik heb het aangepast.");
  await coach.press("s-matter-solved");
  await coach.saved("s-matter-solved-said");
  await coach.sent();
  await candidate.go("/ik/gegevens");
  await candidate.page.getByText("Ik heb het aangepast.").first().waitFor();
  await candidate.press("c-point-still-wrong");
  await candidate.sent();
  await coach.go(`/traject/${log}`);
  await coach.page.locator('a[href*="/vraag/punt."]').first().waitFor();
});

test("my data says who may read what, and an employer is named where they may and nowhere else", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const employer = await stage.paired("employer");
  const name = (await employer.journal()).under("me")[0].name;
  await candidate.go("/ik/gegevens");
  const everything = candidate.page.getByRole("button", { name: candidate.w.like("a-show-all") });
  if (await everything.isVisible()) await everything.click();
  const groups = candidate.page.locator("section, .card").filter({ has: candidate.page.getByRole("heading", { name: candidate.w.like("c-data-read-by") }) });
  assert.ok((await groups.count()) >= 2, "some is for all, some for the coach alone");
  // What was said for the coach alone stands where the employer is not named.
  const own = (await candidate.journal()).entries((await candidate.journal()).logs()[0]);
  const said = [...own.values()].map((entry) => entry.edit?.check_in?.[1]?.give?.line).find(Boolean);
  for (const group of await groups.all()) {
    const heading = await group.getByRole("heading").first().innerText();
    const body = await group.innerText();
    if (said && body.includes(said)) assert.ok(!heading.includes(name), `${heading} does not name ${name}`);
  }
});
