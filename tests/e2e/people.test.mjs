// The people of the office: a caseload goes to another coach in one act, a phone is signed out, a new phone for the same person.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

/** Opens the page of somebody of the office. */
async function open(manager, name) {
  await manager.go("/mensen");
  await manager.page.locator("#main a.row-link").filter({ hasText: name }).first().click();
  await manager.page.getByRole("heading", { name }).waitFor();
}

describe("the people of the office", { concurrency: 2 }, () => {
  test("a caseload goes to another coach in one act, and the old phone lets go of it", async (t) => {
    const stage = await Stage.of(t);
    const coach = await stage.paired("coach");
    const held = (await coach.journal()).logs().length;
    assert.ok(held > 5, `${held}`);
    const manager = await stage.paired("manager");
    await open(manager, "Anneke Visser");
    await manager.press("s-staff-hand-over");
    await manager.page.locator("label.choice").filter({ hasText: "Driss el Amrani" }).click();
    await manager.press("s-staff-hand-over");
    await manager.saved("s-staff-handed-over");
    await coach.go("/kandidaten");
    await coach.sees("s-candidates-empty");
    assert.ok((await coach.journal()).logs().length < held / 2, "the phone let go of them");
    // Nothing is left that has nobody.
    await open(manager, "Anneke Visser");
    await manager.press("s-staff-hand-over");
    await manager.sees("s-staff-nothing");
  });

  test("somebody is let in on a new phone as the same person, and the lost one is signed out", async (t) => {
    const stage = await Stage.of(t);
    const coach = await stage.paired("coach");
    const manager = await stage.paired("manager");
    await open(manager, "Anneke Visser");
    await manager.press("s-pair-title");
    await manager.page.locator(".code-text code").waitFor();
    const code = (await manager.page.locator(".code-text code").innerText()).trim();
    const another = await stage.blank();
    await another.go("/koppel");
    await another.field("a-enter-code").fill(code);
    await another.press("a-enter-go");
    await another.page.locator("nav.nav").waitFor();
    await another.go("/kandidaten");
    await another.page.getByText("Samir Haddad").first().waitFor();
    await open(manager, "Anneke Visser");
    const revoke = { name: manager.w.like("s-pair-revoke") };
    await manager.page.locator("#main").getByRole("button", revoke).first().click();
    await manager.page.locator("dialog[open]").getByRole("button", revoke).click();
    await manager.saved("s-pair-revoked");
    // One of the two phones is shut out; the other goes on.
    const shut = async (phone) => {
      await phone.go("/");
      return (await phone.read()).includes(phone.w.say("a-revoked-title"));
    };
    await manager.until(async () => (await shut(coach)) !== (await shut(another)), "one is shut out");
  });

  test("without a network the people say why they are not there", async (t) => {
    const manager = await (await Stage.of(t)).paired("manager");
    await manager.go("/mensen");
    await manager.page.getByText("Anneke Visser").first().waitFor();
    await manager.offline();
    await manager.go("/mensen");
    await manager.sees("s-staff-no-network");
    await manager.online();
    await manager.press("a-try-again");
    await manager.page.getByText("Anneke Visser").first().waitFor();
  });
});
