// Whether this device hears of something while the app is closed. Fetched by whoever looks at that, and by a device whose person
// asked for it. What this and the app tell each other:
//
//   <html data-push>              off | busy | on | waits | denied | install | impossible | away: how it stands
//   event "opstap:push"           to the app: it stands otherwise now
//   event "opstap:push-look"      from the app: somebody looks; "opstap:push-on", "opstap:push-off": they tapped that
//   localStorage "opstap.push"    that somebody wants to hear here, with who and in which language they are spoken to. It stays
//                                 until they do not: where the push service could not be reached it is asked again at the next start
"use strict";

const WISH = "opstap.push";
// Where no push service can be reached, a browser may never answer.
const PATIENCE_MS = 20_000;
const root = document.documentElement;

const show = (standing) => {
  root.dataset.push = standing;
  window.dispatchEvent(new CustomEvent("opstap:push"));
};

function wish() {
  try {
    return localStorage.getItem(WISH);
  } catch (error) {
    console.info("no stored wish:", error);
    return null;
  }
}

function keepWish(text) {
  try {
    if (text === null) localStorage.removeItem(WISH);
    else localStorage.setItem(WISH, text);
  } catch (error) {
    console.info("no stored wish:", error);
  }
}

// Why it cannot be here, if so. A phone of Apple's can, once the app stands on its first screen.
function obstacle() {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) {
    return navigator.standalone === false ? "install" : "impossible";
  }
  return Notification.permission === "denied" ? "denied" : undefined;
}

async function ask(method, body) {
  const json = body && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch("/api/push", { method, ...json });
  if (!answer.ok) throw new Error(`/api/push answered ${answer.status}`);
  return answer.status === 204 ? undefined : answer.json();
}

function inTime(promise) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error("no answer in time")), PATIENCE_MS));
  return Promise.race([promise, late]);
}

const bytes = (base64) => Uint8Array.from(atob(base64.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const isSame = (key, other) => key && String(new Uint8Array(key)) === String(other);

// The browser's address, for the key that this server has now.
async function subscribed(key) {
  const { pushManager } = await navigator.serviceWorker.ready;
  const before = await pushManager.getSubscription();
  if (before && isSame(before.options.applicationServerKey, key)) return before;
  await before?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

// Whether all is as this person wants it; makes it so.
async function settle({ key, endpoint, person }) {
  const wanted = `${person} ${root.lang}`;
  const subscription = await inTime(subscribed(bytes(key)));
  if (subscription.endpoint !== endpoint || wish() !== wanted) {
    const { keys } = subscription.toJSON();
    await ask("POST", { endpoint: subscription.endpoint, p256dh: keys.p256dh, auth: keys.auth, lang: root.lang });
  }
  keepWish(wanted);
}

const isOf = (person) => wish()?.split(" ")[0] === person;

// One after the other: what is tapped twice is done once.
let turn = Promise.resolve();
function inTurn(act) {
  turn = turn.then(act).catch((error) => {
    console.info("not settled who hears:", error);
    show(obstacle() ?? (wish() === null ? "away" : "waits"));
  });
  return turn;
}

/** Looks how it stands, and asks again for what somebody wanted. */
export function look() {
  return inTurn(async () => {
    const why = obstacle();
    if (why) return show(why);
    if (wish() === null || Notification.permission !== "granted") return show("off");
    const standing = await ask("GET");
    // Somebody else uses this device now, and asked for nothing.
    if (!isOf(standing.person)) {
      keepWish(null);
      return show("off");
    }
    await settle(standing);
    return show("on");
  });
}

/** Somebody wants to hear: only now are they asked whether they may be. */
export function on() {
  return inTurn(async () => {
    show(obstacle() ?? "busy");
    if (root.dataset.push !== "busy") return;
    const answer = await Notification.requestPermission();
    if (answer !== "granted") return show(answer === "denied" ? "denied" : "off");
    const standing = await ask("GET");
    keepWish(`${standing.person} `);
    await settle(standing);
    return show("on");
  });
}

/** Nobody wants to hear here any more. */
export function off() {
  keepWish(null);
  return inTurn(async () => {
    show("off");
    const { pushManager } = await navigator.serviceWorker.ready;
    const subscription = await pushManager.getSubscription();
    // What the browser has forgotten leads nowhere, whatever the server still knows.
    await Promise.allSettled([subscription?.unsubscribe(), ask("DELETE")]);
  });
}
