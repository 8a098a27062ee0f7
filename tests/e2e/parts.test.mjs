// The download comes in two parts: where a day starts needs the first alone, every other screen waits for the rest.

import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** A phone for which the rest of the download stays on its way until it is let through. */
async function half(stage) {
  const phone = await stage.blank();
  let letThrough;
  const turn = new Promise((resolve) => {
    letThrough = resolve;
  });
  await phone.context.route(/-rest\.[0-9a-f]+\.wasm$/, async (route) => {
    await turn;
    await route.continue();
  });
  return { phone, letThrough };
}

describe("with the first part of the download", { concurrency: 2 }, () => {
  for (const role of ["candidate", "coach", "employer"]) {
    test(`the ${role}'s day starts, and the rest comes when it comes`, async (t) => {
      const stage = await Stage.of(t);
      const { phone, letThrough } = await half(stage);
      await phone.pair(stage.server.link(role));
      await phone.page.locator("#main .card").first().waitFor();
      await phone.page.locator("#main nav a[href='/ik']").click();
      await phone.page.locator("#main .skeleton").first().waitFor();
      await phone.page.goBack();
      await phone.page.locator("#main .card").first().waitFor();
      letThrough();
      await phone.page.locator("html[data-screens=all]").waitFor();
      await phone.page.locator("#main nav a[href='/ik']").click();
      await phone.sees("c-me-leave");
    });
  }

  test("what is done on the first screen is kept", async (t) => {
    const stage = await Stage.of(t);
    const { phone, letThrough } = await half(stage);
    await phone.pair(stage.server.link("candidate"));
    await phone.press("a-done");
    await phone.until(async () => (await phone.page.locator(".toast p").innerText()) !== "", "said");
    letThrough();
  });
});
