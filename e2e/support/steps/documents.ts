// Filing and reading documents.
import { type Page, expect } from "@playwright/test";
import { REFUSED, type Upload, onDisk } from "../files.ts";
import type { Demo } from "../demo.ts";
import type { Visitor } from "../visitor.ts";
import { ANYTHING } from "../words.ts";

/** Chromium's own viewer of PDF files. */
const VIEWER = "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/";

/** Fills in all that a professional says about a document. */
export async function describeReport(at: Visitor, title: string, file: Upload): Promise<void> {
  await at.field("document-kind").selectOption({ label: at.say("kind-laboratory-report") });
  await at.field("file-field").setInputFiles(onDisk(file));
  await at.field("file-title").fill(title);
  await expect(at.field("file-care-date")).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  await at.field("confidentiality-normal").check();
  await at.field("retention-ten-years").check();
}

/** Every kind of file that is not taken: a clear message, and nothing stays behind. */
export async function refuseBadFiles(at: Visitor, demo: Demo): Promise<void> {
  const before = demo.contents();
  for (const { file, why } of REFUSED) {
    await describeReport(at, "Refusé", file);
    await at.button("file-submit").click();
    await at.isRefused(at.words.pattern(why, { name: file.name, limit: ANYTHING }));
    await expect(at.field("file-title")).toHaveValue("Refusé");
    expect(demo.contents(), `${file.name} left something behind`).toBe(before);
  }
}

/** An own document with the round button, as « Expression du titulaire ». */
export async function fileOwnWishes(at: Visitor, title: string, file: Upload): Promise<void> {
  await at.tab("tab-documents");
  await at.page.locator("a.round-button").click();
  await expect(at.heading("file-kind-title")).toBeVisible();
  await at.page.getByRole("main").getByRole("link", { name: at.say("kind-holder-expression") }).click();
  await at.field("document-kind").selectOption({ label: at.say("kind-holder-expression") });
  await at.field("file-field").setInputFiles(onDisk(file));
  await at.field("file-title").fill(title);
  await at.button("file-submit").click();
  await at.isTold("file-done");
}

/** The link of a document in a list. */
export function documentLink(page: Page, title: string) {
  return page.locator("a.card-link").filter({ hasText: title });
}

/** « Ouvrir le document »: a page that shows it, and these very bytes behind it. */
export async function openInBrowser(at: Visitor, file: Upload): Promise<void> {
  const link = at.page.getByRole("link", { name: at.say("document-open") });
  const reading = (await link.getAttribute("href")) ?? "";
  await link.click();
  await at.page.waitForURL(`**${reading}`);
  if (file.mimeType === "application/pdf") {
    await expect.poll(() => at.page.frames().some((frame) => frame.url().startsWith(VIEWER))).toBe(true);
  } else {
    await expect(at.page.locator("article.reading")).toContainText(file.buffer.toString("utf8").trim());
  }
  await at.page.goBack();
  const address = reading.replace(/\/read$/, "/content");
  const answer = await at.page.request.get(address);
  expect(answer.headers()["content-type"]).toContain(file.mimeType);
  expect(answer.headers()["content-disposition"]).toMatch(/^inline;/);
  expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
  expect(file.buffer.equals(await answer.body())).toBe(true);
}

/** « Télécharger »: the very bytes that were filed. */
export async function download(at: Visitor, file: Upload): Promise<void> {
  const downloading = at.page.waitForEvent("download");
  await at.link("document-download").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.(pdf|txt)$/);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  expect(file.buffer.equals(Buffer.concat(parts))).toBe(true);
}
