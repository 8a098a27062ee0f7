// What a screen reader is told of the main screens, as Chromium tells it: of the pages that are drawn without a browser, so
// that no day of today stands in them. Written anew with OPSTAP_SNAPSHOTS=write; then look at what changed.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { launch } from "./kit/chromium.mjs";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

const MAIN = {
  candidate: ["home", "stappen", "stappen-step", "leren", "leren-goal", "gesprekken", "nieuw", "gezien", "ik", "ik-gegevens"],
  coach: ["home", "kandidaten", "banen", "banen-firm", "banen-firm-baan-job", "traject", "traject-check-in", "traject-doelen", "traject-evaluatie-evaluation"],
  employer: ["home", "traject", "traject-feedback", "traject-evaluatie-evaluation-antwoord"],
  manager: ["home", "monitor"],
};

/** A page as it was drawn; of pictures only the beginning is kept there, and none of them says anything. */
function pageOf(role, screen, lang) {
  const drawn = readFileSync(path.join(FIXTURES, "screens", role, `${screen}.${lang}.txt`), "utf8");
  const pictures = /<svg(?![^>]*role="img")[^>]*>/g;
  const named = /<svg([^>]*)>/g;
  const body = drawn.replaceAll(pictures, "").replaceAll(named, "<svg$1></svg>");
  return `<!doctype html><html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><body>${body}</body></html>`;
}

describe("what a screen reader is told", () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [role, screens] of Object.entries(MAIN)) {
    for (const lang of ["nl", "ar"]) {
      test(`of the main screens of a ${role}, in ${lang}`, async () => {
        const page = await browser.newPage();
        const differing = [];
        for (const screen of screens) {
          await page.setContent(pageOf(role, screen, lang));
          const tree = `${await page.locator("body").ariaSnapshot()}\n`;
          assert.match(tree, /heading .*\[level=1\]/, `${screen} has a heading of its own`);
          const file = path.join(FIXTURES, "trees", role, `${screen}.${lang}.yml`);
          if (process.env.OPSTAP_SNAPSHOTS === "write") {
            await mkdir(path.dirname(file), { recursive: true });
            await writeFile(file, tree);
          }
          if (readFileSync(file, { encoding: "utf8", flag: "a+" }) !== tree) differing.push(screen);
        }
        await page.close();
        assert.deepEqual(differing, [], "look at these, then write them with OPSTAP_SNAPSHOTS=write");
      });
    }
  }
});
