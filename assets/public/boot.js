// Runs beside the app and knows nothing of what it shows. The first paint waits for this file, as it does for the style
// sheet, which is larger: so nobody sees another language's direction or the wrong theme flash by. It waits for no other
// script. What this file and the app tell each other:
//
//   localStorage "opstap.language"  nl | en | ar     written by the app, set on <html> here before the app starts; absent: the
//                                   first wanted language that has words here. The app begins in the language of <html>
//   localStorage "opstap.theme"     light | dark     the same, as data-theme; absent: as the system has it
//   localStorage "opstap.text"      large | larger   the same, as data-text; absent: as the browser has it
//   attributes of this script       where both editions and the words of each language are; the app reads them too
//   localStorage "opstap.edition"   whole           which of the two downloads to start; absent: the candidate's, the smaller.
//                                   A pairing link for someone else names it too: ?edition=whole
//   event "opstap:fetch-whole"      from the app: fetch the whole edition, then load the page once more with it
//   event "opstap:no-whole"         to the app: it could not be had
//   event "opstap:new-version"      to the app: a new version is ready; <html data-new-version="1"> says so as well,
//                                   for who starts listening later
//   event "opstap:apply-version"    from the app, when the person agrees and nothing typed would be lost:
//                                   the new version takes over and the page loads once more
//   <html data-start>               running | failed: whether the app's script runs; the shell says so if not
"use strict";

(() => {
  // Longer than it takes to leave a page.
  const UNSEEN_MS = 2_000;
  const root = document.documentElement;
  const script = document.currentScript;
  const editions = script.dataset;

  const wordsOf = (language) => script.getAttribute(`data-words-${language}`);

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
      chooseLanguage([localStorage.getItem("opstap.language") ?? ""]);
      const theme = localStorage.getItem("opstap.theme");
      if (["light", "dark"].includes(theme)) root.dataset.theme = theme;
      const text = localStorage.getItem("opstap.text");
      if (["large", "larger"].includes(text)) root.dataset.text = text;
    } catch (error) {
      // A browser that keeps nothing for us: the app starts as if for the first time.
      console.info("no stored choices:", error);
    }
  }

  function chosenEdition() {
    try {
      if (new URLSearchParams(location.search).get("edition") === "whole") localStorage.setItem("opstap.edition", "whole");
      return localStorage.getItem("opstap.edition") === "whole" ? "whole" : "candidate";
    } catch (error) {
      console.info("no stored choices:", error);
      return "candidate";
    }
  }

  // Everything at once: neither the compiled half nor the words need to wait until the app's script asks for them.
  function start(edition) {
    const app = Object.assign(document.createElement("script"), { type: "module", src: editions[`${edition}Script`] });
    app.addEventListener("error", noticeMissingScript);
    document.head.append(preload(editions[`${edition}Wasm`]), preload(wordsOf(root.lang)), app);
  }

  function preload(href) {
    return Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href });
  }

  // What is shown stays until all of the whole edition is here: whoever asks for it stands before a screen of its rest.
  async function fetchWhole() {
    try {
      await Promise.all([editions.wholeScript, editions.wholeWasm, editions.wholeRest].map(fetchToEnd));
      localStorage.setItem("opstap.edition", "whole");
      location.reload();
    } catch (error) {
      console.info("the whole edition is not here yet:", error);
      window.dispatchEvent(new CustomEvent("opstap:no-whole"));
    }
  }

  // The page that loads next finds it in what the browser keeps.
  async function fetchToEnd(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    await response.arrayBuffer();
  }

  // By the end of loading the app's script has run, unless it could not be fetched or read.
  function noticeMissingScript() {
    root.dataset.start ??= "failed";
  }

  function announce() {
    root.dataset.newVersion = "1";
    window.dispatchEvent(new CustomEvent("opstap:new-version"));
  }

  // A worker that is installed while another is at work waits for the person's consent; but one that only keeps other
  // files, because this device now starts the other edition, may begin once nobody looks. One of the edition that this
  // device does not start is left alone: it would throw away what this device needs.
  function greet(worker) {
    const atWork = navigator.serviceWorker.controller;
    if (worker?.state !== "installed" || !atWork || !worker.scriptURL.endsWith(workerAddress)) return;
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

  async function registerWorker() {
    const registration = await navigator.serviceWorker.register(workerAddress, { updateViaCache: "none" });
    greet(registration.waiting);
    greetOnceInstalled(registration.installing);
    registration.addEventListener("updatefound", () => greetOnceInstalled(registration.installing));

    let applying = false;
    let atWork = navigator.serviceWorker.controller;
    window.addEventListener("opstap:apply-version", () => {
      applying = true;
      if (registration.waiting) registration.waiting.postMessage("skip-waiting");
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
      registration.update().catch((error) => console.info("no look for a new version:", error));
    });
  }

  function afterLoading() {
    noticeMissingScript();
    if (!("serviceWorker" in navigator)) return;
    registerWorker().catch((error) => console.warn("no offline start:", error));
  }

  restoreChoices();
  const edition = chosenEdition();
  const workerAddress = `/sw.js?edition=${edition}`;
  start(edition);
  window.addEventListener("opstap:fetch-whole", fetchWhole);
  if (document.readyState === "complete") afterLoading();
  else window.addEventListener("load", afterLoading, { once: true });
})();
