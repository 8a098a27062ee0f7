// `cargo xtask native`: the app in a window of its own against a practice server, and what it did, line by line. With `--check` it
// ends by itself; else the window stays open for whoever wants to try it.

import assert from "node:assert/strict";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

import { Server } from "../e2e/kit/server.mjs";
import { Display } from "./kit/display.mjs";
import { Authority, TlsLine } from "./kit/tls.mjs";
import { Window } from "./kit/window.mjs";

const isCheck = process.argv.includes("--check");
const begun = performance.now();
const tell = (what, text) => console.log(`${what.padEnd(22)} ${text}`);

const own = !isCheck && process.env.DISPLAY ? { name: process.env.DISPLAY, close() {} } : await Display.open();
const server = await Server.demo();
const authority = await Authority.fresh();
const line = await TlsLine.to(server.port, authority);
const window = await Window.blank(own, { authority: authority.file });
try {
  tell("display", own.name);
  tell("server", `${line.origin} (TLS with a certificate of today, known to this window by SSL_CERT_FILE)`);
  await window.start({ link: line.here(server.link("candidate")) });
  tell("process", `${window.pid}`);
  await window.until(async () => (await window.journal()).hasAnswer(), "everything fetched");
  await window.sees("c-today-hello", { name: "Samir" });
  tell("paired", "by the link it was started with; the plan is on the screen");
  tell("TLS peer", `${line.peers[0]} (${line.peers.length} connections)`);
  tell("journal", await files(window.folder));

  await line.close();
  await window.sees("a-window-line-gone", { address: line.origin });
  await window.press("a-done");
  await window.saved("c-today-done-warm", "c-today-done-text");
  const kept = (await window.journal()).pending().length;
  assert.ok(kept > 0, "what was tapped without a server waits on the disk");
  tell("without a server", `a step was ticked; ${kept} row(s) wait`);
  await window.kill();
  const found = await window.journal();
  assert.equal(found.pending().length, kept, "every row is there after the kill");
  tell("kill -9", `rows found afterwards: ${Object.keys(found.rows).length}, of which ${found.pending().length} wait`);

  await line.open();
  await window.start();
  tell("started again", `process ${window.pid}`);
  await window.sent();
  tell("sent", `0 rows wait; ${line.peers.length} connections so far`);
  tell("took", `${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  if (!isCheck) {
    console.log("\nThe window stays open; close it to end this.");
    await new Promise((closed) => window.process.once("exit", closed));
  }
} finally {
  await window.remove();
  await line.close().catch(() => {});
  await authority.remove();
  await server.stop();
  await own.close();
}
process.exit();

/** The files of a folder with who may read them. */
async function files(folder) {
  const mode = async (file) => ((await stat(file)).mode & 0o777).toString(8).padStart(4, "0");
  const names = (await readdir(folder)).sort();
  const modes = new Set(await Promise.all(names.map((name) => mode(path.join(folder, name)))));
  assert.deepEqual([...modes], ["0600"], names.join(" "));
  return `${folder} (${await mode(folder)}), ${names.length} files, all 0600`;
}
