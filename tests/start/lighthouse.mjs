// What Lighthouse makes of a first visit by a link, on a browser of its own. Knows no screen.

import lighthouse from "lighthouse";

import { OwnBrowser } from "../e2e/kit/chromium.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Opens this link as Lighthouse's cheap phone on a slow network; scores of a hundred, milliseconds, and what was largest. */
export async function report(link) {
  const own = await OwnBrowser.fresh();
  try {
    const port = Number(new URL(own.debugger).port);
    const { lhr } = await lighthouse(link, { port, logLevel: "error", onlyCategories: CATEGORIES });
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    const score = (id) => Math.round(lhr.categories[id].score * 100);
    const ms = (id) => lhr.audits[id].numericValue;
    return {
      scores: Object.fromEntries(CATEGORIES.map((id) => [id, score(id)])),
      firstPaint: ms("first-contentful-paint"),
      largestPaint: ms("largest-contentful-paint"),
      largest: largestOf(lhr),
      faults: CATEGORIES.slice(1).flatMap((id) => faultsOf(lhr, id)),
    };
  } finally {
    await own.remove();
  }
}

/** The words of the element that was largest. */
function largestOf({ audits }) {
  const [table] = audits["largest-contentful-paint-element"].details?.items ?? [];
  return table?.items?.[0]?.node?.nodeLabel ?? "";
}

/** What keeps a category from a hundred. */
function faultsOf(lhr, category) {
  const { auditRefs } = lhr.categories[category];
  const audits = auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]);
  return audits.filter(({ score }) => score !== null && score < 1).map(({ title }) => `${category}: ${title}`);
}
