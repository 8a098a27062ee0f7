// What the server says comes through a proxy as it was said: files and headers, packed or not, its cookie; and nothing of its counts.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";

import { WEB } from "../e2e/kit/place.mjs";
import { PROXIES, Site } from "./kit/site.mjs";
import { Visitor } from "./kit/visitor.mjs";

/** Of a line from one machine to the next, and of who is at its end; all others are the server's. */
const OF_THE_LINE = ["alt-svc", "connection", "date", "keep-alive", "server", "transfer-encoding"];
const FOR_PEOPLE = ["content-security-policy", "strict-transport-security", "x-content-type-options"];
const COOKIE = /^__Host-opstap=[^;]{20,}; Max-Age=\d+; HttpOnly; Secure; SameSite=Strict; Path=\/$/;

const said = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_LINE.includes(name)));

/** The largest file of the bundle that comes packed. */
async function largest() {
  const { files } = JSON.parse(await readFile(path.join(WEB, "bundle.json"), "utf8"));
  const packed = files.filter((file) => file.brotli_bytes).sort((a, b) => b.brotli_bytes - a.brotli_bytes);
  return `/${packed[0].path}`;
}

for (const Proxy of PROXIES) {
  describe(`behind ${Proxy.title}`, () => {
    test("pages, files and health come as the server sends them, to the byte and to the header", async (t) => {
      const visitor = new Visitor(await Site.behind(t, Proxy));
      for (const file of ["/", "/healthz", "/readyz", "/vandaag", "/api/me", await largest()]) {
        for (const packing of ["br", "gzip", "identity"]) {
          const headers = { accept: "text/html,*/*", "accept-encoding": packing };
          const [straight, passed] = [await visitor.ask(file, { headers, straight: true }), await visitor.ask(file, { headers })];
          const what = `${file} as ${packing}`;
          assert.deepEqual([passed.status, said(passed.headers)], [straight.status, said(straight.headers)], what);
          assert.ok(passed.bytes.equals(straight.bytes), `${what} is the same`);
          for (const name of FOR_PEOPLE) assert.ok(passed.headers[name], `${what} has ${name}`);
        }
      }
      const page = await visitor.ask("/", { headers: { accept: "text/html", "accept-encoding": "br" } });
      assert.equal(page.headers["content-encoding"], "br");
      assert.match(brotliDecompressSync(page.bytes).toString(), /^<!doctype html>/i);
      const headers = { accept: "text/html", "accept-encoding": "br", "if-none-match": page.headers.etag };
      assert.equal((await visitor.ask("/", { headers })).status, 304);
    });

    test("a page that a secret opens is packed by nobody", async (t) => {
      const site = await Site.behind(t, Proxy);
      const candidate = new Visitor(site);
      await candidate.pair(site.codes.candidate);
      const { pulls } = JSON.parse((await candidate.post("/api/sync", candidate.welcome.round)).text);
      const { log } = pulls.map((pull) => pull.snapshot).find(({ entries }) => entries.some(({ change }) => change.edit.outline));
      const headers = { accept: "text/html", "accept-encoding": "gzip, br" };
      const { status, headers: sent, text } = await new Visitor(site).ask(await site.link(log), { headers });
      assert.deepEqual([status, sent["content-encoding"], sent["cache-control"]], [200, undefined, "no-store"]);
      assert.match(text, /^<!doctype html>/i);
    });

    test("who asks without TLS is sent on, with what they asked for", async (t) => {
      const visitor = new Visitor(await Site.behind(t, Proxy));
      for (const method of ["GET", "POST"]) {
        const headers = { host: "localhost" };
        const { status, headers: sent } = await visitor.ask("/traject/1?x=a%20b", { method, headers, plain: true });
        assert.deepEqual([status, sent.location], [308, "https://localhost/traject/1?x=a%20b"]);
      }
    });

    test("the cookie that opens a session keeps all that guards it, and what is large comes packed", async (t) => {
      const site = await Site.behind(t, Proxy);
      const coach = new Visitor(site);
      const { headers } = await coach.pair(site.codes.coach);
      assert.equal(headers["set-cookie"].length, 1);
      assert.match(headers["set-cookie"][0], COOKIE);
      assert.equal((await coach.ask("/api/me")).status, 200);

      const packed = await coach.post("/api/sync", coach.welcome.round, { headers: { "accept-encoding": "br", origin: site.origin } });
      assert.deepEqual([packed.status, packed.headers["content-encoding"]], [200, "br"]);
      const whole = brotliDecompressSync(packed.bytes);
      assert.ok(JSON.parse(whole).pulls.length > 0 && whole.length > 2 * packed.bytes.length);
      const elsewhere = { headers: { origin: "https://elsewhere.example" } };
      assert.equal((await coach.post("/api/sync", coach.welcome.round, elsewhere)).status, 403);
    });

    test("counts are told on the machine itself, and to nobody who comes by the proxy", async (t) => {
      const site = await Site.behind(t, Proxy);
      const told = await fetch(site.metrics);
      assert.match(`${told.headers.get("content-type")} ${await told.text()}`, /openmetrics.*opstap_rounds_total/s);
      const visitor = new Visitor(site);
      const own = new URL(site.metrics).host;
      const { status } = await visitor.ask("/metrics");
      assert.equal(status, 404);
      // Nor where they ask as if they were there, or as for a page: that gets the app, which has no such screen.
      for (const headers of [{ host: own }, { "x-forwarded-host": own, "x-forwarded-for": "127.0.0.1" }, { accept: "text/html" }]) {
        const { headers: sent, text } = await visitor.ask("/metrics", { headers });
        assert.doesNotMatch(`${sent["content-type"]} ${text}`, /openmetrics|opstap_rounds/);
      }
    });

    test("the doctor finds the server where people find it, and says so when the proxy is away", async (t) => {
      const site = await Site.behind(t, Proxy);
      const well = await site.doctor();
      assert.match(well.stdout, new RegExp(`^well +origin: ${site.origin} answers$`, "m"));
      assert.equal(well.code, 0, well.stdout);
      await site.proxy.program.stop();
      const ill = await site.doctor();
      assert.match(ill.stdout, new RegExp(`^FAULT +origin: ${site.origin} does not answer`, "m"));
      assert.equal(ill.code, 1);
    });
  });
}
