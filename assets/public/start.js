// The end of an edition's script: starts it with the first part of the compiled half, which the page's head already asked
// for; then fetches the rest, which puts the other screens in their places. <html data-screens="all"> says that they are there.
// The app tells with the event "opstap:shown" that its first screen is drawn.
document.documentElement.dataset.start = "running";

(async () => {
  const fetchRest = () => fetch("{{edition-rest.wasm}}");

  async function addRest(first, rest) {
    try {
      await WebAssembly.instantiateStreaming(rest, { ...__wbg_get_imports(), first });
      document.documentElement.dataset.screens = "all";
      window.dispatchEvent(new CustomEvent("opstap:all-screens"));
    } catch (error) {
      // The first screen works; the rest comes when there is a network.
      console.info("the other screens are not here yet:", error);
      window.addEventListener("online", () => addRest(first, fetchRest()), { once: true });
    }
  }

  const shown = new Promise((resolve) => window.addEventListener("opstap:shown", resolve, { once: true }));
  // Whoever opens another screen than the first needs both parts at once.
  const early = location.pathname === "/" ? undefined : fetchRest();
  early?.catch(() => {});
  const first = await __wbg_init({ module_or_path: "{{edition.wasm}}" });
  // The processor of a cheap phone is for the first screen until that is drawn.
  await shown;
  await addRest(first, early ?? fetchRest());
})().catch((error) => {
  console.error(error);
  document.documentElement.dataset.start = "failed";
});
