// The journal of a window, read past the app by SQLite's own tool. Knows keys, not what they mean.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

import { Journal } from "../../e2e/kit/journal.mjs";

const run = promisify(execFile);

/** The rows of whoever uses the window on this folder; `inside` enters the disk where it has one of its own. */
export async function rowsOf(folder, inside = []) {
  const journal = new Journal();
  const device = await read(folder, "device", inside);
  Object.assign(journal, { person: device.person ?? null, rows: {} });
  if (journal.person !== null) journal.rows = await read(folder, journal.person, inside);
  return journal;
}

async function read(folder, name, inside) {
  const file = path.join(folder, `${name}.sqlite`);
  const words = [...inside, "sqlite3", "-readonly", "-json", "-cmd", ".timeout 5000", file, "select key, text from row"];
  const { stdout } = await run(words[0], words.slice(1), { maxBuffer: 64 * 1024 * 1024 });
  const rows = stdout.trim() === "" ? [] : JSON.parse(stdout);
  return Object.fromEntries(rows.map(({ key, text }) => [key, text]));
}
