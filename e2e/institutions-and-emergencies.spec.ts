// The FAQ on care in an institution, which has access unless the holder opposes, and on emergencies.
import { openKnownDossier } from "./support/steps/access.ts";
import { signInAsKnown } from "./support/steps/account.ts";
import { documentLink } from "./support/steps/documents.ts";
import { expectOnLifeLine } from "./support/steps/life-line.ts";
import { type Reader, decideAbout, expectClosed } from "./support/steps/sharing.ts";
import { expect, test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";

const HOSPITAL = "Hôpital Saint-Willibrord";
const NETWORK = "Réseau de soins Moselle";

test("an institution has access during a stay, unless the holder opposes", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const at = await visitor();
  const { page } = at;
  await signInAsKnown(at, "holder", demo.holder("Marie Hoffmann"), post);
  await at.tab("tab-stakeholders");
  const stay = page.getByRole("listitem").filter({ hasText: at.say("stay-admission") });

  await test.step("professionals of an institution access the file automatically during a stay", async () => {
    await expect(stay).toContainText(HOSPITAL);
    await at.tab("tab-documents");
    await expect(page.getByText(at.say("synthesis-institutions", { names: HOSPITAL }))).toBeVisible();
    await expectReaders(at, "Avis cardiologique", { institution: true, others: true });
    await expectOnLifeLine(at, [
      { sentence: "act-stay-begun", who: HOSPITAL, reason: "basis-institution" },
      { sentence: "act-document-consulted", who: "Isabel Rocha", document: "Mes souhaits", reason: "basis-stay" },
    ]);
  });
  await test.step("unless you express your explicit opposition: to this one", async () => {
    await at.tab("tab-stakeholders");
    await stay.getByRole("button", { name: at.say("institution-refuse-named", { institution: HOSPITAL }) }).click();
    await expect(stay).toContainText(at.say("institution-refused"));
    await expectReaders(at, "Avis cardiologique", { institution: false, others: true });
    await at.tab("tab-documents");
    await expect(page.getByText(at.say("synthesis-institutions", { names: HOSPITAL }))).toHaveCount(0);
  });
  await test.step("which can be taken back at any time", async () => {
    await at.tab("tab-stakeholders");
    await at.link("institutions-manage").click();
    await page.getByRole("button", { name: at.say("institution-lift-named", { institution: HOSPITAL }) }).click();
    await at.isTold("institution-lifted-done");
    await expect(page.getByText(at.say("institutions-refused-none"))).toBeVisible();
  });
  await test.step("to one that does not take care of me now", async () => {
    await page.getByLabel(at.say("institution"), { exact: true }).selectOption({ label: NETWORK });
    await at.button("institution-refuse").click();
    await at.isTold("institution-opposed-done", { institution: NETWORK });
  });
  await test.step("or to all of them", async () => {
    await expect(page.getByText(at.say("institutions-refuse-all-explained"))).toBeVisible();
    await at.button("institutions-refuse-all").click();
    await at.isTold("institutions-all-refused");
    await at.tab("tab-stakeholders");
    await expect(stay).toContainText(at.say("institution-refused"));
    await expectReaders(at, "Avis cardiologique", { institution: false, others: false });
  });
});

/** « Qui peut voir ce document »: the staff of the hospital, and of whatever institution would admit the holder. */
async function expectReaders(at: Visitor, title: string, { institution, others }: { institution: boolean; others: boolean }) {
  await decideAbout(at, title, "access");
  const [here, elsewhere] = [at.say("reader-at-institution", { institution: HOSPITAL }), at.say("reader-admitting")];
  await expect(at.page.getByText(here, { exact: true })).toHaveCount(institution ? 1 : 0);
  await expect(at.page.getByText(elsewhere, { exact: true })).toHaveCount(others ? 1 : 0);
}

test("in an emergency the essentials are open, unless the holder switches that off", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const [holder, doctor] = [await visitor("pt"), await visitor()];
  const patient = "João Ferreira Santos";
  const essential = "Allergie à la pénicilline";
  await signInAsKnown(doctor, "professional", demo.professional("Marc Weis"), post);
  await signInAsKnown(holder, "holder", demo.holder(patient), post);

  const reader = await test.step("who declared an emergency has direct access to the essential data", async () => {
    await openKnownDossier(doctor, patient);
    await expect(documentLink(doctor.page, essential)).toBeVisible();
    await expect(documentLink(doctor.page, "Médicaments délivrés")).toHaveCount(0);
    const reader: Reader = { at: doctor, record: doctor.page.url() };
    return reader;
  });
  await test.step("the holder sees who it was, and why", async () => {
    await holder.tab("tab-stakeholders");
    const row = holder.page.getByRole("listitem").filter({ hasText: "Marc Weis" });
    await expect(row).toContainText(holder.say("provision-emergency"));
    await expectOnLifeLine(holder, [
      { sentence: "act-emergency-declared", who: "Marc Weis", reason: "basis-emergency" },
      { sentence: "act-document-consulted", who: "Marc Weis", document: essential, reason: "basis-emergency" },
    ]);
    await expect(holder.page.getByText("Malaise dans la rue, le patient ne répond pas.").first()).toBeVisible();
  });
  await test.step("switched off, nobody opens the file that way", async () => {
    await expectEmergency(holder, essential, true);
    await switchEmergency(holder, "off");
    await expectClosed(reader);
    await doctor.page.goto("/professional");
    await expect(doctor.page.getByText(patient)).toHaveCount(0);
    await expectEmergency(holder, essential, false);
  });
  await test.step("and switched on again at any time", async () => {
    await switchEmergency(holder, "on");
    await expectEmergency(holder, essential, true);
  });
});

async function expectEmergency(at: Visitor, title: string, isOpen: boolean): Promise<void> {
  await decideAbout(at, title, "access");
  await expect(at.page.getByText(at.say("reader-declaring-emergency"), { exact: true })).toHaveCount(isOpen ? 1 : 0);
}

async function switchEmergency(at: Visitor, to: "on" | "off"): Promise<void> {
  await at.tab("tab-stakeholders");
  await at.link(`emergency-switch-${to}`).click();
  await expect(at.heading("emergency-access")).toBeVisible();
  await at.button(`emergency-switch-${to}`).click();
  await at.isTold(`emergency-switched-${to}`);
}
