// Pictures of every page and state in French: `npm run screenshots` puts them into docs/screenshots. Light on a phone and on a
// desktop; what is opened most, dark too.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { REPOSITORY } from "./support/program.ts";
import { test } from "./support/test.ts";
import { TOURS } from "./support/tours/all.ts";
import type { Look } from "./support/tours/look.ts";

const FOLDER = process.env.DSP_SCREENSHOTS ?? join(REPOSITORY, "docs", "screenshots");
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
/** Pages whose length is the point, up to so many pixels. */
const IN_FULL = ["activities"];
const LONGEST = 3000;
const DARK_TOO = [
  "welcome",
  "sign-in",
  "documents",
  "documents-categories",
  "documents-document",
  "documents-new-kind-errors",
  "documents-read-cda",
  "stakeholders-filled",
  "activities",
  "account",
  "presence-code-shown",
  "records-record",
  "professional",
  "professional-dossiers-dossier",
];

async function photographer(page: Page): Promise<Look> {
  const devtools = await page.context().newCDPSession(page);
  return async (name) => {
    for (const [device, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      for (const colorScheme of DARK_TOO.includes(name) ? (["light", "dark"] as const) : (["light"] as const)) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.evaluate(() => document.fonts.ready);
        const picture = await taken(devtools, IN_FULL.includes(name));
        writeFileSync(join(FOLDER, `${name}-${device}${colorScheme === "dark" ? "-dark" : ""}.webp`), picture);
      }
    }
  };
}

/** As WebP: all pictures together weigh a third of what they would as PNG. */
async function taken(devtools: CDPSession, isInFull: boolean): Promise<Buffer> {
  const { data } = await devtools.send("Page.captureScreenshot", {
    format: "webp",
    quality: 80,
    captureBeyondViewport: isInFull,
    ...(isInFull && { clip: await whole(devtools) }),
  });
  return Buffer.from(data, "base64");
}

async function whole(devtools: CDPSession) {
  const { cssContentSize } = await devtools.send("Page.getLayoutMetrics");
  return { ...cssContentSize, height: Math.min(cssContentSize.height, LONGEST), scale: 1 };
}

for (const [name, { tour, isTwin }] of Object.entries(TOURS)) {
  // The same pages are in the pictures of another tour.
  if (isTwin) continue;
  test(`pictures: ${name}`, async ({ demo, visitor }) => {
    mkdirSync(FOLDER, { recursive: true });
    const desk = await visitor();
    const at = await visitor();
    await tour({ at, post: { demo, desk: desk.page }, look: await photographer(at.page), another: visitor });
  });
}
