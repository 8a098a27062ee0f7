// Runs beside the app and knows nothing of what it shows. The first paint waits for this file, as it does for the style
// sheet, which is larger: so nobody sees another language's direction or the wrong theme flash by. It waits for no other
// script. What this file and the app tell each other:
//
//   localStorage "opstap.language"  a tag of ours    written by the app, set on <html> here before the app starts; absent: the
//                                   first wanted language that has words here. The app begins in the language of <html>. A
//                                   pairing link may propose one: ?taal=ti
//   localStorage "opstap.theme"     light | dark     the same, as data-theme; absent: as the system has it
//   localStorage "opstap.text"      large | larger   the same, as data-text; absent: as the browser has it
//   <html data-tens>                how high the window is, in tens of the root's letters: how much bars may take of it follows
//   event "opstap:letters"          from the app: letters became larger or smaller
//   attributes of this script       where the app and the words of each language are; the app reads them too
//   localStorage "opstap.edition"   whole            whether this device fetches the part of the download for staff; absent: no.
//                                   A pairing link for one of them says so too: ?edition=whole
//   <html data-uses>                staff: the same, for the app's script
//   <html data-says>                all: all words were fetched, and not only those of first screens
//   event "opstap:fetch-staff-day"  from the app: from now on it does; "opstap:fetch-staff" the same
//   event "opstap:settled"          from the app's script: what this device uses is here, or could not be had this time
//   event "opstap:new-version"      to the app: a new version is ready; <html data-new-version="1"> says so as well,
//                                   for who starts listening later
//   event "opstap:apply-version"    from the app, when the person agrees and nothing typed would be lost:
//                                   the new version takes over and the page loads once more
//   <html data-start>               running | failed: whether the app's script runs; the shell says so if not
"use strict";

