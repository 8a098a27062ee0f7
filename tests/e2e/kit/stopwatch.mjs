// How long a person waits, measured in the page itself. Knows no screen, only that a heading without a skeleton can be read.

/** A cheap phone beside this machine. */
export const SLOWER = 4;

/** Makes this page as slow as a cheap phone. */
export async function slowDown(phone, rate = SLOWER) {
  const tool = await phone.context.newCDPSession(phone.page);
  await tool.send("Emulation.setCPUThrottlingRate", { rate });
}

/** From now on every page of this phone notes when it can first be read. */
export async function watchStarts(phone) {
  await phone.context.addInitScript(() => {
    const look = () => {
      const main = document.querySelector("#main main");
      if (!main?.querySelector("h1") || main.querySelector(".skeleton")) return;
      seen.disconnect();
      requestAnimationFrame(() => performance.mark("readable"));
    };
    const seen = new MutationObserver(look);
    seen.observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds from opening this address to a screen that can be read. */
export async function startMs(phone, path) {
  await phone.go(path);
  const mark = () => phone.page.evaluate(() => performance.getEntriesByName("readable")[0]?.startTime ?? null);
  await phone.until(async () => (await mark()) !== null, "a readable screen");
  return mark();
}

/** Milliseconds from a tap to the frame that shows what it did, and to the words that it is kept. */
export async function tapMs(phone, control) {
  const element = await control.elementHandle();
  return phone.page.evaluate(
    (button) =>
      new Promise((resolve) => {
        const times = {};
        const begin = performance.now();
        const since = () => performance.now() - begin;
        const said = () => document.querySelector(".toast")?.textContent;
        const before = said();
        const seen = new MutationObserver(() => {
          times.drawn ??= since();
          if (!said() || said() === before) return;
          times.kept ??= since();
          // In the frame that shows the words, or after it.
          requestAnimationFrame(() => {
            seen.disconnect();
            resolve(times);
          });
        });
        seen.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        button.click();
        requestAnimationFrame(() => (times.frame = since()));
      }),
    element,
  );
}

/** The middle one, the one that nineteen of twenty stay within, and the highest. */
export function summary(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const within = (share) => sorted[Math.ceil(sorted.length * share) - 1].toFixed(0);
  return `${within(0.5)} ms (p95 ${within(0.95)} ms, highest ${within(1)} ms, ${sorted.length} times)`;
}
