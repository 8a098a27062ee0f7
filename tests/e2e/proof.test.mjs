// A proof to take along: the candidate chooses what is on it and makes it on the phone; whoever has its address reads that and no
// more, in a browser without scripts, until it is taken back. Its badge is verified by the program, and not after a byte was changed.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

import { messages } from "./kit/messages.mjs";
import { SERVER } from "./kit/place.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";

const run = promisify(execFile);
const PAGE_BYTES_MAX = 30_000;

useBrowser();

/** Somebody else's browser, which runs no script. */
async function reader(t, candidate, locale = "nl-NL") {
  const context = await candidate.context.browser().newContext({ javaScriptEnabled: false, locale, viewport: { width: 320, height: 700 } });
  t.after(() => context.close());
  return context.newPage();
}

/** The address of the page of the proof that was made last. */
const newest = (candidate) => candidate.page.locator('#main a[href^="/bewijs/"]').first().getAttribute("href");

test("a proof is made on the phone, read elsewhere, verified, and does not exist once it is taken back", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const base = `http://localhost:${stage.server.port}`;

  // Without a network, too: it is a change like any other, and its files wait.
  await candidate.go("/ik");
  await candidate.page.locator('a[href="/ik/bewijs/maken"]').click();
  await candidate.sees("c-proof-what");
  const before = await candidate.page.locator('#main a[href^="/bewijs/"]').count();
  await candidate.offline();
  await candidate.choose("c-proof-whole", "c-proof-name");
  await candidate.press("c-proof-make");
  await candidate.saved("c-proof-made");
  await candidate.sees("c-proof-unsent");
  await candidate.online();
  await candidate.sent();
  await candidate.until(async () => (await candidate.page.locator('#main a[href^="/bewijs/"]').count()) === before + 1, "its files are offered");

  const address = await newest(candidate);
  const page = await reader(t, candidate);
  const sizes = [];
  page.on("response", async (response) => sizes.push([response.url(), (await response.body()).length]));
  await page.goto(base + address);
  await page.getByText("Samir Haddad").first().waitFor();
  assert.equal(await page.locator("script").count(), 0);
  for (const it of await page.locator("h1, h2, p, svg, nav a").all()) {
    const { x, width } = await it.boundingBox();
    assert.ok(x >= 0 && x + width <= 321, await it.textContent());
  }
  assert.ok(sizes.length === 1 && sizes[0][1] < PAGE_BYTES_MAX, JSON.stringify(sizes));
  const arabic = await reader(t, candidate, "ar-SY");
  await arabic.goto(base + address.replace(/\?.*/, ""));
  await arabic.getByText(messages("ar").say("e-proof-title")).first().waitFor();

  // What the phone fetches: a paper, and a badge that the program verifies.
  const file = (name) => candidate.page.locator(`#main a[href*="/${name}?"]`).first().getAttribute("href");
  const [paper, badge] = [await file("paper"), await file("badge")];
  const fetched = async (path) => {
    const answer = await candidate.context.request.get(base + path);
    assert.equal(answer.status(), 200);
    return answer.body();
  };
  const folder = await mkdtemp(join(tmpdir(), "opstap-proof-"));
  t.after(() => rm(folder, { recursive: true }));
  const verify = async (name, bytes) => {
    await writeFile(join(folder, name), bytes);
    return run(SERVER, ["verify", join(folder, name), "--data", stage.server.data]).then(
      ({ stdout }) => stdout,
      ({ stderr }) => stderr,
    );
  };
  const token = await fetched(badge);
  for (const [name, bytes] of [["proof.pdf", await fetched(paper)], ["proof.jwt", token]]) {
    const said = await verify(name, bytes);
    assert.match(said, /nothing was changed[^]*Samir Haddad[^]*still exists/, said);
  }
  const changed = Buffer.from(token);
  changed[changed.length - 20] = changed[changed.length - 20] === 65 ? 66 : 65;
  assert.match(await verify("changed.jwt", changed), /was changed/);

  // A guess, and what was taken back, read alike.
  const guess = address.replace(/[0-9a-f]{32}/, "0123456789abcdef0123456789abcdef");
  await page.goto(base + guess);
  const nothing = await page.locator("main").innerText();
  assert.match(nothing, new RegExp(messages("nl").say("e-proof-gone")));
  const card = candidate.page.locator("#main .card").filter({ has: candidate.page.locator(`a[href="${address}"]`) });
  await card.locator("summary").click();
  await card.getByRole("button", { name: candidate.w.say("c-proof-withdraw-yes") }).click();
  await candidate.saved("c-proof-withdrawn");
  await candidate.sent();
  await page.goto(base + address);
  assert.equal(await page.locator("main").innerText(), nothing);
  assert.match(await verify("gone.jwt", token), /does not exist any more/);
});
