// A phone that closes: away for too long, shut out, or left to someone else. Nothing of it can be read, on the screen or on its
// disk; what its person made waits there, and goes first when they are back.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { invite, post, shutOut } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { problem } from "./kit/wire.mjs";
import * as candidates from "./roles/candidate.mjs";

useBrowser();

const UNSENT = "Vragen om handschoenen";
const TYPED = "Half af";
/** The office's limit is 14. */
const AWAY_DAYS = 15;

/** The candidate's phone, without a network, with a step that was not sent and one that was not finished. */
async function offlineWithWork(stage) {
  const phone = await stage.paired("candidate");
  const before = await phone.journal();
  const [log] = before.logs();
  const said = JSON.stringify([...before.entries(log).values()]);
  await phone.offline();
  await candidates.addStep(phone, UNSENT);
  await candidates.fillInStep(phone, TYPED);
  await phone.until(async () => (await phone.journal()).hasDraft(TYPED), "kept while typing");
  const { person } = before;
  return { phone, before, person, words: [UNSENT, TYPED, log, ...titles(said)] };
}

/** The titles of steps in some entries. */
function titles(text) {
  return [...text.matchAll(/"title":"([^"\\]{8,})"/g)].map(([, title]) => title);
}

/** The same phone, shut out, with a new link open on it; the server's answers to its rounds wait. */
async function shutOutWithLink(stage) {
  const { phone, before, person } = await offlineWithWork(stage);
  const coach = await stage.paired("coach");
  await shutOut(coach, before);
  const { link } = await invite(coach, before);
  const tellShutOut = phone.wire.hold("/api/sync");
  await phone.online();
  await phone.page.goto(phone.wire.origin + new URL(link).pathname + new URL(link).hash);
  await phone.sees("a-enter-taken");
  return { phone, person, tellShutOut };
}

/** Nothing that was there is on the screen any more, nor on the disk. */
async function assertUnreadable(phone, person, words) {
  const { rows } = await phone.journal(person);
  assert.ok((await phone.journal(person)).encrypted(), `only the lock is left, not ${Object.keys(rows)}`);
  const [screen, disk] = [await phone.readAll(), JSON.stringify(rows)];
  assert.ok(words.length > 4, "there is something to look for");
  for (const word of words) {
    assert.ok(!screen.includes(word), `on the screen: ${word}`);
    assert.ok(!disk.includes(word), `on the disk: ${word}`);
  }
}

/** All of it is there again, and with the server. */
async function assertBack(phone) {
  await phone.sent();
  assert.deepEqual((await phone.journal()).rejected(), []);
  assert.ok((await candidates.readSteps(phone)).includes(UNSENT));
  await phone.go("/stappen/nieuw");
  assert.equal(await phone.field("c-step-what").inputValue(), TYPED);
}

/** The same app once more in the same browser. */
async function anotherTab(phone) {
  const tab = await phone.context.newPage();
  await tab.goto(phone.wire.origin);
  await tab.locator("#main .card").first().waitFor();
  return tab;
}

