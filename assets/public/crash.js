// When the compiled half breaks down it answers nothing any more. The page says so then, in words that stand on it already, with
// a way on; what was saved or typed is on disk. That it happened is counted, and told to the server as a number alone, now or
// as soon as somebody is reached:
//
//   <html data-start>                crashed: it broke down
//   localStorage "opstap.crashes"    how many times, as far as the server did not hear of it
"use strict";

(() => {
  const KEPT = "opstap.crashes";
  const root = document.documentElement;

  function kept() {
    try {
      return Number(localStorage.getItem(KEPT)) || 0;
    } catch (error) {
      console.info("no count of crashes:", error);
      return 0;
    }
  }

  function keep(times) {
    try {
      if (times > 0) localStorage.setItem(KEPT, times);
      else localStorage.removeItem(KEPT);
    } catch (error) {
      console.info("no count of crashes:", error);
    }
  }

  // Whoever tells takes the count with it, and puts it back where nobody heard: two that tell at once, or two tabs, count once.
  async function tell() {
    const times = kept();
    if (times === 0) return;
    keep(0);
    const body = JSON.stringify({ times });
    const headers = { "Content-Type": "application/json" };
    const isHeard = await fetch("/api/crashes", { method: "POST", headers, body, keepalive: true }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (!isHeard) keep(kept() + times);
  }

  function breakDown(error) {
    if (!(error instanceof WebAssembly.RuntimeError) || root.dataset.start === "crashed") return;
    root.dataset.start = "crashed";
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    document.getElementById("main").inert = true;
    document.querySelector(`.crash p:lang(${root.lang}) a`)?.focus();
    keep(kept() + 1);
    tell();
  }

  window.addEventListener("error", ({ error }) => breakDown(error));
  window.addEventListener("unhandledrejection", ({ reason }) => breakDown(reason));
  window.addEventListener("online", tell);
  // Not every browser notices that it was without a network.
  window.addEventListener("opstap:line", tell);
  // After the first screen: nobody waits for it.
  window.addEventListener("opstap:settled", tell, { once: true });
})();
