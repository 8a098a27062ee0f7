// What every journal promises, told by the one that the app keeps in this browser: the same lines as in memory and in a file.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";

import { launch } from "./kit/chromium.mjs";
import { JOURNAL, CONTRACT } from "./kit/place.mjs";

/** An origin of its own, so that its journals are nobody else's. */
const ORIGIN = "http://journal.localhost";
const PAGE = `<!doctype html><title>journal</title><script type="module">
import start from "./journal.js";
await start({ module_or_path: "./journal_bg.wasm" });
</script>`;
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Answers from the folder of the program, and with a page that starts it. */
async function answer(route) {
  const { pathname } = new URL(route.request().url());
  if (pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
  const contentType = TYPES[path.extname(pathname)] ?? "text/plain";
  return route.fulfill({ contentType, body: await readFile(path.join(JOURNAL, pathname)) });
}

test("the journal in a browser passes the contract test of every journal", async () => {
  const context = await browser.newContext();
  await context.route(`${ORIGIN}/**`, answer);
  const page = await context.newPage();
  const broken = new Promise((_, reject) => page.once("pageerror", reject));
  await page.goto(ORIGIN);
  const told = await Promise.race([page.waitForFunction(() => globalThis.told), broken]);
  assert.deepEqual((await told.jsonValue()).split("\n"), (await readFile(CONTRACT, "utf8")).split("\n"));
});
