// No page in no state may have a finding of axe, scroll sideways, or make the browser complain.
import { AxeBuilder } from "@axe-core/playwright";
import { type Locator, type Page, expect } from "@playwright/test";
import { signInAsKnown } from "./support/steps/account.ts";
import { test } from "./support/test.ts";
import { HOLDER_PAGES, holderAccess, holderDocuments, holderPages } from "./support/tours/holder.ts";
import { type Look, type Tour, lookAt } from "./support/tours/look.ts";
import { firstSteps, opening } from "./support/tours/opening.ts";
import { PROFESSIONAL_PAGES, professionalPages, professionalWithoutAccess } from "./support/tours/professional.ts";
import { lockedOut, publicPages } from "./support/tours/public.ts";
import { LANGUAGES } from "./support/words.ts";

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
const NARROWEST = { width: 320, height: 640 };
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
const CONTRAST = ["color-contrast"];

/** Looks at a page in both sizes and both colour schemes. What a scheme can change is the contrast alone. */
function inspector(page: Page): Look {
  return (name) =>
    test.step(name, async () => {
      await page.setViewportSize(PHONE);
      await expectNoFindings(page, `${name}, phone`);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoFindings(page, `${name}, phone, dark`, CONTRAST);
      await page.setViewportSize(DESKTOP);
      await expectNoFindings(page, `${name}, desktop, dark`);
      await page.emulateMedia({ colorScheme: "light" });
      await expectNoFindings(page, `${name}, desktop`, CONTRAST);
      await page.setViewportSize(NARROWEST);
      await expectNoSidewaysScroll(page, name);
      await page.setViewportSize(DESKTOP);
    });
}

async function expectNoFindings(page: Page, where: string, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES)).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
  }));
  expect.soft(found, where).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  expect.soft(content, `${where} scrolls sideways`).toBeLessThanOrEqual(window);
}

const TOURS: Record<string, Tour> = {
  "public pages": publicPages,
  "too many attempts": lockedOut,
  "activation": opening,
  "first steps": firstSteps,
  "a holder's pages": holderPages,
  "a holder's documents": holderDocuments,
  "a holder's stakeholders": holderAccess,
  "a professional's pages": professionalPages,
  "a professional without access": professionalWithoutAccess,
};

for (const [name, tour] of Object.entries(TOURS)) {
  test(`${name}, in French`, async ({ demo, visitor }) => {
    const desk = await visitor();
    const at = await visitor();
    await tour(at, { demo, desk: desk.page }, inspector(at.page));
  });
}

for (const language of LANGUAGES.filter((language) => language !== "fr")) {
  test(`main pages in ${language}`, async ({ demo, visitor }) => {
    const post = { demo, desk: (await visitor()).page };
    const holder = await visitor(language);
    const look = inspector(holder.page);
    await lookAt(holder.page, look, { "welcome": "/", "identify": "/activation/identify", "sign-in": "/sign-in" });
    await signInAsKnown(holder, "holder", demo.holder("Marie Hoffmann"), post, "fr");
    await lookAt(holder.page, look, { ...HOLDER_PAGES, "file-document": "/documents/new/holder-expression" });
    const professional = await visitor(language);
    const lookOver = inspector(professional.page);
    await signInAsKnown(professional, "professional", demo.professional("Claire Weber"), post, "fr");
    await lookAt(professional.page, lookOver, PROFESSIONAL_PAGES);
  });
}

test("signing in with the keyboard alone", async ({ demo, visitor }) => {
  const desk = await visitor();
  const at = await visitor();
  const { page } = at;
  const marie = demo.holder("Marie Hoffmann");
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(at.link("skip-to-content")).toBeFocused();
  await expect(at.link("skip-to-content")).toBeInViewport();
  await press(page, at.link("welcome-sign-in"), "Enter");
  await expect(at.heading("sign-in-title")).toBeVisible();
  await tabTo(page, at.field("matricule"));
  await page.keyboard.type(marie.login);
  await tabTo(page, at.field("password"));
  await page.keyboard.type(demo.password);
  await press(page, at.button("sign-in"), "Enter");
  await expect(at.heading("sign-in-method-title")).toBeVisible();
  await press(page, at.button("send-code"), "Enter");
  const message = await demo.nextMessage(desk.page, marie.contact ?? "");
  await tabTo(page, at.field("one-time-code"));
  await page.keyboard.type(at.words.codeIn(message.text));
  await page.keyboard.press("Enter");
  await expect(at.heading("latest-documents")).toBeVisible();
  await press(page, at.link("tab-activities"), "Enter");
  await expect(at.heading("life-line")).toBeVisible();
});

async function press(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Tabs to a thing; what has the focus must show it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press("Tab");
    if (!(await target.evaluate((element) => element === document.activeElement))) continue;
    const shown = await target.evaluate((element) => {
      const style = getComputedStyle(element);
      return style.outlineStyle !== "none" || style.boxShadow !== "none";
    });
    expect(shown, "the focus can be seen").toBe(true);
    return;
  }
  throw new Error(`the keyboard does not lead to ${target}`);
}
