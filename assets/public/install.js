// The app's own place on the device's first screen. Fetched by whoever looks at that. What this and the app tell each other:
//
//   <html data-install>           offer | steps | here | none: the browser puts it there after a tap; the person does it, as told;
//                                 it stands there already; it cannot
//   event "opstap:install"        to the app: it stands otherwise now
//   event "opstap:install-look"   from the app: somebody looks; "opstap:install-on": they tapped that they want it
//   globalThis.opstapOffer        what the browser offered, perhaps before this file was here
"use strict";

const root = document.documentElement;

function show(standing) {
  root.dataset.install = standing;
  window.dispatchEvent(new CustomEvent("opstap:install"));
}

function standing() {
  if (navigator.standalone || matchMedia("(display-mode: standalone)").matches) return "here";
  if (globalThis.opstapOffer) return "offer";
  return navigator.standalone === false ? "steps" : "none";
}

/** Looks how it stands. */
export const look = () => show(standing());

/** Somebody wants it: the browser asks them once more. An offer holds for one question. */
export async function on() {
  const offer = globalThis.opstapOffer;
  if (!offer) return look();
  await offer.prompt();
  await offer.userChoice;
  globalThis.opstapOffer = undefined;
  look();
}

window.addEventListener("beforeinstallprompt", look);
window.addEventListener("appinstalled", () => show("here"));
