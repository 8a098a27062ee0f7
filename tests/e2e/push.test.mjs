// Who asks to hear while the app is closed is asked by the browser only then, hears at once that it works, and stops in two
// taps. In Chromium itself: the headless shell shows no notifications.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launchWhole } from "./kit/chromium.mjs";
import { Phone } from "./kit/phone.mjs";
import { Keys, PushService, deliver, notifications, tap } from "./kit/push.mjs";
import { Stage } from "./kit/stage.mjs";

let browser;
before(async () => {
  browser = await launchWhole();
});
after(() => browser?.close());

/** The phone of the candidate, in a browser that may show notifications, with a push service of its own. */
async function scene(test, works = true) {
  const stage = await Stage.of(test);
  const [service, keys] = [await PushService.open(test), new Keys()];
  const phone = stage.take(await Phone.blank(browser, stage.server, { permissions: ["notifications"] }));
  await service.serve(phone, keys, works);
  await phone.pair(stage.server.link("candidate"));
  await phone.workerReady();
  return { phone, service, keys };
}

describe("a message while the app is closed", () => {
  test("is asked for by a tap, opened by others than who closed it, shown, and leads to its screen", async (t) => {
    const { phone, service, keys } = await scene(t);
    await phone.go("/ik");
    assert.equal(service.brought.length, 0, "nothing is asked before the tap");
    await phone.press("c-push-on");
    await phone.sees("c-push-is-on");
    await phone.until(() => service.brought.length === 1, "the first message");
    const [{ headers, body }] = service.brought;
    assert.equal(headers["content-encoding"], "aes128gcm");
    assert.match(headers.authorization, /^vapid t=.+, ?k=.+/);
    const text = keys.open(body);
    assert.deepEqual(JSON.parse(text), { text: phone.w.say("e-push-works"), to: "me", lang: "nl", dir: "ltr" });

    await deliver(phone, text);
    const has = (body) => phone.until(async () => (await notifications(phone)).some((it) => it.body === body), body);
    await has(phone.w.say("e-push-works"));
    await phone.go("/");
    const news = phone.w.say("e-push-news");
    await deliver(phone, JSON.stringify({ ...JSON.parse(text), text: news, to: "talks" }));
    await has(news);
    assert.equal((await notifications(phone)).length, 1, "the later one takes the place of the earlier");
    await tap(phone);
    await phone.page.waitForURL("**/gesprekken");
    await phone.settled();
    await phone.until(async () => (await notifications(phone)).length === 0, "nothing shown any more");

    await deliver(phone, "no JSON");
    await has("Opstap");
  });

  test("ends in two taps", async (t) => {
    const { phone } = await scene(t);
    const endpoint = () => phone.page.evaluate(async () => (await (await fetch("/api/push")).json()).endpoint);
    await phone.go("/ik");
    await phone.press("c-push-on");
    await phone.sees("c-push-is-on");
    assert.ok(await endpoint());
    await phone.go("/");
    await phone.press("c-nav-me");
    await phone.press("c-push-off");
    await phone.control("c-push-on").waitFor();
    await phone.until(async () => !(await endpoint()), "forgotten by the server");
  });

  test("that no push service could be asked for is wished for again at the next start", async (t) => {
    const { phone, service, keys } = await scene(t, false);
    await phone.go("/ik");
    await phone.press("c-push-on");
    await phone.sees("c-push-waits");
    await service.serve(phone, keys);
    await phone.go("/");
    await phone.until(() => service.brought.length === 1, "asked again, and greeted");
  });
});
