// The app as it was, installed and in the middle of work without a network: it becomes today's app, and nothing is lost. Run by
// `cargo xtask old REV`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "../e2e/kit/chromium.mjs";
import { Phone } from "../e2e/kit/phone.mjs";
import { Wire } from "../e2e/kit/wire.mjs";
import { addStep, fillInStep } from "../e2e/roles/candidate.mjs";
import { checkIn } from "../e2e/roles/coach.mjs";
import { Site } from "./site.mjs";

const [today, then] = JSON.parse(process.env.OPSTAP_BUILDS ?? "[]");

/** What each of them makes without a network, what they were typing, and where both stand later. */
const WORK = {
  candidate: {
    async make(phone) {
      await addStep(phone, "Gemaakt zonder internet");
      await fillInStep(phone, "Half getypt, zonder");
    },
    async draft(phone) {
      await phone.go("/stappen/nieuw");
      return phone.field("c-step-what").inputValue();
    },
  },
  coach: {
    async make(phone, log) {
      await checkIn(phone, log, "Gemaakt zonder internet", "both");
      await phone.go(`/traject/${log}/stappen/nieuw`);
      await phone.field("s-step-title").fill("Half getypt, zonder");
    },
    async draft(phone, log) {
      await phone.go(`/traject/${log}/stappen/nieuw`);
      return phone.field("s-step-title").inputValue();
    },
  },
};

/** What makes each change itself and no other: who made it as which, and every word of it. */
const identities = (changes) => changes.map(({ device, n, author, edit }) => JSON.stringify([device, n, author, edit])).sort();

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const [role, { make, draft }] of Object.entries(WORK)) {
  test(`the installed app of ${role} becomes today's, with what was unsent and half typed`, async (t) => {
    const site = await Site.of(then);
    t.after(() => site.remove());
    const phone = await Phone.of(await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "nl-NL" }), await Wire.to(site));
    t.after(() => phone.close());
    await phone.pair(site.links[role]);
    await phone.workerReady();
    const log = (await phone.journal()).logs()[0];
    await phone.offline();
    await make(phone, log);
    await phone.until(async () => (await phone.journal()).hasDraft("zonder"), "what is typed is kept");
    const unsent = identities((await phone.journal()).pending());
    assert.ok(unsent.length > 0, "something waits");

    await site.become(today);
    const parts = () => phone.page.evaluate(() => document.documentElement.dataset.everyone);
    assert.equal(await parts(), undefined, "it is still the app as it was");
    await phone.online();
    await phone.page.reload();
    await phone.page.locator("html[data-new-version]").waitFor();
    await phone.press("a-update-now");
    await phone.page.locator("html[data-everyone=here]").waitFor();
    await phone.settled();
    await phone.sent();
    assert.equal(await draft(phone, log), "Half getypt, zonder");
    const later = await phone.journal();
    assert.deepEqual(later.rejected(), []);
    const kept = identities(later.allLogs().flatMap((it) => [...later.entries(it).values()]).map(({ change }) => change));
    assert.deepEqual(unsent.filter((it) => !kept.includes(it)), [], "the server has each of them, as it was");
    assert.ok(unsent.some((it) => it.includes("Gemaakt zonder internet")));

    // Today's app starts without a network, too.
    await phone.workerReady();
    await phone.page.waitForFunction(() => navigator.serviceWorker.controller);
    await phone.offline();
    await phone.go("/");
    await phone.page.locator("html[data-everyone=here]").waitFor();
    assert.equal(await draft(phone, log), "Half getypt, zonder");
  });
}
