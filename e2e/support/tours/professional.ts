// A professional's pages.
import { expect } from "@playwright/test";
import { LABORATORY_REPORT, REFUSED } from "../files.ts";
import { openDossier, openKnownDossier } from "../steps/access.ts";
import { signInAsKnown } from "../steps/account.ts";
import { describeReport, documentLink } from "../steps/documents.ts";
import { type Tour, lookAt } from "./look.ts";

export const PROFESSIONAL_PAGES = {
  "professional": "/professional",
  "professional-requests": "/professional/requests",
  "professional-account": "/professional/account",
};

export const professionalPages: Tour = async (at, post, look) => {
  const { page } = at;
  await signInAsKnown(at, "professional", post.demo.professional("Claire Weber"), post);
  await lookAt(page, look, PROFESSIONAL_PAGES);
  await page.goto("/professional");
  await at.button("open-dossier").click();
  await at.isRefused(at.say("invalid-patient-matricule-missing"));
  await look("professional-errors");
  await openKnownDossier(at, "Marie Hoffmann");
  await look("professional-dossier");
  await documentLink(page, "Avis cardiologique").click();
  await expect(page.getByRole("heading", { name: "Avis cardiologique" })).toBeVisible();
  await look("professional-document");
  await openKnownDossier(at, "Marie Hoffmann");
  await at.link("file-document").click();
  await expect(at.heading("file-document")).toBeVisible();
  await look("professional-file-document");
  const empty = REFUSED[0];
  await describeReport(at, "Analyses", empty.file);
  await at.button("file-submit").click();
  await at.isRefused(at.say(empty.why, { name: empty.file.name }));
  await look("professional-file-document-errors");
  await describeReport(at, "Analyses", LABORATORY_REPORT);
  await at.button("file-submit").click();
  await at.isTold("file-done-professional", { person: "Marie Hoffmann" });
  await look("professional-dossier-filed");
};

export const professionalWithoutAccess: Tour = async (at, post, look) => {
  await signInAsKnown(at, "professional", post.demo.professional("Carole Biver"), post);
  await openKnownDossier(at, "Suzanne Weyland");
  await expect(at.page.getByText(at.say("professional-authored-only"))).toBeVisible();
  await look("professional-dossier-authored-only");
  await openDossier(at, post.demo.holder("Marie Hoffmann").login, "WXYZ-2345");
  await at.isRefused(at.say("wrong-matricule-or-code"));
  await look("professional-wrong-code");
  await emptyDossier(at, post, look);
};

const emptyDossier: Tour = async (at, post, look) => {
  const { login, presenceCode } = post.demo.holder("Nadine Kayser");
  await openDossier(at, login, presenceCode);
  await expect(at.heading("professional-documents")).toBeVisible();
  await look("professional-dossier-empty");
};
