// The end of the app's script: starts it with the first part of the compiled half and the one in which this device's day starts,
// which the page's head already asked for; then fetches the other parts that it uses, which put more screens in their places.
// What this and the app tell each other:
//
//   <html data-candidate-day, data-staff-day, data-pairing, data-everyone, data-staff>
//                                     coming | missed | again | here: how far each later part is; absent: nobody asked for it
//   event "opstap:parts"              to the app: one of them is further
//   event "opstap:shown"              from the app: its first screen is drawn
//   event "opstap:fetch-everyone"     from the app: the person wants this part tried now; so for each of them. Those for staff
//                                     may be of no use to this device before
//   event "opstap:push-look"          from the app, as push.js tells it; so for "on" and "off", and for install.js
//   globalThis.opstapOffer            for install.js: what the browser offered
//   event "opstap:settled"            to the page: what this device uses is here, or could not be had this time
"use strict";

document.documentElement.dataset.start = "running";

(async () => {
  // The wait after the first failure; it doubles up to the longest.
  const WAIT_MS = 1_000;
  const WAIT_MS_MAX = 60_000;
  const root = document.documentElement;
  const tell = (event) => window.dispatchEvent(new CustomEvent(event));
  // What each part lends those after it, by its name.
  const parts = {};

  // Never the same for all phones of an office at once.
  const between = (ms) => ms * (0.5 + Math.random() / 2);

  // Where a browser cannot compile what is still coming, all of it comes first.
  async function instantiate(coming, imports) {
    const response = await coming;
    if (WebAssembly.instantiateStreaming) return WebAssembly.instantiateStreaming(response, imports);
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
  }

  // A part that comes later, after those it needs: fetched until it is here.
  function laterPart(name, address, ...needs) {
    let early;
    let arrives;
    let isAsked = false;
    let tryAgain = () => {};
    let triedOnce;
    const firstTry = new Promise((resolve) => (triedOnce = resolve));
    const note = (arrival) => {
      root.setAttribute(`data-${name}`, arrival);
      tell("opstap:parts");
    };

    async function add() {
      const answer = early ?? fetch(address);
      early = undefined;
      const response = await answer;
      // A server that moved on to another version has this file no more: its page names another. Only a tap loads that.
      if (isAsked && response.status === 404) location.reload();
      await Promise.all(needs.map((part) => part.arrive()));
      const { instance } = await instantiate(response, { ...__wbg_get_imports(), ...parts });
      parts[name] = instance.exports;
      note("here");
    }

    async function addAtLast() {
      note("coming");
      for (let wait = WAIT_MS; ; wait = Math.min(2 * wait, WAIT_MS_MAX)) {
        try {
          await add();
          return triedOnce();
        } catch (error) {
          isAsked = false;
          console.info(`the part for ${name} is not here yet:`, error);
          note("missed");
          triedOnce();
          tell("opstap:settled");
          await new Promise((resolve) => {
            tryAgain = resolve;
            setTimeout(resolve, between(wait));
          });
        }
      }
    }

    const part = {
      // Fetches it ahead of its turn.
      hasten() {
        early = fetch(address);
        early.catch(() => {});
      },
      arrive: () => (arrives ??= addAtLast()),
      // Begins, and waits no longer than until it failed for the first time.
      tryOnce() {
        part.arrive();
        return firstTry;
      },
    };
    // A browser that never thought it was offline never says that it is online: so the clock and the person are asked, too.
    window.addEventListener("online", () => tryAgain());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && tryAgain());
    window.addEventListener(`opstap:fetch-${name}`, () => {
      if (root.getAttribute(`data-${name}`) === "missed") {
        isAsked = true;
        note("again");
      }
      part.arrive();
      tryAgain();
    });
    return part;
  }

  // What later screens are drawn with: fetched with the first part that needs it, which does not show before it is here.
  function sheet(address) {
    const place = new Comment();
    // A browser tries no sheet twice: each time it is another.
    const tryNow = (resolve, reject) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address, onload: resolve });
      link.onerror = () => {
        link.remove();
        reject(new Error(address));
      };
      place.before(link);
    };
    let arrives;
    const arrive = () => (arrives ??= new Promise(tryNow).catch((error) => {
      arrives = undefined;
      throw error;
    }));
    return { place, arrive };
  }

  const laterLooks = sheet("{{later.css}}");
  const staffLooks = sheet("{{staff.css}}");
  const candidateDay = laterPart("candidate-day", "{{candidate-day.wasm}}");
  const staffDay = laterPart("staff-day", "{{staff-day.wasm}}");
  const pairing = laterPart("pairing", "{{pairing.wasm}}", laterLooks);
  const everyone = laterPart("everyone", "{{everyone.wasm}}", candidateDay, pairing, laterLooks);
  const staff = laterPart("staff", "{{staff.wasm}}", everyone, staffDay, staffLooks);
  const [day, used] = root.dataset.uses === "staff" ? [staffDay, [everyone, staff]] : [candidateDay, [everyone]];

  const beside = { push: () => import("{{push.js}}"), install: () => import("{{install.js}}") };
  for (const name in beside) {
    for (const wish of ["look", "on", "off"]) {
      window.addEventListener(`opstap:${name}-${wish}`, () => beside[name]().then((script) => script[wish](), console.info));
    }
  }

  // The browser offers to put the app on the device's first screen: only a tap asks for that.
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    globalThis.opstapOffer = event;
  });

  // A message was tapped, and the app is open: the screen it leads to.
  navigator.serviceWorker?.addEventListener("message", ({ data }) => {
    history.pushState(null, "", data.open);
    window.dispatchEvent(new PopStateEvent("popstate"));
  });

  const shown = new Promise((resolve) => window.addEventListener("opstap:shown", resolve, { once: true }));
  day.hasten();
  // Whoever opens another screen than the first needs all of them at once.
  if (!["/", "/koppel"].includes(location.pathname)) used.forEach((part) => part.hasten());
  const { instance, module } = await instantiate(fetch("{{first.wasm}}"), __wbg_get_imports());
  parts.first = instance.exports;
  // The page's head has been read: each has its place behind the sheet of all, whichever comes first.
  document.head.append(laterLooks.place, staffLooks.place);
  // In its place before the app draws anything. One that could not be had is told of there.
  await day.tryOnce();
  __wbg_finalize_init(instance, module);
  // The processor of a cheap phone is for the first screen until that is drawn; so is the network.
  await shown;
  await Promise.all(used.map((part) => part.arrive()));
  tell("opstap:settled");
  if (localStorage.getItem("opstap.push")) tell("opstap:push-look");
})().catch((error) => {
  console.error(error);
  document.documentElement.dataset.start = "failed";
  window.dispatchEvent(new CustomEvent("opstap:settled"));
});
