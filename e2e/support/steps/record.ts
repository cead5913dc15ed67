// Closing a record and opening it again.
import { expect } from "@playwright/test";
import type { Visitor } from "../visitor.ts";

/** « Mon compte » → « Mon dossier » → « Fermer le DSP »: what it means is said first. */
export async function closeRecord(at: Visitor): Promise<void> {
  await at.tab("tab-account");
  await at.page.getByRole("link", { name: at.say("record-own") }).click();
  await at.link("close-title").click();
  for (const id of ["close-nobody", "close-reopen", "close-reimbursement"]) {
    await expect(at.page.getByText(at.say(id))).toBeVisible();
  }
  await at.button("close-confirm").click();
  await expect(at.heading("reopen-own-title")).toBeVisible();
  await at.isTold("close-done");
}

/** From the only page that a closed record has. */
export async function reopenRecord(at: Visitor): Promise<void> {
  await at.button("reopen-confirm").click();
  await at.isTold("reopen-done");
}
