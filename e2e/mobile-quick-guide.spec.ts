// The Agency's quick guide to the app, from its first page to its last, on a phone and with its French labels. What is not
// walked through here has a journey of its own: LuxTrust, PIN or fingerprint.
import { OWN_WISHES } from "./support/files.ts";
import { addToCircle, block } from "./support/steps/access.ts";
import { NEW_PASSWORD, activate, forgottenPassword, signIn, signInAsKnown, signOut } from "./support/steps/account.ts";
import { documentLink, fileOwnWishes } from "./support/steps/documents.ts";
import { expect, test } from "./support/test.ts";

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const EMAIL = "tiago.marques@example.lu";

test("the whole quick guide, on a phone", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const at = await visitor("fr", PHONE);
  const { page } = at;
  const tiago = demo.holder("Tiago Marques");

  await test.step("Activation of the eSanté account", () => activate(at, "holder", tiago, EMAIL, post));
  await test.step("First login", async () => {
    await signIn(at, "holder", tiago.login, NEW_PASSWORD, EMAIL, post);
    await expect(at.heading("terms-title")).toBeVisible();
    await at.button("terms-accept").click();
    await at.field("donation-not-now").check();
    await at.button("donation-continue").click();
    await at.isTold("synthesis-opened");
  });
  await test.step("Adding a document", async () => {
    await fileOwnWishes(at, "Mes volontés", OWN_WISHES);
    await at.link("documentary-view").click();
    await expect(at.heading("my-documents")).toBeVisible();
    await documentLink(page, at.say("personal-data")).click();
    await expect(at.heading("kind-holder-expression")).toBeVisible();
    await documentLink(page, "Mes volontés").click();
    await expect(page.getByRole("heading", { name: "Mes volontés" })).toBeVisible();
  });
  await test.step("Granting access to a healthcare professional", () => addToCircle(at, "Claire Weber"));
  await test.step("Blocking access to a healthcare professional", async () => {
    await block(at, "Marc Weis", "Cardiologie");
    await page.getByRole("button", { name: at.say("unblock-named", { person: "Marc Weis" }) }).click();
    await at.isTold("stakeholder-unblocked", { person: "Marc Weis" });
  });
  await test.step("Forgotten password", async () => {
    await signOut(at);
    await forgottenPassword(at, "holder", tiago.login, EMAIL, "seize marrons chauds à la Schueberfouer", post);
    await expect(at.heading("sign-in-with-matricule")).toBeVisible();
  });
  await test.step("Viewing a third party's DSP as an assistant", async () => {
    await signInAsKnown(at, "holder", demo.holder("Léa Thill"), post);
    await at.tab("tab-documents");
    await page.getByRole("link", { name: "Jempi Schmit" }).click();
    await at.link("entrusted-open").click();
    await at.link("documentary-view").click();
    await expect(at.heading("my-documents")).toBeVisible();
    for (const tab of ["tab-stakeholders", "tab-activities"]) {
      await at.tab(tab);
      await expect(page).toHaveTitle(/Jempi Schmit/);
    }
  });
});
