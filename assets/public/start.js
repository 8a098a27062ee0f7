// The end of the app's script: starts it with the compiled half, which the page's head already asked for.
document.documentElement.dataset.start = "running";
__wbg_init({ module_or_path: "{{edition.wasm}}" }).catch((error) => {
  console.error(error);
  document.documentElement.dataset.start = "failed";
});
