// The real browser: for many people at once, or as one person's own that is killed like a phone whose battery ends.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createInterface } from "node:readline";

import { chromium } from "playwright-core";

import { CHROMIUM, WHOLE_CHROMIUM, temporary } from "./place.mjs";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One browser in which each person has a context of their own. */
export function launch() {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

/** The same with all of its desktop, for what the headless shell does not do. */
export function launchWhole() {
  return chromium.launch({ executablePath: WHOLE_CHROMIUM, args: [...QUIET, "--headless=new"] });
}

/** A browser with a profile on disk, which survives the browser. */
export class OwnBrowser {
  /** A browser that was never used before. */
  static async fresh() {
    const own = new OwnBrowser();
    own.profile = await temporary("profile");
    await own.start();
    return own;
  }

  /** Starts it on its profile; `context` is the person's only one. */
  async start() {
    const options = ["--headless", "--remote-debugging-port=0", `--user-data-dir=${this.profile}`, "--accept-lang=nl-NL"];
    // A process group of its own, so that its children end with it.
    this.process = spawn(CHROMIUM, [...options, ...QUIET, "about:blank"], {
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.debugger = await debuggerOf(this.process);
    this.browser = await chromium.connectOverCDP(this.debugger);
    [this.context] = this.browser.contexts();
  }

  /** Ends every process of it at once, in the middle of whatever it does. */
  async kill() {
    const exit = once(this.process, "exit");
    process.kill(-this.process.pid, "SIGKILL");
    await exit;
  }

  /** Closes it as a person does. */
  async quit() {
    const exit = once(this.process, "exit");
    const tool = await this.browser.newBrowserCDPSession();
    // The connection may be gone before the answer is.
    tool.send("Browser.close").catch(() => {});
    await exit;
  }

  async remove() {
    if (this.process.exitCode === null && this.process.signalCode === null) await this.kill();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function debuggerOf(process) {
  for await (const line of createInterface({ input: process.stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)$/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the browser ended before it could be spoken to");
}
