// Who asks, from an address of their own, by what means they like. Knows what browsers do with a cookie, and no proxy.

import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import tls from "node:tls";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";

import { newId } from "../../e2e/kit/forge.mjs";

/** How long anything is waited for that should be there at once, and may be a while on a busy machine. */
const PATIENCE_MS = 30_000;

/** What a request, or a stream of HTTP/2, is answered with first; an error where nothing comes. */
export async function answerTo(request) {
  const [answer] = await once(request, "response", { signal: AbortSignal.timeout(PATIENCE_MS) });
  return answer;
}

export class Visitor {
  /** Of a site; every address of this machine's own loop is another visitor. */
  constructor(site, from = "127.0.0.1") {
    Object.assign(this, { site, from, device: newId() });
    this.ca = readFileSync(site.authority.file);
  }

  /** An answer, whole: status, headers, bytes. `straight` passes the proxy by, `plain` comes without TLS. */
  async ask(path, { method = "GET", headers = {}, body, straight = false, plain = false } = {}) {
    const request = this.begin(path, { method, headers: { ...headers, ...length(body) }, straight, plain });
    const answered = answerTo(request);
    request.end(body);
    const response = await answered;
    const bytes = await buffer(response);
    return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString() };
  }

  /** A request of which the body is to come yet. */
  begin(path, { method = "POST", headers = {}, straight = false, plain = false } = {}) {
    const { host, http: open, https: closed, server } = this.site;
    const port = straight ? server : plain ? open : closed;
    const named = { host: `${host}:${closed}`, ...(this.cookie && { cookie: this.cookie }), ...headers };
    const how = { host: "127.0.0.1", port, path, method, headers: named, localAddress: this.from, agent: false };
    const request = straight || plain ? http.request(how) : https.request({ ...how, ca: this.ca, servername: host });
    // Who waits for the answer hears of it; of one that was left nobody does.
    return request.on("error", () => {});
  }

  /** Sends JSON. */
  post(path, value, options = {}) {
    const headers = { "content-type": "application/json", ...options.headers };
    return this.ask(path, { ...options, method: "POST", headers, body: JSON.stringify(value) });
  }

  /** Comes in by a code, and keeps the cookie as a browser would. */
  async pair(code) {
    const answer = await this.post("/api/pair", { code, device: this.device });
    if (answer.status !== 200) throw new Error(answer.text);
    [this.cookie] = answer.headers["set-cookie"][0].split(";");
    this.welcome = JSON.parse(answer.text);
    return answer;
  }

  /** A session of HTTP/2, as browsers open it. */
  async session() {
    const { host, https: port } = this.site;
    const how = { host: "127.0.0.1", port, servername: host, ca: this.ca, localAddress: this.from, ALPNProtocols: ["h2"] };
    const session = http2.connect(this.site.origin, { createConnection: () => tls.connect(how) });
    await once(session, "connect", { signal: AbortSignal.timeout(PATIENCE_MS) });
    return session;
  }
}

function length(body) {
  return body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
}
