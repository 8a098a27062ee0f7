// A line for news through a proxy: what is said on it is there at once, it may stay silent as long as it does, and it ends with who
// listens.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { newId, round } from "../e2e/kit/forge.mjs";
import { wholeTraject } from "../e2e/kit/workload.mjs";
import { Caddy } from "./kit/caddy.mjs";
import { Nginx } from "./kit/nginx.mjs";
import { PROXIES, Site } from "./kit/site.mjs";
import { until } from "./kit/until.mjs";
import { Visitor, answerTo } from "./kit/visitor.mjs";

/** What comes on a line, and when. */
class Line {
  /** Of a stream, and how to leave it. */
  constructor(stream, leave) {
    Object.assign(this, { heard: "", leave });
    stream.setEncoding("utf8");
    stream.on("data", (text) => (this.heard += text));
    stream.on("error", () => {});
    this.stream = stream;
  }

  static async opened(visitor) {
    const request = visitor.begin("/api/events", { method: "GET" });
    request.end();
    const response = await answerTo(request);
    assert.equal(response.statusCode, 200);
    return new Line(response, () => request.destroy());
  }

  /** The same over HTTP/2. */
  static async shared(visitor) {
    const session = await visitor.session();
    const stream = session.request({ ":path": "/api/events", cookie: visitor.cookie });
    const headers = await answerTo(stream);
    assert.equal(headers[":status"], 200);
    return new Line(stream, () => session.destroy());
  }

  /** Waits until this was said; within a second, or it fails. */
  async hears(words) {
    const signal = AbortSignal.timeout(1_000);
    while (!this.heard.includes(words)) await once(this.stream, "data", { signal });
  }
}

/** A number of seconds that the server's source says. */
async function said(file, pattern) {
  const text = await readFile(new URL(`../../server/src/${file}`, import.meta.url), "utf8");
  return Number(pattern.exec(text)[1]);
}

for (const Proxy of PROXIES) {
  describe(`behind ${Proxy.title}`, () => {
    for (const [title, open] of [["of its own", Line.opened], ["among others", Line.shared]]) {
      test(`on a line ${title} a change is heard within a second, and it ends with who listens`, async (t) => {
        const site = await Site.behind(t, Proxy);
        const coach = new Visitor(site);
        await coach.pair(site.codes.coach);
        const line = await open(coach);
        t.after(() => line.leave());
        await line.hears("event: hello\ndata: 1\n\n");
        const [log, device, [opening]] = [newId(), newId(), wholeTraject()];
        const change = { device, n: 1, base: 0, at: Date.now(), author: coach.welcome.person, edit: opening };
        const pushed = await coach.post("/api/sync", round(device, [{ log, changes: [change] }]));
        assert.equal(pushed.status, 200, pushed.text);
        await line.hears(`event: log\ndata: ${log}\n\n`);

        const before = await site.connections();
        line.leave();
        // Long before anything is said on it again, by which who is gone would be noticed.
        await until(async () => (await site.connections()) < before, () => `fewer than ${before} connections`, { within: 5_000 });
      });
    }
  });
}

/** Everything that is called a timeout in what a program makes of its configuration. */
function timeouts(settings) {
  if (settings === null || typeof settings !== "object") return [];
  return Object.entries(settings).flatMap(([name, value]) => (name.endsWith("timeout") ? [[name, value]] : timeouts(value)));
}

test("nginx waits for nothing but an answer, and longer than a line is ever silent", async (t) => {
  const site = await Site.behind(t, Nginx);
  const told = (await site.proxy.settings()).filter(([name]) => name.endsWith("timeout"));
  assert.deepEqual(told.map(([name]) => name), ["proxy_read_timeout"]);
  const seconds = Number(/^(\d+)s$/.exec(told[0][1])[1]);
  const silence = await said("http/events.rs", /HEARTBEAT: Duration = Duration::from_secs\((\d+)\)/);
  // One word may be late.
  assert.ok(seconds > 2 * silence, `${seconds} s are more than twice ${silence}`);
});

test("Caddy ends no line and no body, and leaves an unused connection before the server does", async (t) => {
  const site = await Site.behind(t, Caddy);
  const told = timeouts(await site.proxy.settings());
  assert.deepEqual(told.map(([name]) => name), ["idle_timeout"]);
  const seconds = told[0][1] / 1e9;
  const minutes = await said("serve/listener.rs", /PROXY_SILENCE_MAX: Duration = Duration::from_mins\((\d+)\)/);
  assert.ok(seconds > 0 && seconds < minutes * 60, `${seconds} s are less than ${minutes} minutes`);
});
