// What a window takes over from the system around it, and gives to it: looks, letters, time zone, files, links, the way back.

import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";

import { Server } from "../e2e/kit/server.mjs";
import { Display } from "./kit/display.mjs";
import { Authority, TlsLine } from "./kit/tls.mjs";
import { Window } from "./kit/window.mjs";

let display;
let authority;
let server;
let line;
before(async () => {
  display = await Display.open();
  authority = await Authority.fresh();
  server = await Server.demo();
  line = await TlsLine.to(server.port, authority);
});
after(async () => {
  await line?.close();
  await server?.stop();
  await authority?.remove();
  await display?.close();
});

async function blank(t) {
  const window = await Window.blank(display, { authority: authority.file });
  t.after(() => window.remove());
  return window;
}

/** How the page is seen. Runs in the page. */
function looks() {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return { isDark, pixels: innerWidth, background: getComputedStyle(document.body).backgroundColor };
}

test("a window is dark, and its letters are large, where the system says so", async (t) => {
  const window = await blank(t);
  await window.start();
  const plain = await window.page.evaluate(looks);
  await window.kill();
  await window.start({ env: { GTK_THEME: "Adwaita:dark" } });
  const dark = await window.page.evaluate(looks);
  await window.kill();
  await window.start({ env: { GDK_DPI_SCALE: "1.25" } });
  const large = await window.page.evaluate(looks);
  assert.deepEqual([plain.isDark, dark.isDark], [false, true]);
  assert.notEqual(plain.background, dark.background);
  assert.ok(large.pixels < plain.pixels, "the same window holds fewer of the page's pixels");
});

test("a file is saved where the person has their files, a second one beside it, and the app says where", async (t) => {
  const window = await blank(t);
  const place = path.join(window.scratch, "Downloads");
  await mkdir(place);
  await window.start({ link: line.here(server.link("candidate")), env: { HOME: window.scratch, XDG_CONFIG_HOME: window.scratch } });
  await window.sees("c-today-hello", { name: "Samir" });
  // Until then lists still grow under the pointer.
  await window.until(async () => (await window.journal()).hasAnswer(), "everything fetched");
  await window.press("c-nav-me");
  await window.press("c-me-data");
  for (const name of ["opstap.json", "opstap (1).json"]) {
    await window.press("a-data-file");
    await window.sees("a-window-saved", { place: path.join(place, name) });
    JSON.parse(await readFile(path.join(place, name), "utf8"));
  }
  await window.photograph("saved");

  // There and back as it was gone: by the keyboard's way, and a mouse's fourth button.
  await window.keys("alt+Left");
  await window.stands("c-me-title");
  await window.button("8");
  await window.stands("c-today-hello", { name: "Samir" });

  // No voice of this system reads Dutch: it stays silent, and says why.
  await window.pressFirst("button[aria-label]");
  await window.sees("a-voice-missing");
});

test("a link to another address is asked about, and then followed", async (t) => {
  const window = await blank(t);
  await window.start({ link: line.here(server.link("coach")) });
  await window.until(async () => (await window.journal()).hasAnswer(), "everything fetched");
  await window.kill();
  const other = await TlsLine.to(server.port, authority);
  t.after(() => other.close());
  await window.start({ link: `${other.origin}/koppel#0123456789abcdef0123456789abcdef` });
  await window.sees("a-window-line-moved", { address: other.origin });
  assert.equal(other.peers.length, 0, "nothing was sent there before somebody said so");
  await window.press("a-window-server-use");
  await window.until(() => other.peers.length > 0, "asked");
  await window.until(async () => !(await window.read()).includes(other.origin), "the words are gone");
});

test("the day is that of the system's time zone", async (t) => {
  const window = await blank(t);
  let link = line.here(server.link("employer"));
  for (const timeZone of ["Pacific/Kiritimati", "America/New_York"]) {
    await window.start({ link, env: { TZ: timeZone } });
    link = undefined;
    const day = new Intl.DateTimeFormat("nl-NL", { timeZone, weekday: "long", day: "numeric", month: "long" }).format(new Date());
    await window.until(async () => (await window.read()).toLowerCase().includes(day), day);
    await window.kill();
  }
});
