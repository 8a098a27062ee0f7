// What a proxy writes down of who asks: nothing. What a link holds opens a phone or a page, and where somebody is is theirs.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";

import { PROXIES, Site } from "./kit/site.mjs";
import { Visitor } from "./kit/visitor.mjs";

/** Everything that a proxy wrote: what it said, and every file in the folder it was given. */
async function written(site) {
  const { folder, program } = site.proxy;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return [program.text(), ...texts].join("\n");
}

for (const Proxy of PROXIES) {
  describe(`behind ${Proxy.title}`, () => {
    test("no log of it holds what was asked or by whom, whether the server answers or is away", async (t) => {
      const site = await Site.behind(t, Proxy);
      const secret = randomBytes(16).toString("hex");
      const visitor = new Visitor(site, "127.0.0.99");
      const headers = { referer: `${site.origin}/l/${secret}`, "user-agent": secret };
      const asked = [];
      for (const isAway of [false, true]) {
        if (isAway) await site.program.stop();
        for (const plain of [true, false]) {
          for (const file of [`/l/${secret}`, `/c/${secret}.ics`]) {
            const { status } = await visitor.ask(file, { headers, plain });
            asked.push(status);
          }
        }
      }
      assert.deepEqual(asked, [308, 308, 410, 410, 308, 308, 502, 502]);
      await site.proxy.program.stop();
      const text = await written(site);
      const kept = text.split("\n").filter((line) => line.includes(secret) || line.includes(visitor.from));
      assert.deepEqual(kept, []);
    });
  });
}
