// A holder's documents: filed, read, replaced, looked for, hidden, and what is to be put right.
import { expect } from "@playwright/test";
import { CLINICAL_DOCUMENT, OWN_WISHES, REFUSED, onDisk } from "../files.ts";
import { signInAsKnown } from "../steps/account.ts";
import { documentLink, fileOwnWishes } from "../steps/documents.ts";
import { documentAt, idIn, valuesOfMarie } from "./holder.ts";
import { type Stage, type Tour, lookAt } from "./look.ts";

export const holderDocuments: Tour = async (stage) => {
  const { at, post, look } = stage;
  const { page } = at;
  await signInAsKnown(at, "holder", post.demo.holder("Marie Hoffmann"), post);
  await page.goto("/documents");
  const [advice, summary, analyses] = await Promise.all(
    ["Avis cardiologique", "Résumé patient", "Contrôle sanguin"].map((title) => documentAt(at, title)),
  );
  await lookAt(page, look, {
    "documents-read-fhir": `/documents/${summary}/read`,
    "documents-read-cda": `/documents/${analyses}/read`,
    "confidentiality-effect": `/documents/${advice}/confidentiality?level=private`,
    "hide-search-none": `/documents/${advice}/hide?name=zzz`,
  });
  await hidden(stage, advice);
  await searched(stage);
  await filed(stage);
  await replaced(stage);
  await read(stage);
};

async function hidden({ at, look }: Stage, document: string): Promise<void> {
  const { page } = at;
  await page.goto(`/documents/${document}/hide`);
  await page.getByRole("link", { name: at.say("hide-choose-named", { person: "Claire Weber" }) }).click();
  await expect(at.heading("hide-confirm", { person: "Claire Weber" })).toBeVisible();
  await look("hide-confirm");
  await at.button("hide-save").click();
  await expect(page).toHaveURL(/\/access$/);
  await look("documents-access-hidden");
  const author = await idIn(at, "/stakeholders/search?name=Weis", /\/stakeholders\/([^/"]+)\/add/);
  await page.goto(`/documents/${document}/hide/${author}`);
  await look("hide-author");
}

async function searched({ at, look }: Stage): Promise<void> {
  for (const [name, words] of [["results", "sang"], ["none", "zzzzz"]]) {
    await at.page.goto("/documents/search");
    await at.field("document-search-field").fill(words);
    await at.button("search").click();
    await expect(at.page.getByRole("status").first()).toBeVisible();
    await look(`documents-search-${name}`);
  }
}

async function filed({ at, look }: Stage): Promise<void> {
  const [encrypted] = REFUSED.filter(({ why }) => why === "upload-encrypted");
  await at.page.goto("/documents/new/holder-expression");
  await at.field("file-field").setInputFiles(onDisk(encrypted.file));
  await at.field("file-title").fill("Ma carte");
  await at.button("file-submit").click();
  await at.isRefused(at.say("upload-encrypted", { name: "secret.pdf" }));
  await look("file-document-refused");
  await fileOwnWishes(at, "Mes volontés", OWN_WISHES);
  await look("synthesis-filed");
}

async function replaced({ at, look }: Stage): Promise<void> {
  await documentLink(at.page, "Mes volontés").click();
  await expect(at.page.getByRole("heading", { name: "Mes volontés" })).toBeVisible();
  await look("document-own");
  await at.link("replace-document").click();
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

async function read({ at, look }: Stage): Promise<void> {
  await fileOwnWishes(at, "Ma biologie", CLINICAL_DOCUMENT);
  await at.page.goto("/documents");
  for (const [name, title] of [["table", "Ma biologie"], ["text", "Mes souhaits"]]) {
    await at.page.goto("/documents");
    await at.page.goto(`/documents/${await documentAt(at, title)}/read`);
    await look(`documents-read-${name}`);
  }
}

/** What is asked for, where it stands, and what became of it; the professional answers meanwhile. */
export const holderRequests: Tour = async (stage) => {
  const { at, post, look, another } = stage;
  const { page } = at;
  await signInAsKnown(at, "holder", post.demo.holder("Marie Hoffmann"), post);
  const { document, professional, trace } = await valuesOfMarie(at);
  const words = "Il manque la date de l'examen, et mon nom est mal écrit.";
  for (const form of [
    `/documents/${document}/correction`,
    `/documents/${document}/erasure`,
    `/activities/${trace}/contest`,
    `/requests/missing/${professional}`,
  ]) {
    await page.goto(form);
    await at.field("request-words").fill(words);
    await at.button("request-send").click();
    await at.isTold("request-made");
  }
  await look("requests-made");
  const doctor = await another();
  await signInAsKnown(doctor, "professional", post.demo.professional("Marc Weis"), post);
  await doctor.page.goto(`/professional/requests/${await idIn(doctor, "/professional/requests", /\/requests\/([^/"]+)"/)}`);
  await doctor.field("patient-request-decline").check();
  await doctor.field("patient-request-answer-words").fill("La date est bien celle de l'examen.");
  await doctor.button("patient-request-answer").click();
  await expect(doctor.page.getByText(doctor.say("patient-request-answered"))).toBeVisible();
  await page.goto("/requests");
  await page.getByRole("button", { name: at.say("request-withdraw") }).first().click();
  await at.isTold("request-withdrawn");
  await look("requests-answered");
};
