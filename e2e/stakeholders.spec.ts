// « Intervenants » as the quick guide of the Agency shows it, and a consultation followed as it happens.
import { addToCircle, block, openDossier, openKnownDossier } from "./support/steps/access.ts";
import { signInAsKnown } from "./support/steps/account.ts";
import { documentLink } from "./support/steps/documents.ts";
import { expect, test } from "./support/test.ts";

test("access is given, and blocked, with the labels of the guide", async ({ demo, visitor }) => {
  const desk = await visitor();
  const post = { demo, desk: desk.page };
  const [holder, doctor] = [await visitor(), await visitor()];
  const marie = demo.holder("Marie Hoffmann");
  await signInAsKnown(holder, "holder", marie, post);
  await signInAsKnown(doctor, "professional", demo.professional("Marc Weis"), post);

  await addToCircle(holder, "Marc Weis");
  await openKnownDossier(doctor, marie.name);
  const record = doctor.page.url();
  const wishes = documentLink(doctor.page, "Mes souhaits");
  await expect(wishes).toBeVisible();
  await holder.page.reload();
  await expect(holder.page.getByRole("listitem").filter({ hasText: "Marc Weis" })).toContainText("Dernier accès le");

  await block(holder, "Marc Weis", "Cardiologie", async () => {
    await expect(holder.page.getByText(/Marc Weis ne verra plus \d+ documents?\./)).toBeVisible();
  });
  await doctor.page.goto(record);
  await expect(wishes).toBeHidden();
  await holder.page.getByRole("button", { name: holder.say("unblock-named", { person: "Marc Weis" }) }).click();
  await holder.isTold("stakeholder-unblocked", { person: "Marc Weis" });
});

test("a consultation is followed as it happens, and ended", async ({ demo, visitor }) => {
  const desk = await visitor();
  const post = { demo, desk: desk.page };
  const [holder, doctor] = [await visitor(), await visitor()];
  const marie = demo.holder("Marie Hoffmann");
  await signInAsKnown(doctor, "professional", demo.professional("Marc Weis"), post);
  await signInAsKnown(holder, "holder", marie, post);
  await holder.tab("tab-stakeholders");
  await holder.link("presence-code-title").click();
  await holder.button("presence-code-new").click();
  await expect(holder.page.getByText(holder.say("consultation-live"))).toBeVisible();
  const lines = holder.page.locator("[data-lines] > li");
  await expect(lines.filter({ hasText: "Marc Weis" })).toHaveCount(0);
  const code = (await holder.page.locator(".presence-code__text [aria-hidden]").innerText()).trim();
  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);

  await openDossier(doctor, marie.login, marie.presenceCode);
  await doctor.isRefused(doctor.say("wrong-matricule-or-code"));
  await openDossier(doctor, marie.login, code);
  await documentLink(doctor.page, "Mes souhaits").click();
  await expect(lines.first()).toContainText("Mes souhaits");
  await expect(lines.first()).toContainText("Marc Weis");
  expect(holder.page.url()).toContain("/stakeholders/presence-code");

  await holder.button("consultation-end").click();
  await holder.isTold("consultation-ended");
  const answer = await doctor.page.reload();
  expect(answer?.status()).toBe(404);
});
