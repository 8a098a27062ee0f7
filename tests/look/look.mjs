// Every screen of every role on one sheet a role: in two languages, at three widths, by day and by night;
// and in the others on the narrowest. For people to look
// at, in a minute; it judges nothing.

import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { launch } from "../e2e/kit/chromium.mjs";
import { Phone } from "../e2e/kit/phone.mjs";
import { shape, walk } from "../e2e/kit/screens.mjs";
import { Server } from "../e2e/kit/server.mjs";

const ROLES = ["candidate", "coach", "employer", "manager", "account_holder", "viewer"];
const LANGUAGES = ["nl", "ar"];
/** Looked at on the narrowest phone alone, by day. */
const OTHER_LANGUAGES = ["en", "ti", "tr", "pl", "uk"];
const THEMES = ["light", "dark"];
/** How wide and high each is looked at. */
const SIZES = [[320, 640], [390, 844], [1280, 800]];
/** How much smaller a screen stands on the sheet. */
const SCALE = 0.5;
/** Where no link leads. */
const UNLINKED = ["/", "/koppel", "/niet-gelukt", "/check-in", "/feedback", "/deel"];

const out = process.env.OPSTAP_LOOK;
if (!out) throw new Error("this is run by: cargo xtask look");

await rm(out, { recursive: true, force: true });
const [server, browser] = [await Server.demo(), await launch()];
try {
  for (const role of ROLES) {
    const phone = await Phone.paired(browser, server, role);
    const rows = await rowsOf(phone, role);
    await sheet(role, rows);
    console.log(`${path.join(out, `${role}.png`)}: ${rows.length} screens, ${rows.length * looks().length} pictures`);
    await phone.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

/** Each with each: how a screen is looked at. */
function looks() {
  const all = LANGUAGES.flatMap((language) => THEMES.flatMap((theme) => SIZES.map((size) => ({ language, theme, size }))));
  return all.concat(OTHER_LANGUAGES.map((language) => ({ language, theme: THEMES[0], size: SIZES[0] })));
}

/** The screens someone can get to, each with its pictures. */
async function rowsOf(phone, role) {
  const places = await walk(phone, () => {}, UNLINKED);
  const rows = places.map((place) => ({ name: shape(place), place, pictures: [] }));
  for (const language of [...LANGUAGES, ...OTHER_LANGUAGES]) {
    await phone.page.evaluate((tag) => localStorage.setItem("opstap.language", tag), language);
    for (const row of rows) {
      await phone.go(row.place);
      for (const look of looks().filter((it) => it.language === language)) row.pictures.push(await picture(phone, role, row, look));
    }
  }
  return rows;
}

/** Photographs what fits the screen; answers with where the picture is. */
async function picture({ page }, role, { name }, { language, theme, size: [width, height] }) {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height });
  const file = path.join(role, `${name.replaceAll("/", "-")}.${language}.${theme}.${width}.png`);
  await mkdir(path.join(out, role), { recursive: true });
  await page.screenshot({ path: path.join(out, file), animations: "disabled" });
  return { file, width };
}

/** One page with all of a role, and a picture of it. */
async function sheet(role, rows) {
  const image = ({ file, width }) => `<img src="${encodeURI(file)}" width="${width * SCALE}" alt="">`;
  const row = ({ name, pictures }) => `<section><h2>${name}</h2>${pictures.map(image).join("")}</section>`;
  const style = "body{font:14px sans-serif;background:#777;margin:8px}section{white-space:nowrap}img{margin:2px;vertical-align:top}h2{margin:8px 0 2px;font-size:14px}";
  const html = `<!doctype html><meta charset="utf-8"><title>${role}</title><style>${style}</style>${rows.map(row).join("")}`;
  const file = path.join(out, `${role}.html`);
  await writeFile(file, html);
  const page = await browser.newPage();
  await page.goto(`file://${file}`);
  // As wide as the widest row.
  const { width, height } = await page.evaluate(() => {
    const { scrollWidth: width, scrollHeight: height } = document.documentElement;
    return { width, height };
  });
  await page.setViewportSize({ width: width + 8, height: Math.min(height, 16_000) });
  await page.screenshot({ path: path.join(out, `${role}.png`) });
  await page.close();
}
