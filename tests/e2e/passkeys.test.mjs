// Passkeys, with the browser's own virtual authenticator: added, come in by without a code, shown once more, taken back. And who has
// no device for one is told so in words.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

import { launch } from "./kit/chromium.mjs";
import { Phone } from "./kit/phone.mjs";
import { SERVER, WEB, temporary } from "./kit/place.mjs";

const run = promisify(execFile);

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** The server as an office runs it: data of its own, and a manager. */
class Served {
  static async start(t) {
    const served = new Served();
    served.data = await temporary("passkeys");
    const { stdout } = await run(SERVER, ["invite", "--data", served.data, "--name", "Ria", "--role", "manager"]);
    served.code = /#([0-9a-f]{32})/.exec(stdout)[1];
    served.process = spawn(SERVER, ["serve", "--data", served.data, "--port", "0", "--web", WEB], { stdio: ["ignore", "pipe", "inherit"] });
    t.after(() => served.stop());
    for await (const line of createInterface({ input: served.process.stdout })) {
      const [, port] = /^ready http:\/\/.*:(\d+)$/.exec(line) ?? [];
      if (!port) continue;
      served.origin = `http://localhost:${port}`;
      break;
    }
    return served;
  }

  /** Waits until this was noted of who came and went: it follows within a second. */
  async notes(phone, word) {
    await phone.until(async () => {
      const { stdout } = await run(SERVER, ["access", "--data", this.data]);
      return stdout.includes(word);
    }, `noted: ${word}`);
  }

  async stop() {
    const exit = once(this.process, "exit");
    this.process.kill("SIGINT");
    await exit;
    await rm(this.data, { recursive: true, force: true });
  }
}

/** The manager's phone, at one of the server's own addresses. */
async function manager(t, served, origin = served.origin) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "nl-NL", reducedMotion: "reduce" });
  const phone = await Phone.of(context, { origin });
  t.after(() => context.close());
  await phone.page.goto(`${origin}/koppel?edition=whole#${served.code}`);
  await phone.settled();
  await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
  return phone;
}

/** A device that shows its keys without being asked, on this page alone. */
async function authenticator(phone) {
  const tool = await phone.context.newCDPSession(phone.page);
  await tool.send("WebAuthn.enable");
  const { authenticatorId } = await tool.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const keys = async () => (await tool.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  const verifies = (isUserVerified) => tool.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  return { keys, verifies };
}

async function toPasskeys(phone) {
  await phone.go("/ik");
  await phone.press("s-passkey-title");
  await phone.sees("s-passkey-text");
  // What is there moves what stands below it: nothing is tapped before.
  await phone.page.locator("#main .skeleton").waitFor({ state: "detached" });
}

async function leave(phone) {
  await phone.go("/ik");
  await phone.press("c-me-leave");
  await phone.page.locator("dialog[open]").getByRole("button", { name: phone.w.like("c-me-leave") }).click();
  await phone.sees("a-enter-title");
}

describe("passkeys", () => {
  test("added, and come in by without a code, and taken back", async (t) => {
    const served = await Served.start(t);
    const phone = await manager(t, served);
    const device = await authenticator(phone);
    await toPasskeys(phone);
    await phone.sees("s-passkey-none");
    await phone.field("s-passkey-name").fill("Mijn sleutel");
    await phone.press("s-passkey-add");
    await phone.page.getByText("Mijn sleutel").waitFor();
    const [key] = await device.keys();
    assert.equal(key.rpId, "localhost");
    assert.equal(key.isResidentCredential, true, "it comes in without a name");
    // The same device has one already, and says so.
    await phone.press("s-passkey-add");
    await phone.sees("a-passkey-has-one");

    await leave(phone);
    await phone.page.evaluate(async () => {
      localStorage.clear();
      await Promise.all((await indexedDB.databases()).map(({ name }) => indexedDB.deleteDatabase(name)));
    });
    await phone.go("/koppel");
    await phone.press("a-enter-passkey");
    await phone.until(async () => new URL(phone.page.url()).pathname === "/", "come in");
    await phone.settled();
    await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
    await phone.go("/mensen");
    await phone.page.getByText("Ria").first().waitFor();

    await toPasskeys(phone);
    await phone.page.locator("main, #main").getByRole("button", { name: phone.w.like("s-passkey-remove") }).first().click();
    await phone.page.locator("dialog[open]").getByRole("button", { name: phone.w.like("s-passkey-remove") }).click();
    await phone.sees("s-passkey-none");
    await leave(phone);
    const told = phone.page.waitForResponse((response) => response.url().endsWith("/api/passkeys/offered"));
    await phone.go("/koppel");
    assert.equal((await told).status(), 204, "nobody here has one any more");
    await phone.sees("a-enter-no-code");
    assert.equal(await phone.control("a-enter-passkey").count(), 0);
    for (const word of ["passkey_added", "passkey_used", "passkey_removed"]) await served.notes(phone, word);
  });

  test("whoever does not show the device who they are is not in, and hears why", async (t) => {
    const served = await Served.start(t);
    const phone = await manager(t, served);
    const device = await authenticator(phone);
    await toPasskeys(phone);
    await phone.press("s-passkey-add");
    await phone.until(async () => (await device.keys()).length === 1, "made");
    await leave(phone);
    await device.verifies(false);
    await phone.go("/koppel");
    await phone.press("a-enter-passkey");
    await phone.sees("a-passkey-not-shown");
    await device.verifies(true);
    await phone.press("a-enter-passkey");
    await phone.until(async () => new URL(phone.page.url()).pathname === "/", "come in");
  });

  test("who has no device for one hears words at once, and stops when they like", async (t) => {
    const served = await Served.start(t);
    const phone = await manager(t, served);
    await toPasskeys(phone);
    // As a browser waits that finds no device: for ever, unless it is told to stop. One without a screen would not draw meanwhile.
    await phone.page.evaluate(() => {
      const { create } = CredentialsContainer.prototype;
      CredentialsContainer.prototype.create = ({ signal }) => new Promise((_, reject) => {
        globalThis.isAskedForTests = true;
        signal.addEventListener("abort", () => {
          CredentialsContainer.prototype.create = create;
          reject(signal.reason);
        });
      });
    });
    await phone.press("s-passkey-add");
    await phone.sees("a-passkey-asked");
    // The words stand as soon as the server is asked what to ask the device.
    await phone.until(() => phone.page.evaluate(() => globalThis.isAskedForTests === true), "the device is asked");
    await phone.press("a-cancel");
    await phone.sees("a-passkey-not-shown");
    // Nothing waits any more: it may be tried again.
    const device = await authenticator(phone);
    await phone.press("s-passkey-add");
    await phone.until(async () => (await device.keys()).length === 1, "made");
  });

  test("at an address in numbers there are none, in words", async (t) => {
    const served = await Served.start(t);
    const phone = await manager(t, served, served.origin.replace("localhost", "127.0.0.1"));
    await toPasskeys(phone);
    await phone.press("s-passkey-add");
    await phone.sees("a-passkey-not-here");
  });
});