describe("a closed phone", { concurrency: 2 }, () => {
  test("that was away for too long shows nothing until it has spoken to the server", async (t) => {
    const stage = await Stage.of(t);
    const { phone, person, words } = await offlineWithWork(stage);
    await phone.setClockOn(AWAY_DAYS);
    for (const path of ["/", "/stappen", "/ik"]) {
      await phone.go(path);
      await phone.sees("a-locked-title");
      await phone.sees("a-locked-away");
      await phone.sees("a-locked-kept", { count: 1 });
      await assertUnreadable(phone, person, words);
    }
    await phone.press("a-try-again");
    await phone.sees("a-locked-online");
    await phone.online();
    await phone.saved("a-locked-sent");
    await assertBack(phone);
  });

  test("does not close as long as there is a network", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    await phone.setClockOn(AWAY_DAYS);
    await phone.go("/");
    await phone.page.locator("#main .card").first().waitFor();
    assert.equal((await phone.journal()).encrypted(), null);
    await candidates.addStep(phone, UNSENT);
    await phone.sent();
  });

  test("that is shut out keeps what was not sent, and opens with a new code", async (t) => {
    const stage = await Stage.of(t);
    const { phone, before, person, words } = await offlineWithWork(stage);
    const coach = await stage.paired("coach");
    phone.wire.detour("/api/sync", problem(401, "session_ended"));
    await phone.online();
    await phone.sees("a-revoked-title");
    await phone.sees("a-locked-kept", { count: 1 });
    await assertUnreadable(phone, person, words);
    await post(phone, "/api/logout", "{}");
    phone.wire.detour("/api/sync", null);
    const { short } = await invite(coach, before);
    await phone.press("a-locked-code");
    await phone.field("a-enter-code").fill(short);
    await phone.field("a-enter-code").press("Enter");
    await phone.saved("a-locked-sent");
    await assertBack(phone);
  });

  for (const [moment, isTappedFirst] of [["before", false], ["while", true]]) {
    test(`that learns ${moment} it uses a new link that it is shut out opens with one tap`, async (t) => {
      const { phone, person, tellShutOut } = await shutOutWithLink(await Stage.of(t));
      const letIn = phone.wire.hold("/api/pair");
      if (isTappedFirst) await phone.press("a-enter-go");
      tellShutOut();
      await phone.page.getByText(phone.w.like("a-enter-taken")).waitFor({ state: "detached" });
      await phone.sees("a-enter-code-brought");
      assert.ok((await phone.journal(person)).encrypted(), "it is closed");
      if (isTappedFirst) await phone.sees("a-enter-busy");
      else await phone.press("a-enter-go");
      letIn();
      await phone.saved("a-locked-sent");
      await assertBack(phone);
    });
  }

  test("that was left to someone else gives nothing away, and is there when its person is back", async (t) => {
    const stage = await Stage.of(t);
    const { phone, before, person, words } = await offlineWithWork(stage);
    const [{ name }] = before.under("me");
    await phone.go("/ik");
    await phone.press("c-me-leave");
    await phone.sees("a-unsent", { count: 1 });
    await phone.sees("c-me-leave-ask");
    await phone.leave();
    await assertUnreadable(phone, person, [...words, name]);

    await phone.online();
    await phone.pair(stage.server.link("employer"));
    const other = await phone.journal();
    assert.notEqual(other.person, person);
    assert.deepEqual(other.pending(), []);
    assert.ok(!other.text().includes(UNSENT) && !other.hasDraft(TYPED));
    assert.ok((await phone.journal(person)).encrypted(), "it waits for its own person");
    await phone.leave();

    const { link } = await invite(await stage.paired("coach"), before);
    await phone.page.goto(phone.wire.origin + new URL(link).pathname + new URL(link).hash);
    await phone.saved("a-locked-sent");
    assert.ok((await phone.journal(other.person)).encrypted(), "and so does the other's");
    await assertBack(phone);
  });

  test("that was left in one tab without a network stays closed in the other with one", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    const { person } = await phone.journal();
    const other = await anotherTab(phone);
    await phone.offline();
    await phone.leave();
    await other.getByText(phone.w.like("a-enter-title")).first().waitFor();
    await phone.page.close();
    phone.page = other;
    await phone.online();
    const isSignedOut = () => other.evaluate(async () => (await fetch("/api/me")).status === 204);
    await phone.until(isSignedOut, "the server knows that nobody is here");
    await phone.sees("a-enter-title");
    assert.ok((await phone.journal(person)).encrypted());
  });

  test("that gets another person in one tab is theirs in the other", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    const { person } = await phone.journal();
    const other = await anotherTab(phone);
    await phone.offline();
    await candidates.addStep(phone, UNSENT);
    await phone.leave();
    await other.getByText(phone.w.like("a-enter-title")).first().waitFor();
    await phone.online();
    await phone.pair(stage.server.link("employer"));
    await other.locator("#main nav").waitFor();
    const journals = [await phone.journal(), await phone.journal(person)];
    assert.notEqual(journals[0].person, person);
    assert.ok(!journals[0].text().includes(UNSENT) && journals[1].encrypted());
    assert.ok(!(await other.locator("body").innerText()).includes(UNSENT));
  });

  test("in one tab is closed in the other, too", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stage.paired("candidate");
    const { person } = await phone.journal();
    const other = await anotherTab(phone);
    await phone.offline();
    await phone.setClockOn(AWAY_DAYS);
    await phone.go("/");
    await phone.sees("a-locked-title");
    await other.getByText(phone.w.like("a-locked-title")).first().waitFor();
    assert.ok((await phone.journal(person)).encrypted());
    await phone.online();
    for (const page of [phone.page, other]) await page.locator("#main nav").waitFor();
  });
});
