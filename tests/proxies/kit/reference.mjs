// The configurations that people copy, read as they are: only what a machine of tests has otherwise is replaced. Knows no program.

import { readFile } from "node:fs/promises";

/** The name in the place of which people put their own. */
const NAME = "opstap.example.nl";

/** A file of `docs/run`, with each of these texts replaced wherever it stands outside a comment. One that stands nowhere is an error. */
export async function reference(file, replaced) {
  const text = await readFile(new URL(`../../../docs/run/${file}`, import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => !line.trim().startsWith("#"));
  let read = lines.join("\n");
  for (const [said, instead] of replaced) {
    if (!read.includes(said)) throw new Error(`${file} does not say ${JSON.stringify(said)}`);
    read = read.replaceAll(said, () => instead);
  }
  if (read.includes(NAME)) throw new Error(`${file} still names ${NAME}:\n${read}`);
  return read;
}

/** The same, where whatever is waited for is waited for so long. */
export function hasty(text, seconds) {
  return text.replaceAll(/(timeout)(\s+)\d+s\b/g, `$1$2${seconds}s`);
}
