// One person's phone: a browser context at the end of its own wire, and what a thumb does with it. Knows no record.

import assert from "node:assert/strict";

import { listen } from "./complaints.mjs";
import { Journal } from "./journal.mjs";
import { messages } from "./messages.mjs";
import { atRest, count } from "./rest.mjs";
import { Wire } from "./wire.mjs";

// Long, because it only costs time where something is broken.
const PATIENCE_MS = 30_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: "nl-NL", reducedMotion: "reduce" };

/** A phone in someone's hand. */
export class Phone {
  /** A phone nobody uses yet. `looks` are options of a browser context. */
  static async blank(browser, server, looks = {}) {
    return Phone.of(await browser.newContext({ ...PHONE, ...looks }), await Wire.to(server), looks);
  }

  /** The phone of whoever this role's link is for, with everything fetched. */
  static async paired(browser, server, role, looks = {}) {
    const phone = await Phone.blank(browser, server, looks);
    await phone.pair(server.link(role));
    return phone;
  }

  /** A phone from a context that is already there. */
  static async of(context, wire, { locale = PHONE.locale } = {}) {
    const phone = new Phone();
    phone.context = context;
    phone.wire = wire;
    phone.w = messages(locale.slice(0, 2));
    phone.complaints = await listen(context);
    await count(context);
    context.setDefaultTimeout(PATIENCE_MS);
    phone.page = await context.newPage();
    return phone;
  }

  /** Opens a one-time link and waits until what is behind it has come. */
  async pair(link) {
    await this.page.goto(this.here(link));
    await this.settled();
    await this.until(async () => (await this.journal()).hasAnswer(), "everything fetched");
  }

  /** Opens an address of the app, as somebody does who has looked at what is there. */
  async go(path) {
    await atRest(this.page);
    await this.page.goto(this.wire.origin + path);
    await this.settled();
  }

  /** Opens the page anew, as somebody does who has looked at what is there. */
  async reload() {
    await atRest(this.page);
    await this.page.reload();
  }

  /** Waits until a screen stands, and not the shape of one. */
  async settled() {
    await this.page.locator("#main h1").first().waitFor();
    await this.page.locator("#main .skeleton").first().waitFor({ state: "detached" });
  }

  /** Waits until something holds, looking again each time the page could have drawn. */
  async until(holds, what) {
    const end = Date.now() + PATIENCE_MS;
    while (!(await holds())) {
      assert.ok(Date.now() < end, `in vain: ${what}, at ${this.page.url()}`);
      await this.page.evaluate(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn))));
    }
  }

  /** Presses the button or link of this message. */
  async press(id, values) {
    await this.control(id, values).click();
  }

  /** The button or link of this message. */
  control(id, values) {
    const name = this.w.like(id, values);
    const main = this.page.locator("body");
    return main.getByRole("button", { name }).or(main.getByRole("link", { name })).first();
  }

  /** The field of this message. */
  field(id, values) {
    return this.page.locator(".field").filter({ has: this.page.getByText(this.w.like(id, values)) }).first()
      .locator("input, textarea");
  }

  /** Chooses a radio or a chip by its words; `question` names its group where another has the same words. */
  async choose(id, question) {
    await this.option(id, question).click();
  }

  /** The radio or chip of this message, in the group of `question` if that is given. */
  option(id, question) {
    const groups = this.page.locator("fieldset");
    const asked = question ? groups.filter({ has: this.page.locator("legend", { hasText: this.w.like(question) }) }) : groups;
    return asked.locator("label.choice").filter({ hasText: this.w.like(id) }).first();
  }

  /** Waits until these words stand on the screen. */
  async sees(id, values) {
    await this.page.getByText(this.w.like(id, values)).first().waitFor();
  }

  /** Waits until the app can start without a network. */
  async workerReady() {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  /** Waits for these words, which are only said of what is on disk; two messages may be said as one. */
  async saved(...ids) {
    const said = new RegExp(`^\\s*${ids.map((id) => this.w.source(id)).join(" ")}\\s*$`);
    await this.page.locator(".toast p").filter({ hasText: said }).waitFor();
  }

  /** No network: neither for the page, nor for anything behind it. */
  async offline() {
    this.wire.cut();
    await this.context.setOffline(true);
  }

  /** The network is back. */
  async online() {
    this.wire.mend();
    await this.context.setOffline(false);
  }

  /** Waits until the server has everything this phone made. */
  async sent() {
    await atRest(this.page);
    await this.until(async () => (await this.journal()).pending().length === 0, "all sent");
  }

  /** The clock of this device is turned so many days further, for the pages that are open and all that come. */
  async setClockOn(days) {
    const turn = (ms) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ms;
    };
    const ms = days * 86_400_000;
    await this.context.addInitScript(turn, ms);
    for (const page of this.context.pages()) await page.evaluate(turn, ms);
  }

  /** Leaves this phone to someone else. */
  async leave() {
    await this.go("/ik");
    await this.press("c-me-leave");
    await this.page.locator("dialog[open]").getByRole("button", { name: this.w.like("c-me-leave") }).click();
    await this.sees("a-enter-title");
  }

  /** What this phone has on disk; of someone else than who uses it, if so named. */
  journal(person) {
    return Journal.of(this.page, person);
  }

  /** Everything a person can read now. */
  read() {
    return this.page.locator("body").innerText();
  }

  /** The same with everything unfolded. */
  async readAll() {
    await this.page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    return this.read();
  }

  /** The page dies as if its process was ended; another is opened where it was. */
  async crash() {
    const { page } = this;
    const url = page.url();
    const crashed = page.waitForEvent("crash");
    const tool = await this.context.newCDPSession(page);
    // Its answer never comes: whoever should give it is gone.
    tool.send("Page.crash").catch(() => {});
    await crashed;
    this.page = await this.context.newPage();
    await page.close();
    await this.page.goto(url);
    await this.settled();
  }

  /** No broken policy, no error, no crash since the beginning. */
  assertQuiet() {
    assert.deepEqual(this.complaints, []);
  }

  async close() {
    // A request that a test answers itself may still be on its way; that it breaks off with the phone is no fault.
    const answered = [this.context, ...this.context.pages()];
    await Promise.all(answered.map((it) => it.unrouteAll({ behavior: "ignoreErrors" })));
    await this.context.close();
    await this.wire.close();
  }

  /** The address of a link on this phone's own wire. */
  here(link) {
    return this.wire.origin + link.slice(new URL(link).origin.length);
  }
}
