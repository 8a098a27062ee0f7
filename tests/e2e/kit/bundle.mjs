// A next version of the app, made from the finished one: another page, and a service worker that knows it.

import { createHash } from "node:crypto";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { WEB, temporary } from "./place.mjs";

/** What the page of the next version carries, and no earlier one. */
export const MARK = "next-version";

/** Writes the next version into a directory of its own. */
export async function nextVersion() {
  const web = await temporary("web");
  await cp(WEB, web, { recursive: true });
  const page = path.join(web, "index.html");
  const html = (await readFile(page, "utf8")).replace("<head>", `<head><meta name="${MARK}">`);
  await writeFile(page, html);
  await rewrite(path.join(web, "sw.js"), (text) => {
    const [first, ...rest] = text.split("\n");
    const bundle = JSON.parse(first.replace(/^const BUNDLE = /, "").replace(/;$/, ""));
    bundle.version = MARK;
    const entry = bundle.files.find(({ address }) => address === "/");
    entry.integrity = `sha256-${createHash("sha256").update(html).digest("base64")}`;
    return [`const BUNDLE = ${JSON.stringify(bundle)};`, ...rest].join("\n");
  });
  await rewrite(path.join(web, "bundle.json"), (text) => {
    const listing = JSON.parse(text);
    const changed = listing.files.filter((file) => ["index.html", "sw.js"].includes(file.path));
    for (const file of changed) {
      // Their packed forms are those of the earlier version.
      delete file.brotli_bytes;
      delete file.gzip_bytes;
    }
    return JSON.stringify(listing);
  });
  return web;
}

async function rewrite(file, change) {
  await writeFile(file, change(await readFile(file, "utf8")));
}
