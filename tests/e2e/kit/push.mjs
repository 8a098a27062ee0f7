// The other end of push messages: a stand-in for a push service that keeps what it is brought, and a phone's keys, with which
// Node opens it (RFC 8291) without a line of what closed it. Knows no words.

import { createDecipheriv, createECDH, createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

const sha256 = (key, ...parts) => parts.reduce((hmac, part) => hmac.update(part), createHmac("sha256", key)).digest();
const info = (name) => Buffer.from(`Content-Encoding: ${name}\0`);

/** What a browser makes for itself when it subscribes. */
export class Keys {
  #ecdh = createECDH("prime256v1");
  #auth = randomBytes(16);

  constructor() {
    this.#ecdh.generateKeys();
    this.p256dh = this.#ecdh.getPublicKey("base64url");
    this.auth = this.#auth.toString("base64url");
  }

  /** What stands in a message of one record. */
  open(body) {
    const [salt, length] = [body.subarray(0, 16), body[20]];
    const sender = body.subarray(21, 21 + length);
    const shared = this.#ecdh.computeSecret(sender);
    const about = Buffer.concat([Buffer.from("WebPush: info\0"), this.#ecdh.getPublicKey(), sender, Buffer.of(1)]);
    const secret = sha256(sha256(this.#auth, shared), about);
    const pseudo = sha256(salt, secret);
    const key = sha256(pseudo, info("aes128gcm"), Buffer.of(1)).subarray(0, 16);
    const nonce = sha256(pseudo, info("nonce"), Buffer.of(1)).subarray(0, 12);
    const record = body.subarray(21 + length);
    const cipher = createDecipheriv("aes-128-gcm", key, nonce);
    cipher.setAuthTag(record.subarray(-16));
    const padded = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
    // A delimiter ends the text; what follows is nothing.
    return padded.subarray(0, padded.lastIndexOf(2)).toString();
  }
}

/** A push service on this machine, which takes everything. */
export class PushService {
  brought = [];

  static async open(test) {
    const service = new PushService();
    const server = createServer(async (request, response) => {
      const parts = [];
      for await (const part of request) parts.push(part);
      service.brought.push({ headers: request.headers, body: Buffer.concat(parts) });
      response.writeHead(201).end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    service.origin = `http://127.0.0.1:${server.address().port}`;
    test.after(() => server.close());
    return service;
  }

  /** Has the pages of a phone subscribe here: no browser of a test reaches a real one. `works`: whether that can be reached. */
  async serve(phone, keys, works = true) {
    const { p256dh, auth } = keys;
    await phone.context.addInitScript(stub, { endpoint: `${this.origin}/phone`, keys: { p256dh, auth }, works });
  }
}

function stub({ endpoint, keys, works }) {
  let subscription = null;
  PushManager.prototype.getSubscription = async () => subscription;
  PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    if (!works) throw new DOMException("push service not available", "AbortError");
    subscription = {
      endpoint,
      options: { applicationServerKey },
      toJSON: () => ({ endpoint, keys }),
      unsubscribe: async () => ((subscription = null), true),
    };
    return subscription;
  };
}

/** Brings a message to a phone's worker, as its browser does when one comes. */
export async function deliver(phone, text) {
  const tool = await phone.context.newCDPSession(phone.page);
  const known = new Promise((resolve) => {
    tool.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [own] = registrations.filter((it) => it.scopeURL.startsWith(phone.wire.origin) && !it.isDeleted);
      if (own) resolve(own.registrationId);
    });
  });
  await tool.send("ServiceWorker.enable");
  const registrationId = await known;
  await tool.send("ServiceWorker.deliverPushMessage", { origin: phone.wire.origin, registrationId, data: text });
  await tool.detach();
}

/** What the phone shows above everything else. */
export function notifications(phone) {
  return phone.page.evaluate(async () => {
    const { ready } = navigator.serviceWorker;
    const shown = await (await ready).getNotifications();
    return shown.map(({ title, body, lang, tag }) => ({ title, body, lang, tag }));
  });
}

/** The person taps what is shown. A browser lets only a real finger bring a window to the front: that is asked for, and declined. */
export async function tap(phone) {
  const [worker] = phone.context.serviceWorkers();
  await worker.evaluate(async () => {
    const [notification] = await self.registration.getNotifications();
    self.dispatchEvent(new NotificationEvent("notificationclick", { notification }));
  });
}
