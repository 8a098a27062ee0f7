// The end of an edition's script: starts it with the first part of the compiled half, which the page's head already asked
// for; then fetches the rest, which puts the other screens in their places. <html data-screens="all"> says that they are there.
document.documentElement.dataset.start = "running";

async function addRest(first, rest) {
  await WebAssembly.instantiateStreaming(rest, { ...__wbg_get_imports(), first });
  document.documentElement.dataset.screens = "all";
  window.dispatchEvent(new CustomEvent("opstap:all-screens"));
}

function failed(error) {
  console.error(error);
  document.documentElement.dataset.start = "failed";
}

(async () => {
  // Whoever opens another screen than the first needs both parts at once.
  const fetchRest = () => fetch("{{edition-rest.wasm}}");
  const early = location.pathname === "/" ? undefined : fetchRest();
  early?.catch(() => {});
  const first = await __wbg_init({ module_or_path: "{{edition.wasm}}" });
  try {
    await addRest(first, early ?? fetchRest());
  } catch (error) {
    // No network yet: the first screen works, and the rest comes when there is one.
    console.info("the other screens are not here yet:", error);
    window.addEventListener("online", () => addRest(first, fetchRest()).catch(failed), { once: true });
  }
})().catch(failed);
