// Logging in by an account of one's work, at a real provider: in, to the caseload, and out at both ends.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

import { Provider } from "oidc-provider";

import { launch } from "./kit/chromium.mjs";
import { Phone } from "./kit/phone.mjs";
import { SERVER, WEB, temporary } from "./kit/place.mjs";

const run = promisify(execFile);

const SECRET = "een-geheim-van-de-tests";
const MAIL = "anne@gemeente.example";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** The provider of an office: whoever types a name there is that person. */
class Office {
  static async of(t) {
    const office = new Office();
    office.listener = http.createServer((request, response) => office.answer(request, response));
    office.listener.listen(0, "127.0.0.1");
    await once(office.listener, "listening");
    office.issuer = `http://127.0.0.1:${office.listener.address().port}`;
    t.after(() => office.close());
    return office;
  }

  /** Knows this server from now on. */
  knows(origin) {
    const provider = new Provider(this.issuer, {
      clients: [{
        client_id: "opstap",
        client_secret: SECRET,
        redirect_uris: [`${origin}/inloggen/terug`],
        post_logout_redirect_uris: [`${origin}/`],
        backchannel_logout_uri: `${origin}/inloggen/af`,
        backchannel_logout_session_required: true,
      }],
      claims: { openid: ["sub", "groups"], email: ["email", "email_verified"] },
      conformIdTokenClaims: false,
      cookies: { keys: ["a key of these tests"] },
      features: { backchannelLogout: { enabled: true } },
      // It speaks to no server of this machine unless it is told that it may.
      fetch: (url, { dispatcher, ...options }) => globalThis.fetch(url, options),
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, email: id, email_verified: true, groups: ["coach"] }),
      }),
    });
    this.answer = provider.callback();
  }

  answer(_, response) {
    response.writeHead(503).end();
  }

  async close() {
    this.listener.closeAllConnections();
    this.listener.close();
  }
}

/** The server as an office runs it: data of its own, and a manager. */
class Served {
  static async by(t, office) {
    const served = new Served();
    served.data = await temporary("login");
    const secret = path.join(served.data, "oidc-secret");
    await writeFile(secret, `${SECRET}\n`, { mode: 0o600 });
    const { stdout } = await run(SERVER, ["invite", "--data", served.data, "--name", "Ria", "--role", "manager"]);
    const { stdout: coach } = await run(SERVER, ["invite", "--data", served.data, "--name", "Anne", "--role", "coach"]);
    const { stdout: people } = await run(SERVER, ["people", "--data", served.data]);
    served.code = /#([0-9a-f]{32})/.exec(stdout)[1];
    assert.match(coach, /#[0-9a-f]{32}/);
    served.anne = /^([0-9a-f]{32}).*Anne/m.exec(people)[1];
    const options = ["--data", served.data, "--port", "0", "--web", WEB, "--oidc-issuer", office.issuer,
      "--oidc-client", "opstap", "--oidc-secret-file", secret, "--oidc-role-claim", "groups"];
    served.process = spawn(SERVER, ["serve", ...options], { stdio: ["ignore", "pipe", "pipe"] });
    served.log = [];
    createInterface({ input: served.process.stderr }).on("line", (line) => served.log.push(line));
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

/** A phone of nobody yet. */
async function blank(t, served) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "nl-NL", reducedMotion: "reduce" });
  const phone = await Phone.of(context, { origin: served.origin });
  t.after(() => context.close());
  return phone;
}

/** Types a name at the provider and finds it good. */
async function atProvider(phone, office, name) {
  const { page } = phone;
  await page.waitForURL((url) => url.origin === office.issuer);
  if (await page.locator("input[name=login]").count()) {
    await page.locator("input[name=login]").fill(name);
    await page.locator("input[name=password]").fill("x");
    await page.locator("button[type=submit]").click();
    await page.waitForURL((url) => !url.href.endsWith("/login"));
  }
  const agree = page.getByRole("button", { name: "Continue" });
  await Promise.race([agree.waitFor(), page.waitForURL((url) => url.origin !== office.issuer)]);
  if (new URL(page.url()).origin === office.issuer) await agree.click();
  await page.waitForURL((url) => url.origin !== office.issuer);
}

