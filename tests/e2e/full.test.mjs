// A phone with no room left, and a text with no end: each gets its answer in words, and nothing typed is lost.

import assert from "node:assert/strict";
import { test } from "node:test";

import { LonePhone } from "./kit/lone.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { addStep, fillInStep, readSteps, stepCalled } from "./roles/candidate.mjs";

useBrowser();

test("a full phone says so, and keeps what was typed", async (t) => {
  const lone = await LonePhone.paired(t);
  let { phone } = lone;
  await phone.workerReady();
  await fillInStep(phone, "Dit past er niet meer bij");
  await phone.until(async () => (await phone.journal()).hasDraft("Dit past er niet"), "kept while typing");

  // A browser that has the journal open remembers how much room there was: it has to be started again.
  phone = await lone.restart();
  const room = await roomOf(phone);
  await room(1);
  await phone.go("/stappen/nieuw");
  await phone.press("a-save");
  await phone.sees("a-storage-full-text");
  assert.ok(!(await readSteps(phone)).includes("Dit past er niet meer bij"), "nothing is shown that is not kept");
  await phone.go("/stappen/nieuw");
  assert.equal(await phone.field("c-step-what").inputValue(), "Dit past er niet meer bij");

  await room(undefined);
  await phone.press("a-save");
  await phone.saved("c-step-saved");
  assert.ok((await readSteps(phone)).includes("Dit past er niet meer bij"));
  phone.assertQuiet();
});

test("a full phone gives a comment back to its field", async (t) => {
  const lone = await LonePhone.paired(t);
  let { phone } = lone;
  await phone.workerReady();
  await addStep(phone, "Bellen met de bus");
  const screen = `/stappen/${await stepCalled(phone, "Bellen met de bus")}`;
  const words = "Wie belt er met mij mee";
  await phone.go(screen);
  await phone.press("a-comment-answer");
  await phone.field("a-comment-placeholder").fill(words);
  await phone.until(async () => (await phone.journal()).hasDraft(words), "kept while typing");

  // A browser that has the journal open remembers how much room there was: it has to be started again.
  phone = await lone.restart();
  const room = await roomOf(phone);
  await room(1);
  await phone.go(screen);
  const field = () => phone.field("a-comment-placeholder");
  assert.equal(await field().inputValue(), words);
  await phone.press("a-send");
  await phone.sees("a-storage-full-text");
  // The same screen, which nobody left: the next letter is added to the words, and does not take their place.
  await phone.until(async () => (await field().inputValue()) === words, "the words are back");
  await field().press("ControlOrMeta+End");
  await field().pressSequentially("?");
  assert.equal(await field().inputValue(), `${words}?`);

  await room(undefined);
  await phone.press("a-send");
  await phone.saved("a-comment-sent");
  await phone.page.getByText(`${words}?`).first().waitFor();
  assert.equal(await field().count(), 0, "what is kept does not come back");
  assert.ok(!(await phone.journal()).hasDraft(words));
  phone.assertQuiet();
});

/** What sets how many bytes this browser may keep; nothing for as many as there are. */
async function roomOf(phone) {
  const { origin } = phone.wire;
  // An address of the same origin that opens no journal.
  await phone.page.goto(`${origin}/healthz`);
  const tool = await phone.context.newCDPSession(phone.page);
  return (quotaSize) => tool.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
}

test("a text of 1 MB is declined in words, and stays where it was typed", async (t) => {
  const phone = await (await Stage.of(t)).paired("candidate");
  const text = "Ik wil hier heel veel over zeggen. ".repeat(30_000);
  assert.ok(text.length > 1_000_000);
  await fillInStep(phone, text);
  await phone.press("a-save");
  await phone.page.getByText(new RegExp(phone.w.source("a-refused-text-too-long"))).first().waitFor();
  const field = () => phone.field("c-step-what").inputValue();
  assert.equal(await field(), text);
  await phone.until(async () => (await phone.journal()).hasDraft("heel veel over zeggen. Ik wil"), "kept");
  await phone.crash();
  assert.equal(await field(), text);
  assert.deepEqual((await phone.journal()).pending(), []);
});
