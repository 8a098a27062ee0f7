// Every screen someone can get to, by following the links they see. Knows no screen by name.

import { readFileSync } from "node:fs";

import { ROUTES } from "./place.mjs";

/** The shape of every screen in the app's own list, where one stands as `Step { step: StepId } = ["stappen", step],`. */
export function listed() {
  const lines = readFileSync(ROUTES, "utf8").matchAll(/^ +\w+(?: \{[^}]*\})? = \[(.*)\],$/gm);
  const segment = (text) => (text.startsWith('"') ? text.slice(1, -1) : "…");
  return [...lines].map(([, segments]) => `/${segments.split(", ").filter(Boolean).map(segment).join("/")}`);
}

/** The address with every identity, and every rule's name, taken out: what tells one screen from another. */
export function shape(path) {
  return path.replaceAll(/(?:[a-z-]+\.)?[0-9a-f]{32}/g, "…").replace(/^\/regels\/[a-z_-]+/, "/regels/…");
}

/** Opens each screen once, from these on, and lets `visit` look at it. Answers with their addresses. */
export async function walk(phone, visit, from = ["/"]) {
  const waiting = [...from];
  const seen = new Map();
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (seen.has(shape(path))) continue;
    seen.set(shape(path), path);
    await phone.go(path);
    waiting.push(...(await addresses(phone.page)));
    await visit(path);
  }
  return [...seen.values()];
}

function addresses(page) {
  return page.evaluate(() => {
    // What is folded away is there as well.
    for (const details of document.querySelectorAll("#main details")) details.open = true;
    const links = [...document.querySelectorAll("#main a[href]")];
    // What opens beside the app is no screen of it.
    const inside = links.filter((link) => link.origin === location.origin && !link.hasAttribute("download") && !link.target);
    return inside.map((link) => link.pathname);
  });
}
