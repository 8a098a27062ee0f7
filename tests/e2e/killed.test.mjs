// A whole browser that is killed in the middle of things, like a phone whose battery ends: what was said to be kept is kept.

import assert from "node:assert/strict";
import { test } from "node:test";

import { LonePhone } from "./kit/lone.mjs";
import * as candidates from "./roles/candidate.mjs";

test("a browser killed again and again loses nothing that was kept", async (t) => {
  const lone = await LonePhone.paired(t);
  let { phone } = lone;
  await phone.workerReady();
  // A browser writes its cookies when it has time; this one was closed properly once.
  phone = await lone.restart();
  phone.wire.cut();

  const titles = ["Eerst dit", "Dan dat", "En dan nog iets"];
  for (const title of titles) {
    await candidates.addStep(phone, title);
    phone = await lone.kill();
  }
  const done = await candidates.finishNextStep(phone);
  phone = await lone.kill();
  await candidates.fillInStep(phone, "Half af");
  await phone.until(async () => (await phone.journal()).hasDraft("Half af"), "kept while typing");
  phone = await lone.kill();

  const steps = await candidates.readSteps(phone);
  for (const title of titles) assert.ok(steps.includes(title), title);
  await phone.go("/");
  assert.ok(!(await phone.read()).includes(done.title));
  await phone.go("/stappen/nieuw");
  assert.equal(await phone.field("c-step-what").inputValue(), "Half af");

  phone.wire.mend();
  await phone.go("/");
  await phone.sent();
  assert.deepEqual((await phone.journal()).rejected(), []);
  phone.assertQuiet();
});

test("a browser killed right after pairing still knows whose it is", async (t) => {
  const lone = await LonePhone.paired(t);
  let { phone } = lone;
  await candidates.addStep(phone, "Meteen gedaan");
  phone.wire.cut();
  phone = await lone.kill();
  phone.wire.mend();
  assert.ok((await candidates.readSteps(phone)).includes("Meteen gedaan"));
});

test("an answer that gets lost on the way makes nothing double", async (t) => {
  const { phone } = await LonePhone.paired(t);
  const lost = { count: 0 };
  phone.wire.detour("/api/sync", (response) => {
    lost.count += 1;
    response.destroy();
  });
  await candidates.addStep(phone, "Maar een keer");
  await phone.until(async () => lost.count > 0, "an answer got lost");
  phone.wire.detour("/api/sync", null);
  await phone.page.reload();
  await phone.sent();
  const text = await candidates.readSteps(phone);
  assert.equal(text.split("Maar een keer").length, 2, "once");
});