async function stageOf(t) {
  const office = await Office.of(t);
  const served = await Served.by(t, office);
  return { office, served };
}

/** The manager says by what Anne is to be known. */
async function meant(t, served) {
  const manager = await blank(t, served);
  await manager.page.goto(`${served.origin}/koppel?edition=whole#${served.code}`);
  await manager.settled();
  await manager.until(async () => (await manager.journal()).hasAnswer(), "everything fetched");
  await manager.go(`/mensen/${served.anne}`);
  await manager.sees("s-login-none");
  await manager.field("s-login-mark").fill(MAIL);
  await manager.press("s-login-mark-save");
  await manager.sees("s-login-awaited", { mark: MAIL });
  return manager;
}

describe("logging in by an account of one's work", () => {
  test("from the first page to the caseload, and out at both ends", async (t) => {
    const { office, served } = await stageOf(t);
    const phone = await blank(t, served);
    await phone.go("/");
    office.knows(served.origin);
    const manager = await meant(t, served);

    await phone.press("a-enter-work");
    await atProvider(phone, office, MAIL);
    await phone.settled();
    await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
    const { pathname, search, hash } = new URL(phone.page.url());
    assert.equal(pathname + search + hash, "/", "nothing of the log-in stays in the address");
    await phone.go("/kandidaten");
    await phone.sees("s-nav-candidates");
    await manager.go(`/mensen/${served.anne}`);
    await manager.sees("s-login-bound");

    // Out here, and so out there: the provider asks, and then knows nobody.
    await phone.go("/ik");
    await phone.press("c-me-leave");
    await phone.page.locator("dialog[open]").getByRole("button", { name: phone.w.like("c-me-leave") }).click();
    await phone.page.waitForURL((url) => url.origin === office.issuer);
    await phone.page.locator("button[name=logout]").click();
    await phone.page.waitForURL(`${served.origin}/`);
    await phone.sees("a-enter-title");
    await phone.press("a-enter-work");
    await phone.page.locator("input[name=login]").waitFor();
    for (const word of ["login_said", "logged_in", "paired", "signed_out"]) await served.notes(manager, word);
    manager.assertQuiet();
  });

  test("out there, and so out here", async (t) => {
    const { office, served } = await stageOf(t);
    office.knows(served.origin);
    await meant(t, served);
    const phone = await blank(t, served);
    await phone.page.goto(`${served.origin}/inloggen`);
    await atProvider(phone, office, MAIL);
    await phone.settled();
    await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
    const elsewhere = await phone.context.newPage();
    await elsewhere.goto(`${office.issuer}/session/end`);
    await elsewhere.locator("button[name=logout]").click();
    await elsewhere.waitForURL(/session\/end\/success/);
    await phone.until(async () => (await phone.context.request.get(`${served.origin}/api/me`)).status() === 401, "signed out");
    await served.notes(phone, "logged_out");
  });

  test("who is not known, and who comes while it is down, is told so in words", async (t) => {
    const { office, served } = await stageOf(t);
    const phone = await blank(t, served);
    await phone.page.goto(`${served.origin}/inloggen`);
    await phone.sees("s-login-away");
    assert.ok(served.log.some((line) => line.includes("nobody can log in there now")), "the server says so as it starts");
    office.knows(served.origin);
    await phone.press("s-login-again");
    await atProvider(phone, office, "niemand@gemeente.example");
    await phone.sees("s-login-unknown");
    await phone.page.getByRole("link", { name: "العربية" }).click();
    await phone.page.locator("html[dir=rtl]").waitFor();
    await served.notes(phone, "login_refused");
  });
});
