// What is done at a desk, rarely, and has to work then: a placement that changes, a job that is asked about later, a phone
// that is shut out, figures on paper.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { outFile } from "./kit/place.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { addStep } from "./roles/candidate.mjs";

const DAY_MS = 24 * 60 * 60 * 1000;

useBrowser();

/** A coach, and the traject of the candidate. */
async function desk(t) {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const [log] = (await candidate.journal()).logs();
  return { stage, candidate, log, coach: await stage.paired("coach") };
}

/** Opens the first link to such an address, and waits for its screen. */
async function follow(phone, address) {
  await phone.page.locator(`#main a[href^="${address}"]`).first().click();
  await phone.until(async () => new URL(phone.page.url()).pathname.startsWith(address), address);
  await phone.settled();
}

describe("at a desk", { concurrency: 2 }, () => {
  test("a placement is changed, taken away and put back", async (t) => {
    const { coach, log } = await desk(t);
    const people = `/traject/${log}/mensen`;
    await coach.go(people);
    await follow(coach, `/traject/${log}/plek/`);
    const placement = new URL(coach.page.url()).pathname;
    await coach.field("s-place-hours").fill("13");
    await coach.field("a-where").fill("Hal 9");
    await coach.press("a-save");
    await coach.saved("a-saved-here");
    await coach.page.getByText("Hal 9").first().waitFor();
    assert.ok((await coach.read()).includes(coach.w.say("a-hours-per-week", { count: 13 })));
    for (const [button, count] of [["a-remove", 0], ["a-put-back", 1]]) {
      await coach.go(placement);
      await coach.press(button);
      await coach.until(async () => new URL(coach.page.url()).pathname === people, "back at the people");
      await coach.until(async () => (await coach.page.locator(`#main a[href="${placement}"]`).count()) === count, button);
      await coach.saved("a-saved-here");
    }
    await coach.sent();
    assert.deepEqual((await coach.journal()).rejected(), []);
  });

  test("a half-made step keeps its goal while another goal goes", async (t) => {
    const { coach, log } = await desk(t);
    const [form, title] = [`/traject/${log}/stappen/nieuw`, "Samen een karretje laden"];
    const asked = coach.page.locator("fieldset").filter({ has: coach.page.locator("legend", { hasText: coach.w.like("s-step-goal") }) });
    const chosen = asked.locator("label.choice").filter({ has: coach.page.locator(":checked") });
    await coach.go(form);
    const second = asked.locator("label.choice").nth(1);
    const skill = await second.innerText();
    assert.notEqual(skill.trim(), coach.w.say("s-step-no-goal"), "there are two goals");
    await second.click();
    await coach.field("s-step-title").fill(title);
    await coach.until(async () => (await coach.journal()).hasDraft(title), "kept while typing");

    await coach.go(`/traject/${log}/doelen`);
    const first = coach.page.locator(`#main a[href^="/traject/${log}/doelen/"]:not([href$="/nieuw"])`).first();
    await coach.go(await first.getAttribute("href"));
    await coach.press("a-remove");
    await coach.saved("s-goal-removed");

    await coach.go(form);
    assert.equal(await chosen.innerText(), skill);
    await coach.press("a-save");
    await coach.saved("s-step-saved");
    await coach.go(`/traject/${log}/stappen`);
    const link = coach.page.locator(`#main a[href^="/traject/${log}/stappen/"]`).filter({ hasText: title }).first();
    await coach.go(await link.getAttribute("href"));
    assert.equal(await chosen.innerText(), skill);
  });

  test("months after a job started it is asked whether it lasts", async (t) => {
    const { coach, candidate, log } = await desk(t);
    const outcome = `/traject/${log}/uitkomst`;
    const longAgo = new Date(Date.now() - 200 * DAY_MS).toISOString().slice(0, 10);
    await coach.go(outcome);
    await coach.choose("s-outcome-intended-job");
    await coach.field("s-outcome-since").fill(longAgo);
    await coach.press("s-outcome-add");
    await coach.saved("a-saved-here");
    await coach.go(outcome);
    await coach.choose("s-outcome-still", "s-outcome-follow-up");
    await coach.saved("a-saved-here");
    await coach.sent();
    await coach.go(outcome);
    const asked = coach.page.locator("fieldset").filter({ has: coach.page.locator("legend", { hasText: coach.w.like("s-outcome-follow-up") }) });
    assert.equal(await asked.count(), 2, "after three and after six months, and not yet after twelve");
    assert.ok(await asked.first().locator("input").first().isChecked());
    assert.deepEqual((await coach.journal()).rejected(), []);
    await candidate.go("/");
    await candidate.sees("c-today-end-job");
  });

  test("seven candidates fit a phone, and each is found however one types", async (t) => {
    const coach = await (await Stage.of(t)).paired("coach", { viewport: { width: 390, height: 844 } });
    await coach.go("/kandidaten");
    const names = coach.page.locator(".list-row .row-title");
    const fit = await coach.page.evaluate(() => {
      const foot = document.querySelector(".screen-foot").getBoundingClientRect().top;
      return [...document.querySelectorAll(".list-row")].filter((row) => row.getBoundingClientRect().bottom <= foot).length;
    });
    assert.ok(fit >= 7, `${fit} fit`);
    for (const name of await names.allInnerTexts()) {
      const [first, ...rest] = name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().split(" ");
      await coach.page.locator("[type=search]").fill([...rest, first].join(" "));
      await coach.until(async () => (await names.allInnerTexts()).join() === name, name);
    }
    await coach.page.locator("[type=search]").fill("x".repeat(40));
    await coach.sees("s-search-nothing", { text: "x".repeat(40) });
  });

  test("a phone that cannot hold every traject says how many it does not", async (t) => {
    const stage = await Stage.of(t);
    const coach = await stage.blank();
    await coach.page.route("**/api/sync", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), aside: 3 } });
    });
    await coach.pair(stage.server.link("coach"));
    await coach.page.locator("#main nav a[href='/kandidaten']").click();
    await coach.sees("s-candidates-aside", { count: 3 });
  });

  test("a phone that is shut out says so, and keeps what was not sent", async (t) => {
    const { coach, candidate, log } = await desk(t);
    await candidate.offline();
    await addStep(candidate, "Nog niet verstuurd");
    const { person } = await candidate.journal();
    await coach.go(`/traject/${log}/mensen/${person}`);
    await coach.press("s-pair-revoke");
    await coach.page.locator("dialog[open]").getByRole("button", { name: coach.w.like("s-pair-revoke") }).click();
    await coach.saved("s-pair-revoked");
    await coach.sees("s-pair-none");
    await candidate.online();
    await candidate.sees("a-revoked-title");
    await candidate.sees("a-locked-kept", { count: 1 });
    await candidate.go("/stappen");
    await candidate.sees("a-locked-new-code");
    assert.equal((await candidate.journal()).encrypted().unsent, 1);
  });

  test("the manager's figures go on paper without the small groups", async (t) => {
    const manager = await (await Stage.of(t)).paired("manager");
    await manager.sees("s-monitor-by-employer");
    await manager.page.emulateMedia({ media: "print", colorScheme: "dark" });
    const ground = await manager.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(ground, "rgb(255, 255, 255)", "paper is white, in the dark as well");
    const isSeen = (selector) => manager.page.locator(selector).first().isVisible();
    assert.deepEqual([await isSeen(".nav"), await isSeen("button"), await isSeen(".not-print")], [false, false, false]);
    await manager.sees("s-monitor-left-out");
    if (process.env.OPSTAP_PICTURES) await manager.page.pdf({ path: await outFile("manager/paper.pdf"), format: "A4", preferCSSPageSize: true });
  });
});
