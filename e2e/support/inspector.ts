// Looks at a page as people with different eyes, screens and tools do.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page, expect, test } from "@playwright/test";
import type axe from "axe-core";
import type { Look } from "./tours/look.ts";
import type { Language } from "./words.ts";

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
/** What is left of a desktop at 200 % zoom, and of a small phone. */
const REFLOWED = [640, 320];
const SMALL_PHONE = { width: 320, height: 640 };

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL: axe.RunOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] };
const COLOURS_AND_PLACES: axe.RunOnly = {
  type: "rule",
  values: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "region"],
};

declare const window: Window & { axe?: typeof axe };

/** Light on a phone, dark on a desktop, and in between nothing may get lost. */
export function inspector(page: Page, language: Language = "fr"): Look {
  return (name) =>
    test.step(name, async () => {
      await page.setViewportSize(PHONE);
      // A colour on its way to another is neither.
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await expectNoFindings(page, `${name}, phone`, ALL);
      await expectOrder(page, name, language);
      await page.setViewportSize(DESKTOP);
      const words = await wordsOf(page);
      await page.emulateMedia({ colorScheme: "dark" });
      // The page is the same, its colours and places are not.
      await expectNoFindings(page, `${name}, desktop, dark`, COLOURS_AND_PLACES);
      await page.emulateMedia({ colorScheme: "light" });
      for (const width of REFLOWED) {
        await page.setViewportSize({ width, height: 640 });
        const narrow = new Set(await wordsOf(page));
        expect.soft(words.filter((word) => !narrow.has(word)), `${name} loses words at ${width} px`).toEqual([]);
        expect.soft(await stickingOut(page), `${name} sticks out at ${width} px`).toEqual([]);
      }
      await page.setViewportSize(DESKTOP);
    });
}

/** Once, as on a small phone: for a page that was inspected in another language or behind another door. */
export function glance(page: Page, language: Language = "fr"): Look {
  return (name) =>
    test.step(name, async () => {
      await expectNoFindings(page, `${name} in ${language}`, ALL);
      await expectOrder(page, `${name} in ${language}`, language);
      expect.soft(await stickingOut(page), `${name} in ${language} sticks out`).toEqual([]);
    });
}

/** A page to be glanced at is opened on a small phone. */
export async function onASmallPhone(page: Page): Promise<void> {
  await page.setViewportSize(SMALL_PHONE);
  await page.emulateMedia({ reducedMotion: "reduce" });
}

async function expectNoFindings(page: Page, where: string, rules: axe.RunOnly): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await window.axe!.run(document, {
      runOnly,
      resultTypes: ["violations"],
      iframes: false,
    });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
    }));
  }, rules);
  expect.soft(found, where).toEqual([]);
}

/** What a screen reader goes by: one heading of the page, its language, names that say where a link leads. */
async function expectOrder(page: Page, where: string, language: Language): Promise<void> {
  const found = await page.evaluate(() => {
    const nameOf = (element: Element) =>
      (element.getAttribute("aria-label") ?? (element as HTMLElement).innerText).replace(/\s+/g, " ").trim();
    const isShown = (element: Element) => element.checkVisibility();
    const targets = new Map<string, Set<string>>();
    const unnamed: string[] = [];
    const note = (element: Element, target: string) => {
      const name = nameOf(element);
      if (!name) unnamed.push(element.outerHTML.slice(0, 200));
      targets.set(name, (targets.get(name) ?? new Set()).add(target));
    };
    for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href]")) if (isShown(link)) note(link, link.href);
    for (const button of document.querySelectorAll<HTMLButtonElement>("main form button")) {
      if (!isShown(button) || !button.form) continue;
      const hidden = [...button.form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map(({ value }) => value);
      note(button, [button.form.action, button.value, ...hidden].join(" "));
    }
    // Lines of the life line are told apart by the second, and here a second may hold two.
    const isOfOneSecond = (name: string) => /\d\d:\d\d:\d\d$/.test(name);
    const twice = [...targets].filter(([name, where]) => where.size > 1 && !isOfOneSecond(name)).map(([name]) => name);
    return {
      headings: document.querySelectorAll("h1").length,
      language: document.documentElement.lang,
      unnamed,
      "same name for different things": twice,
    };
  });
  const right = { headings: 1, language, unnamed: [], "same name for different things": [] };
  expect.soft(found, `${where}, read aloud`).toEqual(right);
}

/** All that can be read on the page, apart from the header, which has short forms for narrow screens. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLElement>("main, nav, footer, .dossier-bar");
    // What the clock says meanwhile is no loss.
    return [...parts].flatMap((part) => part.innerText.replace(/\d+:\d+:\d+/g, "").split(/\s+/));
  });
}

/** What makes the page scroll sideways, or is cut off in a box that cannot be scrolled. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sideways = document.documentElement.scrollWidth > innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>("main *, nav *, footer *")].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "hidden",
    );
    const hidden = cut.filter((element) => element.clientWidth > 1);
    return [...(sideways ? ["the page"] : []), ...hidden.map((element) => element.outerHTML.slice(0, 200))];
  });
}
