// Looks at a page as people with different eyes, screens and tools do.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page, expect, test } from "@playwright/test";
import type axe from "axe-core";
import type { Look } from "./tours/look.ts";

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
/** What is left of a desktop at 200 % zoom, and of a small phone. */
const REFLOWED = [640, 320];

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

declare const window: Window & { axe?: typeof axe };

/** Light on a phone, dark on a desktop, and in between nothing may get lost. */
export function inspector(page: Page): Look {
  return (name) =>
    test.step(name, async () => {
      await page.setViewportSize(PHONE);
      // A colour on its way to another is neither.
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await expectNoFindings(page, `${name}, phone`);
      await page.setViewportSize(DESKTOP);
      const words = await wordsOf(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoFindings(page, `${name}, desktop, dark`);
      await page.emulateMedia({ colorScheme: "light" });
      for (const width of REFLOWED) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await wordsOf(page), `${name}, ${width} px wide`).toBe(words);
        expect.soft(await stickingOut(page), `${name} sticks out at ${width} px`).toEqual([]);
      }
      await page.setViewportSize(DESKTOP);
    });
}

/** Once, as on a phone: for a page that was inspected in another language. */
export function glance(page: Page): Look {
  return (name) =>
    test.step(name, async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoFindings(page, name);
      expect.soft(await stickingOut(page), `${name} sticks out`).toEqual([]);
    });
}

async function expectNoFindings(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async (tags) => {
    const { violations } = await window.axe!.run(document, {
      runOnly: tags,
      resultTypes: ["violations"],
      iframes: false,
    });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
    }));
  }, RULES);
  expect.soft(found, where).toEqual([]);
}

/** All that can be read on the page, apart from the header, which has short forms for narrow screens. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLElement>("main, nav, footer, .dossier-bar");
    return [...parts].map((part) => part.innerText.replace(/\s+/g, " ").trim()).join("\n");
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
