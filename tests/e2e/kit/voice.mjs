// Reading aloud, as a browser would do it.

/** A device with a Dutch voice alone, which writes down what it is to say. Runs in the page, before all else. */
export function withDutchVoice() {
  globalThis.said = [];
  const voice = {
    speaking: false,
    getVoices: () => [{ lang: "nl-NL" }],
    cancel: () => {},
    speak: ({ lang, text }) => globalThis.said.push([lang, text]),
  };
  Object.defineProperty(globalThis, "speechSynthesis", { value: voice });
  globalThis.SpeechSynthesisUtterance = function (text) {
    this.text = text;
  };
}