(() => {
  // Longer than it takes to leave a page.
  const UNSEEN_MS = 2_000;
  // What a link is answered with is small and read first: what is large begins after it, or after so long.
  const HEAD_START_MS = 100;
  // A code in an address is longer than one that is typed.
  const LINK_CHARS_MIN = 16;
  const root = document.documentElement;
  const script = document.currentScript;
  const files = script.dataset;

  const wordsOf = (language) => script.getAttribute(`data-words-${language}`);
  const firstWordsOf = (language) => script.getAttribute(`data-first-words-${language}`);

  function chooseLanguage(tags) {
    const languages = tags.map((tag) => tag.toLowerCase().split("-")[0]);
    const language = languages.find((language) => wordsOf(language));
    if (!language) return;
    root.lang = language;
    root.dir = language === "ar" ? "rtl" : "ltr";
  }

  function restoreChoices() {
    chooseLanguage(navigator.languages);
    try {
      // A link proposes the language of whom it is for; what somebody chose here goes before.
      const proposed = new URLSearchParams(location.search).get("taal");
      if (proposed) localStorage["opstap.language"] ??= proposed;
      chooseLanguage([localStorage["opstap.language"] ?? ""]);
      const theme = localStorage.getItem("opstap.theme");
      if (["light", "dark"].includes(theme)) root.dataset.theme = theme;
      const text = localStorage.getItem("opstap.text");
      if (["large", "larger"].includes(text)) root.dataset.text = text;
    } catch (error) {
      // A browser that keeps nothing for us: the app starts as if for the first time.
      console.info("no stored choices:", error);
    }
  }

  function isForStaff() {
    try {
      if (new URLSearchParams(location.search).get("edition") === "whole") keepForStaff();
      return localStorage.getItem("opstap.edition") === "whole";
    } catch (error) {
      console.info("no stored choices:", error);
      return false;
    }
  }

  function keepForStaff() {
    localStorage.setItem("opstap.edition", "whole");
  }

  function start() {
    preloadAll();
    run();
  }

  // Everything at once: neither the compiled half nor the words need to wait until the app's script asks for them.
  function preloadAll() {
    const day = root.dataset.uses === "staff" ? files.staffDay : files.candidateDay;
    // A worker keeps all words; who comes without one reads the first of them sooner.
    const hasAll = navigator.serviceWorker?.controller;
    if (hasAll) root.dataset.says = "all";
    document.head.append(...[files.first, day, (hasAll ? wordsOf : firstWordsOf)(root.lang)].map(preload));
  }

  function run() {
    const app = Object.assign(document.createElement("script"), { type: "module", src: files.app });
    // By then it has run, unless it could not be fetched or read.
    for (const end of ["load", "error"]) app.addEventListener(end, noticeMissingScript);
    document.head.append(app);
  }

  function preload(href) {
    return Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href });
  }

  function noticeMissingScript() {
    if (root.dataset.start) return;
    root.dataset.start = "failed";
    window.dispatchEvent(new CustomEvent("opstap:settled"));
  }

  function announce() {
    root.dataset.newVersion = "1";
    window.dispatchEvent(new CustomEvent("opstap:new-version"));
  }

  // A worker that is installed while another is at work waits for the person's consent; but one that only keeps other
  // files, because this device now uses another part, may begin once nobody looks. One that keeps other files than this
  // device uses is left alone: it would throw away what this device needs.
  function greet(worker) {
    const atWork = navigator.serviceWorker.controller;
    if (worker?.state !== "installed" || !atWork || !worker.scriptURL.endsWith(workerAddress())) return;
    if (atWork.scriptURL === worker.scriptURL) announce();
    else onceUnseen(() => worker.postMessage("skip-waiting"));
  }

  // A page that is opened while workers change may never come: Chromium asks the one that goes. A page that is left for
  // another is out of sight, too, but not for long.
  function onceUnseen(act) {
    const isUnseen = () => document.visibilityState === "hidden";
    document.addEventListener("visibilitychange", () => isUnseen() && setTimeout(() => isUnseen() && act(), UNSEEN_MS));
  }

  function greetOnceInstalled(worker) {
    worker?.addEventListener("statechange", () => greet(worker));
  }

  const workerAddress = () => `/sw.js?edition=${root.dataset.uses === "staff" ? "whole" : "candidate"}`;

  // What the worker fetches to keep, the browser has from what was fetched just now; so nothing waits for it.
  let registration;
  async function register() {
    const before = registration;
    registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: "none" });
    greet(registration.waiting);
    greetOnceInstalled(registration.installing);
    if (before !== registration) registration.addEventListener("updatefound", () => greetOnceInstalled(registration.installing));
  }

  function watchWorkers() {
    let applying = false;
    let atWork = navigator.serviceWorker.controller;
    window.addEventListener("opstap:apply-version", () => {
      applying = true;
      if (registration?.waiting) registration.waiting.postMessage("skip-waiting");
      // Another tab was first: the new version is at work already.
      else location.reload();
    });
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      const before = atWork;
      atWork = navigator.serviceWorker.controller;
      if (applying) location.reload();
      else if (before?.scriptURL === atWork?.scriptURL) announce();
    });

    // The browser looks for a new version when a page is opened; an installed app may stay open for days.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || !navigator.onLine) return;
      registration?.update().catch((error) => console.info("no look for a new version:", error));
    });
    window.addEventListener("opstap:settled", () => {
      register().catch((error) => console.warn("no offline start:", error));
    });
  }

  // Somebody of staff is here whose link did not say so: all of their parts are fetched, and kept from now on.
  function useStaff() {
    if (root.dataset.uses === "staff") return;
    root.dataset.uses = "staff";
    window.dispatchEvent(new CustomEvent("opstap:fetch-staff"));
    window.addEventListener("opstap:parts", function keep() {
      if (root.dataset.staff !== "here") return;
      window.removeEventListener("opstap:parts", keep);
      keepForStaff();
      window.dispatchEvent(new CustomEvent("opstap:settled"));
    });
  }

  // What this device keeps is read while the code is on its way, and its person greeted by it. The app takes the rows of each
  // journal once, out of what `globalThis.opstapKept` promises: by the journal's name its keys and its values.
  async function readKept() {
    const kept = {};
    try {
      const person = row(await readJournal("device", kept), "person");
      const greeting = person && row(await readJournal(person, kept), "greeting");
      if (greeting) greetAgain(JSON.parse(greeting));
    } catch (error) {
      console.info("not read ahead of the app:", error);
    }
    return kept;
  }

  const row = ([keys, values], key) => values[keys.indexOf(key)];

  function readJournal(name, kept) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(`opstap.${name}`);
      // There is none: that is for the app to begin.
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const journal = opening.result;
        const reading = journal.transaction("rows");
        const rows = reading.objectStore("rows");
        const [keys, values] = [rows.getAllKeys(), rows.getAll()];
        reading.onabort = () => reject(reading.error);
        reading.oncomplete = () => resolve((kept[name] = [keys.result, values.result]));
        // Once the reading is over.
        journal.close();
      };
    });
  }

  // Where the day starts; and no longer after the phone was last looked at than it may show anything.
  function greetAgain(greeting) {
    const { name, next, until, seen, left_ms: left } = greeting;
    const isAway = left !== undefined && Math.abs(Date.now() - seen) > left;
    // What a day began with says nothing of the next.
    if (location.pathname === "/" && !isAway) greetByName({ name, next: Date.now() < (until ?? Infinity) ? next : undefined });
  }

  // Letters may be as large as somebody needs them, by whatever setting of app, browser or phone: no rule of a style sheet
  // knows how many of them the window holds.
  function measureLetters() {
    root.dataset.tens = Math.floor(innerHeight / parseFloat(getComputedStyle(root).fontSize) / 10);
  }

  restoreChoices();
  for (const event of ["load", "resize", "opstap:shown", "opstap:letters"]) window.addEventListener(event, measureLetters);
  // A link into a browser that is new to us lets its person in while the app is still on its way. Any other browser may be
  // somebody's, which only the app can tell. The app finds what came of it in `globalThis.opstapAhead`:
  //
  //   code, device      what was sent; the device stands in localStorage "opstap.applicant" as well, as the app keeps it
  //   answer            a promise of the answer, or of nothing where nobody answered
  //   welcome           the text of a good answer, as soon as it is here
  //   round             after that: a promise of the answer to the first round
  function pairAhead() {
    const code = location.hash.slice(1);
    if (location.pathname !== "/koppel" || code.length < LINK_CHARS_MIN || !crypto.randomUUID || !indexedDB.databases) return undefined;
    const device = (localStorage.getItem("opstap.applicant") ?? crypto.randomUUID()).replaceAll("-", "");
    localStorage.setItem("opstap.applicant", device);
    const ahead = (globalThis.opstapAhead = { code, device });
    ahead.answer = letIn(ahead).catch((error) => console.info("not let in ahead of the app:", error));
    return ahead.answer.then(isDrawn);
  }

  const isDrawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  async function letIn(ahead) {
    const known = await indexedDB.databases();
    if (known.some(({ name }) => name.startsWith("opstap."))) return undefined;
    const answer = await ask("/api/pair", { code: ahead.code, device: ahead.device });
    if (answer.status !== 200) return answer;
    const text = await answer.clone().text();
    const welcome = JSON.parse(text);
    ahead.welcome = text;
    ahead.round = ask("/api/sync", welcome.round).catch((error) => console.info("no round ahead of the app:", error));
    greetByName(welcome);
    return answer;
  }

  function ask(address, body) {
    return fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  }

  // The page around the app may still be on its way.
  function greetByName({ name, next }) {
    if (!document.getElementById("shell")) return void document.addEventListener("DOMContentLoaded", () => greetByName({ name, next }));
    root.dataset.known = "";
    document.querySelector(".shell-name").textContent = name;
    // Who has no step to do next reads that there is more to come.
    document.querySelector(".shell-next").textContent = next ?? script.getAttribute(`data-soon-${root.lang}`).replace("{name}", name);
  }

  if (isForStaff()) root.dataset.uses = "staff";
  const waitAWhile = new Promise((resolve) => setTimeout(resolve, HEAD_START_MS));
  try {
    const isGreeted = pairAhead();
    if (isGreeted) Promise.race([isGreeted, waitAWhile]).then(start);
    else {
      preloadAll();
      globalThis.opstapKept = readKept();
      // To compile takes a cheap phone longer than to draw a greeting, which would come after it.
      const isGreetedAgain = globalThis.opstapKept.then(() => "known" in root.dataset && isDrawn());
      Promise.race([isGreetedAgain, waitAWhile]).then(run);
    }
  } catch (error) {
    console.info("the app pairs itself:", error);
    start();
  }
  window.addEventListener("opstap:fetch-staff-day", useStaff);
  window.addEventListener("opstap:fetch-staff", useStaff);
  if ("serviceWorker" in navigator) watchWorkers();
})();
