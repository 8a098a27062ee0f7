// Whether a page has written what it shows: what a tap changed shows at once and is on disk a moment later, and who leaves the
// page in between leaves it behind. Knows no row.

/** A storage that was taken away may say of what it was writing neither that it is done nor that it is not. */
const PATIENCE_MS = 5_000;

/** From now on every page of this context counts what it is writing. */
export async function count(context) {
  await context.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    const writing = new Set();
    globalThis.isWritingForTests = () => writing.size > 0;
    IDBDatabase.prototype.transaction = function (names, mode, ...rest) {
      const begun = transaction.call(this, names, mode, ...rest);
      if (mode === "readwrite") {
        writing.add(begun);
        const over = () => writing.delete(begun);
        for (const end of ["complete", "abort"]) begun.addEventListener(end, over);
        this.addEventListener("close", over);
      }
      return begun;
    };
  });
}

/** Waits until a page writes nothing and, given the time to begin, begins nothing. */
export async function atRest(page) {
  await page.evaluate(async (patience) => {
    const drawn = () => new Promise((then) => setTimeout(() => requestAnimationFrame(then)));
    const end = performance.now() + patience;
    for (let quiet = 0; quiet < 2 && performance.now() < end; ) {
      await drawn();
      quiet = globalThis.isWritingForTests?.() ? 0 : quiet + 1;
    }
  }, PATIENCE_MS);
}
