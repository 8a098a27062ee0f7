// The app in a window of its own: started, tapped, killed and started again on the same folder. Knows no plot.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

import { messages } from "../../e2e/kit/messages.mjs";
import { outFile, temporary } from "../../e2e/kit/place.mjs";
import { Inspector } from "./inspector.mjs";
import { rowsOf } from "./rows.mjs";

const run = promisify(execFile);
// Long, because it only costs time where something is broken.
const PATIENCE_MS = 30_000;
/** So long a press may take to arrive. */
const PRESSED_MS = 2_000;
/** The program, built with the feature `desktop`. */
const APP = process.env.OPSTAP_APP;
const LIBRARY_OF_TIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

const running = new Set();
// A test that breaks off leaves no window behind.
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** A window on a folder of its own. */
export class Window {
  /** A window nobody used yet. `authority` is a file with what it shall trust, and nothing else; `apart` says by which words it
   *  starts, where its folder is a disk of its own. */
  static async blank(display, { authority, language = "nl", apart } = {}) {
    const window = new Window();
    Object.assign(window, { display, authority, language });
    window.w = messages(language);
    window.folder = await temporary("window");
    window.apart = apart?.(window.folder) ?? [];
    // What a developer's build keeps of where its window stood is another's in a shared place.
    window.scratch = await temporary("scratch");
    return window;
  }

  /** Its person reads another language from now on. */
  speaks(language) {
    this.w = messages(language);
  }

