// A holder without a mouse: from signing in to signing out, and one always sees where one is.
import type { Locator, Page } from "@playwright/test";
import { OWN_WISHES, onDisk } from "./support/files.ts";
import { expect, test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";

test("a whole visit with the keyboard alone", async ({ demo, visitor }) => {
  const desk = await visitor();
  const at = await visitor();
  const marie = demo.holder("Marie Hoffmann");
  await skipToContent(at);
  await signIn(at, marie.login, demo.password, async () => {
    return at.words.codeIn((await demo.nextMessage(desk.page, marie.contact ?? "")).text);
  });
  await fileDocument(at, "Mes volontés");
  await readDocument(at, "Avis cardiologique");
  await keepPrivate(at);
  await giveAndEndAccess(at, "Marc Weis");
  await enter(at.page, at.link("tab-account"));
  await enter(at.page, at.button("sign-out"));
  await at.isTold("signed-out");
});

async function skipToContent(at: Visitor): Promise<void> {
  await at.page.goto("/");
  await at.page.keyboard.press("Tab");
  await expect(at.link("skip-to-content")).toBeFocused();
  await expect(at.link("skip-to-content")).toBeInViewport();
  await at.page.keyboard.press("Enter");
  await expect(at.page.locator("main")).toBeFocused();
}

async function signIn(at: Visitor, login: string, password: string, code: () => Promise<string>): Promise<void> {
  await enter(at.page, at.link("welcome-sign-in"));
  await expect(at.heading("sign-in-title")).toBeVisible();
  await write(at.page, at.field("matricule"), login);
  await write(at.page, at.field("password"), password);
  await enter(at.page, at.button("sign-in"));
  await expect(at.heading("sign-in-method-title")).toBeVisible();
  await enter(at.page, at.button("send-code"));
  await expect(at.heading("sign-in-code-title")).toBeVisible();
  await write(at.page, at.field("one-time-code"), await code());
  await at.page.keyboard.press("Enter");
  await expect(at.heading("stay-signed-in-title")).toBeVisible();
  await enter(at.page, at.button("stay-signed-in-not"));
  await expect(at.heading("latest-documents")).toBeVisible();
}

async function readDocument(at: Visitor, title: string): Promise<void> {
  await enter(at.page, at.page.locator("a.card-link").filter({ hasText: title }).first());
  await expect(at.page.getByRole("heading", { name: title })).toBeVisible();
}

async function fileDocument(at: Visitor, title: string): Promise<void> {
  const { page } = at;
  await enter(page, page.locator("a.round-button"));
  await enter(page, page.getByRole("main").getByRole("link", { name: at.say("kind-holder-expression") }));
  await expect(at.field("file-field")).toBeVisible();
  const choosing = page.waitForEvent("filechooser");
  await enter(page, at.field("file-field"));
  await (await choosing).setFiles(onDisk(OWN_WISHES));
  await write(page, at.field("file-title"), title);
  await enter(page, at.button("file-submit"));
  await at.isTold("file-done");
}

/** From « Normal » down to « Privé », seen first and then done. */
async function keepPrivate(at: Visitor): Promise<void> {
  const { page } = at;
  const level = at.say("confidentiality-private");
  await enter(page, page.getByRole("link", { name: at.say("confidentiality-title") }));
  await tabTo(page, at.field("confidentiality-normal"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(at.field("confidentiality-private")).toBeChecked();
  await enter(page, at.button("confidentiality-see-effect"));
  await enter(page, page.getByRole("button", { name: at.say("confidentiality-save", { level }) }));
  await at.isTold("confidentiality-saved");
}

async function giveAndEndAccess(at: Visitor, name: string): Promise<void> {
  await enter(at.page, at.link("tab-stakeholders"));
  await enter(at.page, at.link("add-stakeholder"));
  await write(at.page, at.field("stakeholder-search"), "wei");
  await at.page.keyboard.press("Enter");
  await enter(at.page, at.page.getByRole("link", { name: `${at.say("stakeholder-choose")} ${name}` }));
  await enter(at.page, at.button("validate"));
  await at.isTold("stakeholder-added", { person: name });
  await enter(at.page, at.page.getByRole("button", { name: at.say("stakeholder-withdraw-named", { person: name }) }));
  await at.isTold("stakeholder-withdrawn", { person: name });
}

async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Tabs to a thing; whatever has the focus on the way must show it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    const [there, shown] = await target.evaluate((element) => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return [element === document.activeElement, style.outlineStyle !== "none" || style.boxShadow !== "none"];
    });
    expect(shown || !there, "the focus can be seen").toBe(true);
    if (there) return;
  }
  throw new Error(`the keyboard does not lead to ${target}`);
}
