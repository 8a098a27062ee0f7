// The real server with the demo's data, behind a proxy, as people find it. Knows the command line, and no answer.

import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { SERVER, WEB, temporary } from "../../e2e/kit/place.mjs";
import { Server } from "../../e2e/kit/server.mjs";
import { Authority } from "../../native/kit/tls.mjs";
import { Caddy } from "./caddy.mjs";
import { Nginx } from "./nginx.mjs";
import { Program, freePort } from "./program.mjs";

const HOST = "localhost";

const run = promisify(execFile);

/** Every proxy that there is a configuration for. */
export const PROXIES = [Nginx, Caddy];

export class Site {
  /** Server and proxy, just started; gone when the test ends. With `seconds` the proxy waits so long for whatever it waits for. */
  static async behind(t, Proxy, { seconds } = {}) {
    const site = new Site();
    site.folder = await temporary("proxy");
    t.after(() => site.#remove());
    site.data = path.join(site.folder, "data");
    site.codes = await invented(site.data);
    site.authority = await Authority.fresh();
    site.http = await freePort();
    site.https = await freePort();
    site.host = HOST;
    site.origin = `https://${HOST}:${site.https}`;
    await site.#serve();
    const place = path.join(site.folder, "proxy");
    await mkdir(place);
    site.proxy = await Proxy.start({ ...(await site.#certificate()), host: HOST, folder: place, seconds,
      http: site.http, https: site.https, server: site.server });
    return site;
  }

  /** Looks at all that it stands on, by the command: what it says, and what it ends with. */
  doctor() {
    const words = ["doctor", "--data", this.data, "--origin", this.origin, "--web", WEB];
    const env = { ...process.env, SSL_CERT_FILE: this.authority.file };
    return run(SERVER, words, { env }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    );
  }

  /** Where somebody without an app says something about the candidate of a traject, as its secret address here. */
  async link(traject) {
    const { stdout } = await run(SERVER, ["link", "--data", this.data, "--traject", traject, "--origin", this.origin]);
    return new URL(stdout.trim().replace("link ", "")).pathname;
  }

  /** How many connections to the server are open now, whoever has them. */
  async connections() {
    const lines = (await readFile("/proc/net/tcp", "utf8")).trim().split("\n").slice(1);
    const ends = lines.map((line) => line.trim().split(/\s+/));
    const port = this.server.toString(16).toUpperCase().padStart(4, "0");
    // Of each, this end: where it stands, and that it is open.
    return ends.filter(([, own, , state]) => own.endsWith(`:${port}`) && state === "01").length;
  }

  async #serve() {
    const options = ["--data", this.data, "--origin", this.origin, "--web", WEB, "--port", "0", "--metrics-port", "0"];
    this.program = await Program.start(SERVER, ["serve", ...options], /^metrics (http:.*)$/);
    // Said before it says where counts are.
    this.server = Number(/^ready http:.*:(\d+)$/m.exec(this.program.text())[1]);
    this.metrics = this.program.found[1];
  }

  async #certificate() {
    const found = await this.authority.vouchFor(HOST);
    const files = { key: path.join(this.folder, "key.pem"), cert: path.join(this.folder, "cert.pem") };
    for (const [name, file] of Object.entries(files)) await writeFile(file, found[name], { mode: 0o600 });
    return files;
  }

  async #remove() {
    await this.proxy?.program.stop();
    await this.program?.stop();
    await this.authority?.remove();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The data of the demo, for the server to serve: whose code lets whom in. */
async function invented(data) {
  const demo = await Server.demo({ data });
  const codes = Object.entries(demo.links).map(([role, link]) => [role, new URL(link).hash.slice(1)]);
  await demo.end("SIGINT");
  return Object.fromEntries(codes);
}