  /** Starts it, perhaps with a link, perhaps on another day, perhaps where the environment says more. */
  async start({ link, days, env: more = {} } = {}) {
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: this.display.name,
      LC_ALL: this.language === "nl" ? "nl_NL.UTF-8" : "C.UTF-8",
      OPSTAP_DATA: this.folder,
      TMPDIR: this.scratch,
      XDG_CONFIG_HOME: this.scratch,
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`,
      GDK_BACKEND: "x11",
      NO_PROXY: "*",
      ...(this.authority ? { SSL_CERT_FILE: this.authority } : {}),
      ...(days ? { LD_PRELOAD: LIBRARY_OF_TIME, FAKETIME: `${days > 0 ? "+" : ""}${days}d`, FAKETIME_DONT_FAKE_MONOTONIC: "1" } : {}),
      ...more,
    };
    const [program, ...words] = [...this.apart, APP, ...(link ? [link] : [])];
    this.process = spawn(program, words, { env, stdio: ["ignore", "ignore", "pipe"] });
    this.said = [];
    createInterface({ input: this.process.stderr }).on("line", (line) => this.said.push(line));
    running.add(this.process);
    this.process.once("exit", () => running.delete(this.process));
    const isOver = () => this.process.exitCode !== null || this.process.signalCode !== null;
    this.page = await Inspector.at(port, isOver).catch((error) => {
      const { exitCode, signalCode } = this.process;
      throw new Error(`${error.message}; ended with ${exitCode ?? signalCode}\n${this.said.join("\n")}`);
    });
    await this.until(() => this.page.evaluate(() => document.querySelector("#main h1") !== null), "a screen");
    return this;
  }

  get pid() {
    return this.process.pid;
  }

  /** The words before a command that is to see its disk. */
  get inside() {
    if (this.apart.length === 0) return [];
    return ["nsenter", "--user", "--mount", "--preserve-credentials", "--target", String(this.pid)];
  }

  /** Ends it in the middle of whatever it does. */
  async kill() {
    this.page?.close();
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const exit = once(this.process, "exit");
    this.process.kill("SIGKILL");
    await exit;
  }

  async remove() {
    await this.kill();
    for (const folder of [this.folder, this.scratch]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Waits until something holds, looking again each time the page could have drawn. */
  async until(holds, what) {
    const end = Date.now() + PATIENCE_MS;
    while (!(await holds())) {
      if (Date.now() > end) assert.fail(`in vain: ${what}; on the screen:\n${await this.read()}\n${this.said.join("\n")}`);
      await this.page.drawn();
    }
  }

  /** Everything a person can read now. */
  read() {
    return this.page.evaluate(() => document.body?.innerText ?? "");
  }

  /** Waits until these words stand on the screen. */
  async sees(id, values) {
    const words = new RegExp(this.w.source(id, values));
    await this.until(async () => words.test(clean(await this.read())), id);
  }

  /** Waits for the screen of this title. */
  async stands(id, values) {
    const title = new RegExp(`^\\s*${this.w.source(id, values)}\\s*$`);
    const heading = () => this.page.evaluate(() => document.querySelector("#main h1")?.innerText ?? "");
    await this.until(async () => title.test(clean(await heading())), id);
  }

  /** Waits for these words, which are only said of what is on disk; two messages may be said as one. */
  async saved(...ids) {
    const said = new RegExp(`^\\s*${ids.map((id) => this.w.source(id)).join(" ")}\\s*$`);
    const toast = () => this.page.evaluate(() => document.querySelector(".toast p")?.innerText ?? "");
    await this.until(async () => said.test(clean(await toast())), ids.join(" "));
  }

  /** Taps the button, link or choice with these words, with a real pointer. */
  press(id, values) {
    return this.#tap("button, a, label.choice", this.w.source(id, values), id);
  }

  /** Taps the first that is found so. */
  pressFirst(selector) {
    return this.#tap(selector, "", selector);
  }

  /** Presses keys together, as `alt+Left`. */
  keys(together) {
    return this.#point("key", together);
  }

  /** Presses a button of the mouse, by its number. */
  button(number) {
    return this.#point("click", number);
  }

  /** Taps what has these very words. */
  pressWords(words) {
    return this.#tap("button, a, label.choice", words, words);
  }

  /** Types into the field of this message, on a real keyboard. */
  async type(id, text) {
    await this.#tap(".field", `^\\s*${this.w.source(id)}`, id, "input, textarea");
    const field = () => this.page.evaluate(() => document.activeElement?.matches("input, textarea") && document.activeElement.value);
    await this.until(async () => (await field()) === "", "an empty field in focus");
    await this.#point("type", "--delay", "4", text);
    await this.until(async () => (await field()) === text, `typed ${text}`);
  }

  /** Empties the field of this message. */
  async clear(id) {
    await this.#tap(".field", `^\\s*${this.w.source(id)}`, id, "input, textarea");
    await this.#point("key", "ctrl+a", "BackSpace");
    await this.until(() => this.page.evaluate(() => document.activeElement?.value === ""), "an empty field");
  }

  /** A photograph of the window, for people. */
  async photograph(name) {
    await this.page.drawn();
    const file = await outFile(`native/${name}.png`);
    await run("import", ["-window", "root", "-crop", "420x860+0+0", "+repage", file], { env: { ...process.env, DISPLAY: this.display.name } });
    return file;
  }

  /** What is in its journals, read past the app. */
  journal() {
    return rowsOf(this.folder, this.inside);
  }

  /** Waits until the server has everything this window made. */
  async sent() {
    await this.until(async () => (await this.journal()).pending().length === 0, "all sent");
  }

  /** Again, where something moved under the pointer meanwhile: the page says whether what was meant was pressed. */
  async #tap(selector, words, what, inside = null) {
    const isTapped = () => this.page.evaluate(() => globalThis.opstapTapped !== false);
    await this.until(async () => {
      const place = await this.page.evaluate(find, selector, words, inside);
      if (place === null) return false;
      await this.#point("mousemove", String(place.x), String(place.y), "click", "1");
      const end = Date.now() + PRESSED_MS;
      while (Date.now() < end && !(await isTapped())) await this.page.drawn();
      return isTapped();
    }, `to tap ${what}`);
  }

  async #point(...words) {
    await run("xdotool", words, { env: { ...process.env, DISPLAY: this.display.name } });
  }
}

/** Where on the screen something is that can be tapped: it stands still, and nothing covers it. Runs in the page. */
function find(selector, words, inside) {
  const dialog = document.querySelector("dialog[open]");
  const like = new RegExp(words);
  const isMeant = (it) => like.test((it.getAttribute("aria-label") ?? it.innerText).replaceAll(/[\u2068\u2069]/g, "").trim());
  const exact = (it) => new RegExp(`^\\s*${words}\\s*$`).test(it.innerText.replaceAll(/[\u2068\u2069]/g, ""));
  const all = [...(dialog ?? document.querySelector("#main")).querySelectorAll(selector)].filter((it) => it.checkVisibility());
  const found = all.find((it) => words !== "" && exact(it)) ?? all.find(isMeant);
  const element = inside ? found?.querySelector(inside) : found;
  if (!element) return null;
  const middle = () => {
    const box = element.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  };
  const isOnTop = ({ x, y }) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.contains(element) || element.control === there);
  };
  if (isOnTop(middle())) {
    const moved = globalThis.opstapLast;
    const now = JSON.stringify(middle());
    globalThis.opstapLast = now;
    if (moved !== now) return null;
    globalThis.opstapTapped = false;
    const listen = (event) => {
      const pressed = event.target.closest?.(selector);
      if (!pressed || !isMeant(pressed)) return;
      globalThis.opstapTapped = true;
      document.removeEventListener("click", listen, true);
    };
    document.addEventListener("click", listen, true);
    return middle();
  }
  element.scrollIntoView({ block: "center", behavior: "instant" });
  return null;
}

/** Without the signs that keep a name's direction. */
function clean(text) {
  return text.replaceAll(/[\u2066-\u2069]/g, "");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
