// The service worker: opens every screen without a network. Knows addresses of files, nothing of records.
// The build writes one line above this one: const BUNDLE = { version, files: [{ address, integrity, for }] };
// A file that is for staff is kept where the address of this script says so: ?edition=whole, as the first release wrote it.
"use strict";

const PREFIX = "opstap-";
const CACHE = PREFIX + BUNDLE.version;
const PAGE = "/";
const SHARED = "/deel";
const SERVERS_OWN = ["/api", "/healthz", "/readyz", "/.well-known", "/l", "/c", "/bewijs", "/inloggen"];
const IS_FOR_STAFF = new URL(self.location.href).searchParams.get("edition") === "whole";
const KEPT = BUNDLE.files.filter((file) => file.for !== "staff" || IS_FOR_STAFF).map(({ address }) => address);
const INTEGRITY = new Map(BUNDLE.files.map(({ address, integrity }) => [address, integrity]));

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(dropOlderCaches()));

self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") self.skipWaiting();
});

self.addEventListener("push", (event) => event.waitUntil(tell(event.data)));
self.addEventListener("notificationclick", (event) => event.waitUntil(follow(event.notification)));

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method === "POST" && origin === self.location.origin && pathname === SHARED) return event.respondWith(shared(event.request));
  if (event.request.method !== "GET" || origin !== self.location.origin || isServersOwn(pathname)) return;
  if (INTEGRITY.has(pathname)) event.respondWith(answer(pathname, event));
  // Every address inside the app is the one page, which looks at the address itself.
  else if (event.request.mode === "navigate") event.respondWith(answer(PAGE, event));
});

// A text that another app shares: behind the `#`, where no server and no log sees it.
async function shared(request) {
  const form = await request.formData();
  const texts = ["title", "text", "url"].map((name) => form.get(name)).filter(Boolean);
  return Response.redirect(`${SHARED}#${encodeURIComponent(texts.join("\n"))}`, 303);
}

function isServersOwn(pathname) {
  return SERVERS_OWN.some((own) => pathname === own || pathname.startsWith(`${own}/`));
}

// All or nothing: every file is here and whole before the first is kept.
async function keepAll() {
  const files = await Promise.all(KEPT.map(async (address) => [address, await obtain(address)]));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(files.map(([address, response]) => cache.put(address, response)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// A hashed address names its content: what an older version kept is not fetched again.
async function obtain(address) {
  const kept = isHashed(address) ? await caches.match(address, { ignoreVary: true }) : undefined;
  return kept ?? fetchWhole(address);
}

// Integrity keeps a page of one version from being stored with the files of another.
async function fetchWhole(address) {
  const cache = isHashed(address) ? "default" : "no-cache";
  const response = await fetch(address, { integrity: INTEGRITY.get(address), cache });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

function isHashed(address) {
  return address.startsWith("/assets/");
}

async function answer(address, event) {
  try {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(address, { ignoreVary: true });
    if (kept) return kept;
    // A browser short of space took it away: fetch it once more and keep it.
    const response = await fetchWhole(address);
    event.waitUntil(cache.put(address, response.clone()));
    return response;
  } catch (error) {
    // No storage, or a server that has moved on to another version: as if there were no worker.
    console.info("not from the cache:", error);
    return fetch(event.request);
  }
}

async function dropOlderCaches() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

// Where a message leads, by the name that the server gives it.
const SCREENS = { day: "/", talks: "/gesprekken", me: "/ik" };

// A browser wants something shown for every message, so there are words for one that cannot be read, too. A later message takes
// the place of an earlier one.
async function tell(data) {
  let message = {};
  try {
    message = data.json();
  } catch (error) {
    console.info("a message without words:", error);
  }
  const { text = "Opstap", to, lang = "nl", dir = "auto" } = message;
  await self.registration.showNotification("Opstap", {
    body: text,
    lang,
    dir,
    tag: "opstap",
    renotify: true,
    data: { address: SCREENS[to] ?? PAGE },
  });
}

// The screen opens where the app is open already, so that nothing typed is lost elsewhere; else the app is opened there.
async function follow(notification) {
  notification.close();
  const address = notification.data?.address ?? PAGE;
  const [open] = await self.clients.matchAll({ type: "window" });
  if (!open) return self.clients.openWindow(address);
  open.postMessage({ open: address });
  return open.focus();
}
