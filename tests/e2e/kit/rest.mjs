// Whether a page has written what it shows: what a tap changed shows at once and is on disk a moment later, and who leaves the
// page in between leaves it behind. Knows no row.

/** From now on every page of this context counts what it is writing. */
export async function count(context) {
  await context.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    globalThis.writingForTests = 0;
    IDBDatabase.prototype.transaction = function (names, mode, ...rest) {
      const begun = transaction.call(this, names, mode, ...rest);
      if (mode === "readwrite") {
        globalThis.writingForTests += 1;
        const over = () => (globalThis.writingForTests -= 1);
        for (const end of ["complete", "abort"]) begun.addEventListener(end, over);
      }
      return begun;
    };
  });
}

/** Waits until a page writes nothing and, given the time to begin, begins nothing. */
export async function atRest(page) {
  await page.evaluate(async () => {
    const drawn = () => new Promise((then) => setTimeout(() => requestAnimationFrame(then)));
    for (let quiet = 0; quiet < 2; quiet = globalThis.writingForTests > 0 ? 0 : quiet + 1) await drawn();
  });
}
