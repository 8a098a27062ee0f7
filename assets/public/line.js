// The line on which the server tells that there is news. One tab of a browser holds it for all of them, because a browser opens
// only a few connections to one server: the tab that somebody looked at last. What it hears of reaches the others over the
// disk. What this and the app tell each other:
//
//   event "opstap:follow"      from the app: somebody is here, who wants to hear of news; "opstap:unfollow": nobody is any more
//   event "opstap:line"        to the app: the line is open (again); what was told while it was not, nobody repeats
//   event "opstap:news"        to the app: there is something to ask for
"use strict";

(() => {
  const LOCK = "opstap.line";
  // A line that ended for good, as at a page of a network in between, is tried again after so long.
  const AGAIN_MS = 30_000;
  const tell = (event) => () => window.dispatchEvent(new CustomEvent(event));
  const isSeen = () => document.visibilityState === "visible";
  let isWanted = false;
  let source;
  let queued;
  let letGo = () => {};

  function open() {
    source = new EventSource("/api/events");
    source.addEventListener("hello", tell("opstap:line"));
    for (const news of ["log", "phones"]) source.addEventListener(news, tell("opstap:news"));
    source.addEventListener("error", ({ target }) => {
      const again = () => target === source && open();
      if (target.readyState === EventSource.CLOSED) setTimeout(again, AGAIN_MS * (0.5 + Math.random()));
    });
  }

  function close() {
    source?.close();
    source = undefined;
  }

  function hold() {
    if (!isWanted) return undefined;
    open();
    return new Promise((resolve) => (letGo = resolve));
  }

  async function request(how) {
    try {
      await navigator.locks.request(LOCK, how, hold);
    } catch (error) {
      if (how.signal?.aborted || !isWanted) return;
      close();
      if (error.name === "AbortError") queue();
      // Where there are no locks to be had, each tab has a line of its own.
      else open();
    }
  }

  // Waits until no other tab has it.
  function queue() {
    queued = new AbortController();
    request({ signal: queued.signal });
  }

  function take() {
    queued?.abort();
    if (navigator.locks) request({ steal: true });
    else open();
  }

  // Somebody got past the page in between.
  window.addEventListener("online", () => source?.readyState === EventSource.CLOSED && open());
  window.addEventListener("opstap:follow", () => {
    if (isWanted) return;
    isWanted = true;
    if (isSeen()) take();
    else queue();
  });
  window.addEventListener("opstap:unfollow", () => {
    isWanted = false;
    queued?.abort();
    close();
    letGo();
  });
  document.addEventListener("visibilitychange", () => isSeen() && isWanted && !source && take());
})();
