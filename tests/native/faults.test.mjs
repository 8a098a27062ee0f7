// What can go wrong around a window: each says so in words, and nothing that was saved is lost.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

import { Server } from "../e2e/kit/server.mjs";
import { Display } from "./kit/display.mjs";
import { Authority, TlsLine } from "./kit/tls.mjs";
import { Window } from "./kit/window.mjs";

const run = promisify(execFile);
const DAYS_A_YEAR = 365;
/** A namespace of its own, in which anyone may mount. */
const APART = ["--user", "--map-root-user", "--mount"];
const DISK = "6m";

let display;
let authority;
before(async () => {
  display = await Display.open();
  authority = await Authority.fresh();
});
after(async () => {
  await authority?.remove();
  await display?.close();
});

/** A window that is paired with a server of its own, over a line of its own. */
async function paired(t, options = {}) {
  const server = await Server.demo();
  const line = await TlsLine.to(server.port, authority);
  const window = await Window.blank(display, { authority: authority.file, ...options });
  t.after(async () => {
    await window.remove();
    await line.close().catch(() => {});
    await server.stop();
  });
  await window.start({ link: line.here(server.link("candidate")) });
  await window.sees("c-today-hello", { name: "Samir" });
  await window.until(async () => (await window.journal()).hasAnswer(), "everything fetched");
  return { server, line, window };
}

/** Ticks the next step; it waits on the disk. */
async function tick(window) {
  await window.press("a-done");
  await window.saved("c-today-done-warm", "c-today-done-text");
}

async function waits(window, rows) {
  assert.equal((await window.journal()).pending().length, rows);
}

test("a certificate that nobody vouches for, and then one that is right", async (t) => {
  const { line, window } = await paired(t);
  const stranger = await Authority.fresh();
  t.after(() => stranger.remove());
  await line.vouchedBy(stranger);
  await window.sees("a-window-line-untrusted", { address: line.origin });
  await window.photograph("fault-certificate");
  await tick(window);
  await waits(window, 1);
  await line.vouchedBy(authority);
  await window.sent();
  await window.until(async () => !(await window.read()).includes(line.origin), "the words are gone with the trouble");
});

test("a server that is gone, and answers at another address", async (t) => {
  const { server, line, window } = await paired(t);
  await line.close();
  // Before anything is tapped: what is said on top moves what stands below.
  await window.sees("a-window-line-gone", { address: line.origin });
  await window.photograph("fault-gone");
  await tick(window);
  await waits(window, 1);
  await window.kill();
  await window.start();
  await waits(window, 1);
  const other = await TlsLine.to(server.port, authority);
  t.after(() => other.close());
  await window.press("a-window-server-change");
  await window.type("a-window-server-field", "geen adres");
  await window.press("a-window-server-go");
  await window.sees("a-window-server-wrong");
  await window.clear("a-window-server-field");
  await window.type("a-window-server-field", other.origin);
  await window.press("a-window-server-go");
  await window.sent();
  assert.ok(other.peers.length > 0);
  await window.until(async () => !(await window.read()).includes(line.origin), "the words are gone with the trouble");
});

test("a disk that is full, and has room again", async (t) => {
  const mount = (folder) => `mount -t tmpfs -o size=${DISK} none ${folder}`;
  const can = await run("unshare", [...APART, "sh", "-c", mount("/tmp")]).then(() => true, () => false);
  if (!can) return void t.skip("the system lets nobody mount a disk of its own");
  const { window } = await paired(t, { apart: (folder) => ["unshare", ...APART, "sh", "-c", `${mount(folder)} && exec "$0" "$@"`] });
  const inside = (command) => run(window.inside[0], [...window.inside.slice(1), "sh", "-c", command]);
  const filler = `${window.folder}/filler`;
  // To the last byte: the tool ends when there is no more room.
  await inside(`cat /dev/zero > ${filler}`).catch(() => {});
  const { rows } = await window.journal();
  await window.press("a-done");
  await window.sees("a-storage-full-text");
  await window.photograph("fault-full");
  assert.deepEqual((await window.journal()).rows, rows, "nothing half is kept");
  await inside(`rm ${filler}`);
  await window.press("a-close");
  await tick(window);
  await window.sent();
});

test("a clock a year off, and then right", async (t) => {
  const { line, window } = await paired(t);
  await line.close();
  await window.sees("a-window-line-gone", { address: line.origin });
  await tick(window);
  await window.kill();
  await waits(window, 1);
  await line.open();
  await window.start({ days: DAYS_A_YEAR });
  await window.sees("a-window-line-date");
  await window.photograph("fault-clock");
  await window.kill();
  await window.start();
  await window.sees("c-today-hello", { name: "Samir" });
  await window.sent();
});

test("a second window on the same folder", async (t) => {
  const { window } = await paired(t);
  const other = await Window.blank(display, { authority: authority.file });
  other.folder = window.folder;
  t.after(() => other.kill());
  await other.start();
  await other.sees("a-window-twice-title");
  await other.sees("a-window-twice-text");
  await other.photograph("fault-twice");
  await other.kill();
  await tick(window);
  await window.sent();
});
