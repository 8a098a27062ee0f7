// Waits until something holds, and says what did not. Knows nothing of it.

import { setTimeout as after } from "node:timers/promises";

const STEP_MS = 20;

/** Looks again and again; where it does not hold in time, `what` says what there is instead. */
export async function until(holds, what, { within = 30_000 } = {}) {
  const end = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`after ${within} ms still not: ${await what()}`);
    await after(STEP_MS);
  }
}
