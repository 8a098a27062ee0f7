// A candidate's phone with a browser of its own, which ends and starts again on what it kept. Knows no plot.

import { OwnBrowser } from "./chromium.mjs";
import { Phone } from "./phone.mjs";
import { Stage } from "./stage.mjs";
import { Wire } from "./wire.mjs";

export class LonePhone {
  /** Just paired; gone when the test ends. */
  static async paired(t) {
    const lone = new LonePhone();
    const { server } = await Stage.of(t);
    lone.browser = await OwnBrowser.fresh();
    t.after(() => lone.browser.remove());
    lone.phone = await Phone.of(lone.browser.context, await Wire.to(server));
    t.after(() => lone.phone.wire.close());
    await lone.phone.pair(server.link("candidate"));
    return lone;
  }

  /** Ends in the middle of whatever it does, like a phone whose battery ends, and starts again. */
  async kill() {
    await this.browser.kill();
    return this.#start();
  }

  /** Is closed as a person does, and starts again. */
  async restart() {
    await this.browser.quit();
    return this.#start();
  }

  /** On the same profile and at the same address; what is shown is a new page. */
  async #start() {
    await this.browser.start();
    this.phone = await Phone.of(this.browser.context, this.phone.wire);
    return this.phone;
  }
}
