// Runs in the page of a window that is the app's own, as on a desk or a phone, and knows nothing of what the page shows. It does
// what in a browser the app does itself: the app is no part of this page, it only sends what is to be drawn. What both tell
// each other:
//
//   fetch "/opstap/width/phone | desk"    to the app: how wide the window is now
//   fetch "/opstap/key/SIGN/PLACE"        a single key was pressed, while nobody writes and nothing stands above the page
//   fetch "/opstap/way/back | forth"      the person goes back or forth: the app has the list of addresses
//   fetch "/opstap/seen", "/opstap/line"  the window was looked at again; the system says that there is a network
//   fetch "/opstap/voices/nl,en"          the languages of the voices there are
//   fetch "/opstap/voice/on | off"        whether one reads
//   fetch "/opstap/link/LINK"             the system opened the app with this link
//   fetch "/opstap/file"                  a file waits to be saved: the app takes it with takeFile()
//   opstap.…                              from the app: the functions below
"use strict";

globalThis.opstap = (() => {
  // From here on a window is a desk: in the reader's own letters, so that large ones keep the phone's screens.
  const DESK = "(min-width: 62.5rem)";
  // Where letters are words, and no keys. What is chosen by a tap writes none.
  const WRITES = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
  // Longer than the app takes to draw.
  const ECHO_MS = 2_000;
  const BACK = 3;
  const FORTH = 4;
  const root = document.documentElement;
  const scrolled = [];
  const files = [];
  // By field, what stood in it a moment ago.
  const typed = new WeakMap();
  let place = 0;

  function tell(...words) {
    fetch(`/opstap/${words.map(encodeURIComponent).join("/")}`).catch((error) => console.info("nobody hears:", error));
  }

  // How much bars may take of the window follows from how high it is, in tens of the root's letters.
  function measure() {
    root.dataset.tens = Math.floor(innerHeight / parseFloat(getComputedStyle(root).fontSize) / 10);
    tell("width", matchMedia(DESK).matches ? "desk" : "phone");
  }

  function tellVoices() {
    const tags = globalThis.speechSynthesis?.getVoices().map((voice) => voice.lang.split(/[-_]/)[0].toLowerCase()) ?? [];
    tell("voices", [...new Set(tags)].join(",") || "none");
  }

  // What is typed reaches the app, which then draws the field with it: by then more may stand there. Such an echo of a moment ago
  // would take away what was typed since.
  function keepTyping({ prototype }) {
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, "value");
    Object.defineProperty(prototype, "value", {
      configurable: true,
      enumerable: true,
      get,
      set(value) {
        if (this !== document.activeElement || !typed.get(this)?.has(value)) set.call(this, value);
      },
    });
  }

  function noteTyping({ target }) {
    if (!target.matches?.("input, textarea")) return;
    if (!typed.has(target)) typed.set(target, new Map());
    const values = typed.get(target);
    const { value } = target;
    clearTimeout(values.get(value));
    values.set(value, setTimeout(() => values.delete(value), ECHO_MS));
  }

  // What the app draws as an open dialog stands above the page, as it does in a browser.
  function raise(dialog) {
    if (!dialog.isConnected || !dialog.open || dialog.matches(":modal")) return;
    const before = document.activeElement;
    dialog.close();
    dialog.showModal();
    const gone = new MutationObserver(() => {
      if (dialog.isConnected) return;
      gone.disconnect();
      if (before?.isConnected) before.focus();
    });
    gone.observe(root, { childList: true, subtree: true });
  }

  function onKey(event) {
    const { key, code, target } = event;
    if (event.altKey && !event.ctrlKey && ["ArrowLeft", "ArrowRight"].includes(key)) {
      event.preventDefault();
      return tell("way", (key === "ArrowLeft") === (root.dir !== "rtl") ? "back" : "forth");
    }
    const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || event.defaultPrevented;
    if (isHeld || key.length !== 1 || target.matches?.(WRITES) || document.querySelector("dialog[open]")) return undefined;
    // It would be written in the field that it opens.
    if (key === "/") event.preventDefault();
    return tell("key", key, code);
  }

  function onMouse(event) {
    if (![BACK, FORTH].includes(event.button)) return;
    event.preventDefault();
    tell("way", event.button === BACK ? "back" : "forth");
  }

  // A file that the page made: saved by the app, which says where.
  function onClick(event) {
    const link = event.target.closest?.("a[download]");
    if (!link) return;
    event.preventDefault();
    const [, text] = /^data:[^,]*,(.*)$/s.exec(link.href) ?? [];
    if (text === undefined) return;
    files.push({ name: link.download, text: decodeURIComponent(text) });
    tell("file");
  }

  [HTMLInputElement, HTMLTextAreaElement].forEach(keepTyping);
  document.addEventListener("input", noteTyping, { capture: true });
  document.addEventListener("keydown", onKey);
  document.addEventListener("mousedown", onMouse);
  document.addEventListener("click", onClick, { capture: true });
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && tell("seen"));
  window.addEventListener("focus", () => tell("seen"));
  window.addEventListener("online", () => tell("line"));
  window.addEventListener("resize", measure);
  new MutationObserver((changes) => {
    for (const { target } of changes) if (target.localName === "dialog") raise(target);
  }).observe(root, { subtree: true, attributes: true, attributeFilter: ["open"] });

  return {
    begin() {
      measure();
      tellVoices();
      // Android's activity has the link that the app was opened with, if one did: see `MainActivity.kt`.
      const link = globalThis.opstapPhone?.takeLink();
      if (link) tell("link", link);
      globalThis.speechSynthesis?.addEventListener?.("voiceschanged", tellVoices);
    },
    mark(name, value) {
      if (value === null) delete root.dataset[name];
      else root.dataset[name] = value;
      measure();
    },
    describe(lang, dir) {
      Object.assign(root, { lang, dir });
    },
    focus(selector) {
      document.querySelector(selector)?.focus();
    },
    // Another address is shown: the way back ends where it began.
    go(to) {
      scrolled[place] = scrollY;
      place = to;
      scrollTo(0, 0);
    },
    comeBack(to) {
      scrolled[place] = scrollY;
      place = to;
      requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, scrolled[to] ?? 0)));
    },
    // For the button of a phone: whether there is a way back.
    wayBack() {
      if (place > 0) tell("way", "back");
      return place > 0;
    },
    // The phone opened the app with this link.
    open: (link) => tell("link", link),
    text: () => document.querySelector("#main main")?.innerText ?? "",
    takeFile: () => files.shift() ?? null,
    copy(text) {
      const field = Object.assign(document.createElement("textarea"), { value: text });
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    },
    speak(pieces) {
      const voice = globalThis.speechSynthesis;
      if (!voice) return;
      voice.cancel();
      tell("voice", "off");
      pieces.forEach(([lang, text], at) => {
        const words = Object.assign(new SpeechSynthesisUtterance(text), { lang });
        if (at === 0) words.addEventListener("start", () => tell("voice", "on"));
        if (at === pieces.length - 1) words.addEventListener("end", () => tell("voice", "off"));
        voice.speak(words);
      });
    },
  };
})();
