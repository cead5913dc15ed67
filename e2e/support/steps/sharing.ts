// Deciding how far one document is seen, and looking who sees it.
import { expect } from "@playwright/test";
import type { Visitor } from "../visitor.ts";
import { documentLink } from "./documents.ts";

/** The pages that lead on from a document's own page. */
const WAYS = { access: "document-access", level: "confidentiality-title", hide: "hide-title" };

export type Level = "normal" | "confidential" | "private";

/** Opens a document from « Mes derniers documents », then one of the pages about who sees it. */
export async function decideAbout(at: Visitor, title: string, way: keyof typeof WAYS): Promise<void> {
  await at.tab("tab-documents");
  await documentLink(at.page, title).click();
  await at.page.getByRole("main").getByRole("link", { name: at.say(WAYS[way]) }).first().click();
  await expect(at.heading(WAYS[way])).toBeVisible();
}

/** Another level; `before`: once what it changes is shown. */
export async function setLevel(at: Visitor, title: string, level: Level, before?: () => Promise<unknown>): Promise<void> {
  const named = at.say(`confidentiality-${level}`);
  await decideAbout(at, title, "level");
  await at.field(`confidentiality-${level}`).check();
  await at.button("confidentiality-see-effect").click();
  await expect(at.heading("confidentiality-confirm", { level: named })).toBeVisible();
  await before?.();
  await at.page.getByRole("button", { name: at.say("confidentiality-save", { level: named }) }).click();
  await at.isTold("confidentiality-saved");
}

/** Hides a document from somebody who can see it now. */
export async function hideFrom(at: Visitor, title: string, person: string): Promise<void> {
  await decideAbout(at, title, "hide");
  await at.page.getByRole("link", { name: at.say("hide-choose-named", { person }) }).click();
  await expect(at.page.getByText(at.say("hiding-risk"))).toBeVisible();
  await at.button("hide-save").click();
  await expect(at.heading("hidden-from")).toBeVisible();
}

/** A professional at a patient's record. */
export interface Reader {
  at: Visitor;
  /** The record's address on the professionals' side. */
  record: string;
}

/** Whether somebody sees a document in the list, and by its own address: hidden, it answers as one that never existed. */
export async function expectSeen({ at, record }: Reader, title: string, address: string, isSeen: boolean): Promise<void> {
  await at.page.goto(record);
  await expect(at.heading("professional-documents")).toBeVisible();
  await expect(documentLink(at.page, title)).toHaveCount(isSeen ? 1 : 0);
  const answer = await at.page.request.get(`${record}/documents/${address}`);
  expect(answer.status()).toBe(isSeen ? 200 : 404);
}

/** The record is closed to somebody, as one that never existed. */
export async function expectClosed({ at, record }: Reader): Promise<void> {
  const answer = await at.page.goto(record);
  expect(answer?.status()).toBe(404);
  await expect(at.heading("error-not-found")).toBeVisible();
}
