// What one test plays on: a server with the demo's data of its own, and phones that come and go. Knows no plot.

import { after, before } from "node:test";

import { launch } from "./chromium.mjs";
import { Phone } from "./phone.mjs";
import { Server } from "./server.mjs";

let browser;

/** One browser for all tests of a file. */
export function useBrowser() {
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
}

/** A stage for this test. When the test ends, no phone on it may have complained. */
export class Stage {
  #phones = [];

  static async of(test) {
    const stage = new Stage();
    stage.server = await Server.demo();
    test.after(() => stage.#clear());
    return stage;
  }

  /** The phone of whoever this role's link is for, with everything fetched, ready to lose its network. */
  async paired(role, looks) {
    const phone = await this.blank(looks);
    await phone.pair(this.server.link(role));
    await phone.workerReady();
    return phone;
  }

  /** A phone nobody uses yet. */
  async blank(looks) {
    return this.take(await Phone.blank(browser, this.server, looks));
  }

  /** A phone from elsewhere is cleared away with the others. */
  take(phone) {
    this.#phones.push(phone);
    return phone;
  }

  /** Another server process takes over the data, and every wire leads there. */
  async restart(options) {
    const { data, ownsData } = this.server;
    await this.server.end("SIGINT");
    this.server = await Server.demo({ data, ...options });
    this.server.ownsData = ownsData;
    for (const phone of this.#phones) phone.wire.leadTo(this.server);
  }

  async #clear() {
    try {
      for (const phone of this.#phones) phone.assertQuiet();
    } finally {
      for (const phone of this.#phones) await phone.close();
      await this.server.stop();
    }
  }
}
