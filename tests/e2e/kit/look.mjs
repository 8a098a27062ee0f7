// How a screen is seen: by a program for accessibility, by a thumb, on a narrow phone. Knows no screen.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Pixels a finger needs. */
const TARGET_PX_MIN = 48;

/** WCAG 2.2 A and AA, best practices, and contrast of 7:1. */
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true } },
};

/** Those of them that look at colours. */
const RULES_OF_COLOUR = { runOnly: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] };

const HOW = {
  resultTypes: ["violations"],
  elementRef: false,
  // Nothing is fetched for it: the page has no sheets from elsewhere and no frames.
  preload: false,
  iframes: false,
};

/** Everything wrong with the page as it stands, one line each. */
export async function faults(page) {
  const axe = await violations(page, RULES);
  return [...axe, ...(await smallTargets(page)), ...(await overflow(page))];
}

/** Everything that is wrong with its colours alone. */
export function faultsOfColour(page) {
  return violations(page, RULES_OF_COLOUR);
}

async function violations(page, rules) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, rules);
    const line = (rule, node) => {
      const { fgColor, bgColor, contrastRatio } = node.any[0]?.data ?? {};
      const colours = contrastRatio ? ` ${fgColor} on ${bgColor} is ${contrastRatio}:1` : "";
      return `${rule.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)}${colours}`;
    };
    return violations.flatMap((rule) => rule.nodes.map((node) => line(rule, node)));
  }, { ...HOW, ...rules });
}

/** Whatever can be pressed and is smaller than a finger. A link within a sentence may be as high as its words. */
function smallTargets(page) {
  return page.evaluate((min) => {
    const pressable = "a[href], button, summary, select, textarea, input, [role=button], label.choice";
    // A dot in a picture is for a pointer; whom it stands for has a row in the list beside it, as large as any.
    const isInPicture = (element) => element.matches(".person-dot");
    const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isInSentence = (element) =>
      element.matches("a") && getComputedStyle(element).display === "inline" && element.closest("p, li") !== null;
    // A radio is pressed by its label, which is far larger than the ring.
    const pressed = (element) => element.closest("label") ?? element;
    const size = (element) => {
      const box = element.getBoundingClientRect();
      const layers = ["::before", "::after"].map((layer) => getComputedStyle(element, layer));
      const over = layers.filter(({ position, content }) => position === "absolute" && content !== "none");
      const most = (side) => Math.max(box[side], ...over.map((layer) => parseFloat(layer[side]) || 0));
      return { width: most("width"), height: most("height") };
    };
    const elements = [...document.querySelectorAll(pressable)].filter((it) => isSeen(pressed(it)) && !isInSentence(it) && !isInPicture(it));
    const lines = [...new Set(elements.map(pressed))].map((element) => {
      const { width, height } = size(element);
      const isSmall = Math.min(width, height) < min - 0.5;
      const words = (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 60);
      return isSmall ? `target: ${width.toFixed(1)}×${height.toFixed(1)} ${element.tagName} "${words}"` : "";
    });
    return lines.filter(Boolean);
  }, TARGET_PX_MIN);
}

/** Whatever makes the page scroll sideways. */
function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isOut = (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    };
    const out = [...document.querySelectorAll("#main *")].filter(isOut).at(0);
    return [`sideways: ${scrollWidth} > ${clientWidth}, ${out?.outerHTML.slice(0, 160)}`];
  });
}

/** Words on what is pressed or chosen that go on in the next line, in the middle of the word. */
export function brokenWords(page) {
  return page.locator("button, .button, .choice-face, .choices span").evaluateAll((controls) => {
    const lines = (node, word) => {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      return new Set([...range.getClientRects()].map((it) => Math.round(it.top))).size;
    };
    const texts = (element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const all = [];
      while (walker.nextNode()) all.push(walker.currentNode);
      return all;
    };
    const broken = (node) => [...node.data.matchAll(/[\p{L}\p{M}]+/gu)].filter((it) => lines(node, it) > 1).map(([it]) => it);
    return [...new Set(controls.flatMap(texts).flatMap(broken))];
  });
}
