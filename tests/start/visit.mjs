// Somebody who opens the app on a cheap phone, and how long it takes until they can read words of their own. Knows no build.

import { SLOWER } from "../e2e/kit/stopwatch.mjs";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "nl-NL", reducedMotion: "reduce" };
/** A slow mobile network, as Lighthouse has it. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const PATIENCE_MS = 60_000;

/** A phone on which nothing was ever opened, that looks out for these words. */
export class Phone {
  static async blank(browser, words) {
    const phone = new Phone();
    phone.context = await browser.newContext(PHONE);
    phone.context.setDefaultTimeout(PATIENCE_MS);
    await phone.context.addInitScript(lookOutFor, words);
    phone.page = await phone.context.newPage();
    phone.tool = await phone.context.newCDPSession(phone.page);
    return phone;
  }

  /** As slow as a cheap phone, and if so wished on a slow network. */
  async slow({ network }) {
    await this.tool.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    if (!network) return;
    await this.tool.send("Network.enable");
    await this.tool.send("Network.emulateNetworkConditions", SLOW_NETWORK);
  }

  /** Milliseconds from opening an address until the words can be read anywhere, and until they stand in the app itself. */
  async open(address) {
    await this.page.goto(address, { waitUntil: "commit" });
    const marked = (name) => performance.getEntriesByName(name)[0]?.startTime;
    await this.page.waitForFunction(marked, "opstap-app");
    return { words: await this.page.evaluate(marked, "opstap-words"), app: await this.page.evaluate(marked, "opstap-app") };
  }

  /** Waits until the app can start without a network, and has what it asked for. */
  async rest() {
    await this.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await this.page.waitForLoadState("networkidle");
  }

  async offline() {
    await this.context.setOffline(true);
  }

  close() {
    return this.context.close();
  }
}

/** Runs in the page, before anything else there: notes the frame in which the words first stand on the screen. */
function lookOutFor(words) {
  const stands = (root) => {
    if (!root?.textContent.includes(words)) return false;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (data.includes(words) && parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
    }
    return false;
  };
  const places = { "opstap-words": () => document.body, "opstap-app": () => document.querySelector("#main") };
  const left = new Set(Object.keys(places));
  const look = () => {
    for (const name of left) {
      if (!stands(places[name]())) continue;
      left.delete(name);
      requestAnimationFrame(() => performance.mark(name));
    }
    if (left.size === 0) seen.disconnect();
  };
  const seen = new MutationObserver(look);
  seen.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
}
