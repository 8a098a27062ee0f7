// Where things stand in the checkout. Knows nothing of what they are for.

import { mkdtemp, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The server's program. */
export const SERVER = process.env.OPSTAP_SERVER ?? path.join(ROOT, "target/debug/opstap");
/** The same server, with invented people. */
export const DEMO = process.env.OPSTAP_DEMO ?? path.join(ROOT, "target/debug/opstap-demo");
/** The finished web bundle. */
export const WEB = process.env.OPSTAP_WEB ?? path.join(ROOT, "target/web");
/** The program that tells what a journal promises, bound to a browser. */
export const JOURNAL = process.env.OPSTAP_JOURNAL ?? path.join(ROOT, "target/journal");
/** The browser. */
export const CHROMIUM = process.env.OPSTAP_CHROMIUM ?? "/usr/bin/chromium";

/** The same browser with its desktop, where that is another program. */
export const WHOLE_CHROMIUM = process.env.OPSTAP_WHOLE_CHROMIUM ?? "/usr/bin/chromium";

/** The list of screens. */
export const ROUTES = path.join(ROOT, "app/src/route.rs");

/** The templates that the office begins with, a file each. */
export const PLANS = path.join(ROOT, "assets/office/plans");

/** The messages of a language, as their translator wrote them. */
export function messagesOf(language) {
  return path.join(ROOT, "assets/i18n", `${language}.ftl`);
}

/** What every journal tells. */
export const CONTRACT = path.join(ROOT, "tests/fixtures/journal.txt");

/** A new directory that nobody else uses. */
export function temporary(name) {
  return mkdtemp(path.join(tmpdir(), `opstap-${name}-`));
}

/** A file for people to look at afterwards. */
export async function outFile(name) {
  const out = fileURLToPath(new URL("../out/", import.meta.url));
  const file = path.join(out, name);
  await mkdir(path.dirname(file), { recursive: true });
  return file;
}
