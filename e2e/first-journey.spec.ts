// From the Agency's letter to the life line: in French with the guides' own labels, and in the other four languages.
import type { Page } from "@playwright/test";
import type { Person } from "./support/demo.ts";
import { LABORATORY_REPORT, OWN_WISHES } from "./support/files.ts";
import { addToCircle, openDossier, openKnownDossier, withdrawFromCircle } from "./support/steps/access.ts";
import {
  NEW_PASSWORD,
  type Post,
  activate,
  enterPassword,
  forgottenPassword,
  signIn,
  signOut,
} from "./support/steps/account.ts";
import {
  describeReport,
  documentLink,
  download,
  fileOwnWishes,
  openInBrowser,
  refuseBadFiles,
} from "./support/steps/documents.ts";
import { expectOnLifeLine } from "./support/steps/life-line.ts";
import { expect, test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";
import { LANGUAGES } from "./support/words.ts";

const EMAIL = "amelie.dubois@example.lu";
const PHONE = "+352621447788";
const REPORT = "Analyses de novembre";
const WISHES = "Mes volontés";
const ANOTHER_PASSWORD = "seize marrons chauds à la Schueberfouer";

interface Stage {
  post: Post;
  holder: Visitor;
  doctor: Visitor;
  citizen: Person;
  practitioner: Person;
}

for (const language of LANGUAGES) {
  test(`the first journey in ${language}`, async ({ demo, visitor }) => {
    const desk = await visitor("fr");
    const stage: Stage = {
      post: { demo, desk: desk.page },
      holder: await visitor(language),
      doctor: await visitor(language),
      citizen: demo.holder("Amélie Dubois"),
      practitioner: demo.professional("Henri Wolter"),
    };
    await test.step("the holder activates, signs in and opens the record", () => holderArrives(stage));
    await test.step("the professional activates and signs in", () => professionalArrives(stage));
    const opened = await test.step("the professional files a report", () => visit(stage));
    await test.step("the holder finds, opens and downloads it", () => holderReads(stage));
    const own = await test.step("the holder files an own document", () => holderFiles(stage));
    await test.step("the circle of trust opens and closes", () => circle(stage));
    await test.step("a day later the author sees the own document only", () => nextDay(stage, opened, own));
    await test.step("the life line tells all of it", () => lifeLine(stage));
    await test.step("a forgotten password", () => newPassword(stage));
  });
}

async function holderArrives({ holder, citizen, post }: Stage): Promise<void> {
  await activate(holder, "holder", citizen, EMAIL, post);
  await enterPassword(holder, "holder", citizen.login, "pas le bon mot de passe");
  await holder.isRefused(holder.say("wrong-matricule-or-password"));
  await signIn(holder, "holder", citizen.login, NEW_PASSWORD, EMAIL, post);
  await expect(holder.heading("terms-title")).toBeVisible();
  await holder.button("terms-accept").click();
  await expect(holder.heading("donation-title")).toBeVisible();
  await holder.field("donation-not-now").check();
  await holder.button("donation-continue").click();
  await holder.isTold("synthesis-opened");
  await expect(holder.link("synthesis")).toHaveAttribute("aria-current", "page");
  await expect(holder.heading("latest-documents")).toBeVisible();
  await expect(holder.page.getByText(holder.say("no-documents"), { exact: true })).toBeVisible();
  for (const tab of ["tab-documents", "tab-stakeholders", "tab-activities", "tab-account"]) {
    await expect(holder.page.getByRole("navigation").getByRole("link", { name: holder.say(tab), exact: true })).toBeVisible();
  }
  await answerOnDonation(holder);
}

async function answerOnDonation(holder: Visitor): Promise<void> {
  await holder.tab("tab-account");
  await expect(holder.page.getByText(holder.say("account-donation-none"))).toBeVisible();
  await holder.link("account-donation-change").click();
  await holder.field("donation-not-opposed").check();
  await holder.button("save").click();
  await holder.isTold("account-donation-saved");
  await expect(holder.page.getByText(holder.say("account-donation-not-opposed"))).toBeVisible();
}

async function professionalArrives({ doctor, practitioner, post }: Stage): Promise<void> {
  await activate(doctor, "professional", practitioner, PHONE, post);
  await signIn(doctor, "professional", practitioner.login, NEW_PASSWORD, PHONE, post);
  await expect(doctor.heading("find-patient")).toBeVisible();
  await expect(doctor.page.getByText(doctor.say("my-patients-empty"), { exact: true })).toBeVisible();
}

/** Returns the record's address on the professionals' side. */
async function visit({ doctor, citizen, post }: Stage): Promise<string> {
  const { page } = doctor;
  await openDossier(doctor, citizen.login);
  await doctor.isRefused(doctor.say("find-patient-none"));
  await openDossier(doctor, citizen.login, "WXYZ-2345");
  await doctor.isRefused(doctor.say("wrong-matricule-or-code"));
  await openDossier(doctor, citizen.login, citizen.presenceCode);
  await expect(doctor.heading("professional-documents")).toBeVisible();
  await expect(page.getByText(citizen.name)).toBeVisible();
  await expect(page.getByText(doctor.say("professional-no-documents"), { exact: true })).toBeVisible();
  const dossier = page.url();
  await doctor.link("file-document").click();
  await refuseBadFiles(doctor, post.demo);
  await page.goto(dossier);
  await expect(page.getByText(doctor.say("professional-no-documents"), { exact: true })).toBeVisible();
  await doctor.link("file-document").click();
  await describeReport(doctor, REPORT, LABORATORY_REPORT);
  await doctor.button("file-submit").click();
  await doctor.isTold("file-done-professional", { person: citizen.name });
  await expect(documentLink(page, REPORT)).toBeVisible();
  return dossier;
}

async function holderReads({ holder, practitioner }: Stage): Promise<void> {
  const { page } = holder;
  await holder.tab("tab-documents");
  await expect(holder.heading("latest-documents")).toBeVisible();
  await expect(documentLink(page, REPORT)).toContainText(practitioner.name);
  await holder.link("documentary-view").click();
  await expect(holder.heading("my-documents")).toBeVisible();
  await documentLink(page, holder.say("category-laboratory-results")).click();
  await documentLink(page, REPORT).click();
  for (const id of ["kind-laboratory-report", "confidentiality-normal", "category-laboratory-results"]) {
    await expect(page.getByRole("definition").filter({ hasText: holder.say(id) }).first()).toBeVisible();
  }
  await openInBrowser(holder, LABORATORY_REPORT);
  await download(holder, LABORATORY_REPORT);
}

/** Returns the identifier of the own document. */
async function holderFiles({ holder }: Stage): Promise<string> {
  await fileOwnWishes(holder, WISHES, OWN_WISHES);
  await holder.link("documentary-view").click();
  await expect(holder.heading("my-documents")).toBeVisible();
  await documentLink(holder.page, holder.say("personal-data")).click();
  await expect(holder.page.getByText(holder.say("personal-space"), { exact: true })).toBeVisible();
  await expect(holder.heading("kind-holder-expression")).toBeVisible();
  await expect(documentLink(holder.page, WISHES)).toContainText(holder.say("document-by-you"));
  await documentLink(holder.page, WISHES).click();
  await openInBrowser(holder, OWN_WISHES);
  await download(holder, OWN_WISHES);
  return new URL(holder.page.url()).pathname.split("/").at(-1) ?? "";
}

async function circle({ holder, doctor, citizen, practitioner }: Stage): Promise<void> {
  await addToCircle(holder, practitioner.name);
  await openKnownDossier(doctor, citizen.name);
  await expect(doctor.page.getByText(doctor.say("access-by-circle"))).toBeVisible();
  await expect(documentLink(doctor.page, WISHES)).toContainText(doctor.say("document-by-patient"));
  await withdrawFromCircle(holder, practitioner.name);
  await expect(holder.heading("temporary-access")).toBeVisible();
}

async function nextDay({ post, holder, doctor, citizen, practitioner }: Stage, dossier: string, own: string): Promise<void> {
  await post.demo.advance(post.desk, 24);
  await doctor.page.goto(dossier);
  await expect(doctor.heading("sign-in-title"), "a session does not last a day").toBeVisible();
  await signIn(doctor, "professional", practitioner.login, NEW_PASSWORD, PHONE, post);
  await openKnownDossier(doctor, citizen.name);
  await expect(doctor.page.getByText(doctor.say("professional-authored-only"))).toBeVisible();
  await expect(documentLink(doctor.page, REPORT)).toBeVisible();
  await expect(documentLink(doctor.page, WISHES)).toHaveCount(0);
  await expectUnknown(doctor.page, `${dossier.split("?")[0]}/documents/${own}`);
  await expectUnknown(doctor.page, `${dossier.split("?")[0]}/documents/${own}/content`);
  await expect(doctor.heading("error-not-found")).toBeVisible();
  await signIn(holder, "holder", citizen.login, NEW_PASSWORD, EMAIL, post);
}

async function expectUnknown(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(404);
}

async function lifeLine({ holder, citizen, practitioner }: Stage): Promise<void> {
  const me = { who: citizen.name, reason: "basis-holder" };
  const doctor = { who: practitioner.name, document: REPORT, reason: "basis-presence-code" };
  await expectOnLifeLine(holder, [
    { sentence: "act-dossier-prepared", who: holder.say("who-agency"), reason: "basis-agency" },
    { sentence: "act-letter-sent", who: holder.say("who-agency"), reason: "basis-agency" },
    { ...me, sentence: "act-account-activated" },
    { ...me, sentence: "act-signed-in" },
    { ...me, sentence: "act-terms-accepted" },
    { ...me, sentence: "act-organ-donation-stated" },
    { ...me, sentence: "act-document-consulted", document: REPORT },
    { ...me, sentence: "act-document-downloaded", document: REPORT },
    { ...me, sentence: "act-document-filed", document: WISHES },
    { ...me, sentence: "act-circle-added", whom: practitioner.name },
    { ...me, sentence: "act-circle-withdrawn", whom: practitioner.name },
    { ...doctor, sentence: "act-presence-code-entered" },
    { ...doctor, sentence: "act-dossier-consulted" },
    { ...doctor, sentence: "act-document-filed" },
    { ...doctor, sentence: "act-dossier-consulted", reason: "basis-circle-of-trust" },
    { ...doctor, sentence: "act-dossier-consulted", reason: "basis-author" },
    { sentence: "act-sign-in-refused", who: holder.say("who-unproven"), reason: "refusal-wrong-code" },
    { ...doctor, sentence: "attempt-presence-code-entered", reason: "refusal-wrong-code" },
    { ...doctor, sentence: "attempt-dossier-consulted", reason: "refusal-no-therapeutic-relationship" },
    { ...doctor, sentence: "attempt-document-consulted", reason: "refusal-no-therapeutic-relationship" },
  ]);
}

async function newPassword({ holder, citizen, post }: Stage): Promise<void> {
  await signOut(holder);
  await holder.page.goto("/documents");
  await expect(holder.heading("sign-in-title")).toBeVisible();
  await forgottenPassword(holder, "holder", citizen.login, EMAIL, ANOTHER_PASSWORD, post);
  await enterPassword(holder, "holder", citizen.login, NEW_PASSWORD);
  await holder.isRefused(holder.say("wrong-matricule-or-password"));
  await signIn(holder, "holder", citizen.login, ANOTHER_PASSWORD, EMAIL, post);
  await expect(documentLink(holder.page, REPORT)).toBeVisible();
}
