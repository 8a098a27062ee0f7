// What a thumb does, counted.

/** Taps one thing after another, and says how many it were. */
export function counting() {
  let taps = 0;
  return {
    tap: async (locator) => {
      await locator.click();
      taps += 1;
    },
    taps: () => taps,
  };
}
