// One build's server on a folder of its own, and its people without a browser. Knows the doors of the server, and no screen.

import { cp, rm } from "node:fs/promises";

import { newId, round } from "../e2e/kit/forge.mjs";
import { temporary } from "../e2e/kit/place.mjs";
import { Server } from "../e2e/kit/server.mjs";

/** Runs one build's server. Each start of it prints new links. */
export class Site {
  /** A site on invented people of its own, or on what stands in a folder. */
  static async of(build, data) {
    const site = new Site();
    site.build = build;
    site.data = await temporary("start");
    if (data) await cp(data, site.data, { recursive: true });
    await site.start();
    return site;
  }

  /** At the same address as before, so that a phone finds it again. */
  async start() {
    const { data, port } = this;
    const { demo, web } = this.build;
    this.server = await Server.demo({ demo, data, web, port });
    ({ links: this.links, port: this.port } = this.server);
    this.origin = new URL(this.links.candidate).origin;
  }

  /** Another build takes over, on the same data and at the same address. */
  async become(build) {
    await this.end();
    this.build = build;
    await this.start();
  }

  /** A link nobody has used. */
  async freshLink(role) {
    if (!this.links[role]) {
      await this.end();
      await this.start();
    }
    const link = this.links[role];
    delete this.links[role];
    return link;
  }

  end() {
    return this.server.end("SIGINT");
  }

  async remove() {
    await this.end();
    await rm(this.data, { recursive: true, force: true });
  }

  /** Somebody of this site, with a phone that is no browser. */
  async person(role) {
    const link = new URL(await this.freshLink(role));
    const device = newId();
    const person = new Person();
    person.address = link.origin;
    const answer = await person.post("/api/pair", { code: link.hash.slice(1), device });
    Object.assign(person, { device, cookie: answer.headers.get("set-cookie").split(";")[0], me: await answer.json() });
    return person;
  }
}

/** Somebody who asks the server by hand. */
class Person {
  async post(path, body) {
    const headers = { "Content-Type": "application/json" };
    if (this.cookie) headers.Cookie = this.cookie;
    const answer = await fetch(this.address + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  }

  /** The trajecten of this person, each with its changes. */
  async pull() {
    const reply = await this.round([]);
    return reply.pulls.map(({ entries, snapshot }) => entries ?? snapshot);
  }

  /** Brings these changes, each of which must be taken in. */
  async push(log, changes) {
    const reply = await this.round([{ log, changes }]);
    const [declined] = reply.outcomes[0].of.filter(([, outcome]) => !outcome.accepted);
    if (declined) throw new Error(JSON.stringify(declined));
  }

  async round(push) {
    const answer = await this.post("/api/sync", round(this.device, push));
    return answer.json();
  }
}
