// Lists of other programs: what is wrong is named before anything comes, a column is matched by hand, all of it is taken in and
// taken back, and the workbook can be kept.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

const WIDE = { viewport: { width: 1280, height: 800 }, hasTouch: false };

useBrowser();

/** A list as a spreadsheet of Dutch settings writes it. */
const csv = (...lines) => ({ name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(`${lines.join("\r\n")}\r\n`) });

/** The manager's phone, where lists are read in. */
async function onSheets(t, looks) {
  const manager = await (await Stage.of(t)).paired("manager", looks);
  await manager.go("/mensen");
  await manager.press("s-sheets-title");
  await manager.sees("s-sheets-text");
  return manager;
}

const choose = (manager, file) => manager.page.locator("input[type=file]").setInputFiles(file);

/** The names that a search at the office finds. */
async function found(manager, words) {
  await manager.go("/zoek");
  await manager.page.locator("[role=search] [type=search]").fill(words);
  const hits = manager.page.locator("#main li.list-row");
  await manager.page.locator("#main .skeleton").first().waitFor({ state: "detached" });
  return { hits, none: () => manager.sees("s-search-office-none") };
}

describe("lists of other programs", { concurrency: 2 }, () => {
  for (const [name, looks] of [["on a phone", undefined], ["at a desk", WIDE]]) {
    test(`a list is looked at, taken in and taken back, ${name}`, async (t) => {
      const manager = await onSheets(t, looks);
      await choose(manager, csv("Klant;Baan;Aantal;Verwacht", "Drukkerij De Pers;Drukker;drie;3-2027"));
      // Nobody can tell which column the employer is, until somebody says so.
      await manager.sees("s-sheets-missing");
      await manager.page.locator(".field").filter({ hasText: "A: Klant" }).locator("select").selectOption({ index: 1 });
      await manager.sees("s-sheets-why-not-whole");
      assert.match(await manager.page.locator("table.table tbody tr").first().innerText(), /2\s+C: Aantal\s+drie/);
      assert.equal(await manager.control("s-sheets-take").getAttribute("aria-disabled"), "true");
      // The file is mended, and chosen once more by the same name: the column is known by now.
      await choose(manager, csv("Klant;Baan;Aantal;Verwacht", "Drukkerij De Pers;Drukker;3;3-2027"));
      await manager.page.locator("table.table").waitFor({ state: "detached" });
      await manager.until(async () => (await manager.control("s-sheets-take").getAttribute("aria-disabled")) !== "true", "it can be taken in");
      await manager.press("s-sheets-take");
      await manager.saved("s-sheets-taken");
      await manager.sees("s-sheets-latest");
      const there = await found(manager, "drukkerij de pers");
      await there.hits.filter({ hasText: "Drukkerij De Pers" }).first().waitFor();
      await manager.go("/bestand");
      await manager.press("s-sheets-undo");
      await manager.page.locator("dialog[open]").getByRole("button", { name: manager.w.like("s-sheets-undo") }).click();
      await manager.sees("s-sheets-undone");
      await manager.page.getByText(manager.w.like("s-sheets-latest")).first().waitFor({ state: "detached" });
      await (await found(manager, "drukkerij de pers")).none();
    });
  }

  test("what is no list is told so, and a workbook of everything can be kept", async (t) => {
    const manager = await onSheets(t);
    await choose(manager, { name: "foto.xlsx", mimeType: "image/png", buffer: Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1") });
    await manager.sees("s-sheets-not-a-sheet");
    const coming = manager.page.waitForEvent("download");
    await manager.press("s-sheets-keep");
    const file = await coming;
    assert.match(file.suggestedFilename(), /^opstap.*\.xlsx$/);
    const bytes = await readFile(await file.path());
    assert.equal(bytes.subarray(0, 2).toString(), "PK");
  });

  test("without a network it says what it lacks", async (t) => {
    const manager = await onSheets(t);
    await manager.offline();
    await choose(manager, csv("Werkgever", "De Linde"));
    await manager.sees("s-sheets-no-network");
    await manager.online();
    await manager.press("a-try-again");
    await manager.sees("s-sheets-comes");
  });
});
