// How a phone comes in, and what happens to whoever tries it otherwise.

import assert from "node:assert/strict";
import http from "node:http";
import { describe, test } from "node:test";

import { invite, newId, post, push } from "./kit/forge.mjs";
import { Stage, useBrowser } from "./kit/stage.mjs";
import { lost, problem } from "./kit/wire.mjs";

useBrowser();

/** A phone at the first screen. */
async function stranger(stage) {
  const phone = await stage.blank();
  await phone.go("/");
  return phone;
}

async function type(phone, code) {
  await phone.field("a-enter-code").fill(code);
  await phone.field("a-enter-code").press("Enter");
}

describe("coming in", { concurrency: 2 }, () => {
  test("a link lets one phone in, and says to the next that it was used", async (t) => {
    const stage = await Stage.of(t);
    await stage.paired("candidate");
    const phone = await stage.blank();
    const link = stage.server.link("candidate");
    await phone.page.goto(phone.wire.origin + new URL(link).pathname + new URL(link).hash);
    await phone.sees("a-invite-used");
    assert.equal(new URL(phone.page.url()).hash, "", "the code stays in no history");
  });

  test("six characters are enough, in lower case and with a space", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const { short } = await invite(await stage.paired("coach"), await candidate.journal());
    const signs = short.replaceAll(" ", "").toLowerCase();
    assert.equal(signs.length, 6);
    const phone = await stranger(stage);
    await type(phone, `${signs.slice(0, 3)} ${signs.slice(3)}`);
    await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
    assert.deepEqual((await phone.journal()).logs(), (await candidate.journal()).logs());
  });

  test("a code nobody gave is declined in words, and stays to be corrected", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stranger(stage);
    await type(phone, "ABC234");
    await phone.sees("a-invite-unknown");
    assert.match(await phone.field("a-enter-code").inputValue(), /ABC ?234/);
    await type(phone, "AB");
    await phone.sees("a-invite-incomplete");
  });

  test("a code that is too old is declined in words", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stranger(stage);
    phone.wire.detour("/api/pair", problem(410, "invite_expired"));
    await type(phone, "ABC234");
    await phone.sees("a-invite-expired");
  });

  test("without a network the code stays, and works later", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const { short } = await invite(await stage.paired("coach"), await candidate.journal());
    const phone = await stranger(stage);
    await phone.workerReady();
    await phone.offline();
    await type(phone, short);
    await phone.sees("a-invite-no-network");
    await phone.online();
    await phone.field("a-enter-code").press("Enter");
    await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
  });

  test("a code of which the answer was lost lets the same phone in when it asks again", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const { short } = await invite(await stage.paired("coach"), await candidate.journal());
    const phone = await stranger(stage);
    phone.wire.detour("/api/pair", lost);
    await type(phone, short);
    await phone.sees("a-invite-no-network");
    phone.wire.detour("/api/pair", null);
    await phone.go("/");
    await type(phone, short);
    await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
    await phone.sent();
    assert.deepEqual((await phone.journal()).logs(), (await candidate.journal()).logs());
  });

  test("a second link in an open tab is taken up, and leaves the address", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const { link } = await invite(await stage.paired("coach"), await candidate.journal());
    const { pathname, hash } = new URL(link);
    const phone = await stage.blank();
    await phone.go(`${pathname}#${"0".repeat(32)}`);
    await phone.sees("a-invite-unknown");
    // The tab stays: only what stands behind the # is another.
    await phone.page.evaluate((hash) => {
      window.isSameTab = true;
      location.hash = hash;
    }, hash);
    await phone.until(async () => (await phone.journal()).hasAnswer(), "everything fetched");
    assert.deepEqual((await phone.journal()).logs(), (await candidate.journal()).logs());
    assert.deepEqual([new URL(phone.page.url()).hash, await phone.page.evaluate(() => window.isSameTab)], ["", true]);
  });

  test("guessing ends soon, with a time to come back", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stranger(stage);
    const guess = () => post(phone, "/api/pair", JSON.stringify({ code: "ABC 234", device: newId() }));
    let answer = await guess();
    for (let tries = 1; answer.status === 404 && tries < 100; tries += 1) answer = await guess();
    assert.equal(answer.status, 429);
    assert.equal(JSON.parse(answer.text).code, "too_many_tries");
    assert.ok(Number(answer.retryAfter) > 0);
    await type(phone, "ABC234");
    await phone.sees("a-invite-too-many");
  });

  test("bodies that are no requests get a clear answer", async (t) => {
    const stage = await Stage.of(t);
    const candidate = await stage.paired("candidate");
    const [log] = (await candidate.journal()).logs();
    const declined = async (body, status, code, type) => {
      const answer = await post(candidate, "/api/sync", body, type);
      const problem = JSON.parse(answer.text);
      assert.deepEqual([answer.status, problem.status, problem.code], [status, status, code]);
      assert.match(answer.type, /^application\/problem\+json/);
    };
    await declined('{"protocol":1,"device":', 400, "malformed");
    await declined("[]", 400, "malformed");
    await declined("{}", 415, "not_json", "text/plain");
    await declined(" ".repeat(1024 * 1024 + 1), 413, "too_large");
    const many = await push(candidate, log, Array(501).fill({ step: [newId(), { hide: true }] }));
    assert.deepEqual([many.status, JSON.parse(many.text).code], [422, "too_many"]);
  });

  test("a body that breaks off is no request", async (t) => {
    const stage = await Stage.of(t);
    const request = http.request({ port: stage.server.port, method: "POST", path: "/api/pair" });
    request.setHeader("Content-Type", "application/json");
    request.setHeader("Content-Length", "200");
    request.write('{"code":"ABC 234",');
    const ended = new Promise((resolve) => request.on("error", resolve).on("close", resolve));
    await new Promise((resolve) => request.once("socket", (socket) => socket.once("connect", resolve)));
    request.destroy();
    await ended;
    const answer = await fetch(`http://localhost:${stage.server.port}/healthz`);
    assert.deepEqual(await answer.json(), { status: "ok" });
  });

  test("whoever is no member, or signs with another's name, is refused and learns nothing", async (t) => {
    const stage = await Stage.of(t);
    const [candidate, coach] = [await stage.paired("candidate"), await stage.paired("coach")];
    const mine = (await candidate.journal()).logs();
    const foreign = (await coach.journal()).logs().find((log) => !mine.includes(log));
    const edits = [{ step: [newId(), { title: "Van mij" }] }];
    const outcome = async (log, options) => (await push(candidate, log, edits, options)).outcomes;
    assert.deepEqual(await outcome(foreign), [[1, { refused: "not_a_member" }]]);
    assert.deepEqual(await outcome(newId()), [[1, { refused: "not_a_member" }]]);
    const author = (await coach.journal()).person;
    assert.deepEqual(await outcome(mine[0], { author }), [[1, { refused: "not_yours" }]]);
  });

  test("a device without a session is told so", async (t) => {
    const stage = await Stage.of(t);
    const phone = await stranger(stage);
    for (const path of ["/api/sync", "/api/invites", "/api/logout"]) {
      const answer = await post(phone, path, "{}");
      assert.equal(answer.status, 401, `${path} ${answer.text}`);
    }
  });
});
