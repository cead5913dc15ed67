// A holder's record with documents in it.
import { expect } from "@playwright/test";
import { OWN_WISHES, REFUSED, onDisk } from "../files.ts";
import { addToCircle, block, withdrawFromCircle } from "../steps/access.ts";
import { signInAsKnown } from "../steps/account.ts";
import { documentLink, fileOwnWishes } from "../steps/documents.ts";
import type { Visitor } from "../visitor.ts";
import { type Look, type Tour, lookAt } from "./look.ts";

/** The four tabs. */
export const HOLDER_PAGES = {
  "synthesis": "/documents",
  "documents": "/documents/categories",
  "stakeholders": "/stakeholders",
  "life-line": "/activities",
  "account": "/account",
};

/** What else has an address of its own. */
export const FURTHER_HOLDER_PAGES = {
  "documents-laboratory": "/documents/categories/laboratory-results",
  "documents-own": "/documents/categories/personal-expression",
  "requests": "/requests",
  "request-missing": "/requests/missing",
  "account-contacts": "/account/contacts",
  "account-password": "/account/password",
  "account-passkeys": "/account/passkeys",
  "account-apps": "/account/apps",
  "account-devices": "/account/devices",
  "account-notices": "/account/notices",
  "account-donation": "/account/organ-donation",
  "wishes": "/wishes",
  "wish-advance-directive": "/wishes/advance-directive",
  "wish-end-of-life": "/wishes/end-of-life-provisions",
  "record": "/record",
  "record-export": "/record/export",
  "account-saved": "/account?done=language",
  "holder-not-found": "/documents/00000000-0000-7000-8000-000000000000",
};

export const holderPages: Tour = async (at, post, look) => {
  await signInAsKnown(at, "holder", post.demo.holder("Marie Hoffmann"), post);
  await lookAt(at.page, look, { ...HOLDER_PAGES, ...FURTHER_HOLDER_PAGES });
};

export const holderDocuments: Tour = async (at, post, look) => {
  const { page } = at;
  await signInAsKnown(at, "holder", post.demo.holder("Marie Hoffmann"), post);
  await documentLink(page, "Avis cardiologique").click();
  await expect(page.getByRole("heading", { name: "Avis cardiologique" })).toBeVisible();
  await look("document");
  const document = new URL(page.url()).pathname;
  await lookAt(page, look, {
    "document-access": `${document}/access`,
    "document-confidentiality": `${document}/confidentiality`,
    "document-confidentiality-effect": `${document}/confidentiality?level=private`,
    "document-hide": `${document}/hide`,
    "document-activities": `${document}/activities`,
  });
  await page.goto("/documents/new");
  await look("file-kind");
  await page.goto("/documents/new/holder-expression");
  await look("file-document");
  await at.button("file-submit").click();
  await at.isRefused(at.say("upload-missing"));
  await look("file-document-errors");
  const [encrypted] = REFUSED.filter(({ why }) => why === "upload-encrypted");
  await at.field("file-field").setInputFiles(onDisk(encrypted.file));
  await at.field("file-title").fill("Ma carte");
  await at.button("file-submit").click();
  await at.isRefused(at.say("upload-encrypted", { name: "secret.pdf" }));
  await look("file-document-refused");
  await fileOwnWishes(at, "Mes volontés", OWN_WISHES);
  await look("synthesis-filed");
  await replace(at, look);
};

async function replace(at: Visitor, look: Look): Promise<void> {
  await documentLink(at.page, "Mes volontés").click();
  await expect(at.page.getByRole("heading", { name: "Mes volontés" })).toBeVisible();
  await look("document-own");
  await at.link("replace-document").click();
  await expect(at.heading("replace-document")).toBeVisible();
  await look("replace-document");
  await at.field("file-field").setInputFiles(onDisk(OWN_WISHES));
  await at.field("file-title").fill("Mes volontés, revues");
  await at.button("file-submit").click();
  await at.isTold("replace-done");
  await at.page.goto("/documents");
  await documentLink(at.page, "Mes volontés, revues").click();
  await expect(at.heading("document-earlier-versions")).toBeVisible();
  await look("document-with-versions");
  await documentLink(at.page, "Mes volontés").click();
  await expect(at.link("document-newer-version")).toBeVisible();
  await look("document-replaced");
}

export const holderAccess: Tour = async (at, post, look) => {
  const { page } = at;
  await signInAsKnown(at, "holder", post.demo.holder("Marie Hoffmann"), post);
  await page.goto("/stakeholders/search");
  await look("stakeholder-search");
  await at.button("search").click();
  await at.isRefused(at.say("invalid-search", { minimum: 2 }));
  await look("stakeholder-search-errors");
  await lookAt(page, look, {
    "stakeholder-search-none": "/stakeholders/search?name=zzz",
    "stakeholder-search-results": "/stakeholders/search?name=we",
  });
  await page.getByRole("link", { name: `${at.say("stakeholder-choose")} Marc Weis` }).click();
  await expect(at.heading("stakeholder-confirm-title", { person: "Marc Weis" })).toBeVisible();
  await look("stakeholder-confirm");
  await addToCircle(at, "Marc Weis");
  await look("stakeholders-added");
  await withdrawFromCircle(at, "Marc Weis");
  await look("stakeholders-withdrawn");
  await lookAt(page, look, {
    "blocked-empty": "/stakeholders/blocked",
    "institutions": "/stakeholders/institutions",
    "emergency-access": "/stakeholders/emergency",
    "objection-search": "/stakeholders/objections/search",
    "presence-code": "/stakeholders/presence-code",
  });
  await block(at, "Marc Weis", undefined, () => look("block-confirm"));
  await look("blocked");
  await page.goto("/stakeholders/presence-code");
  await at.button("presence-code-new").click();
  await expect(page.getByText(at.say("consultation-live"))).toBeVisible();
  await look("consultation");
};
