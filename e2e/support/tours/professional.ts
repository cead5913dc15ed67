// A professional's pages.
import { expect } from "@playwright/test";
import { LABORATORY_REPORT, REFUSED } from "../files.ts";
import { openDossier, openKnownDossier } from "../steps/access.ts";
import { receivedCode, signInAsKnown } from "../steps/account.ts";
import { describeReport } from "../steps/documents.ts";
import { giveDevice } from "../steps/passkey.ts";
import type { Visitor } from "../visitor.ts";
import { documentAt, idIn } from "./holder.ts";
import { type Stage, type Tour, lookAt, lookAtErrors } from "./look.ts";
import { type Values, WHERE_APPS_ASK, addresses, below, pagesBehind } from "./pages.ts";

/** Shown only in the middle of something: the tours that come there name them. */
export const IN_BETWEEN_FOR_PROFESSIONALS = [
  "/first-steps/stay-signed-in",
  "/confirm-identity",
  "/confirm-identity/code",
  "/account/contacts/confirm",
  "/account/passkeys/rename",
].map((path) => `/professional${path}`);

const isAccount = below("/professional/account");

const STANDING = pagesBehind("Professional").filter(
  (path) => ![...IN_BETWEEN_FOR_PROFESSIONALS, ...WHERE_APPS_ASK].includes(path),
);

/** Patients, their requests and their records. */
export const PROFESSIONAL_PAGES = STANDING.filter((path) => !isAccount(path) || path === "/professional/account");

/** The account: the same pages as a holder's. */
export const PROFESSIONAL_ACCOUNT = STANDING.filter((path) => isAccount(path) && path !== "/professional/account");

/** Forms that come back when nothing is filled in. */
const FORMS = [
  "/professional",
  "/professional/requests/{request}",
  "/professional/dossiers/{dossier}/new",
  "/professional/dossiers/{dossier}/documents/search",
  "/professional/dossiers/{dossier}/documents/{document}/replace",
];

export const professionalForms = (values: Values) => addresses(FORMS, values);

/** What stands for the parameters for Claire Weber, of whom the holder has asked a correction. */
export async function valuesOfClaire(at: Visitor, holder: Visitor): Promise<Values> {
  await holder.page.goto("/documents/categories/prescriptions");
  const document = await documentAt(holder, "Ordonnance");
  await holder.page.goto(`/documents/${document}/correction`);
  await holder.field("request-words").fill("Il manque la date de l'examen, et mon nom est mal écrit.");
  await holder.button("request-send").click();
  await holder.isTold("request-made");
  await openKnownDossier(at, "Marie Hoffmann");
  const dossier = new URL(at.page.url()).pathname.split("/").at(-1) ?? "";
  return { dossier, document, request: await idIn(at, "/professional/requests", /\/requests\/([^/"]+)"/) };
}

export const professionalPages: Tour = async ({ at, post, look, another }) => {
  const holder = await another();
  await signInAsKnown(holder, "holder", post.demo.holder("Marie Hoffmann"), post);
  await signInAsKnown(at, "professional", post.demo.professional("Claire Weber"), post);
  const values = await valuesOfClaire(at, holder);
  await lookAt(at.page, look, addresses(PROFESSIONAL_PAGES, values));
  await lookAtErrors(at.page, look, professionalForms(values));
  await at.page.goto(`/professional/requests/${values.request}`);
  await at.field("patient-request-accept").check();
  await at.field("patient-request-answer-words").fill("Vous avez raison, je corrige la date.");
  await at.button("patient-request-answer").click();
  await expect(at.page.getByText(at.say("patient-request-answered"))).toBeVisible();
  await look("professional-requests-request-answered");
};

/** Another professional files something, and is refused. */
export const professionalFiling: Tour = async ({ at, post, look }) => {
  await signInAsKnown(at, "professional", post.demo.professional("Claire Weber"), post);
  await openKnownDossier(at, "Marie Hoffmann");
  await look("professional-dossier-with-basis");
  await at.link("file-document").click();
  const [empty] = REFUSED;
  await describeReport(at, "Analyses", empty.file);
  await at.button("file-submit").click();
  await at.isRefused(at.say(empty.why, { name: empty.file.name }));
  await look("professional-file-document-refused");
  await describeReport(at, "Analyses", LABORATORY_REPORT);
  await at.button("file-submit").click();
  await at.isTold("file-done-professional", { person: "Marie Hoffmann" });
  await look("professional-dossier-filed");
};

export const professionalWithoutAccess: Tour = async ({ at, post, look }) => {
  await signInAsKnown(at, "professional", post.demo.professional("Carole Biver"), post);
  await openKnownDossier(at, "Suzanne Weyland");
  await expect(at.page.getByText(at.say("professional-authored-only"))).toBeVisible();
  await look("professional-dossier-authored-only");
  await openDossier(at, post.demo.holder("Marie Hoffmann").login, "WXYZ-2345");
  await at.isRefused(at.say("wrong-matricule-or-code"));
  await look("professional-wrong-code");
  const { login, presenceCode } = post.demo.holder("Nadine Kayser");
  await openDossier(at, login, presenceCode);
  await expect(at.heading("professional-documents")).toBeVisible();
  await look("professional-dossier-empty");
};

/** The account at the professionals' door. */
export const professionalAccount: Tour = async (stage) => {
  const { at, post, look } = stage;
  await giveDevice(at);
  await signInAsKnown(at, "professional", post.demo.professional("Claire Weber"), post);
  await lookAt(at.page, look, addresses(PROFESSIONAL_ACCOUNT));
  await added(stage);
  await provenAgain(stage);
};

async function added({ at, post, look }: Stage): Promise<void> {
  const { page } = at;
  await page.goto("/professional/account/passkeys");
  await at.button("passkey").click();
  await at.isTold("passkey-added");
  await page.getByRole("link", { name: at.words.pattern("passkey-rename-named", { name: "" }) }).click();
  await expect(at.heading("passkey-rename-title")).toBeVisible();
  await look("professional-account-passkeys-rename");
  await page.goto("/professional/account/contacts");
  await at.field("activation-contact-field").fill("claire@exemple.lu");
  await at.button("send-code").click();
  await expect(at.heading("sign-in-code-title")).toBeVisible();
  await look("professional-account-contacts-confirm");
  await at.field("one-time-code").fill(await receivedCode(at.words, "claire@exemple.lu", post));
  await at.button("contact-add").click();
  await at.isTold("contact-added");
}

async function provenAgain({ at, post, look }: Stage): Promise<void> {
  await post.demo.advanceAQuarter(post.desk);
  await at.page.goto("/professional/account/password");
  await expect(at.heading("confirm-identity-title")).toBeVisible();
  await look("professional-confirm-identity");
  await at.field("password").fill(post.demo.password);
  await at.button("next").click();
  await expect(at.field("one-time-code")).toBeVisible();
  await look("professional-confirm-identity-code");
}
