// Every journey works without JavaScript.
import { LABORATORY_REPORT, OWN_WISHES, REFUSED } from "./support/files.ts";
import { addToCircle, block, openDossier, withdrawFromCircle } from "./support/steps/access.ts";
import { NEW_PASSWORD, activate, signIn, signInAsKnown } from "./support/steps/account.ts";
import { describeReport, documentLink, fileOwnWishes } from "./support/steps/documents.ts";
import { expect, test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";

const OFF = { javaScriptEnabled: false };

test("a holder activates, signs in and files a document", async ({ demo, visitor }) => {
  const desk = await visitor();
  const at = await visitor("fr", OFF);
  const post = { demo, desk: desk.page };
  const tiago = demo.holder("Tiago Marques");
  await activate(at, "holder", tiago, "tiago.marques@example.lu", post);
  await signIn(at, "holder", tiago.login, NEW_PASSWORD, "tiago.marques@example.lu", post);
  await at.button("terms-accept").click();
  await at.field("donation-opposed").check();
  await at.button("donation-continue").click();
  await at.isTold("synthesis-opened");
  await fileOwnWishes(at, "Mes volontés", OWN_WISHES);
  await expect(documentLink(at.page, "Mes volontés")).toBeVisible();
});

test("a professional opens a record and files a report; refused files are explained", async ({ demo, visitor }) => {
  const desk = await visitor();
  const at = await visitor("fr", OFF);
  const { login, presenceCode } = demo.holder("Marie Hoffmann");
  await signInAsKnown(at, "professional", demo.professional("Luc Schroeder"), { demo, desk: desk.page });
  await openDossier(at, login, presenceCode);
  await at.link("file-document").click();
  const [empty, tooLarge] = REFUSED;
  for (const { file, why } of [empty, tooLarge]) {
    await describeReport(at, "Refusé", file);
    await at.button("file-submit").click();
    await at.isRefused(at.say(why, { name: file.name, limit: "25 Mo" }));
  }
  await describeReport(at, "Analyses du jour", LABORATORY_REPORT);
  await at.button("file-submit").click();
  await expect(documentLink(at.page, "Analyses du jour")).toBeVisible();
});

test("a holder decides who sees what, follows a consultation, asks, closes and opens again", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const [at, doctor] = [await visitor("fr", OFF), await visitor("fr", OFF)];
  const marie = demo.holder("Marie Hoffmann");
  await signInAsKnown(at, "holder", marie, post);
  await test.step("circle of trust, and blocked", async () => {
    await addToCircle(at, "Marc Weis");
    await withdrawFromCircle(at, "Marc Weis");
    await block(at, "Marc Weis");
  });
  await test.step("a document becomes private", () => keepPrivate(at, "Avis cardiologique"));
  await test.step("a consultation, looked at again with a link", async () => {
    await at.page.goto("/stakeholders/presence-code");
    await at.button("presence-code-new").click();
    const code = (await at.page.locator(".presence-code__text [aria-hidden]").innerText()).trim();
    await signInAsKnown(doctor, "professional", demo.professional("Luc Schroeder"), post);
    await openDossier(doctor, marie.login, code);
    await documentLink(doctor.page, "Mes souhaits").click();
    await expect(doctor.page.getByRole("heading", { name: "Mes souhaits" })).toBeVisible();
    await at.link("consultation-refresh").click();
    await expect(at.page.locator("[data-lines] > li").first()).toContainText("Luc Schroeder");
    await at.button("consultation-end").click();
    await at.isTold("consultation-ended");
  });
  await test.step("a correction is asked for and taken back", () => ask(at, "Analyses de sang"));
  await test.step("the record is closed and opened again", async () => {
    await at.page.goto("/record/close");
    await at.button("close-confirm").click();
    await at.isTold("close-done");
    await at.button("reopen-confirm").click();
    await at.isTold("reopen-done");
  });
});

async function keepPrivate(at: Visitor, title: string): Promise<void> {
  await at.page.goto("/documents");
  await documentLink(at.page, title).click();
  await at.page.getByRole("link", { name: at.say("confidentiality-title") }).click();
  await at.field("confidentiality-private").check();
  await at.button("confidentiality-see-effect").click();
  await at.page.getByRole("button", { name: at.say("confidentiality-save", { level: at.say("confidentiality-private") }) }).click();
  await at.isTold("confidentiality-saved");
}

async function ask(at: Visitor, title: string): Promise<void> {
  await at.page.goto("/documents/categories/laboratory-results");
  await documentLink(at.page, title).click();
  await at.page.getByRole("link", { name: at.say("request-correction") }).click();
  await at.field("request-words").fill("Ce n'est pas la bonne date.");
  await at.button("request-send").click();
  await at.isTold("request-made");
  await at.page.getByRole("button", { name: at.say("request-withdraw") }).click();
  await at.isTold("request-withdrawn");
}

test("the language is chosen and kept", async ({ visitor }) => {
  const at = await visitor("fr", OFF);
  await at.page.goto("/sign-in");
  await at.page.locator(".language-menu summary").click();
  await at.page.getByRole("button", { name: "Lëtzebuergesch" }).click();
  await expect(at.page.locator("html")).toHaveAttribute("lang", "lb");
  expect(new URL(at.page.url()).pathname).toBe("/sign-in");
  await at.page.goto("/activation");
  await expect(at.page.locator("html")).toHaveAttribute("lang", "lb");
});
