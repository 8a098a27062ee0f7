// The end of an edition's script: starts it with the first part of the compiled half, which the page's head already asked
// for; then fetches the rest, which puts the other screens in their places. <html data-screens="all"> says that they are there.
// What this and the app tell each other:
//
//   event "opstap:shown"            from the app: its first screen is drawn
//   event "opstap:all-screens"      to the app: the rest is here
//   event "opstap:no-rest"          to the app: it could not be had this time
//   event "opstap:fetch-rest"       from the app: the person wants it tried now
document.documentElement.dataset.start = "running";

(async () => {
  // The wait after the first failure; it doubles up to the longest.
  const WAIT_MS = 1_000;
  const WAIT_MS_MAX = 60_000;
  const fetchRest = () => fetch("{{edition-rest.wasm}}");
  const tell = (event) => window.dispatchEvent(new CustomEvent(event));
  let tryAgain = () => {};
  let isAsked = false;

  // A browser that never thought it was offline never says that it is online: so the clock and the person are asked, too.
  window.addEventListener("online", () => tryAgain());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && tryAgain());
  window.addEventListener("opstap:fetch-rest", () => {
    isAsked = true;
    tryAgain();
  });

  // Never the same for all phones of an office at once.
  function pause(ms) {
    return new Promise((resolve) => {
      tryAgain = resolve;
      setTimeout(resolve, ms * (0.5 + Math.random() / 2));
    });
  }

  async function addRest(first, rest) {
    const response = await rest;
    // A server that moved on to another version has this file no more: its page names another. Only a tap loads that.
    if (isAsked && response.status === 404) location.reload();
    await WebAssembly.instantiateStreaming(response, { ...__wbg_get_imports(), first });
    document.documentElement.dataset.screens = "all";
    tell("opstap:all-screens");
  }

  // The first screen works meanwhile.
  async function addRestAtLast(first, early) {
    let rest = early;
    for (let wait = WAIT_MS; ; wait = Math.min(2 * wait, WAIT_MS_MAX)) {
      try {
        return await addRest(first, rest ?? fetchRest());
      } catch (error) {
        isAsked = false;
        console.info("the other screens are not here yet:", error);
        tell("opstap:no-rest");
        await pause(wait);
        rest = undefined;
      }
    }
  }

  const shown = new Promise((resolve) => window.addEventListener("opstap:shown", resolve, { once: true }));
  // Whoever opens another screen than the first needs both parts at once.
  const early = location.pathname === "/" ? undefined : fetchRest();
  early?.catch(() => {});
  const first = await __wbg_init({ module_or_path: "{{edition.wasm}}" });
  // The processor of a cheap phone is for the first screen until that is drawn.
  await shown;
  await addRestAtLast(first, early);
})().catch((error) => {
  console.error(error);
  document.documentElement.dataset.start = "failed";
});
