// Giving access and using it.
import { expect } from "@playwright/test";
import type { Visitor } from "../visitor.ts";

/** A professional opens a record with number and presence code; without a code by the access given already. */
export async function openDossier(at: Visitor, matricule: string, presenceCode = ""): Promise<void> {
  await at.page.goto("/professional");
  await at.field("matricule").fill(matricule);
  await at.field("presence-code").fill(presenceCode);
  await at.button("open-dossier").click();
}

/** A professional opens a record from « Mes patients ». */
export async function openKnownDossier(at: Visitor, patient: string): Promise<void> {
  await at.page.goto("/professional");
  await at.page.getByRole("listitem").filter({ hasText: patient }).getByRole("link").click();
  await expect(at.heading("professional-documents")).toBeVisible();
}

/** « Ajouter un intervenant » by the first letters of the name, « Valider ». */
export async function addToCircle(at: Visitor, name: string): Promise<void> {
  await at.tab("tab-stakeholders");
  await at.link("add-stakeholder").click();
  const familyName = name.split(" ").at(-1) ?? name;
  await at.field("stakeholder-search").fill(familyName.slice(0, 3).toLowerCase());
  await at.button("search").click();
  const row = at.page.getByRole("listitem").filter({ hasText: name });
  await row.getByRole("link", { name: at.say("stakeholder-choose") }).click();
  await expect(at.heading("stakeholder-confirm-title", { person: name })).toBeVisible();
  await at.button("validate").click();
  await at.isTold("stakeholder-added", { person: name });
  await expect(at.heading("circle-of-trust")).toBeVisible();
}

/** Withdraws a professional from the circle of trust. */
export async function withdrawFromCircle(at: Visitor, name: string): Promise<void> {
  await at.tab("tab-stakeholders");
  await at.page.getByRole("button", { name: at.say("stakeholder-withdraw-named", { person: name }) }).click();
  await at.isTold("stakeholder-withdrawn", { person: name });
}

/** « Accès bloqué » → « Rechercher » → « Oui, Bloquer l'accès »; `before`: once what it means is shown. */
export async function block(at: Visitor, name: string, speciality?: string, before?: () => Promise<unknown>): Promise<void> {
  await at.tab("tab-stakeholders");
  await at.link("blocked-section").click();
  await at.link("block-add").click();
  await expect(at.page.getByText(at.say("search-first"))).toBeVisible();
  await at.field("stakeholder-search").fill(name.split(" ").at(-1) ?? name);
  if (speciality) await at.field("speciality").selectOption(speciality);
  await at.button("search").click();
  await at.page.getByRole("link", { name: `${at.say("stakeholder-choose")} ${name}` }).click();
  await expect(at.heading("block-title", { person: name })).toBeVisible();
  await before?.();
  await at.button("block-confirm").click();
  await at.isTold("stakeholder-blocked", { person: name });
  await expect(at.page.getByText(at.say("blocked-for", { person: name }))).toBeVisible();
}
