// The end of the app's script: starts it with the compiled half, which the page's head already asked for.
__wbg_init({ module_or_path: "{{app.wasm}}" }).catch((error) => {
  console.error(error);
  document.documentElement.dataset.start = "failed";
});
