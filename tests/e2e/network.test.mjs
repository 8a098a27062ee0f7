// Networks as they are: slow, with a page in between that is not ours, and one browser that looks with many tabs at once.

import assert from "node:assert/strict";
import { test } from "node:test";

import { newId, push } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { pageInBetween } from "./kit/wire.mjs";
import { wholeTraject } from "./kit/workload.mjs";
import { addStep, finishNextStep } from "./roles/candidate.mjs";

const LINE = "/api/events";
const TABS = 8;
const TRAJECTEN = 60;
/** A phone in a hall of steel. */
const SLOW = { offline: false, latency: 300, downloadThroughput: 50_000 / 8, uploadThroughput: 50_000 / 8 };
const SLOW_MS_MAX = 75_000;

useBrowser();

test("the tabs of one browser share one line, and the eighth works", async (t) => {
  const stage = await Stage.of(t);
  const phone = await stage.paired("candidate");
  const first = phone.page;
  for (let tabs = 1; tabs < TABS; tabs += 1) {
    phone.page = await phone.context.newPage();
    await phone.go("/stappen");
  }
  const lines = () => phone.wire.open.filter((url) => url === LINE).length;
  await phone.until(() => lines() === 1, "one line for all of them");
  await addStep(phone, "Uit het achtste tabblad");
  await phone.sent();
  // What it is told reaches the others, who ask nobody.
  await first.goto(`${phone.wire.origin}/stappen`);
  const coach = await stage.paired("coach");
  const [log] = (await phone.journal()).logs();
  const step = { title: "Van de coach, voor alle tabbladen", phase: "learning_in", pictogram: "star", rank: "80" };
  const { outcomes } = await push(coach, log, [{ step: [newId(), { add: step }] }]);
  assert.ok(outcomes[0][1].accepted, JSON.stringify(outcomes));
  for (const page of phone.context.pages()) {
    if (new URL(page.url()).pathname === "/stappen") await page.getByText(step.title).first().waitFor({ state: "attached" });
  }
  // The line is passed on when the tab goes that has it.
  await phone.page.close();
  phone.page = first;
  await phone.until(() => lines() === 1, "one line for those that are left");
});

test("a page of the network in between is no network: nothing is lost, and it goes on by itself", async (t) => {
  const stage = await Stage.of(t);
  const phone = await stage.paired("candidate");
  for (const address of ["/api/sync", LINE]) phone.wire.detour(address, pageInBetween);
  await finishNextStep(phone);
  await phone.go("/ik");
  await phone.page.getByText(phone.w.say("a-no-network-text")).first().waitFor();
  assert.ok(!(await phone.read()).includes(phone.w.say("a-update-needed")), "no newer app would help");
  assert.ok((await phone.journal()).pending().length > 0);
  for (const address of ["/api/sync", LINE]) phone.wire.detour(address, null);
  await phone.page.evaluate(() => window.dispatchEvent(new Event("online")));
  await phone.sent();
  await phone.until(() => phone.wire.open.includes(LINE), "a line again");
});

test("a coach of sixty trajecten has everything on a line of 50 kbit/s, and sees how far it is", async (t) => {
  const stage = await Stage.of(t);
  const before = await stage.paired("coach");
  for (let count = (await before.journal()).logs().length; count < TRAJECTEN; count += 1) {
    const { outcomes } = await push(before, newId(), wholeTraject(`Bo ${count}`));
    assert.ok(outcomes.every(([, outcome]) => outcome.accepted), JSON.stringify(outcomes));
  }
  await stage.restart();
  const phone = await stage.blank();
  // The app is here, with all that staff use; nobody's plans are.
  await phone.go("/?edition=whole");
  await phone.page.locator("html[data-staff=here]").waitFor();
  await phone.workerReady();
  phone.wire.isPacked = true;
  await phone.context.addInitScript(keepWhatIsSaid);
  const tool = await phone.context.newCDPSession(phone.page);
  await tool.send("Network.enable");
  await tool.send("Network.emulateNetworkConditions", SLOW);
  const begun = Date.now();
  await phone.page.goto(phone.here(stage.server.link("coach")), { waitUntil: "commit" });
  await phone.page.getByText(phone.w.like("s-today-attention")).first().waitFor({ timeout: 2 * SLOW_MS_MAX });
  await phone.page.waitForFunction(() => !document.querySelector("#main .skeleton"), undefined, { timeout: 2 * SLOW_MS_MAX });
  const took = Date.now() - begun;
  const said = await phone.page.evaluate(() => globalThis.said);
  t.diagnostic(`${took} ms; ${said.map(({ text }) => text).join(", ")}`);
  assert.ok(took <= SLOW_MS_MAX, `${took} ms`);
  const far = said.map(({ text }) => /(\d+) van (\d+)/.exec(text)).map(([, fetched, all]) => [Number(fetched), Number(all)]);
  assert.ok(far.length >= 4, "it is told again and again");
  for (const [place, [fetched, all]] of far.entries()) {
    assert.ok(fetched > (far[place - 1]?.[0] ?? 0) && fetched < all, "it is ever more, of all there is");
    assert.equal(all, far[0][1]);
  }
  const empty = phone.w.say("s-today-no-attention");
  assert.ok(said.every(({ page }) => !page.includes(empty)), "nothing is called empty that is on its way");
});

/** Runs in the page: keeps how far it said that it is, each with all that stood there. */
function keepWhatIsSaid() {
  globalThis.said = [];
  const look = () => {
    const text = document.querySelector("#main [role=status].strong")?.textContent;
    if (text && text !== globalThis.said.at(-1)?.text) globalThis.said.push({ text, page: document.body.innerText });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}
