// Every journey works without JavaScript.
import { LABORATORY_REPORT, OWN_WISHES, REFUSED } from "./support/files.ts";
import { openDossier } from "./support/steps/access.ts";
import { NEW_PASSWORD, activate, signIn, signInAsKnown } from "./support/steps/account.ts";
import { describeReport, documentLink, fileOwnWishes } from "./support/steps/documents.ts";
import { expect, test } from "./support/test.ts";

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
