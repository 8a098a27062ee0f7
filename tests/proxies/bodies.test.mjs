// What visitors bring comes through a proxy as it is brought: large, slow, or too much, of which the server says so itself.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { setTimeout as after } from "node:timers/promises";
import { json } from "node:stream/consumers";

import { PROXIES, Site } from "./kit/site.mjs";
import { Visitor, answerTo } from "./kit/visitor.mjs";

const FILE = { "content-type": "application/octet-stream" };
/** A row of a sheet, in bytes. */
const ROW = 4_096;

/** What the server takes of a file. */
async function largest() {
  const text = await readFile(new URL("../../server/src/sheet/read.rs", import.meta.url), "utf8");
  const [, factors] = /FILE_BYTES_MAX: u64 = ([\d *]+);/.exec(text);
  return factors.split("*").reduce((product, factor) => product * Number(factor), 1);
}

/** A sheet of so many bytes, a whole number of rows. */
function sheet(bytes) {
  const rows = Array.from({ length: bytes / ROW }, (_, at) => (at === 0 ? "Werkgever;Opmerking" : `Bedrijf ${at};`));
  return rows.map((row) => `${row.padEnd(ROW - 1, "x")}\n`).join("");
}

for (const Proxy of PROXIES) {
  describe(`behind ${Proxy.title}`, () => {
    test("the largest sheet comes whole, and of a larger one the server says that it is too large", async (t) => {
      const site = await Site.behind(t, Proxy);
      const manager = new Visitor(site);
      await manager.pair(site.codes.manager);
      const whole = sheet(await largest());
      const bring = (body) => manager.ask("/api/import/check", { method: "POST", headers: FILE, body });
      const taken = await bring(whole);
      assert.equal(taken.status, 200, taken.text);
      // All but that of the headers.
      assert.equal(JSON.parse(taken.text).rows, whole.length / ROW - 1);
      const declined = await bring(`${whole}x`);
      assert.deepEqual([declined.status, JSON.parse(declined.text).code], [413, "too_large"]);
    });

    test("what is too large already is declined before the rest has come", async (t) => {
      const visitor = new Visitor(await Site.behind(t, Proxy));
      const headers = { "content-type": "application/json", "content-length": 1_000_000 };
      const request = visitor.begin("/api/pair", { headers });
      request.write(" ".repeat(10_000));
      const response = await answerTo(request);
      assert.deepEqual([response.statusCode, (await json(response)).code], [413, "too_large"]);
      request.destroy();
    });

    test("a body may take longer than anything that the proxy waits for", async (t) => {
      const seconds = 1;
      const site = await Site.behind(t, Proxy, { seconds });
      const coach = new Visitor(site);
      await coach.pair(site.codes.coach);
      const body = Buffer.from(JSON.stringify(coach.welcome.round));
      const headers = { "content-type": "application/json", "content-length": body.length };
      const request = coach.begin("/api/sync", { headers });
      const answered = answerTo(request);
      // It comes piece by piece, three times as long as the proxy is patient.
      const pieces = 12;
      for (let piece = 0; piece < pieces; piece += 1) {
        const [from, to] = [piece, piece + 1].map((it) => Math.round((body.length * it) / pieces));
        request.write(body.subarray(from, to));
        await after((3 * seconds * 1_000) / pieces);
      }
      request.end();
      const response = await answered;
      assert.equal(response.statusCode, 200);
      assert.ok((await json(response)).pulls.length > 0);
    });
  });
}
