// Figures of two builds side by side, as rows of a table. Knows not how they came about.

/** The middle one. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Both builds' milliseconds, and what part one is of the other. */
export function beside(name, { now, then }, atMost) {
  const [ours, theirs] = [median(now), median(then)];
  const range = (numbers) => `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)}`;
  const measured = `${ours.toFixed(0)} ms (${range(now)}) | ${theirs.toFixed(0)} ms (${range(then)})`;
  return row(name, `${measured} | ${(ours / theirs).toFixed(2)} ×`, atMost && { holds: ours / theirs <= atMost, said: `≤ ${atMost} ×` });
}

/** A figure of today's build alone. */
export function alone(name, measured, budget) {
  return row(name, measured, budget);
}

function row(name, measured, budget) {
  const verdict = budget ? `   ${budget.said}: ${budget.holds ? "met" : "MISSED"}` : "";
  return { text: `${name.padEnd(54)} ${measured}${verdict}`, isMissed: Boolean(budget) && !budget.holds };
}

/** Rows that are said as they come. */
export class Table {
  constructor(say) {
    this.say = say;
    this.missed = 0;
  }

  add({ text, isMissed }) {
    this.say(text);
    if (isMissed) this.missed += 1;
  }

  /** Once all of them are there: how the program ends whose table it is. */
  exitCode() {
    if (this.missed === 0) return 0;
    this.say(`${this.missed} missed`);
    return 1;
  }
}
