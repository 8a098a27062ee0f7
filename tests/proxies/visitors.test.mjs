// Who a visitor is behind a proxy: their own address, whatever they say themselves, and nobody else's. What one visitor may have of
// nginx itself.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Nginx } from "./kit/nginx.mjs";
import { PROXIES, Site } from "./kit/site.mjs";
import { until } from "./kit/until.mjs";
import { Visitor } from "./kit/visitor.mjs";

/** Wrong codes of one visitor that are looked up at once. */
const TRIES = 10;

/** Requests and lines that one visitor may have at nginx at once, and how many of them come together, by a session of HTTP/2. */
const AT_ONCE = 512;
const OF_SESSION = 64;

/** Another's name, as a proxy would say it. */
const claims = (address) => ({ "x-forwarded-for": address, "x-real-ip": address, forwarded: `for=${address}` });

/** What comes of a code that nobody gave out. */
async function guess(visitor, headers) {
  const { status } = await visitor.post("/api/pair", { code: "0".repeat(32), device: visitor.device }, { headers });
  return status;
}

for (const Proxy of PROXIES) {
  describe(`behind ${Proxy.title}`, () => {
    test("wrong codes count for the one they come from, whoever they say they are", async (t) => {
      const site = await Site.behind(t, Proxy);
      const [guessing, other] = ["127.0.0.7", "127.0.0.8"].map((from) => new Visitor(site, from));
      const statuses = [];
      for (let tries = 0; tries <= TRIES; tries += 1) statuses.push(await guess(guessing, claims(`203.0.113.${tries}`)));
      assert.deepEqual(statuses, [...Array(TRIES).fill(404), 429], "another name is no other visitor");
      assert.equal(await guess(other, {}), 404, "others are not held up");
      assert.equal(await guess(other, claims(guessing.from)), 404, "nor are they whom they say they are");
      assert.equal(await guess(guessing, claims(other.from)), 429);
    });
  });
}

test("behind nginx one visitor has so many requests at once, and all others go on", async (t) => {
  const site = await Site.behind(t, Nginx);
  // The server itself would decline half as many from elsewhere; of who is on this machine it believes that they ask for others.
  const [greedy, other] = ["127.0.0.7", "127.0.0.8"].map((from) => new Visitor(site, from));
  const sessions = [];
  t.after(() => sessions.forEach((session) => session.destroy()));
  const statuses = [];
  const ask = (session) => {
    const headers = { ":method": "POST", ":path": "/api/pair", "content-type": "application/json", "content-length": 100 };
    const stream = session.request(headers);
    stream.on("error", () => {}).on("response", (answer) => statuses.push(answer[":status"]));
    // The rest does not come: the server waits for it.
    stream.write("{");
  };
  const said = async () => `${await site.connections()} connections to the server, ${statuses.length} answers: ${statuses}`;
  while (sessions.length < AT_ONCE / OF_SESSION) {
    const session = await greedy.session();
    sessions.push(session);
    for (let count = 0; count < OF_SESSION; count += 1) ask(session);
    await until(async () => (await site.connections()) >= sessions.length * OF_SESSION, said);
  }
  assert.deepEqual(statuses, [], "all of them are waited for");

  assert.equal((await greedy.ask("/healthz")).status, 429, "one more is declined");
  assert.equal((await other.ask("/healthz")).status, 200, "nobody else is");
  for (const session of sessions) session.destroy();
  await until(async () => (await greedy.ask("/healthz")).status === 200, said);
});
