// Pictures of every page in French, on a phone and on a desktop: `npm run screenshots` puts them into docs/screenshots.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { REPOSITORY } from "./support/program.ts";
import { test } from "./support/test.ts";
import { holderAccess, holderDocuments, holderPages } from "./support/tours/holder.ts";
import type { Look, Tour } from "./support/tours/look.ts";
import { firstSteps, opening } from "./support/tours/opening.ts";
import { professionalPages, professionalWithoutAccess } from "./support/tours/professional.ts";
import { lockedOut, publicPages } from "./support/tours/public.ts";

const FOLDER = join(REPOSITORY, "docs", "screenshots");
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
/** Pages whose length is the point. */
const IN_FULL = ["life-line"];

const TOURS: Record<string, Tour> = {
  publicPages,
  lockedOut,
  opening,
  firstSteps,
  holderPages,
  holderDocuments,
  holderAccess,
  professionalPages,
  professionalWithoutAccess,
};

function photographer(page: Page): Look {
  return async (name) => {
    for (const [device, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size);
      await page.evaluate(() => document.fonts.ready);
      const path = join(FOLDER, `${name}-${device}.png`);
      await page.screenshot({ path, fullPage: IN_FULL.includes(name), animations: "disabled", caret: "hide" });
    }
  };
}

for (const [name, tour] of Object.entries(TOURS)) {
  test(`pictures: ${name}`, async ({ demo, visitor }) => {
    mkdirSync(FOLDER, { recursive: true });
    const desk = await visitor();
    const at = await visitor();
    await tour(at, { demo, desk: desk.page }, photographer(at.page));
  });
}
